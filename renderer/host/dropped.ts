/** A file dropped on the window: the file, and where the browser grants one, the handle to save back to. */

export interface Dropped {
  readonly file: File;
  readonly handle: Promise<FileSystemHandle | null> | null;
}
interface HandleItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The first dropped file. To be asked during the drop event: handles cannot be had later. */
export function takeDropped(data: DataTransfer): Dropped | null {
  const item = [...data.items].find((candidate) => candidate.kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const { getAsFileSystemHandle } = item as unknown as HandleItem;
  return { file, handle: getAsFileSystemHandle?.call(item).catch(() => null) ?? null };
}

export const isDropped = (value: unknown): value is Dropped =>
  typeof value === 'object' && value !== null && 'file' in value && value.file instanceof File;
