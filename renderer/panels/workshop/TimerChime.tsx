/** Sounds once when the time is up, whether the workshop bar is seen or not, unless sound is off. */
import { useEffect } from 'react';
import { settings } from '../../state/settings';
import { useTimer } from '../../state/timer';
import { chime } from '../../ui/chime';

export function TimerChime() {
  const over = useTimer((state) => state.over);
  useEffect(() => {
    if (over && settings.getState().timerSound) chime();
  }, [over]);
  return null;
}
