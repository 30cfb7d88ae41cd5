/** Keys of the merge window: to the next question, and its answers. Undo, redo and zoom are actions of the catalogue. */
import { isTyping } from '../actions/keyboard';
import { merging, walkConflicts } from '../state/merging';
import { ui } from '../state/ui';
import { chooseAnswer } from './chooseAnswer';

/** The keyboard goes to the question in hand, wherever it was. */
function focusCurrent(): void {
  const { open } = merging.getState();
  if (!open || open.current === null) return;
  const item = document.querySelector(`[data-conflict="${CSS.escape(open.current)}"]`);
  const input = item?.querySelector<HTMLInputElement>('input:checked') ?? item?.querySelector('input');
  input?.focus();
}

const ANSWERS = { 0: 'base', 1: 'ours', 2: 'theirs' } as const;

function run(key: string): boolean {
  const { open } = merging.getState();
  const conflict = open?.merge.conflicts.find(({ id }) => id === open.current);
  if (!open || !conflict) return false;
  if (key === 'n' || key === 'p') {
    walkConflicts(key === 'n' ? 1 : -1);
    // The list shows the question a moment later, where it is long.
    requestAnimationFrame(focusCurrent);
    return true;
  }
  if (key !== '0' && key !== '1' && key !== '2') return false;
  chooseAnswer(conflict, ANSWERS[key]);
  return true;
}

/** Listens while the window is there; returns the function that stops. */
export function startMergeKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (ui.getState().dialog !== null || isTyping(event.target)) return;
    if (run(event.key.toLowerCase())) event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** Where the keyboard begins: at the first question, else at the button that merges. */
export function focusFirst(root: HTMLElement | null): void {
  focusCurrent();
  if (root && !root.contains(document.activeElement))
    root.querySelector<HTMLElement>('[data-merge-button]')?.focus();
}
