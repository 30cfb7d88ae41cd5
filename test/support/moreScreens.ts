/** Screens that need a second file, an empty map or work in hand: writing, comparing, merging, reviewing, workshop, empty states. */
import type { Command } from '../../shared/commands/types';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import type { Blueprint, Card, Id } from '../../shared/model/schema';
import { reviewCopy } from '../../shared/review/packet';
import { after } from './applied';
import { chooseFiles, type PickedFile } from './chooseFiles';
import { act } from './palette';
import { failedScreens, rareScreens, unfinishedScreens } from './rareScreens';
import { ANALYSES, clickSeen, key, press, rightTab, run, type Screen } from './screens';

/** What one window is opened with, and the screens taken in it. */
export interface ScreenSet {
  readonly bytes: Uint8Array;
  readonly screens: readonly Screen[];
  /** The window fails on purpose: what it reports is no fault. */
  readonly fails?: boolean;
}

function read(bytes: Uint8Array): Blueprint {
  const parsed = parse(bytes);
  if (!parsed.ok) throw new Error('it is no map that can be read');
  return parsed.doc;
}

const edit = (id: Id, fields: Partial<Card>): Command => ({ type: 'card.edit', ids: [id], fields });

const named = (name: string, doc: Blueprint): PickedFile => ({
  name: `${name}.blueprint`,
  bytes: toBytes(doc),
});

const stay = async (): Promise<void> => undefined;
const escapeTwice = press('Escape', 'Escape');

const writing: readonly Screen[] = [
  {
    name: 'writing',
    show: async (page) => {
      await key('Control+0', 'Control+Home')(page);
      await clickSeen(page, '.map-node');
      await page.keyboard.press('Enter');
    },
    leave: escapeTwice,
  },
  { name: 'selection', show: key('Control+a'), leave: press('Escape') },
  {
    name: 'find-hits',
    show: async (page) => {
      await act(page, 'edit.find');
      await page.keyboard.type('a');
    },
    leave: escapeTwice,
  },
  {
    name: 'context-menu',
    show: async (page) => {
      await clickSeen(page, '.map-node');
      await page.keyboard.press('Shift+F10');
    },
    leave: escapeTwice,
  },
  {
    name: 'handbook-page',
    show: async (page) => {
      await act(page, 'help.handbook');
      await page.locator('.handbook .contents a').nth(5).click();
      await page.locator('.handbook .page').first().waitFor();
    },
    leave: press('Escape'),
  },
  {
    name: 'templates-preview',
    show: async (page) => {
      await act(page, 'file.newFromTemplate');
      await page.locator('.gallery-tile').first().click();
      await page.waitForTimeout(1500);
    },
    leave: escapeTwice,
  },
  {
    name: 'export-report',
    show: async (page) => {
      await act(page, 'file.export');
      await page.getByRole('dialog').getByRole('radiogroup').getByRole('radio').nth(1).waitFor();
      await page.waitForTimeout(3000);
    },
    leave: press('Escape'),
  },
  {
    name: 'settings-end',
    show: async (page) => {
      await act(page, 'app.settings');
      await page.getByRole('dialog').getByRole('switch').last().scrollIntoViewIfNeeded();
      await page.mouse.move(640, 400);
      await page.mouse.wheel(0, 3000);
    },
    leave: press('Escape'),
  },
];

const workshop: readonly Screen[] = [
  { name: 'voting', show: run('workshop.vote'), leave: run('workshop.vote') },
  {
    name: 'private-writing',
    show: async (page) => {
      await act(page, 'workshop.private');
      await key('Insert')(page);
      await page.keyboard.type('…');
      await page.keyboard.press('Escape');
    },
    leave: run('workshop.private', 'view.workshop'),
  },
  { name: 'new-view', show: run('view.saveView'), leave: escapeTwice },
];

