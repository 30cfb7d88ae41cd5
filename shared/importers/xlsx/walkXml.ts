/** Walks through XML that a program wrote: anything that is not well-formed is refused, as is every document type. */
import { localName, scanMarkup } from '../markup/scanMarkup';
import { PackageError } from './unpackParts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** Names without the prefix of their namespace. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const MAX_DEPTH = 100;

function attributesOf(written: ReadonlyMap<string, string>): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value] of written) attributes[localName(name)] = value;
  return attributes;
}

/** Throws PackageError. */
export function walkXml(xml: string, { open, close, text }: XmlHandler): void {
  const broken = new PackageError('broken');
  const stack: string[] = [];
  for (const part of scanMarkup(xml, { language: 'xml' })) {
    if (part.type === 'doctype') throw broken;
    else if (part.type === 'text') {
      if (stack.length > 0) text?.(part.text);
    } else if (part.type === 'open') {
      const name = localName(part.name);
      open(name, attributesOf(part.attributes));
      if (part.isEmpty) close?.(name);
      else if (stack.push(name) > MAX_DEPTH) throw broken;
    } else {
      const name = localName(part.name);
      if (stack.pop() !== name) throw broken;
      close?.(name);
    }
  }
  if (stack.length > 0) throw broken;
}
