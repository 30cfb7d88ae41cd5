/** Enter in a field above a list of what was found: which row it means. */
import { type KeyboardEvent, useRef } from 'react';

const WALKING = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);

export interface EnterRow {
  /** For the field. */
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** To be called when the text changes. */
  readonly restart: () => void;
}

/**
 * The list marks its first row a moment after the text has changed; a quick hand is faster, and what is marked then belongs to the text before. So Enter
 * means the first row found for the text that stands in the field, or the marked one after the arrows have walked to it.
 * @param rowsFor ids of the rows found for a text that can be chosen, in their order
 * @param list finds the list from the field: a selector of what holds both
 */
export function useEnterRow(
  rowsFor: (text: string) => readonly string[],
  choose: (id: string, text: string) => void,
  list: string,
): EnterRow {
  const walked = useRef(false);
  return {
    restart: () => {
      walked.current = false;
    },
    onKeyDownCapture: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (WALKING.has(event.key)) walked.current = true;
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      const { value } = event.currentTarget;
      const rows = rowsFor(value);
      const marked = event.currentTarget
        .closest(list)
        ?.querySelector<HTMLElement>('[data-focused][data-key]');
      const [first] = rows;
      const id = rows.find((row) => walked.current && row === marked?.dataset.key) ?? first;
      if (id !== undefined) choose(id, value);
    },
  };
}
