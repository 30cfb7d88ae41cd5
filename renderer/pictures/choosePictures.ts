/** The system's dialog for picture files. */

const ACCEPTED = '.png,.jpg,.jpeg,.webp,.gif,.bmp,.avif,image/png,image/jpeg,image/webp,image/gif';

/** Calls `then` with the files, unless the user leaves the dialog. */
export function choosePictures(
  then: (files: readonly File[]) => void,
  options: { readonly several: boolean },
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.multiple = options.several;
  input.addEventListener('change', () => then([...(input.files ?? [])]));
  input.click();
}
