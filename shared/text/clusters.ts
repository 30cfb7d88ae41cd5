/** Splits text into clusters: what a reader takes for one character and what no line break may part. */

const ZWJ = 0x200d;
const MARK = /^\p{M}$/u;

const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f;
const isJamo = (code: number): boolean => code >= 0x1100 && code <= 0x11ff;

/** Code points that join the character before them: marks, variation selectors, joiners, skin tones, tags. */
export function isExtender(code: number): boolean {
  if (code < 0x300) return false;
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  if (code === ZWJ || code === 0x200c || isSkinTone(code) || isTag(code)) return true;
  return MARK.test(String.fromCodePoint(code));
}

const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);
const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;

/** Latin and ideographs: what stands alone, and joins nothing before it. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x300) || (unit >= 0x4e00 && unit <= 0x9fff);

/** Index after the cluster that begins at `start`. Simpler than Unicode's own rules: no Indic conjuncts. */
export function clusterEnd(text: string, start: number): number {
  // Most text; beyond its end the unit is NaN, which the rules below take.
  if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start + 1))) return start + 1;
  const first = codeAt(text, start);
  let end = start + unitsOf(first);
  if (end >= text.length) return end;
  if (first === 0x0d && codeAt(text, end) === 0x0a) return end + 1;
  if (first < 0x20) return end;
  let code = codeAt(text, end);
  if (isRegional(first) && isRegional(code)) {
    end += 2;
    code = codeAt(text, end);
  }
  let joined = first === ZWJ;
  while (end < text.length) {
    if (!isExtender(code) && !joined && !(isJamo(first) && isJamo(code) && code >= 0x1160)) break;
    // A joiner glues what follows only in emoji sequences; elsewhere it shapes letters and ends the cluster.
    joined = code === ZWJ && first >= 0x2000;
    end += unitsOf(code);
    code = codeAt(text, end);
  }
  return end;
}

/** The clusters of a text in order. */
export function clusters(text: string): string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}
