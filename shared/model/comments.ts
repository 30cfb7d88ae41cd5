/** Comments as threads: each comment that answers none, with its answers in order of time. */
import type { Blueprint, Comment, Id, Table } from './schema';

export type CommentPlace =
  | { readonly table: 'cards' | 'steps' | 'notes'; readonly id: Id }
  /** A comment on nothing in particular is about the whole map. */
  | { readonly table: null; readonly id: null };

export interface CommentEntry {
  readonly id: Id;
  readonly comment: Comment;
}
export interface CommentThread extends CommentEntry {
  readonly place: CommentPlace;
  readonly resolved: boolean;
  /** Answers to it and to its answers, oldest first. */
  readonly answers: readonly CommentEntry[];
}

const WHOLE_MAP: CommentPlace = { table: null, id: null };

export function commentPlace({ cardId, stepId, noteId }: Comment): CommentPlace {
  if (cardId !== undefined) return { table: 'cards', id: cardId };
  if (stepId !== undefined) return { table: 'steps', id: stepId };
  return noteId === undefined ? WHOLE_MAP : { table: 'notes', id: noteId };
}

/** Times are compared as texts, as they are written (ISO 8601 in UTC); equal ones by id. */
const byTime = (a: CommentEntry, b: CommentEntry): number =>
  a.comment.at < b.comment.at || (a.comment.at === b.comment.at && a.id < b.id) ? -1 : 1;

/** The comment that each one's thread begins with: itself where it answers none, or one that is not there. */
function rootsOf(comments: Table<Comment>): ReadonlyMap<Id, Id> {
  const roots = new Map<Id, Id>();
  for (const start of Object.keys(comments)) {
    const way = new Set<Id>();
    let at = start;
    let next: Id | undefined;
    while (!roots.has(at) && !way.has(at)) {
      way.add(at);
      next = comments[at]?.replyTo;
      if (next === undefined || !comments[next]) break;
      at = next;
    }
    // Comments that answer each other in a ring, as only a broken file has them, each begin a thread.
    const ring = way.has(at) && next === at;
    let inRing = false;
    const root = roots.get(at) ?? at;
    for (const id of way) {
      inRing ||= ring && id === at;
      roots.set(id, inRing ? id : root);
    }
  }
  return roots;
}

const known = new WeakMap<Table<Comment>, readonly CommentThread[]>();
const counted = new WeakMap<Table<Comment>, ReadonlyMap<Id, number>>();

/** All threads, the one with the newest word first. */
export function commentThreads({ comments }: Pick<Blueprint, 'comments'>): readonly CommentThread[] {
  let threads = known.get(comments);
  if (!threads) {
    const answers = new Map<Id, CommentEntry[]>();
    const roots = rootsOf(comments);
    for (const [id, comment] of Object.entries(comments)) {
      const root = roots.get(id) ?? id;
      const list = answers.get(root) ?? [];
      if (root !== id) list.push({ id, comment });
      answers.set(root, list);
    }
    const lastWord = (thread: CommentThread): CommentEntry => thread.answers.at(-1) ?? thread;
    threads = [...answers]
      .flatMap(([id, list]): CommentThread[] => {
        const comment = comments[id];
        if (!comment) return [];
        const place = commentPlace(comment);
        return [{ id, comment, place, resolved: comment.resolved === true, answers: list.sort(byTime) }];
      })
      .sort((a, b) => byTime(lastWord(b), lastWord(a)));
    known.set(comments, threads);
  }
  return threads;
}

/** How many comments, answers counted, the open threads on each card, step and note hold. */
export function openCommentCounts(doc: Pick<Blueprint, 'comments'>): ReadonlyMap<Id, number> {
  let counts = counted.get(doc.comments);
  if (!counts) {
    const made = new Map<Id, number>();
    for (const { place, resolved, answers } of commentThreads(doc))
      if (place.id !== null && !resolved) made.set(place.id, (made.get(place.id) ?? 0) + 1 + answers.length);
    counts = made;
    counted.set(doc.comments, counts);
  }
  return counts;
}
