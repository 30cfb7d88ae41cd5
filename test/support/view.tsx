/** Renders parts of the window over a real store and the memory host; no canvas. */
import { readFileSync } from 'node:fs';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { registerViewport } from '../../renderer/canvas/viewport';
import { editor } from '../../renderer/state/editor';
import { notices } from '../../renderer/state/notices';
import { settings } from '../../renderer/state/settings';
import { ui } from '../../renderer/state/ui';
import { startAnalysis } from '../../renderer/state/useAnalysis';
import { parse } from '../../shared/file/parse';
import { createMemoryHost, type MemoryHost } from '../../shared/host/memoryHost';
import type { Blueprint, Card, Id, TableName } from '../../shared/model/schema';
import { defaultSettings } from '../../shared/settings/rows';

/** jsdom has no layout and lacks what react-aria asks of an element. */
Element.prototype.scrollIntoView ??= () => {};
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

/** What appears after a rest may take long on a busy machine. */
configure({ asyncUtilTimeout: 8000 });

let stopAnalysis: (() => void) | null = null;

afterEach(() => {
  cleanup();
  stopAnalysis?.();
  stopAnalysis = null;
  notices.setState({ list: [] });
  ui.getState().set({ dialog: null, screen: 'start', rightPanel: 'inspector' });
  settings.setState({ ...defaultSettings, language: 'en' });
});

/** The sample that comes with the program. */
export function sampleMap(): Blueprint {
  const parsed = parse(new Uint8Array(readFileSync('resources/samples/hotel-stay.blueprint')));
  if (!parsed.ok) throw new Error('the sample does not parse');
  return parsed.doc;
}

export interface Opened {
  readonly host: MemoryHost;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** Opens a document in the window's stores and renders a part of the window over it. */
export function show(doc: Blueprint, part: ReactElement, host = createMemoryHost()): Opened {
  editor.setState({ host });
  editor.getState().load(doc, { file: { id: 'f', name: 'map.blueprint' } });
  settings.setState({ language: 'en' });
  ui.getState().set({ screen: 'map' });
  stopAnalysis?.();
  stopAnalysis = startAnalysis();
  const user = userEvent.setup();
  render(part);
  return { host, user };
}

/** The document as it is now. */
export const current = (): Blueprint => editor.getState().session.doc;

export function idOfCard(title: string): Id {
  const found = Object.entries(current().cards).find(([, card]) => card.title === title);
  if (!found) throw new Error(`no card "${title}"`);
  return found[0];
}

export const card = (title: string): Card => {
  const found = current().cards[idOfCard(title)];
  if (!found) throw new Error(`no card "${title}"`);
  return found;
};

export const selectRecords = (table: TableName, ids: readonly Id[]): void =>
  editor.getState().select({ table, ids });

/** Takes the canvas's place: the list of records that were shown on the map, as it grows. */
export function watchReveals(): string[] {
  const revealed: string[] = [];
  const nothing = () => {};
  registerViewport({
    fit: nothing,
    fitSelection: nothing,
    zoomBy: nothing,
    zoomTo: nothing,
    reveal: (id) => revealed.push(id),
    focus: nothing,
  });
  return revealed;
}
