/** Says what unsaved work there is: to the map that is opened its own, and once that there is other. Brings back what a reloaded window had. */
import { journalKey } from '../../shared/session/contentHash';
import { isUnfinished, recoveryOf } from './attempts';
import { guardUnsaved } from './document';
import { editor, onStep } from './editor';
import { momentText } from './moment';
import { type NoticeAction, notify } from './notices';
import {
  findRecoveries,
  isTaken,
  type ReadyRecovery,
  type Recovery,
  readLeft,
  restoreRecovery,
} from './recoveries';
import { ui } from './ui';
import { t } from './useT';

const timeOf = (at: number | string): string => momentText(at, ui.getState().locale);

const showAll = (): NoticeAction => ({
  label: t('recovery.show'),
  run: () => ui.getState().set({ dialog: { kind: 'recovery' } }),
});

function offer(recovery: Recovery): void {
  const { state, journal } = recovery;
  const title =
    state === 'ready'
      ? recovery.session.doc.meta.title || t('window.untitled')
      : (journal.file?.name ?? t('recovery.unknown'));
  const time = timeOf(state === 'ready' && recovery.until !== null ? recovery.until : journal.modifiedAt);
  if (state !== 'ready' || recovery.missing > 0) {
    notify(t('recovery.found', { title, time }), { action: showAll() });
    return;
  }
  const restore = {
    label: t('recovery.restore'),
    run: () => guardUnsaved(() => restoreRecovery(recovery)),
  };
  notify(t('recovery.found', { title, time }), { actions: [restore, showAll()] });
}

/** The work of this very window, whose page was loaded again after a crash: it was asked for by loading it again. */
function bringBack(recovery: ReadyRecovery): void {
  const { dialog } = ui.getState();
  restoreRecovery(recovery);
  // What was opened in the first moment, before the work was found, stays open.
  ui.getState().set({ dialog });
  const { missing, until } = recovery;
  notify(
    missing === 0
      ? t('recovery.restored')
      : t('recovery.restoredMissing', {
          count: missing,
          until: timeOf(until ?? recovery.journal.modifiedAt),
        }),
  );
}

async function offerAll(): Promise<void> {
  const all = await findRecoveries();
  const own = all.find(
    (recovery): recovery is ReadyRecovery => recovery.state === 'ready' && recovery.journal.ownPage,
  );
  if (own) bringBack(own);
  const left = all.filter((recovery) => recovery !== own);
  // The start screen has a list of its own.
  if (ui.getState().screen === 'start') return;
  const key = journalKey(editor.getState().session.doc);
  const here = left.filter(({ journal }) => journal.documentId === key);
  for (const recovery of here) offer(recovery);
  const count = left.length - here.length;
  if (count > 0) notify(t('recovery.foundMore', { count }), { action: showAll() });
}

/** For a map that is opened later. */
async function offerFor(documentId: string): Promise<void> {
  const left = await editor.getState().host.journal.left();
  for (const journal of left.filter((each) => each.documentId === documentId && !isTaken(each))) {
    const recovery = isUnfinished(recoveryOf(documentId))
      ? ({ state: 'unfinished', journal } as const)
      : await readLeft(journal);
    if (recovery && journalKey(editor.getState().session.doc) === documentId) offer(recovery);
  }
}

/** Called once, when the given file, if any, is on the map. Not needed for the first picture. */
export function startRecovery(): void {
  let isFirst = true;
  void offerAll()
    .catch(() => {})
    .finally(() => {
      isFirst = false;
    });
  onStep((step) => {
    const { file, session } = editor.getState();
    if (step === 'load' && !isFirst && file !== null) void offerFor(journalKey(session.doc)).catch(() => {});
  });
}
