/** Every screen and state of the window: how each is reached from the map, by keys and ids that are the same in every language. */
import type { Page } from 'playwright-core';
import { chooseText } from './chooseFiles';
import { act } from './palette';

export interface Screen {
  readonly name: string;
  readonly show: (page: Page) => Promise<unknown>;
  /** Goes back to the map as it was; Escape where left out. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

const toMap = (page: Page): Promise<void> => page.getByRole('grid').first().focus();

/** Keys on the map. */
export const key =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await toMap(page);
    for (const one of keys) await page.keyboard.press(one);
  };
export const run =
  (...ids: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const id of ids) await act(page, id);
  };
export const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const one of keys) await page.keyboard.press(one);
  };
/** Switched on, and off again. */
const toggled = (name: string, id: string): Screen => ({ name, show: run(id), leave: run(id) });
const click =
  (selector: string, at = 0) =>
  (page: Page) =>
    page.locator(selector).nth(at).click();
export const rightTab = (at: number) => click('.right-pane [role=tablist] >> nth=0 >> [role=tab]', at);

/** In the order of their tabs. */
const ANALYSIS = [
  'pains',
  'what-if',
  'curve',
  'measures',
  'needs',
  'opportunities',
  'flow',
  'recovery',
  'personal',
  'segments',
  'future',
] as const;

/** One of the analysis's chips, the last ones of which may stand behind a scroll. */
const analysis = (name: string, at: number): Screen => ({
  name: `analysis-${name}`,
  show: async (page) => {
    await rightTab(1)(page);
    await page.locator('.right-pane [role=tablist]').nth(1).getByRole('tab').nth(at).click();
  },
  leave: async () => undefined,
});

export const ANALYSES: readonly Screen[] = ANALYSIS.map(analysis);

/** Clicks the first of these that lies wholly bare before the eyes. */
export async function clickSeen(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + Math.min(height / 2, 10)];
      const bare = [left + 3, x, left + width - 3].every((across) =>
        document
          .elementsFromPoint(across, y)
          .slice(0, 3)
          .some((found) => element.contains(found) || found.matches('.react-flow__pane')),
      );
      if (bare) return { x, y };
    }
    return null;
  }, selector);
  if (!at) throw new Error(`${selector} is not in sight`);
  await page.mouse.click(at.x, at.y);
}

const inspected = (name: string, selector: string): Screen => ({
  name: `inspector-${name}`,
  show: async (page) => {
    await rightTab(0)(page);
    if (name === 'pain') await key('Shift+1')(page);
    await clickSeen(page, selector);
  },
});

const MAP: readonly Screen[] = [
  { name: 'map-60', show: async () => undefined, leave: async () => undefined },
  { name: 'map-100', show: key('Control+0'), leave: async () => undefined },
  { name: 'map-fit', show: key('Shift+1') },
  { name: 'map-far', show: key('Control+-', 'Control+-'), leave: key('Control+0', 'Control+Home') },
  toggled('heat', 'view.heat'),
  { name: 'legend', show: run('view.legend'), leave: click('.legend button') },
];

const PANES: readonly Screen[] = [
  inspected('card', '.map-node'),
  {
    ...inspected('pain', '.map-node:has(.map-card-pain)'),
    leave: key('Escape', 'Control+0', 'Control+Home'),
  },
  inspected('step', '.map-head-step-name'),
  inspected('phase', '.map-head-phase-name'),
  inspected('lane', '.map-lane-name'),
  inspected('persona', '.persona-button'),
  {
    name: 'inspector-map',
    show: async (page) => {
      await key('Escape', 'Escape')(page);
      await rightTab(0)(page);
    },
  },
  ...ANALYSES,
  { name: 'problems', show: rightTab(2) },
  { name: 'comments', show: rightTab(3) },
  { name: 'history', show: rightTab(4), leave: rightTab(1) },
];

const DIALOGS: readonly Screen[] = [
  {
    name: 'menu',
    show: async (page) => {
      await click('.top-bar button')(page);
      await page.getByRole('menuitem').first().hover();
    },
    leave: async (page) => {
      for (const menus = page.getByRole('menu'); (await menus.count()) > 0; )
        await page.keyboard.press('Escape');
    },
  },
  { name: 'palette', show: (page) => page.keyboard.press('Control+k') },
  { name: 'shortcuts', show: run('help.shortcuts') },
  { name: 'settings', show: run('app.settings') },
  { name: 'export', show: run('file.export') },
  { name: 'versions', show: run('file.versions') },
  { name: 'templates', show: run('file.newFromTemplate') },
  { name: 'save-template', show: run('file.saveTemplate') },
  { name: 'add-lane', show: run('lane.add') },
  { name: 'segments', show: run('segment.table') },
  { name: 'recovery', show: run('file.recovery') },
  { name: 'about', show: run('help.about') },
  {
    name: 'portrait',
    show: async (page) => {
      await click('.persona-button')(page);
      await act(page, 'persona.portrait');
    },
  },
  {
    name: 'import',
    show: (page) =>
      chooseText(page, 'file.import', 'table.csv', 'Step,Arrive,Leave\nActions,Comes in,Goes\nPains,Waits,'),
  },
  {
    name: 'file-errors',
    show: (page) =>
      chooseText(
        page,
        'file.open',
        'broken.blueprint',
        '{"format":"blueprint","version":1,"cards":{"a":{}}}',
      ),
  },
];

const MODES: readonly Screen[] = [
  { name: 'find', show: run('edit.find') },
  { name: 'replace', show: run('edit.replace') },
  {
    name: 'filter',
    show: run('edit.filter'),
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await act(page, 'edit.find');
      await page.keyboard.press('Escape');
    },
  },
  toggled('outline', 'view.outline'),
  { name: 'handbook', show: run('help.handbook'), leave: click('.handbook-bar button >> nth=-1') },
  toggled('workshop', 'view.workshop'),
  { name: 'tour', show: run('help.tour') },
  {
    name: 'presenting',
    show: async (page) => {
      await act(page, 'view.present');
      await page.keyboard.press('ArrowRight');
    },
  },
];

export const ON_MAP: readonly Screen[] = [...MAP, ...PANES, ...DIALOGS, ...MODES];

/** Seen before a map is open. */
export const AT_START: readonly Screen[] = [
  { name: 'start', show: async () => undefined },
  { name: 'start-settings', show: (page) => page.keyboard.press('Control+,') },
];
