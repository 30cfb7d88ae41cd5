/** Sounds once when the time is up, whether the workshop bar is seen or not, unless sound is off. */
import { useEffect } from 'react';
import { useTimer } from '../../state/timer';
import { ui } from '../../state/ui';
import { chime } from '../../ui/chime';

export function TimerChime() {
  const over = useTimer((state) => state.over);
  useEffect(() => {
    if (over && ui.getState().timerSound) chime();
  }, [over]);
  return null;
}
