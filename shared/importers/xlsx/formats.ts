/** Numbers that stand for dates: which looks of cells say so, and the date as people write it to machines. */
import { walkXml } from './walkXml';

/** Formats of dates and times that every spreadsheet knows by number. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format that names days, months, years or hours, colours and quoted words left out. */
const isDateCode = (code: string): boolean =>
  /[ymdhs]/i.test(
    code.replace(
      /"[^"]*"|\\.|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+|\$[^\]]*|[<>=][^\]]*)\]|general/gi,
      '',
    ),
  );

/** For each look of cells whether it shows numbers as dates. */
export function readDateStyles(styles: string | undefined): readonly boolean[] {
  if (styles === undefined) return [];
  const codes = new Map<number, string>();
  const found: boolean[] = [];
  let inside = false;
  walkXml(styles, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) {
        const id = Number(numFmtId ?? 0);
        const code = codes.get(id);
        found.push(code === undefined ? isBuiltInDate(id) : isDateCode(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false;
    },
  });
  return found;
}

const DAY = 86_400_000;

/** Days since the beginning of 1900 (or 1904) as `2026-12-01`, with the time where there is one. */
export function dateText(days: number, from1904: boolean): string {
  // Counting from 1900 includes a 29 February that never was.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const at = new Date(start + Math.round(days * DAY));
  if (Number.isNaN(at.getTime())) return String(days);
  const iso = at.toISOString();
  if (days < 1) return iso.slice(11, 16);
  return iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
