/** A miniature as a picture, in the colours of the window's theme. */
import type { Miniature } from '../../../shared/scene/miniature';
import './thumbnail.css';

export const MiniaturePicture = ({ miniature: { viewBox, paths } }: { readonly miniature: Miniature }) => (
  <svg className="thumbnail" viewBox={viewBox} preserveAspectRatio="none" aria-hidden>
    {paths.map(({ d, fill, stroke, width, dash, opacity }) => (
      <path
        key={d}
        d={d}
        fill={fill ? `var(--${fill})` : 'none'}
        fillOpacity={opacity}
        stroke={stroke ? `var(--${stroke})` : 'none'}
        strokeWidth={width}
        strokeDasharray={dash}
      />
    ))}
  </svg>
);
