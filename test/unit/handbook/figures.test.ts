/** What the handbook says in numbers of the hotel sample is what the program works out; cards are called as the sample calls them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { computeWhatIf, toScoreReport } from '../../../shared/analysis';
import { parse } from '../../../shared/file/parse';
import type { PageId } from '../../../shared/handbook/contents';
import { type Blueprint, LOCALES, type Locale } from '../../../shared/model/schema';
import { fileNameOf } from '../../../shared/templates/load';
import { texts as hans } from '../../../shared/templates/maps/hotel-stay/zh-Hans';
import { texts as hant } from '../../../shared/templates/maps/hotel-stay/zh-Hant';
import { markdownOf } from './pagesOf';

function sampleIn(locale: Locale): Blueprint {
  const name = fileNameOf('hotel-stay', locale);
  const parsed = parse(readFileSync(resolve(import.meta.dirname, '../../../resources/samples', name)));
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.doc;
}
const doc = sampleIn('en');
const report = toScoreReport(doc, '2026-01-01');

const named = <T extends { readonly title: string }>(rows: readonly T[], title: string): T => {
  const row = rows.find((candidate) => candidate.title.startsWith(title));
  if (!row) throw new Error(`the sample has no “${title}”`);
  return row;
};
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const short = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');
const thousands = (value: number): string => Math.round(value).toLocaleString('en');

const queue = named(report.pains, 'Queue at the desk');
const details = named(report.pains, 'Same details asked');
const price = named(report.pains, 'Price jumps');
const room = named(report.pains, 'Room not ready');
const phone = named(report.opportunities, 'Check in by phone');
const fullPrice = named(report.opportunities, 'Show the full price');
const curveOf = (persona: string) => report.emotion.find((curve) => curve.personaId === persona);
const measure = (id: string) => report.measures.find((row) => row.id === id);
/** Its results are of the kinds that the tests of measures hold them to. */
const gap = (dimension: string): string => {
  const gaps = measure('q_sq')?.gaps as Readonly<Record<string, number>> | undefined;
  return short(Number(gaps?.[dimension]));
};
const nps = measure('q_nps');
const npsEnds = (nps?.interval as readonly number[] | undefined) ?? [];
const whatIf = computeWhatIf(doc, [{ kind: 'severity', id: queue.id, value: 3 }]);
const waitsOf = (title: string): string => {
  const card = Object.values(doc.cards).find((candidate) => candidate.title === title);
  const { minutes, target, limit } = card?.wait ?? {};
  return `|${minutes}|${target}|${limit}|`;
};

