/** Severity tags that authors put before a pain: `[C]`, `(high)`, 🔴. */

export interface Tagged {
  readonly text: string;
  /** The tag as written, without brackets; null where there is none. */
  readonly tag: string | null;
  /** 1…5. */
  readonly severity: number | null;
}

const BY_TAG: Readonly<Record<string, number>> = {
  c: 5,
  critical: 5,
  critico: 5,
  crítico: 5,
  blocker: 5,
  p0: 5,
  严重: 5,
  嚴重: 5,
  '🔴': 5,
  h: 4,
  high: 4,
  alto: 4,
  alta: 4,
  hoch: 4,
  major: 4,
  p1: 4,
  高: 4,
  '🟠': 4,
  m: 3,
  o: 3,
  medium: 3,
  med: 3,
  medio: 3,
  médio: 3,
  mittel: 3,
  moyen: 3,
  operational: 3,
  p2: 3,
  中: 3,
  '🟡': 3,
  l: 2,
  low: 2,
  bajo: 2,
  baixo: 2,
  niedrig: 2,
  minor: 2,
  p3: 2,
  低: 2,
  '🟢': 2,
};
const BRACKETED = /^[[(（【]([^\])）】]{1,12})[\])）】]\s*[:：-]?\s*/;
const DOT = /^([🔴🟠🟡🟢])\uFE0F?\s*/u;

/** Takes a leading tag off; other brackets stay in the text. */
export function readSeverity(text: string): Tagged {
  const found = BRACKETED.exec(text) ?? DOT.exec(text);
  const tag = found?.[1]?.trim();
  const severity = tag === undefined ? undefined : BY_TAG[tag.toLowerCase()];
  if (found === null || tag === undefined || severity === undefined)
    return { text, tag: null, severity: null };
  return { text: text.slice(found[0].length).trim(), tag, severity };
}
