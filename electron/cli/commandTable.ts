/** Every command with its arguments and options; the code of each is loaded when it is called. */
import { EXPORT_TABLES } from '../../shared/exporters/types';
import { LOCALES, PAIN_MODELS } from '../../shared/model/schema';
import type { CommandSpec, OptionSpecs } from './types';

const PAPERS = ['fit', 'A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Tabloid', 'Ledger'];
const THEMES = ['light', 'dark', 'contrast', 'print'];

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
  export: {
    usage: 'FILE --to OUT…',
    arguments: [1, 100],
    options: {
      to: { value: 'OUT', multiple: true },
      format: { value: 'FORMAT' },
      theme: { value: 'THEME', choices: THEMES },
      view: { value: 'NAME' },
      lanes: { value: 'A,B' },
      personas: { value: 'A,B' },
      phases: { value: 'A,B' },
      overlay: { value: 'heat', choices: ['heat'] },
      comments: {},
      paper: { value: 'PAPER', choices: PAPERS },
      orientation: { value: 'WAY', choices: ['portrait', 'landscape'] },
      tiled: {},
      scale: { value: 'N', choices: ['1', '2', '3'] },
      width: { value: 'PIXELS' },
      transparent: {},
      table: { value: 'TABLE', choices: EXPORT_TABLES },
      date,
    },
    required: ['to'],
    formats: async () => (await import('../../shared/exporters')).exporters.map(({ id }) => id),
    load: () => import('./commands/export'),
  },
  import: {
    usage: 'IN -o OUT.blueprint',
    arguments: [1, 1],
    options: { from: { value: 'FORMAT' }, list: {}, map: { value: 'N' }, out },
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
