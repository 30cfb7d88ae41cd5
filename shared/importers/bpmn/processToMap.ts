/** Turns a BPMN model into a map: lanes are lanes, nodes cards in the order of the flow, flows links. */
import { laneKinds } from '../../model/laneKinds';
import type { DraftCard, DraftLane, DraftLink, MapDraft } from '../draft';
import { Remarks } from '../remarks';
import { kindsOf, type Row, rowsOf } from './laneOf';
import { bridge, columnsOf, innerEdges } from './orderNodes';
import type { BpmnModel, BpmnNode } from './readProcesses';

const CAN_DECIDE: ReadonlySet<string> = new Set(['action', 'touchpoint', 'process', 'evidence']);

/** Activities, and whatever has a name; an unnamed event or gateway only leads on. */
const isShown = (node: BpmnNode): boolean =>
  node.type === 'activity' || node.type === 'subprocess' || node.name !== '';

type Card = { -readonly [K in keyof DraftCard]: DraftCard[K] };

function toCard(node: BpmnNode, notes: readonly string[]): Card {
  const tags = [node.type === 'event' ? node.trigger : '', node.element === 'callActivity' ? 'call' : ''];
  if (node.type === 'subprocess') tags.push('subprocess');
  const body = [node.documentation, ...notes].filter((text) => text !== '').join('\n');
  return {
    title: node.name || node.id,
    ...(body === '' ? {} : { body }),
    tags: tags.filter((tag) => tag !== ''),
  };
}

/** Of the nodes in one column the one that names it best. */
const weightOf = (node: BpmnNode): number =>
  ({ activity: 3, subprocess: 2, event: 1, gateway: 0 })[node.type] + (node.name === '' ? -4 : 0);

export function processToMap(model: BpmnModel, isBroken: boolean): MapDraft {
  const losses = new Remarks();
  const guesses = new Remarks();
  const nodes = [...model.nodes.values()];
  const { rows: allRows, rowOf } = rowsOf(model);
  const filledRows = new Set(nodes.map(rowOf));
  const ends = new Set(model.flows.flatMap((flow) => [flow.from, flow.to]));
  // A pool without content or contacts says nothing.
  const rows = allRows.filter((row) => filledRows.has(row.id) || !row.isClosed || ends.has(row.id));
  const kinds = kindsOf(rows, model, rowOf, guesses);
  const edges = innerEdges(model);
  const parents = new Set(nodes.flatMap((node) => node.parent ?? []));
  const columns = columnsOf(model, edges, (node) => isShown(node) && !parents.has(node.id));
  const shown = nodes.filter(isShown);
  const columnOf = (node: BpmnNode): number => spanOf(node)[0];
  /** First and last column: a subprocess reaches over all that is in it. */
  const spanOf = (node: BpmnNode): readonly [number, number] => {
    if (!parents.has(node.id)) return [columns.get(node.id) ?? 0, columns.get(node.id) ?? 0];
    const inner = nodes.filter((child) => child.parent === node.id).map(spanOf);
    return [Math.min(...inner.map(([first]) => first)), Math.max(...inner.map(([, last]) => last))];
  };

  // Columns that only hold what is not shown are closed up.
  const used = [...new Set(shown.flatMap(spanOf))].sort((a, b) => a - b);
  const stepOf = new Map(used.map((column, step) => [column, step]));
  const names = used.map((column) => {
    const here = shown.filter((node) => columnOf(node) === column && !parents.has(node.id));
    return here.sort((a, b) => weightOf(b) - weightOf(a))[0]?.name ?? '';
  });

  const lanes = rows.map((row, i): DraftLane => ({ kind: kinds[i]!, label: row.name, cells: new Map() }));
  const put = (rowId: string, step: number, card: DraftCard) => {
    const cells = lanes[rows.findIndex((row) => row.id === rowId)]?.cells;
    cells?.set(step, [...(cells.get(step) ?? []), card]);
  };
  const canDecide = (node: BpmnNode): boolean => {
    const kind = kinds[rows.findIndex((row) => row.id === rowOf(node))];
    return kind !== undefined && CAN_DECIDE.has(laneKinds[kind].newCard ?? '');
  };
  const cards = new Map<string, Card>();
  for (const node of shown) {
    const card = toCard(node, model.notes.get(node.id) ?? []);
    const [first, last] = spanOf(node);
    if (last > first) card.span = stepOf.get(last)! - stepOf.get(first)! + 1;
    cards.set(node.id, card);
    put(rowOf(node), stepOf.get(first) ?? 0, card);
  }
  markDecisions(model, cards, canDecide, guesses);

  const isCard = (id: string) => cards.has(id);
  const own = model.flows.filter(({ from, to }) => model.nodes.has(from) && model.nodes.has(to));
  const fixed = nodes.flatMap(({ id, attachedTo }) =>
    attachedTo === null ? [] : [{ from: attachedTo, to: id, name: '', isMessage: false }],
  );
  const links = bridge([...own, ...fixed], isCard).map(
    ({ from, to, name, isMessage }): DraftLink => ({
      from: cards.get(from)!,
      to: cards.get(to)!,
      ...(name === '' ? {} : { label: name }),
      ...(isMessage ? { kind: 'informs' } : {}),
    }),
  );
  links.push(...contactsOfClosedPools(model, rows, cards, put, (node) => stepOf.get(columnOf(node)) ?? 0));

  const hidden = nodes.filter((node) => !isShown(node));
  if (hidden.length > 0) losses.add('bpmnUnnamed', String(hidden.length));
  for (const name of model.dataNames) losses.add('bpmnData', name);
  for (const text of model.looseNotes) losses.add('bpmnNotes', text);
  if (model.hasExtensions) losses.add('bpmnSettings');
  if (isBroken) losses.add('brokenXml');
  guesses.add('bpmnSteps');
  guesses.add('onePhase');
  return {
    title: model.title,
    phases: null,
    steps: names.map((name) => ({ name, phase: 0 })),
    lanes,
    personas: [],
    emotions: [],
    links,
    losses: losses.toList(),
    guesses: guesses.toList(),
  };
}

