/** How a persona is told apart: colour, line pattern and shape, by its place in the document, so that colour alone never says it. */
import { orderedPersonaIds } from '../model/queries';
import type { Blueprint, Id, Persona, Table } from '../model/schema';
import { contrast, mixOklab } from './color';
import type { ShapeName } from './glyphs';
import { type Theme, type TokenName, themes } from './themes';
import type { Color } from './types';

export interface PersonaStyle {
  readonly token: TokenName;
  /** The persona's own colour where it has one; draw with `personaColor`. */
  readonly custom: Color | null;
  readonly shape: ShapeName;
  /** Dash pattern of the curve in layout units; empty = solid. */
  readonly dash: readonly number[];
  /** Dots need round caps to show. */
  readonly cap: 'butt' | 'round';
  /** Two thin lines instead of one. */
  readonly double: boolean;
}

type Pattern = Omit<PersonaStyle, 'custom'>;
const patterns: readonly [Pattern, ...Pattern[]] = [
  { token: 'p1', shape: 'circle', dash: [], cap: 'butt', double: false },
  { token: 'p2', shape: 'square', dash: [7, 3.5], cap: 'butt', double: false },
  { token: 'p3', shape: 'triangle', dash: [0.1, 4.4], cap: 'round', double: false },
  { token: 'p4', shape: 'diamond', dash: [7, 3.6, 0.1, 3.6], cap: 'round', double: false },
  { token: 'p5', shape: 'cross', dash: [14, 4], cap: 'butt', double: false },
  { token: 'p6', shape: 'ring', dash: [], cap: 'butt', double: true },
];

/** A palette colour stored as the light theme's value follows the theme; any other colour is the persona's own. */
function colorOf(color: Color | undefined): Partial<PersonaStyle> & Pick<PersonaStyle, 'custom'> {
  if (color === undefined) return { custom: null };
  const token = PALETTE.find((name) => themes.light[name] === color.toLowerCase());
  return token === undefined ? { custom: color } : { custom: null, token };
}

const PALETTE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const satisfies readonly TokenName[];

const cache = new WeakMap<Table<Persona>, ReadonlyMap<Id, PersonaStyle>>();

/** Styles of all personas of a document in their order; after six the patterns begin again. */
export function personaStyles(doc: Blueprint): ReadonlyMap<Id, PersonaStyle> {
  let map = cache.get(doc.personas);
  if (!map) {
    map = new Map(
      orderedPersonaIds(doc).map((id, index) => {
        const pattern = patterns[index % patterns.length] ?? patterns[0];
        return [id, { ...pattern, ...colorOf(doc.personas[id]?.color) }];
      }),
    );
    cache.set(doc.personas, map);
  }
  return map;
}

/** The colour to draw a persona in: its own one moved towards the ink until it keeps 3 : 1 on the insight sheet, or its token's. */
export function personaColor(style: PersonaStyle, theme: Theme): Color {
  if (style.custom === null) return theme[style.token];
  for (let share = 0; share < 1; share += 0.1) {
    const color = mixOklab(style.custom, theme.ink, share);
    if (contrast(color, theme.sheet) >= 3) return color;
  }
  return theme.ink;
}
