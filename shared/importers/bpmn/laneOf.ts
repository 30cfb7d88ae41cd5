/** Which rows a BPMN model has, what each of them is, and where its nodes stand. */
import type { LaneKind } from '../../model/schema';
import { recogniseLane } from '../lanes/recogniseLane';
import type { Remarks } from '../remarks';
import type { BpmnLane, BpmnModel, BpmnNode } from './readProcesses';

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly pool: string;
  readonly isClosed: boolean;
}

const MACHINE = /^(?:service|script|businessRule|send|receive)Task$/;
const CUSTOMER_LANES: ReadonlySet<LaneKind> = new Set(['actions', 'evidence', 'channels', 'thoughts']);

/** Lanes where a pool has them, else the pool itself; in the order in which they are drawn. */
export function rowsOf({ pools, lanes, nodes, tops }: BpmnModel): {
  rows: Row[];
  rowOf: (node: BpmnNode) => string;
} {
  const rows = pools.flatMap((pool): Row[] => {
    const own = lanes.filter((lane) => lane.pool === pool.id);
    const names = own.map((lane) => lane.name);
    if (own.length === 0) return [{ id: pool.id, name: pool.name, pool: pool.id, isClosed: pool.isClosed }];
    // One lane is often but the frame of its pool.
    const named = (lane: BpmnLane) => lane.name || (names.length === 1 ? pool.name : lane.id);
    return own.map((lane) => ({ id: lane.id, name: named(lane), pool: pool.id, isClosed: false }));
  });
  const laneOf = new Map<string, string>();
  for (const lane of lanes) for (const id of lane.nodes) laneOf.set(id, lane.id);
  const rowOf = (node: BpmnNode): string => {
    for (
      let at: BpmnNode | undefined = node;
      at;
      at = at.parent === null ? undefined : nodes.get(at.parent)
    ) {
      const lane = laneOf.get(at.id) ?? laneOf.get(at.attachedTo ?? '');
      if (lane !== undefined) return lane;
    }
    return rows.find((row) => row.pool === node.pool)?.id ?? node.pool;
  };
  const isDrawn = rows.every((row) => tops.has(row.id));
  if (isDrawn) rows.sort((a, b) => tops.get(a.id)! - tops.get(b.id)!);
  return { rows, rowOf };
}

/** By name; where that says nothing, by who meets the customer and by what machines do. */
export function kindsOf(
  rows: readonly Row[],
  model: BpmnModel,
  rowOf: (node: BpmnNode) => string,
  guesses: Remarks,
): LaneKind[] {
  const rowOfEnd = (id: string): string | undefined => {
    const node = model.nodes.get(id);
    return node ? rowOf(node) : rows.find((row) => row.id === id || row.pool === id)?.id;
  };
  const known = rows.map((row) => recogniseLane(row.name)?.kind ?? null);
  const named = known.map((kind) => (kind === 'emotions' || kind === 'metrics' ? null : kind));
  const customers = new Set(
    rows.filter((_, i) => CUSTOMER_LANES.has(named[i] ?? 'text')).map((row) => row.id),
  );
  const meets = new Set(
    model.flows.flatMap((flow) => {
      const [from, to] = [rowOfEnd(flow.from), rowOfEnd(flow.to)];
      if (from === undefined || to === undefined || customers.has(from) === customers.has(to)) return [];
      return [customers.has(from) ? to : from];
    }),
  );
  return rows.map((row, i) => {
    const kind = named[i];
    if (kind) return kind;
    guesses.add('actorLanes', row.name);
    if (meets.has(row.id)) return 'frontstage';
    const tasks = [...model.nodes.values()].filter(
      (node) => node.type === 'activity' && rowOf(node) === row.id,
    );
    const machines = tasks.filter((node) => MACHINE.test(node.element)).length;
    return tasks.length > 0 && machines === tasks.length ? 'support' : 'backstage';
  });
}
