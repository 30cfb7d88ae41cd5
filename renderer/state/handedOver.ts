/** A file that the system handed over: the program keeps this window for it until it is on the map, or the window says that it will not be. */
import type { FileRef } from '../../shared/host/types';
import { editor, onStep } from './editor';
import type { UiState } from './types';
import { ui } from './ui';

/** Nothing is asked or told any more. */
const isAnswered = ({ dialog, screen }: UiState): boolean => dialog === null && screen !== 'merge';

function answered(): Promise<void> {
  return new Promise((done) => {
    if (isAnswered(ui.getState())) return done();
    const stop = ui.subscribe((state) => {
      if (!isAnswered(state)) return;
      stop();
      done();
    });
  });
}

/** Opens it; where it was refused, or the user left it, the window is free for the next one once they have read why. */
export async function takeHandedOver(file: FileRef, open: () => void | Promise<void>): Promise<void> {
  let loaded = false;
  const stop = onStep((step) => {
    if (step === 'load') loaded = true;
  });
  try {
    await open();
    await answered();
  } finally {
    stop();
  }
  if (!loaded) editor.getState().host.turnAway(file);
}
