/** Saving while a save is under way: what the user sees is what the file holds in the end. */
import { expect, test, vi } from 'vitest';
import { runAction } from '../../renderer/actions/run';
import { editor, hasUnsavedChanges } from '../../renderer/state/editor';
import { createMemoryHost } from '../../shared/host/memoryHost';
import type { SavedRef } from '../../shared/host/types';
import { current, sampleMap, show } from '../support/view';

test('a change that is undone while it is being saved is unsaved work, and the next save takes it back', async () => {
  const memory = createMemoryHost();
  const written: string[] = [];
  const answers: (() => void)[] = [];
  const host = {
    ...memory,
    save: (file: { id: string; name: string }, bytes: Uint8Array) => {
      written.push(new TextDecoder().decode(bytes));
      return new Promise<{ ok: true; value: SavedRef }>((done) => {
        answers.push(() => done({ ok: true, value: { ...file, limits: [] } }));
      });
    },
  };
  show(sampleMap(), <p>map</p>, host);
  editor.getState().dispatch({ type: 'meta.edit', fields: { title: 'Regretted' } });
  runAction('file.save');
  await vi.waitFor(() => expect(written).toHaveLength(1));
  editor.getState().undo();
  expect(current().meta.title).toBe('Hotel stay');
  expect(hasUnsavedChanges()).toBe(true);
  runAction('file.save');
  answers[0]?.();
  await vi.waitFor(() => expect(written).toHaveLength(2));
  answers[1]?.();
  await vi.waitFor(() => expect(hasUnsavedChanges()).toBe(false));
  expect(written.map((text) => text.includes('"Regretted"'))).toEqual([true, false]);
});
