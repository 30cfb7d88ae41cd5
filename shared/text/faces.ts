/** The bundled font faces that draw a map, and in which order they are asked for a character. */
import { locales, type Script } from '../model/locales';
import type { Locale } from '../model/schema';
import { type Advances, type PackedMetrics, unpackAdvances } from './faceMetrics';
import { inter } from './metrics/inter';
import { notoEmoji } from './metrics/notoEmoji';
import { notoSansHan } from './metrics/notoSansHan';
import { notoSansSc } from './metrics/notoSansSc';
import { notoSansTc } from './metrics/notoSansTc';
import type { Weight } from './types';

export type FamilyId = 'Inter' | 'NotoSansSC' | 'NotoSansTC' | 'NotoSansHan' | 'NotoEmoji';

export interface Face {
  /** Also its CSS family in fonts.css, and its file name in resources/fonts without `.ttf`. */
  readonly id: string;
  readonly family: FamilyId;
  readonly weight: Weight;
  /** Advance in em of a character, −1 where the face lacks it; unpacked at the first call. */
  readonly advance: Advances;
}

const packed: Readonly<Record<FamilyId, PackedMetrics>> = {
  Inter: inter,
  NotoSansSC: notoSansSc,
  NotoSansTC: notoSansTc,
  NotoSansHan: notoSansHan,
  NotoEmoji: notoEmoji,
};
const familyIds = Object.keys(packed) as readonly FamilyId[];

function createFace(family: FamilyId, weight: Weight): Face {
  let unpacked: Advances | null = null;
  return {
    id: `${family}-${weight}`,
    family,
    weight,
    advance: (code) => {
      unpacked ??= unpackAdvances(packed[family], weight);
      return unpacked(code);
    },
  };
}

const weightsOf = (family: FamilyId): Weight[] =>
  Object.keys(packed[family].advances).map(Number) as Weight[];

/** Every bundled face: one TrueType file each. */
export const faces: readonly Face[] = familyIds.flatMap((family) =>
  weightsOf(family).map((weight) => createFace(family, weight)),
);

/** The face of a family for a weight, as CSS picks it: 500 falls to 400, 600 rises to 700, and the other way where that is missing. */
function faceOf(family: FamilyId, weight: Weight): Face {
  const wanted: Record<Weight, readonly Weight[]> = {
    400: [400, 500, 700, 600],
    500: [500, 400, 600, 700],
    600: [600, 700, 500, 400],
    700: [700, 600, 500, 400],
  };
  const own = faces.filter((face) => face.family === family);
  for (const candidate of wanted[weight]) {
    const face = own.find((one) => one.weight === candidate);
    if (face) return face;
  }
  throw new Error(`no face of ${family}`);
}

/** Families in the order of asking. Simplified Chinese stands first unless the document is in traditional Chinese. */
const orders: Readonly<Record<Script, readonly FamilyId[]>> = {
  latin: familyIds,
  hans: familyIds,
  hant: ['Inter', 'NotoSansTC', 'NotoSansSC', 'NotoSansHan', 'NotoEmoji'],
};
export const familyOrder = (locale: Locale): readonly FamilyId[] => orders[locales[locale].script];

/** Full-width in Chinese documents although Inter has them: — “ ” … */
const CHINESE_QUOTES: ReadonlySet<number> = new Set([0x2014, 0x201c, 0x201d, 0x2026]);

/** The faces of one weight in one language, with a lookup that remembers. */
export interface FaceStack {
  readonly faces: readonly Face[];
  /** Index in `faces` of the first face that has the character, −1 for none. */
  readonly faceIndex: (code: number) => number;
  /** Advance in em from that face; 1 where no face has the character. */
  readonly advance: Advances;
}

const UNKNOWN = -2;
/** Width of a character that no bundled font has: what a fallback of the system most likely needs at most. */
const MISSING_ADVANCE = 1;

/** What is known of 256 characters in a row. */
interface Page {
  readonly index: Int8Array;
  readonly advance: Float64Array;
}

function createStack(weight: Weight, locale: Locale): FaceStack {
  const list = familyOrder(locale).map((family) => faceOf(family, weight));
  const chinese = locale === 'en' ? -1 : list.findIndex((face) => face.family !== 'Inter');
  const pages: (Page | undefined)[] = [];
  const find = (code: number): number => {
    if (chinese > 0 && CHINESE_QUOTES.has(code)) return chinese;
    return list.findIndex((face) => face.advance(code) >= 0);
  };
  const pageOf = (code: number): Page => {
    let page = pages[code >> 8];
    if (!page) {
      page = { index: new Int8Array(256).fill(UNKNOWN), advance: new Float64Array(256) };
      pages[code >> 8] = page;
    }
    const low = code & 255;
    if (page.index[low] === UNKNOWN) {
      const found = find(code);
      page.index[low] = found;
      page.advance[low] = list[found]?.advance(code) ?? MISSING_ADVANCE;
    }
    return page;
  };
  return {
    faces: list,
    faceIndex: (code) => pageOf(code).index[code & 255]!,
    advance: (code) => pageOf(code).advance[code & 255]!,
  };
}

const stacks: Readonly<Record<Script, Map<Weight, FaceStack>>> = {
  latin: new Map(),
  hans: new Map(),
  hant: new Map(),
};

/** The faces for a weight and a document's language (default English, where simplified Chinese comes before traditional). */
export function faceStack(weight: Weight, locale: Locale = 'en'): FaceStack {
  const known = stacks[locales[locale].script];
  let stack = known.get(weight);
  if (!stack) {
    stack = createStack(weight, locale);
    known.set(weight, stack);
  }
  return stack;
}

/** Inter's ascent and descent in em: every line box stands on them, whatever faces its text needs. */
export const LINE_METRICS = {
  ascent: inter.ascent / inter.unitsPerEm,
  descent: inter.descent / inter.unitsPerEm,
} as const;

/** CSS `font-family` of map text in a weight: the faces in the order in which measuring asks them. */
export function mapFontFamily(weight: Weight, locale: Locale = 'en'): string {
  const ids = faceStack(weight, locale).faces.map((face) => `"${face.id}"`);
  const chinese = faceStack(weight, locale).faces[1]!.id;
  const quotes = locale === 'en' ? [] : [`"${chinese}-quotes"`];
  return [...quotes, ...ids, 'sans-serif'].join(', ');
}
