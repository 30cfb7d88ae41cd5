/** One step of the tour: a slip beside the real control, that waits for the user's own act and is never in its way. */
import { Check, Circle, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { viewport } from '../canvas/viewport';
import { goToStep, leaveTour, useTour } from '../state/tour';
import { useUi } from '../state/ui';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { type Box, placeBeside } from './place';
import { type TourStep, tourSteps } from './steps';
import { TourResult } from './TourResult';
import { useAnchor } from './useAnchor';
import { useDone } from './useDone';
import './tour.css';

export default function TourSlip() {
  const at = useTour((state) => state.step);
  const step = at === null ? undefined : tourSteps[at];
  return step && at !== null ? <Step key={step.name} step={step} at={at} /> : null;
}

const EDGE = 8;

/** The ring's box: as much of what is pointed at as the window shows. */
function within({ left, top, width, height }: Box) {
  const right = Math.min(left + width, innerWidth - EDGE);
  const bottom = Math.min(top + height, innerHeight - EDGE);
  const [x, y] = [Math.max(left, EDGE), Math.max(top, EDGE)];
  return { left: x, top: y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** The map has its place, and a dialog that was there is gone. */
const PREPARE_AFTER_MS = 200;

function leave(): void {
  leaveTour();
  viewport.focus();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  leave();
}

function Step({ step, at }: { readonly step: TourStep; readonly at: number }) {
  const t = useT();
  const announce = useUi((state) => state.announce);
  const behind = useUi((state) => state.dialog !== null);
  const box = useAnchor(step.anchors);
  const done = useDone(step);
  const slip = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 320, height: 200 });
  const total = tourSteps.length;
  const title = t(`tour.${step.name}.title`);
  const text = t(`tour.${step.name}.text`);
  useEffect(() => {
    const timer = setTimeout(step.prepare, PREPARE_AFTER_MS);
    announce(`${t('tour.progress', { step: at + 1, total })}: ${title}. ${text} ${t('tour.keys')}`);
    return () => clearTimeout(timer);
  }, [step]);
  useEffect(() => {
    if (done) announce(t('tour.done'));
  }, [done]);
  // Measured before it is seen: a slip of another language or with its result is of another height.
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = slip.current ?? {};
    if (height !== 0 && (width !== size.width || height !== size.height)) setSize({ width, height });
  });
  const { side, left, top } = placeBeside(box, size, { width: innerWidth, height: innerHeight });
  const last = at === total - 1;
  return (
    <>
      {box && !behind && <div className="tour-ring" aria-hidden style={within(box)} />}
      <aside
        ref={slip}
        className={`tour-slip ${side}`}
        data-region="tour"
        aria-label={t('tour.label')}
        tabIndex={-1}
        style={{ left, top }}
        onKeyDown={onKeyDown}
      >
        <header>
          <span className="caption">{t('tour.progress', { step: at + 1, total })}</span>
          <IconButton icon={X} small label={t('tour.leave')} onPress={leave} />
        </header>
        <h2>{title}</h2>
        <p>{text}</p>
        {step.asks && (
          <p className={done ? 'tour-task done' : 'tour-task'}>
            {done ? <Check size={15} aria-hidden /> : <Circle size={15} aria-hidden />}
            <span>{t(step.asks.text)}</span>
          </p>
        )}
        {done && <TourResult name={step.name} />}
        <footer>
          <span className="tour-dots" aria-hidden>
            {tourSteps.map(({ name }, index) => (
              <i key={name} className={index === at ? 'here' : index < at ? 'past' : ''} />
            ))}
          </span>
          {at > 0 && (
            <Button size="small" onPress={() => goToStep(at - 1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button
            size="small"
            look={done || !step.asks ? 'primary' : 'plain'}
            onPress={() => goToStep(at + 1)}
          >
            {t(last ? 'tour.finish' : done || !step.asks ? 'tour.next' : 'tour.skip')}
          </Button>
        </footer>
      </aside>
    </>
  );
}
