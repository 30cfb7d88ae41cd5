/** The map as one HTML page that needs nothing else: to pan, zoom, search and look into, as a picture and as a table. */
import { encodeUtf8 } from '../../file/utf8';
import { formatDate } from '../../i18n/formatDate';
import { laneName } from '../../i18n/laneName';
import { type Translate, translateData, translator } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import type { Blueprint } from '../../model/schema';
import type { Scene, ThemeName } from '../../scene/types';
import { toBase64 } from '../base64';
import { LOGO_ID, withLogo } from '../logo';
import { mapParts } from '../mapParts';
import { DRAWN_OPTIONS } from '../options';
import { loadPictures, type Picture, pictureIds } from '../pictures';
import { stopIfCancelled } from '../progress';
import { sheet } from '../sheet';
import { shownMap } from '../shownMap';
import { fontStack } from '../svgText';
import type { Exporter, ExportOptions } from '../types';
import { attributes, escapeXml } from '../xml';
import { cardDetails } from './cardDetails';
import { mapDrawing, plainDrawing } from './mapDrawing';
import { mapTable } from './mapTable';
import { pageStyle } from './pageStyle';
import { createPalette } from './palette';
import { sha256 } from './sha256';
import { VIEWER_SCRIPT } from './viewerScript';

const LEGEND_WIDTH = 1280;
const otherTheme = (theme: ThemeName): ThemeName => (theme === 'dark' ? 'light' : 'dark');

