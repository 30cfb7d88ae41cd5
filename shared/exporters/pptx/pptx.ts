/** PPTX: the map as slides of shapes, connectors and text that can be edited; written by ourselves, so that links stay glued to cards and bytes stay the same. */

import { recordName } from '../../compare/recordName';
import { formatDate } from '../../i18n/formatDate';
import { translator } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import { locales } from '../../model/locales';
import type { Blueprint, Id } from '../../model/schema';
import { TABLE_NAMES } from '../../model/schema';
import { createBrush } from '../../scene/brush';
import { themes } from '../../scene/themes';
import type { Page } from '../../scene/types';
import { withLogo } from '../logo';
import {
  CORE_RELATION,
  coreProperties,
  OFFICE,
  type Part,
  packOffice,
  type Relation,
  XML_HEAD,
} from '../ooxml/pack';
import { DRAWN_OPTIONS } from '../options';
import { loadPictures, type Picture } from '../pictures';
import { stopIfCancelled } from '../progress';
import type { Exporter, ExportOptions } from '../types';
import { escapeXml } from '../xml';
import { deckOf, SLIDE, type Slide } from './deck';
import {
  layoutXml,
  masterXml,
  NUMBER_FIELD,
  PPTX_NS,
  placeholder,
  presentationXml,
  schemeColors,
  shapeTree,
  smallPrint,
  themeXml,
} from './master';
import { NOTES_MASTER, notesMasterParts, notesPart, notesPath } from './notesParts';
import { sceneShapes } from './sceneShapes';
import { tableXml } from './table';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Name and words of a record, for the list of shapes and for those who hear it. */
function describer(doc: Blueprint, options: ExportOptions) {
  const t = translator(options.locale);
  return (id: Id): { readonly name: string; readonly text: string } | null => {
    const table = TABLE_NAMES.find((one) => Object.hasOwn(doc[one], id));
    if (!table) return null;
    const name = recordName(doc, table, id);
    const card = doc.cards[id];
    const words = card
      ? [`${t(`lane.card.${card.kind}`)}: ${card.title}`, card.body ?? '']
          .filter((part) => part !== '')
          .join('. ')
      : `${t(`compare.table.${table}`)}: ${name}`;
    return { name: escapeXml(name || id), text: escapeXml(words) };
  };
}

const paragraph = (words: string, language: string): string =>
  `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(words)}</a:t></a:r></a:p>`;

const hasNotes = ({ notes }: Slide): boolean => notes.some((line) => line !== '');

