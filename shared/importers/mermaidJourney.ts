/** Reads one Mermaid `journey` diagram: sections are phases, tasks are steps, actors personas, scores moods. */
import { type NumberScale, rescale } from './cells/readEmotion';
import type { DraftCard, DraftEmotion, MapDraft } from './draft';
import { Remarks } from './remarks';

interface Task {
  readonly name: string;
  readonly section: number;
  readonly score: number | null;
  readonly actors: readonly string[];
  /** What stands where the score should be. */
  readonly note: string;
}
interface Journey {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly string[];
  readonly tasks: readonly Task[];
}

/** From the right, as names may hold colons: `name: 4: Ana, Ben`. Space round the colons in any mix. */
const TASK = /^(.*\S)\s*:\s*(-?\d+(?:\.\d+)?)\s*(?::\s*([^:]*))?$/;
const MAX_LINE = 5000;
const NO_SCORE = /^(.*?\S)\s*[:：]\s*(.*)$/;

function readTask(text: string, section: number): Task {
  const line = text.slice(0, MAX_LINE);
  const found = TASK.exec(line);
  // With some hundred digits it is no score.
  if (found && Number.isFinite(Number(found[2]))) {
    const actors = (found[3] ?? '').replace(/#.*$/, '').split(',');
    return {
      name: found[1]!,
      section,
      score: Number(found[2]),
      actors: actors.map((actor) => actor.trim()).filter((actor) => actor !== ''),
      note: '',
    };
  }
  const split = NO_SCORE.exec(line);
  return { name: split?.[1] ?? line, section, score: null, actors: [], note: split?.[2]?.trim() ?? '' };
}

/** Lines of front matter at the head of a diagram, and the rest. */
function splitFrontMatter(lines: readonly string[]): { front: readonly string[]; rest: readonly string[] } {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trim() !== '---') return { front: [], rest: lines };
  const end = lines.findIndex((line, i) => i > start && line.trim() === '---');
  return end < 0
    ? { front: [], rest: lines }
    : { front: lines.slice(start + 1, end), rest: lines.slice(end + 1) };
}

const unquote = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');

/** The parts of a diagram; null where its first line that counts is not `journey`. */
function readJourney(text: string): Journey | null {
  const { front, rest } = splitFrontMatter(text.split(/\r\n|\r|\n/));
  const lines = rest.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('%%'));
  if (!/^journey\b\s*(?:%%.*)?$/.test(lines[0] ?? '')) return null;
  const frontTitle = front.map((line) => /^\s*title\s*:(.*)$/s.exec(line)?.[1]?.trim()).find(Boolean);
  let title = '';
  let accTitle = '';
  let inBlock = false;
  const descriptions: string[] = [];
  const sections: string[] = [];
  const tasks: Task[] = [];
  for (const line of lines.slice(1)) {
    if (inBlock) {
      const text = line.replace(/\}\s*$/, '').trim();
      if (text !== '') descriptions.push(text);
      inBlock = !line.endsWith('}');
    } else if (/^accDescr\s*\{/.test(line)) {
      const text = line
        .replace(/^accDescr\s*\{/, '')
        .replace(/\}\s*$/, '')
        .trim();
      if (text !== '') descriptions.push(text);
      inBlock = !line.endsWith('}');
    } else if (/^accDescr\b/.test(line)) descriptions.push(line.replace(/^accDescr\s*:?\s*/, ''));
    else if (/^accTitle\b/.test(line)) accTitle = line.replace(/^accTitle\s*:?\s*/, '');
    else if (/^title\s/.test(line)) title = line.replace(/^title\s+/, '');
    else if (/^section\b/.test(line)) sections.push(line.replace(/^section\s*/, ''));
    else tasks.push(readTask(line, Math.max(0, sections.length - 1)));
  }
  const shown = title || unquote(frontTitle ?? '');
  // A title for screen readers beside the one that is seen.
  if (shown !== '' && accTitle !== '' && accTitle !== shown) descriptions.unshift(accTitle);
  return {
    title: shown || accTitle,
    description: descriptions.join('\n'),
    sections,
    tasks,
  };
}

/** Scores are meant as 1–5; what goes past 5 is taken for 1–10 or the next round end. */
function scaleOf(scores: readonly number[]): NumberScale {
  const highest = scores.reduce((top, score) => Math.max(top, score), 5);
  const low = scores.reduce((bottom, score) => Math.min(bottom, score), 1);
  return { low, high: highest <= 5 ? 5 : Math.max(10, highest) };
}

/** The map of a diagram; null where the text is no journey or has no task. */
export function journeyToMap(text: string, fallbackTitle: string): MapDraft | null {
  const journey = readJourney(text);
  if (!journey || journey.tasks.length === 0) return null;
  const losses = new Remarks();
  const guesses = new Remarks();
  const personas = [...new Set(journey.tasks.flatMap((task) => task.actors))];
  const scores = journey.tasks.flatMap((task) => (task.score === null ? [] : [task.score]));
  const scale = scaleOf(scores);
  if (scores.length > 0)
    guesses.add(
      scale.high === 5 && scale.low === 1 ? 'journeyScale' : 'journeyRescaled',
      `${scale.low}–${scale.high}`,
    );
  const cards = new Map<number, DraftCard[]>();
  const emotions: DraftEmotion[] = [];
  const sections = new Set<number>();
  for (const [step, task] of journey.tasks.entries()) {
    sections.add(task.section);
    const actors = [...new Set(task.actors)].map((actor) => personas.indexOf(actor));
    cards.set(step, [
      {
        title: task.name,
        ...(task.note ? { body: task.note } : {}),
        ...(actors.length > 0 ? { personas: actors } : {}),
      },
    ]);
    if (task.note) guesses.add('journeyNoScore', task.note);
    if (task.score === null) continue;
    const value = rescale(task.score, scale);
    if (actors.length === 0) emotions.push({ step, value });
    for (const persona of actors) emotions.push({ step, persona, value });
  }
  const empty = journey.sections.filter((_, i) => !sections.has(i));
  if (empty.length > 0) losses.add('emptySections', empty.join(', '));
  const kept = [...sections].sort((a, b) => a - b);
  if (journey.sections.length === 0) guesses.add('onePhase');
  return {
    title: journey.title || fallbackTitle,
    ...(journey.description ? { description: journey.description } : {}),
    phases: journey.sections.length > 0 ? kept.map((i) => journey.sections[i]!) : null,
    steps: journey.tasks.map((task) => ({ name: task.name, phase: kept.indexOf(task.section) })),
    lanes: [
      { kind: 'actions', cells: cards },
      ...(emotions.length > 0 ? [{ kind: 'emotions' as const, cells: new Map<number, DraftCard[]>() }] : []),
    ],
    personas,
    emotions,
    losses: losses.toList(),
    guesses: guesses.toList(),
  };
}
