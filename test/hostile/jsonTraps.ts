/** J01–J17: well-formed JSON made to trip whoever reads it. */
import { strToU8 } from 'fflate';
import { recordShapes } from '../../shared/model/schema';
import { firstIdOf, oneOfEach, tables } from './smallest';
import type { HostileFile } from './types';

type Document = ReturnType<typeof oneOfEach>;
type Expect = HostileFile['expect'];

/** A file made by changing the document. */
const changed =
  (change: (doc: Document) => void): (() => Uint8Array) =>
  () => {
    const doc = oneOfEach();
    change(doc);
    return strToU8(JSON.stringify(doc));
  };
/** A file made by changing the text: `"MARK"` in a custom field of the card becomes any JSON text. */
const withText = (json: string, key = '"x-custom"'): (() => Uint8Array) => {
  return () => {
    const doc = oneOfEach();
    doc.cards!.car!.MARK = 'MARK';
    return strToU8(JSON.stringify(doc).replace('"MARK":"MARK"', () => `${key}:${json}`));
  };
};
const atRoot = (member: string): (() => Uint8Array) => {
  return () => strToU8(JSON.stringify(oneOfEach()).replace('{', () => `{${member},`));
};
const file = (
  id: string,
  name: string,
  bytes: () => Uint8Array,
  expect: Expect,
  more: Partial<HostileFile> = {},
): HostileFile => ({ id, name, bytes, expect, ...more });

const polluters = [
  ['J01', '"__proto__":{"polluted":true}'],
  ['J02', '"constructor":{"prototype":{"polluted":true}}'],
] as const;
const pollution = polluters.flatMap(([id, member]) => [
  file(id, 'at the root', atRoot(member), 'repair', { code: 'invalid', says: /reserved/ }),
  file(id, 'in a custom field', withText(`{${member}}`), 'repair', { says: /reserved/ }),
  file(id, 'in a card', withText('1', `${member},"x"`), 'repair', { says: /reserved/ }),
  file(id, 'in a list', withText(`[[{${member}}]]`), 'repair', { says: /reserved/ }),
]);

const ids = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'a b',
  '',
  '-a',
  'x'.repeat(65),
].map((id) =>
  file(
    'J03',
    `id ${id.slice(0, 20) || 'empty'}`,
    () => strToU8(JSON.stringify(oneOfEach()).replaceAll('"car"', JSON.stringify(id))),
    'repair',
    { code: 'invalid' },
  ),
);

/** A file whose deepest value is nested `depth` levels in all. */
const nested = (open: string, close: string, depth: number): (() => Uint8Array) => {
  return () =>
    strToU8(`{"format":"blueprint","version":1,"x":${open.repeat(depth - 1)}1${close.repeat(depth - 1)}}`);
};
const nesting = [65, 2000, 5000, 100_000, 1_000_000].flatMap((depth) => [
  file('J07', `${depth} lists`, nested('[', ']', depth), 'refuse', { code: 'too-big', says: /nested/ }),
  file('J07', `${depth} objects`, nested('{"a":', '}', depth), 'refuse', { code: 'too-big', says: /nested/ }),
]);

const numbers: readonly (readonly [string, Expect])[] = [
  ['1e999', 'repair'],
  ['-1e999', 'repair'],
  ['1e-400', 'repair'],
  ['9007199254740993', 'repair'],
  ['-0', 'open'],
  ['1e21', 'open'],
  ['7'.repeat(10_000), 'repair'],
];
const oddNumbers = numbers.flatMap(([number, expect]) => [
  file('J09', `${number.slice(0, 20)} unknown field`, withText(number), expect),
  file(
    'J09',
    `${number.slice(0, 20)} as x`,
    () => strToU8(JSON.stringify(oneOfEach()).replace('"x":10', `"x":${number}`)),
    number === '-0' ? 'open' : 'repair',
  ),
]);

const bounds = [
  file(
    'J10',
    'x 1e15',
    changed((doc) => Object.assign(doc.notes!.not!, { x: 1e15 })),
    'repair',
    { says: /at most/ },
  ),
  ...[-5, 0, 1e-9].map((w) =>
    file(
      'J10',
      `width ${w}`,
      changed((doc) => Object.assign(doc.notes!.not!, { w })),
      'repair',
      { says: /at least/ },
    ),
  ),
];

const VALUES: readonly unknown[] = [null, true, 0, '', [], {}];
const everyField = tables.flatMap((table) => {
  const fields = Object.keys(recordShapes[table as keyof typeof recordShapes]);
  const put = (field: string, value: unknown) =>
    changed((doc) => {
      doc[table]![firstIdOf(doc, table)]![field] = value;
    });
  const files = fields.flatMap((field) =>
    VALUES.map((value) =>
      file('J11', `${table}.${field} = ${JSON.stringify(value)}`, put(field, value), 'either'),
    ),
  );
  return [...files, file('J11', `${table}.${fields[0]} long`, put(fields[0]!, 'x'.repeat(1e6)), 'either')];
});
const everyTable = [...tables, 'meta', 'settings'].flatMap((table) =>
  VALUES.map((value) =>
    file(
      'J11',
      `${table} = ${JSON.stringify(value)}`,
      changed((doc) => Object.assign(doc, { [table]: value })),
      'either',
    ),
  ),
);

