/** Draws a component again several times a second, for a clock; only while `running`. */
import { useEffect, useReducer } from 'react';

const TICK_MS = 250;

export function useTick(running: boolean): void {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!running) return;
    const interval = setInterval(tick, TICK_MS);
    return () => clearInterval(interval);
  }, [running]);
}
