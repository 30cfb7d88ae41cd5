/** The system's dialog for files, asked by a file field. */

/**
 * The files that the user picked; none where they cancelled.
 * @param accept endings and types that the dialog offers, with commas between
 */
export function askForFiles(accept: string, several: boolean): Promise<readonly File[]> {
  return new Promise((done) => {
    const field = document.createElement('input');
    const answer = (files: readonly File[]) => {
      field.remove();
      done(files);
    };
    field.type = 'file';
    field.accept = accept;
    field.multiple = several;
    field.onchange = () => answer([...(field.files ?? [])]);
    field.oncancel = () => answer([]);
    // Chromium collects a field that is in no document, dialog open or not: what is picked then never arrives.
    field.hidden = true;
    document.body.append(field);
    field.click();
  });
}
