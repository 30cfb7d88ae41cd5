/** Importers bear anything, and what they give is always valid. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeUtf8 } from '../../shared/file/utf8';
import { validate } from '../../shared/file/validate';
import { importers, importFile } from '../../shared/importers/index';
import { seededRandom } from '../../shared/model/newId';

const options = (fileName: string) => ({
  fileName,
  Decoder: TextDecoder,
  locale: 'en' as const,
  now: '2026-01-15T09:00:00Z',
  random: seededRandom(1),
});

const piece = fc.oneof(
  fc.constantFrom(
    '|',
    '\n',
    '---',
    '|---|---|',
    ',',
    ';',
    '\t',
    '"',
    '# ',
    '## Stage 1: A\n',
    '```mermaid\n',
    'journey\n',
  ),
  fc.constantFrom(
    'Stage',
    'Actions',
    'Pain points',
    '阶段',
    '用户行为',
    '情绪',
    '前台',
    ': 3: me',
    '**痛点：**',
    'section ',
    '9',
  ),
  fc.constantFrom(
    '{"stages":[{"id":"a"}],',
    '"nodes":[{"stageId":"a","swimlaneId":"b","score":1e300}],',
    '"swimlanes":[{"id":"b"}]}',
  ),
  fc.constantFrom(
    '<table>',
    '<tr><td>',
    '<td colspan=3 rowspan="2">',
    '</table>',
    '<th>Actions',
    '<h2>Pay</h2>',
    '<p hidden>',
    '&nbsp;',
    '<col style="display:none">',
  ),
  fc.constantFrom(
    '<definitions><process id="p">',
    '<task id="a" name="A"/>',
    '<subProcess id="b"><task id="c"/>',
    '<sequenceFlow sourceRef="a" targetRef="b"/>',
    '<sequenceFlow sourceRef="b" targetRef="a"/>',
    '<exclusiveGateway id="g"/>',
    '<boundaryEvent id="e" attachedToRef="b"/>',
    '<laneSet><lane id="l"><flowNodeRef>a</flowNodeRef></lane></laneSet>',
    '</subProcess>',
  ),
  fc.constantFrom(
    '<CJML><plannedJourney><touchpoints>',
    '<plannedAction><initiator><refersTo actorIDref="x"/><initiatorLabel>',
    '<cjml>undefined<actor id="x">',
    '<touchpoint><initiator>x</initiator><receiver>y</receiver>',
    '</touchpoint>',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

it('never throws and gives valid documents', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('a.csv', 'a.tsv', 'a.md', 'a.mmd', 'a.ojf', 'a.html', 'a.bpmn', 'a.cjml', 'a.txt', ''),
      (content, name) => {
        for (const { doc } of importFile(encodeUtf8(content), options(name)).maps)
          expect(validate(doc as never)).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

const cell = fc.oneof(fc.constantFrom('', 'x; y', '3', '😊', '- a\n- b', '-'), fc.string({ maxLength: 8 }));
const label = fc.oneof(
  fc.constantFrom('Customer actions', 'Emotions', 'Backstage', 'Pains', '机会', 'Stage'),
  cell,
);

it('reads any table', () => {
  const table = fc.array(fc.tuple(label, fc.array(cell, { maxLength: 5 })), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(table, (rows) => {
      const quoted = rows.map(([name, cells]) =>
        [name, ...cells].map((c) => `"${c.replaceAll('"', '""')}"`).join(','),
      );
      for (const { doc } of importFile(encodeUtf8(quoted.join('\n')), options('t.csv')).maps)
        expect(validate(doc as never)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('takes arbitrary bytes in time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const importer of importers) importer.import(bytes, options('x'));
    }),
    { numRuns: 200 },
  );
  const long = 100_000;
  for (const unit of [
    '|',
    '**a ',
    '- ',
    '"',
    '`',
    ' ',
    '(',
    ';',
    '、',
    '# \n',
    '|a',
    '😊',
    '- x\n',
    'a:',
    '+--\n|',
  ])
    for (const name of ['a.csv', 'a.md', 'a.mmd']) {
      const start = performance.now();
      importFile(
        encodeUtf8(
          `journey\n# A\n| Stage | Actions | Pains |\n|---|---|---|\n| ${unit.repeat(long / unit.length)}`,
        ),
        options(name),
      );
      expect(performance.now() - start, `${name} ${unit}`).toBeLessThan(2000);
    }
});
