/** Files through the browser: its file pickers and handles where it has them, else a file field and downloads. */
import { askForFiles } from './fileField';

/** Endings the open dialog offers: blueprints and everything an importer reads. */
const READABLE = ['.blueprint', '.csv', '.xlsx', '.tsv', '.md', '.markdown', '.txt', '.mmd', '.ojf', '.json'];

interface PickerWindow {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}
interface PermissionHandle {
  readonly queryPermission?: (options: object) => Promise<PermissionState>;
  readonly requestPermission?: (options: object) => Promise<PermissionState>;
}
const pickers = (): PickerWindow => window as unknown as PickerWindow;

export const canPickPlaces = (): boolean => pickers().showSaveFilePicker !== undefined;

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

/** Null where the user cancels. */
export const pickFile = async (): Promise<PickedFile | null> => (await pick(false))[0] ?? null;

/** None where the user cancels. */
export const pickFiles = (): Promise<readonly PickedFile[]> => pick(true);

async function pick(multiple: boolean): Promise<readonly PickedFile[]> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) {
    const files = await askForFiles(READABLE.join(), multiple);
    return files.map((file) => ({ file, handle: null }));
  }
  try {
    const handles = await showOpenFilePicker({
      id: 'blueprint',
      multiple,
      types: [{ description: 'Throughline', accept: { 'application/octet-stream': READABLE } }],
    });
    return await Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
  } catch (error) {
    if (isAbort(error)) return [];
    throw error;
  }
}

/** Asks where to save; null where the user cancels. Only where `canPickPlaces()`. */
export async function pickPlace(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) return null;
  try {
    return await showSaveFilePicker({
      id: 'blueprint',
      suggestedName,
      types: [
        {
          description: 'Throughline',
          accept: { 'application/vnd.throughline.blueprint+json': ['.blueprint'] },
        },
      ],
    });
  } catch (error) {
    if (isAbort(error)) return null;
    throw error;
  }
}

/** Whether a handle may be read without asking. */
export const isAllowed = async (handle: FileSystemFileHandle): Promise<boolean> =>
  (await (handle as unknown as PermissionHandle).queryPermission?.({ mode: 'read' })) === 'granted';

/** Asks for the right to use a handle kept from an earlier visit, where it has to be asked for. */
export async function allow(handle: FileSystemFileHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as unknown as PermissionHandle;
  if ((await queryPermission?.call(handle, { mode })) === 'granted' || !requestPermission) return true;
  return (await requestPermission.call(handle, { mode })) === 'granted';
}

/** Writes beside the file and puts the new one in its place when it is complete. */
export async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}

const REVOKE_AFTER_MS = 60_000;

export function download(name: string, mime: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
