/** Starts the window on its host: connects stores, keys and menu, opens the given file, and mounts. */
import { createRoot } from 'react-dom/client';
import type { Host, OpenedFile } from '../shared/host/types';
import { App } from './App';
import { startClipboard } from './actions/clipboard';
import { startKeyboard } from './actions/keyboard';
import { connectMenu } from './actions/menuState';
import { WindowBoundary } from './recovery/WindowBoundary';
import { watchForMishaps } from './state/mishaps';
import { startSettings } from './state/settings';
import { startWindow } from './state/start';
import { startDialogKeys } from './ui/dialogKeys';

/** A file that takes longer to read is waited for in sight, where it can be called off. */
const LONGEST_BLANK_MS = 1000;

export function openWindow(
  host: Host,
  given: Promise<OpenedFile | null>,
  stored: Promise<string | null>,
): void {
  watchForMishaps();
  startKeyboard();
  startDialogKeys();
  startClipboard();
  const settings = startSettings(host, stored);
  const started = startWindow(host, given, settings);
  // The menu is in the language of the settings.
  void settings.then(() => connectMenu(host));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const blank = new Promise((done) => setTimeout(done, LONGEST_BLANK_MS));
  void Promise.race([started, blank]).finally(() =>
    createRoot(root).render(
      <WindowBoundary>
        <App />
      </WindowBoundary>,
    ),
  );
}
