/**
 * What a person does in the window in one act of ordinary work, as a command. `randomCommand` tries commands out: it retitles three cards
 * anywhere on the map at once and gives them the same persona, variants and failure; nobody can do that in one act. Here an act writes one
 * field of one card, or one mark of cards that lie together; lists gain or lose an entry; cards move a little way.
 */
import type { Command, CommandOf } from '../../shared/commands/types';
import { newId, type Random } from '../../shared/model/newId';
import { cardsInCell, orderedSteps } from '../../shared/model/queries';
import { type Blueprint, type Card, EVIDENCE_GRADES, type Id, MOMENTS } from '../../shared/model/schema';
import { randomCommand } from './randomCommand';

type CardFields = CommandOf<'card.edit'>['fields'];

const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];

/** One of the keys, as often as its weight says. */
function weighted<K extends string>(
  random: Random,
  weights: Readonly<Partial<Record<K, number>>>,
): K | undefined {
  const rows = Object.entries<number | undefined>(weights) as [K, number][];
  let left = random() * rows.reduce((sum, [, weight]) => sum + weight, 0);
  return rows.find(([, weight]) => {
    left -= weight;
    return left < 0;
  })?.[0];
}

/** How often a field of a card is written, in parts of about a hundred: estimates. */
const FIELDS = {
  title: 40,
  body: 12,
  personaIds: 6,
  owner: 6,
  evidence: 5,
  ratings: 8,
  tags: 4,
  channels: 4,
  moment: 4,
  minutes: 4,
  wait: 3,
  color: 2,
  span: 1,
  votes: 1,
} as const;
/** What is set for several cards at once. */
const MARKS = { personaIds: 6, owner: 6, evidence: 5, tags: 4, moment: 2, color: 3 } as const;

type Field = keyof typeof FIELDS;

/** Texts that two people would not write alike by chance. */
const sentence = (random: Random): string => `Say it in other words ${Math.floor(random() * 1e6)}`;

const toggled = (list: readonly string[] | undefined, entry: string): readonly string[] | null => {
  const left = list?.includes(entry) ? list.filter((each) => each !== entry) : [...(list ?? []), entry];
  return left.length > 0 ? left : null;
};

function fieldOf(doc: Blueprint, card: Card, field: Field, random: Random): CardFields {
  const upTo = (count: number) => Math.floor(random() * count);
  switch (field) {
    case 'title':
      return { title: sentence(random) };
    case 'body':
      return { body: card.body && random() < 0.5 ? `${card.body}\n${sentence(random)}` : sentence(random) };
    case 'personaIds':
      return { personaIds: toggled(card.personaIds, pick(random, Object.keys(doc.personas)) ?? '') };
    case 'tags':
      return { tags: toggled(card.tags, pick(random, ['later', 'quick win', 'ask', 'legal']) ?? '') };
    case 'channels':
      return { channels: toggled(card.channels, pick(random, ['app', 'phone', 'desk', 'web']) ?? '') };
    case 'owner':
      return { owner: pick(random, ['Front desk', 'IT', 'Sales', 'Housekeeping', 'Lena']) ?? '' };
    case 'evidence':
      return { evidence: pick(random, EVIDENCE_GRADES) ?? 'assumed' };
    case 'moment':
      return { moment: card.moment ? null : (pick(random, MOMENTS) ?? null) };
    case 'ratings': {
      if (card.kind === 'pain')
        return random() < 0.5 ? { severity: 1 + upTo(5) } : { frequency: 1 + upTo(5) };
      if (card.kind === 'opportunity')
        return random() < 0.5 ? { impact: 1 + upTo(5) } : { effort: 1 + upTo(5) };
      return { minutes: 1 + upTo(40) };
    }
    case 'minutes':
      return { minutes: 1 + upTo(40) };
    case 'wait':
      return { wait: { ...card.wait, minutes: 1 + upTo(40) } };
    case 'color':
      return { color: pick(random, ['#c0392b', '#2f6f9f', '#4f7d46']) ?? null };
    case 'span':
      return { span: 1 + upTo(3) };
    case 'votes':
      return { votes: (card.votes ?? 0) + 1 };
  }
}

/** Cards that lie together, and now and then one that stands alone: in one act in six several are selected. */
function selection(doc: Blueprint, card: Id, random: Random): readonly Id[] {
  const record = doc.cards[card];
  if (!record || random() > 1 / 6) return [card];
  const around = Object.entries(doc.cards).filter(
    ([, each]) => each.stepId === record.stepId && each.laneId !== record.laneId,
  );
  return [card, ...around.slice(0, 1 + Math.floor(random() * 2)).map(([id]) => id)];
}

/** The step so many columns on, or back. */
function stepNear(doc: Blueprint, stepId: Id, random: Random): Id {
  const steps = orderedSteps(doc);
  const at = steps.findIndex(({ id }) => id === stepId);
  const to = Math.max(0, Math.min(steps.length - 1, at + Math.floor(random() * 5) - 2));
  return steps[to]?.id ?? stepId;
}

/** How often each act is done in ordinary work, in parts of about a hundred: estimates, no counts of real sessions. */
const WORK = {
  'card.edit': 30,
  'card.add': 20,
  'card.move': 12,
  'card.delete': 6,
  'link.add': 5,
  'emotion.set': 5,
  'comment.add': 5,
  'card.shift': 3,
  'card.duplicate': 3,
  'step.add': 2,
  'step.edit': 2,
  'link.edit': 2,
  'comment.edit': 2,
  'note.add': 2,
  'step.move': 1,
  'link.delete': 1,
  'note.edit': 1,
  'measure.add': 1,
  /** Any other command that the window has an act for. */
  rare: 5,
} as const;

