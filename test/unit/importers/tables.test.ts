/** Maps in tables: CSV, TSV and Markdown, in the shapes and languages in which people keep them. */
import { describe, expect, it } from 'vitest';
import { splitCell } from '../../../shared/importers/cells/splitCell';
import { Remarks } from '../../../shared/importers/remarks';
import { readCards } from '../../../shared/importers/table/tableToMap';
import { draw, phaseNames, readBytes, readMap, readText, remarks, stepNames } from './readMap';

describe('orientation', () => {
  it('reads lanes as rows and lanes as columns alike', () => {
    const rows = [
      ['Lane', 'Enter', 'Order', 'Pay'],
      ['Customer actions', 'opens the door', 'asks for soup', 'taps the card'],
      ['Frontstage', 'greets', 'writes it down', 'hands the bill'],
      ['Support processes', '', 'kitchen display', 'card terminal'],
    ];
    const turned = rows[0]!.map((_, i) => rows.map((row) => (i === 0 && row === rows[0] ? 'Stage' : row[i])));
    const asText = (table: readonly (readonly (string | undefined)[])[]) =>
      table.map((row) => row.join(',')).join('\n');
    const expected = [
      'actions: opens the door | asks for soup | taps the card',
      'frontstage: greets | writes it down | hands the bill',
      'support "Support processes":  | kitchen display | card terminal',
    ];
    for (const table of [rows, turned]) {
      const map = readMap(asText(table), 'lunch.csv');
      expect(draw(map)).toEqual(expected);
      expect(phaseNames(map)).toEqual(['lunch: Enter, Order, Pay']);
      expect(remarks(map)).toContain('onePhase');
    }
  });

  it('reads phases above steps, merged by empty or repeated cells', () => {
    const above = 'Phase,Before,,After,\nStep,Plan,Book,Ride,Review\nActions,a,b,c,d\nPain points,,slow,,\n';
    expect(phaseNames(readMap(above, 'trip.csv'))).toEqual(['Before: Plan, Book', 'After: Ride, Review']);
    const noCorner = ',Before,Before,After\n,Plan,Book,Ride\nActions,a,b,c\nThoughts,x,y,z\n';
    expect(phaseNames(readMap(noCorner, 'trip.csv'))).toEqual(['Before: Plan, Book', 'After: Ride']);
    const beside = 'Phase,Step,Actions,Emotions\nBefore,Plan,looks,3\n,Book,clicks,2\nAfter,Ride,sits,5\n';
    const map = readMap(beside, 'trip.csv');
    expect(phaseNames(map)).toEqual(['Before: Plan, Book', 'After: Ride']);
    expect(draw(map)).toEqual(['actions "Actions": looks | clicks | sits', 'emotions: 0 | -2.5 | 5']);
  });

  it('takes a title above the table, and a tab-separated block with line breaks in cells', () => {
    const map = readMap(
      'Clinic visit\t\t\nLayer\tArrive\tWait\nPatient actions\t"park\nwalk in"\tsit\nBackstage\tfile\t\n',
      '',
    );
    expect(map.title).toBe('Clinic visit');
    expect(draw(map)).toEqual(['actions "Patient actions": park + walk in | sit', 'backstage: file | ']);
  });
});

