/** All segments as a table that is written in place: ratings, how attractive each is and why, and the personas that portray it. */
import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { newId } from '../../../shared/model/newId';
import { percent } from '../../panels/parts/numbers';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { DialogFrame } from '../../ui/DialogFrame';
import { COLUMNS, type Column, keepOrder, type Sorting, sortedIds } from './order';
import { SegmentRow } from './SegmentRow';
import './segments.css';

const FIRST: Sorting = { column: 'attractiveness', descending: true };

export function SegmentsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const readOnly = useEditor((state) => state.readOnly);
  const [sorting, setSorting] = useState(FIRST);
  const [order, setOrder] = useState(() => sortedIds(doc, FIRST));
  const ids = keepOrder(order, doc);
  const sizes = Object.values(doc.segments).flatMap(({ size }) => (size === undefined ? [] : [size]));
  const sum = sizes.reduce((total, size) => total + size, 0);
  const name = (column: Column) =>
    column === 'name'
      ? t('personas.segment.name')
      : column === 'attractiveness'
        ? t('analysis.attractiveness')
        : t(`window.field.${column}`);

  const sortBy = (column: Column) => {
    const next = { column, descending: sorting.column === column ? !sorting.descending : column !== 'name' };
    setSorting(next);
    setOrder(sortedIds(doc, next));
  };
  const add = () => {
    const id = newId(Math.random);
    // At once, so that what is typed next is its name.
    flushSync(() => {
      editor.getState().dispatch({
        type: 'segment.add',
        id,
        segment: { name: t('personas.segment.new') },
      });
      setOrder([...ids, id]);
    });
    const field = document.querySelector<HTMLTextAreaElement>(`[data-segment="${CSS.escape(id)}"] textarea`);
    field?.focus();
    field?.select();
  };

  return (
    <DialogFrame
      title={t('personas.segment.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
      width="sheet"
      foot={
        <>
          <span className="caption spread">{t('personas.segment.keys')}</span>
          <Button onPress={add} isDisabled={readOnly}>
            <Plus size={14} aria-hidden />
            {t('personas.segment.add')}
          </Button>
        </>
      }
    >
      <p className="segments-intro">{t('personas.segment.intro')}</p>
      {ids.length === 0 ? (
        <p className="segments-none">{t('personas.segment.empty')}</p>
      ) : (
        <table className="segments" onKeyDownCapture={walk}>
          <thead>
            <tr>
              {COLUMNS.map((column) => {
                const sorted = sorting.column === column;
                const Arrow = sorting.descending ? ArrowDown : ArrowUp;
                return (
                  <th
                    key={column}
                    scope="col"
                    className={column}
                    aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                  >
                    <AriaButton
                      className="segments-sort"
                      aria-label={t('personas.segment.sortBy', { column: name(column) })}
                      onPress={() => sortBy(column)}
                    >
                      {name(column)}
                      {sorted && <Arrow size={12} aria-hidden />}
                    </AriaButton>
                  </th>
                );
              })}
              <th scope="col" className="personas">
                {t('personas.segment.personas')}
              </th>
              <th className="tools">
                <span className="hidden-visually">{t('window.inspector.remove', { what: '' })}</span>
              </th>
            </tr>
          </thead>
          {ids.map((id) => (
            <SegmentRow key={id} id={id} disabled={readOnly} />
          ))}
        </table>
      )}
      {sizes.length > 1 && Math.abs(sum - 1) > 0.005 && (
        <p className="segments-sum">{t('personas.segment.sumOff', { share: percent(sum) })}</p>
      )}
    </DialogFrame>
  );
}

/** Up, down and Enter go to the same column of the next row; in numbers the arrows keep stepping with Alt. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  if (event.nativeEvent.isComposing || event.altKey) return;
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
  if (by === 0 || (event.key === 'Enter' && event.shiftKey)) return;
  // Within a text of several lines the arrows move the caret first.
  if (field instanceof HTMLTextAreaElement && event.key !== 'Enter') {
    const { selectionStart, selectionEnd, value } = field;
    const ahead = by < 0 ? value.slice(0, selectionStart) : value.slice(selectionEnd);
    if (selectionStart === selectionEnd && ahead.includes('\n')) return;
  }
  const column = field.dataset.column ?? field.closest<HTMLElement>('[data-column]')?.dataset.column;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const here = all.findIndex((cell) => cell.contains(field));
  const next = all[here + by]?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
  next?.select();
}
