/** The page of the handbook for what the user is at: the focused field, the open dialog, the pane that has the focus, what is selected on the map. */
import type { PageId } from '../../shared/handbook/contents';
import { PAGE_OF_CARD, PAGE_OF_FIELD, PAGE_OF_TAB, pageOfLane } from '../../shared/handbook/contextPages';
import { currentAnalysisTab } from '../state/analysisTab';
import { editor } from '../state/editor';
import { currentCell, selectedIds } from '../state/selection';
import type { Dialog, RightPanel } from '../state/types';
import { ui } from '../state/ui';

const PAGE_OF_DIALOG: Readonly<Partial<Record<Dialog['kind'], PageId>>> = {
  export: 'poster',
  import: 'import',
  paste: 'import',
  portrait: 'personas',
  segments: 'personas',
  addLane: 'lanes',
  shortcuts: 'keys',
  fileErrors: 'file',
  unsaved: 'recovery',
  recovery: 'recovery',
  unfinished: 'recovery',
  versions: 'versions',
  templates: 'templates',
  saveTemplate: 'templates',
  mergeBase: 'merge',
  sendReview: 'review',
};

const PAGE_OF_PANEL: Readonly<Record<Exclude<RightPanel, 'inspector' | 'analysis'>, PageId>> = {
  problems: 'problems',
  comments: 'comments',
  history: 'versions',
  reviews: 'review',
};

/** What is selected on the map; undefined where nothing is. */
function pageOfSelection(): PageId | undefined {
  const { session } = editor.getState();
  const [card] = selectedIds(session, 'cards').flatMap((id) => session.doc.cards[id] ?? []);
  if (card?.fail) return 'failures';
  if (card?.moment) return 'moments';
  if (card) return PAGE_OF_CARD[card.kind];
  const laneId = selectedIds(session, 'lanes')[0] ?? currentCell(session)?.laneId;
  const lane = laneId === undefined ? undefined : session.doc.lanes[laneId];
  if (lane) return pageOfLane(lane.kind);
  if (selectedIds(session, 'personas').length > 0) return 'personas';
  if (selectedIds(session, 'measures').length > 0) return 'measures';
  if (selectedIds(session, 'steps').length + selectedIds(session, 'phases').length > 0) return 'maps';
  return undefined;
}

function pageOfPane(focus: Element): PageId | undefined {
  const region = focus.closest('[data-region]')?.getAttribute('data-region');
  if (region === 'workshop') return 'workshop';
  const { rightPanel } = ui.getState();
  if (region !== 'right' || rightPanel === null || rightPanel === 'inspector') return undefined;
  return rightPanel === 'analysis' ? PAGE_OF_TAB[currentAnalysisTab()] : PAGE_OF_PANEL[rightPanel];
}

/** undefined: nothing particular, or the focus is in the handbook itself. */
export function pageHere(): PageId | undefined {
  const focus = document.activeElement;
  if (focus?.closest('[data-region=handbook]')) return undefined;
  const field = focus?.closest('[data-field]')?.getAttribute('data-field');
  if (field && PAGE_OF_FIELD[field]) return PAGE_OF_FIELD[field];
  const { dialog, screen } = ui.getState();
  if (dialog) return PAGE_OF_DIALOG[dialog.kind];
  if (screen !== 'map') return screen === 'merge' ? 'merge' : 'templates';
  return (focus && pageOfPane(focus)) ?? pageOfSelection();
}
