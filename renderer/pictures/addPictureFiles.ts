/** Picture files onto the map: read, put where they were dropped or pasted, selected and brought into sight. */
import { addPictures, type PicturePlace } from '../../shared/edits/addPictures';
import { newId } from '../../shared/model/newId';
import { viewport } from '../canvas/viewport';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { nextPlace } from '../state/selection';
import { t } from '../state/useT';
import { readPictures } from './readPictures';

/** `place` null = where a new card would go. */
export async function addPictureFiles(files: readonly File[], place: PicturePlace | null): Promise<void> {
  if (files.length === 0) return;
  const { session, readOnly } = editor.getState();
  if (readOnly) return void notify(t('canvas.reason.readOnly'), { kind: 'error' });
  const at = place ?? nextPlace(session);
  if (!at) return void notify(t('pictures.noPlace'), { kind: 'error' });
  const assets = await readPictures(files, 'card');
  // The map may have changed in the meantime.
  const { session: now, dispatch, select } = editor.getState();
  const added = addPictures(now.doc, at, assets, () => newId(Math.random));
  if (!added || dispatch(added.command) !== null) return;
  const [first] = added.selection.ids;
  if (added.selection.ids.length === 1 && first !== undefined) viewport.reveal(first);
  else select(added.selection);
}
