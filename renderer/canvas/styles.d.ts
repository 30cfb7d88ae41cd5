/** Custom properties in style objects: the canvas hands numbers to its style sheet this way. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
