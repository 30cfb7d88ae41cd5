/** Why an action cannot run now: conditions that several of them share. */
import type { TextKey } from '../../shared/i18n/translate';
import { editor } from '../state/editor';
import { ui } from '../state/ui';

/** A key of the catalogue of texts; null where it can. */
export type Reason = TextKey | null;

export function noMap(): Reason {
  const { screen } = ui.getState();
  if (screen === 'map') return null;
  return screen === 'merge' ? 'merging.reason.merging' : 'canvas.reason.noMap';
}
/** The outline has no camera and no tools. */
export const noCanvas = (): Reason =>
  noMap() ?? (ui.getState().outline ? 'structure.reason.onMapOnly' : null);
export const readOnly = (): Reason =>
  noMap() ?? (editor.getState().readOnly ? 'canvas.reason.readOnly' : null);
/** The map of a merge is looked at in the same ways. */
export const noCamera = (): Reason => (ui.getState().screen === 'merge' ? null : noCanvas());
