/** Puts records into a place of a row that is ordered by rank. */
import { rankBetween, ranksBetween } from '../model/rank';
import type { Id } from '../model/schema';
import type { Draft } from './types';

/** Past this length a row's ranks are dealt out anew. */
const LONGEST_RANK = 100;

export interface Ranked {
  readonly id: Id;
  readonly record: { readonly rank: string };
}

/** Ranks for `count` newcomers at place `at`; null where the neighbours leave no room (equal, foreign or very long ranks). */
function ranksAt(rows: readonly Ranked[], at: number, count: number): readonly string[] | null {
  const low = rows[at - 1]?.record.rank;
  const high = rows[at]?.record.rank;
  const ranks = count === 1 && rows.length > 0 ? [rankBetween(low, high)] : ranksBetween(low, high, count);
  const all = [low, ...ranks, high].filter((rank) => rank !== undefined);
  const rising = all.every((rank, i) => i === 0 || all[i - 1]! < rank);
  return rising && ranks.every((rank) => rank.length <= LONGEST_RANK) ? ranks : null;
}

/**
 * Puts `ids`, in their order, at `index` among the row's other records (absent or past the end = last), by setting their ranks; the
 * records must be in the draft. Where there is no room, the whole row is ranked anew.
 * Gives the row as it is then, or null where they stand there already.
 */
export function insertRanked(
  draft: Draft,
  table: 'phases' | 'steps' | 'lanes' | 'cards' | 'personas',
  rows: readonly Ranked[],
  index: number | undefined,
  ids: readonly Id[],
): readonly Ranked[] | null {
  const moving = new Set(ids);
  const staying = rows.filter((row) => !moving.has(row.id));
  const at = Math.min(index ?? staying.length, staying.length);
  const wanted = staying.map((row) => row.id);
  wanted.splice(at, 0, ...ids);
  if (wanted.length === rows.length && rows.every((row, i) => row.id === wanted[i])) return null;
  const ranks = ranksAt(staying, at, ids.length);
  if (ranks) {
    for (const [i, id] of ids.entries()) draft[table][id]!.rank = ranks[i]!;
    // Those that stay are not asked anew: reading a draft is dear, and rows can be long.
    return staying.toSpliced(at, 0, ...ids.map((id, i) => ({ id, record: { rank: ranks[i]! } })));
  }
  const fresh = ranksBetween(undefined, undefined, wanted.length);
  for (const [i, id] of wanted.entries()) draft[table][id]!.rank = fresh[i]!;
  return wanted.map((id, i) => ({ id, record: { rank: fresh[i]! } }));
}
