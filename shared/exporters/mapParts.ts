/** What every drawn export starts from: the map laid out and drawn, and what title block and legend say about it. */

import { computeCurves } from '../analysis/curves';
import { computeHeat } from '../analysis/heat';
import { computePains } from '../analysis/pains';
import { painTexts, painValue } from '../analysis/painValue';
import type { Layout } from '../layout/types';
import { getLocale, getSettings } from '../model/document';
import { orderedPersonaIds } from '../model/queries';
import type { Blueprint } from '../model/schema';
import { personaShares } from '../model/shares';
import { commentList } from '../scene/commentList';
import { type CommentedPlace, commentedPlaces } from '../scene/comments';
import { legend } from '../scene/legend';
import type { PersonaFacts } from '../scene/personaStrip';
import { titleBlock } from '../scene/titleBlock';
import { toScene } from '../scene/toScene';
import type { Scene } from '../scene/types';
import { LOGO_ID } from './logo';
import { drawRows } from './rows';
import type { ExportOptions } from './types';
import { viewLayout } from './viewLayout';

const WORST = 3;

export interface MapParts {
  readonly layout: Layout;
  readonly map: Scene;
  /** The map in at most this many rows below each other, one for each group of phases; 1 = the map as it is. */
  readonly rows: (count: number) => readonly Scene[];
  /** Title block, `width` units wide. */
  readonly head: (options: { width: number; scale?: number; sheet?: string }) => Scene;
  /** Legend, `width` units wide; `personas` lists them, for sheets without a title block; `rows` explains where links go on. */
  readonly foot: (options: { width: number; personas: boolean; rows?: boolean }) => Scene;
  /** What the pins on the map stand for; empty where the options ask for none. */
  readonly commented: readonly CommentedPlace[];
  /** The comments that pins on the map point at, in strips at most `maxHeight` high; none where the options ask for none. */
  readonly comments: (options: { width: number; maxHeight?: number }) => readonly Scene[];
}

/** Personas the view shows, in their order. */
function shownPersonas(doc: Blueprint, options: ExportOptions): readonly PersonaFacts[] {
  const wanted = options.view?.personaIds;
  const shares = personaShares(doc);
  const peakEnds = new Map(computeCurves(doc).map((curve) => [curve.personaId, curve.peakEnd]));
  return orderedPersonaIds(doc)
    .filter((id) => !wanted || wanted.includes(id))
    .map((id) => ({
      id,
      name: doc.personas[id]?.name ?? '',
      share: shares.get(id) ?? 0,
      peakEnd: peakEnds.get(id) ?? null,
    }));
}

/** Lays the map out and draws it with the export's options. */
export function mapParts(doc: Blueprint, options: ExportOptions): MapParts {
  const { locale, theme, view, overlay } = options;
  const model = getSettings(doc).painModel;
  const pains = computePains(doc);
  const scores = options.scores !== false;
  const layoutOptions = { ...(scores && { scores: painTexts(doc) }), ...(view && { view }) };
  const placed = viewLayout(doc, layoutOptions);
  const places = options.comments ? commentedPlaces(doc, placed) : [];
  const sceneOptions = {
    theme,
    locale,
    ...(overlay === 'heat' && { heat: computeHeat(doc) }),
    ...(places.length > 0 && { comments: places }),
  };
  const map = toScene(doc, placed, sceneOptions);
  const rows = new Map<number, readonly Scene[]>([[1, [map]]]);

  const shown = pains.filter((pain) => scores && placed.cards.has(pain.id)).slice(0, WORST);
  const first = shown[0];
  const most = model === 'weighted' ? 100 : first ? painValue(first, model) : 1;
  const worstPains = shown.map((pain) => ({
    title: pain.title,
    score: model === 'weighted' ? pain.score.toFixed(1) : String(painValue(pain, model)),
    share: painValue(pain, model) / Math.max(1, most),
  }));
  const personas = shownPersonas(doc, options);
  const { logo, accent, header, footer } = options;
  const dress = { ...(accent !== undefined && { accent }), ...(header !== undefined && { header }) };
  const imprint = ['Throughline', options.fileName ?? ''].filter((part) => part !== '').join(', ');
  return {
    layout: placed,
    map,
    rows: (count) => {
      const known = rows.get(count);
      const made = known ?? drawRows(doc, placed, count, { layout: layoutOptions, scene: sceneOptions });
      rows.set(count, made);
      return made;
    },
    head: (block) =>
      titleBlock(doc, {
        ...block,
        theme,
        locale,
        date: options.date,
        personas,
        personaCount: Object.keys(doc.personas).length,
        worstPains,
        ...dress,
        ...(logo && { logo: { assetId: LOGO_ID, width: logo.width, height: logo.height } }),
      }),
    commented: places,
    comments: (strip) => commentList(places, { ...strip, theme, locale, textLocale: getLocale(doc) }),
    foot: (block) =>
      legend(doc, placed, {
        ...block,
        theme,
        locale,
        heat: overlay === 'heat',
        imprint,
        ...(accent !== undefined && { accent }),
        ...(footer !== undefined && { footer }),
      }),
  };
}
