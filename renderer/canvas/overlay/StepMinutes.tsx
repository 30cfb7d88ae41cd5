/** The time of a step in its header: at the end of the name's last line, and only while the column is wide enough for both. */
import { useMemo } from 'react';
import { getLocale } from '../../../shared/model/document';
import type { Locale } from '../../../shared/model/schema';
import { measureText } from '../../../shared/text/measureText';
import { textStyles } from '../../../shared/text/styles';
import { wrapText } from '../../../shared/text/wrapText';
import { useEditor } from '../../state/editor';

/** As headers.css sets them, px. */
const NAME_SIZE = 12;
const TIME_SIZE = 11;
const LINES = 2;
const SIDES = 16;
const GAP = 8;
/** Widths of columns that are tried, px: from the widest, where all fit, down. */
const WIDEST = 320;
const NARROWEST = 72;
const STEP = 8;

/** The least width of a column that has room for the name in two lines and the time beside the second, or below the first. */
function leastWidth(name: string, time: string, locale: Locale): number {
  const { cardTitle, caption } = textStyles(locale);
  const nameStyle = { ...cardTitle, size: NAME_SIZE };
  const timeRoom = measureText(time, { ...caption, size: TIME_SIZE }, locale) + GAP;
  let least = WIDEST;
  for (let width = WIDEST; width >= NARROWEST; width -= STEP) {
    const room = width - SIDES;
    const lines = wrapText(name, nameStyle, room, { locale });
    const last = lines.at(-1) ?? '';
    const beside = measureText(last, nameStyle, locale) + timeRoom <= room;
    if (lines.length > LINES || (lines.length === LINES && !beside)) break;
    least = width;
  }
  return least;
}

export function StepMinutes({ name, text }: { readonly name: string; readonly text: string }) {
  const locale = useEditor((state) => getLocale(state.session.doc));
  const least = useMemo(() => leastWidth(name, text, locale), [name, text, locale]);
  return (
    <span className="map-head-minutes" style={{ '--least': `${least - SIDES}px` }}>
      {text}
    </span>
  );
}