/** Written only by files, merges and pasted pictures, by no act of its own. */
const NO_ACT = /^(document\.write|asset\..*|batch)$/;
/** Taking away, or copying, what holds much happens once in some hundred edits at most. */
const SWEEPING = /^(lane|phase|persona|segment)\.(delete|duplicate)$|^step\.(delete|duplicate)$/;

/** `steps`: where the person works just now; null for anywhere on the map. */
export function workCommand(doc: Blueprint, random: Random, steps: ReadonlySet<Id> | null): Command {
  const isHere = (stepId: Id) => steps === null || steps.has(stepId);
  const near = Object.keys(doc.cards).filter((id) => isHere(doc.cards[id]?.stepId ?? ''));
  const card = pick(random, near.length > 0 ? near : Object.keys(doc.cards)) ?? 'nobody';
  const record = doc.cards[card];
  const here = Object.keys(doc.steps).filter(isHere);
  const stepId = pick(random, here.length > 0 ? here : Object.keys(doc.steps)) ?? 'nowhere';
  const laneId = pick(random, Object.keys(doc.lanes)) ?? 'nowhere';
  const other = pick(random, near) ?? card;
  const type = weighted(random, WORK) ?? 'card.edit';
  switch (type) {
    case 'card.edit': {
      const ids = selection(doc, card, random);
      const field = ids.length > 1 ? weighted(random, MARKS) : weighted(random, FIELDS);
      return { type, ids, fields: record && field ? fieldOf(doc, record, field, random) : {} };
    }
    case 'card.add':
      return {
        type,
        id: newId(random),
        at: { laneId, stepId },
        card: { kind: 'text', title: sentence(random) },
      };
    case 'card.move': {
      const to = { laneId: record?.laneId ?? laneId, stepId: stepNear(doc, record?.stepId ?? '', random) };
      const index = Math.floor(random() * (1 + cardsInCell(doc, to.laneId, to.stepId).length));
      return { type, ids: selection(doc, card, random), to: { ...to, index } };
    }
    case 'card.shift':
      return {
        type,
        ids: selection(doc, card, random),
        lanes: Math.floor(random() * 3) - 1,
        steps: Math.floor(random() * 3) - 1,
      };
    case 'card.delete':
      return { type, ids: selection(doc, card, random) };
    case 'card.duplicate': {
      const ids = selection(doc, card, random);
      return { type, ids, newIds: ids.map(() => newId(random)) };
    }
    case 'link.add':
      return { type, id: newId(random), link: { from: card, to: other } };
    case 'emotion.set': {
      const personaId = pick(random, Object.keys(doc.personas));
      return {
        type,
        id: newId(random),
        stepId,
        value: Math.floor(random() * 11) - 5,
        ...(personaId && { personaId }),
      };
    }
    case 'comment.add':
      return {
        type,
        id: newId(random),
        comment: { author: 'Mara', at: '2026-01-01T00:00:00Z', text: sentence(random), cardId: card },
      };
    case 'step.add':
      return {
        type,
        id: newId(random),
        phaseId: doc.steps[stepId]?.phaseId ?? 'nowhere',
        step: { name: sentence(random) },
      };
    case 'step.edit':
      return {
        type,
        id: stepId,
        fields: random() < 0.5 ? { name: sentence(random) } : { minutes: Math.floor(random() * 60) },
      };
    case 'link.edit': {
      const of = Object.keys(doc.links).filter((id) => near.includes(doc.links[id]?.from ?? ''));
      return { type, id: pick(random, of) ?? 'none', fields: { label: sentence(random) } };
    }
    case 'link.delete': {
      const of = Object.keys(doc.links).filter((id) => near.includes(doc.links[id]?.from ?? ''));
      return { type, ids: [pick(random, of) ?? 'none'] };
    }
    case 'comment.edit':
      return {
        type,
        id: pick(random, Object.keys(doc.comments)) ?? 'none',
        fields: { resolved: true },
      };
    case 'note.add':
      return {
        type,
        id: newId(random),
        note: { x: Math.floor(random() * 900), y: 0, w: 160, h: 120, text: sentence(random) },
      };
    case 'note.edit':
      return {
        type,
        ids: [pick(random, Object.keys(doc.notes)) ?? 'none'],
        fields:
          random() < 0.5
            ? { x: Math.floor(random() * 900), y: Math.floor(random() * 900) }
            : { text: sentence(random) },
      };
    case 'step.move':
      return {
        type,
        ids: [stepId],
        phaseId: doc.steps[stepId]?.phaseId ?? 'nowhere',
        index: Math.floor(random() * 4),
      };
    case 'measure.add':
      return { type, id: newId(random), measure: { kind: 'csat', stepId } };
    case 'rare':
      return rareCommand(doc, random);
  }
}

/** The inspector writes one field at a time. */
function withOneField(command: Command, random: Random): Command {
  if (!('fields' in command)) return command;
  const [name, value] = pick(random, Object.entries(command.fields)) ?? [];
  return name === undefined ? command : ({ ...command, fields: { [name]: value } } as Command);
}

function rareCommand(doc: Blueprint, random: Random): Command {
  for (;;) {
    const command = randomCommand(doc, random, 2);
    if (NO_ACT.test(command.type) || command.type in WORK) continue;
    if (SWEEPING.test(command.type) && random() > 1 / 6) continue;
    return withOneField(command, random);
  }
}
