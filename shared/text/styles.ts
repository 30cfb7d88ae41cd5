/** The text styles of a map at 100 %, by role. */
import type { Locale } from '../model/schema';
import type { TextStyle, Weight } from './types';

const style = (size: number, lineHeight: number, weight: Weight): TextStyle => ({ size, lineHeight, weight });

const latin = {
  phase: style(13, 18, 600),
  step: style(12.5, 16, 500),
  lane: style(12, 16, 600),
  cardTitle: style(13, 17, 500),
  cardBody: style(12, 16, 400),
  mark: style(11.5, 14, 500),
  caption: style(11, 14, 400),
  line: style(11, 14, 500),
  lineStrong: style(11, 14, 600),
  note: style(12, 16, 400),
  callout: style(12, 16, 600),
} as const;

export type TextStyles = Readonly<Record<keyof typeof latin, TextStyle>>;

/** Chinese titles stand one unit looser. */
const chinese: TextStyles = { ...latin, cardTitle: style(13, 18, 500) };

/** Styles for a document's language. */
export const textStyles = (locale: Locale): TextStyles => (locale === 'en' ? latin : chinese);