const head = (name: string, members: object, expect: Expect, more: Partial<HostileFile> = {}) =>
  file(
    'J13',
    name,
    changed((doc) => Object.assign(doc, members)),
    expect,
    more,
  );
const versions = [
  head('version 0', { version: 0 }, 'open'),
  ...[-1, 1.5, '1', null].map((version) =>
    head(`version ${JSON.stringify(version)}`, { version }, 'repair', { says: /whole number/ }),
  ),
  head('version absent', { version: undefined }, 'repair', { says: /whole number/ }),
  head('version 1e9', { version: 1e9 }, 'readOnly'),
  head(
    'version 2 with an unknown lane kind',
    { version: 2, lanes: { lan: { kind: 'hologram', rank: 'i' } } },
    'refuse',
    {
      code: 'too-new',
    },
  ),
  head('format wrong', { format: 'drawing' }, 'refuse', { code: 'not-a-blueprint' }),
  head('format absent', { format: undefined }, 'refuse', { code: 'not-a-blueprint' }),
  file('J13', 'a list', () => strToU8('[1,2]'), 'refuse', { code: 'not-a-blueprint' }),
  file('J13', 'a word', () => strToU8('"blueprint"'), 'refuse', { code: 'not-a-blueprint' }),
];

const many = (open: string, entry: (i: number) => string, close: string): (() => Uint8Array) => {
  return () => {
    const entries = Array.from({ length: 1_000_000 }, (_, i) => entry(i));
    return strToU8(`{"format":"blueprint","version":1,"x":${open}${entries.join(',')}${close}}`);
  };
};

export const jsonTraps: readonly HostileFile[] = [
  ...pollution,
  ...ids,
  file(
    'J04',
    'names of methods as data',
    withText('{"toJSON":"x","then":1,"length":-1,"__defineGetter__":[],"hasOwnProperty":0}'),
    'open',
  ),
  file('J05', 'then at the root', atRoot('"then":{}'), 'open'),
  file('J05', 'then in a card', withText('{}', '"then"'), 'open'),
  file('J07', '64 lists', nested('[', ']', 64), 'open'),
  file('J07', '64 objects', nested('{"a":', '}', 64), 'open'),
  ...nesting,
  file('J08', 'repeated field', withText('2', '"title":"again","y"'), 'repair', { code: 'duplicate' }),
  file('J08', 'repeated by an escape', withText('2', '"\\u0074itle":"again","y"'), 'repair', {
    code: 'duplicate',
  }),
  file('J08', 'repeated version', atRoot('"version":1'), 'repair', { code: 'duplicate' }),
  file('J08', 'repeated table', atRoot('"cards":{}'), 'repair', { code: 'duplicate' }),
  file(
    'M01',
    'two cards of one id',
    () => strToU8(JSON.stringify(oneOfEach()).replace('"pai":{', '"car":{')),
    'repair',
    { code: 'duplicate' },
  ),
  ...oddNumbers,
  ...bounds,
  ...everyField,
  ...everyTable,
  file(
    'J12',
    'ids like numbers',
    changed((doc) => {
      doc.phases = {
        '10': { name: 'a', rank: 'a' },
        '2': { name: 'b', rank: 'b' },
        '01': { name: 'c', rank: 'c' },
      };
      doc.steps!.ste!.phaseId = '2';
    }),
    'open',
  ),
  ...versions,
  file(
    'J14',
    'unknown fields at every level',
    changed((doc) => {
      for (const table of [...tables, 'meta', 'settings']) {
        const holder =
          table === 'meta' || table === 'settings' ? doc[table]! : doc[table]![firstIdOf(doc, table)]!;
        Object.assign(holder, { 'x-new': { deep: [1, { a: null }] } });
      }
      Object.assign(doc, { holograms: { h1: { kind: 'cube' } }, flag: true });
    }),
    'open',
  ),
  file(
    'J14',
    'unknown card kind',
    changed((doc) => Object.assign(doc.cards!.car!, { kind: 'hologram' })),
    'repair',
    { says: /must be one of/ },
  ),
  file(
    'J15',
    'a million keys',
    many('{', (i) => `"k${i}":0`, '}'),
    'refuse',
    { code: 'too-big' },
  ),
  file(
    'J15',
    'a million entries',
    many('[', () => '0', ']'),
    'refuse',
    { code: 'too-big' },
  ),
  ...['views', 'links', 'cards'].map((table) =>
    file(
      'J15',
      `99,000 empty ${table}`,
      changed((doc) => {
        for (let i = 0; i < 99_000; i++) doc[table]![`k${i}`] = {};
      }),
      'repair',
      { says: /more/ },
    ),
  ),
  file('J16', 'a text of 50 MB', () => withText(`"${'x'.repeat(50 * 1024 * 1024)}"`)(), 'refuse', {
    code: 'too-big',
  }),
  file(
    'J17',
    'odd characters',
    withText('"\\u001b \\u0000 \\u007f \\u2028\\u2029 a\\ufeffb \\ufffe\\uffff \\ud800 \\udc00\\ud800 end"'),
    'open',
  ),
];
