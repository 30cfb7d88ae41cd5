/** Texts in the window's language: `useT()` in components, `t()` elsewhere. */
import type { CommandLabel, Refusal } from '../../shared/commands/types';
import { type Translate, translateData, translator } from '../../shared/i18n/translate';
import { ui, useUi } from './ui';

/** The translator of the window's language; a component that uses it renders again when the language changes. */
export const useT = (): Translate => translator(useUi((state) => state.locale));

export const t: Translate = (key, vars) => translator(ui.getState().locale)(key, vars);

const inArea = (area: string, key: string): string => (key.startsWith(`${area}.`) ? key : `${area}.${key}`);

/** What a history entry is called, in words. */
export const labelText = (translate: Translate, label: CommandLabel): string =>
  translateData(translate, inArea('history', label.key), label.vars);

/** Why a command may not run, in words. */
export const refusalText = (translate: Translate, refusal: Refusal): string =>
  translateData(translate, inArea('refusal', refusal.key), refusal.vars);
