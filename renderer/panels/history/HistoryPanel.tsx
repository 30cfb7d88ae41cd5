/** Everything done so far by name, newest first, with what was taken back above it; any entry leads to that state. */
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { HistoryEntry } from '../../../shared/session/types';
import { editor } from '../../state/editor';
import { useSettled } from '../../state/settled';
import { labelText, useT } from '../../state/useT';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import './history.css';

const FIRST = 100;

const jumpTo = (count: number): void => editor.getState().jumpTo(count);

interface Row {
  readonly entry: HistoryEntry;
  /** How many entries are done once this one is. */
  readonly count: number;
}

export function HistoryPanel() {
  const t = useT();
  const past = useSettled((state) => state.session.past);
  const future = useSettled((state) => state.session.future);
  const done = past.map((entry, index): Row => ({ entry, count: index + 1 })).reverse();
  const { shown, hidden, showAll } = useLimit(done, FIRST);
  const undone = future.map((entry, index): Row => ({ entry, count: past.length + index + 1 }));
  undone.reverse();
  if (past.length === 0 && future.length === 0) return <p className="empty">{t('window.history.empty')}</p>;
  return (
    <div className="scroll pane-scroll">
      <ol className="history">
        {undone.slice(-FIRST).map((row) => (
          <HistoryRow key={row.count} {...row} state="undone" />
        ))}
        {shown.map((row) => (
          <HistoryRow key={row.count} {...row} state={row.count === past.length ? 'now' : 'done'} />
        ))}
        {hidden === 0 && (
          <li className={past.length === 0 ? 'now' : 'done'}>
            <Button onPress={() => jumpTo(0)} aria-current={past.length === 0 ? 'step' : undefined}>
              <span className="what">{t('window.history.opened')}</span>
            </Button>
          </li>
        )}
      </ol>
      <ShowAll hidden={hidden} showAll={showAll} />
    </div>
  );
}

const HistoryRow = memo(function HistoryRow(row: Row & { readonly state: 'undone' | 'now' | 'done' }) {
  const { state } = row;
  const t = useT();
  return (
    <li className={state}>
      <Button onPress={() => jumpTo(row.count)} aria-current={state === 'now' ? 'step' : undefined}>
        <span className="what">{labelText(t, row.entry.label)}</span>
        {state !== 'done' && <span className="caption">{t(`window.history.${state}`)}</span>}
      </Button>
    </li>
  );
});
