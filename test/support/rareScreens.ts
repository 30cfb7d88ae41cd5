/** Screens of rare moments: what earlier windows left, an opening that never ended, a window that failed, messages, single links and notes, losses of an import, print. */
import type { Page } from 'playwright-core';
import { layout } from '../../shared/layout/layout';
import type { Blueprint } from '../../shared/model/schema';
import { crc32Bytes } from '../../shared/session/crc32';
import { chooseText } from './chooseFiles';
import { act } from './palette';
import { ANALYSES, clickSeen, key, press, rightTab, run, type Screen } from './screens';

const stay = async (): Promise<void> => undefined;

/** A window that ended without saving its new map. */
async function leaveWork(page: Page, title: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  await other.waitForSelector('#root > *');
  await act(other, 'file.new');
  // A new map begins with the cursor in its first card.
  await other.locator('.map textarea:focus').waitFor();
  await other.keyboard.type(title);
  await other.keyboard.press('Enter');
  // A rest in the typing, after which it is in the journal.
  await other.waitForTimeout(1200);
  await other.close({ runBeforeUnload: false });
}

/** A workshop's notes: one table that is a map, and what is none. */
const NOTES = `# Kiosk

Said at the end of the day.

| Lane | Arrive | Order | Leave |
|---|---|---|---|
| Actions | Comes in | Asks for tea | Goes |
| Emotions | happy | annoyed | so-so |
| Weather | sun | | rain |

| Who | When |
|---|---|
| Kim | Monday |
`;

/** Presses the longest stretch of a link that lies bare before the eyes. */
async function clickLink(page: Page, doc: Blueprint): Promise<void> {
  const stretches = layout(doc).links.flatMap(({ points }) =>
    points.slice(1).map((to, at) => {
      const from = points[at] ?? to;
      return {
        x: (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        length: Math.hypot(to.x - from.x, to.y - from.y),
      };
    }),
  );
  const at = await page.evaluate(
    (found) => {
      const view = document.querySelector('.react-flow__viewport');
      if (!view) return null;
      const { a: zoom } = new DOMMatrix(getComputedStyle(view).transform);
      const { left, top } = view.getBoundingClientRect();
      const points = found.map(({ x, y }) => ({ x: left + x * zoom, y: top + y * zoom }));
      return (
        points.find((point) => {
          const hit = document.elementFromPoint(point.x, point.y);
          return hit !== null && hit.closest('.react-flow') !== null && hit.closest('.map-node') === null;
        }) ?? null
      );
    },
    stretches.sort((a, b) => b.length - a.length),
  );
  if (!at) throw new Error('No link is in sight');
  await page.mouse.click(at.x, at.y);
}

/** On the sample: one record's inspector, a figure's explanation, messages, the import's losses, print. */
export const rareScreens = (doc: Blueprint): readonly Screen[] => [
  {
    name: 'inspector-link',
    show: async (page) => {
      await rightTab(0)(page);
      await key('Control+0', 'Control+Home', 'Control+-', 'Control+-')(page);
      await page.waitForTimeout(300);
      await clickLink(page, doc);
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'inspector-note',
    show: async (page) => {
      await key('Shift+1')(page);
      await page.waitForTimeout(300);
      await clickSeen(page, '.map-note');
      await page.waitForTimeout(300);
    },
    leave: key('Escape', 'Control+0', 'Control+Home'),
  },
  {
    name: 'explanation',
    show: async (page) => {
      await ANALYSES[2]?.show(page);
      await page.locator('.right-pane .figure').first().click();
      await page.locator('.explanation').first().waitFor();
    },
    leave: press('Escape'),
  },
  {
    name: 'import-losses',
    show: (page) => chooseText(page, 'file.import', 'notes.md', NOTES),
    leave: press('Escape'),
  },
  {
    name: 'handbook-print',
    show: async (page) => {
      await act(page, 'help.handbook');
      await page.locator('.handbook .contents a').nth(6).click();
      await page.locator('.handbook .page').first().waitFor();
      await page.emulateMedia({ media: 'print' });
    },
    leave: async (page) => {
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.handbook-bar button').last().click();
    },
  },
  {
    name: 'recovery-entries',
    show: async (page) => {
      await leaveWork(page, 'Kiosk');
      await leaveWork(page, 'Tea room');
      await act(page, 'file.recovery');
      await page.locator('.left-work').nth(1).waitFor();
    },
  },
  {
    name: 'notices',
    show: async (page) => {
      await chooseText(page, 'file.collectReviews', 'kim.blueprint', 'no map');
      await act(page, 'file.saveTemplate');
      await page.keyboard.press('Enter');
      await page.locator('.notice .button').first().waitFor();
    },
    leave: stay,
  },
  { name: 'notices-workshop', show: run('view.workshop'), leave: run('view.workshop') },
];

/** A file whose last opening ended its window. */
export const unfinishedScreens = (bytes: Uint8Array): readonly Screen[] => [
  {
    name: 'unfinished-opening',
    show: async (page) => {
      const attempt = `throughline.attempt.open-${bytes.length}-${crc32Bytes(bytes)}`;
      // This window's own opening has gone well by then, and is noted no more.
      await page.waitForTimeout(2500);
      await page.evaluate((name) => localStorage.setItem(name, 'a window of yesterday'), attempt);
      await page.goto(new URL(page.url()).origin);
      await page.getByRole('alertdialog').waitFor();
    },
  },
];

/** The window as it is when even its frame failed: a part of it was taken away behind its back. */
export const failedScreens: readonly Screen[] = [
  {
    name: 'window-failed',
    show: async (page) => {
      await chooseText(page, 'file.collectReviews', 'kim.blueprint', 'no map');
      await page.locator('.notices').waitFor();
      await page.evaluate(() => {
        const notices = document.querySelector('.notices');
        if (notices) document.querySelector('.top-bar')?.append(notices);
      });
      await page.locator('.notice .icon-button').click();
      await page.locator('.error-screen').waitFor();
    },
    leave: stay,
  },
];