/** What a page must say, blanks apart. */
const CLAIMS: readonly (readonly [PageId, readonly string[]])[] = [
  [
    'lanes',
    [report.crossings.interaction, report.crossings.visibility, report.crossings.internal].map(String),
  ],
  [
    'personas',
    [
      ...report.personas.map(({ share }) => percent(share)),
      percent(details.reach),
      ...report.segments.map(({ attractiveness }) => short(attractiveness ?? 0)),
    ],
  ],
  [
    'pains',
    [
      `100·5/5·4/5·1·1.5/1.5|${short(queue.score)}|`,
      `100·3/5·5/5·0.7·1.5/1.5|${short(details.score)}|`,
      `100·4/5·3/5·1·1/1.5|${short(price.score)}|`,
    ],
  ],
  [
    'emotions',
    [
      `(${short(curveOf('p_business')?.peak ?? 0)}+${short(curveOf('p_business')?.end ?? 0)})/2=${short(curveOf('p_business')?.peakEnd ?? 0)}`,
      short(curveOf('p_tourist')?.peakEnd ?? 0),
      short(Math.round((curveOf('p_business')?.mean ?? 0) * 10) / 10),
      short(Math.round((curveOf('p_tourist')?.mean ?? 0) * 10) / 10),
      short(report.emotion.find((curve) => curve.personaId === null)?.steepestDrop ?? 0),
    ],
  ],
  [
    'failures',
    [
      String(report.recovery.failures),
      String(report.recovery.covered),
      percent(report.recovery.coverage ?? 0),
    ],
  ],
  [
    'time',
    [
      String(report.time.total),
      String(report.time.waiting),
      percent(report.time.waitingShare ?? 0),
      waitsOf('Joins the queue, bags in hand'),
      waitsOf('Cleans, inspects, releases'),
      waitsOf('Waits for a table'),
      String(report.handoffs),
    ],
  ],
  [
    'measures',
    [
      short(Math.round(Number(nps?.value))),
      String(nps?.n),
      ...npsEnds.map((end) => short(Math.round(end))),
      ...['reliability', 'responsiveness', 'tangibles'].map(gap),
      `9+(9−3)=${report.needs[0]?.opportunity}`,
    ],
  ],
  [
    'opportunities',
    [
      short(phone.relief),
      `·4·0.8/2=${thousands(fullPrice.rice ?? 0)}`,
      `4·0.8·(5+1−2)=${short(fullPrice.ice ?? 0)}`,
      ...(phone.quadrant === 'quickWin' ? [] : ['it is no quick win']),
    ],
  ],
  [
    'future',
    [
      short(queue.score),
      short(whatIf.ranking.find(({ id }) => id === queue.id)?.after ?? 0),
      ...(whatIf.ranking[0]?.id === room.id ? [] : ['the room does not come first']),
    ],
  ],
  ['poster', [String(report.steps.length), String(Object.keys(doc.cards).length)]],
];

/** Blanks, signs of multiplication and emphasis differ by language. */
const bare = (text: string): string => text.replace(/[\s*]/g, '').replaceAll('×', '·');

test.each(CLAIMS.flatMap(([page, said]) => LOCALES.map((locale) => [page, locale, said] as const)))(
  'the figures of %s in %s are true',
  (page, locale, said) => {
    const text = bare(markdownOf(locale, page));
    expect(said.filter((claim) => !text.includes(bare(claim)))).toEqual([]);
  },
);

test.each(LOCALES)('the draws that the page on evidence names are those of the sample in %s', (locale) => {
  // Draws depend on the document's id, which differs by language.
  const { pains } = toScoreReport(sampleIn(locale), '2026-01-01');
  const [first, , third] = pains;
  const text = bare(markdownOf(locale, 'evidence'));
  const of100 = (share: number | null | undefined): string => String(Math.round((share ?? 0) * 100));
  expect([first?.id, first?.top3Share, third?.id]).toEqual([queue.id, 1, details.id]);
  expect(text).toContain(of100(first?.firstShare));
  expect(text).toContain(of100(third?.top3Share));
  for (const end of third?.rankInterval ?? []) expect(text).toContain(String(end));
});

/** Cards that pages quote. */
const QUOTED: readonly (readonly [PageId, readonly string[]])[] = [
  [
    'pains',
    ['Queue at the desk after a long trip', 'Same details asked three times', 'Price jumps at payment'],
  ],
  ['personas', ['Same details asked three times', 'Leisure guests', 'Corporate guests']],
  ['time', ['Joins the queue, bags in hand', 'Cleans, inspects, releases', 'Waits for a table']],
  ['opportunities', ['Check in by phone on the way', 'Show the full price first']],
  ['moments', ['Opens the door, looks around', 'Returns the key, checks the bill', 'Writes a review']],
  ['future', ['Room not ready at three']],
  ['problems', ['Looks for the entrance']],
  ['templates', ['Hotel stay']],
];

test.each(LOCALES)('cards are called in %s as in the sample', (locale: Locale) => {
  const wrong = QUOTED.flatMap(([page, titles]) => {
    const text = markdownOf(locale, page);
    return titles
      .map((title) =>
        locale === 'en' ? title : ((locale === 'zh-Hans' ? hans : hant)[title] ?? `${title}?`),
      )
      .filter((title) => !text.includes(title))
      .map((title) => `${page}: ${title}`);
  });
  expect(wrong).toEqual([]);
});
