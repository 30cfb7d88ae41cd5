/** Office packages: XML parts with their types and relations in a zip whose bytes depend on nothing but the parts. */
import { type Zippable, zipSync } from 'fflate';
import { encodeUtf8 } from '../../file/utf8';
import { escapeXml } from '../xml';

export interface Relation {
  readonly type: string;
  /** A part of the package, or with `external` an address. */
  readonly target: string;
  readonly external?: true;
}

export interface Part {
  /** From the package's root, without a slash before it. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Absent: the type goes by the path's ending. */
  readonly type?: string;
  /** Named rId1, rId2 … in this order. */
  readonly relations?: readonly Relation[];
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const ENDINGS: readonly (readonly [string, string])[] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
];

/** Zip knows no time before 1980, and its fields are local: these are the same everywhere. */
const STAMP = new Date(1980, 0, 1, 0, 0, 0);

/** How one part names another: from the folder of the one. */
function relativePath(from: string, to: string): string {
  const a = from.split('/').slice(0, -1);
  const b = to.split('/');
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

function relationsOf(path: string, relations: readonly Relation[]): string {
  const rows = relations.map(({ type, target, external }, index) => {
    const full = type.startsWith('http') ? type : `${OFFICE}/relationships/${type}`;
    const where = external ? escapeXml(target) : escapeXml(relativePath(path, target));
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${where}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** The package of these parts; `root` are the relations of the package itself. */
export function packOffice(parts: readonly Part[], root: readonly Relation[]): Uint8Array {
  const types = [
    ...ENDINGS.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`),
    ...parts.flatMap(({ path, type }) =>
      type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
    ),
  ];
  const files: Zippable = {};
  const add = (path: string, content: string | Uint8Array, level: 0 | 6 = 6) => {
    const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
    files[path] = [bytes, { level, mtime: STAMP }];
  };
  add('[Content_Types].xml', `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`);
  add('_rels/.rels', relationsOf('', root));
  for (const { path, content, relations } of parts) {
    // Pictures are packed already.
    add(path, content, typeof content === 'string' ? 6 : 0);
    if (relations && relations.length > 0) add(relationsPath(path), relationsOf(path, relations));
  }
  return zipSync(files);
}

/** Title, language and date of the document, as office programs show them. */
export function coreProperties(title: string, description: string, language: string, date: string): Part {
  const at = /^\d{4}-\d{2}-\d{2}/.test(date) ? `${date.slice(0, 10)}T00:00:00Z` : null;
  const stamp = (name: string) =>
    at ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>` : '';
  return {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content:
      `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(description)}</dc:description>` +
      `<dc:creator>Throughline</dc:creator><dc:language>${escapeXml(language)}</dc:language>` +
      `${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
  };
}

export const CORE_RELATION: Relation = {
  type: `${PACKAGE}/relationships/metadata/core-properties`,
  target: 'docProps/core.xml',
};
