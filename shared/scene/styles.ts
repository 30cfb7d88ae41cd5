/** Text styles of the map by role; those that layout breaks lines in are layout's own. */
import type { Locale } from '../model/schema';
import type { TextStyle } from '../text/types';

type Role =
  | 'phase'
  | 'step'
  | 'lane'
  | 'cardTitle'
  | 'cardBody'
  | 'mark'
  | 'caption'
  | 'line'
  | 'lineStrong'
  | 'note'
  | 'callout';
const styles: Readonly<Record<Role, TextStyle>> = {
  phase: { size: 13, lineHeight: 18, weight: 600 },
  step: { size: 12.5, lineHeight: 16, weight: 500 },
  lane: { size: 12, lineHeight: 16, weight: 600 },
  cardTitle: { size: 13, lineHeight: 18, weight: 500 },
  cardBody: { size: 12, lineHeight: 16, weight: 400 },
  mark: { size: 11.5, lineHeight: 14, weight: 500 },
  caption: { size: 11, lineHeight: 15, weight: 400 },
  line: { size: 11, lineHeight: 14, weight: 500 },
  lineStrong: { size: 11, lineHeight: 14, weight: 600 },
  note: { size: 13, lineHeight: 18, weight: 400 },
  callout: { size: 12, lineHeight: 16, weight: 600 },
};
export const textStyles = (_locale: Locale): Readonly<Record<Role, TextStyle>> => styles;