describe('sheets', () => {
  it('reads several tables of one sheet, with the words above each as its title', () => {
    const { maps } = readText(
      `Café journeys,,,
,,,
Today,,,
Stage,Actions,Pains,Emotion
Enter,opens,heavy door,sad
Order,asks,,happy
,,,
Tomorrow,,,
Stage,Actions,Pains,Emotion
Enter,walks in,,happy
,,,
Order,taps,,happy
,,,
Legend,Meaning,,
Pains,what hurts,,
`,
      'cafe.csv',
    );
    expect(maps.map(({ title }) => title)).toEqual(['Today', 'Tomorrow']);
    expect(maps.map(draw)).toEqual([
      ['actions "Actions": opens | asks', 'pains: heavy door | ', 'emotions "Emotion": -3 | 4'],
      ['actions "Actions": walks in | taps', 'pains:  | ', 'emotions "Emotion": 4 | 4'],
    ]);
    expect(maps[0]!.losses.map(({ key }) => key)).toContain('otherTables');
  });

  it('keeps lanes together that empty rows set apart', () => {
    const map = readMap(
      'Lane,Enter,Order\nActions,opens,asks\n,,\nLine of interaction,,\n,,\nFrontstage,greets,writes\n,,\nKitchen,,cooks\n',
      'cafe.csv',
    );
    expect(draw(map)).toEqual([
      'actions "Actions": opens | asks',
      'frontstage: greets | writes',
      'frontstage "Kitchen":  | cooks',
    ]);
  });

  it('reads groups of lanes beside or above their names', () => {
    const beside = `,,Enter,Order
Guest,Actions,opens,asks
,Thoughts,nice,what now
Service,Frontstage,greets,writes
,The oven crew,,bakes
`;
    const map = readMap(beside, 'cafe.csv');
    expect(stepNames(map)).toEqual(['Enter', 'Order']);
    expect(draw(map)).toEqual([
      'actions "Guest – Actions": opens | asks',
      'thoughts "Guest – Thoughts": nice | what now',
      'frontstage "Service – Frontstage": greets | writes',
      'text "Service – The oven crew":  | bakes',
    ]);
    expect(remarks(map)).toContain('laneGroups');
    const turned = beside
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const columns = turned[0]!.map((_, i) => turned.map((row) => row[i]).join(',')).join('\n');
    expect(draw(readMap(columns, 'cafe.csv'))).toEqual(draw(map));
  });

  it('numbers columns under one heading that have no names', () => {
    const map = readMap('Phase,Before,,After\nActions,a,b,c\nPains,x,y,z\n', 'trip.csv');
    expect(phaseNames(map)).toEqual(['Before: Before 1, Before 2', 'After: After']);
    expect(draw(map)).toEqual(['actions "Actions": a | b | c', 'pains: x | y | z']);
    expect(remarks(map)).toContain('stepsNumbered');
    const list = readMap('Stage,Actions,Pains\nBefore,a,x\n,b,\nAfter,c,z\n', 'trip.csv');
    expect(draw(list)).toEqual(['actions "Actions": a + b | c', 'pains: x | z']);
  });
});

describe('languages', () => {
  it.each([
    [
      '| 阶段 | 用户行为 | 前台 | 后台 | 痛点 |',
      '| 下单 | 选菜 | 推荐 | 备料 | 等太久 |',
      'actions frontstage backstage pains',
    ],
    [
      '| 階段 | 顧客行為 | 前臺 | 支援系統 | 情緒 |',
      '| 點餐 | 選菜 | 推薦 | POS | 期待 |',
      'actions frontstage support emotions',
    ],
    [
      '| Etapa | Acciones del usuario | Lo que pasa detrás | Soporte | Emoción |',
      '| Pedir | mira | cocina | TPV | feliz |',
      'actions backstage support emotions',
    ],
    [
      '| Etapa | Evidências Físicas | Ações de palco | Bastidores | Dores |',
      '| Pedir | menu | sugere | cozinha | fila |',
      'evidence frontstage backstage pains',
    ],
    [
      '| ステップ | カスタマーアクション | フロントステージ | 感情曲線 | 課題 |',
      '| 注文 | 選ぶ | 案内 | やや下 | 遅い |',
      'actions frontstage emotions pains',
    ],
    [
      '| 단계 | 고객 행동 | 앱(Frontstage) | 지원 시스템 | 페인포인트 |',
      '| 주문 | 고른다 | 안내 | POS | 느림 |',
      'actions frontstage support pains',
    ],
    [
      '| Étape | Ce qu’elle fait | Points de contact | Ce qu’elle ressent | La piste |',
      '| Payer | tape | caisse | Soulagée | QR |',
      'actions channels emotions opportunities',
    ],
    [
      '| Phase | Kundenaktionen | Gefühle | Pain Points | Chancen |',
      '| Zahlen | tippt | zufrieden | Schlange | QR |',
      'actions emotions pains opportunities',
    ],
  ])('%s', (header, row, kinds) => {
    const rule = header.replace(/[^|]+/g, '---');
    const text = `${header}\n${rule}\n${row}\n${row}\n`;
    const lanes = draw(readMap(text, 'map.md')).map((line) => line.split(/[ :]/)[0]);
    expect(lanes.join(' ')).toBe(kinds);
  });

  it('keeps the author’s name where it differs, and lanes it does not know as text', () => {
    const map = readMap(
      'Stage,1. Customer Actions,**Backstage** (Processes),Gate,Confidence\nA,x,y,z,3\nB,x,y,z,2\n',
      'm.csv',
    );
    expect(draw(map)).toEqual([
      'actions "1. Customer Actions": x | x',
      'backstage "**Backstage** (Processes)": y | y',
      'text "Gate": z | z',
      'text "Confidence": 3 | 2',
    ]);
    expect(map.guesses).toContainEqual({ key: 'laneUnknown', vars: { list: 'Gate, Confidence', count: 2 } });
  });
});

