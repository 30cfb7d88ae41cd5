/** A page of an export, painted small from the scene that the file is written from. */
import { useEffect, useRef, useState } from 'react';
import { withLogo } from '../../../shared/exporters/logo';
import { pickAssets, pictureIds } from '../../../shared/exporters/pictures';
import type { ExportOptions } from '../../../shared/exporters/types';
import type { PaintContext } from '../../../shared/scene/paintContext';
import type { Page } from '../../../shared/scene/types';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import type { Formats } from './exportJob';

export interface PagePreviewProps {
  readonly page: Page;
  readonly formats: Formats;
  readonly options: ExportOptions;
  readonly label: string;
}

/** CSS px. */
const ROOM = { width: 616, height: 500 };

/** Items painted in one go: large maps leave the window time to answer in between. */
const SLICE = 500;

/** A page that takes longer, as while fonts of many thousand characters are loaded, is told of in words. */
const SLOW_MS = 150;

const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Pages that give the page when they are painted over each other in turn. */
function inSlices(page: Page): readonly Page[] {
  const slices = page.placements.flatMap((placed): Page[] => {
    const { scene } = placed;
    const count = Math.max(1, Math.ceil(scene.items.length / SLICE));
    return Array.from({ length: count }, (_, index) => ({
      ...page,
      background: null,
      placements: [
        {
          ...placed,
          scene: {
            ...scene,
            background: index === 0 ? scene.background : null,
            items: scene.items.slice(index * SLICE, (index + 1) * SLICE),
          },
        },
      ],
    }));
  });
  return [{ ...page, placements: [] }, ...slices];
}

export function PagePreview({ page, formats, options, label }: PagePreviewProps) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const [waiting, setWaiting] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const fit = Math.min(ROOM.width / page.width, ROOM.height / page.height);
  const [width, height] = [page.width * fit, page.height * fit].map((side) => Math.max(1, Math.round(side)));
  useEffect(() => {
    let dropped = false;
    const surface = canvas.current;
    const context = surface?.getContext('2d');
    if (!surface || !context) return;
    const clock = setTimeout(() => setWaiting(true), SLOW_MS);
    const paint = async () => {
      const source = withLogo(doc, options);
      const slices = inSlices(page);
      const faces = new Set<string>();
      for (const part of slices) {
        for (const face of formats.facesOf([part])) faces.add(face);
        await nextTurn();
        if (dropped) return;
      }
      const images = await formats.readyToPaint({
        assets: pickAssets(source, pictureIds(page)),
        faces: [...faces],
      });
      if (dropped) return;
      const sharp = Math.min(2, Math.max(1, window.devicePixelRatio));
      surface.width = Math.round(page.width * fit * sharp);
      surface.height = Math.round(page.height * fit * sharp);
      context.scale(fit * sharp, fit * sharp);
      clearTimeout(clock);
      setWaiting(false);
      for (const part of slices) {
        formats.paintPage(context as unknown as PaintContext, part, images);
        await nextTurn();
        if (dropped) return;
      }
    };
    void paint();
    return () => {
      dropped = true;
      clearTimeout(clock);
    };
  }, [page, formats, options, doc, fit]);
  return (
    <div className="export-sheet">
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        className={page.background === null ? 'export-page' : 'export-page coloured'}
        style={{ width, height }}
      />
      <span className="export-drawing" role="status">
        {waiting && t('export.preview.drawing')}
      </span>
    </div>
  );
}
