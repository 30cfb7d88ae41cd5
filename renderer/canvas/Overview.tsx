/** The whole map, small, with the part that is seen framed: a click or a drag goes there. Painted from the layout, once per change. */
import { type PointerEvent, useEffect, useRef } from 'react';
import type { Layout } from '../../shared/layout/types';
import type { Blueprint } from '../../shared/model/schema';
import { personaColor, personaStyles } from '../../shared/scene/personaStyle';
import { type Theme, themes } from '../../shared/scene/themes';
import { zoneTokens } from '../../shared/scene/zones';
import { useSettled } from '../state/settled';
import { useUi } from '../state/ui';
import { useT } from '../state/useT';
import { getCamera, HEAD, visibleRect } from './camera';
import { moveCamera } from './moveCamera';
import { useCamera } from './useCamera';
import './overview.css';

const WIDTH = 184;
const MOST_HEIGHT = 110;
const REST_MS = 30;

interface Scale {
  /** px per map unit, across and down: long maps are drawn higher than they are, so that lanes can be told apart. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

function scaleOf(layout: Layout): Scale {
  const left = layout.labelWidth;
  const top = layout.phaseHeight + layout.stepHeight;
  const x = WIDTH / Math.max(1, layout.width - left);
  const inner = Math.max(1, layout.height - top);
  const y = Math.min(MOST_HEIGHT / inner, Math.max(x, 52 / inner));
  return { x, y, height: Math.max(24, Math.round(inner * y)), left, top };
}

const MARK_COLORS = { pain: 'painMark', gain: 'gainMark', opportunity: 'oppMark' } as const;

function paint(
  ctx: CanvasRenderingContext2D,
  doc: Blueprint,
  layout: Layout,
  theme: Theme,
  scale: Scale,
): void {
  const x = (value: number) => (value - scale.left) * scale.x;
  const y = (value: number) => (value - scale.top) * scale.y;
  ctx.fillStyle = theme.panel;
  ctx.fillRect(0, 0, WIDTH, scale.height);
  for (const lane of layout.lanes) {
    ctx.fillStyle = theme[zoneTokens(lane.zone).ground];
    ctx.fillRect(0, y(lane.y), WIDTH, lane.h * scale.y + 0.5);
  }
  for (const box of layout.cards.values()) {
    const kind = doc.cards[box.id]?.kind;
    const token = kind && kind in MARK_COLORS ? MARK_COLORS[kind as keyof typeof MARK_COLORS] : 'ink3';
    ctx.fillStyle = theme[token];
    ctx.globalAlpha = token === 'ink3' ? 0.55 : 0.85;
    const [w, h] = [Math.max(1, box.w * scale.x - 1), Math.max(1, box.h * scale.y - 1)];
    ctx.fillRect(x(box.x), y(box.y), w, Math.min(h, 4));
  }
  ctx.globalAlpha = 1;
  const styles = personaStyles(doc);
  ctx.lineWidth = 1;
  for (const curve of layout.curves) {
    const style = curve.personaId === null ? null : styles.get(curve.personaId);
    if (!style) continue;
    ctx.strokeStyle = personaColor(style, theme);
    ctx.beginPath();
    for (const point of curve.points) ctx.lineTo(x(point.x), y(point.y));
    ctx.stroke();
  }
  for (const line of layout.lines) {
    if (line.kind !== 'visibility') continue;
    ctx.strokeStyle = theme.ink2;
    ctx.setLineDash([4, 2]);
    ctx.beginPath();
    ctx.moveTo(0, y(line.y + line.h / 2));
    ctx.lineTo(WIDTH, y(line.y + line.h / 2));
    ctx.stroke();
    ctx.setLineDash([]);
  }
}

export function Overview() {
  const t = useT();
  const doc = useSettled((state) => state.session.doc);
  const layout = useSettled((state) => state.layout);
  const theme = useUi((state) => state.themeName);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = scaleOf(layout);

  useEffect(() => {
    // Not in the frame in which the panels follow.
    const timer = setTimeout(() => {
      const ctx = canvas.current?.getContext('2d');
      if (!ctx || !canvas.current) return;
      const sharp = devicePixelRatio;
      const fit = scaleOf(layout);
      canvas.current.width = WIDTH * sharp;
      canvas.current.height = fit.height * sharp;
      ctx.scale(sharp, sharp);
      paint(ctx, doc, layout, themes[theme], fit);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [doc, layout, theme]);

  useCamera(() => {
    const element = frame.current;
    if (!element) return;
    const seen = visibleRect();
    const [x, y] = [(seen.x - scale.left) * scale.x, (seen.y - scale.top) * scale.y];
    // In the frame in which the map moves: a frame of its own, however seldom, costs more than the whole move.
    element.style.transform = `translate(${x}px,${y}px)`;
    element.style.width = `${seen.w * scale.x}px`;
    element.style.height = `${seen.h * scale.y}px`;
  }, [layout]);

  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const rect = event.currentTarget.getBoundingClientRect();
    const camera = getCamera();
    const seen = visibleRect(camera);
    const x = (event.clientX - rect.left) / scale.x + scale.left - seen.w / 2;
    const y = (event.clientY - rect.top) / scale.y + scale.top - seen.h / 2;
    moveCamera({ ...camera, x: HEAD.width - x * camera.zoom, y: HEAD.height - y * camera.zoom });
  };

  return (
    <div
      className="map-overview"
      role="img"
      aria-label={t('canvas.overview')}
      style={{ height: scale.height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} />
      <div ref={frame} className="map-overview-frame" />
    </div>
  );
}
