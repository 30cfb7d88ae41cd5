/** Several picture files one after the other, with progress where it takes over a second; what cannot be read is said by name. */
import { MAX_BYTES, toMegabytes } from '../../shared/file/limits';
import type { Asset } from '../../shared/model/schema';
import { editor } from '../state/editor';
import { dismissNotice, notify, retellNotice } from '../state/notices';
import { t } from '../state/useT';
import { type Purpose, readPicture } from './readPicture';

const SLOW_MS = 1000;
/** More failures than this are not each told of. */
const MOST_FAILURES = 3;
/** Left for everything in the file that is no picture. */
const ROOM_FOR_TEXT = 4 * 1024 * 1024;

/** Characters that the document's pictures may still take in the file. */
const roomLeft = (): number =>
  Object.values(editor.getState().session.doc.assets).reduce(
    (room, { data }) => room - data.length,
    MAX_BYTES - ROOM_FOR_TEXT,
  );

/** Those that could be read before the user stopped it. */
export async function readPictures(files: readonly File[], purpose: Purpose): Promise<readonly Asset[]> {
  const assets: Asset[] = [];
  const failures: string[] = [];
  let stopped = false;
  let notice: number | null = null;
  let done = 0;
  const told = () => t('pictures.reading', { done, count: files.length });
  const stop = () => {
    stopped = true;
  };
  const timer = setTimeout(() => {
    notice = notify(told(), { action: { label: t('pictures.stop'), run: stop } });
  }, SLOW_MS);
  let room = roomLeft();
  for (const file of files) {
    if (stopped) break;
    const read = await readPicture(file, purpose);
    done++;
    if (notice !== null) retellNotice(notice, told());
    if (!read.ok) failures.push(read.text);
    else if (read.asset.data.length > room)
      failures.push(t('pictures.failed.mapFull', { name: file.name, limit: toMegabytes(MAX_BYTES) }));
    else {
      room -= read.asset.data.length;
      assets.push(read.asset);
    }
  }
  clearTimeout(timer);
  if (notice !== null) dismissNotice(notice);
  for (const text of failures.slice(0, MOST_FAILURES)) notify(text, { kind: 'error' });
  return assets;
}
