/** Keys that nobody has: where a dialog has lost the keyboard (a press beside it, a button that was switched off under it), it takes it back. */

const OPEN = '.veil :is([role="dialog"], [role="alertdialog"])';

/** Escape closes the dialog on top and Tab goes on in it, wherever the keyboard was lost. Returns the function that stops. */
export function startDialogKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== document.body || event.defaultPrevented) return;
    const dialog = [...document.querySelectorAll<HTMLElement>(OPEN)].at(-1);
    if (!dialog) return;
    dialog.focus({ preventScroll: true });
    // The dialog's own listeners hear only what happens inside it.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dialog.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }),
    );
  };
  document.addEventListener('keydown', onKeyDown, true);
  return () => document.removeEventListener('keydown', onKeyDown, true);
}
