/** The map as one SVG picture. */
import { encodeUtf8 } from '../file/utf8';
import { getLocale } from '../model/document';
import { withLogo } from './logo';
import { mapParts } from './mapParts';
import { DRAWN_OPTIONS } from './options';
import { loadPictures, pictureIds } from './pictures';
import { stopIfCancelled } from './progress';
import { sheet } from './sheet';
import { svgText } from './svgText';
import type { Exporter } from './types';

export const svg: Exporter = {
  id: 'svg',
  extensions: ['svg'],
  mime: 'image/svg+xml',
  options: ['transparent', ...DRAWN_OPTIONS],
  preview: (doc, options) => ({
    kind: 'pages',
    pages: [sheet(mapParts(doc, options), options)],
    unit: 'px',
    scale: 1,
  }),
  export: async (source, options, environment) => {
    stopIfCancelled(environment);
    const doc = withLogo(source, options);
    const page = sheet(mapParts(doc, options), options);
    environment.progress?.(1, 3);
    const pictures = await loadPictures(doc, pictureIds(page), environment);
    stopIfCancelled(environment);
    environment.progress?.(2, 3);
    const bytes = encodeUtf8(
      svgText(page, { title: doc.meta.title ?? '', locale: getLocale(doc), pictures }),
    );
    environment.progress?.(3, 3);
    return bytes;
  },
};
