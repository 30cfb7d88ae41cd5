/** Every command with its arguments and options; the code of each is loaded when it is called. */
import { exportPresets } from '../../shared/exporters/presets';
import { LOCALES, PAIN_MODELS } from '../../shared/model/schema';
import { exportSpecs } from './exportOptions';
import type { CommandSpec, OptionSpecs } from './types';

/** Options that every command takes. */
export const commonOptions: OptionSpecs = {
  json: {},
  locale: { value: 'L', choices: LOCALES },
  help: { short: 'h' },
};
const out = { short: 'o', value: 'OUT' };
const date = { value: 'YYYY-MM-DD' };

export const commandTable = {
  check: {
    usage: 'FILE…',
    arguments: [1, 1_000],
    options: { strict: {}, date },
    load: () => import('./commands/check'),
  },
  score: {
    usage: 'FILE',
    arguments: [1, 1],
    options: {
      model: { value: 'MODEL', choices: PAIN_MODELS },
      against: { value: 'LATER' },
      explain: {},
      date,
    },
    load: () => import('./commands/score'),
  },
  diff: { usage: 'A B', arguments: [2, 2], options: {}, load: () => import('./commands/diff') },
  merge: {
    usage: 'BASE OURS THEIRS -o OUT',
    arguments: [3, 3],
    options: { out, marks: {} },
    required: ['out'],
    load: () => import('./commands/merge'),
  },
  review: {
    usage: 'ORIGINAL COPY… [-o OUT.blueprint]',
    arguments: [2, 100],
    options: { out, take: { value: 'all|1,3-5', needs: ['--out'] } },
    load: () => import('./commands/review'),
  },
  export: {
    usage: 'FILE --to OUT…',
    arguments: [1, 100],
    options: {
      to: { value: 'OUT', multiple: true },
      format: { value: 'FORMAT' },
      preset: { value: 'PRESET', choices: exportPresets.map(({ id }) => id) },
      ...exportSpecs,
      date,
    },
    required: ['to'],
    formats: async () => (await import('../../shared/exporters')).exporters.map(({ id }) => id),
    load: () => import('./commands/export'),
  },
  import: {
    usage: 'IN [--onto MAP.blueprint] -o OUT.blueprint',
    arguments: [1, 1],
    options: {
      from: { value: 'FORMAT', without: ['--onto'] },
      list: { without: ['--out'] },
      map: { value: 'N', without: ['--list', '--onto'] },
      onto: { value: 'MAP.blueprint' },
      take: { value: '1,3-5', needs: ['--onto', '--out'] },
      out,
    },
    formats: async () => (await import('../../shared/importers')).importers.map(({ id }) => id),
    load: () => import('./commands/import'),
  },
  new: {
    usage: '-o OUT.blueprint',
    arguments: [0, 0],
    options: { template: { value: 'NAME' }, title: { value: 'TITLE' }, out },
    required: ['out'],
    load: () => import('./commands/new'),
  },
  templates: { usage: '', arguments: [0, 0], options: {}, load: () => import('./commands/templates') },
  repair: {
    usage: 'FILE -o OUT.blueprint',
    arguments: [1, 1],
    options: { out },
    required: ['out'],
    load: () => import('./commands/repair'),
  },
  schema: { usage: '', arguments: [0, 0], options: {}, load: () => import('./commands/schema') },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandTable;
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commandTable, name);
