/** Says what a row or column of a journey is by its name. */
import type { LaneKind } from '../../model/schema';
import { foldLabel, stripLabel } from './foldLabel';
import { actorNames, ambiguousNames, axisNames, laneNames } from './laneNames';

export interface RecognisedLane {
  readonly kind: LaneKind;
  /** True where the name alone proves nothing. */
  readonly ambiguous: boolean;
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\d\s\p{P}\p{S}]+$/u.test(name);
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Name {
  readonly text: string;
  readonly kind: LaneKind;
  /** Null for scripts without spaces, where the name may stand anywhere. */
  readonly pattern: RegExp | null;
}

const namesOf = (): readonly Name[] =>
  Object.entries(laneNames)
    .flatMap(([kind, texts]) =>
      texts.map((text): Name => {
        const folded = foldLabel(text);
        const pattern = isLatin(folded)
          ? new RegExp(`(?<![\\p{L}\\d])${escapePattern(folded)}(?![\\p{L}\\d])`, 'u')
          : null;
        return { text: folded, kind: kind as LaneKind, pattern };
      }),
    )
    .sort((a, b) => b.text.length - a.text.length);

const foldAll = (texts: Iterable<string>): ReadonlySet<string> => new Set([...texts].map(foldLabel));

interface Words {
  /** The longest first. */
  readonly names: readonly Name[];
  readonly exact: ReadonlyMap<string, Name>;
  readonly actors: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly axes: Readonly<Record<Axis, ReadonlySet<string>>>;
}

let known: Words | null = null;

/** Made when first asked for: some hundred patterns would hold up every start of the program, and most have nothing to import. */
function words(): Words {
  if (known) return known;
  const names = namesOf();
  const { step, phase, lane, content } = axisNames;
  known = {
    names,
    exact: new Map(names.map((name) => [name.text, name])),
    actors: foldAll(actorNames),
    ambiguous: foldAll(ambiguousNames),
    axes: { step: foldAll(step), phase: foldAll(phase), lane: foldAll(lane), content: foldAll(content) },
  };
  return known;
}

/** A label longer than this is a sentence. */
const MAX_LABEL = 70;
const BLUEPRINT_WORDS =
  /front-?\s?stage|back-?\s?stage|on-?stage|フロントステージ|バックステージ|프론트스테이지|백스테이지/;

function match(folded: string): RecognisedLane | null {
  const { exact, ambiguous } = words();
  const whole = exact.get(folded);
  if (whole) return { kind: whole.kind, ambiguous: ambiguous.has(whole.text) };
  // The first word of a two-fold name such as "Frontstage staff actions" says where the row stands.
  const stage = BLUEPRINT_WORDS.exec(folded);
  if (stage) return { kind: exact.get(stage[0])?.kind ?? 'frontstage', ambiguous: false };
  for (const sure of [true, false]) {
    const best = longest(folded, sure);
    // A short word inside a long name is a hint, not a name.
    if (best) {
      const isHint = best.text.length / folded.length < 0.3 || isModifier(folded, best);
      return { kind: best.kind, ambiguous: !sure || isHint };
    }
  }
  return null;
}

/** "Actions menu", "support page": the name only says what kind of another thing it is. */
const isModifier = (folded: string, { text, pattern }: Name): boolean =>
  pattern !== null &&
  /^ (?!(?:of|for|and|by|in|on|with|to|the|from|de|do|da|dos|das|del|des|du|der|von|per|y|e|et|und) )[a-z]{3,}/.test(
    `${folded.slice(folded.search(pattern) + text.length)} `,
  );

/** The longest name inside a label, of two alike the first; `sure` leaves ambiguous names out, else only they count. */
function longest(folded: string, sure: boolean): Name | null {
  const { names, ambiguous } = words();
  let best: { name: Name; at: number } | null = null;
  for (const name of names) {
    if (best && name.text.length < best.name.text.length) break;
    if (ambiguous.has(name.text) === sure) continue;
    const inside = folded.indexOf(name.text);
    // Few names are in there at all: a pattern costs many times as much.
    const at = inside < 0 || !name.pattern ? inside : folded.search(name.pattern);
    if (at >= 0 && (!best || at < best.at)) best = { name, at };
  }
  return best?.name ?? null;
}

