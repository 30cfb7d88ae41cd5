/** The looks of cells, and the part of the workbook that holds them. */
import { themes } from '../../scene/themes';
import { OFFICE, XML_HEAD } from '../ooxml/pack';

const { light } = themes;
const SHEET_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Hair lines around, or a stronger one below. */
  readonly border?: 'hair' | 'below' | 'dash';
  readonly align?: 'center';
  readonly middle?: boolean;
  readonly wrap?: boolean;
  /** Number format: 0 = as it comes, 2 decimals, percent. */
  readonly format?: number;
}

const text: Look = { wrap: true, border: 'hair' };

export const looks = {
  plain: {},
  heading: { bold: true, fill: light.z1, border: 'below', wrap: true, middle: true },
  /** Headings of columns that are worked out. */
  computedHeading: {
    bold: true,
    color: light.ink3,
    fill: light.panel2,
    border: 'below',
    wrap: true,
    middle: true,
  },
  id: { size: 8, color: light.ink3, border: 'hair' },
  text,
  strong: { ...text, bold: true },
  number: { border: 'hair' },
  decimal: { border: 'hair', format: 164 },
  share: { border: 'hair', format: 9 },
  computed: { ...text, color: light.ink3 },
  computedNumber: { border: 'hair', color: light.ink3, format: 164 },
  mood: { border: 'hair', align: 'center', format: 165 },
  phase: { bold: true, size: 12, fill: light.z2, border: 'hair', align: 'center', middle: true, wrap: true },
  step: { bold: true, fill: light.z1, border: 'below', wrap: true, middle: true },
  line: { size: 9, color: light.ink3, border: 'dash', middle: true },
  lane0: { bold: true, fill: light.panel2, border: 'hair', wrap: true },
  lane1: { bold: true, fill: light.z1, border: 'hair', wrap: true },
  lane2: { bold: true, fill: light.z2, border: 'hair', wrap: true },
  lane3: { bold: true, fill: light.z3, border: 'hair', wrap: true },
  laneSheet: { bold: true, fill: light.panel, border: 'hair', wrap: true },
  pain: { ...text, fill: light.painSoft },
  gain: { ...text, fill: light.gainSoft },
  opportunity: { ...text, fill: light.oppSoft },
} as const satisfies Record<string, Look>;
export type StyleName = keyof typeof looks;

const NAMES = Object.keys(looks) as readonly StyleName[];

/** Every look comes twice: the second time for texts that begin like a formula, so that editing them does not make them one. */
export const styleIndex = (style: StyleName, quoted: boolean): number =>
  NAMES.indexOf(style) * 2 + (quoted ? 1 : 0);

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A list of parts, each once, and the place of each. */
function collect() {
  const parts: string[] = [];
  return {
    parts,
    indexOf: (part: string): number => {
      const found = parts.indexOf(part);
      return found >= 0 ? found : parts.push(part) - 1;
    },
  };
}

const font = ({ bold, size = 10, color = light.ink }: Look): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="Calibri"/><family val="2"/></font>`;

const fill = ({ fill: color }: Look): string =>
  color
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';

function border({ border: kind }: Look): string {
  const side = (name: string, style?: string, color: string = light.hair2) =>
    style ? `<${name} style="${style}"><color rgb="${argb(color)}"/></${name}>` : `<${name}/>`;
  const hair = kind === 'hair' ? 'thin' : undefined;
  const top = kind === 'dash' ? side('top', 'mediumDashed', light.ink3) : side('top', hair);
  const bottom = kind === 'below' ? side('bottom', 'medium', light.edge3) : side('bottom', hair);
  return `<border>${side('left', hair)}${side('right', hair)}${top}${bottom}<diagonal/></border>`;
}

function alignment({ align, middle, wrap }: Look): string {
  const across = align ? ` horizontal="${align}"` : '';
  return `<alignment${across} vertical="${middle ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}/>`;
}

export function stylesXml(): string {
  const [fonts, fills, borders] = [collect(), collect(), collect()];
  fonts.indexOf(font({}));
  // The first two fills are given by the format.
  fills.indexOf(fill({}));
  fills.indexOf('<fill><patternFill patternType="gray125"/></fill>');
  borders.indexOf(border({}));
  const formats = NAMES.flatMap((name) => {
    const look: Look = looks[name];
    const ids = `fontId="${fonts.indexOf(font(look))}" fillId="${fills.indexOf(fill(look))}" borderId="${borders.indexOf(border(look))}"`;
    return ['', ' quotePrefix="1"'].map(
      (quote) =>
        `<xf numFmtId="${look.format ?? 0}" ${ids} xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment(look)}</xf>`,
    );
  });
  const list = (name: string, parts: readonly string[]) =>
    `<${name} count="${parts.length}">${parts.join('')}</${name}>`;
  return (
    `${XML_HEAD}<styleSheet xmlns="${SHEET_NS}">` +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.##"/><numFmt numFmtId="165" formatCode="+0.#;−0.#;0"/></numFmts>' +
    list('fonts', fonts.parts) +
    list('fills', fills.parts) +
    list('borders', borders.parts) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs', formats) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

export const XLSX_NS = `xmlns="${SHEET_NS}" xmlns:r="${OFFICE}/relationships"`;
