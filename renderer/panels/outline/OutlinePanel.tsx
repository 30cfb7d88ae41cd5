/** The map as a table that reads well aloud and edits it too: lanes are rows, steps are columns under their phases. Only what is in sight is mounted. */
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by arrow keys is a grid
// biome-ignore-all lint/a11y/noStaticElementInteractions: keys and presses of the grid in it
// biome-ignore-all lint/a11y/useKeyWithClickEvents: what a press selects, arrow keys select
import { useLayoutEffect, useMemo, useRef } from 'react';
import { MOD_KEY } from '../../actions/keyWords';
import { handleMapKey } from '../../canvas/mapKeys';
import { placeOf } from '../../canvas/navigation';
import { useConnectStart } from '../../canvas/useConnectStart';
import { useEditTarget } from '../../canvas/useEditTarget';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { COLUMN, LABEL, measureOutline, type Seen, scrollTo } from './geometry';
import { OutlineHead } from './OutlineHead';
import { OutlineNotes } from './OutlineNotes';
import { OutlineRow } from './OutlineRow';
import { editByDoubleClick, selectByClick } from './select';
import { useOutlineFocus } from './useOutlineFocus';
import { scrollOf, useSeen } from './useSeen';
import './outline.css';

const including = ([from, to]: Seen['rows'], place: number): Seen['rows'] =>
  place < 0 ? [from, to] : [Math.min(from, place), Math.max(to, place + 1)];

export function OutlinePanel() {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const doc = useEditor((state) => state.session.doc);
  const layout = useEditor((state) => state.layout);
  const selection = useEditor((state) => state.session.selection);
  const readOnly = useEditor((state) => state.readOnly);
  const geometry = useMemo(
    () => measureOutline(doc, layout),
    [doc.cards, doc.personas, layout.lanes, layout.steps, layout.notes],
  );
  const [inSight, look] = useSeen(scroller, geometry);
  const written = useEditTarget();
  useConnectStart();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { session, layout: current } = editor.getState();
    const { left, top } = scrollTo(session.doc, current, geometry, selection, scrollOf(element));
    element.scrollLeft = left;
    element.scrollTop = top;
    look();
  }, [selection, geometry, look]);

  // What is being written stays mounted, however far one scrolls.
  const place =
    written && placeOf(doc, layout, { table: 'cell', ids: [written.target.laneId, written.target.stepId] });
  const rows = place ? including(inSight.rows, place.row) : inSight.rows;
  const columns = place ? including(inSight.columns, place.column) : inSight.columns;
  useOutlineFocus(scroller, inSight);

  const { tops } = geometry;
  const [from, to] = columns;
  const above = tops[rows[0]] ?? 0;
  const below = (tops.at(-1) ?? 0) - (tops[rows[1]] ?? 0);
  return (
    <div
      ref={scroller}
      className="outline scroll"
      data-map
      tabIndex={selection.table === null ? 0 : -1}
      onScroll={look}
      onClick={selectByClick}
      onDoubleClick={editByDoubleClick}
      onKeyDown={(event) => {
        if (!event.isDefaultPrevented() && handleMapKey(event.nativeEvent)) event.preventDefault();
      }}
      onKeyUp={(event) => {
        // Entered by Tab for the first time: the keyboard stands on the first cell.
        if (event.key === 'Tab' && editor.getState().session.selection.table === null)
          handleMapKey(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      }}
    >
      <table
        role="grid"
        aria-label={t('outline.title')}
        aria-description={t('outline.help', { mod: MOD_KEY })}
        aria-multiselectable="true"
        aria-readonly={readOnly}
        aria-rowcount={tops.length + 1}
        aria-colcount={geometry.columns + 1}
        style={{ width: LABEL + geometry.columns * COLUMN }}
      >
        <colgroup>
          <col style={{ width: LABEL }} />
          <col style={{ width: from * COLUMN }} />
          {layout.steps.slice(from, to).map((step) => (
            <col key={step.id} style={{ width: COLUMN }} />
          ))}
          <col style={{ width: (geometry.columns - to) * COLUMN }} />
        </colgroup>
        <OutlineHead from={from} to={to} />
        <tbody aria-hidden="true">
          <tr style={{ height: above }} />
        </tbody>
        <tbody>
          {layout.lanes.slice(...rows).map((box, index) => (
            <OutlineRow
              key={box.id}
              box={box}
              height={(tops[rows[0] + index + 1] ?? 0) - (tops[rows[0] + index] ?? 0)}
              from={from}
              to={to}
              written={written?.target.laneId === box.id ? written : null}
            />
          ))}
          {rows[1] > layout.lanes.length && (
            <OutlineNotes
              row={layout.lanes.length}
              height={(tops.at(-1) ?? 0) - (tops.at(-2) ?? 0)}
              from={from}
              to={to}
            />
          )}
        </tbody>
        <tbody aria-hidden="true">
          <tr style={{ height: below }} />
        </tbody>
      </table>
    </div>
  );
}
