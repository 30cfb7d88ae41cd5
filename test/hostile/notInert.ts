/** What of an exported file might run, reach out, or be worked out; read by parsers, not by searching the text. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { parseTable } from '../../shared/importers/csv';
import { looksLikeFormula } from '../../shared/workbook/formulaText';

const { DOMParser } = new JSDOM().window;

const SAFE_ADDRESS = /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#]|$)|mailto:[^?]+$|#)/i;
const PICTURE = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/]*=*$/;
/** Scripts, pages and media in pages, and what changes where they lead. */
const RUNS =
  /^(?:script|iframe|frame|embed|object|applet|base|form|foreignobject|animate.*|set|handler|use|audio|video|link|template)$/;

function* ofElements(document: Document, allowed: ReadonlySet<string>): Generator<string> {
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName.toLowerCase();
    if (RUNS.test(name) && !allowed.has(name)) yield `<${name}>`;
    if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? ''))
      yield 'a refreshing page';
    for (const { name: attribute, localName, value } of element.attributes) {
      if (/^on/i.test(attribute)) yield `${attribute}="${value.slice(0, 60)}"`;
      const isPicture = name === 'img' || name === 'image';
      if (/^(?:href|src|srcset|action|formaction|data|poster|background)$/.test(localName)) {
        if (!(isPicture ? PICTURE : SAFE_ADDRESS).test(value))
          yield `${name} ${attribute}="${value.slice(0, 80)}"`;
      } else if (
        /url\((?!["']?#)|expression\(|@import/i.test(value) &&
        /^(?:style|fill|stroke|filter|mask|clip-path)$/.test(attribute)
      )
        yield `${attribute}="${value.slice(0, 80)}"`;
    }
    if (name === 'style' && /@import|url\((?!["']?(?:data:|#))/i.test(element.textContent ?? ''))
      yield 'a style that loads';
  }
}

function parseXml(text: string): Document | null {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? null : document;
}

function* inXml(text: string): Generator<string> {
  const document = parseXml(text);
  if (!document) yield 'not well-formed';
  else if (document.doctype) yield 'a document type';
  else yield* ofElements(document, new Set());
}

function* inHtml(text: string): Generator<string> {
  const { document } = new JSDOM(text).window;
  yield* ofElements(document, new Set(['script']));
  const scripts = document.querySelectorAll('script');
  if (scripts.length > 1) yield `${scripts.length} scripts`;
  if ([...scripts].some((script) => /__pwned/.test(script.textContent ?? ''))) yield 'a text in a script';
}

/** Texts and streams of a PDF taken out, so that what is left are its objects. */
function pdfObjects(bytes: Uint8Array): { readonly objects: string; readonly addresses: readonly string[] } {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/stream\r?\n[\s\S]*?endstream/g, '');
  let objects = '';
  const addresses: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '(') {
      objects += text[at];
      continue;
    }
    let literal = '';
    for (let depth = 1; depth > 0 && at < text.length; ) {
      at += 1;
      if (text[at] === '\\') at += 1;
      else if (text[at] === '(') depth += 1;
      else if (text[at] === ')') depth -= 1;
      if (depth > 0) literal += text[at] ?? '';
    }
    if (/\/URI\s*$/.test(objects)) addresses.push(literal);
    objects += '()';
  }
  return { objects, addresses };
}

function* inPdf(bytes: Uint8Array): Generator<string> {
  const { objects, addresses } = pdfObjects(bytes);
  const found =
    /\/(?:JavaScript|JS|Launch|GoToR|GoToE|SubmitForm|ImportData|RichMedia|EmbeddedFile|AA)\b/.exec(objects);
  if (found) yield found[0];
  for (const address of addresses) if (!SAFE_ADDRESS.test(address)) yield `a link to ${address.slice(0, 80)}`;
}

/** PPTX and XLSX: well-formed parts, no formulas, links out only to safe addresses. */
function* inOffice(bytes: Uint8Array): Generator<string> {
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const document = parseXml(strFromU8(part));
    if (!document) {
      yield `${path} is not well-formed`;
      continue;
    }
    if (/vba|macro|externalLink|activeX/i.test(path)) yield path;
    // Conditional formats have formulas of ours; cells have none.
    if (/worksheets/.test(path) && document.getElementsByTagName('f').length > 0)
      yield `${path} has formulas`;
    for (const relation of document.getElementsByTagName('Relationship')) {
      const target = relation.getAttribute('Target') ?? '';
      const isOutside = relation.getAttribute('TargetMode') === 'External';
      if (isOutside && !SAFE_ADDRESS.test(target)) yield `${path} leads to ${target.slice(0, 80)}`;
    }
  }
}

/** Where semicolons separate cells, one may begin with anything; with a sign it would be worked out. */
const BEGINS_WITH_SIGN = /^[ "\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/;

function* inCsv(text: string): Generator<string> {
  // An item of a list may stand at the beginning of a line.
  for (const delimiter of [',', ';', '\t'])
    for (const row of parseTable(text, delimiter, true))
      for (const cell of row)
        if (
          (delimiter === ',' ? looksLikeFormula(cell) : BEGINS_WITH_SIGN.test(cell)) &&
          !/^'|^[+-]?[\d.]+$|^\s*$|^\s*-\s/.test(cell)
        )
          yield `a cell ${JSON.stringify(cell.slice(0, 40))}, separated by ${JSON.stringify(delimiter)}`;
}

/** CommonMark: raw HTML and links that are not escaped. */
function* inMarkdown(text: string): Generator<string> {
  const shown = text.replace(/\\[!-/:-@[-`{-~]/g, '··');
  // Line breaks in cells of a table are ours.
  const tag = /<(?!br>)(?:[a-z/!?][^\n]{0,40})/i.exec(shown);
  if (tag) yield `raw ${tag[0]}`;
  for (const [, address = ''] of shown.matchAll(/\]\(([^)\n]*)\)/g))
    if (!SAFE_ADDRESS.test(address)) yield `a link to ${address.slice(0, 80)}`;
}

/** A journey has one word at its head, a title, sections and tasks; what is set up by percent signs stands anywhere. */
function* inMermaid(text: string): Generator<string> {
  if (text.includes('%%')) yield 'a comment or directive';
  for (const line of text.split(/[\n\r\u2028\u2029]/))
    if (line !== '' && !/^(?:journey$| {2}(?:title|section) | {4}\S.*: [1-5](?:: |$))/.test(line))
      yield `the line ${line.slice(0, 60)}`;
    else if (/^ {4}(?:section|title|accTitle|accDescr|journey)\b/i.test(line))
      yield `the task ${line.slice(0, 60)}`;
}

/** Nothing for an inert file. */
export function notInert(format: string, bytes: Uint8Array): readonly string[] {
  const text = (): string => strFromU8(bytes);
  switch (format) {
    case 'html':
      return [...inHtml(text())];
    case 'svg':
    case 'cjml':
      return [...inXml(text())];
    case 'pdf':
      return [...inPdf(bytes)];
    case 'pptx':
    case 'xlsx':
      return [...inOffice(bytes)];
    case 'csv':
      return [...inCsv(text())];
    case 'markdown':
      return [...inMarkdown(text())];
    case 'mermaid':
      return [...inMermaid(text())];
    default:
      return [];
  }
}
