/** What stands on the screen while presenting: where one is, who is shown, and the way on, back and out for hands without keys. */
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Crosshair, X } from 'lucide-react';
import { Button, Group } from 'react-aria-components';
import { goToLanes, goToSlide, shownPersona, stopPresenting, switchPersona } from '../../actions/present';
import { useEditor } from '../../state/editor';
import { phaseOfSlide } from '../../state/presenting';
import { clockText, timeLeft, useTimer } from '../../state/timer';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { PersonaMark } from '../parts/PersonaMark';
import { usePersonaIds } from '../parts/usePersonas';
import { useTick } from '../parts/useTick';

export interface PresentBarProps {
  /** Steps back while the pointer rests. */
  readonly quiet: boolean;
  readonly laser: boolean;
  readonly onLaser: () => void;
}

export function PresentBar({ quiet, laser, onLaser }: PresentBarProps) {
  const t = useT();
  const slide = useUi((state) => state.presenting ?? 0);
  const count = useEditor((state) => state.layout.phases.length + 1);
  const name = useEditor((state) => {
    const phase = phaseOfSlide(state.layout, slide);
    return phase && (state.session.doc.phases[phase.id]?.name ?? '');
  });
  return (
    <section
      className={quiet ? 'present-bar quiet' : 'present-bar'}
      data-region="present"
      aria-label={t('present.region')}
    >
      <IconButton
        icon={ChevronLeft}
        label={t('present.previous')}
        keys="←"
        disabled={slide === 0}
        onPress={() => goToSlide(slide - 1)}
      />
      <span className="present-name">
        <b className="ellipsis">{name === null ? t('present.whole') : name || t('present.untitled')}</b>
        <span className="present-place">{t('present.place', { index: slide + 1, count })}</span>
      </span>
      <IconButton
        icon={ChevronRight}
        label={t('present.next')}
        keys="→"
        disabled={slide === count - 1}
        onPress={() => goToSlide(slide + 1)}
      />
      <Lanes />
      <Personas />
      <RunningTime />
      <span className="bar-line" />
      <IconButton icon={Crosshair} label={t('present.laser')} keys="K" selected={laser} onPress={onLaser} />
      <IconButton icon={X} label={t('present.leave')} keys="Esc" onPress={stopPresenting} />
    </section>
  );
}

/** Which of the phase's lanes are shown, where not all of them are. */
function Lanes() {
  const t = useT();
  const { index, count } = useUi((state) => state.presentPage);
  if (count < 2) return null;
  return (
    <>
      <span className="bar-line" />
      <IconButton
        icon={ChevronUp}
        label={t('present.lanesAbove')}
        keys="↑"
        disabled={index === 0}
        onPress={() => goToLanes(-1)}
      />
      <span className="present-lanes">{t('present.lanes', { index: index + 1, count })}</span>
      <IconButton
        icon={ChevronDown}
        label={t('present.lanesBelow')}
        keys="↓"
        disabled={index === count - 1}
        onPress={() => goToLanes(1)}
      />
    </>
  );
}

function Personas() {
  const t = useT();
  const ids = usePersonaIds();
  const personas = useEditor((state) => state.session.doc.personas);
  const only = useUi((state) => shownPersona(state.hiddenPersonas));
  if (ids.length < 2) return null;
  return (
    <>
      <span className="bar-line" />
      <Group className="present-personas" aria-label={t('present.personas')}>
        {ids.slice(0, 9).map((id, index) => (
          <Button
            key={id}
            className="chip toggle"
            aria-pressed={only === index}
            aria-label={`${index + 1}: ${t('present.only', { name: personas[id]?.name ?? '' })}`}
            onPress={() => switchPersona(index)}
          >
            <PersonaMark id={id} />
            {index + 1}
          </Button>
        ))}
      </Group>
    </>
  );
}

/** The workshop's timer, where it runs or has just ended. */
function RunningTime() {
  const t = useT();
  const running = useTimer((state) => state.endsAt !== null);
  const over = useTimer((state) => state.over);
  useTick(running);
  if (!running && !over) return null;
  return (
    <>
      <span className="bar-line" />
      <span className={over ? 'present-time over' : 'present-time'}>
        {over ? t('workshop.timer.over') : clockText(timeLeft())}
      </span>
    </>
  );
}
