/** Text and attributes for XML formats: nothing in a document can end a value, and what XML cannot carry is shown instead of dropped. */
import { visible } from '../model/visible';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeXml = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** ` name="value"` for every value that is there. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
