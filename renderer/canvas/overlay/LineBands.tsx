/** The three lines: strokes of constant weight from edge to edge, labelled at both ends; the labels stay while panning. */
import { memo, useRef } from 'react';
import { translator } from '../../../shared/i18n/translate';
import { getLocale } from '../../../shared/model/document';
import { lineLooks } from '../../../shared/scene/lines';
import { zoneTokens } from '../../../shared/scene/zones';
import { useEditor } from '../../state/editor';
import { type Camera, HEAD, TITLES_ZOOM } from '../camera';
import { useCamera } from '../useCamera';
import { useView } from '../view';
import { placeScaled } from './placeScaled';
import { useClearOfNotes } from './useClearOfNotes';

/** Where the lines end: at the map's edge, or at the canvas's. */
const rightEnd = ({ x, zoom, width }: Camera, mapWidth: number): number =>
  Math.max(0, Math.min(width, mapWidth * zoom + x));

export const LineBands = memo(function LineBands() {
  const lines = useEditor((state) => state.layout.lines);
  const mapWidth = useEditor((state) => state.layout.width);
  const strip = useRef<HTMLDivElement>(null);
  const locale = useEditor((state) => getLocale(state.session.doc));
  const named = useView((state) => state.zoom >= TITLES_ZOOM);
  const t = translator(locale);
  useClearOfNotes(strip);
  useCamera(
    (camera, before) => {
      const element = strip.current;
      if (!element) return;
      const anew = camera === before;
      element.style.transform = `translateY(${camera.y - HEAD.height}px)`;
      if (anew || camera.zoom !== before.zoom) placeScaled(element, 'y', camera.zoom);
      const right = rightEnd(camera, mapWidth);
      if (anew || right !== rightEnd(before, mapWidth)) element.style.setProperty('--right', `${right}px`);
    },
    [lines, mapWidth],
  );
  return (
    <div className="map-bands" aria-hidden="true">
      <div className="map-bands-strip" ref={strip}>
        {lines.map((band) => {
          const look = lineLooks[band.kind];
          const label = t(`lane.line.${band.kind}`);
          const ground = `linear-gradient(var(--${zoneTokens(band.upperZone).ground}) 50%, var(--${zoneTokens(band.lowerZone).ground}) 50%)`;
          return (
            <div
              key={`${band.kind} ${band.y}`}
              className={`map-band map-band-${band.kind}`}
              data-at={band.y}
              data-size={band.h}
              style={{ '--ground': ground }}
            >
              <div className="map-band-column" />
              <svg className="map-band-stroke" width="100%" height="4" aria-hidden="true">
                <line
                  x1="0"
                  x2="100%"
                  y1="2"
                  y2="2"
                  stroke={`var(--${look.color})`}
                  strokeWidth={look.width}
                  strokeDasharray={look.dash?.join(' ')}
                />
              </svg>
              {named && (
                <>
                  <span className="map-band-label map-band-left">{label}</span>
                  <span className="map-band-label map-band-right">{label}</span>
                </>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
});
