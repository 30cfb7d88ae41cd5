/** The stylesheet of custom properties that the window takes its colours from; `scripts/tokens.ts` writes it to renderer/ui/tokens.css. */
import { TOKEN_NAMES, themes } from './themes';

/** One shadow, carried by sheets and popovers; a card has a breath of it, a dragged card a longer one. High contrast has edges instead. */
const shadows = {
  light: {
    shadow:
      '0 0 0 0.5px rgb(20 24 34 / 0.1), 0 1px 2px rgb(20 24 34 / 0.07), 0 8px 24px -6px rgb(20 24 34 / 0.16)',
    'shadow-card': '0 1px 1.5px rgb(20 24 34 / 0.06)',
    'shadow-drag': '0 14px 30px -8px rgb(20 24 34 / 0.35)',
  },
  dark: {
    shadow: '0 0 0 0.5px rgb(0 0 0 / 0.6), 0 1px 2px rgb(0 0 0 / 0.4), 0 8px 24px -6px rgb(0 0 0 / 0.6)',
    'shadow-card': '0 1px 1.5px rgb(0 0 0 / 0.2)',
    'shadow-drag': '0 14px 30px -8px rgb(0 0 0 / 0.7)',
  },
  contrast: {
    shadow: '0 0 0 1px #000000',
    'shadow-card': 'none',
    'shadow-drag': '0 0 0 2px #000000',
  },
} as const;

const selectors = {
  light: ':root,\n:root[data-theme="light"]',
  dark: ':root[data-theme="dark"]',
  contrast: ':root[data-theme="contrast"]',
} as const;

/** A declaration, over two lines where one is longer than the formatter allows. */
const wrapped = (name: string, value: string): string =>
  name.length + value.length > 108 ? `${name}\n    ${value};` : `${name} ${value};`;

/** Text of renderer/ui/tokens.css. */
export function tokensCss(): string {
  const blocks = (['light', 'dark', 'contrast'] as const).map((name) => {
    const colors = TOKEN_NAMES.map((token) => `  --${token}: ${themes[name][token]};`);
    const depth = Object.entries(shadows[name]).map(([token, value]) => wrapped(`  --${token}:`, value));
    const scheme = `  color-scheme: ${name === 'dark' ? 'dark' : 'light'};`;
    return `${selectors[name]} {\n${[scheme, ...colors, ...depth].join('\n')}\n}\n`;
  });
  return `/* Made from shared/scene/themes.ts by scripts/tokens.ts: change it there. */\n\n${blocks.join('\n')}`;
}
