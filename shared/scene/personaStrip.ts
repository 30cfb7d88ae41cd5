/** The personas of a map side by side with portrait, share, peak–end and quote, and the worst pains in the last column. */

import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import type { Point } from '../layout/types';
import type { Blueprint, Id } from '../model/schema';
import type { TextStyle } from '../text/types';
import type { Brush } from './brush';
import { drawPortrait, quoted } from './personaPortrait';
import { drawPersonaSample, SAMPLE_WIDTH } from './personaSample';

export interface PersonaFacts {
  readonly id: Id;
  readonly name: string;
  /** 0…1. */
  readonly share: number;
  /** −5…5; null without a curve. */
  readonly peakEnd: number | null;
}
interface Contents {
  readonly width: number;
  readonly personas: readonly PersonaFacts[];
  readonly worstPains: readonly { readonly title: string; readonly score: string; readonly share: number }[];
}

const NAME: TextStyle = { size: 13, lineHeight: 18, weight: 600 };
const DETAIL: TextStyle = { size: 11, lineHeight: 15, weight: 400 };
const ENTRY: TextStyle = { size: 11, lineHeight: 16, weight: 500 };
const SCORE: TextStyle = { size: 11, lineHeight: 16, weight: 600 };
const AVATAR = 46;
const LEAST_COLUMN = 220;
/** Width of the worst pains in a row of their own: most titles stand uncut. */
const ALONE = 640;
const GAP = 32;
const ROW_GAP = 14;
const BAR = 80;
/** Narrower than this, the titles need the bars' room. */
const BAR_FROM = 300;

/** One persona in a column; returns how deep it reaches. */
function drawPersona(brush: Brush, doc: Blueprint, facts: PersonaFacts, at: Point, width: number): number {
  const { theme, locale } = brush;
  const t = translator(locale);
  const persona = doc.personas[facts.id];
  if (!persona) return 0;
  drawPortrait(brush, doc, facts.id, at, AVATAR);
  const x = at.x + AVATAR + 12;
  const room = width - AVATAR - 12;
  const ref = { ref: facts.id };
  const [name = ''] = brush.wrap(persona.name, NAME, Math.max(40, room - SAMPLE_WIDTH - 10), 1);
  const nameWidth = brush.text(name, { x, y: at.y + 13 }, NAME, theme.ink, ref);
  drawPersonaSample(brush, doc, facts.id, { x: x + nameWidth + 10, y: at.y + 9 });
  const share = t('export.title.share', { share: Math.round(facts.share * 100) });
  const peakEnd = facts.peakEnd === null ? '' : t('export.title.peakEnd', { value: signed(facts.peakEnd) });
  const detail = [persona.role ?? '', share, peakEnd].filter((part) => part !== '').join(' · ');
  let y = at.y + NAME.lineHeight;
  for (const line of brush.wrap(detail, DETAIL, room, 2)) {
    brush.text(line, { x, y: y + 11 }, DETAIL, theme.ink3, ref);
    y += DETAIL.lineHeight;
  }
  const quote = persona.quote?.trim() ?? '';
  if (quote !== '')
    for (const line of brush.wrap(quoted(quote, brush.textLocale), DETAIL, room, 2)) {
      brush.text(line, { x, y: y + 12 }, DETAIL, theme.ink2, ref);
      y += DETAIL.lineHeight;
    }
  return Math.max(AVATAR, y - at.y);
}

function drawWorst(brush: Brush, contents: Contents, at: Point, width: number): number {
  const { theme, locale } = brush;
  const height = 28 + contents.worstPains.length * ENTRY.lineHeight - 10;
  // Beside personas it stands behind a line; in a row of its own it needs none.
  if (at.x > 0) {
    const x = at.x - GAP / 2;
    brush.line({ x, y: at.y }, { x, y: at.y + height }, { color: theme.hair2, width: 1 });
  }
  brush.text(translator(locale)('export.title.worstPains'), { x: at.x, y: at.y + 11 }, DETAIL, theme.ink3);
  const scores = contents.worstPains.map((pain) => brush.measure(pain.score, SCORE));
  const scoreWidth = Math.max(...scores) + 10;
  const bar = width < BAR_FROM ? 0 : BAR;
  const barX = at.x + width - scoreWidth - bar;
  contents.worstPains.forEach((pain, i) => {
    const y = at.y + 28 + i * ENTRY.lineHeight;
    brush.text(String(i + 1), { x: at.x, y }, ENTRY, theme.ink3);
    const [title = ''] = brush.wrap(pain.title, ENTRY, barX - at.x - 28, 1);
    brush.text(title, { x: at.x + 16, y }, ENTRY, theme.ink);
    if (bar > 0) {
      brush.rect({ x: barX, y: y - 6, w: bar, h: 4 }, { fill: theme.hair });
      brush.rect({ x: barX, y: y - 6, w: bar * Math.min(1, pain.share), h: 4 }, { fill: theme.painMark });
    }
    brush.text(pain.score, { x: at.x + width, y }, SCORE, theme.ink, { align: 'right' });
  });
  return height;
}

/** Draws the strip in as many rows as its width asks for; returns its height, 0 where there is nothing to show. */
export function drawPersonaStrip(brush: Brush, doc: Blueprint, contents: Contents, at: Point): number {
  const columns = contents.personas.length + (contents.worstPains.length > 0 ? 1 : 0);
  if (columns === 0) return 0;
  const perRow = Math.max(1, Math.min(columns, Math.floor((contents.width + GAP) / (LEAST_COLUMN + GAP))));
  const width = Math.min((contents.width - GAP * (perRow - 1)) / perRow, 420);
  let y = at.y;
  for (let row = 0; row * perRow < columns; row++) {
    let height = 0;
    for (let column = 0; column < perRow; column++) {
      const index = row * perRow + column;
      const persona = contents.personas[index];
      const last = index === columns - 1 && contents.worstPains.length > 0;
      // The worst pains stand at the right end of their row, where a board looks first.
      const alone = last && column === 0;
      const room = alone ? Math.min(contents.width, ALONE) : width;
      const x = last && !alone ? at.x + contents.width - width : at.x + column * (width + GAP);
      if (persona) height = Math.max(height, drawPersona(brush, doc, persona, { x, y }, width));
      else if (last) height = Math.max(height, drawWorst(brush, contents, { x, y }, room));
    }
    y += height + ROW_GAP;
  }
  return y - ROW_GAP - at.y;
}
