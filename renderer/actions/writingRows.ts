/** What the actions of writing do: clipboard, find and replace, split, join, style, space. Rows of the table in ./run. */
import { editor } from '../state/editor';
import { find, openFind } from '../state/find';
import { selectedIds } from '../state/selection';
import { copiedSelection, copy, cut, paste } from './clipboard';
import {
  canJoin,
  canMakeSpace,
  canSplit,
  copyStyle,
  hasStyle,
  joinSelected,
  makeSpaceHere,
  pasteStyle,
  splitAtCaret,
} from './editCards';
import { walkHits } from './findOnMap';
import { noMap, type Reason, readOnly } from './reasons';

const noClip = (): Reason => noMap() ?? (copiedSelection() ? null : 'writing.reason.nothingToCopy');
const noQuery = (): Reason => noMap() ?? (find.getState().query === '' ? 'writing.reason.noQuery' : null);
const cards = (): number => selectedIds(editor.getState().session, 'cards').length;

export const writingRows = {
  'edit.cut': { run: cut, disabled: () => readOnly() ?? noClip() },
  'edit.copy': { run: copy, disabled: noClip },
  'edit.paste': { run: paste, disabled: readOnly },
  'edit.find': { run: () => openFind('find'), disabled: noMap },
  'edit.findNext': { run: () => walkHits(1), disabled: noQuery },
  'edit.findPrevious': { run: () => walkHits(-1), disabled: noQuery },
  'edit.replace': { run: () => openFind('replace'), disabled: readOnly },
  'edit.filter': { run: () => openFind('filter'), disabled: noMap },
  'edit.makeSpace': {
    run: makeSpaceHere,
    disabled: () => readOnly() ?? (canMakeSpace() ? null : 'writing.reason.noSpace'),
  },
  'card.split': {
    run: splitAtCaret,
    disabled: () => readOnly() ?? (canSplit() ? null : 'writing.reason.notWriting'),
  },
  'card.join': {
    run: joinSelected,
    disabled: () => readOnly() ?? (canJoin() ? null : 'writing.reason.notOneCell'),
  },
  'card.copyStyle': {
    run: copyStyle,
    disabled: () => noMap() ?? (cards() === 1 ? null : 'writing.reason.oneCard'),
  },
  'card.pasteStyle': {
    run: pasteStyle,
    disabled: () =>
      readOnly() ?? (!hasStyle() ? 'writing.reason.noStyle' : cards() > 0 ? null : 'canvas.reason.noCard'),
  },
} as const satisfies Readonly<
  Record<string, { readonly run: () => unknown; readonly disabled: () => Reason }>
>;
