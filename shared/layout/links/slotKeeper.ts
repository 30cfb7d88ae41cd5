/** Gives links their places beside each other: only the card sides and channels are sorted again that a changed path enters or leaves. */
import type { Id } from '../../model/schema';
import type { Path } from './path';
import { createPlaceFinder, type Pair } from './pathKeeper';
import {
  ALONE,
  assignPorts,
  assignTracks,
  type ChannelRun,
  channelRunsOf,
  type Port,
  portsOf,
  type Slot,
  type Slots,
  sameSlot,
  sameSlots,
} from './slots';

/** Where more than one link in so many changed, all places are given again. */
const MANY = 4;

interface Draft {
  start: Slot;
  goal: Slot;
  runs: Slot[];
}

/** Lists by key. */
type Groups<T> = Map<number, T[]>;

function put<T>(groups: Groups<T>, [key, item]: readonly [number, T]): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function takeOut<T extends { readonly link: number }>(groups: Groups<T>, key: number, link: number): void {
  const rest = groups.get(key)?.filter((item) => item.link !== link) ?? [];
  if (rest.length > 0) groups.set(key, rest);
  else groups.delete(key);
}

export function createSlotKeeper(): (pairs: readonly Pair[], paths: readonly Path[]) => readonly Slots[] {
  let lastPairs: readonly Pair[] = [];
  let lastPaths: readonly Path[] = [];
  let slots: readonly Slots[] = [];
  let ports: Groups<Port> = new Map();
  let channels: Groups<ChannelRun> = new Map();
  let numbers = new Map<Id, number>();
  /** What is being given anew, by the link's place; begun from the last slots. */
  let drafts = new Map<number, Draft>();

  const numberOf = (card: Id): number => {
    const number = numbers.get(card) ?? numbers.size;
    numbers.set(card, number);
    return number;
  };
  const draftOf = (link: number): Draft => {
    let draft = drafts.get(link);
    if (!draft) {
      const { start, goal, runs } = slots[link]!;
      draft = { start, goal, runs: [...runs] };
      drafts.set(link, draft);
    }
    return draft;
  };
  const placePort = ({ link, isStart }: Port, slot: Slot): void => {
    const end = isStart ? 'start' : 'goal';
    const present = drafts.get(link)?.[end] ?? slots[link]![end];
    if (!sameSlot(present, slot)) draftOf(link)[end] = slot;
  };
  const placeRun = ({ link, run }: ChannelRun, slot: Slot): void => {
    const present = drafts.get(link)?.runs[run] ?? slots[link]!.runs[run]!;
    if (!sameSlot(present, slot)) draftOf(link).runs[run] = slot;
  };
  const portsAt = (pair: Pair, path: Path, link: number) =>
    portsOf(path, link, numberOf(pair.from.id), numberOf(pair.to.id));

  const enter = (pair: Pair, path: Path, link: number): void => {
    for (const entry of portsAt(pair, path, link)) put(ports, entry);
    for (const entry of channelRunsOf(path, link)) put(channels, entry);
    drafts.set(link, { start: ALONE, goal: ALONE, runs: path.runs.map(() => ALONE) });
  };

  const giveAll = (pairs: readonly Pair[], paths: readonly Path[]): readonly Slots[] => {
    const before = slots;
    const placeOf = createPlaceFinder(lastPairs);
    [ports, channels, numbers, drafts] = [new Map(), new Map(), new Map(), new Map()];
    pairs.forEach((pair, link) => {
      enter(pair, paths[link]!, link);
    });
    for (const group of ports.values()) if (group.length > 1) assignPorts(group, placePort);
    for (const channel of channels.values()) assignTracks(channel, placeRun);
    return pairs.map(({ id }, link) => {
      const old = before[placeOf(id, link)];
      const draft = drafts.get(link)!;
      return old && sameSlots(old, draft) ? old : draft;
    });
  };

  const giveChanged = (
    pairs: readonly Pair[],
    paths: readonly Path[],
    changed: readonly number[],
  ): readonly Slots[] => {
    drafts = new Map();
    const dirtyPorts = new Set<number>();
    const dirtyChannels = new Set<number>();
    const note = (pair: Pair, path: Path, link: number, leaves: boolean): void => {
      for (const [key] of portsAt(pair, path, link)) {
        dirtyPorts.add(key);
        if (leaves) takeOut(ports, key, link);
      }
      for (const [key] of channelRunsOf(path, link)) {
        dirtyChannels.add(key);
        if (leaves) takeOut(channels, key, link);
      }
    };
    for (const link of changed) {
      note(lastPairs[link]!, lastPaths[link]!, link, true);
      note(pairs[link]!, paths[link]!, link, false);
      enter(pairs[link]!, paths[link]!, link);
    }
    for (const key of dirtyPorts) assignPorts(ports.get(key) ?? [], placePort);
    for (const key of dirtyChannels) assignTracks(channels.get(key) ?? [], placeRun);
    const next = [...slots];
    let isSame = true;
    for (const [link, draft] of drafts) {
      if (sameSlots(slots[link]!, draft)) continue;
      next[link] = draft;
      isSame = false;
    }
    return isSame ? slots : next;
  };

  return (pairs, paths) => {
    if (pairs === lastPairs && paths === lastPaths) return slots;
    const sameLinks =
      lastPairs.length === pairs.length && pairs.every(({ id }, i) => id === lastPairs[i]!.id);
    const changed: number[] = [];
    if (sameLinks)
      for (let i = 0; i < pairs.length; i++) {
        const [pair, old] = [pairs[i]!, lastPairs[i]!];
        const sameCards = pair === old || (pair.from.id === old.from.id && pair.to.id === old.to.id);
        if (!sameCards || paths[i] !== lastPaths[i]) changed.push(i);
      }
    const few = sameLinks && changed.length * MANY <= pairs.length;
    slots = few ? giveChanged(pairs, paths, changed) : giveAll(pairs, paths);
    [lastPairs, lastPaths] = [pairs, paths];
    return slots;
  };
}
