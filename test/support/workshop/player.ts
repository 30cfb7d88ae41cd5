/** Plays a recorded workshop through real input: keys, mouse, wheel and clipboard. Each act is one row of a table: what it says, and what the user does. */
import type { Page } from 'playwright-core';
import { type ScreenPoint, titlesIn } from '../mapOnScreen';
import type { Act } from './readScript';
import { card, cell, endOfStack, head } from './screen';

type Run = (page: Page, words: readonly string[], block: readonly string[]) => Promise<number>;

async function drag(page: Page, from: ScreenPoint, to: ScreenPoint): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
  return 1;
}

/** Between two things that have to be in sight together: bringing one there must not have moved the other. */
async function dragBetween(
  page: Page,
  start: () => Promise<ScreenPoint>,
  end: (from: ScreenPoint) => Promise<ScreenPoint>,
): Promise<number> {
  const from = await start();
  const to = await end(from);
  const still = await start();
  if (Math.hypot(still.x - from.x, still.y - from.y) > 2) throw new Error('not in sight together');
  return drag(page, from, to);
}

const place = (page: Page, kind: string, name: string): Promise<ScreenPoint> => {
  if (kind === 'card') return card(page, name);
  if (kind !== 'cell') return head(page, kind, name);
  const [lane = '', step = ''] = name.split(' / ');
  return cell(page, lane, step);
};

const KINDS = '(card|cell|phase|step|lane)';

/** What the keyboard stands on, as it is read out. */
export const standsOn = async (page: Page): Promise<string> => {
  const heard = await page.evaluate(() => {
    const element = document.activeElement;
    const id = element?.getAttribute('aria-activedescendant');
    const active = id ? document.getElementById(id) : element;
    const heard = active?.cloneNode(true) as Element | undefined;
    for (const silent of heard?.querySelectorAll('[aria-hidden]') ?? []) silent.remove();
    return heard?.getAttribute('aria-label') ?? heard?.textContent ?? '';
  });
  // What the checks find is said a moment after what was done: it may be there yet or not.
  return heard.replace(/, \d+ problems?/, '');
};

const said = (page: Page) => page.locator('[role=status][aria-live=polite]').first().textContent();

/** A slider of the emotions lane, after its cell was chosen. */
const feeling = (page: Page, name: string) => {
  const [persona = '', step = ''] = name.split(' / ');
  return page.getByRole('slider', { name: `Emotion of ${persona} at ${step}` });
};

async function dragFeeling(page: Page, name: string, to: number): Promise<number> {
  const slider = feeling(page, name);
  const box = await slider.boundingBox();
  const lane = await page
    .locator('.map-lane', { has: page.locator('.map-lane-face') })
    .first()
    .boundingBox();
  const faces = await page.locator('.map-lane-face').evaluateAll((rows) =>
    rows.slice(0, 3).map((row) => {
      const { y, height } = row.getBoundingClientRect();
      return y + height / 2;
    }),
  );
  const [best = 0, , worst = 0] = faces;
  if (!box || !lane) throw new Error(`No point of ${name}`);
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return drag(page, from, { x: from.x, y: best + ((5 - to) / 10) * (worst - best) });
}

