/** The system's dialog for picture files. */
import { askForFiles } from '../host/fileField';

const ACCEPTED = '.png,.jpg,.jpeg,.webp,.gif,.bmp,.avif,image/png,image/jpeg,image/webp,image/gif';

/** Calls `then` with the files, unless the user leaves the dialog. */
export function choosePictures(
  then: (files: readonly File[]) => void,
  options: { readonly several: boolean },
): void {
  void askForFiles(ACCEPTED, options.several).then((files) => {
    if (files.length > 0) then(files);
  });
}
