/** Whether the user has done what a step asks for, since the step began. Once done it stays so. */
import { useEffect, useState } from 'react';
import { editor } from '../state/editor';
import { ui } from '../state/ui';
import type { TourStep } from './steps';

export function useDone({ asks }: TourStep): boolean {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!asks) return;
    const start = editor.getState().session.doc;
    const look = () => {
      if (asks.isDone(start)) setDone(true);
    };
    const stops = [editor.subscribe(look), ui.subscribe(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [asks]);
  return done;
}
