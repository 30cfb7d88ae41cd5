/** Which endings the desktop program opens, and how dialogs name them. */
import { extname } from 'node:path';
import type { FileFilter } from 'electron';
import type { Translate } from '../../shared/i18n/translate';

/** Blueprints, what the importers read, and pictures for cards. The formats themselves are known in the window only. */
const OPENABLE = [
  'blueprint',
  'csv',
  'tsv',
  'md',
  'markdown',
  'txt',
  'html',
  'htm',
  'xlsx',
  'mmd',
  'mermaid',
  'json',
  'ojf',
  'xml',
  'cjml',
  'bpmn',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'gif',
];

export const isOpenable = (path: string): boolean => OPENABLE.includes(extname(path).slice(1).toLowerCase());
/** Only these are written back to: a table that was imported stays what it is. */
export const isBlueprint = (path: string): boolean => /\.(?:blueprint|json)$/i.test(path);

export const openFilters = (t: Translate): FileFilter[] => [
  {
    name: t('shell.filter.openable'),
    extensions: OPENABLE.filter((ending) => !/^(?:png|jpe?g|webp|gif)$/.test(ending)),
  },
  { name: t('shell.filter.blueprint'), extensions: ['blueprint'] },
];
export const saveFilters = (t: Translate): FileFilter[] => [
  { name: t('shell.filter.blueprint'), extensions: ['blueprint'] },
];
export const exportFilters = (t: Translate, name: string): FileFilter[] => {
  const ending = extname(name).slice(1);
  const all = { name: t('shell.filter.all'), extensions: ['*'] };
  if (!/^[A-Za-z0-9]{1,12}$/.test(ending)) return [all];
  return [{ name: t('shell.filter.format', { ending: ending.toUpperCase() }), extensions: [ending] }, all];
};

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A suggested name made safe on every system: no folders, control characters, reserved names, or dots and blanks at the ends. */
export function safeName(name: string, fallback: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 120);
  if (!clean) return fallback;
  return RESERVED.test(clean) ? `_${clean}` : clean;
}
