/** Which addresses in a document may become links: plain https and mailto, nothing that could hide where it leads. */

const MAX_LENGTH = 2048;
const HTTPS =
  /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?([/?#][!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]*)?$/i;
const MAIL = /^mailto:([a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\?.*)?$/i;

/** The address as it may be linked, or null: no other scheme, no user name, no foreign letters in the host, no line breaks; a mail's preset fields are dropped. */
export function safeHref(url: string): string | null {
  const address = url.trim();
  if (address.length > MAX_LENGTH || /%0[0-9a-f]/i.test(address)) return null;
  const mail = MAIL.exec(address);
  if (mail) return `mailto:${mail[1]}`;
  const path = address.replace(/[^\x00-\x7f]+/g, (part, at: number) =>
    at > address.indexOf('/', 8) && address.indexOf('/', 8) > 0 ? encodeLetters(part) : part,
  );
  return HTTPS.test(path) ? path : null;
}

/** Direction marks, invisible characters, lone surrogates. */
const HIDDEN =
  /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Letters of any script in a path are percent-encoded; hidden ones stay and so fail the test. */
const encodeLetters = (part: string): string => (HIDDEN.test(part) ? part : encodeURIComponent(part));
