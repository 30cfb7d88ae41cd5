/** Every setting of the program, a row each: its default and which stored values it takes. Reading, checking and the dialog are made from this table. */
import { exportOptions } from '../exporters/options';
import { LOCALES } from '../model/schema';

export type SettingValue = string | number | boolean;

/** `read` gives the value where it is one that the setting allows, else undefined. */
interface Row<T extends SettingValue> {
  readonly fallback: T;
  readonly read: (value: unknown) => T | undefined;
}
interface ChoiceRow<T extends string | number> extends Row<T> {
  readonly choices: readonly T[];
}
export interface NumberRow extends Row<number> {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const choice = <const C extends string | number>(
  choices: readonly C[],
  fallback: NoInfer<C>,
): ChoiceRow<C> => ({
  choices,
  fallback,
  read: (value) => choices.find((one) => one === value),
});

const number = (min: number, max: number, fallback: number, whole = true): NumberRow => ({
  ...{ min, max, whole, fallback },
  read: (value) =>
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))
      ? value
      : undefined,
});

const flag = (fallback: boolean): Row<boolean> => ({
  fallback,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
});

const LONGEST_NAME = 200;
const name: Row<string> = {
  fallback: '',
  read: (value) => (typeof value === 'string' && value.length <= LONGEST_NAME ? value : undefined),
};

/** Panels of the right pane; `closed` = none. */
export const RIGHT_PANELS = ['inspector', 'analysis', 'problems', 'comments', 'history', 'reviews'] as const;

/** How many steps the guided tour has. */
export const TOUR_STEPS = 5;

export const settingRows = {
  author: name,
  language: choice(['system', ...LOCALES], 'system'),
  theme: choice(['system', 'light', 'dark', 'contrast'], 'system'),
  motion: choice(['system', 'reduced'], 'system'),
  timerSound: flag(true),

  /** What new documents begin with. */
  paper: choice(['auto', ...exportOptions.paper.choices], 'auto'),
  scale: choice([5, 10], 5),
  momentFactor: number(1, 3, 1.5, false),

  /** Earlier versions of saved files: the last saves, one for each hour of some days, one for each day of some more. */
  backupSaves: number(1, 200, 20),
  backupHourlyDays: number(0, 60, 7),
  backupDailyDays: number(0, 365, 30),
  backupMegabytes: number(10, 10_000, 200),

  /** `offered` until it was begun or put away. */
  tour: choice(['offered', 'left', 'done'], 'offered'),
  /** The step it was left at, from 0. */
  tourStep: number(0, TOUR_STEPS - 1, 0),

  /** The window as it was left. */
  rightPanel: choice(['closed', ...RIGHT_PANELS], 'inspector'),
  leftOpen: flag(true),
  leftWidth: number(100, 1000, 216),
  rightWidth: number(100, 1000, 340),
  legend: flag(false),
} as const;

export type SettingId = keyof typeof settingRows;
export type Settings = {
  readonly [K in SettingId]: NonNullable<ReturnType<(typeof settingRows)[K]['read']>>;
};
export const SETTING_IDS = Object.keys(settingRows) as readonly SettingId[];

/** Which settings a change sets, by id; null takes one back to its default. */
export type SettingChanges = { readonly [K in SettingId]?: Settings[K] | null };

export const defaultSettings: Settings = Object.fromEntries(
  SETTING_IDS.map((id) => [id, settingRows[id].fallback]),
) as Settings;
