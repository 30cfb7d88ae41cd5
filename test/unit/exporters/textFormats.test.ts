/** Formats of text and tables: what other programs, and our own importers, find in them. */
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { exporters } from '../../../shared/exporters';
import type { ExportOptions } from '../../../shared/exporters/types';
import { importFile } from '../../../shared/importers';
import { parseTable } from '../../../shared/importers/csv';
import { orderedPhases, orderedSteps } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { looksLikeFormula, unescapeCell } from '../../../shared/workbook/formulaText';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';

const environment = createExportEnvironment();
const base: ExportOptions = { locale: 'en', theme: 'print', date: '2026-11-22' };
const map = generateMap({ cards: 60, locale: 'en' });

async function write(id: string, doc: Blueprint, options: Partial<ExportOptions> = {}): Promise<string> {
  const exporter = exporters.find((one) => one.id === id);
  if (!exporter) throw new Error(id);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await exporter.export(doc, { ...base, ...options }, environment),
  );
}
function readBack(text: string, fileName: string): Blueprint {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const { maps } = importFile(new TextEncoder().encode(text), {
    fileName,
    locale: 'en',
    now: '2026-11-22T00:00:00Z',
    random,
  });
  if (!maps[0]) throw new Error('nothing read');
  return maps[0].doc;
}
const names = (rows: readonly { readonly record: { readonly name: string } }[]) =>
  rows.map(({ record }) => record.name);

describe('Mermaid', () => {
  it('comes back with the same phases, steps and personas', async () => {
    const back = readBack(await write('mermaid', map), 'map.mmd');
    expect(names(orderedPhases(back))).toEqual(names(orderedPhases(map)));
    expect(names(orderedSteps(back))).toEqual(names(orderedSteps(map)));
    expect(Object.values(back.personas).map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.values(map.personas).map(({ name }) => name)),
    );
  });
  it('keeps one line for each task, whatever the names hold', async () => {
    const steps = { ...tinyMap.steps, s1: { ...tinyMap.steps.s1!, name: 'Wait: 10 min;\n#1 issue' } };
    const text = await write('mermaid', { ...tinyMap, steps });
    expect(text.split('\n')).toEqual([
      'journey',
      '  title Tiny <map> & "co"',
      '  section Arrive',
      '    Wait： 10 min； ＃1 issue: 1: Ann',
      '    Check in 办理入住: 4: Ann',
      '',
    ]);
  });
});

describe('Mermaid, with words of its grammar in names', () => {
  it.each([
    ['section Two', '“section” Two'],
    ['Title page', '“Title” page'],
    ['%%{init: {"theme": "x"}}%%', '％％{init： {"theme"： "x"}}％％'],
    ['a %% b', 'a ％％ b'],
  ])('keeps the step %j a task', async (step, shown) => {
    const steps = { ...tinyMap.steps, s1: { ...tinyMap.steps.s1!, name: step } };
    expect(await write('mermaid', { ...tinyMap, steps })).toContain(`\n    ${shown}: 1: Ann\n`);
  });
});