/** Gateways where ways part are decisions; one without a name makes the card before it one. */
function markDecisions(
  { nodes, flows }: BpmnModel,
  cards: ReadonlyMap<string, Card>,
  canDecide: (node: BpmnNode) => boolean,
  guesses: Remarks,
): void {
  for (const node of nodes.values()) {
    if (node.type !== 'gateway' || /^parallelGateway$/.test(node.element)) continue;
    if (flows.filter((flow) => flow.from === node.id).length < 2 && node.name === '') continue;
    const before = flows.filter((flow) => flow.to === node.id).map((flow) => nodes.get(flow.from));
    const bearer = node.name !== '' ? node : before.length === 1 ? before[0] : undefined;
    const card = bearer && cards.get(bearer.id);
    if (!bearer || !card || !canDecide(bearer)) continue;
    card.decision = true;
    if (bearer !== node) guesses.add('bpmnDecisions', card.title);
  }
}

/** What goes to or comes from a participant whose work is not shown becomes a card of theirs. */
function contactsOfClosedPools(
  { nodes, flows }: BpmnModel,
  rows: readonly Row[],
  cards: ReadonlyMap<string, Card>,
  put: (rowId: string, step: number, card: DraftCard) => void,
  stepOf: (node: BpmnNode) => number,
): DraftLink[] {
  const closed = new Set(rows.filter((row) => row.isClosed).map((row) => row.id));
  return flows.flatMap(({ from, to, name }): DraftLink[] => {
    const isFrom = closed.has(from);
    const row = isFrom ? from : to;
    const node = nodes.get(isFrom ? to : from);
    const other = node && cards.get(node.id);
    if (!closed.has(row) || !node || !other) return [];
    const card: DraftCard = { title: name || other.title };
    put(row, stepOf(node), card);
    return [{ from: isFrom ? card : other, to: isFrom ? other : card, kind: 'informs' }];
  });
}
