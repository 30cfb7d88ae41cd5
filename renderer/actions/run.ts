/** What every action does, when it can, and whether it is on: the table behind keys, menus, palette and toolbar. */

import type { ActionId } from '../../shared/actions/catalogue';
import type { SystemAction } from '../../shared/host/types';
import type { Locale } from '../../shared/model/schema';
import type { Settings } from '../../shared/settings/rows';
import { viewport } from '../canvas/viewport';
import { openAnalysisTab } from '../state/analysisTab';
import { compareWithFile, saveAsFuture } from '../state/compareFiles';
import { importDocument, newDocument, openDocument, saveDocument } from '../state/document';
import { editor, hasUnsavedChanges } from '../state/editor';
import { openHandbook } from '../state/handbook';
import { legendCoversPane } from '../state/narrow';
import { selectedIds } from '../state/selection';
import { changeSettings, settings } from '../state/settings';
import { resumeTour } from '../state/tour';
import type { RightPanel, Tool, UiState } from '../state/types';
import { ui } from '../state/ui';
import { compareWithDisk } from '../state/versions';
import { focusRegion } from '../ui/regions';
import { addPhase, addStep, isMarked, type Mark, markableCards, startCard, toggleMark } from './add';
import {
  deleteSelection,
  duplicateSelection,
  followLink,
  linkedCard,
  moveSelection,
  selectAllCards,
  selectedRecords,
} from './change';
import { copyPicture } from './copyPicture';
import { editSelection } from './editSelection';
import { mergeRows } from './mergeRows';
import { pageHere } from './pageHere';
import { personaRows } from './personaRows';
import { printMap } from './print';
import { noProblem, walkProblems } from './problems';
import { noCamera, noCanvas, noMap, type Reason, readOnly } from './reasons';
import { collectReviews } from './reviews';
import { structureRows } from './structureRows';
import { workshopRows } from './workshopRows';
import { writingRows } from './writingRows';

interface ActionRow {
  /** `key`: the key that was pressed, where it was one. */
  readonly run: (key?: string) => unknown;
  readonly disabled?: () => Reason;
  readonly checked?: () => boolean;
}

const set = (change: Parameters<UiState['set']>[0]): void => ui.getState().set(change);

const noRecord = (): Reason => noMap() ?? (selectedRecords() ? null : 'canvas.reason.nothingSelected');
const noChange = (): Reason => readOnly() ?? noRecord();
const noCard = (): Reason =>
  noMap() ?? (selectedIds(editor.getState().session, 'cards').length > 0 ? null : 'canvas.reason.noCard');

/** Looks only where a card or link is selected. */
const noLinkedCard = (direction: 1 | -1): Reason =>
  noMap() ?? (linkedCard(direction) === null ? 'structure.reason.noLinkThere' : null);

const desktopOnly = (): Reason =>
  editor.getState().host.kind === 'electron' ? null : 'canvas.reason.desktopOnly';

const system = (action: SystemAction): void => editor.getState().host.systemAction(action);

const mark = (name: Mark): ActionRow => ({
  run: () => toggleMark(name),
  disabled: () => readOnly() ?? noCard() ?? (markableCards().length > 0 ? null : 'canvas.reason.noMarks'),
  checked: () => isMarked(name),
});
const tool = (name: Tool): ActionRow => ({
  run: () => set({ tool: name }),
  disabled: () => noCanvas() ?? (name === 'select' || name === 'hand' ? null : readOnly()),
  checked: () => ui.getState().tool === name,
});
const panel = (name: RightPanel): ActionRow => ({
  run: () => {
    const state = ui.getState();
    const covered = legendCoversPane(state);
    set({
      rightPanel: state.rightPanel === name && !covered ? null : name,
      legend: state.legend && !covered,
    });
  },
  disabled: noMap,
  checked: () => ui.getState().rightPanel === name && !legendCoversPane(ui.getState()),
});
const theme = (name: Settings['theme']): ActionRow => ({
  run: () => changeSettings({ theme: name }),
  checked: () => settings.getState().theme === name,
});
const language = (name: Locale): ActionRow => ({
  run: () => changeSettings({ language: name }),
  checked: () => ui.getState().locale === name,
});
/** Asks for the other file and shows the comparison in the analysis. */
function showComparison(): void {
  openAnalysisTab('future');
  set({ rightPanel: 'analysis' });
  void compareWithFile();
}

const noFile = (): Reason => noMap() ?? (editor.getState().file ? null : 'versions.noFile');

function showVersions(): void {
  const { file } = editor.getState();
  if (file) set({ dialog: { kind: 'versions', file } });
}

const toggle = (name: 'heat' | 'legend' | 'leftOpen'): ActionRow => ({
  run: () => set({ [name]: !ui.getState()[name] }),
  disabled: noMap,
  checked: () => ui.getState()[name],
});

/** What is being written is kept before the field goes. */
function toggleOutline(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  set({ outline: !ui.getState().outline });
}

function revealAfter(id: string | null): void {
  if (id !== null) viewport.reveal(id);
}

