/** The first page of a report: whose it is, what it is about, and the journey's curve over its phases. */
import { computeCurves } from '../../analysis/curves';
import { formatDate } from '../../i18n/formatDate';
import { translateData } from '../../i18n/translate';
import { monotonePath } from '../../layout/curves';
import type { Rect } from '../../layout/types';
import { personaColor, personaStyles } from '../../scene/personaStyle';
import type { TextStyle } from '../../text/types';
import { LOGO_ID } from '../logo';
import type { Canvas } from './canvas';
import { type Pen, STYLES } from './pen';
import { baseline } from './pieces';
import type { Subject } from './subject';

const TITLES: readonly TextStyle[] = [
  { size: 36, lineHeight: 42, weight: 700 },
  { size: 28, lineHeight: 34, weight: 700 },
  { size: 22, lineHeight: 28, weight: 700 },
  { size: 16, lineHeight: 21, weight: 700 },
];
/** Lines that the title may take before it is set smaller, and the description before it is cut. */
const TITLE_LINES = 5;
const TEXT_LINES = 8;
const SUBTITLE: TextStyle = { size: 12.5, lineHeight: 19, weight: 400 };
const LOGO = { width: 170, height: 56 };
const CURVE = 200;
const STRIP = 22;

export function drawCover(pen: Pen, subject: Subject, canvas: Canvas, body: Rect): void {
  const { theme, t, doc, options } = pen;
  const brush = canvas.brush();
  brush.rect({ x: body.x, y: body.y, w: body.w, h: 4 }, { fill: pen.accent });
  let y = body.y + 34;
  if (options.logo) {
    const { width, height } = options.logo;
    const scale = Math.min(LOGO.width / width, LOGO.height / height);
    brush.add({
      type: 'image',
      assetId: LOGO_ID,
      x: body.x,
      y,
      w: width * scale,
      h: height * scale,
    });
    y += height * scale + 26;
  }
  const line = (text: string, style: TextStyle, color: string, heading?: 1) => {
    const at = { x: body.x, y: y + baseline(style) };
    brush.text(text, at, style, color, { role: { kind: 'paragraph', key }, ...(heading && { heading }) });
    y += style.lineHeight;
  };
  let key = pen.key();
  const [header = ''] = brush.wrap(options.header ?? t('report.kind'), STYLES.lead, body.w, 2);
  line(header, STYLES.lead, pen.accentInk);
  y += 10;
  key = pen.key();
  const title = doc.meta.title?.trim() || t('export.title.untitled');
  const style =
    TITLES.find((size) => pen.wrap(title, size, body.w).length <= TITLE_LINES) ??
    TITLES.at(-1) ??
    STYLES.part;
  const room = Math.floor((body.h * 0.4) / style.lineHeight);
  for (const text of brush.wrap(title, style, body.w, room)) line(text, style, theme.ink, 1);
  y += 12;
  key = pen.key();
  for (const text of brush.wrap(doc.meta.description?.trim() ?? '', SUBTITLE, body.w * 0.86, TEXT_LINES))
    line(text, SUBTITLE, theme.ink2);
  drawFacts(pen, subject, canvas, body);
  drawCurves(pen, subject, canvas, body);
}

/** Date, state, personas and when the map was last changed, along the foot of the page. */
function drawFacts(pen: Pen, subject: Subject, canvas: Canvas, body: Rect): void {
  const { t, doc, options, theme, locale } = pen;
  const brush = canvas.brush();
  const state = doc.meta.state ?? 'current';
  const facts: (readonly [string, string])[] = [
    [t('export.title.date'), formatDate(options.date, locale)],
    [
      t('export.title.state'),
      state === 'current' || state === 'future' ? translateData(t, `lane.state.${state}`) : state,
    ],
    [t('report.version'), doc.meta.modifiedAt ? formatDate(doc.meta.modifiedAt, locale) : ''],
    [t('export.title.personas'), String(subject.shown.personaIds.length || '')],
    [t('report.file'), options.fileName ?? ''],
  ];
  const shown = facts.filter(([, value]) => value !== '');
  const widths = shown.map((fact) =>
    Math.max(...fact.map((text, index) => pen.measure(text, index === 0 ? STYLES.small : STYLES.strong))),
  );
  // What is left is shared out between the facts; where nothing is, the last, the file's name, is cut.
  const taken = widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.max(14, (body.w - taken) / Math.max(1, shown.length));
  const top = body.y + body.h - 40;
  brush.line({ x: body.x, y: top }, { x: body.x + body.w, y: top }, { color: theme.hair2, width: 0.75 });
  let { x } = body;
  shown.forEach(([label, value], index) => {
    const role = { kind: 'paragraph', key: pen.key() } as const;
    brush.text(label, { x, y: top + 16 }, STYLES.small, theme.ink3, { role });
    const [text = ''] = brush.wrap(value, STYLES.strong, Math.max(1, body.x + body.w - x), 1);
    brush.text(text, { x, y: top + 31 }, STYLES.strong, theme.ink, { role });
    x += (widths[index] ?? 0) + gap;
  });
}

/** The personas' curves in their colours over a strip of the phases: a picture of this journey and no other. */
function drawCurves(pen: Pen, subject: Subject, canvas: Canvas, body: Rect): void {
  const { theme, doc } = pen;
  const brush = canvas.brush();
  const { steps, phases } = subject.shown;
  if (steps.length === 0) return;
  const bottom = body.y + body.h - 96;
  const pitch = body.w / steps.length;
  const column = new Map(steps.map(({ id }, index) => [id, index]));
  const role = { kind: 'decoration' } as const;
  let first = 0;
  phases.forEach(({ phase, steps: own }, index) => {
    const x = body.x + first * pitch;
    first += own.length;
    const w = own.length * pitch - 2;
    if (w <= 0) return;
    const fill = index % 2 === 0 ? theme.panel2 : theme.hover;
    brush.add({ type: 'rect', x, y: bottom, w, h: STRIP, fill, radius: 2, role });
    const [name = ''] = brush.wrap(phase.record.name, STYLES.small, Math.max(1, w - 8), 1);
    if (name === phase.record.name)
      brush.text(name, { x: x + 4, y: bottom + 14.5 }, STYLES.small, theme.ink2, { role });
  });
  const curves = computeCurves(doc).filter(subject.showsCurve);
  const top = bottom - CURVE - 10;
  const y = (value: number) => top + ((5 - value) / 10) * CURVE;
  if (curves.length > 0)
    brush.line({ x: body.x, y: y(0) }, { x: body.x + body.w, y: y(0) }, { color: theme.hair2, width: 0.75 });
  const styles = personaStyles(doc);
  const alone = curves.length === 1;
  for (const { personaId, values } of curves) {
    const points = values.flatMap(({ stepId, value }) => {
      const at = column.get(stepId);
      return at === undefined ? [] : [{ x: body.x + (at + 0.5) * pitch, y: y(value) }];
    });
    if (points.length < 2) continue;
    const style = styles.get(personaId ?? '');
    const d = monotonePath(points);
    if (style)
      brush.add({
        type: 'path',
        d,
        stroke: {
          color: personaColor(style, theme),
          width: 2.2,
          cap: style.cap,
          ...(style.dash.length > 0 && { dash: style.dash }),
        },
        role,
      });
    else
      brush.add({
        type: 'path',
        d,
        stroke: { color: alone ? pen.accent : theme.ink, width: alone ? 3 : 9, cap: 'round' },
        opacity: alone ? 1 : 0.12,
        role,
      });
  }
}