const ACTS: readonly (readonly [RegExp, Run])[] = [
  [
    /^type (.+)$/,
    async (page, [text = '']) => {
      await page.keyboard.type(text);
      return 1;
    },
  ],
  [
    /^press (.+)$/,
    async (page, [keys = '']) => {
      let count = 0;
      for (const part of keys.split(' ')) {
        const [, times = '1', key = part] = /^(\d+)×(.+)$/.exec(part) ?? [];
        for (let i = 0; i < Number(times); i++, count++) await page.keyboard.press(key);
      }
      return count;
    },
  ],
  [
    new RegExp(`^(double |shift )?click ${KINDS} (.+)$`),
    async (page, [how = '', kind = '', name = '']) => {
      const { x, y } = await place(page, kind, name);
      if (how === 'shift ') await page.keyboard.down('Shift');
      await page.mouse.click(x, y, { clickCount: how === 'double ' ? 2 : 1 });
      if (how === 'shift ') await page.keyboard.up('Shift');
      return 1;
    },
  ],
  [
    new RegExp(`^right click ${KINDS} (.+)$`),
    async (page, [kind = '', name = '']) => {
      const { x, y } = await place(page, kind, name);
      await page.mouse.click(x, y, { button: 'right' });
      return 1;
    },
  ],
  [
    /^menu (.+)$/,
    async (page, [name = '']) => {
      await page
        .getByRole('menuitem', { name })
        .or(page.getByRole('menuitemcheckbox', { name }))
        .first()
        .click();
      return 1;
    },
  ],
  [
    /^reopen$/,
    async (page) => {
      await page.reload();
      await page.locator('.map-card-title').first().waitFor();
      return 1;
    },
  ],
  [
    /^drag card (.+) to cell (.+) \/ (.+)$/,
    async (page, [title = '', lane = '', step = '']) => {
      // Both ends have to be in sight before the card is taken.
      await endOfStack(page, lane, step, await card(page, title));
      return dragBetween(
        page,
        () => card(page, title),
        (from) => endOfStack(page, lane, step, from),
      );
    },
  ],
  [
    /^drag card (.+) (above|below) card (.+)$/,
    async (page, [title = '', side = '', other = '']) =>
      drag(page, await card(page, title), await card(page, other, side === 'above' ? 0.1 : 0.9)),
  ],
  [
    /^drag from card (.+) to card (.+)$/,
    async (page, [from = '', to = '']) => drag(page, await card(page, from), await card(page, to)),
  ],
  [
    /^drag (step|phase|lane) (.+) (before|after) (.+)$/,
    async (page, [kind = '', name = '', side = '', other = '']) => {
      const to = () => head(page, kind, other, side === 'before' ? 0.1 : 0.9);
      const from = () => head(page, kind, name);
      await to();
      return dragBetween(page, from, to);
    },
  ],
  [/^drag feeling (.+) to ([-+]?\d)$/, (page, [name = '', to = '']) => dragFeeling(page, name, Number(to))],
  [
    /^draw a frame from card (.+) to card (.+)$/,
    async (page, [first = '', last = '']) => {
      const [from, to] = [await card(page, first, 0), await card(page, last, 1)];
      return drag(page, { x: from.x - 95, y: from.y - 3 }, { x: to.x + 20, y: to.y + 2 });
    },
  ],
  [
    /^paste( table)?$/,
    async (page, _words, block) => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), block.join('\n'));
      await page.keyboard.press('Control+v');
      return 1;
    },
  ],
  [
    /^push (.+)$/,
    async (page, [name = '']) => {
      await page.getByRole('button', { name, exact: true }).first().click();
      return 1;
    },
  ],
  [
    /^tab (.+)$/,
    async (page, [name = '']) => {
      await page.getByRole('tab', { name }).click();
      return 1;
    },
  ],
  [
    /^fill (.+?) = (.+)$/,
    async (page, [name = '', text = '']) => {
      const field = page.getByLabel(name, { exact: true }).first();
      await field.click();
      await field.press('Control+a');
      await page.keyboard.type(text);
      return 2;
    },
  ],
  [
    /^choose (.+?) = (.+)$/,
    async (page, [name = '', value = '']) => {
      await page.getByRole('radiogroup', { name }).getByText(value, { exact: true }).click();
      return 1;
    },
  ],
  [
    /^command (.+)$/,
    async (page, [name = '']) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      return 3;
    },
  ],
  // What the user sees and hears; no acts of theirs.
  [/^stands on (.+)$/, (page, [text = '']) => meets(() => standsOn(page), text)],
  [/^hears (.+)$/, (page, [text = '']) => meets(() => said(page), text)],
  [
    /^sees cell (.+) \/ (.+?):(.*)$/,
    async (page, [lane = '', step = '', titles = '']) => {
      await cell(page, lane, step);
      const wanted = titles
        .split(';')
        .map((title) => title.trim())
        .filter(Boolean);
      return meets(async () => (await titlesIn(page, { lane, step })).join('; '), wanted.join('; '), true);
    },
  ],
  [
    /^sees (.+)$/,
    async (page, [text = '']) => {
      await page.getByText(text).first().waitFor({ timeout: PATIENCE_MS });
      return 0;
    },
  ],
];

const PATIENCE_MS = 10_000;

/** Waits until it is so; no act of the user. */
async function meets(find: () => Promise<string | null>, text: string, whole = false): Promise<number> {
  const start = performance.now();
  for (;;) {
    const found = (await find()) ?? '';
    if (whole ? found === text : found.includes(text)) return 0;
    if (performance.now() - start > PATIENCE_MS) throw new Error(`there is “${found}” instead of “${text}”`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Does one act and gives the number of user actions that it was. */
export async function play(page: Page, { line, text, block }: Act): Promise<number> {
  for (const [pattern, run] of ACTS) {
    const found = pattern.exec(text);
    if (!found) continue;
    try {
      return await run(page, found.slice(1), block);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Line ${line}, “${text}”: ${reason}`, { cause: error });
    }
  }
  throw new Error(`Line ${line} is no act: ${text}`);
}
