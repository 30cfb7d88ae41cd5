/** One of the marks of shared/scene/glyphs as inline SVG, in the colour of its text. */
import { GLYPH_BOX, type GlyphInk, type GlyphName, glyphs } from '../../shared/scene/glyphs';

export interface GlyphProps {
  readonly name: GlyphName;
  readonly size?: number;
  readonly color?: string | undefined;
  /** What it stands on. */
  readonly ground?: string;
  /** Its meaning, read out; without one it is decoration. */
  readonly label?: string | undefined;
}

export function Glyph({ name, size = 14, color, ground = 'var(--panel)', label }: GlyphProps) {
  const paint = (ink: GlyphInk | undefined) =>
    ink === undefined ? 'none' : ink === 'currentColor' ? ink : ink === 'ground' ? ground : `var(--${ink})`;
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox={`0 0 ${GLYPH_BOX} ${GLYPH_BOX}`}
      style={color ? { color } : undefined}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {glyphs[name].map((part) => (
        <path
          key={part.d}
          d={part.d}
          fill={paint(part.fill)}
          stroke={paint(part.stroke)}
          strokeWidth={part.width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
