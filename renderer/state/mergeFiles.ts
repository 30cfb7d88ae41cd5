/** Merging the open map with a file: which file, what both came from, and merges that were left as drafts. */
import { type FoundBase, findBase } from '../../shared/merge/findBase';
import type { Blueprint } from '../../shared/model/schema';
import { packetBase, withoutPacket } from '../../shared/review/packet';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { editor, lastSaved, onStep } from './editor';
import { findDraft } from './mergeDrafts';
import { goOnLater, openMerge } from './mergeWindow';
import { chooseSecondFile } from './secondFile';
import { ui } from './ui';
import { t } from './useT';

/** Asks for the other file, then what both came from. */
export const mergeWithFile = (): Promise<void> =>
  chooseSecondFile('merging.useCopy', (name, file) => {
    const mine = editor.getState().session.doc;
    const theirs = withoutPacket(file);
    const base = packetBase(file, mine);
    // A copy for review says itself what it was made of.
    if (!base) ui.getState().set({ dialog: { kind: 'mergeBase', name, theirs } });
    else
      openMerge({
        base,
        mine,
        theirs,
        names: { base: t('merging.sentState', { name }), mine: t('merging.thisMap'), theirs: name },
      });
  });

/** Further back a history is not searched for a base. */
const MOST_STEPS = 3000;

/** The open map, then what it was before each entry of its history. */
function states(session: Session): readonly Blueprint[] {
  const found = [session.doc];
  let now = session;
  for (let steps = 0; steps < MOST_STEPS && now.past.length > 0; steps++) {
    now = undo(now);
    found.push(now.doc);
  }
  return found;
}

/** What of this map the other one was copied from, where its history tells. */
export const baseInHistory = (theirs: Blueprint): FoundBase | null =>
  findBase(states(editor.getState().session), theirs);

export type BaseChoice = 'found' | 'saved' | 'file' | 'unknown';

/** Opens the merge window on the chosen base; for a file it is asked for first. */
export function mergeFrom(choice: BaseChoice, name: string, theirs: Blueprint): void {
  const open = (base: Blueprint | null, baseName: string) =>
    openMerge({
      base,
      mine: editor.getState().session.doc,
      theirs,
      names: { base: baseName, mine: t('merging.thisMap'), theirs: name },
    });
  const file = editor.getState().file?.name ?? t('merging.thisMap');
  if (choice === 'file') void chooseSecondFile('merging.useCopy', (baseName, base) => open(base, baseName));
  else if (choice === 'saved') open(lastSaved(), t('merging.savedState', { name: file }));
  else if (choice === 'found') open(baseInHistory(theirs)?.doc ?? null, t('merging.ask.found'));
  else open(null, t('merging.noBase'));
}

/** A merge that was begun with the map just opened is offered again. */
async function offerDraft(): Promise<void> {
  const { doc } = editor.getState().session;
  const draft = await findDraft(doc);
  if (draft && editor.getState().session.doc === doc) goOnLater(draft, 'merging.said.draftFound');
}

onStep((step) => {
  if (step === 'load') void offerDraft().catch(() => {});
});
