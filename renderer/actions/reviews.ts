/** Sending copies for review, collecting what comes back, and deciding on it. */
import { toBytes } from '../../shared/file/serialise';
import type { HostResult, OpenedFile } from '../../shared/host/types';
import type { Translate } from '../../shared/i18n/translate';
import type { Blueprint, Id } from '../../shared/model/schema';
import { takeSuggestions } from '../../shared/review/accept';
import { reviewCopy } from '../../shared/review/packet';
import { keepRejected } from '../../shared/review/rejected';
import { reviewersOf, saySuggestion } from '../../shared/review/sayReview';
import type { Collected } from '../../shared/review/suggestions';
import { readComments, takeComments } from '../../shared/review/takeComments';
import { isHeadChange, type Suggestion } from '../../shared/review/types';
import { viewport } from '../canvas/viewport';
import { fileNameOf } from '../state/document';
import { editor } from '../state/editor';
import { reportOpenFailure, reportSaveFailure } from '../state/fileFailures';
import { notify } from '../state/notices';
import {
  addCopies,
  allSuggestions,
  closeReviews,
  commentsToTake,
  decide,
  inHand,
  type Reviews,
  rejectedByHand,
  reviews,
  suggestionStates,
} from '../state/reviews';
import { settings } from '../state/settings';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { readBlueprint } from '../workers/readBlueprint';

/** Saves the copy to send; the open map stays open as it is. */
export async function sendForReview(to: string): Promise<void> {
  const { host, session } = editor.getState();
  const copy = reviewCopy(session.doc, {
    from: settings.getState().author,
    to,
    at: new Date().toISOString(),
  });
  const title = fileNameOf(session.doc);
  const part = to.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim();
  const suggested = part
    ? t('review.send.fileNameTo', { title, name: part })
    : t('review.send.fileName', { title });
  const name = `${suggested}.blueprint`;
  const result = await host.saveAs(name, toBytes(copy));
  if (!result.ok) {
    const again = () => void sendForReview(to);
    return reportSaveFailure(result, name, { save: again, elsewhere: again });
  }
  notify(t('review.send.saved', { name: result.value.name }));
}

/** Asks for the copies that came back. */
export async function collectReviews(): Promise<void> {
  await take(await editor.getState().host.openSeveral());
}

/** Copies that were dropped on the window. */
export async function collectDropped(dropped: readonly unknown[]): Promise<void> {
  const { host } = editor.getState();
  const opened: OpenedFile[] = [];
  for (const each of dropped) {
    const result = await host.readDropped(each);
    if (!result.ok) return reportOpenFailure(result, '');
    opened.push(result.value);
  }
  await take({ ok: true, value: opened });
}

async function take(result: HostResult<readonly OpenedFile[]>): Promise<void> {
  if (!result.ok) return reportOpenFailure(result, '');
  const read: { name: string; doc: Blueprint }[] = [];
  for (const { ref, bytes } of result.value) {
    const parsed = await readBlueprint(bytes, new AbortController().signal);
    if (parsed?.ok) read.push({ name: ref.name, doc: parsed.doc });
    else notify(t('review.said.unreadable', { name: ref.name }), { kind: 'error' });
  }
  if (!addCopies(read)) return;
  ui.getState().set({ rightPanel: 'reviews', screen: 'map' });
  const { open } = reviews.getState();
  if (!open) return;
  const { copies } = open.collected;
  const { added, changed } = commentsToTake(editor.getState().session.doc, copies);
  ui.getState().announce(
    t('review.said.collected', {
      copies: t('review.said.copies', { count: copies.length }),
      comments: t('review.comments', { count: added + changed }),
      suggestions: t('review.suggestions', { count: allSuggestions(open).length }),
    }),
  );
}

/** Where a suggestion is on the map as it is: the record, or the step or lane that it would stand in. */
export function placeOf({ copies }: Collected, { change, by }: Suggestion, doc: Blueprint): Id | null {
  if (isHeadChange(change)) return null;
  const { table, afterId, beforeId } = change;
  const id = afterId ?? beforeId;
  if (id === null || Object.hasOwn(doc[table], id)) return id;
  const row = copies[by[0] ?? -1]?.doc[table][id] as Readonly<Record<string, unknown>> | undefined;
  const near = [row?.stepId, row?.from, row?.cardId, row?.phaseId, row?.laneId];
  const tables = ['steps', 'cards', 'cards', 'phases', 'lanes'] as const;
  const found = near.findIndex((each, index) => {
    const of = tables[index];
    return typeof each === 'string' && of !== undefined && Object.hasOwn(doc[of], each);
  });
  return found < 0 ? null : String(near[found]);
}

