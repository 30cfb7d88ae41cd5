/** The logo of an export among the document's pictures, so that everything that draws pictures draws it, too. */
import type { Blueprint } from '../model/schema';
import type { ExportOptions } from './types';

/** No record can have this id. */
export const LOGO_ID = '.logo';

/** The document with the logo among its pictures, where there is one. */
export const withLogo = (doc: Blueprint, { logo }: Pick<ExportOptions, 'logo'>): Blueprint =>
  logo ? { ...doc, assets: { ...doc.assets, [LOGO_ID]: logo } } : doc;
