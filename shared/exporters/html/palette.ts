/** Two drawings of the same map in two themes as one, whose colours are variables: the page can change its theme. */
import type { Color, Scene, SceneItem } from '../../scene/types';

/** Colours stand in a style element: nothing else may. */
const HEX = /^#[0-9a-f]{3,8}$/i;

export interface Palette {
  /** The first drawing with variables for colours; the other one says what they are in the other theme. */
  readonly paint: (main: Scene, other: Scene) => Scene;
  readonly main: () => string;
  readonly other: () => string;
}

export function createPalette(): Palette {
  const names = new Map<string, string>();
  const variable = (main: Color, other: Color): string => {
    const pair = `${main} ${other}`;
    if (!HEX.test(main) || !HEX.test(other)) throw new Error(`no colour: ${pair}`);
    const name = names.get(pair) ?? `--c${names.size}`;
    names.set(pair, name);
    return `var(${name})`;
  };
  const colors = (which: 0 | 1): string =>
    [...names].map(([pair, name]) => `${name}:${pair.split(' ')[which]}`).join(';');

  const paintItem = (a: SceneItem, b: SceneItem): SceneItem => {
    if (a.type === 'text') return { ...a, color: variable(a.color, b.type === 'text' ? b.color : a.color) };
    if (a.type === 'image') return a;
    if (a.type === 'gradient') {
      const twin = b.type === 'gradient' ? b : a;
      return {
        ...a,
        top: { ...a.top, color: variable(a.top.color, twin.top.color) },
        bottom: { ...a.bottom, color: variable(a.bottom.color, twin.bottom.color) },
      };
    }
    const twin = b.type === a.type ? b : a;
    return {
      ...a,
      ...(a.fill !== undefined && { fill: variable(a.fill, twin.fill ?? a.fill) }),
      ...(a.stroke && {
        stroke: { ...a.stroke, color: variable(a.stroke.color, twin.stroke?.color ?? a.stroke.color) },
      }),
    };
  };
  return {
    // A theme changes colours and nothing else, so items stand in pairs.
    paint: (main, other) => ({
      ...main,
      items: main.items.map((item, i) => paintItem(item, other.items[i] ?? item)),
    }),
    main: () => colors(0),
    other: () => colors(1),
  };
}