/** Takes a suggestion in hand and shows where it is. */
export function goToSuggestion(suggestion: Suggestion): void {
  const { open } = reviews.getState();
  if (!open) return;
  inHand(suggestion.id);
  const id = placeOf(open.collected, suggestion, editor.getState().session.doc);
  if (id !== null) viewport.reveal(id);
}

const openOnes = (open: Reviews): readonly Suggestion[] => {
  const states = suggestionStates(editor.getState().session, open);
  return allSuggestions(open).filter(({ id }) => states.get(id) === 'open');
};

/** The next (1) or previous (−1) suggestion of those given; round and round. */
export function walkSuggestions(list: readonly Suggestion[], direction: 1 | -1): void {
  const { open } = reviews.getState();
  if (!open || list.length === 0) return;
  const at = list.findIndex(({ id }) => id === open.current);
  const next = at < 0 ? list[0] : list.at((at + direction) % list.length);
  if (next) goToSuggestion(next);
}

const left = (open: Reviews): string => {
  const count = openOnes(open).length;
  return count === 0 ? t('review.said.leftNone') : t('review.said.left', { count });
};

/** To the next one that is open, from where the walk is. */
function goOn(open: Reviews, from: string): void {
  const all = allSuggestions(open);
  const states = suggestionStates(editor.getState().session, open);
  const at = all.findIndex(({ id }) => id === from);
  const next = [...all.slice(at + 1), ...all.slice(0, at)].find(({ id }) => states.get(id) === 'open');
  if (next) goToSuggestion(next);
}

function after(say: 'accepted' | 'rejected', suggestion: Suggestion): void {
  const { open } = reviews.getState();
  if (!open) return;
  const text = saySuggestion(t, open.collected, suggestion);
  ui.getState().announce(t(`review.said.${say}`, { text, left: left(open) }));
  goOn(open, suggestion.id);
}

/** One step of the history; false where it was refused. */
function dispatchTaking(taken: readonly Suggestion[]): boolean {
  const { open } = reviews.getState();
  const { session, dispatch } = editor.getState();
  if (!open || taken.length === 0) return false;
  const names = [...new Set(taken.map((each) => reviewersOf(t, open.collected, each)))].join(', ');
  if (dispatch(takeSuggestions(session.doc, open.collected, taken, names)) !== null) return false;
  const now = editor.getState().session;
  const entry = now === session ? null : (now.past.at(-1) ?? null);
  decide(
    taken.map(({ id }) => id),
    'accepted',
    entry,
  );
  return true;
}

export function acceptSuggestion(suggestion: Suggestion): void {
  if (dispatchTaking([suggestion])) after('accepted', suggestion);
}

export function rejectSuggestion(suggestion: Suggestion): void {
  decide([suggestion.id], 'rejected');
  after('rejected', suggestion);
}

export function skipSuggestion(suggestion: Suggestion): void {
  const { open } = reviews.getState();
  if (!open) return;
  ui.getState().announce(t('review.said.skipped', { left: left(open) }));
  goOn(open, suggestion.id);
}

export const reopenSuggestion = ({ id }: Suggestion): void => decide([id], null);

/** All that are open and that no other one contradicts. */
export const uncontested = (open: Reviews): readonly Suggestion[] =>
  openOnes(open).filter(({ against }) => against.size === 0);

export function acceptUncontested(): void {
  const { open } = reviews.getState();
  const list = open ? uncontested(open) : [];
  if (dispatchTaking(list)) ui.getState().announce(t('review.said.acceptedRest', { count: list.length }));
}

/** The comments of all copies, as one step of the history. */
export function takeAllComments(): void {
  const { open } = reviews.getState();
  const { session, dispatch } = editor.getState();
  if (!open) return;
  const { copies } = open.collected;
  const command = takeComments(session.doc, copies);
  if (!command || dispatch(command) !== null) return;
  const { added, changed, moved } = readComments(session.doc, copies).counts;
  const said = t('review.said.comments', { added, changed });
  notify(moved > 0 ? `${said} ${t('review.said.moved', { count: moved })}` : said);
}

/** What has become of everything, in one sentence. */
export function reviewSummary(say: Translate, open: Reviews): string {
  const counts = { accepted: 0, rejected: 0, open: 0, onMap: 0 };
  for (const state of suggestionStates(editor.getState().session, open).values()) counts[state]++;
  return say('review.summary', {
    accepted: counts.accepted + counts.onMap,
    rejected: counts.rejected,
    open: counts.open,
  });
}

export function finishReviews(): void {
  const { open } = reviews.getState();
  if (!open) return;
  const summary = reviewSummary(t, open);
  const { session, dispatch, readOnly } = editor.getState();
  const kept = keepRejected(session.doc, allSuggestions(open), rejectedByHand(session, open));
  if (kept && !readOnly) dispatch(kept);
  closeReviews();
  ui.getState().set({ rightPanel: 'comments' });
  notify(t('review.said.done', { summary }));
}
