/** Whatever a map in a table holds, and whichever way round and in whichever format it is written, the same lanes, steps and cards come back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeUtf8 } from '../../shared/file/utf8';
import { importFile } from '../../shared/importers/index';
import { seededRandom } from '../../shared/model/newId';
import { cardsInCell, orderedLanes, orderedPhases, orderedSteps } from '../../shared/model/queries';

const LANES = [
  ['Customer actions', 'actions'],
  ['Frontstage', 'frontstage'],
  ['Backstage', 'backstage'],
  ['Support processes', 'support'],
  ['Pain points', 'pains'],
  ['用户行为', 'actions'],
  ['前台员工', 'frontstage'],
  ['痛點', 'pains'],
  ['Evidencias físicas', 'evidence'],
  ['タッチポイント', 'channels'],
  ['페인포인트', 'pains'],
  ['Chancen', 'opportunities'],
] as const;
const WORDS = [
  'asks',
  'the desk',
  'Wi-Fi',
  '排队',
  '等候',
  'pays 20 €',
  'répond',
  'a | b',
  'x < y & z',
  '"quoted"',
  '予約',
];

interface Cell {
  readonly cards: readonly string[];
  readonly span: number;
}
interface Table {
  readonly title: string;
  readonly phases: readonly string[] | null;
  readonly steps: readonly string[];
  readonly lanes: readonly {
    readonly name: string;
    readonly kind: string;
    readonly cells: readonly (Cell | null)[];
  }[];
}

const words = fc.tuple(fc.constantFrom(...WORDS), fc.nat(99)).map(([word, n]) => `${word} ${n}`);
const table: fc.Arbitrary<Table> = fc
  .record({
    steps: fc.integer({ min: 2, max: 6 }),
    lanes: fc.uniqueArray(fc.constantFrom(...LANES), {
      minLength: 2,
      maxLength: 6,
      selector: ([, kind]) => kind,
    }),
    phaseSizes: fc.option(fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 3 })),
    cells: fc.array(fc.tuple(fc.array(words, { maxLength: 3 }), fc.constantFrom(1, 1, 1, 2)), {
      minLength: 54,
      maxLength: 54,
    }),
  })
  .map(({ steps: wanted, lanes, phaseSizes, cells }) => {
    const count = phaseSizes ? phaseSizes.reduce((sum, size) => sum + size, 0) : wanted;
    return {
      title: 'Visit',
      phases: phaseSizes
        ? phaseSizes.flatMap((size, i) => Array<string>(size).fill(`Part ${'ABC'[i]}`))
        : null,
      steps: Array.from({ length: count }, (_, i) => `Moment ${i + 1}`),
      lanes: lanes.map(([name, kind], lane) => {
        const row: (Cell | null)[] = [];
        for (let at = 0; at < count; ) {
          const [cards, span] = cells[lane * 9 + at]!;
          const reach = cards.length > 0 ? Math.min(span, count - at) : 1;
          row.push({ cards, span: reach }, ...Array<null>(reach - 1).fill(null));
          at += reach;
        }
        return { name, kind, cells: row };
      }),
    };
  });

/** Cells with how far they reach, lanes as rows or, turned, as columns; null is covered by a merged one. */
type Grid = ({ readonly text: string; readonly wide: number; readonly high: number } | null)[][];
const one = (text: string) => ({ text, wide: 1, high: 1 });
function toGrid(
  { phases, steps, lanes }: Table,
  isTurned: boolean,
  join: (cards: readonly string[]) => string,
): Grid {
  const heads: Grid = [];
  if (phases)
    heads.push([
      one('Phase'),
      ...phases.map((name, i) =>
        i > 0 && phases[i - 1] === name
          ? null
          : { text: name, wide: phases.filter((other) => other === name).length, high: 1 },
      ),
    ]);
  heads.push([one('Step'), ...steps.map(one)]);
  const rows = lanes.map(({ name, cells }) => [
    one(name),
    ...cells.map((cell) => cell && { text: join(cell.cards), wide: cell.span, high: 1 }),
  ]);
  const grid = [...heads, ...rows];
  if (!isTurned) return grid;
  return grid[0]!.map((_, x) =>
    grid.map((row) => {
      const cell = row[x] ?? null;
      return cell && { text: cell.text, wide: cell.high, high: cell.wide };
    }),
  );
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const WRITERS = {
  'a.csv': (map: Table, isTurned: boolean) =>
    toGrid(map, isTurned, (cards) => cards.join('\n'))
      .map((row) => row.map((cell) => `"${(cell?.text ?? '').replaceAll('"', '""')}"`).join(','))
      .join('\r\n'),
  'a.tsv': (map: Table, isTurned: boolean) =>
    toGrid(map, isTurned, (cards) => cards.map((card) => `• ${card}`).join('\n'))
      .map((row) => row.map((cell) => `"${(cell?.text ?? '').replaceAll('"', '""')}"`).join('\t'))
      .join('\n'),
  'a.md': (map: Table, isTurned: boolean) => {
    const rows = toGrid(map, isTurned, (cards) => cards.join('<br>')).map(
      (row) => `| ${row.map((cell) => (cell?.text ?? '').replaceAll('|', '\\|')).join(' | ')} |`,
    );
    return `# Visit\n\n${rows[0]}\n|${toGrid(map, isTurned, String)[0]!
      .map(() => '---|')
      .join('')}\n${rows.slice(1).join('\n')}\n`;
  },
  'a.html': (map: Table, isTurned: boolean) =>
    `<html><h1>Visit</h1><table>${toGrid(map, isTurned, (cards) => cards.map(escapeHtml).join('<br>'))
      .map(
        (row) =>
          `<tr>${row.map((cell) => cell && `<td colspan=${cell.wide} rowspan="${cell.high}">${cell.text}</td>`).join('')}</tr>`,
      )
      .join('\n')}</table></html>`,
};

it.each(Object.entries(WRITERS))('%s', (fileName, write) => {
  fc.assert(
    fc.property(table, fc.boolean(), (map, isTurned) => {
      const { maps } = importFile(encodeUtf8(write(map, isTurned)), {
        fileName,
        locale: 'en',
        now: '2026-01-15T09:00:00Z',
        random: seededRandom(1),
      });
      expect(maps).toHaveLength(1);
      const { doc } = maps[0]!;
      const steps = orderedSteps(doc);
      expect(steps.map(({ record }) => record.name)).toEqual(map.steps);
      if (map.phases)
        expect(orderedPhases(doc).map(({ record }) => record.name)).toEqual([...new Set(map.phases)]);
      const found = orderedLanes(doc).map(({ id, record }) => ({
        kind: record.kind,
        cells: steps.map((step) => cardsInCell(doc, id, step.id).map((card) => card.record.title)),
      }));
      expect(found).toEqual(
        map.lanes.map(({ kind, cells }) => ({ kind, cells: cells.map((cell) => cell?.cards ?? []) })),
      );
      if (fileName !== 'a.html') return;
      const spans = orderedLanes(doc).map(({ id }) =>
        steps.map((step) => cardsInCell(doc, id, step.id)[0]?.record.span ?? 1),
      );
      expect(spans).toEqual(
        map.lanes.map(({ cells }) => cells.map((cell) => (cell && cell.cards.length > 0 ? cell.span : 1))),
      );
    }),
    { numRuns: 150 },
  );
});
