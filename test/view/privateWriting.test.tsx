/** Private writing in the panels: no word of a covered card is shown anywhere, its figures are, and revealing brings all of it back. */
import { act, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { selectionLabel } from '../../renderer/canvas/describe';
import { findInPalette } from '../../renderer/dialogs/findInPalette';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { CommentsPanel } from '../../renderer/panels/comments/CommentsPanel';
import { HistoryPanel } from '../../renderer/panels/history/HistoryPanel';
import { Inspector } from '../../renderer/panels/inspector/Inspector';
import { ProblemsPanel } from '../../renderer/panels/problems/ProblemsPanel';
import { VoteList } from '../../renderer/panels/workshop/VoteList';
import { editor } from '../../renderer/state/editor';
import { find, openFind, setFind } from '../../renderer/state/find';
import { reveal, startPrivate } from '../../renderer/state/privateWriting';
import { ui } from '../../renderer/state/ui';
import { t } from '../../renderer/state/useT';
import { voting } from '../../renderer/state/voting';
import type { Card } from '../../shared/model/schema';
import { current, sampleMap, selectRecords, show } from '../support/view';

const WORD = 'Zebracrossing';
const PAIN = 'secretPain';
const ACTION = 'secretAction';

/** Two cards full of the word: the map's worst pain, with votes and a comment, and one that can fail and is linked. */
function writeInPrivate(): void {
  const { dispatch } = editor.getState();
  const { lanes, steps, cards } = current();
  const lane = (kind: string) => Object.keys(lanes).find((id) => lanes[id]?.kind === kind) ?? '';
  const [stepId = ''] = Object.keys(steps);
  const [other = ''] = Object.keys(cards);
  const words = { title: WORD, body: WORD, owner: WORD, tags: [WORD], source: WORD };
  startPrivate();
  const add = (id: string, laneId: string, card: Pick<Card, 'kind'> & Partial<Card>) =>
    expect(
      dispatch({ type: 'card.add', id, at: { laneId, stepId }, card: { ...words, ...card } }),
    ).toBeNull();
  add(PAIN, lane('pains'), { kind: 'pain', severity: 5, frequency: 5, votes: 3 });
  add(ACTION, lane('actions'), { kind: 'action', fail: { kind: 'outcome', note: WORD } });
  dispatch({ type: 'link.add', id: 'l', link: { from: ACTION, to: other } });
  dispatch({
    type: 'comment.add',
    id: 'c',
    comment: { cardId: PAIN, author: 'Ann', at: '2026-01-01T10:00:00Z', text: 'About this' },
  });
}

const parts: readonly (readonly [string, ReactElement, RegExp])[] = [
  ['analysis', <AnalysisPanel key="a" />, /Covered card/],
  ['problems', <ProblemsPanel key="p" />, /Covered card/],
  ['comments', <CommentsPanel key="c" />, /Covered card/],
  ['votes', <VoteList key="v" />, /Covered card/],
  ['history', <HistoryPanel key="h" />, /Add card/],
  ['inspector', <Inspector key="i" />, /until private writing ends/],
];

test.each(parts)('%s keeps a covered card’s words until they are revealed', async (name, part, instead) => {
  voting.setState({ results: true });
  show(sampleMap(), part);
  ui.getState().set({ workshop: true });
  act(() => {
    writeInPrivate();
    voting.setState({ results: true });
    if (name === 'inspector') selectRecords('cards', [PAIN]);
  });
  await waitFor(() => expect(document.body.textContent).toMatch(instead));
  expect(document.body.innerHTML).not.toContain(WORD);
  act(() => void reveal());
  if (name === 'history') return;
  if (name === 'inspector') await screen.findAllByDisplayValue(WORD);
  else await waitFor(() => expect(document.body.textContent).toContain(WORD));
  expect(document.body.textContent).not.toMatch(instead);
});

test('palette, find, filter and what is read aloud do not give it away either', async () => {
  show(sampleMap(), <div />);
  const records = (query: string) => findInPalette(query, t).flatMap((group) => group.found);
  act(writeInPrivate);
  expect(records(WORD)).toEqual([]);
  expect(records('Covered card').length).toBeGreaterThan(0);
  act(() => {
    openFind('find');
    setFind({ query: WORD });
  });
  expect(find.getState().hits).toEqual([]);
  expect(selectionLabel(current(), { table: 'links', ids: ['l'] })).toMatch(/Covered card/);
  expect(selectionLabel(current(), { table: 'cards', ids: [PAIN] })).not.toContain(WORD);
  act(() => void reveal());
  expect(records(WORD)).toHaveLength(2);
  expect(find.getState().hits.length).toBeGreaterThan(0);
});
