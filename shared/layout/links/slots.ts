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

/** A link with its path, in the order in which links are given their places. */
export interface PathedLink {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** So many tracks fit into a channel; further runs share them in turn. */
const MAX_TRACKS = 5;
const ALONE: Slot = { index: 0, count: 1 };

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
/** More than a document has steps, twice: maze columns. */
const MAX_COLUMNS = 2 ** 18;

interface Port {
  readonly link: number;
  readonly isStart: boolean;
  /** Where the run goes that leaves the card here: links are sorted by it, so that they cross less. */
  readonly aim: number;
}

/** Which way a path bears away from its card: the far end of its next run across the first one. */
function aimOf(runs: readonly Run[]): number {
  const [first, second, third] = runs;
  if (!first || !second) return 0;
  if (third) return third.at - first.at;
  const [back, on] = [second.from - first.at, second.to - first.at];
  return Math.abs(back) > Math.abs(on) ? back : on;
}

function portSlots(links: readonly PathedLink[]): { starts: Slot[]; goals: Slot[] } {
  const groups = new Map<number, Port[]>();
  const numbers = new Map<string, number>();
  const add = (card: string, side: Side, runs: readonly Run[], link: number, isStart: boolean): void => {
    const number = numbers.get(card) ?? numbers.size;
    numbers.set(card, number);
    // The card's side and, at top and bottom, the column: links are kept apart where all three are the same.
    const column = axisOf(side) === 'h' ? 0 : runs[0]!.at;
    const key = (number * SIDES.length + SIDES.indexOf(side)) * MAX_COLUMNS + column;
    const port = { link, isStart, aim: aimOf(runs) };
    const group = groups.get(key);
    if (group) group.push(port);
    else groups.set(key, [port]);
  };
  links.forEach(({ from, to, path }, link) => {
    add(from, path.start, path.runs, link, true);
    add(to, path.goal, path.runs.toReversed(), link, false);
  });
  const starts: Slot[] = links.map(() => ALONE);
  const goals: Slot[] = links.map(() => ALONE);
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => a.aim - b.aim || a.link - b.link);
    group.forEach(({ link, isStart }, index) => {
      (isStart ? starts : goals)[link] = { index, count: group.length };
    });
  }
  return { starts, goals };
}

interface ChannelRun {
  readonly link: number;
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** Gives each run of a channel the first track on which it meets no other. */
function assignTracks(channel: ChannelRun[], place: (entry: ChannelRun, slot: Slot) => void): void {
  channel.sort((a, b) => a.from - b.from || a.to - b.to || a.link - b.link);
  let cluster: { entry: ChannelRun; track: number }[] = [];
  let tracks: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let overflow = 0;
  const close = (): void => {
    for (const { entry, track } of cluster) place(entry, { index: track, count: tracks.length });
    cluster = [];
    tracks = [];
    overflow = 0;
  };
  for (const entry of channel) {
    if (entry.from > end) close();
    let track = tracks.findIndex((busyTo) => busyTo < entry.from);
    if (track < 0) track = tracks.length < MAX_TRACKS ? tracks.length : overflow++ % MAX_TRACKS;
    tracks[track] = Math.max(tracks[track] ?? entry.to, entry.to);
    end = Math.max(end, entry.to);
    cluster.push({ entry, track });
  }
  close();
}

/** Places for all links, in their order. */
export function assignSlots(links: readonly PathedLink[]): Slots[] {
  const { starts, goals } = portSlots(links);
  const runs = links.map(({ path }): Slot[] => path.runs.map(() => ALONE));
  const channels = new Map<number, ChannelRun[]>();
  links.forEach(({ path }, link) => {
    for (let run = 1; run < path.runs.length - 1; run++) {
      const { axis, at, from, to } = path.runs[run]!;
      const key = at * 2 + (axis === 'h' ? 0 : 1);
      const channel = channels.get(key);
      if (channel) channel.push({ link, run, from, to });
      else channels.set(key, [{ link, run, from, to }]);
    }
  });
  for (const channel of channels.values())
    assignTracks(channel, ({ link, run }, slot) => {
      runs[link]![run] = slot;
    });
  return links.map((_, i) => ({ start: starts[i]!, goal: goals[i]!, runs: runs[i]! }));
}

const sameSlot = (a: Slot, b: Slot): boolean => a.index === b.index && a.count === b.count;

export const sameSlots = (a: Slots, b: Slots): boolean =>
  sameSlot(a.start, b.start) &&
  sameSlot(a.goal, b.goal) &&
  a.runs.length === b.runs.length &&
  a.runs.every((slot, i) => sameSlot(slot, b.runs[i]!));
