/** The style of the page: paper and hairlines as in the program, both themes, and a form for printing. */

import { themes } from '../../scene/themes';
import type { Color, ThemeName } from '../../scene/types';
import { readColor } from '../chosenOptions';
import type { Palette } from './palette';

const TOKENS = [
  'panel',
  'panel2',
  'hover',
  'hair',
  'edge',
  'ink',
  'ink2',
  'ink3',
  'accent',
  'accentSoft',
  'pain',
  'painSoft',
] as const;

const tokensOf = (theme: ThemeName): string =>
  TOKENS.map((token) => `--${token}:${themes[theme][token]}`).join(';');

const SHAPE = `
*{box-sizing:border-box}
html,body{margin:0;height:100%}
body{display:flex;flex-direction:column;background:var(--panel);color:var(--ink);font:14px/20px var(--fonts)}
.band{height:4px;background:var(--brand)}
header{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;padding:12px 20px;border-bottom:1px solid var(--hair)}
header img{max-height:40px;max-width:180px}
.titles{flex:1;min-width:220px}
h1{margin:0;font-size:22px;line-height:28px}
.titles p{margin:2px 0 0;color:var(--ink2);max-width:110ch}
.facts{color:var(--ink3);font-size:12px}
.over{font-size:12px;font-weight:500;color:var(--ink2)}
.tools{display:none;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 20px;border-bottom:1px solid var(--hair)}
.js .tools{display:flex}
button,summary,input[type=search]{min-height:30px;padding:4px 10px;border:1px solid var(--edge);border-radius:6px;background:var(--panel);color:var(--ink);font:inherit;font-size:13px}
button,summary{cursor:pointer}
button:hover,summary:hover{background:var(--hover)}
button[aria-pressed=true]{background:var(--accentSoft);border-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.group{display:flex}
.group button{border-radius:0;margin-left:-1px}
.group button:first-child{border-radius:6px 0 0 6px;margin:0}
.group button:last-child{border-radius:0 6px 6px 0}
#percent{min-width:64px;font-variant-numeric:tabular-nums}
input[type=search]{width:200px}
#found{min-width:70px;color:var(--ink3);font-size:12px}
.menu{position:relative}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:" ▾"}
.menu fieldset{position:absolute;z-index:2;top:calc(100% + 4px);left:0;min-width:220px;max-height:60vh;overflow:auto;margin:0;padding:8px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--panel);box-shadow:0 6px 20px #0003}
.menu label{display:flex;gap:8px;align-items:center;min-height:28px}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
main{display:flex;flex:1;min-height:0}
#map{display:grid;grid-template-columns:max-content;align-content:start;flex:1;min-width:0;overflow:auto}
#drawing,#head,#names{grid-area:1/1}
#head{position:sticky;z-index:2;top:0;background:var(--panel)}
#names{position:sticky;z-index:1;left:0;background:var(--panel);border-right:1px solid var(--hair)}
.js #map{cursor:grab}
.js #map.dragging{cursor:grabbing;user-select:none}
svg{display:block;font-family:var(--fonts);font-kerning:none;font-variant-ligatures:none;white-space:pre;stroke-linejoin:round}
svg text{white-space:pre}
#drawing .card{cursor:pointer}
#map .gone{display:none}
.off,.miss{opacity:.14}
#drawing .selected>:first-child{stroke:var(--accent);stroke-width:3}
#table{flex:1;min-width:0;overflow:auto;padding:12px 20px}
.js #table{display:none}
.js.as-table #table{display:block}
.js.as-table #map,.js.as-table .zoom{display:none}
table{border-collapse:collapse;font-size:13px;line-height:18px}
caption{padding:0 0 8px;text-align:left;color:var(--ink2)}
th,td{min-width:120px;max-width:260px;padding:6px 8px;border:1px solid var(--hair);text-align:left;vertical-align:top}
thead th{background:var(--panel2)}
tbody th{position:sticky;left:0;background:var(--panel2)}
td ul{margin:0;padding:0;list-style:none}
td li+li{margin-top:6px}
a{color:var(--accent)}
td a{color:inherit;text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:2px}
.marks,.kind{color:var(--ink3);font-size:12px}
#details{width:340px;overflow:auto;padding:12px 20px 20px;border-left:1px solid var(--hair)}
.js #details{display:none}
.js #details.open{display:block}
.js #details article{display:none}
.js #details article.open{display:block}
#close{float:right;display:none}
.js #close{display:block}
h2{margin:0 40px 4px 0;font-size:16px;line-height:22px;overflow-wrap:anywhere}
h2:focus{outline:none}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:4px 12px;margin:12px 0 0;font-size:13px}
dt{color:var(--ink3)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
.figure{margin-top:12px;padding:10px 12px;border-radius:8px;background:var(--painSoft)}
.figure strong{display:block;font-size:20px;line-height:26px;color:var(--pain)}
.figure p{margin:4px 0 0;font-size:12.5px;line-height:17px;overflow-wrap:anywhere}
footer{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:center;padding:6px 20px;border-top:1px solid var(--hair);color:var(--ink3);font-size:12px;overflow:auto}
#map>svg:not([id]){margin:20px}
footer details{flex:1 1 100%;min-width:0;overflow-x:auto}
footer svg{width:100%;min-width:900px;max-width:1280px;height:auto;margin-top:4px}
footer summary{display:inline-block;min-height:24px;padding:2px 8px;border-color:transparent;color:var(--ink2);font-size:12px}
@media (width < 760px){main{position:relative}.js #details{position:absolute;inset:auto 0 0 0;width:auto;max-height:60%;border:0;border-top:1px solid var(--edge);background:var(--panel)}h1{font-size:18px;line-height:24px}}
@media (prefers-contrast:more){.off,.miss{opacity:.3}}
@media print{html,body{height:auto;background:#fff}body{display:block}.tools,#close,#head,#names{display:none!important}main{display:block}#map,#table,#details{display:block!important;overflow:visible;width:auto;border:0;padding:0}#drawing{width:100%;height:auto}.js #details article.pain{display:block;break-inside:avoid;margin-top:16px}.js #details article{display:none}#table{break-before:page;margin-top:12px}tr{break-inside:avoid}th,td{min-width:0;font-size:9px;line-height:12px;padding:3px}}
`;

export interface PageStyle {
  readonly theme: ThemeName;
  readonly other: ThemeName;
  readonly fonts: string;
  readonly accent: Color | undefined;
  readonly palette: Palette;
}

/** Paper is white: what is printed has the colours of the lighter theme. */
export function pageStyle({ theme, other, fonts, accent, palette }: PageStyle): string {
  const main = `${tokensOf(theme)};${palette.main()}`;
  const second = `${tokensOf(other)};${palette.other()}`;
  const brand = accent === undefined || readColor(accent) === null ? '' : `;--brand:${accent}`;
  return (
    `:root{color-scheme:${theme === 'dark' ? 'dark' : 'light'};--fonts:${fonts}${brand};${main}}\n` +
    `:root[data-theme=other]{color-scheme:${other === 'dark' ? 'dark' : 'light'};${second}}\n` +
    `@media print{:root,:root[data-theme]{${theme === 'dark' ? second : main}}}${SHAPE}`
  );
}