describe('Markdown', () => {
  const blueprint = `# Bakery

Some words about it.

## 2.1 Morning

| Layer \\\\ Step | **Queue** | 2. Order | ... |
|:--|---|--|---|
| 🥖 **Evidence** | shelf \\| sign | \`<tray>\`; bag | |
| *── line of interaction ──* | | | |
| Ana at the till | smiles<br>waves | - | |
| ···*Line of Visibility*··· | | | |
| The oven crew | bakes | — (nothing) | |
| \`---\`*Line of Internal Interaction*\`---\` | | | |
| Systems | n/a | [POS](https://example.org) till | |
| ⚠ Fail Points | **[C]** sold out; **[O]** no change; other | 🟡 slow | |

| Term | Meaning |
|---|---|
| Queue | people who wait |
`;
  it('reads dividers, markup, placeholders and tags', () => {
    const map = readMap(blueprint, 'bakery.md');
    expect(map.title).toBe('Morning');
    expect(stepNames(map)).toEqual(['Queue', '2. Order']);
    expect(draw(map)).toEqual([
      'evidence "🥖 Evidence": shelf | sign | <tray> + bag',
      'frontstage "Ana at the till": smiles + waves | ',
      'backstage "The oven crew": bakes | ',
      'support "Systems":  | POS till',
      'pains "⚠ Fail Points": sold out + no change + other | slow',
    ]);
    const severity = Object.values(map.doc.cards).flatMap((card) => card.severity ?? []);
    expect(severity).toEqual([5, 3, 3]);
    expect(remarks(map)).toEqual([
      'emptyMarkers',
      'placeholders',
      'otherText',
      'otherTables',
      'laneByLine',
      'severityTags',
      'onePhase',
    ]);
  });

  it('reads lanes named after people and apps by the legend above the table', () => {
    const map = readMap(
      `> Lanes: guest / web shop (Frontstage) / call centre (Backstage)

| ID | Journey step | Guest | Web shop | Call centre | State |
|---|---|---|---|---|---|
| BP-01 | Ask | asks | shows form | reads | open |
| BP-02 | Wait | waits | shows queue | calls | busy |
`,
      'x.md',
    );
    expect(stepNames(map)).toEqual(['Ask', 'Wait']);
    expect(draw(map)).toEqual([
      'text "ID": BP-01 | BP-02',
      'actions "Guest": asks | waits',
      'frontstage "Web shop": shows form | shows queue',
      'backstage "Call centre": reads | calls',
      'text "State": open | busy',
    ]);
  });

  it('offers every map of a file, filled ones first, and leaves glossaries out', () => {
    const empty =
      '## Template\n\n| Step | [A] | [B] |\n|---|---|---|\n| User Actions | | |\n| Pain Points | | |\n\n';
    const glossary =
      '## Rows\n\n| Row | What to ask |\n|---|---|\n| Steps | which? |\n| Actions | what? |\n| Emotions | how? |\n\n';
    const result = readText(`${empty}${glossary}${blueprint}`, 'all.md');
    expect(result.maps.map((map) => map.title)).toEqual(['Morning', 'Template']);
  });

  it('reads a heading per stage with labels, bullets and fences', () => {
    const text = `# 咖啡馆\n\n## 阶段 1：进店\n\n**用户行为：** 推门，找座位。\n\n**情绪状态：** 期待（"好香"）\n\n**痛点：**\n- 没有空位\n- 招牌太小，看不见\n\n---\n\n## 阶段 2：等待\n\n**情绪变化曲线：**\n\`\`\`\n0-30s: 好奇\n30-60s: 焦虑\n\`\`\`\n\n### 机会\n\n1. 叫号屏\n2. 小样\n\n## 附录\n\n**注：** 无\n`;
    const map = readMap(text, 'cafe.md');
    expect(map.title).toBe('咖啡馆');
    expect(stepNames(map)).toEqual(['进店', '等待']);
    expect(draw(map)).toEqual([
      'actions "用户行为": 推门，找座位。 | ',
      'emotions "情绪状态": 2 | -0.5',
      'pains: 没有空位 + 招牌太小，看不见 | ',
      'opportunities:  | 叫号屏 + 小样',
    ]);
  });

  it('reads a small table per stage, now and later as two maps', () => {
    const card = (stage: string, when: string, row: string) =>
      `## Stage ${stage}\n\n### ${when}\n\n| Row | Content |\n|---|---|\n| **Actions** | ${row} |\n| **Pains** | "one" "two" |\n\n`;
    const text = `# Onboarding\n\n${card('1: Join', 'Now', 'signs')}### Later\n\n| Row | Content |\n|---|---|\n| Actions | nods |\n| Pains | none |\n\n${card('2: Learn', 'Now', 'reads')}`;
    const { maps } = readText(text, 'x.md');
    expect(maps.map((map) => map.title)).toEqual(['Onboarding – Now', 'Onboarding – Later']);
    expect(draw(maps[0]!)).toEqual([
      'actions "Actions": signs | reads',
      'pains: "one" + "two" | "one" + "two"',
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['a; b；c', ['a', 'b', 'c']],
    ['a (x; y); `p;q`', ['a (x; y)', 'p;q']],
    ['- one\n- two, still two\n  and more', ['one', 'two, still two and more']],
    ['1. first 2. second', ['first', 'second']],
    ['① 甲 ② 乙', ['甲', '乙']],
    ['对话区、快捷按钮', ['对话区', '快捷按钮']],
    ['描述物品、颜色和可能地点', ['描述物品、颜色和可能地点']],
    ['アプリ/メール', ['アプリ', 'メール']],
    ['24/7 サポート', ['24/7 サポート']],
    ['「安い」「早い」', ['「安い」', '「早い」']],
    ['elige · señal · **sella**', ['elige', 'señal', 'sella']],
    ['`a|b` <x> & *y* 2*3*4', ['a|b <x> & y 2*3*4']],
    ['—', []],
    ['(interno)', []],
    ['なし', []],
  ])('%s', (cell, expected) => {
    expect(splitCell(cell, 'markdown')).toEqual(expected);
  });

  it('leaves text without a tag alone', () => {
    const cards = readCards('[see note] slow', 'pains', 'plain', new Remarks());
    expect(cards).toEqual([{ title: '[see note] slow' }]);
  });
});

describe('what is no map', () => {
  it.each([
    ['addresses.csv', 'Name,Street,City\nAna,Main 1,Bonn\nBen,Side 2,Köln\n'],
    [
      'kpi.md',
      '| 旅程阶段 | 关键指标 | 目标值 |\n|---|---|---|\n| 输入 | TTFA | < 30s |\n| 等待 | 留存率 | > 90% |\n',
    ],
    [
      'app.md',
      '| 页面 | 前台行为 | 状态 |\n|---|---|---|\n| 首页 | 切到前台 | 已完成 |\n| 设置 | 切到后台 | 进行中 |\n',
    ],
    ['notes.md', '# Notes\n\nThe user action is described elsewhere.\n'],
    ['empty.csv', ''],
    ['data.json', '{"stages": 5}'],
  ])('%s', (name, text) => {
    expect(readText(text, name)).toMatchObject({ maps: [], format: null });
  });

  it('says when the encoding is wrong, and reads UTF-16 with a mark', () => {
    const latin = Uint8Array.of(...Buffer.from('Stage,Actions,Gef\xfchle\nA,b,c\nB,c,d\n', 'latin1'));
    expect(readBytes(latin, 'm.csv').problem).toEqual({ key: 'problem.notUtf8', vars: { offset: 17 } });
    const wide = new Uint8Array(
      Buffer.from('\ufeffStage\tActions\tGefühle\nA\tb\tfroh\nB\tc\tok\n', 'utf16le'),
    );
    expect(readBytes(wide, 'm.csv').maps).toHaveLength(1);
  });
});
