/** What all slides share: theme colours and fonts, the master, and the two layouts. */

import { locales, type Script } from '../../model/locales';
import type { Locale } from '../../model/schema';
import { themes } from '../../scene/themes';
import type { Color, ThemeName } from '../../scene/types';
import { OFFICE, XML_HEAD } from '../ooxml/pack';
import { SLIDE } from './deck';
import { emu, type SchemeColors, xfrm } from './drawing';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const PPTX_NS = `xmlns:a="${DRAWING}" xmlns:r="${OFFICE}/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** Names of the twelve colours of a theme, in the order of the format. */
const NAMES = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** How slides name the theme's colours. */
const USED: Readonly<Partial<Record<(typeof NAMES)[number], string>>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
};

function colorsOf(theme: ThemeName, accent: Color | undefined): readonly Color[] {
  const {
    ink,
    panel,
    ink2,
    panel2,
    accent: own,
    painMark,
    gainMark,
    oppMark,
    warnMark,
    ink3,
  } = themes[theme];
  const main = accent ?? own;
  return [ink, panel, ink2, panel2, main, painMark, gainMark, oppMark, warnMark, ink3, main, ink2];
}

export const schemeColors = (theme: ThemeName, accent?: Color): SchemeColors => {
  const scheme = new Map<Color, string>();
  colorsOf(theme, accent).forEach((color, index) => {
    const name = NAMES[index]!;
    if (!scheme.has(color.toLowerCase())) scheme.set(color.toLowerCase(), USED[name] ?? name);
  });
  return scheme;
};

/** Faces that office programs have; our own are somewhat wider than these, so that all lines fit. */
const CHINESE: Readonly<Record<Script, string>> = {
  latin: 'Microsoft YaHei',
  hans: 'Microsoft YaHei',
  hant: 'Microsoft JhengHei',
};
const fontXml = (locale: Locale): string =>
  `<a:latin typeface="Arial"/><a:ea typeface="${CHINESE[locales[locale].script]}"/><a:cs typeface="Arial"/>` +
  '<a:font script="Hans" typeface="Microsoft YaHei"/><a:font script="Hant" typeface="Microsoft JhengHei"/>' +
  '<a:font script="Jpan" typeface="Yu Gothic"/><a:font script="Hang" typeface="Malgun Gothic"/>';

export function themeXml(theme: ThemeName, accent: Color | undefined, locale: Locale): string {
  const colors = colorsOf(theme, accent).map(
    (color, index) =>
      `<a:${NAMES[index]}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:${NAMES[index]}>`,
  );
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="Throughline"><a:themeElements><a:clrScheme name="Throughline">${colors.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Throughline"><a:majorFont>${fontXml(locale)}</a:majorFont><a:minorFont>${fontXml(locale)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Throughline"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const shapeTree = (shapes: string): string =>
  `<p:cSld><p:spTree>${EMPTY_TREE}${shapes}</p:spTree></p:cSld>`;

const PLACES = {
  title: { x: 30, y: 18, w: SLIDE.width - 60, h: 42 },
  cover: { x: 60, y: 96, w: SLIDE.width - 120, h: 90 },
  ftr: { x: 30, y: 514, w: 700, h: 18 },
  sldNum: { x: 860, y: 514, w: 70, h: 18 },
} as const;

type Placeholder = 'title' | 'ctrTitle' | 'ftr' | 'sldNum';

/** Text that takes its place and look from the layout. */
export function placeholder(id: number, type: Placeholder, body: string, given = ''): string {
  // Small print stands where it says itself: not every program takes its place from the layout.
  const place = given || (type === 'ftr' || type === 'sldNum' ? xfrm(PLACES[type]) : '');
  const index = type === 'ftr' ? ' idx="11" sz="quarter"' : type === 'sldNum' ? ' idx="12" sz="quarter"' : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${index}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

export const smallPrint = (words: string, language: string): string =>
  `<a:p><a:pPr algn="l"/><a:r><a:rPr lang="${language}" sz="900"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:rPr><a:t>${words}</a:t></a:r></a:p>`;

export const NUMBER_FIELD =
  '<a:p><a:pPr algn="r"/><a:fld id="{5E4A1D6B-0B61-4D0B-9D3C-0C6B6F8F1A01}" type="slidenum"><a:rPr lang="en-US" sz="900"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr><a:t>‹#›</a:t></a:fld></a:p>';

function masterShape(
  id: number,
  type: 'title' | 'ftr' | 'sldNum',
  size: number,
  align: string,
  body: string,
): string {
  const look = `<a:lvl1pPr algn="${align}"><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="${type === 'title' ? 'tx1' : 'accent6'}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;
  const index = type === 'ftr' ? ' sz="quarter" idx="3"' : type === 'sldNum' ? ' sz="quarter" idx="4"' : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${index}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${xfrm(PLACES[type])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle>${look}</a:lstStyle>${body}</p:txBody></p:sp>`
  );
}

const levels = (tag: string, size: number, bold: boolean): string =>
  `<p:${tag}><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/><a:defRPr sz="${size}"${bold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  `<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:${tag}>`;

const text = (words: string): string => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${words}</a:t></a:r></a:p>`;

export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export function masterXml(): string {
  const shapes =
    masterShape(2, 'title', 2400, 'l', text('Title')) +
    masterShape(3, 'ftr', 900, 'l', '<a:p><a:endParaRPr lang="en-US"/></a:p>') +
    masterShape(4, 'sldNum', 900, 'r', NUMBER_FIELD);
  const tree = shapeTree(shapes).replace(
    '<p:cSld>',
    '<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
  );
  return (
    `${XML_HEAD}<p:sldMaster ${PPTX_NS}>${tree}${COLOR_MAP}` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
    `<p:txStyles>${levels('titleStyle', 2400, true)}${levels('bodyStyle', 1200, false)}${levels('otherStyle', 1200, false)}</p:txStyles></p:sldMaster>`
  );
}

export function layoutXml(kind: 'cover' | 'content'): string {
  const title =
    kind === 'cover'
      ? placeholder(2, 'ctrTitle', text('Title'), xfrm(PLACES.cover))
      : placeholder(2, 'title', text('Title'));
  const look =
    kind === 'cover'
      ? title
          .replace(
            '<a:lstStyle/>',
            '<a:lstStyle><a:lvl1pPr><a:defRPr sz="4000" b="1"/></a:lvl1pPr></a:lstStyle>',
          )
          .replace('<a:bodyPr/>', '<a:bodyPr anchor="b"/>')
      : title;
  const rest =
    placeholder(3, 'ftr', '<a:p><a:endParaRPr lang="en-US"/></a:p>') + placeholder(4, 'sldNum', NUMBER_FIELD);
  const [type, name] = kind === 'cover' ? ['title', 'Cover'] : ['titleOnly', 'Title only'];
  return `${XML_HEAD}<p:sldLayout ${PPTX_NS} type="${type}" preserve="1">${shapeTree(look + rest).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Relations: the master first, then the slides, the theme, and the master of notes. */
export const presentationXml = (slides: number): string =>
  `${XML_HEAD}<p:presentation ${PPTX_NS} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
  `<p:notesMasterIdLst><p:notesMasterId r:id="rId${slides + 3}"/></p:notesMasterIdLst>` +
  `<p:sldIdLst>${Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 2}"/>`).join('')}</p:sldIdLst>` +
  `<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="${emu(SLIDE.height)}" cy="${emu(SLIDE.width)}"/></p:presentation>`;
