/** The laser pointer: a red point in the place of the cursor. */
import { useEffect, useRef } from 'react';

export function Laser() {
  const point = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      const element = point.current;
      if (!element) return;
      element.hidden = false;
      element.style.transform = `translate(${event.clientX}px,${event.clientY}px)`;
    };
    document.documentElement.classList.add('laser-on');
    document.addEventListener('pointermove', follow, { passive: true });
    return () => {
      document.documentElement.classList.remove('laser-on');
      document.removeEventListener('pointermove', follow);
    };
  }, []);
  return <div ref={point} className="laser" aria-hidden="true" hidden />;
}
