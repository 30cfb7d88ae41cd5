/** The last rules: whatever the answers to the questions are, nothing in the result points at nothing. */
import { isSame } from '../model/isSame';
import { REFERENCES, referencesOf } from '../model/references';
import { type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { emotionPlace } from './alignEmotions';
import { circlesOf } from './circles';
import { type OpenDocument, rowOf, rowsOf, withValue } from './documents';
import { withoutGone } from './follow';
import { needsOf } from './needsOf';
import { otherPlace } from './otherPlace';
import type { MergeNote, Row, Rows, Versions } from './types';

export function settle(versions: Versions, doc: OpenDocument, notes: MergeNote[]): void {
  dropLost(versions, doc, notes);
  dropSelfLinks(doc, notes);
  breakCircles(doc, notes);
  keepOneEmotion(doc, notes);
  dropUnusedAssets(versions, doc, notes);
}

/** Records that one side led to something which is gone go back to where the other one has them. */
function fallBack(versions: Versions, doc: OpenDocument, notes: MergeNote[]): void {
  const isThere = (table: TableName, id: Id) => Object.hasOwn(doc[table], id);
  for (const table of TABLE_NAMES) {
    const single = referencesOf(table).filter(({ path }) => path.length === 1);
    if (single.length === 0) continue;
    for (const [id, row] of Object.entries(doc[table]))
      for (const reference of single) {
        const { field, target, ids } = reference;
        const value = row[field];
        if (value === undefined || ids(value).every((named) => isThere(target, named))) continue;
        const back = otherPlace(versions, table, id, reference, value, isThere);
        if (!back) continue;
        doc[table][id] = withValue(doc[table][id], [field], back.value) as Row;
        notes.push({ rule: 'fellBack', table, record: id, field });
      }
  }
}

/** What a deleted record took along goes, until nothing more does; then every other reference to what is gone is taken out. */
function dropLost(versions: Versions, doc: OpenDocument, notes: MergeNote[]): void {
  const isGone = (table: TableName, id: Id) => !Object.hasOwn(doc[table], id);
  const hanging = () =>
    TABLE_NAMES.flatMap((table) => {
      if (!referencesOf(table).some(({ whenGone }) => whenGone === 'delete')) return [];
      return Object.entries(doc[table]).flatMap(([id, row]) =>
        needsOf(table, row).some((need) => isGone(need.table, need.id)) ? [{ table, id }] : [],
      );
    });
  fallBack(versions, doc, notes);
  for (let lost = hanging(); lost.length > 0; lost = hanging()) {
    for (const { table, id } of lost) {
      delete doc[table][id];
      notes.push({ rule: 'goneWith', table, record: id, field: null });
    }
    // What named a record that went just now may have another place, too.
    fallBack(versions, doc, notes);
  }
  for (const table of TABLE_NAMES)
    for (const [id, row] of Object.entries(doc[table])) {
      const cleared = withoutGone(row, table, isGone);
      if (cleared === row) continue;
      doc[table][id] = cleared;
      for (const { field } of referencesOf(table))
        if (cleared[field] !== row[field]) notes.push({ rule: 'referenceCleared', table, record: id, field });
    }
}

function dropSelfLinks(doc: OpenDocument, notes: MergeNote[]): void {
  for (const [id, link] of Object.entries(doc.links)) {
    if (link.from !== link.to) continue;
    delete doc.links[id];
    notes.push({ rule: 'selfLink', table: 'links', record: id, field: null });
  }
}

/** Of comments that answer each other in a circle, the one with the first id begins the talk. */
function breakCircles(doc: OpenDocument, notes: MergeNote[]): void {
  const answers = new Map(Object.entries(doc.comments).map(([id, { replyTo }]) => [id, replyTo]));
  for (const circle of circlesOf(answers)) {
    const first = [...circle].sort()[0];
    const comment = first === undefined ? undefined : doc.comments[first];
    if (first === undefined || !comment) continue;
    doc.comments[first] = withValue(comment, ['replyTo'], undefined) as Row;
    notes.push({ rule: 'circleBroken', table: 'comments', record: first, field: 'replyTo' });
  }
}

function keepOneEmotion(doc: OpenDocument, notes: MergeNote[]): void {
  const places = new Set<string>();
  for (const id of Object.keys(doc.emotions).sort()) {
    const place = emotionPlace(doc.emotions[id] ?? {});
    if (places.has(place)) {
      delete doc.emotions[id];
      notes.push({ rule: 'oneEmotion', table: 'emotions', record: id, field: null });
    }
    places.add(place);
  }
}

/** Ids of the pictures that some record shows. */
const shownIn = (doc: Readonly<Record<TableName, object>>): ReadonlySet<Id> =>
  new Set(
    REFERENCES.filter(({ target }) => target === 'assets').flatMap(({ holder, field, ids }) =>
      Object.values(doc[holder] as Rows).flatMap((row) => (row[field] === undefined ? [] : ids(row[field]))),
    ),
  );

/** Pictures that one side shows, in a place that the other one's answer took away. What a side keeps without showing it, or worked on, stays. */
function dropUnusedAssets({ base, ours, theirs }: Versions, doc: OpenDocument, notes: MergeNote[]): void {
  if (Object.keys(doc.assets).length === 0) return;
  const now = shownIn(doc);
  const sides = [ours, theirs].map((side) => ({
    shown: shownIn(side),
    assets: rowsOf(side, 'assets'),
  }));
  for (const id of Object.keys(doc.assets)) {
    const was = rowOf(base, 'assets', id);
    const keeps = sides.some(
      ({ assets, shown: there }) =>
        Object.hasOwn(assets, id) && (!there.has(id) || (was !== undefined && !isSame(was, assets[id]))),
    );
    if (now.has(id) || keeps) continue;
    delete doc.assets[id];
    notes.push({ rule: 'assetUnused', table: 'assets', record: id, field: null });
  }
}
