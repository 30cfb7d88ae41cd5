/** The timer: minutes, start and pause, one minute more; its end is seen and said. */
import { Bell, BellOff, Pause, Play, RotateCcw } from 'lucide-react';
import { Group } from 'react-aria-components';
import { changeSettings, useSettings } from '../../state/settings';
import {
  addMinute,
  clockText,
  MOST_MINUTES,
  setTimer,
  timeLeft,
  toggleTimer,
  useTimer,
} from '../../state/timer';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { NumberInput } from '../../ui/NumberInput';
import { useTick } from '../parts/useTick';

export function TimerPart() {
  const t = useT();
  const minutes = useTimer((state) => state.minutes);
  const running = useTimer((state) => state.endsAt !== null);
  const over = useTimer((state) => state.over);
  const begun = useTimer((state) => state.endsAt !== null || state.leftMs !== state.minutes * 60_000);
  return (
    <Group
      className={over ? 'workshop-part timer over' : 'workshop-part timer'}
      aria-label={t('workshop.timer.label')}
    >
      {begun ? (
        <Face running={running} over={over} />
      ) : (
        <NumberInput
          id="timer-minutes"
          labelledBy=""
          describedBy={undefined}
          label={t('workshop.timer.minutes')}
          unit={t('window.unit.minutes')}
          min={1}
          max={MOST_MINUTES}
          whole
          value={minutes}
          onChange={(value) => value !== null && setTimer(value)}
        />
      )}
      <Button size="small" look={begun ? 'plain' : 'primary'} onPress={toggleTimer}>
        {running ? <Pause size={13} aria-hidden /> : <Play size={13} aria-hidden />}
        {t(
          running
            ? 'workshop.timer.pause'
            : begun && !over
              ? 'workshop.timer.resume'
              : 'workshop.timer.start',
        )}
      </Button>
      <Button size="small" onPress={addMinute}>
        {t('workshop.timer.more')}
      </Button>
      <Sound />
      {begun && (
        <IconButton small icon={RotateCcw} label={t('workshop.timer.reset')} onPress={() => setTimer()} />
      )}
    </Group>
  );
}

function Sound() {
  const t = useT();
  const on = useSettings((state) => state.timerSound);
  return (
    <IconButton
      small
      icon={on ? Bell : BellOff}
      label={t('workshop.timer.sound')}
      selected={on}
      onPress={() => changeSettings({ timerSound: !on })}
    />
  );
}

function Face({ running, over }: { running: boolean; over: boolean }) {
  const t = useT();
  useTick(running);
  const time = clockText(timeLeft());
  return (
    <span
      className="timer-face"
      role="timer"
      aria-label={over ? undefined : t('workshop.timer.left', { time })}
    >
      {over ? t('workshop.timer.over') : time}
    </span>
  );
}
