/** The colours of every theme by token: the one table that the window's stylesheet, the scene and the exports are made from. */
import type { Color, ThemeName } from './types';

/** Token: light, dark, high contrast. */
const table = {
  // Grounds. Depth is one idea: each line crossed downward takes the ground one step darker and cooler.
  desk: ['#e4e2dc', '#07090c', '#ffffff'],
  panel: ['#fbfaf7', '#1a1c20', '#ffffff'],
  panel2: ['#f3f1ec', '#222529', '#ffffff'],
  hover: ['#ece9e2', '#2a2d32', '#e0e6ff'],
  z0: ['#fdfcf9', '#3b3b3d', '#ffffff'],
  z1: ['#e8eef2', '#2d3137', '#e9edf2'],
  z2: ['#d6dfe8', '#20262e', '#d1d9e3'],
  z3: ['#c4cfdb', '#121822', '#b6c2d1'],
  sheet: ['#fdfcf9', '#3b3b3d', '#ffffff'],
  c0: ['#ffffff', '#49494d', '#ffffff'],
  c1: ['#ffffff', '#3d434b', '#ffffff'],
  c2: ['#fafbfd', '#303843', '#ffffff'],
  c3: ['#f2f5f9', '#242d3a', '#ffffff'],
  hair: ['#e1ded7', '#313439', '#000000'],
  hair2: ['#cfccc5', '#4e5258', '#000000'],
  edge: ['#c3c8d0', '#65686f', '#000000'],
  edge3: ['#a3aebd', '#4c586a', '#000000'],
  // Text.
  ink: ['#191d26', '#f0f0ee', '#000000'],
  ink2: ['#434b59', '#cdd1d7', '#14181f'],
  ink3: ['#4a5464', '#b8bec8', '#222935'],
  accent: ['#2646b4', '#a9bdff', '#0a2a9e'],
  accentInk: ['#ffffff', '#0f1733', '#ffffff'],
  pain: ['#a32c08', '#ffae94', '#8a1f00'],
  gain: ['#006257', '#78dacc', '#004d45'],
  opp: ['#6438b8', '#d2bdff', '#461f96'],
  warn: ['#7a4800', '#f0c069', '#5c3600'],
  theirs: ['#7a4b00', '#f0c069', '#5c3600'],
  noteInk: ['#3a3210', '#fff3c4', '#000000'],
  // Soft fills and their edges.
  accentSoft: ['#e6eaf9', '#2c3559', '#dce3ff'],
  painSoft: ['#fceee8', '#55372e', '#ffffff'],
  painEdge: ['#e6b6a4', '#95594a', '#8a1f00'],
  gainSoft: ['#e3f3f0', '#294644', '#ffffff'],
  gainEdge: ['#9fcfc8', '#428780', '#004d45'],
  oppSoft: ['#f1ecfb', '#443b60', '#ffffff'],
  oppEdge: ['#c9b8ea', '#7b6bb2', '#461f96'],
  warnSoft: ['#fbf1dc', '#40351f', '#ffffff'],
  theirsSoft: ['#f8eedc', '#40351f', '#ffffff'],
  note: ['#fff2b8', '#5a5030', '#fff6c9'],
  noteEdge: ['#dcc771', '#8f7f4c', '#000000'],
  // Marks.
  painMark: ['#c43f14', '#f88560', '#9e2a05'],
  gainMark: ['#007d73', '#3db8a9', '#005c53'],
  oppMark: ['#7a4fcb', '#b096f5', '#5630a8'],
  warnMark: ['#9a6200', '#dda23c', '#6e4400'],
  // Personas, after Okabe and Ito's colour-blind-safe set; each also has its own dash and shape (personaStyle.ts).
  p1: ['#0b74ab', '#56b4e9', '#004f7a'],
  p2: ['#ad5d00', '#e69f00', '#7a3e00'],
  p3: ['#a5437d', '#e08fbc', '#7d2a5c'],
  p4: ['#00795a', '#2fbf97', '#00563f'],
  p5: ['#6e6500', '#ddd34a', '#4c4600'],
  p6: ['#3c4048', '#d5d8de', '#000000'],
  // Emotion ramp, vermilion through amber to teal: e0 = −5 … e10 = +5.
  e0: ['#b5340e', '#f4774e', '#8a1f00'],
  e1: ['#c04a10', '#f38a50', '#8f2d00'],
  e2: ['#c66214', '#f19c53', '#8f3d00'],
  e3: ['#c2761a', '#edae58', '#884a00'],
  e4: ['#b17f1e', '#e8be62', '#7a5000'],
  e5: ['#9c8230', '#d9c878', '#665600'],
  e6: ['#7a8744', '#b5c984', '#515a12'],
  e7: ['#568b58', '#8ec690', '#3a5c2c'],
  e8: ['#3d8e6b', '#68c29c', '#1f5b41'],
  e9: ['#188674', '#46bda6', '#095a4a'],
  e10: ['#00796e', '#2fb8ac', '#005449'],
  /** Eyes and mouth on a face filled from the ramp. */
  faceInk: ['#ffffff', '#1a1c20', '#ffffff'],
} as const satisfies Record<string, readonly [Color, Color, Color]>;

export type TokenName = keyof typeof table;
export const TOKEN_NAMES = Object.keys(table) as readonly TokenName[];
export type Theme = Readonly<Record<TokenName, Color>>;

const column = (index: 0 | 1 | 2): Theme =>
  Object.fromEntries(TOKEN_NAMES.map((name) => [name, table[name][index]])) as Record<TokenName, Color>;

const light = column(0);

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark: column(1),
  contrast: column(2),
  // Paper is white already: ink for a tinted ground would be wasted, the three deeper zones keep theirs.
  print: { ...light, desk: '#ffffff', panel: '#ffffff', z0: '#ffffff', sheet: '#ffffff' },
};

/** Token of an emotion value −5…5, rounded to the ramp's whole steps. */
export const emotionToken = (value: number): TokenName =>
  `e${Math.round(Math.min(5, Math.max(-5, value))) + 5}` as TokenName;
