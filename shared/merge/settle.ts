/** The last rules: whatever the answers to the questions are, nothing in the result points at nothing. */
import { isSame } from '../model/isSame';
import { referencesOf } from '../model/references';
import { type Id, TABLE_NAMES, type TableName } from '../model/schema';
import type { OpenDocument } from './build';
import { rowOf, rowsOf, withValue } from './documents';
import { withoutGone } from './follow';
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
      const needed = referencesOf(table).filter(({ whenGone }) => whenGone === 'delete');
      if (needed.length === 0) return [];
      return Object.entries(doc[table]).flatMap(([id, row]) =>
        needed.some(
          ({ field, target, ids }) =>
            row[field] !== undefined && ids(row[field]).some((named) => isGone(target, named)),
        )
          ? [{ table, id }]
          : [],
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
  const done = new Set<Id>();
  for (const start of Object.keys(doc.comments)) {
    const trail: Id[] = [];
    let id: unknown = start;
    while (typeof id === 'string' && !done.has(id) && Object.hasOwn(doc.comments, id)) {
      done.add(id);
      trail.push(id);
      id = doc.comments[id]!.replyTo;
    }
    const from = typeof id === 'string' ? trail.indexOf(id) : -1;
    const first = from < 0 ? undefined : trail.slice(from).sort()[0];
    if (first === undefined) continue;
    const { replyTo: _replyTo, ...comment } = doc.comments[first]!;
    doc.comments[first] = comment;
    notes.push({ rule: 'circleBroken', table: 'comments', record: first, field: 'replyTo' });
  }
}

function keepOneEmotion(doc: OpenDocument, notes: MergeNote[]): void {
  const places = new Set<string>();
  for (const id of Object.keys(doc.emotions).sort()) {
    const { stepId, personaId } = doc.emotions[id]!;
    const place = `${stepId} ${personaId ?? ''}`;
    if (places.has(place)) {
      delete doc.emotions[id];
      notes.push({ rule: 'oneEmotion', table: 'emotions', record: id, field: null });
    }
    places.add(place);
  }
}

/** Pictures that one side shows, in a place that the other one's answer took away. What a side keeps without showing it, or worked on, stays. */
function dropUnusedAssets({ base, ours, theirs }: Versions, doc: OpenDocument, notes: MergeNote[]): void {
  if (Object.keys(doc.assets).length === 0) return;
  const shown = (cards: Rows, personas: Rows): ReadonlySet<unknown> =>
    new Set([
      ...Object.values(cards).map((row: Row) => row.assetId),
      ...Object.values(personas).map((row: Row) => row.avatar),
    ]);
  const now = shown(doc.cards, doc.personas);
  const sides = [ours, theirs].map((side) => ({
    shown: shown(rowsOf(side, 'cards'), rowsOf(side, 'personas')),
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
