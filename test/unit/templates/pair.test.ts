/** The empty pair, current and future: both are begun, written, saved and read again, and then compared step by step. */
import { expect, test } from 'vitest';
import { compareDocuments } from '../../../shared/analysis/compareDocuments';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { orderedSteps } from '../../../shared/model/queries';
import { type Blueprint, type Card, LOCALES, type Locale } from '../../../shared/model/schema';
import { beginFrom } from '../../../shared/templates/begin';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';
import { Editor } from '../../support/editor';

const NOW = '2026-06-15T09:00:00.000Z';

/** Begins a map of the pair, as the gallery does. */
async function begin(id: string, locale: Locale): Promise<Editor> {
  const row = templates.find((one) => one.id === id);
  if (!row) throw new Error(`There is no template “${id}”`);
  const { doc } = await loadTemplate(row, locale);
  return new Editor(beginFrom(doc, { id: `own-${id}`, now: NOW, generator: 'test' }));
}

function savedAndRead(doc: Blueprint): Blueprint {
  const bytes = toBytes(doc);
  const read = parse(bytes);
  if (!read.ok) throw new Error(`not saved whole: ${JSON.stringify(read.errors)}`);
  expect(toBytes(read.doc)).toEqual(bytes);
  return read.doc;
}

/** A card in the third step. */
function write(
  editor: Editor,
  kind: 'action' | 'pain',
  card: Partial<Card> & { readonly title: string },
): void {
  const { doc } = editor;
  const laneId = Object.keys(doc.lanes).find((id) => doc.lanes[id]?.kind === `${kind}s`) ?? '';
  const stepId = orderedSteps(doc)[2]?.id ?? '';
  const id = card.title;
  editor.run({ type: 'card.add', id, at: { laneId, stepId }, card: { kind, ...card } });
}

test.each(LOCALES)('both maps of the pair save, and compare step by step (%s)', async (locale) => {
  const current = await begin('current-map', locale);
  const future = await begin('future-map', locale);
  write(current, 'action', { title: 'queues', wait: { minutes: 12 } });
  write(current, 'pain', { title: 'queue', severity: 5, frequency: 4 });
  write(future, 'action', { title: 'queues', wait: { minutes: 2 } });

  const [before, after] = [savedAndRead(current.doc), savedAndRead(future.doc)];
  expect([before.meta.state, after.meta.state]).toEqual(['current', 'future']);
  expect(before.meta.id).not.toBe(after.meta.id);

  const { changes, figures } = compareDocuments(before, after, NOW.slice(0, 10));
  expect(changes.filter(({ table }) => table === 'steps' || table === 'phases')).toEqual([]);
  const cards = changes.filter(({ table }) => table === 'cards');
  expect(cards.map(({ kind, name }) => [kind, name])).toEqual(
    expect.arrayContaining([
      ['changed', 'queues'],
      ['removed', 'queue'],
    ]),
  );
  const waiting = figures.find(({ figure, id }) => figure === 'time.waiting' && id === null);
  expect(waiting).toMatchObject({ before: 12, after: 2, difference: -10, improved: true });
});
