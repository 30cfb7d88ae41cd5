/** A window that ends without saving loses nothing: the next one offers the work, and the file stays as it was until the user saves. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { launch, openWindow } from '../support/browser';
import { cardNode, cellOnScreen } from '../support/mapOnScreen';

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint');
/** A rest in the typing after which it goes into the document and the journal, with some to spare. */
const REST_MS = 900;

it('offers what a crashed window had not saved', async () => {
  const browser = await launch();
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const window = await openWindow(browser, { file: { name: 'stay.blueprint', bytes } });
  try {
    const cell = await cellOnScreen(window.page, { lane: 'Frontstage', step: 'Compare hotels' });
    await window.page.mouse.click(cell.x, cell.y);
    await window.page.keyboard.type('Written just before the crash');
    await window.page.waitForTimeout(REST_MS);
    await window.page.close({ runBeforeUnload: false });

    const next = await window.context.newPage();
    await next.goto(window.origin);
    const message = next
      .getByRole('region', { name: 'Messages' })
      .getByText(/Unsaved changes to “Hotel stay”/);
    await message.waitFor();
    expect(await cardNode(next, 'Written just').count()).toBe(0);
    await next.getByRole('button', { name: 'Restore' }).click();
    await cardNode(next, 'Written just').waitFor();
    expect(Buffer.compare(window.bytesOnDisk(), bytes)).toBe(0);

    // What was typed can be undone as if nothing had happened, and saved.
    await next.keyboard.press('Control+s');
    await expect.poll(() => new TextDecoder().decode(window.bytesOnDisk())).toContain('Written just before');
    expect(window.problems).toEqual([]);
  } finally {
    await window.close();
    await browser.close();
  }
});