function comparing(base: Blueprint, other: Blueprint): readonly Screen[] {
  const reviewed = (name: string, title: string, id: Id): PickedFile =>
    named(
      name,
      after(
        reviewCopy(base, { from: 'Kim', to: name, at: '2026-02-01T00:00:00.000Z' }),
        edit(id, { title }),
        {
          type: 'comment.add',
          id: `by${name}`,
          comment: { cardId: id, author: name, at: '2026-03-01T09:00:00.000Z', text: title },
        },
      ),
    );
  const [first = '', second = ''] = Object.keys(base.cards);
  return [
    {
      name: 'compare',
      show: async (page) => {
        await ANALYSES.at(-1)?.show(page);
        await chooseFiles(
          page,
          () => page.locator('.right-pane .button.primary').click(),
          named('future', other),
        );
        await page.locator('.compare-legend').waitFor();
        await page.waitForTimeout(1000);
      },
      leave: (page) => page.locator('.compare-legend button').last().click(),
    },
    {
      name: 'reviews',
      show: async (page) => {
        await chooseFiles(
          page,
          () => act(page, 'file.collectReviews'),
          reviewed('Lee', base.cards[second]?.title ?? '', first),
          reviewed('Ana', base.cards[first]?.title ?? '', second),
        );
        await page.locator('.reviews').waitFor();
      },
      leave: stay,
    },
  ];
}

function merging(base: Blueprint, theirs: Blueprint): readonly Screen[] {
  return [
    {
      name: 'merge-base',
      show: async (page) => {
        await chooseFiles(page, () => act(page, 'file.merge'), named('lena', theirs));
        await page.getByRole('dialog').getByRole('radio').first().waitFor();
      },
      leave: stay,
    },
    {
      name: 'merge',
      show: async (page) => {
        await page.getByRole('dialog').getByRole('radio', { checked: true }).focus();
        for (const pressed of ['ArrowUp', 'Tab', 'Tab']) await page.keyboard.press(pressed);
        await chooseFiles(page, () => page.keyboard.press('Enter'), named('base', base));
        await page.locator('[data-conflict]').first().waitFor();
        await page.waitForTimeout(1000);
      },
      leave: stay,
    },
    { name: 'merge-decided', show: press('n', '2'), leave: stay },
  ];
}

const EMPTY: readonly Screen[] = [
  { name: 'empty-map', show: stay, leave: stay },
  ...ANALYSES.map((screen) => ({ ...screen, name: `empty-${screen.name}` })),
  { name: 'empty-problems', show: rightTab(2), leave: stay },
  { name: 'empty-comments', show: rightTab(3), leave: stay },
  { name: 'empty-outline', show: run('view.outline'), leave: run('view.outline') },
  { name: 'empty-export', show: run('file.export') },
];

/** Two copies of a map that went their own ways, and the way into the window that merges them. */
export function mergeScreens(base: Blueprint): ScreenSet & { readonly theirs: Blueprint } {
  const ids = Object.keys(base.cards);
  const [pays = '', rides = '', picks = '', gone = ''] = [ids[20], ids[21], ids[22], ids[40]];
  const titleOf = (id: Id): string => base.cards[id]?.title ?? '';
  const mine = after(base, edit(pays, { title: titleOf(rides) }), edit(rides, { owner: 'Kim' }));
  const theirs = after(base, edit(pays, { title: titleOf(picks) }), edit(picks, { minutes: 7 }), {
    type: 'card.delete',
    ids: [gone],
  });
  return { bytes: toBytes(mine), screens: merging(base, theirs), theirs };
}

/** The sets for one sample, and for a map without content. */
export function moreScreens(sample: Uint8Array, empty: Uint8Array): readonly ScreenSet[] {
  const base = read(sample);
  const merged = mergeScreens(base);
  return [
    { bytes: sample, screens: [...writing, ...comparing(base, merged.theirs), ...workshop] },
    merged,
    { bytes: empty, screens: EMPTY },
    { bytes: sample, screens: rareScreens(base) },
    { bytes: sample, screens: unfinishedScreens(sample) },
    { bytes: sample, screens: failedScreens, fails: true },
  ];
}
