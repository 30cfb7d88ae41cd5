/** Emotion curves: one per persona with its own colour, dash and point shape; a few paths each, however long the map is. */
import { memo, useMemo } from 'react';
import type { Layout } from '../../../shared/layout/types';
import { getLocale } from '../../../shared/model/document';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import { createBrush } from '../../../shared/scene/brush';
import { drawCurves } from '../../../shared/scene/curves';
import type { ThemeName } from '../../../shared/scene/types';
import { mergePaths } from './mergePaths';
import { SceneItems } from './SceneItems';

interface CurvesProps {
  readonly doc: Blueprint;
  readonly layout: Layout;
  /** Curves are drawn from here to there across the map. */
  readonly from: number;
  readonly to: number;
  /** How much larger lines, points and words are than the layout's. */
  readonly scale: number;
  readonly theme: ThemeName;
  readonly locale: Locale;
}

export const Curves = memo(
  function Curves({ doc, layout, from, to, scale, theme, locale }: CurvesProps) {
    const items = useMemo(() => {
      const brush = createBrush(theme, locale, getLocale(doc));
      drawCurves(brush, doc, layout, { from, to }, scale);
      return mergePaths(brush.items);
    }, [doc, layout, from, to, scale, theme, locale]);
    if (items.length === 0) return null;
    return (
      <svg className="map-layer layer-curves" width={layout.width} height={layout.height} aria-hidden="true">
        <SceneItems items={items} />
      </svg>
    );
  },
  (a, b) =>
    a.from === b.from &&
    a.to === b.to &&
    a.scale === b.scale &&
    a.theme === b.theme &&
    a.locale === b.locale &&
    a.doc.personas === b.doc.personas &&
    a.layout.width === b.layout.width &&
    a.layout.curves.length === b.layout.curves.length &&
    a.layout.curves.every((curve, i) => curve === b.layout.curves[i]),
);