const table = {
  'file.new': { run: newDocument },
  'file.newFromTemplate': { run: () => set({ dialog: { kind: 'templates' } }) },
  'file.open': { run: openDocument },
  'file.import': { run: importDocument },
  'file.save': {
    run: () => saveDocument(),
    disabled: () =>
      readOnly() ??
      (hasUnsavedChanges() || editor.getState().file === null ? null : 'canvas.reason.nothingToSave'),
  },
  'file.saveAs': { run: () => saveDocument({ as: true }), disabled: noMap },
  'file.recovery': { run: () => ui.getState().set({ dialog: { kind: 'recovery' } }) },
  'file.versions': { run: showVersions, disabled: noFile },
  'file.compareDisk': { run: () => compareWithDisk(), disabled: noFile },
  'file.compare': { run: showComparison, disabled: noMap },
  'file.sendReview': { run: () => set({ dialog: { kind: 'sendReview' } }), disabled: noMap },
  'file.collectReviews': { run: () => void collectReviews(), disabled: noMap },
  'file.saveTemplate': { run: () => set({ dialog: { kind: 'saveTemplate' } }), disabled: noMap },
  'file.saveFuture': { run: () => saveAsFuture(), disabled: noMap },
  'file.export': { run: () => set({ dialog: { kind: 'export' } }), disabled: noMap },
  'file.copyPicture': { run: () => copyPicture(), disabled: noMap },
  'file.print': { run: () => printMap(), disabled: noMap },
  'file.start': { run: () => set({ screen: 'start' }), disabled: noMap },
  'app.settings': { run: () => set({ dialog: { kind: 'settings' } }) },
  'app.quit': {
    run: () => system('quit'),
    disabled: desktopOnly,
  },
  'window.new': { run: () => system('newWindow') },

  ...mergeRows,
  'edit.duplicate': { run: duplicateSelection, disabled: noChange },
  'edit.delete': { run: deleteSelection, disabled: noChange },
  'edit.selectAll': { run: selectAllCards, disabled: noMap },
  'edit.moveUp': { run: () => moveSelection('up'), disabled: noChange },
  'edit.moveDown': { run: () => moveSelection('down'), disabled: noChange },
  'edit.moveLeft': { run: () => moveSelection('left'), disabled: noChange },
  'edit.moveRight': { run: () => moveSelection('right'), disabled: noChange },

  ...writingRows,
  'card.edit': { run: editSelection, disabled: readOnly },
  'card.add': { run: () => startCard(null), disabled: readOnly },
  'step.add': { run: () => addStep(), disabled: readOnly },
  'phase.add': { run: () => addPhase(), disabled: readOnly },
  'lane.add': { run: () => set({ dialog: { kind: 'addLane' } }), disabled: readOnly },
  ...personaRows,
  'card.toggleMoment': mark('moment'),
  'card.toggleFail': mark('fail'),
  'card.toggleWait': mark('wait'),
  'card.toggleDecision': mark('decision'),

  'tool.select': tool('select'),
  'tool.hand': tool('hand'),
  'tool.note': tool('note'),
  'tool.connect': tool('connect'),
  'tool.text': tool('text'),
  'tool.lasso': { ...tool('lasso'), disabled: noCanvas },
  'tool.space': tool('space'),
  'link.follow': { run: () => revealAfter(followLink(1)), disabled: () => noLinkedCard(1) },
  'link.followBack': { run: () => revealAfter(followLink(-1)), disabled: () => noLinkedCard(-1) },

  'view.zoomIn': { run: () => viewport.zoomBy(1.25), disabled: noCamera },
  'view.zoomOut': { run: () => viewport.zoomBy(0.8), disabled: noCamera },
  'view.zoomReset': { run: () => viewport.zoomTo(1), disabled: noCamera },
  'view.fit': { run: () => viewport.fit(), disabled: noCamera },
  'view.fitSelection': {
    run: () => viewport.fitSelection(),
    disabled: () =>
      noCanvas() ??
      (editor.getState().session.selection.ids.length > 0 ? null : 'canvas.reason.nothingSelected'),
  },
  'view.outline': { run: toggleOutline, disabled: noMap, checked: () => ui.getState().outline },
  'view.heat': toggle('heat'),
  'view.legend': toggle('legend'),
  'view.left': toggle('leftOpen'),
  'view.inspector': panel('inspector'),
  'view.analysis': panel('analysis'),
  'view.problems': panel('problems'),
  'view.history': panel('history'),
  'view.comments': panel('comments'),
  'problem.next': { run: () => walkProblems(1), disabled: noProblem },
  'problem.previous': { run: () => walkProblems(-1), disabled: noProblem },
  ...workshopRows,
  ...structureRows,
  'theme.light': theme('light'),
  'theme.dark': theme('dark'),
  'theme.contrast': theme('contrast'),
  'theme.system': theme('system'),
  'language.en': language('en'),
  'language.zhHans': language('zh-Hans'),
  'language.zhHant': language('zh-Hant'),
  /** The browser has a key of its own for it. */
  'view.fullscreen': { run: () => system('toggleFullScreen'), disabled: desktopOnly },
  'region.next': { run: () => focusRegion(1) },
  'region.previous': { run: () => focusRegion(-1) },

  'help.handbook': { run: (key) => openHandbook(key === 'F1' ? pageHere() : undefined) },
  'help.tour': { run: resumeTour },
  'help.palette': { run: () => set({ dialog: { kind: 'palette' } }) },
  'help.shortcuts': { run: () => set({ dialog: { kind: 'shortcuts' } }) },
  'help.about': { run: () => set({ dialog: { kind: 'about' } }) },
} as const satisfies Record<ActionId, ActionRow>;

const rows: Readonly<Record<ActionId, ActionRow>> = table;

/** Why the action cannot run now; null where it can. */
export const disabledReason = (id: ActionId): Reason => rows[id].disabled?.() ?? null;

/** Whether a toggle is on. */
export const isChecked = (id: ActionId): boolean => rows[id].checked?.() ?? false;

/** Runs an action if it can run; false where it cannot. `key` is the key that was pressed, where it was one. */
export function runAction(id: ActionId, key?: string): boolean {
  if (disabledReason(id) !== null) return false;
  rows[id].run(key);
  return true;
}
