/** Letters typed on a list of choices choose the first one that begins with them, as in a system's own lists. */
import { type KeyboardEvent, useRef } from 'react';

/** A pause after which the next letter begins a new word, ms. */
const PAUSE_MS = 800;

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

/** Gives the handler for the list's keys. */
export function useTypeahead<T>(choices: readonly Choice<T>[], choose: (value: T) => void) {
  const typed = useRef({ text: '', at: 0 });
  return (event: KeyboardEvent): void => {
    const goesOn = typed.current.text !== '' && event.timeStamp - typed.current.at < PAUSE_MS;
    const letter = event.key.length === 1 && (event.key !== ' ' || goesOn);
    if (!letter || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const text = (goesOn ? typed.current.text : '') + event.key.toLowerCase();
    typed.current = { text, at: event.timeStamp };
    const found = choices.find(({ label }) => label.toLowerCase().startsWith(text));
    if (!found) return;
    event.preventDefault();
    choose(found.value);
  };
}
