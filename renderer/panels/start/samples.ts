/** The worked examples and templates that come with the program, by name and language. */
import type { Locale } from '../../../shared/model/schema';

type Load = () => Promise<string>;

const files: Readonly<Record<string, Load>> = {
  ...import.meta.glob<string>('../../../resources/samples/*.blueprint', { query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../../../resources/templates/*.blueprint', {
    query: '?raw',
    import: 'default',
  }),
};

export interface Sample {
  readonly name: string;
  readonly locale: Locale;
  /** The file's text. */
  readonly load: Load;
}

/** `hotel-stay.zh-Hans.blueprint`; without a language it is English. */
const NAME = /([^/]+?)(?:\.(zh-Hans|zh-Hant))?\.blueprint$/;

const samples: readonly Sample[] = Object.entries(files).flatMap(([path, load]) => {
  const [, name, locale] = NAME.exec(path) ?? [];
  return name ? [{ name, locale: (locale as Locale | undefined) ?? 'en', load }] : [];
});

/** One of each example: in the wanted language where there is one, in the other Chinese before English. */
export function samplesIn(locale: Locale): readonly Sample[] {
  const order: readonly Locale[] =
    locale === 'en' ? ['en'] : [locale, locale === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans', 'en'];
  const names = [...new Set(samples.map((sample) => sample.name))];
  return names.flatMap((name) => {
    const of = samples.filter((sample) => sample.name === name);
    return order.flatMap((wanted) => of.find((sample) => sample.locale === wanted) ?? [])[0] ?? of[0] ?? [];
  });
}
