/** Tells the shell which menu entries are enabled and checked, and runs the entry it reports. */
import { ACTIONS, type ActionId, findAction } from '../../shared/actions/catalogue';
import type { Host } from '../../shared/host/types';
import { editor } from '../state/editor';
import { whenAtRest } from '../state/rest';
import { ui } from '../state/ui';
import { isWriting } from './keyboard';
import { disabledReason, isChecked, runAction } from './run';

/** What these mean in a field that is being written in: on a Mac their keys, too, come from the menu. */
const IN_FIELDS: Partial<Record<ActionId, string>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.selectAll': 'selectAll',
  'edit.delete': 'delete',
};

/** Connects the host's menu; returns the function that disconnects it. */
export function connectMenu(host: Host): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sent = '';
  const send = () => {
    timer = null;
    const enabled = ACTIONS.filter((action) => disabledReason(action.id) === null).map((action) => action.id);
    const checked = ACTIONS.filter((action) => isChecked(action.id)).map((action) => action.id);
    const state = `${enabled.join()} ${checked.join()}`;
    if (state !== sent) host.setMenuState(enabled, checked);
    sent = state;
  };
  let stopWaiting = () => {};
  const later = () => {
    // Each entry is asked whether it can run: not while something moves.
    timer ??= setTimeout(() => {
      stopWaiting = whenAtRest(send);
    }, 50);
  };
  later();
  const stops = [
    editor.subscribe(later),
    ui.subscribe((state, before) => {
      if (state.locale !== before.locale) host.setLocale(state.locale);
      if (state.zoom === before.zoom) later();
    }),
    host.on('menu', (id) => {
      const action = findAction(id);
      if (!action) return;
      const inField = IN_FIELDS[action.id];
      if (inField && isWriting(document.activeElement)) document.execCommand(inField);
      else runAction(action.id);
    }),
  ];
  host.setLocale(ui.getState().locale);
  return () => {
    if (timer !== null) clearTimeout(timer);
    stopWaiting();
    for (const stop of stops) stop();
  };
}
