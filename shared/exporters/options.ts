/** Every option of exports, a row each: the dialog, `--help` and the command line's parser are made from this table. */
import { type Asset, type Id, LOCALES } from '../model/schema';

export const OPTION_GROUPS = ['content', 'sheet', 'look'] as const;

interface Row {
  /** Where the dialog lists it. */
  readonly group: (typeof OPTION_GROUPS)[number];
  /** `--name` of the command line; its sentence is `cli.option.<name>`. */
  readonly cli: string;
  /** What `--help` writes for the value. */
  readonly placeholder?: string;
  /** Shown by every format, not only by those that name it. */
  readonly everywhere?: true;
  /** Options beside which it would do nothing, as the command line writes them. */
  readonly without?: readonly string[];
  /** A document keeps one value for all formats, not one for each. */
  readonly shared?: true;
}
/** Without a default, leaving it out lets the export choose: `<texts>.auto` says so. */
interface ChoiceRow extends Row {
  readonly kind: 'choice';
  readonly choices: readonly (string | number)[];
  readonly default?: string | number;
  /** Texts of the choices are `<texts>.<choice>`. */
  readonly texts: string;
}
/** With `default: true` the command line's name says the opposite: `--no-scores`. */
interface FlagRow extends Row {
  readonly kind: 'flag';
  readonly default?: true;
}
interface NumberRow extends Row {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}
interface TextRow extends Row {
  readonly kind: 'text';
  readonly longest: number;
}
interface ColorRow extends Row {
  readonly kind: 'color';
}
/** A picture file; kept as it is drawn. */
interface PictureRow extends Row {
  readonly kind: 'picture';
  /** Characters of base64. */
  readonly longest: number;
}
/** A saved view's id. */
interface ViewRow extends Row {
  readonly kind: 'view';
}
/** Some records of a table, by id. */
interface RecordsRow extends Row {
  readonly kind: 'records';
  readonly table: 'lanes' | 'personas' | 'phases';
}
export type OptionRow =
  | ChoiceRow
  | FlagRow
  | NumberRow
  | TextRow
  | ColorRow
  | PictureRow
  | ViewRow
  | RecordsRow;

/** Longest side of a PNG; browsers make no larger canvas. */
export const MAX_PIXELS = 16_000;

/** In the order in which the dialog and `--help` list them. */
export const exportOptions = {
  locale: {
    kind: 'choice',
    group: 'look',
    cli: 'locale',
    placeholder: 'L',
    choices: LOCALES,
    texts: 'window.language',
    everywhere: true,
    shared: true,
  },
  view: { kind: 'view', group: 'content', cli: 'view', placeholder: 'NAME', everywhere: true, shared: true },
  lanes: {
    kind: 'records',
    group: 'content',
    cli: 'lanes',
    placeholder: 'A,B',
    table: 'lanes',
    everywhere: true,
    shared: true,
  },
  personas: {
    kind: 'records',
    group: 'content',
    cli: 'personas',
    placeholder: 'A,B',
    table: 'personas',
    everywhere: true,
    shared: true,
  },
  phases: {
    kind: 'records',
    group: 'content',
    cli: 'phases',
    placeholder: 'A,B',
    table: 'phases',
    everywhere: true,
    shared: true,
  },
  form: {
    kind: 'choice',
    group: 'sheet',
    cli: 'form',
    placeholder: 'FORM',
    choices: ['poster', 'report', 'portraits'],
    default: 'poster',
    texts: 'export.form',
  },
  paper: {
    kind: 'choice',
    group: 'sheet',
    cli: 'paper',
    placeholder: 'PAPER',
    choices: ['fit', 'A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Tabloid', 'Ledger'],
    texts: 'export.paper',
  },
  orientation: {
    kind: 'choice',
    group: 'sheet',
    cli: 'orientation',
    placeholder: 'WAY',
    choices: ['landscape', 'portrait'],
    texts: 'export.orientation',
    without: ['--form report', '--form portraits'],
  },
  tiled: {
    kind: 'flag',
    group: 'sheet',
    cli: 'tiled',
    without: ['--form report', '--form portraits', '--paper fit'],
  },
  scale: {
    kind: 'choice',
    group: 'sheet',
    cli: 'scale',
    placeholder: 'N',
    choices: [1, 2, 3],
    default: 2,
    texts: 'export.scale',
    without: ['--width'],
  },
  pixelWidth: {
    kind: 'number',
    group: 'sheet',
    cli: 'width',
    placeholder: 'PIXELS',
    min: 16,
    max: MAX_PIXELS,
    step: 100,
    unit: 'px',
  },
  transparent: { kind: 'flag', group: 'sheet', cli: 'transparent' },
  table: {
    kind: 'choice',
    group: 'content',
    cli: 'table',
    placeholder: 'TABLE',
    choices: ['cards', 'pains'],
    default: 'cards',
    texts: 'export.table',
  },
  theme: {
    kind: 'choice',
    group: 'look',
    cli: 'theme',
    placeholder: 'THEME',
    choices: ['light', 'dark', 'contrast', 'print'],
    default: 'light',
    texts: 'export.theme',
  },
  overlay: {
    kind: 'choice',
    group: 'content',
    cli: 'overlay',
    placeholder: 'KIND',
    choices: ['none', 'heat'],
    default: 'none',
    texts: 'export.overlay',
    shared: true,
  },
  scores: { kind: 'flag', group: 'content', cli: 'no-scores', default: true, shared: true },
  comments: {
    kind: 'flag',
    group: 'content',
    cli: 'comments',
    shared: true,
    without: ['--form portraits'],
  },
  logo: {
    kind: 'picture',
    group: 'look',
    cli: 'logo',
    placeholder: 'PICTURE',
    longest: 700_000,
    shared: true,
  },
  accent: { kind: 'color', group: 'look', cli: 'accent', placeholder: '#RRGGBB', shared: true },
  header: { kind: 'text', group: 'look', cli: 'header', placeholder: 'TEXT', longest: 200, shared: true },
  footer: { kind: 'text', group: 'look', cli: 'footer', placeholder: 'TEXT', longest: 200, shared: true },
} as const satisfies Record<string, OptionRow>;

/** What every drawn format honours. */
export const DRAWN_OPTIONS = [
  'theme',
  'overlay',
  'scores',
  'comments',
  'logo',
  'accent',
  'header',
  'footer',
] as const satisfies readonly (keyof typeof exportOptions)[];

export type OptionId = keyof typeof exportOptions;
type ValueOf<R> = R extends { readonly kind: 'choice'; readonly choices: readonly (infer C)[] }
  ? C
  : R extends { readonly kind: 'flag' }
    ? boolean
    : R extends { readonly kind: 'number' }
      ? number
      : R extends { readonly kind: 'picture' }
        ? Asset
        : R extends { readonly kind: 'records' }
          ? readonly Id[]
          : string;

/** What has been chosen for an export; left out = the default of the format or of the row. */
export type ChosenOptions = { readonly [K in OptionId]?: ValueOf<(typeof exportOptions)[K]> };

export const OPTION_IDS = Object.keys(exportOptions) as readonly OptionId[];

/** An option's row with nothing left out of its type. */
export const optionRow = (id: OptionId): OptionRow => exportOptions[id];

/** Options of a format in the table's order: its own and those of all formats. */
export const optionsOf = (format: { readonly options: readonly OptionId[] }): readonly OptionId[] =>
  OPTION_IDS.filter((id) => optionRow(id).everywhere || format.options.includes(id));
