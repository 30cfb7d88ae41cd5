/** English made longer by two fifths and accented, as a language would be that needs more room: what is cut then is cut in some language. */
import type { BrowserContext } from 'playwright-core';

/** Runs in the page, on the catalogue, before anything reads it. Whatever is between braces is filled in and stays. */
const LENGTHEN = `(function longer(texts) {
  const accents = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž', A: 'Å', E: 'É', O: 'Ö', U: 'Û' };
  const word = (text) => {
    let missing = Math.ceil(text.length * 0.4);
    const long = [...text].map((letter) => {
      const accented = accents[letter] ?? letter;
      if (missing === 0 || !/[aeiou]/.test(letter)) return accented;
      missing--;
      return accented + accented;
    });
    return long.join('') + 'ö'.repeat(missing);
  };
  const text = (whole) => whole.replace(/\\{\\{.*?\\}\\}|\\p{L}+/gu, (part) => (part.startsWith('{{') ? part : word(part)));
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, typeof value === 'string' ? text(value) : longer(value)]));
})`;

/** Serves the built window with the English catalogue lengthened. */
export async function withPseudoLocale(context: BrowserContext): Promise<void> {
  await context.route('**/assets/translate-*.js', async (route) => {
    const response = await route.fetch();
    const source = await response.text();
    const longer = source.replace(
      /\ben:\{translation:([\w$]+)\}/,
      (_, catalogue: string) => `en:{translation:${LENGTHEN}(${catalogue})}`,
    );
    if (longer === source) throw new Error('The catalogue is not where it was in the build');
    await route.fulfill({ response, body: longer });
  });
}
