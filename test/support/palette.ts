/** The command palette, as a hand at the keyboard uses it. */
import type { Page } from 'playwright-core';

/** Runs an action by its id or by its name in the language shown, and waits until the palette has gone. */
export async function act(page: Page, action: string): Promise<void> {
  const palette = page.locator('.palette');
  const field = palette.getByRole('combobox');
  await page.keyboard.press('Control+k');
  await field.fill(action, { timeout: 8_000 });
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached', timeout: 8_000 }).catch(async () => {
    const shown = await palette.getByRole('option').allTextContents();
    throw new Error(`“${action}” was not run; the palette shows ${shown.slice(0, 5).join(' | ')}`);
  });
}
