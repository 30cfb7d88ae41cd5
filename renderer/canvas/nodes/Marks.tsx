/** The marks of a card as one picture: few paths, the same ones as in every export. */
import { memo } from 'react';
import { MARK_TEXT_GAP } from '../../../shared/layout/metrics';
import type { CardBox, MarkBox } from '../../../shared/layout/types';
import { GLYPH_BOX, type GlyphInk, type GlyphName, glyphs, markToken } from '../../../shared/scene/glyphs';
import { placePath } from '../../../shared/scene/path';
import { personaColor, personaStyles } from '../../../shared/scene/personaStyle';
import { themes } from '../../../shared/scene/themes';
import { editor } from '../../state/editor';
import { ui } from '../../state/ui';

/** Size of figures beside marks at 100 %, as in the style sheet, px. */
const MARK_TEXT = 11.5;

interface Shape {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

const paint = (ink: GlyphInk | undefined, color: string): string => {
  if (ink === undefined) return 'none';
  if (ink === 'currentColor') return color;
  return ink === 'ground' ? 'var(--card-fill)' : `var(--${ink})`;
};

function addGlyph(shapes: Map<string, Shape>, name: GlyphName, mark: MarkBox, color: string): void {
  const scale = mark.h / GLYPH_BOX;
  for (const part of glyphs[name]) {
    const fill = paint(part.fill, color);
    const stroke = paint(part.stroke, color);
    const width = part.stroke ? (part.width ?? 1) * scale : 0;
    const d = placePath(part.d, mark.x, mark.y, scale);
    // Equal inks become one path; what has ground in it must keep its order.
    const key =
      part.fill === 'ground' || part.stroke === 'ground' ? `${shapes.size}` : `${fill} ${stroke} ${width}`;
    const known = shapes.get(key);
    shapes.set(key, known ? { ...known, d: known.d + d } : { d, fill, stroke, width });
  }
}

function colorOf(mark: MarkBox, ink: string | null): string {
  if (mark.kind === 'moment') return 'var(--ink)';
  if (ink !== null) return ink;
  if (mark.kind === 'persona') {
    const style = personaStyles(editor.getState().session.doc).get(mark.personaId ?? '');
    return style ? personaColor(style, themes[ui.getState().themeName]) : 'var(--ink2)';
  }
  if (mark.kind.startsWith('evidence')) return 'var(--card-dots)';
  return `var(--${markToken(mark)})`;
}

function glyphOf(mark: MarkBox): GlyphName | null {
  if (mark.kind === 'decision') return null;
  if (mark.kind !== 'persona') return mark.kind;
  return personaStyles(editor.getState().session.doc).get(mark.personaId ?? '')?.shape ?? null;
}

const TEXT_TOKENS: Readonly<Partial<Record<MarkBox['kind'], string>>> = {
  pain: 'pain',
  fail: 'pain',
  gain: 'gain',
  opportunity: 'opp',
};
const textToken = (mark: MarkBox): string => (mark.alarm ? 'pain' : (TEXT_TOKENS[mark.kind] ?? 'ink2'));

interface MarksProps {
  readonly box: CardBox;
  /** Where they stand and how large: not always as layout set them. */
  readonly marks: readonly MarkBox[];
  readonly scale: number;
  readonly ink: string | null;
}

function MarksView({ box, marks, scale, ink }: MarksProps) {
  if (marks.length === 0) return null;
  const shapes = new Map<string, Shape>();
  for (const mark of marks) {
    const name = glyphOf(mark);
    if (name) addGlyph(shapes, name, mark, colorOf(mark, ink));
  }
  return (
    <svg className="map-card-marks" width={box.w} height={box.h} aria-hidden="true">
      {[...shapes].map(([key, { d, fill, stroke, width }]) => (
        <path key={key} d={d} fill={fill} stroke={stroke} strokeWidth={width} />
      ))}
      {marks.map(
        (mark) =>
          mark.text !== undefined && (
            <text
              key={`${mark.kind} ${mark.x}`}
              x={mark.x + mark.h + MARK_TEXT_GAP * scale}
              y={mark.y + mark.h / 2 + 4.1 * scale}
              fill={ink ?? `var(--${textToken(mark)})`}
              {...(scale !== 1 && { style: { fontSize: MARK_TEXT * scale } })}
            >
              {mark.text}
            </text>
          ),
      )}
    </svg>
  );
}

export const Marks = memo(MarksView);
