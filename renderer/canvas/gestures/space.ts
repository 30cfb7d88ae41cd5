/** The tool that makes space: dragged right it pushes steps right, dragged down it pushes lanes down. */
import type { Command } from '../../../shared/commands/types';
import { pushLanes, pushSteps } from '../../../shared/edits/makeSpace';
import { placeBeside } from '../../../shared/edits/newStep';
import type { Layout, Point, Rect } from '../../../shared/layout/types';
import { newId } from '../../../shared/model/newId';
import { orderedLanes } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { makeSpaceHere } from '../../actions/editCards';
import { editor } from '../../state/editor';
import { currentCell, selectedIds } from '../../state/selection';
import { ui } from '../../state/ui';
import { t } from '../../state/useT';
import { clearFeedback, showBar, showFace, showRoom } from '../feedback';
import { laneAt } from '../hitTest';
import type { Gesture } from './track';

const BAR = 3;
/** What an empty step and an empty lane will take of the map. */
const STEP = 178;
const LANE = 84;
/** Movement across the map from which on something is pushed. */
const LEAST = 20;

const newIds = (count: number): readonly Id[] => Array.from({ length: count }, () => newId(Math.random));

interface Push {
  readonly count: number;
  readonly command: (ids: readonly Id[]) => Command;
  readonly table: 'steps' | 'lanes';
  readonly bar: Rect;
  readonly room: Rect;
}

const nearest = <T>(rows: readonly T[], away: (row: T) => number): T | undefined =>
  rows.reduce<T | undefined>((best, row) => (best && away(best) <= away(row) ? best : row), undefined);

function pushRight(layout: Layout, start: Point, by: number): Push | null {
  const { doc } = editor.getState().session;
  const ends = layout.steps.flatMap((step) => [
    { id: step.id, side: 'before' as const, x: step.x },
    { id: step.id, side: 'after' as const, x: step.x + step.w },
  ]);
  const end = nearest(ends, ({ x }) => Math.abs(x - start.x));
  const place = end && placeBeside(doc, end.id, end.side);
  if (!place) return null;
  const count = Math.max(1, Math.round(by / STEP));
  return {
    count,
    command: (ids) => pushSteps(place, t('canvas.new.stepName'), ids),
    table: 'steps',
    bar: { x: end.x - BAR / 2, y: 0, w: BAR, h: layout.height },
    room: { x: end.x, y: 0, w: count * STEP, h: layout.height },
  };
}

function pushDown(layout: Layout, start: Point, by: number): Push | null {
  const { doc } = editor.getState().session;
  const ends = layout.lanes.flatMap((lane) => [
    { lane, after: 0, y: lane.y },
    { lane, after: 1, y: lane.y + lane.h },
  ]);
  const end = nearest(ends, ({ y }) => Math.abs(y - start.y));
  if (!end) return null;
  const kind = (laneAt(layout, start.y) ?? end.lane).kind;
  const index = orderedLanes(doc).findIndex(({ id }) => id === end.lane.id) + end.after;
  const count = Math.max(1, Math.round(by / LANE));
  return {
    count,
    command: (ids) => pushLanes(index, kind, ids),
    table: 'lanes',
    bar: { x: 0, y: end.y - BAR / 2, w: layout.width, h: BAR },
    room: { x: 0, y: end.y, w: layout.width, h: count * LANE },
  };
}

function run({ command, count, table }: Push): void {
  const ids = newIds(count);
  if (editor.getState().dispatch(command(ids)) === null)
    editor.getState().select({ table, ids: ids.slice(0, 1) });
}

export function dragSpace(start: Point): Gesture | null {
  const { layout, readOnly } = editor.getState();
  if (readOnly) return null;
  let push: Push | null = null;
  return {
    move: (point) => {
      const [dx, dy] = [point.x - start.x, point.y - start.y];
      push =
        Math.max(dx, dy) < LEAST
          ? null
          : dx > dy
            ? pushRight(layout, start, dx)
            : pushDown(layout, start, dy);
      showBar(push?.bar ?? null);
      showRoom(push?.room ?? null);
      showFace(push && point, push ? `+ ${t(`structure.offer.${push.table}`, { count: push.count })}` : '');
    },
    drop: () => {
      clearFeedback();
      if (!push) return;
      run(push);
      ui.getState().set({ tool: 'select' });
    },
    cancel: clearFeedback,
  };
}

/** With the tool on: right and down push from the selection on, Enter makes room for what is selected. True where the key meant something. */
export function spaceByKey(key: string): boolean {
  const { session, layout } = editor.getState();
  const cell = currentCell(session);
  if (key === 'Enter') {
    makeSpaceHere();
    ui.getState().set({ tool: 'select' });
  } else if (key === 'ArrowRight') {
    const phase = selectedIds(session, 'phases')[0];
    const id =
      cell?.stepId ??
      selectedIds(session, 'steps')[0] ??
      layout.steps.find((step) => phase === undefined || step.phaseId === phase)?.id;
    const box = layout.steps.find((step) => step.id === id);
    const push = box && pushRight(layout, { x: box.x, y: 0 }, 0);
    if (push) run(push);
  } else if (key === 'ArrowDown') {
    const id = cell?.laneId ?? selectedIds(session, 'lanes')[0] ?? layout.lanes[0]?.id;
    const box = layout.lanes.find((lane) => lane.id === id);
    const push = box && pushDown(layout, { x: 0, y: box.y }, 0);
    if (push) run(push);
  } else return false;
  return true;
}
