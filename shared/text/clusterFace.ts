/** Which face draws a cluster, and how wide it is. */
import { isExtender } from './clusters';
import type { FaceStack } from './faces';
import { plainForm } from './plainForm';

const EMOJI_SELECTOR = 0xfe0f;
const TEXT_SELECTOR = 0xfe0e;
const KEYCAP = 0x20e3;

/** Characters that are never drawn and take no room: controls, joiners, direction marks, selectors, soft hyphens. */
const isInvisible = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe0fff);

/** Width in em and the face's index in the stack (−1: none has it) of one cluster. */
export interface ClusterFace {
  readonly face: number;
  readonly width: number;
  /** The first character that no face has, or −1. */
  readonly missing: number;
}

/** A single code point, the common case, without making an object per call. */
function ofCode(stack: FaceStack, code: number): ClusterFace {
  if (isInvisible(code)) return { face: 0, width: 0, missing: -1 };
  const drawn = plainForm(stack, code);
  const face = stack.faceIndex(drawn);
  const width = isExtender(code) && face >= 0 ? 0 : stack.advance(drawn);
  return { face, width, missing: face < 0 ? code : -1 };
}

const memos = new WeakMap<FaceStack, Map<string, ClusterFace>>();
/** Clusters of several code points that are remembered at most; they are few in real text and endless in hostile text. */
const MEMO_LIMIT = 2000;

/** Face and width of a cluster. All its characters come from one face where one has them all. */
export function clusterFace(stack: FaceStack, cluster: string): ClusterFace {
  let memo = memos.get(stack);
  if (!memo) {
    memo = new Map();
    memos.set(stack, memo);
  }
  let known = memo.get(cluster);
  if (!known) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    known = compute(stack, cluster);
    memo.set(cluster, known);
  }
  return known;
}

function compute(stack: FaceStack, cluster: string): ClusterFace {
  const all = Array.from(cluster, (char) => char.codePointAt(0)!);
  const visible = all.filter((code) => !isInvisible(code));
  const first = visible[0];
  if (first === undefined) return { face: 0, width: 0, missing: -1 };
  if (visible.length === 1 && all.length === 1) return ofCode(stack, first);
  const emoji = stack.faces.length - 1;
  const asEmoji = all.includes(EMOJI_SELECTOR) || visible.includes(KEYCAP);
  const preferred = asEmoji && !all.includes(TEXT_SELECTOR) ? [emoji] : [];
  const order = [...preferred, ...stack.faces.keys()];
  const has = (index: number, code: number): boolean => (stack.faces[index]?.advance(code) ?? -1) >= 0;
  const one = order.find((index) => visible.every((code) => has(index, code)));
  const face = one ?? stack.faceIndex(first);
  const missing = visible.find((code) => stack.faceIndex(code) < 0) ?? -1;
  const own = stack.faces[face]?.advance(first) ?? -1;
  return { face, width: own >= 0 ? own : stack.advance(first), missing };
}