/** Nothing is loaded and nothing runs but this style and this script, each named by its hash. */
const policy = (style: string): string =>
  [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(VIEWER_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const onePage = (scenes: readonly Scene[]) => ({
  width: 0,
  height: 0,
  background: null,
  placements: scenes.map((scene) => ({ scene, x: 0, y: 0, scale: 1 })),
});

function heading(doc: Blueprint, options: ExportOptions, logo: Picture | undefined, t: Translate): string {
  const state = doc.meta.state ?? 'current';
  const known = state === 'current' || state === 'future';
  const facts = [
    formatDate(options.date, options.locale),
    known ? translateData(t, `lane.state.${state}`) : state,
  ];
  const src = logo && `data:${logo.mime};base64,${toBase64(logo.bytes)}`;
  return [
    options.accent === undefined ? '' : '<div class="band"></div>',
    '<header>',
    src === undefined ? '' : `<img${attributes({ src, alt: t('export.option.logo') })}>`,
    '<div class="titles">',
    options.header === undefined ? '' : `<div class="over">${escapeXml(options.header)}</div>`,
    `<h1>${escapeXml(doc.meta.title?.trim() || t('export.title.untitled'))}</h1>`,
    doc.meta.description ? `<p>${escapeXml(doc.meta.description)}</p>` : '',
    `</div><div class="facts">${escapeXml(facts.join(' · '))}</div></header>`,
  ].join('');
}

interface Choice {
  readonly name: 'lane' | 'persona';
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
}

/** Boxes to tick in a menu; none where there is nothing to choose from. */
const menu = ({ name, label, rows }: Choice): string =>
  rows.length < 2
    ? ''
    : `<details class="menu"><summary>${escapeXml(label)}</summary><fieldset><legend>${escapeXml(label)}</legend>${rows
        .map(
          ({ id, text }) =>
            `<label><input${attributes({ type: 'checkbox', name, value: id })} checked>${escapeXml(text)}</label>`,
        )
        .join('')}</fieldset></details>`;

function tools(t: Translate, choices: readonly Choice[]): string {
  const button = (id: string, text: string, more: Readonly<Record<string, string>> = {}): string =>
    `<button${attributes({ type: 'button', id, ...more })}>${escapeXml(text)}</button>`;
  const words = t('page.found', { n: '{n}' });
  return [
    `<section class="tools"${attributes({ 'aria-label': t('page.tools') })}>`,
    `<div class="group">${button('as-map', t('page.map'), { 'aria-pressed': 'true' })}${button('as-table', t('page.table'), { 'aria-pressed': 'false' })}</div>`,
    `<div class="group zoom">${button('out', '−', { 'aria-label': t('page.zoomOut') })}${button('percent', t('window.percent', { value: 100 }), { title: t('page.fullSize'), 'data-words': t('window.percent', { value: '{n}' }) })}${button('in', '+', { 'aria-label': t('page.zoomIn') })}${button('fit', t('page.fit'))}</div>`,
    ...choices.map(menu),
    `<input${attributes({ type: 'search', id: 'find', placeholder: t('page.find'), 'aria-label': t('page.find') })}>`,
    `<span${attributes({ id: 'found', role: 'status', 'data-words': words })}></span>`,
    button('theme', t('page.theme'), { 'aria-pressed': 'false' }),
    '</section>',
  ].join('');
}

export const html: Exporter = {
  id: 'html',
  extensions: ['html', 'htm'],
  mime: 'text/html',
  options: DRAWN_OPTIONS,
  preview: (doc, options) => ({
    kind: 'pages',
    pages: [sheet(mapParts(doc, options), options)],
    unit: 'screen',
  }),
  export: async (source, options, environment) => {
    stopIfCancelled(environment);
    const doc = withLogo(source, options);
    const t = translator(options.locale);
    const other = otherTheme(options.theme);
    const parts = mapParts(doc, options);
    const twin = mapParts(doc, { ...options, theme: other });
    const palette = createPalette();
    const foot = { width: LEGEND_WIDTH, personas: true };
    const map = palette.paint(parts.map, twin.map);
    const legend = palette.paint(parts.foot(foot), twin.foot(foot));
    const comments = parts.comments({ width: LEGEND_WIDTH });
    const listed = twin.comments({ width: LEGEND_WIDTH });
    const strips = comments.map((strip, i) => palette.paint(strip, listed[i] ?? strip));
    environment.progress?.(1, 3);
    await environment.pause?.();
    stopIfCancelled(environment);
    const wanted = [...pictureIds(onePage([map])), ...(options.logo ? [LOGO_ID] : [])];
    const pictures = await loadPictures(doc, wanted, environment);
    stopIfCancelled(environment);
    environment.progress?.(2, 3);
    const shown = shownMap(doc, options.view);
    const scores = options.scores !== false;
    const style = pageStyle({
      theme: options.theme,
      other,
      fonts: fontStack(getLocale(doc)),
      accent: options.accent,
      palette,
    });
    const choices: readonly Choice[] = [
      {
        name: 'persona',
        label: t('export.option.personas'),
        rows: shown.personaIds.map((id) => ({ id, text: doc.personas[id]?.name ?? '' })),
      },
      {
        name: 'lane',
        label: t('export.option.lanes'),
        rows: shown.lanes.map(({ id, record }) => ({ id, text: laneName(record, getLocale(doc)) })),
      },
    ];
    const label = (text: string) => attributes({ 'aria-label': text });
    const page = [
      `<!DOCTYPE html>\n<html${attributes({ lang: getLocale(doc), 'data-theme': 'main' })}><head><meta charset="utf-8">`,
      `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: policy(style) })}>`,
      '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">',
      `<title>${escapeXml(doc.meta.title?.trim() || t('export.title.untitled'))}</title><style>${style}</style></head><body>`,
      heading(doc, options, pictures.get(LOGO_ID), t),
      tools(t, choices),
      `<main><section id="map" tabindex="0"${label(t('page.map'))}>`,
      mapDrawing(doc, parts.layout, map, { pictures, label: t('page.picture') }),
      ...strips.map((strip) => plainDrawing(strip, pictures, t('export.commentList'))),
      `</section><section id="table" tabindex="0"${label(t('page.table'))}>`,
      mapTable(doc, shown, { t, scores }),
      `</section><aside id="details"${label(t('page.details'))}>`,
      `<button type="button" id="close"${label(t('page.close'))}>×</button>`,
      cardDetails({ doc, shown, locale: options.locale, t }, { date: options.date, scores }),
      '</aside></main><footer>',
      `<details open><summary>${escapeXml(t('export.legend.title'))}</summary>${plainDrawing(legend, pictures, t('export.legend.title'))}</details>`,
      options.footer === undefined ? '' : `<span>${escapeXml(options.footer)}</span>`,
      `</footer><script>${VIEWER_SCRIPT}</script></body></html>\n`,
    ].join('\n');
    environment.progress?.(3, 3);
    return encodeUtf8(page);
  },
};
