/** Whether Space is held over the map: the left button then pans, whatever the tool. */
import { type RefObject, useEffect, useState } from 'react';

const onMap = (target: EventTarget | null, root: HTMLElement | null): boolean =>
  target === document.body ||
  (target instanceof HTMLElement &&
    root?.contains(target) === true &&
    (target.dataset.waiting !== undefined || !/^(TEXTAREA|INPUT)$/.test(target.tagName)));

export function useSpaceKey(root: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.repeat || !onMap(event.target, root.current)) return;
      event.preventDefault();
      setHeld(true);
    };
    const up = (event: KeyboardEvent) => {
      if (event.key === ' ') setHeld(false);
    };
    const blur = () => setHeld(false);
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('blur', blur);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', blur);
    };
  }, [root]);
  return held;
}
