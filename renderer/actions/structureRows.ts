/** What the actions on the map's structure do: lanes, reach, new steps, links, the context menu. Rows of the table in ./run. */
import type { Link } from '../../shared/model/schema';
import { addNoteHere, openMenuOfSelection } from '../canvas/contextMenu';
import { editor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { noCanvas, noMap, type Reason, readOnly } from './reasons';
import {
  addLaneOfKind,
  cannotReverse,
  changeReach,
  hiddenLanes,
  hideLane,
  isBoth,
  isCollapsed,
  isLanePinned,
  isLinkKind,
  makePersonaLanes,
  moveToNewStep,
  noLane,
  noLink,
  noPersonaLanes,
  noReach,
  reverseLink,
  setLinkKind,
  showHiddenLanes,
  toggleBoth,
  toggleCollapsed,
  togglePinned,
} from './structure';

interface Row {
  readonly run: () => unknown;
  readonly disabled: () => Reason;
  readonly checked?: () => boolean;
}

const unless =
  (reason: () => Reason): (() => Reason) =>
  () =>
    readOnly() ?? reason();

const noCard = (): Reason =>
  selectedIds(editor.getState().session, 'cards').length > 0 ? null : 'canvas.reason.noCard';

const kind = (name: NonNullable<Link['kind']>): Row => ({
  run: () => setLinkKind(name),
  disabled: unless(noLink),
  checked: () => isLinkKind(name),
});

export const structureRows = {
  'edit.widen': { run: () => changeReach(1), disabled: unless(() => noReach(1)) },
  'edit.narrow': { run: () => changeReach(-1), disabled: unless(() => noReach(-1)) },
  'card.toNewStepBefore': { run: () => moveToNewStep('before'), disabled: unless(noCard) },
  'card.toNewStepAfter': { run: () => moveToNewStep('after'), disabled: unless(noCard) },
  'lane.addSame': { run: addLaneOfKind, disabled: unless(noLane) },
  'lane.collapse': { run: () => toggleCollapsed(), disabled: unless(noLane), checked: isCollapsed },
  'lane.hide': { run: hideLane, disabled: unless(noLane) },
  'lane.showHidden': {
    run: showHiddenLanes,
    disabled: unless(() => (hiddenLanes().length > 0 ? null : 'structure.reason.noneHidden')),
  },
  'lane.pin': { run: () => togglePinned(), disabled: unless(noLane), checked: isLanePinned },
  'lane.perPersona': { run: makePersonaLanes, disabled: unless(noPersonaLanes) },
  'link.toggleBoth': { run: toggleBoth, disabled: unless(noLink), checked: isBoth },
  'link.reverse': { run: reverseLink, disabled: unless(cannotReverse) },
  'link.flow': kind('flow'),
  'link.depends': kind('depends'),
  'link.informs': kind('informs'),
  'note.add': { run: addNoteHere, disabled: readOnly },
  'view.contextMenu': { run: openMenuOfSelection, disabled: () => noMap() ?? noCanvas() },
} as const satisfies Readonly<Record<string, Row>>;