describe('Markdown', () => {
  it('comes back with the same steps and cards', async () => {
    const back = readBack(await write('markdown', tinyMap), 'tiny.md');
    expect(names(orderedSteps(back))).toEqual(['Wait', 'Check in 办理入住']);
    const titles = Object.values(back.cards).map(({ title }) => title);
    expect(titles).toContain('核对证件');
    expect(titles.some((title) => title.startsWith('Joins the queue'))).toBe(true);
  });
  it('names the scale of moods and gives each persona the lane of its own, so that moods come back as they were', async () => {
    const twoLanes: Blueprint = {
      ...tinyMap,
      personas: { ann: { name: 'Ann', share: 0.5 }, ben: { name: 'Ben', share: 0.5 } },
      lanes: {
        ...tinyMap.lanes,
        emo: { kind: 'emotions', rank: 'c', personaId: 'ann' },
        emo2: { kind: 'emotions', rank: 'd', name: 'Ben feels', personaId: 'ben' },
      },
      emotions: {
        e1: { stepId: 's1', personaId: 'ann', value: 2 },
        e2: { stepId: 's2', personaId: 'ann', value: 1 },
        e3: { stepId: 's1', personaId: 'ben', value: -4 },
      },
    };
    const text = await write('markdown', twoLanes);
    expect(text).toContain('Emotions (−5…+5) | +2 | +1 |');
    expect(text).toContain('Ben feels (−5…+5) | −4 |  |');
    const back = readBack(await write('markdown', { ...twoLanes, lanes: { ...tinyMap.lanes } }), 'tiny.md');
    expect(Object.values(back.emotions).map(({ value }) => value)).toEqual([-1, 1]);
  });
  it('has a table for each phase, ranked pains, opportunities and problems', async () => {
    const text = await write('markdown', map);
    for (const name of names(orderedPhases(map))) expect(text).toContain(`### ${name}`);
    expect(text).toMatch(/\| Rank \| Title \|/);
    expect(text).toMatch(/## Problems\n\n- \*\*/);
  });
  it.each(['a | b', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '1. one', '# no'])(
    'shows %j letter by letter',
    async (title) => {
      const cards = { ...tinyMap.cards, c2: { ...tinyMap.cards.c2!, title } };
      const text = await write('markdown', { ...tinyMap, cards });
      expect(text).not.toContain(` ${title} `);
      const back = readBack(text, 'tiny.md');
      expect(Object.values(back.cards).map((card) => card.title)).toContain(title);
    },
  );
});

describe('OpenJourney', () => {
  it('comes back with the same steps, lanes, cards and moments of truth', async () => {
    const back = readBack(await write('ojf', tinyMap), 'tiny.ojf');
    expect(names(orderedSteps(back))).toEqual(['Wait', 'Check in 办理入住']);
    expect(Object.values(back.cards).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Joins the queue', '核对证件']),
    );
    expect(Object.values(back.cards).find((card) => card.title === 'Joins the queue')?.moment).toBe('truth');
    expect(Object.values(back.emotions).map(({ value }) => value)).toEqual(expect.arrayContaining([-4, 3]));
  });
});

describe('CJML', () => {
  it('says who meets whom, in order, and is well-formed whatever the words', async () => {
    const text = await write('cjml', tinyMap);
    expect(text).toContain('<journeyTitle>Tiny &lt;map&gt; &amp; &quot;co&quot;</journeyTitle>');
    expect(text).toContain('<endUser actorID="Ann"/>\n    <serviceProvider actorID="Frontstage"/>');
    const [first, second] = text.split('<actualCommunicationPoint>').slice(1);
    expect(first).toContain('<refersTo actorIDref="Ann"/><initiatorLabel>Joins the queue</initiatorLabel>');
    expect(first).toContain('<refersTo actorIDref="Frontstage"/><receiverLabel>核对证件</receiverLabel>');
    expect(second).toContain('<belongsTo phaseIDref="s2"/>');
  });
});

describe('CSV', () => {
  it('has a byte-order mark and a row for each card with its place', async () => {
    const text = await write('csv', tinyMap);
    expect(text.startsWith('\uFEFFid,Phase,Step,Lane,Kind,Title')).toBe(true);
    expect(text).toContain('\r\nc1,Arrive,Wait,Customer actions,Action,Joins the queue,');
  });
  it('shows control characters, at which spreadsheets would cut the cell off', async () => {
    const cards = { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, title: 'a\u0000b\u001b[2J' } };
    expect(await write('csv', { ...tinyMap, cards })).toContain(',a␀b␛[2J,');
  });
  it('speaks the language asked for', async () => {
    expect(await write('csv', tinyMap, { locale: 'zh-Hans' })).toContain('标题');
  });
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '"=1', ';=1', ',=1', "'=1"],
    ...['＝1', '＋1', '－1', '＠1', '\u200b=1', '\ufeff=1', '-5 °C', '+49 30 12345', '@team', '=)'],
  ])('shows %j as text, and reads it back', async (title) => {
    const cards = { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, title } };
    const text = await write('csv', { ...tinyMap, cards });
    const [, row = []] = parseTable(text, ',');
    expect(row[5]?.startsWith("'")).toBe(true);
    expect(unescapeCell(row[5] ?? '')).toBe(title);
  });
  it.each(['a;=1', 'a;"=1', "a; '+1", 'a\n=1', 'a\n\n@b', 'a\t=1', 'a; -1+1', 'a\n＝1'])(
    'makes no formula of %j where semicolons separate cells, and reads it back',
    async (title) => {
      const cards = { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, title } };
      const text = await write('csv', { ...tinyMap, cards });
      for (const delimiter of [';', '\t'])
        expect(parseTable(text, delimiter, true).flat().filter(looksLikeFormula)).toEqual(
          parseTable(text, delimiter, true)
            .flat()
            .filter((cell) => cell.startsWith("'")),
        );
      expect(unescapeCell(parseTable(text, ',')[1]?.[5] ?? '')).toBe(title);
    },
  );
  it('leaves lists as they are', async () => {
    const cards = { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, title: 'Needs:\n- a key; - a bed' } };
    expect(await write('csv', { ...tinyMap, cards })).toContain('"Needs:\n- a key; - a bed"');
  });
  it('lists pains in the order of the ranking', async () => {
    const rows = (await write('csv', map, { table: 'pains' })).trim().split('\r\n').slice(1);
    expect(rows.length).toBe(Object.values(map.cards).filter((card) => card.kind === 'pain').length);
    expect(rows.map((row) => Number(row.split(',')[0]))).toEqual(rows.map((_, index) => index + 1));
  });
  it('leaves out what the view does not show', async () => {
    const text = await write('csv', tinyMap, { view: { laneIds: ['front'] } });
    expect(text).not.toContain('Joins the queue');
    expect(text).toContain('核对证件');
  });
});
