/** Headers of phases, steps and lanes: a click selects, a double click renames, a drag puts them elsewhere. */
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Command } from '../../../shared/commands/types';
import type { Layout, Point, Rect } from '../../../shared/layout/types';
import { orderedLanes, orderedPhases, stepsOfPhase } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import { ui } from '../../state/ui';
import { stepAt } from '../cardIndex';
import { clearFeedback, showBar, showRoom } from '../feedback';
import { viewport } from '../viewport';
import { offerTouch } from './touch';
import { type Gesture, track } from './track';

type HeaderTable = 'phases' | 'steps' | 'lanes';
const EDITING = { phases: 'phase', steps: 'step', lanes: 'lane' } as const;
const DOUBLE_MS = 400;
const BAR = 3;

interface Drop {
  readonly bar: Rect;
  readonly command: Command;
}

/** Index among the others where `value` falls: how many middles lie before it. */
const slot = (boxes: readonly { readonly from: number; readonly size: number }[], value: number): number =>
  boxes.filter((box) => box.from + box.size / 2 < value).length;

function dropLane(layout: Layout, id: Id, y: number): Drop | null {
  const { doc } = editor.getState().session;
  const others = layout.lanes.filter((lane) => lane.id !== id);
  const at = slot(
    others.map((lane) => ({ from: lane.y, size: lane.h })),
    y,
  );
  const [above, below] = [others[at - 1], others[at]];
  const edge = below ? below.y : above ? above.y + above.h : null;
  if (edge === null) return null;
  // Hidden lanes count in the document's order but not on the map.
  const all = orderedLanes(doc).filter((row) => row.id !== id);
  const index = below ? all.findIndex((row) => row.id === below.id) : all.length;
  return {
    bar: { x: 0, y: edge - BAR / 2, w: layout.width, h: BAR },
    command: { type: 'lane.move', id, index },
  };
}

function dropPhase(layout: Layout, id: Id, x: number): Drop | null {
  const { doc } = editor.getState().session;
  const others = layout.phases.filter((phase) => phase.id !== id);
  const at = slot(
    others.map((phase) => ({ from: phase.x, size: phase.w })),
    x,
  );
  const [before, after] = [others[at - 1], others[at]];
  const edge = after ? after.x : before ? before.x + before.w : null;
  if (edge === null) return null;
  const all = orderedPhases(doc).filter((row) => row.id !== id);
  const index = after ? all.findIndex((row) => row.id === after.id) : all.length;
  return {
    bar: { x: edge - BAR / 2, y: 0, w: BAR, h: layout.height },
    command: { type: 'phase.move', id, index },
  };
}

function dropStep(layout: Layout, id: Id, x: number): Drop | null {
  const { doc } = editor.getState().session;
  const over = layout.steps[Math.max(0, stepAt(layout, x))];
  if (!over) return null;
  const later = x > over.x + over.w / 2;
  const siblings = stepsOfPhase(doc, over.phaseId).filter((row) => row.id !== id);
  const own = over.id === id;
  const found = siblings.findIndex((row) => row.id === over.id);
  const place = own
    ? stepsOfPhase(doc, over.phaseId).findIndex((row) => row.id === id)
    : found + (later ? 1 : 0);
  const edge = own ? over.x : later ? over.x + over.w : over.x;
  return {
    bar: { x: edge - BAR / 2, y: 0, w: BAR, h: layout.height },
    command: { type: 'step.move', ids: [id], phaseId: over.phaseId, index: place },
  };
}

function columnOf(layout: Layout, table: HeaderTable, id: Id): Rect | null {
  if (table === 'lanes') {
    const lane = layout.lanes.find((box) => box.id === id);
    return lane ? { x: 0, y: lane.y, w: layout.width, h: lane.h } : null;
  }
  const box = (table === 'phases' ? layout.phases : layout.steps).find((other) => other.id === id);
  return box ? { x: box.x, y: 0, w: box.w, h: layout.height } : null;
}

function dragHeader(table: HeaderTable, id: Id): Gesture | null {
  const { layout, dispatch, readOnly } = editor.getState();
  if (readOnly) return null;
  let target: Drop | null = null;
  const find = ({ x, y }: Point): Drop | null =>
    table === 'lanes'
      ? dropLane(layout, id, y)
      : table === 'phases'
        ? dropPhase(layout, id, x)
        : dropStep(layout, id, x);
  showRoom(columnOf(layout, table, id));
  return {
    move: (point) => {
      target = find(point);
      showBar(target?.bar ?? null);
    },
    drop: () => {
      clearFeedback();
      if (target) dispatch(target.command);
    },
    cancel: clearFeedback,
  };
}

let lastClick = { id: '', at: 0 };

export function startHeaderDrag(event: ReactPointerEvent, table: HeaderTable, id: Id): void {
  if (event.button !== 0) return;
  event.stopPropagation();
  viewport.focus();
  const select = () => editor.getState().select({ table, ids: [id] });
  const rename = () => {
    if (!editor.getState().readOnly) ui.getState().set({ editing: { kind: EDITING[table], id } });
  };
  const follow = (down: PointerEvent) =>
    track(down, {
      drag: () => dragHeader(table, id),
      click: () => {
        select();
        const twice = lastClick.id === id && event.timeStamp - lastClick.at < DOUBLE_MS;
        lastClick = { id, at: event.timeStamp };
        if (twice) rename();
      },
      pans: table === 'lanes' ? 'y' : 'x',
    });
  if (event.pointerType === 'touch') {
    const { selection } = editor.getState().session;
    const grabs = selection.table === table && selection.ids.includes(id);
    offerTouch(event.nativeEvent, { tap: select, doubleTap: rename, lift: select, grabs, drag: follow });
  } else follow(event.nativeEvent);
}
