/** A change in words. */
import { type Translate, translateData } from '../i18n/translate';
import { isLocale, locales } from '../model/locales';
import { referencesOf } from '../model/references';
import type { Blueprint, Id, TableName } from '../model/schema';
import { oneLine, recordName } from './recordName';
import type { FieldChange, RecordChange } from './types';

/** One sentence: what, which, and how it differs. */
export function sayChange(t: Translate, change: RecordChange, before: Blueprint, after: Blueprint): string {
  const { kind, table, name, beforeId, afterId, move, fields } = change;
  const [doc, id] = afterId === null ? [before, beforeId] : [after, afterId];
  const place = id === null ? '' : placeName(t, doc, table, id);
  const vars = {
    what: noun(t, doc, table, id),
    name: name || (id !== null && nameInWords(t, doc, table, id)) || t('compare.noName'),
    place,
    fields: sayFields(t, change, before, after),
    move: move ? sayMove(t, change, before, after) : '',
  };
  if (kind === 'added') return t(place ? 'compare.said.addedAt' : 'compare.said.added', vars);
  if (kind === 'removed') return t(place ? 'compare.said.removedAt' : 'compare.said.removed', vars);
  if (kind === 'changed') return t('compare.said.changed', vars);
  return t(fields.length > 0 ? 'compare.said.movedAndChanged' : 'compare.said.moved', vars);
}

/** The fields that differ, each with its values. */
export const sayFields = (t: Translate, change: RecordChange, before: Blueprint, after: Blueprint): string =>
  change.fields
    .map((field) => sayField(t, change.table, field, before, after))
    .join(t('compare.field.separator'));

/** What kind of thing a record is: cards by their kind, the rest by their table. */
export function noun(t: Translate, doc: Blueprint, table: TableName, id: Id | null): string {
  const card = table === 'cards' && id !== null ? doc.cards[id] : undefined;
  return card ? t(`lane.card.${card.kind}`) : t(`compare.table.${table}`);
}

/** What a record is called, a lane without a name by its kind. */
export function nameInWords(t: Translate, doc: Blueprint, table: TableName, id: Id): string {
  const lane = table === 'lanes' ? doc.lanes[id] : undefined;
  return recordName(doc, table, id) || (lane ? t(`lane.kind.${lane.kind}`) : '');
}

/** Where a record stands: a card's step, a step's phase. */
function placeName(t: Translate, doc: Blueprint, table: TableName, id: Id): string {
  if (table === 'cards') return recordName(doc, 'steps', doc.cards[id]?.stepId ?? '');
  if (table === 'steps') return recordName(doc, 'phases', doc.steps[id]?.phaseId ?? '');
  return table === 'lanes' ? t(`lane.kind.${doc.lanes[id]?.kind ?? 'text'}`) : '';
}

/** From where to where; empty where it was not moved. */
export function sayMove(t: Translate, change: RecordChange, before: Blueprint, after: Blueprint): string {
  const { table, move } = change;
  if (!move) return '';
  const { from, to } = move;
  const fromTo = (was: string, is: string) => t('compare.move.between', { from: was, to: is });
  const name = (doc: Blueprint, target: TableName, id: Id | number | undefined) =>
    recordName(doc, target, String(id)) || t('compare.noName');
  if (table === 'cards') {
    const [stepWas, stepIs] = [name(before, 'steps', from.stepId), name(after, 'steps', to.stepId)];
    const [laneWas, laneIs] = [
      nameInWords(t, before, 'lanes', String(from.laneId)),
      nameInWords(t, after, 'lanes', String(to.laneId)),
    ];
    if (stepWas !== stepIs && laneWas !== laneIs)
      return fromTo(`${laneWas} · ${stepWas}`, `${laneIs} · ${stepIs}`);
    if (stepWas !== stepIs) return fromTo(stepWas, stepIs);
    if (laneWas !== laneIs) return fromTo(laneWas, laneIs);
  }
  if (table === 'steps') {
    const [was, is] = [name(before, 'phases', from.phaseId), name(after, 'phases', to.phaseId)];
    if (was !== is) return fromTo(was, is);
  }
  return t('compare.move.place', { from: Number(from.index) + 1, to: Number(to.index) + 1 });
}

