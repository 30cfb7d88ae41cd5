/** Text with emphasis, code, links and references, as plain data. */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong' | 'em'; readonly inlines: readonly Inline[] }
  /** `to` is a page id, `page#section`, or an address on the web. */
  | { readonly type: 'link'; readonly to: string; readonly inlines: readonly Inline[] }
  /** `{menu:file.export}`: a name or key as the window shows it today. */
  | { readonly type: 'reference'; readonly kind: string; readonly id: string };

const MARKS =
  /`([^`]+)`|\*\*(.+?)\*\*|\*([^*\s][^*]*?)\*|\[([^\]]+)\]\(([^)\s]+)\)|\{(\w+):([^{}\s]+)\}|\\([\\`*[\]{}|])/g;

export function readInline(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') inlines.push({ type: 'text', text: plain });
    plain = '';
  };
  let at = 0;
  for (const found of text.matchAll(MARKS)) {
    plain += text.slice(at, found.index);
    at = found.index + found[0].length;
    const [, code, strong, em, label, to, kind, id, escaped] = found;
    if (escaped !== undefined) {
      plain += escaped;
      continue;
    }
    flush();
    if (code !== undefined) inlines.push({ type: 'code', text: code });
    else if (strong !== undefined) inlines.push({ type: 'strong', inlines: readInline(strong) });
    else if (em !== undefined) inlines.push({ type: 'em', inlines: readInline(em) });
    else if (label !== undefined && to !== undefined)
      inlines.push({ type: 'link', to, inlines: readInline(label) });
    else if (kind !== undefined && id !== undefined) inlines.push({ type: 'reference', kind, id });
  }
  plain += text.slice(at);
  flush();
  return inlines;
}

/** All inlines of a text, those within others as well. */
export function* everyInline(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('inlines' in inline) yield* everyInline(inline.inlines);
  }
}
