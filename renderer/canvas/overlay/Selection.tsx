/** Marks of the selection on the map: the ring of a selected cell, handles of a single card, the invitation in an empty cell. */
import { memo } from 'react';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { useHeld } from '../held';
import { cellRect } from '../hitTest';
import { useInvited } from '../hovered';
import { EmptyLanes } from './EmptyLanes';

const INSET = 5;

function CellRing() {
  const selection = useEditor((state) => state.session.selection);
  const layout = useEditor((state) => state.layout);
  if (selection.table !== 'cell') return null;
  const rect = cellRect(layout, selection.ids[0] ?? '', selection.ids[1] ?? '');
  if (!rect) return null;
  return (
    <div
      className="map-cell-ring"
      style={{
        transform: `translate(${rect.x + 3}px,${rect.y + 3}px)`,
        width: rect.w - 6,
        height: rect.h - 6,
      }}
    />
  );
}

function Handles() {
  const selection = useEditor((state) => state.session.selection);
  const readOnly = useEditor((state) => state.readOnly);
  const editing = useUi((state) => state.editing);
  const id = selection.table === 'cards' && selection.ids.length === 1 ? selection.ids[0] : undefined;
  const box = useEditor((state) => (id === undefined ? undefined : state.layout.cards.get(id)));
  const dragging = useHeld((state) => state.ids.size > 0);
  if (!box || readOnly || editing || dragging) return null;
  const [middle, right] = [box.x + box.w / 2, box.x + box.w];
  const handles = [
    ['span', box.x, box.y + box.h / 2],
    ['span', right, box.y + box.h / 2],
    ['link', middle, box.y],
    ['link', middle, box.y + box.h],
  ] as const;
  return handles.map(([name, x, y]) => (
    <div
      key={`${name} ${x} ${y}`}
      className={`map-${name}-handle`}
      style={{ transform: `translate(${x}px,${y}px)` }}
    />
  ));
}

/** What belongs into the empty cell under the pointer or selected, in one line. */
function Invitation() {
  const t = useT();
  const cell = useInvited();
  const layout = useEditor((state) => state.layout);
  const kind = useEditor((state) => (cell ? state.session.doc.lanes[cell.laneId]?.kind : undefined));
  if (!cell || kind === undefined || kind === 'emotions') return null;
  const rect = cellRect(layout, cell.laneId, cell.stepId);
  if (!rect) return null;
  return (
    <div
      className="map-invitation"
      style={{
        transform: `translate(${rect.x + INSET + 1}px,${rect.y + INSET + 1}px)`,
        width: rect.w - 2 * INSET - 2,
      }}
    >
      <span className="map-invitation-plus">+</span>
      <span>{t(`lane.hint.${kind}`)}</span>
    </div>
  );
}

export const SelectionMarks = memo(function SelectionMarks() {
  const presenting = useUi((state) => state.presenting !== null);
  if (presenting) return null;
  return (
    <>
      <EmptyLanes />
      <Invitation />
      <CellRing />
      <Handles />
    </>
  );
});
