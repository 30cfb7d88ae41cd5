/** How a card differs for a persona: which of its variants are meant, and their words. */
import type { Card, Context, Id, Locale, Variant } from './schema';

/** The variants that name this persona, in their order. */
export const variantsFor = ({ variants = [] }: Card, personaId: Id): readonly Variant[] =>
  variants.filter((variant) => variant.personaIds?.includes(personaId) && variant.text.trim() !== '');

/** Personas that some variant names, each once, in the order in which they are named. */
export const variantPersonas = ({ variants = [] }: Card): readonly Id[] => [
  ...new Set(variants.flatMap(({ personaIds = [] }) => personaIds)),
];

/** When, where, with whom, in what mood, as one line; empty where nothing is said. */
export const contextInWords = (context: Context | undefined, locale: Locale): string =>
  [context?.time, context?.place, context?.social, context?.emotion]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(locale === 'en' ? ', ' : '，');

/** What a variant says, after the situation that it is for. */
export function variantText({ when, text }: Variant, locale: Locale): string {
  const situation = contextInWords(when, locale);
  return situation === '' ? text : `${situation}${locale === 'en' ? ': ' : '：'}${text}`;
}
