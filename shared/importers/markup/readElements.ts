/** XML as a tree. Bears what authors and programs get wrong, says so, and refuses document types, which no map needs. */
import type { ImportRemark } from '../types';
import { localName, scanMarkup } from './scanMarkup';

export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}
export type ReadXml =
  | { readonly ok: true; readonly root: XmlElement; readonly isBroken: boolean }
  | { readonly ok: false; readonly problem: ImportRemark };

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 400_000;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const refuse = (key: string, vars?: ImportRemark['vars']): ReadXml => ({
  ok: false,
  problem: { key: `problem.${key}`, ...(vars ? { vars } : {}) },
});
const withoutPrefixes = (attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...attributes].map(([name, value]) => [localName(name), value]));

/**
 * `isTag` names the elements there are, for formats whose writers do not escape text. Elements that are not closed end with the
 * one around them, and what closes nothing is left out: then `isBroken` is true.
 */
export function readElements(text: string, isTag?: (name: string) => boolean): ReadXml {
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [top];
  let count = 0;
  let isBroken = false;
  for (const part of scanMarkup(text, { language: 'xml', ...(isTag ? { isTag } : {}) })) {
    const inner = stack.at(-1) ?? top;
    if (part.type === 'doctype') return refuse('xmlDoctype');
    if (part.type === 'text') {
      if (stack.length > 1) inner.children.push(part.text);
      else if (part.text.replace('\uFEFF', '').trim() !== '') isBroken = true;
    } else if (part.type === 'open') {
      if (++count > MAX_ELEMENTS) return refuse('xmlTooBig', { limit: MAX_ELEMENTS });
      const element: Open = {
        name: localName(part.name),
        attributes: withoutPrefixes(part.attributes),
        children: [],
      };
      inner.children.push(element);
      if (part.isEmpty) continue;
      if (stack.length > MAX_DEPTH) return refuse('xmlTooDeep', { limit: MAX_DEPTH });
      stack.push(element);
    } else {
      const name = localName(part.name);
      const at = stack.findLastIndex((element, i) => i > 0 && element.name === name);
      if (at !== stack.length - 1 || at < 1) isBroken = true;
      if (at > 0) stack.length = at;
    }
  }
  if (stack.length > 1) isBroken = true;
  const root = top.children.find((child) => typeof child !== 'string');
  return root ? { ok: true, root, isBroken } : refuse('xmlEmpty');
}

/** Direct children with that name, or all elements among them. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All text in an element, in one line. */
export function textOf(element: XmlElement | undefined): string {
  const parts: string[] = [];
  const collect = (inner: XmlElement) => {
    for (const child of inner.children) {
      if (typeof child === 'string') parts.push(child);
      else collect(child);
    }
  };
  if (element) collect(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
export const attributeOf = (element: XmlElement | undefined, name: string): string =>
  (element?.attributes.get(name) ?? '').trim();
