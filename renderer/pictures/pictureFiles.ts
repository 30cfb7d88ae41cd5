/** The pictures among the files of a drop or of the clipboard. */

const NAMED = /\.(png|jpe?g|gif|webp|bmp|avif|heic|heif|svg)$/i;

const isPicture = (file: File): boolean =>
  file.type.startsWith('image/') || (file.type === '' && NAMED.test(file.name));

/** All of them; empty where one of the files is something else: that is opened or imported. */
export function pictureFiles(data: DataTransfer): readonly File[] {
  const files = [...data.files];
  return files.every(isPicture) ? files : [];
}

/**
 * The pictures that are meant by a paste. Office programs put a picture of what they copy beside its text: there the text is meant. A copied
 * file comes with its name or path as text.
 */
export function pastedPictures(data: DataTransfer): readonly File[] {
  const files = pictureFiles(data);
  const lines = data
    .getData('text/plain')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.every((line) => files.some(({ name }) => name !== '' && line.endsWith(name))) ? files : [];
}

/** Whether what is dragged over the window is pictures only; the files themselves are not known before the drop. */
export function bringsPictures(data: DataTransfer | null): boolean {
  const items = [...(data?.items ?? [])].filter((item) => item.kind === 'file');
  return items.length > 0 && items.every((item) => item.type.startsWith('image/'));
}