const withoutParentheses = (label: string): string =>
  label.replace(/\s*[（(][^（）()]*[）)]\s*/g, ' ').trim();
const insideParentheses = (label: string): string => /[（(]([^（）()]+)[）)]/.exec(label)?.[1] ?? '';

/** The lane a label names; null where it names none. What stands in parentheses counts only where the rest says nothing. */
export function recogniseLane(label: string): RecognisedLane | null {
  if (label.length > 4 * MAX_LABEL) return null;
  const folded = foldLabel(label);
  if (folded === '' || folded.length > MAX_LABEL) return null;
  const { exact, actors, ambiguous } = words();
  const bare = withoutParentheses(stripLabel(label));
  for (const whole of [folded, foldLabel(bare)]) {
    const name = exact.get(whole);
    if (name) return { kind: name.kind, ambiguous: ambiguous.has(name.text) };
    if (actors.has(whole)) return { kind: 'actions', ambiguous: true };
  }
  // Of "Evidence / touchpoint" the first word says what the lane is.
  const parts = bare.split(/[/／+]/);
  const first = parts.length > 1 ? match(foldLabel(parts[0]!)) : null;
  if (first && !first.ambiguous) return first;
  return match(foldLabel(bare)) ?? match(foldLabel(insideParentheses(label)));
}

export type Axis = keyof typeof axisNames;

/** What a header says about the axis it heads: the exact word, or the word of a name in two languages; else null. */
export function recogniseAxis(label: string): Axis | null {
  const folded = foldLabel(withoutParentheses(stripLabel(label)))
    .replace(/^(?:(?:customer|user|service) )?(?:journey|process) (?=\S)|^(?:客户|用户|服务|旅程)+(?=.)/, '')
    .replace(/ (?:name|title)$|名称$|名稱$/, '');
  const { axes } = words();
  for (const axis of ['step', 'phase', 'lane', 'content'] as const) if (axes[axis].has(folded)) return axis;
  return null;
}

/** A corner such as "Lane ↓ / Stage →" or "Layer \ Step": what the rows and what the columns are. */
export function readCorner(label: string): { rows: Axis | null; columns: Axis | null } {
  const parts = stripLabel(label)
    .split(/[\\/|]/)
    .map((part) => part.replace(/[↓→⬇➡]/g, '').trim());
  const [rows, columns] = parts;
  if (parts.length !== 2) return { rows: recogniseAxis(label), columns: null };
  return { rows: recogniseAxis(rows ?? ''), columns: recogniseAxis(columns ?? '') };
}

const LINES: readonly (readonly [RegExp, 'interaction' | 'visibility' | 'internal'])[] = [
  [
    /internal interaction|interaccion interna|interacao interna|interaction interne|interne interaktion|内部インタラクション|内部互动|內部互動|内部交互|内部|내부/,
    'internal',
  ],
  [/visib|sichtbar|可视|可見|可见|可視|視認|가시/, 'visibility'],
  [/interac|interak|互动|互動|交互|インタラクション|接点ライン|相互作用|상호작용/, 'interaction'],
];
/** A word for a line, or dashes and dots on both sides. */
const LINE_WORD = /\bline\b|\blinea\b|\blinha\b|\bligne\b|linie|ライン|线$|線$|선$/;
const DASHES = /[·\-—–─━=]{2}/;
const FRAME = /[\s*_`·.\-—–─━=~]/;

/** Whether dashes stand before and after the words. Looked at from both ends, so that a long row of dashes costs nothing. */
function isFramed(label: string): boolean {
  let from = 0;
  let to = label.length;
  while (from < to && FRAME.test(label[from]!)) from++;
  while (to > from && FRAME.test(label[to - 1]!)) to--;
  return DASHES.test(label.slice(0, from)) && DASHES.test(label.slice(to));
}

/** The dividing line a row's label names; null for a lane. */
export function recogniseLine(label: string): 'interaction' | 'visibility' | 'internal' | null {
  const folded = foldLabel(label.replace(/[─━—–·=]+/g, ' '));
  const found = LINES.find(([pattern]) => pattern.test(folded));
  return found && (LINE_WORD.test(folded) || isFramed(label) || /^[*_\s]*[—–─]/.test(label))
    ? found[1]
    : null;
}
