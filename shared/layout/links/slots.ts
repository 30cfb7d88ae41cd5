/** Keeps parallel links apart: a place for each link at the sides of its cards, and a track for each run in its channel. */
import { axisOf, type Path, type Run, type Side } from './path';

/** Number `index` of `count` places side by side. */
export interface Slot {
  readonly index: number;
  readonly count: number;
}
export interface Slots {
  readonly start: Slot;
  readonly goal: Slot;
  /** One for each run; of the first and the last run the places at the cards count instead. */
  readonly runs: readonly Slot[];
}

/** So many tracks fit into a channel; further runs share them in turn. */
const MAX_TRACKS = 5;
export const ALONE: Slot = { index: 0, count: 1 };

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
/** More than a document has steps, twice: maze columns. */
const MAX_COLUMNS = 2 ** 18;

/** A link's end at one side of a card; `link` is its place in the list of links. */
export interface Port {
  readonly link: number;
  readonly isStart: boolean;
  /** Where the run goes that leaves the card here: links are sorted by it, so that they cross less. */
  readonly aim: number;
}

/** Which way a path bears away from its card: the far end of its next run across the first one. `from` its start, or its end. */
function aimOf(runs: readonly Run[], from: 'start' | 'end'): number {
  const at = (index: number): Run | undefined => runs[from === 'start' ? index : runs.length - 1 - index];
  const [first, second, third] = [at(0), at(1), at(2)];
  if (!first || !second) return 0;
  if (third) return third.at - first.at;
  const [back, on] = [second.from - first.at, second.to - first.at];
  return Math.abs(back) > Math.abs(on) ? back : on;
}

/** Names a card's side and, at top and bottom, the column: links are kept apart where all three are the same. */
function portKey(card: number, side: Side, runs: readonly Run[], firstRun: number): number {
  const column = axisOf(side) === 'h' ? 0 : runs[firstRun]!.at;
  return (card * SIDES.length + SIDES.indexOf(side)) * MAX_COLUMNS + column;
}

/** The two ports of a link's path with the keys of their groups; cards go by numbers. */
export function portsOf(
  { start, goal, runs }: Path,
  link: number,
  from: number,
  to: number,
): readonly (readonly [key: number, port: Port])[] {
  return [
    [portKey(from, start, runs, 0), { link, isStart: true, aim: aimOf(runs, 'start') }],
    [portKey(to, goal, runs, runs.length - 1), { link, isStart: false, aim: aimOf(runs, 'end') }],
  ];
}

/** Gives the links of one group of ports their places. */
export function assignPorts(group: Port[], place: (port: Port, slot: Slot) => void): void {
  group.sort((a, b) => a.aim - b.aim || a.link - b.link);
  const count = group.length;
  for (let index = 0; index < count; index++) place(group[index]!, { index, count });
}

/** A stretch of a link along a gutter or a border; `run` is its place in the link's path. */
export interface ChannelRun {
  readonly link: number;
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** The stretches of a path between its two cards with the keys of their channels. */
export function channelRunsOf(
  { runs }: Path,
  link: number,
): readonly (readonly [key: number, run: ChannelRun])[] {
  const found: [number, ChannelRun][] = [];
  for (let run = 1; run < runs.length - 1; run++) {
    const { axis, at, from, to } = runs[run]!;
    found.push([at * 2 + (axis === 'h' ? 0 : 1), { link, run, from, to }]);
  }
  return found;
}

/** Gives each run of a channel the first track on which it meets no other. */
export function assignTracks(channel: ChannelRun[], place: (entry: ChannelRun, slot: Slot) => void): void {
  channel.sort((a, b) => a.from - b.from || a.to - b.to || a.link - b.link || a.run - b.run);
  const tracks: number[] = [];
  /** Of the runs since `first`, which all touch each other in turn. */
  const taken: number[] = [];
  let first = 0;
  let end = Number.NEGATIVE_INFINITY;
  let overflow = 0;
  const close = (next: number): void => {
    for (let i = first; i < next; i++) place(channel[i]!, { index: taken[i - first]!, count: tracks.length });
    first = next;
    tracks.length = 0;
    taken.length = 0;
    overflow = 0;
  };
  for (let i = 0; i < channel.length; i++) {
    const entry = channel[i]!;
    if (entry.from > end) close(i);
    let track = 0;
    while (track < tracks.length && tracks[track]! >= entry.from) track++;
    if (track === MAX_TRACKS) track = overflow++ % MAX_TRACKS;
    tracks[track] = Math.max(tracks[track] ?? entry.to, entry.to);
    end = Math.max(end, entry.to);
    taken.push(track);
  }
  close(channel.length);
}

export const sameSlot = (a: Slot, b: Slot): boolean => a.index === b.index && a.count === b.count;

export const sameSlots = (a: Slots, b: Slots): boolean =>
  sameSlot(a.start, b.start) &&
  sameSlot(a.goal, b.goal) &&
  a.runs.length === b.runs.length &&
  a.runs.every((slot, i) => sameSlot(slot, b.runs[i]!));
