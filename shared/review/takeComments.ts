/** Takes the comments of all copies into the map: threads by id, no word of anyone lost, whatever the order of the copies. */
import type { Command } from '../commands/types';
import type { Blueprint, Comment, Id } from '../model/schema';
import { crc32 } from '../session/crc32';
import { isMoved, nearestPlace } from './nearestPlace';
import type { Copy } from './types';

export interface CommentCounts {
  /** Comments that came in, answers counted. */
  readonly added: number;
  /** Whose text, or state, is another now. */
  readonly changed: number;
  /** Of those added: how many stand elsewhere, because what they are about is not on the map. */
  readonly moved: number;
}

export interface TakenComments {
  /** What is written; none where there is nothing to take. */
  readonly comments: Readonly<Record<Id, Comment>>;
  readonly counts: CommentCounts;
}

interface Version {
  readonly copy: Copy;
  readonly comment: Comment;
  /** As it was sent; undefined where it is new. */
  readonly was: Comment | undefined;
}

const MAX_ID = 64;
/** A comment that holds another text of one that is there; the same text gets the same id. */
const otherId = (id: Id, text: string): Id => {
  const end = `-${crc32(text).toString(36)}`;
  return `${id.slice(0, MAX_ID - end.length)}${end}`;
};

/** The newest first; of equally new ones an order that the copies' order does not change. */
const byTime = (a: Version, b: Version): number =>
  a.comment.at !== b.comment.at
    ? a.comment.at > b.comment.at
      ? -1
      : 1
    : a.comment.text < b.comment.text
      ? -1
      : 1;

const own = <T>(table: Readonly<Record<Id, T>>, id: Id): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

function versionsOf(copies: readonly Copy[]): ReadonlyMap<Id, readonly Version[]> {
  const found = new Map<Id, Version[]>();
  for (const copy of copies)
    for (const [id, comment] of Object.entries(copy.doc.comments)) {
      const version = { copy, comment, was: own(copy.base.comments, id) };
      const known = found.get(id);
      if (known) known.push(version);
      else found.set(id, [version]);
    }
  for (const list of found.values()) list.sort(byTime);
  return found;
}

export function readComments(mine: Blueprint, copies: readonly Copy[]): TakenComments {
  const versions = versionsOf(copies);
  const taken: Record<Id, Comment> = {};
  const counts = { added: 0, changed: 0, moved: 0 };
  const now = (id: Id): Comment | undefined => own(taken, id) ?? own(mine.comments, id);

  const add = (id: Id, comment: Comment, copy: Copy): void => {
    if (now(id)) return;
    const { comment: placed, moved } = nearestPlace(mine, copy, comment);
    taken[id] = placed;
    counts.added++;
    if (moved) counts.moved++;
    bringThread(comment.replyTo, copy);
  };
  /** What is answered is there, too, although it was deleted meanwhile. */
  const bringThread = (id: Id | undefined, copy: Copy): void => {
    const comment = id === undefined ? undefined : own(copy.doc.comments, id);
    if (id !== undefined && comment) add(id, comment, copy);
  };

  for (const [id, list] of [...versions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const edits = list.filter(({ comment, was }) => comment.text !== was?.text);
    const [first] = edits;
    if (!now(id)) {
      // Deleted here since it was sent, and left as it was there: it stays away.
      if (!first) continue;
      add(id, first.comment, first.copy);
    } else if (first?.was && now(id)?.text === first.was.text && first.copy.baseKnown) {
      const there = now(id);
      if (there) taken[id] = { ...there, text: first.comment.text };
    }
    const texts = new Set([now(id)?.text, own(mine.comments, id)?.text]);
    for (const { comment, copy, was } of edits) {
      // Against a base that is not known, what differs here may just as well be newer here.
      if (texts.has(comment.text) || isMoved(now(id), comment.text) || (was && !copy.baseKnown)) continue;
      texts.add(comment.text);
      const { resolved: _resolved, ...rest } = comment;
      add(otherId(id, comment.text), { ...rest, replyTo: id }, copy);
    }
    const there = now(id);
    const turned = list.filter(
      ({ comment, was }) => (comment.resolved === true) !== (was?.resolved === true),
    );
    if (!there || turned.length === 0) continue;
    // Who opens a thread again has more to say: it stays open.
    const resolved = turned.every(({ comment }) => comment.resolved === true);
    if ((there.resolved === true) === resolved) continue;
    if (!resolved && turned.some(({ copy }) => !copy.baseKnown)) continue;
    const { resolved: _resolved, ...rest } = there;
    taken[id] = resolved ? { ...rest, resolved: true } : rest;
  }
  for (const id of Object.keys(taken)) if (Object.hasOwn(mine.comments, id)) counts.changed++;
  return { comments: taken, counts };
}

/** One entry of the history; null where there is nothing to take. */
export function takeComments(mine: Blueprint, copies: readonly Copy[]): Command | null {
  const { comments, counts } = readComments(mine, copies);
  if (Object.keys(comments).length === 0) return null;
  return {
    type: 'batch',
    label: { key: 'review.comments', vars: { count: counts.added + counts.changed } },
    commands: [{ type: 'document.write', records: { comments } }],
  };
}