function slidePart(
  doc: Blueprint,
  options: ExportOptions,
  slide: Slide,
  number: number,
  pictures: ReadonlyMap<Id, string>,
): Part {
  const language = locales[getLocale(doc)].tag;
  const relations: Relation[] = [
    { type: 'slideLayout', target: `ppt/slideLayouts/slideLayout${slide.kind === 'cover' ? 1 : 2}.xml` },
    ...(hasNotes(slide) ? [{ type: 'notesSlide', target: notesPath(number) }] : []),
  ];
  const relate = (relation: Relation): string => {
    const known = relations.findIndex((one) => one.target === relation.target);
    return `rId${known >= 0 ? known + 1 : relations.push(relation)}`;
  };
  let last = 4;
  const nextId = () => ++last;
  const scheme = schemeColors(options.theme, options.accent);
  const table = slide.table
    ? tableXml(slide.table, { id: nextId(), theme: options.theme, scheme, language })
    : '';
  const drawn = slide.table ? slide.scenes.slice(1) : slide.scenes;
  const shapes = drawn.map(({ scene, x, y, scale, layout }) =>
    sceneShapes(scene, {
      doc,
      frame: { x, y, scale },
      scheme,
      nextId,
      language,
      ...(layout && { layout }),
      describe: describer(doc, options),
      links: {
        address: (href) => relate({ type: 'hyperlink', target: href, external: true }),
        picture: (assetId) => {
          const target = pictures.get(assetId);
          return target === undefined ? null : relate({ type: 'image', target });
        },
      },
    }),
  );
  const footer = [doc.meta.title ?? '', formatDate(options.date, options.locale), options.footer ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  const title = placeholder(
    2,
    slide.kind === 'cover' ? 'ctrTitle' : 'title',
    paragraph(slide.title, language),
  );
  const rest =
    slide.kind === 'cover'
      ? ''
      : placeholder(3, 'ftr', smallPrint(escapeXml(footer), language)) +
        placeholder(4, 'sldNum', NUMBER_FIELD);
  return {
    path: `ppt/slides/slide${number}.xml`,
    type: `${TYPE}.slide+xml`,
    content: `${XML_HEAD}<p:sld ${PPTX_NS}>${shapeTree(title + table + shapes.join('') + rest)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relations,
  };
}

/** Pictures as parts of the package, and where each stands. */
function pictureParts(pictures: ReadonlyMap<Id, Picture>): {
  readonly parts: readonly Part[];
  readonly paths: ReadonlyMap<Id, string>;
} {
  const paths = new Map<Id, string>();
  const parts = Array.from(pictures, ([id, { mime, bytes }], index): Part => {
    const path = `ppt/media/image${index + 1}.${mime === 'image/png' ? 'png' : 'jpeg'}`;
    paths.set(id, path);
    return { path, content: bytes };
  });
  return { parts, paths };
}

/** Slides as pages: what is seen before anything is written. */
function slidePages(doc: Blueprint, options: ExportOptions, slides: readonly Slide[]): readonly Page[] {
  return slides.map(({ kind, title, scenes }): Page => {
    const brush = createBrush(options.theme, options.locale, getLocale(doc));
    const cover = kind === 'cover';
    const style = { size: cover ? 40 : 24, lineHeight: cover ? 48 : 30, weight: 700 } as const;
    brush.text(title, cover ? { x: 60, y: 178 } : { x: 30, y: 47 }, style, brush.theme.ink);
    const head = {
      width: SLIDE.width,
      height: SLIDE.height,
      background: null,
      items: brush.items,
      textLocale: brush.textLocale,
      bookmarks: [],
    };
    return {
      ...SLIDE,
      background: themes[options.theme].panel,
      placements: [
        { scene: head, x: 0, y: 0, scale: 1 },
        ...scenes.map(({ scene, x, y, scale }) => ({ scene, x, y, scale })),
      ],
    };
  });
}

export const pptx: Exporter = {
  id: 'pptx',
  extensions: ['pptx'],
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  options: DRAWN_OPTIONS,
  preview: (doc, options) => {
    const full = withLogo(doc, options);
    return { kind: 'pages', unit: 'screen', pages: slidePages(full, options, deckOf(full, options)) };
  },
  export: async (given, options, environment) => {
    stopIfCancelled(environment);
    const doc = withLogo(given, options);
    const slides = deckOf(doc, options);
    const shown = slides.flatMap(({ scenes }) =>
      scenes.flatMap(({ scene }) =>
        scene.items.flatMap((item) => (item.type === 'image' ? [item.assetId] : [])),
      ),
    );
    const pictures = pictureParts(await loadPictures(doc, [...new Set(shown)], environment));
    const parts: Part[] = [];
    const notes: Part[] = [];
    const language = locales[getLocale(doc)].tag;
    for (const [index, slide] of slides.entries()) {
      stopIfCancelled(environment);
      parts.push(slidePart(doc, options, slide, index + 1, pictures.paths));
      if (hasNotes(slide)) notes.push(notesPart(index + 1, slide.notes, language));
      environment.progress?.(index + 1, slides.length + 1);
      await environment.pause?.();
    }
    stopIfCancelled(environment);
    const layouts = (['cover', 'content'] as const).map(
      (kind, index): Part => ({
        path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        type: `${TYPE}.slideLayout+xml`,
        content: layoutXml(kind),
        relations: [{ type: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
      }),
    );
    const bytes = packOffice(
      [
        coreProperties(
          doc.meta.title ?? '',
          doc.meta.description ?? '',
          doc.meta.locale ?? getLocale(doc),
          options.date,
        ),
        {
          path: 'ppt/presentation.xml',
          type: `${TYPE}.presentation.main+xml`,
          content: presentationXml(slides.length),
          relations: [
            { type: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' },
            ...parts.map(({ path }): Relation => ({ type: 'slide', target: path })),
            { type: 'theme', target: 'ppt/theme/theme1.xml' },
            { type: 'notesMaster', target: NOTES_MASTER },
          ],
        },
        {
          path: 'ppt/slideMasters/slideMaster1.xml',
          type: `${TYPE}.slideMaster+xml`,
          content: masterXml(),
          relations: [
            ...layouts.map(({ path }): Relation => ({ type: 'slideLayout', target: path })),
            { type: 'theme', target: 'ppt/theme/theme1.xml' },
          ],
        },
        ...layouts,
        {
          path: 'ppt/theme/theme1.xml',
          type: 'application/vnd.openxmlformats-officedocument.theme+xml',
          content: themeXml(options.theme, options.accent, getLocale(doc)),
        },
        ...notesMasterParts(themeXml(options.theme, options.accent, getLocale(doc))),
        ...parts,
        ...notes,
        ...pictures.parts,
      ],
      [{ type: `${OFFICE}/relationships/officeDocument`, target: 'ppt/presentation.xml' }, CORE_RELATION],
    );
    environment.progress?.(slides.length + 1, slides.length + 1);
    return bytes;
  },
};
