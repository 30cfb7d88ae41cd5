/** Presenting: keys, the slide's place on the screen, a small bar that hides while the pointer rests, and the laser pointer. */
import { useEffect, useRef, useState } from 'react';
import {
  goOn,
  goToLanes,
  goToSlide,
  showSlide,
  slideCount,
  stopPresenting,
  switchPersona,
} from '../../actions/present';
import { onCamera } from '../../canvas/camera';
import { panBy } from '../../canvas/moveCamera';
import { editor } from '../../state/editor';
import { ui, useUi } from '../../state/ui';
import { Laser } from './Laser';
import { PresentBar } from './PresentBar';
import './present.css';

const PAN = 160;
const QUIET_AFTER_MS = 2500;

export function Presenter() {
  const presenting = useUi((state) => state.presenting !== null);
  return presenting ? <Stage /> : null;
}

/** What a key does while presenting; false where it does nothing here. */
function onKey(event: KeyboardEvent, toggleLaser: () => void): boolean {
  const slide = ui.getState().presenting ?? 0;
  // A focused button keeps its own keys.
  const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
  switch (event.key) {
    case 'Escape':
    case 'F5':
      stopPresenting();
      return true;
    case 'ArrowRight':
      goToSlide(slide + 1);
      return true;
    case 'ArrowLeft':
      goToSlide(slide - 1);
      return true;
    case 'PageDown':
      goOn(1);
      return true;
    case 'PageUp':
    case 'Backspace':
      goOn(-1);
      return true;
    case ' ':
      if (onButton) return false;
      goOn(event.shiftKey ? -1 : 1);
      return true;
    case 'ArrowUp':
      if (!goToLanes(-1)) panBy(0, PAN);
      return true;
    case 'ArrowDown':
      if (!goToLanes(1)) panBy(0, -PAN);
      return true;
    case 'Home':
      goToSlide(0);
      return true;
    case 'End':
      goToSlide(slideCount() - 1);
      return true;
    case '0':
      switchPersona(null);
      return true;
    case 'Enter':
    case 'Tab':
    case 'Shift':
    case 'F6':
    case 'F11':
      return false;
    default:
      break;
  }
  if (/^[1-9]$/.test(event.key)) switchPersona(Number(event.key) - 1);
  else if (event.key.toLowerCase() === 'k') toggleLaser();
  // Nothing else is meant for the map now: what is typed must not become a card.
  return true;
}

function Stage() {
  const [laser, setLaser] = useState(false);
  const quiet = useQuiet();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.isComposing || modified || ui.getState().dialog !== null) return;
      if (!onKey(event, () => setLaser((on) => !on))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
  useEffect(() => {
    // Escape in full screen is the browser's: it only says that full screen is over.
    let was = document.fullscreenElement !== null;
    const onChange = () => {
      const now = document.fullscreenElement !== null;
      if (was && !now) stopPresenting();
      was = now;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  useEffect(
    () =>
      onCamera((camera, before) => {
        if (camera.width !== before.width || camera.height !== before.height) showSlide();
      }),
    [],
  );
  useEffect(
    () =>
      editor.subscribe((state, before) => {
        if (state.layout.phases === before.layout.phases && state.layout.height === before.layout.height)
          return;
        const slide = ui.getState().presenting;
        if (slide !== null && slide >= slideCount()) goToSlide(slide);
        else showSlide();
      }),
    [],
  );
  return (
    <>
      <PresentBar quiet={quiet} laser={laser} onLaser={() => setLaser((on) => !on)} />
      {laser && <Laser />}
    </>
  );
}

/** True while the pointer rests. */
function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const wake = () => {
      setQuiet(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setQuiet(true), QUIET_AFTER_MS);
    };
    wake();
    document.addEventListener('pointermove', wake, { passive: true });
    document.addEventListener('pointerdown', wake, { passive: true });
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointermove', wake);
      document.removeEventListener('pointerdown', wake);
    };
  }, []);
  return quiet;
}
