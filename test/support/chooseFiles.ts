/** Files picked in answer to what asks for them. */
import type { Page } from 'playwright-core';
import { act } from './palette';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does what asks for files and picks these. Without the system's dialogs the window asks by a file field, which a test can answer. */
export async function chooseFiles(
  page: Page,
  ask: () => Promise<unknown>,
  ...files: readonly PickedFile[]
): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
  await chooser.setFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
}

/** A text file picked in answer to an action. */
export const chooseText = (page: Page, action: string, name: string, text: string): Promise<void> =>
  chooseFiles(page, () => act(page, action), { name, bytes: new TextEncoder().encode(text) });
