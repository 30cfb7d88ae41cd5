/** What the command palette finds for a text: actions first, then records of the map. */
import { ACTIONS, findAction } from '../../shared/actions/catalogue';
import type { Action } from '../../shared/actions/types';
import { laneName } from '../../shared/i18n/laneName';
import { type Translate, translateData } from '../../shared/i18n/translate';
import { getLocale } from '../../shared/model/document';
import { cardsInOrder, orderedLanes, orderedPhases, orderedSteps } from '../../shared/model/queries';
import { keyText } from '../actions/keyboard';
import { disabledReason, runAction } from '../actions/run';
import { viewport } from '../canvas/viewport';
import { editor } from '../state/editor';
import { shownDoc } from '../state/shown';
import { ui } from '../state/ui';

export interface Found {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, or why it cannot run. */
  readonly note: string;
  readonly keys: string | undefined;
  readonly disabled: boolean;
  readonly run: () => void;
}
export interface FoundGroup {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Found[];
}

/** Records shown at most; more letters find the rest. */
const MOST_RECORDS = 30;

/** All words of the query stand somewhere in the text. */
const matches = (text: string, words: readonly string[]): boolean => {
  const low = text.toLocaleLowerCase();
  return words.every((word) => low.includes(word));
};

/** What is called as it was typed comes first, then what begins so. */
function rankOf(query: string, label: string): number {
  const name = label.toLocaleLowerCase();
  return name === query || name === `${query}…` ? 0 : name.startsWith(query) ? 1 : 2;
}

function findActions(query: string, words: readonly string[], t: Translate): readonly Found[] {
  return (ACTIONS as readonly Action[])
    .filter((action) => action.id !== 'help.palette')
    .map((action) => ({
      action,
      label: translateData(t, `action.${action.id}`),
      menu: action.menu ? t(`window.menu.${action.menu.name}`) : '',
    }))
    .filter(({ action, label, menu }) => matches(`${label} ${menu} ${action.id}`, words))
    .map(({ action, label, menu }): Found => {
      const known = findAction(action.id);
      const reason = known ? disabledReason(known.id) : null;
      const [key] = action.keys ?? [];
      return {
        id: action.id,
        label,
        note: reason === null ? menu : t(reason),
        keys: key && keyText(key),
        disabled: reason !== null,
        run: () => known && runAction(known.id),
      };
    })
    .sort(
      (a, b) => Number(a.disabled) - Number(b.disabled) || rankOf(query, a.label) - rankOf(query, b.label),
    );
}

/** The dialog gives the focus back to where it was; the map takes it from there. */
function showOnMap(id: string): void {
  viewport.reveal(id);
  setTimeout(() => viewport.focus());
}

function findRecords(words: readonly string[], t: Translate): readonly Found[] {
  if (words.length === 0 || ui.getState().screen !== 'map') return [];
  const doc = shownDoc();
  const found: Found[] = [];
  const add = (id: string, label: string, note: string, run = () => showOnMap(id)) => {
    if (found.length < MOST_RECORDS && matches(label, words))
      found.push({ id: `record ${id}`, label, note, keys: undefined, disabled: false, run });
  };
  for (const { id, record } of orderedPhases(doc)) add(id, record.name, t('window.group.phase'));
  for (const { id, record } of orderedSteps(doc)) add(id, record.name, t('window.group.step'));
  for (const { id, record } of orderedLanes(doc))
    add(id, laneName(record, getLocale(doc)), t('window.group.lane'));
  for (const [id, persona] of Object.entries(doc.personas))
    add(id, persona.name, t('window.group.persona'), () => {
      editor.getState().select({ table: 'personas', ids: [id] });
      ui.getState().set({ rightPanel: 'inspector' });
    });
  for (const { id, record } of cardsInOrder(doc))
    add(id, record.title, doc.steps[record.stepId]?.name ?? t(`lane.card.${record.kind}`));
  return found;
}

export function findInPalette(query: string, t: Translate): readonly FoundGroup[] {
  const typed = query.trim().toLocaleLowerCase();
  const words = typed.split(/\s+/).filter(Boolean);
  return [
    { id: 'actions', label: t('window.dialog.palette.actions'), found: findActions(typed, words, t) },
    { id: 'records', label: t('window.dialog.palette.records'), found: findRecords(words, t) },
  ].filter((group) => group.found.length > 0);
}
