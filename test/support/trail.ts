/** What led to a failure in a window: the last keys, where the keyboard was, which dialogs stand open. Told by ./tellFailures and ./windows. */
import type { Page } from 'playwright-core';
import type { RunnerTask } from 'vitest';

const watched = new Set<Page>();

/** Begins to record what the keyboard does in this page, before it is loaded; returns what ends it. */
export async function recordTrail(page: Page): Promise<() => void> {
  await page.addInitScript(() => {
    const trail: string[] = [];
    Object.defineProperty(globalThis, 'testTrail', { value: trail });
    // Methods: a function with a name of its own would be wrapped by a helper of the compiler's, which the page has not.
    const trailer = {
      name(target: EventTarget | null): string {
        if (!(target instanceof Element)) return 'the window';
        const label = target.getAttribute('aria-label') ?? target.textContent ?? '';
        return `${target.tagName.toLowerCase()} “${label.trim().slice(0, 40)}”`;
      },
      tell(text: string) {
        trail.push(`${Math.round(performance.now())} ms: ${text}`);
        if (trail.length > 30) trail.shift();
      },
    };
    for (const type of ['keydown', 'keyup'] as const)
      addEventListener(
        type,
        (event) => trailer.tell(`${type} ${event.key} on ${trailer.name(event.target)}`),
        true,
      );
    for (const type of ['click', 'focusin', 'focusout'] as const)
      addEventListener(type, (event) => trailer.tell(`${type} on ${trailer.name(event.target)}`), true);
  });
  watched.add(page);
  return () => {
    watched.delete(page);
  };
}

const describePage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { testTrail = [] } = globalThis as unknown as { readonly testTrail?: readonly string[] };
    const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
    return [
      ...testTrail,
      `${Math.round(performance.now())} ms: now`,
      `keyboard on ${document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing'}`,
      `status ${document.querySelector('.status-bar')?.textContent ?? 'none'}`,
      ...dialogs.map((dialog) => `dialog ${dialog.textContent?.slice(0, 300) ?? ''}`),
    ].join('\n');
  });

/** Tells of all open windows what led to the failure of this test, if it failed. */
export async function tellFailure({ name, result }: Readonly<RunnerTask>): Promise<void> {
  if (result?.state !== 'fail') return;
  for (const page of watched) console.error(`${name}\n${await describePage(page).catch(String)}`);
}
