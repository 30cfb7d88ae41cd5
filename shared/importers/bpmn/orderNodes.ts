/** Puts the nodes of a process into columns: each stands after all that flow into it, loops back left aside. */
import type { BpmnModel, BpmnNode } from './readProcesses';

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly isMessage: boolean;
}

/** Flows from node to node, those to and from a subprocess led on to where its inside begins and ends. */
export function innerEdges({ nodes, flows }: BpmnModel): Edge[] {
  const inside = new Map<string, BpmnNode[]>();
  for (const node of nodes.values())
    if (node.parent !== null) inside.set(node.parent, [...(inside.get(node.parent) ?? []), node]);
  const entered = new Set(flows.map((flow) => flow.to));
  const left = new Set(flows.map((flow) => flow.from));
  /** Reaches through subprocesses in subprocesses; the depth of the file bounds it. */
  const ends = (id: string, isStart: boolean): string[] => {
    const children = inside.get(id);
    if (!children) return [id];
    const linked = isStart ? entered : left;
    const outer = children.filter((child) => !linked.has(child.id) && child.attachedTo === null);
    return (outer.length > 0 ? outer : children.slice(0, 1)).flatMap((child) => ends(child.id, isStart));
  };
  const edges = flows.flatMap((flow) =>
    ends(flow.from, false).flatMap((from) => ends(flow.to, true).map((to) => ({ ...flow, from, to }))),
  );
  // What is fixed to an activity follows it.
  for (const { id, attachedTo } of nodes.values())
    if (attachedTo !== null && nodes.has(attachedTo))
      for (const from of ends(attachedTo, false)) edges.push({ from, to: id, name: '', isMessage: false });
  return edges.filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to));
}

/** Edges that close no loop, looking from the beginnings on. */
function withoutLoops(ids: readonly string[], edges: readonly Edge[]): Edge[] {
  const out = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = out.get(edge.from);
    if (list) list.push(edge);
    else out.set(edge.from, [edge]);
  }
  const kept: Edge[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of ids) {
    if (state.has(start)) continue;
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = out.get(top.id)?.[top.next++];
      if (!edge) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(edge.to) !== 'open') {
        kept.push(edge);
        if (!state.has(edge.to)) {
          state.set(edge.to, 'open');
          stack.push({ id: edge.to, next: 0 });
        }
      }
    }
  }
  return kept;
}

/** Column of each node, from 0; nodes without weight share the column of what comes next. */
export function columnsOf(
  model: BpmnModel,
  edges: readonly Edge[],
  hasWeight: (node: BpmnNode) => boolean,
): ReadonlyMap<string, number> {
  const entered = new Set(edges.map((edge) => edge.to));
  const all = [...model.nodes.keys()];
  // Beginnings first, so that a loop is cut where it goes back, not where it starts.
  const ids = [...all.filter((id) => !entered.has(id)), ...all.filter((id) => entered.has(id))];
  const straight = withoutLoops(ids, edges);
  const out = new Map<string, string[]>();
  const waiting = new Map(all.map((id) => [id, 0]));
  for (const { from, to } of straight) {
    const list = out.get(from);
    if (list) list.push(to);
    else out.set(from, [to]);
    waiting.set(to, waiting.get(to)! + 1);
  }
  const columns = new Map(all.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (let at = 0; at < ready.length; at++) {
    const id = ready[at]!;
    const after = columns.get(id)! + (hasWeight(model.nodes.get(id)!) ? 1 : 0);
    for (const next of out.get(id) ?? []) {
      columns.set(next, Math.max(columns.get(next)!, after));
      waiting.set(next, waiting.get(next)! - 1);
      if (waiting.get(next) === 0) ready.push(next);
    }
  }
  return columns;
}

/** Edges between the nodes that are shown: those in between are stepped over, their names joined. */
export function bridge(edges: readonly Edge[], isShown: (id: string) => boolean): Edge[] {
  const out = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = out.get(edge.from);
    if (list) list.push(edge);
    else out.set(edge.from, [edge]);
  }
  const found = new Map<string, Edge>();
  for (const first of edges) {
    if (!isShown(first.from)) continue;
    const seen = new Set<string>();
    const queue: Edge[] = [first];
    for (let at = 0; at < queue.length && at < 200; at++) {
      const edge = queue[at]!;
      if (isShown(edge.to)) {
        const key = `${edge.from} ${edge.to}`;
        if (edge.from !== edge.to && !found.has(key)) found.set(key, edge);
      } else if (!seen.has(edge.to)) {
        seen.add(edge.to);
        for (const next of out.get(edge.to) ?? [])
          queue.push({
            from: edge.from,
            to: next.to,
            name: [edge.name, next.name].filter((name) => name !== '').join(' / '),
            isMessage: edge.isMessage || next.isMessage,
          });
      }
    }
  }
  return [...found.values()];
}