/** Fields whose word in the window is another than their name. */
const WORDS: Readonly<Record<string, string>> = {
  personaIds: 'personas',
  assetId: 'picture',
  segmentId: 'segment',
  measureId: 'measure',
  personaId: 'measurePersona',
  stepId: 'step',
  laneId: 'lane',
  phaseId: 'phase',
  cardId: 'measureCard',
};

/** A field's word, else its name as the file has it. */
export function fieldWord(t: Translate, field: string): string {
  const keys = [`window.field.${WORDS[field] ?? field}`, `compare.word.${field}`];
  const key = keys.find((one) => translateData(t, one) !== one);
  return key === undefined ? field : translateData(t, key);
}

function sayField(
  t: Translate,
  table: TableName,
  { field, from, to }: FieldChange,
  before: Blueprint,
  after: Blueprint,
): string {
  const word = fieldWord(t, field);
  // The earlier value speaks of the later records already; what has none there is named by the earlier document.
  const say = (value: unknown) => valueInWords(t, table, field, value, [after, before]);
  const [was, is] = [say(from), say(to)];
  if (from === undefined && is) return t('compare.field.set', { field: word, to: is });
  if (to === undefined && was) return t('compare.field.cleared', { field: word, from: was });
  if (was && is && was !== is) return t('compare.field.fromTo', { field: word, from: was, to: is });
  return t('compare.field.changed', { field: word });
}

/** A short text of a field's value, ids by the names that the first of the documents has for them; null for none, or too much to say. */
export function valueInWords(
  t: Translate,
  table: TableName | null,
  field: string,
  value: unknown,
  docs: readonly Blueprint[],
): string | null {
  if (value === undefined || value === null) return null;
  const reference = table && referencesOf(table).find((row) => row.field === field);
  if (!reference || field === 'variants') {
    const kinds = field === 'kind' && table ? KINDS[table] : undefined;
    return sayValue(t, kinds ?? VALUES[field], field, value);
  }
  const name = (id: Id) =>
    docs.map((doc) => nameInWords(t, doc, reference.target, id)).find((text) => text !== '') ?? id;
  return reference.ids(value).map(name).join(t('compare.and'));
}

/** Enumerations by their words in the window. */
const VALUES: Readonly<Record<string, string>> = {
  evidence: 'lane.grade',
  moment: 'lane.moment',
  stage: 'lane.stage',
  kano: 'lane.kano',
  failure: 'lane.failure',
  painModel: 'analysis.model',
  state: 'lane.state',
  standard: 'window.choice.standard',
  data: 'lane.data',
  better: 'window.choice.better',
};

const KINDS: Readonly<Partial<Record<TableName, string>>> = {
  cards: 'lane.card',
  lanes: 'lane.kind',
  links: 'lane.link',
  measures: 'lane.measure',
};

/** The word of an enumeration's value; null for one that has none. */
function wordOf(t: Translate, prefix: string, value: string): string | null {
  const key = `${prefix}.${value}`;
  const word = translateData(t, key);
  return word === key ? null : word;
}

/** A short text of a value; null where it is too much to say. */
function sayValue(t: Translate, prefix: string | undefined, field: string, value: unknown): string | null {
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value === 'string') {
    if (field === 'locale' && isLocale(value)) return locales[value].name;
    const word = prefix ? wordOf(t, prefix, value) : null;
    return word ?? t('compare.quoted', { text: oneLine(value) });
  }
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) {
    const words = value.map((entry) => (prefix ? wordOf(t, prefix, entry) : null) ?? entry);
    return words.length > 0 ? oneLine(words.join(t('compare.and'))) : null;
  }
  if (field === 'wait' && typeof value === 'object' && value !== null && 'minutes' in value)
    return t('analysis.minutes', { minutes: String(value.minutes) });
  return null;
}
