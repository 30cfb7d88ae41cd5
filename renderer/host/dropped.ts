/** A file dropped on the window: the file, and where the browser grants one, the handle to save back to. */

export interface Dropped {
  readonly file: File;
  readonly handle: Promise<FileSystemHandle | null> | null;
}
interface HandleItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The dropped files. To be asked during the drop event: handles cannot be had later. */
export const takeDropped = (data: DataTransfer): readonly Dropped[] =>
  [...data.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (!file) return [];
    const { getAsFileSystemHandle } = item as unknown as HandleItem;
    return [{ file, handle: getAsFileSystemHandle?.call(item).catch(() => null) ?? null }];
  });

export const isDropped = (value: unknown): value is Dropped =>
  typeof value === 'object' && value !== null && 'file' in value && value.file instanceof File;
