/** Making an empty document and reading its defaults. */
import { type Blueprint, FORMAT, type Locale, type PainModel, TABLE_NAMES, VERSION } from './schema';

/** An empty document; `now` is an ISO 8601 date-time, `id` the document's id. */
export function createBlueprint(options: {
  id: string;
  title: string;
  locale: Locale;
  now: string;
  generator: string;
}): Blueprint {
  const { id, title, locale, now, generator } = options;
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, {}]));
  return {
    format: FORMAT,
    version: VERSION,
    meta: { title, id, state: 'current', locale, createdAt: now, modifiedAt: now, generator },
    settings: {},
    ...tables,
  } as unknown as Blueprint;
}

export interface EffectiveSettings {
  readonly scale: 5 | 10;
  readonly momentFactor: number;
  readonly painModel: PainModel;
}

/** The document's settings with the defaults filled in: scale 5, momentFactor 1.5, painModel weighted. */
export function getSettings(doc: Blueprint): EffectiveSettings {
  const { scale = 5, momentFactor = 1.5, painModel = 'weighted' } = doc.settings;
  return { scale, momentFactor, painModel };
}

/** A language tag as one of the interface's languages; anything Chinese that is not traditional reads as simplified. */
export function toLocale(tag: string): Locale {
  if (/^zh\b.*(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
  return /^zh\b/i.test(tag) ? 'zh-Hans' : 'en';
}

/** The document's language as one of the interface's. */
export const getLocale = (doc: Blueprint): Locale => toLocale(doc.meta.locale ?? 'en');
