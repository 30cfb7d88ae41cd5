/** Which addresses become links: X01–X04 of the hostile list. */
import { expect, it } from 'vitest';
import { safeHref } from '../../../shared/scene/safeHref';

it.each(['https://example.org', 'https://example.org:8080/a/b?c=d#e', 'https://xn--bcher-kva.example/'])(
  'links %s',
  (url) => {
    expect(safeHref(url)).toBe(url);
  },
);
it('drops what a mail link presets', () => {
  expect(safeHref('mailto:lena@hotel.example?attach=/etc/passwd&body=x')).toBe('mailto:lena@hotel.example');
});
it('encodes letters of other scripts in the path', () => {
  expect(safeHref('https://example.org/客人')).toBe('https://example.org/%E5%AE%A2%E4%BA%BA');
});
it.each([
  'javascript:__pwned()',
  'JaVaScRiPt:__pwned()',
  'java\tscript:__pwned()',
  '\u0001javascript:__pwned()',
  '&#106;avascript:__pwned()',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'http://example.org/',
  '//evil/x',
  'https:evil',
  'https://a@evil/',
  'https://evil\\@good/',
  'https://example.org/%0d%0aSet-Cookie',
  'https://ex\u0430mple.org/',
  'https://example.org/\u202egpj.exe',
  'https://example.org/"><script>',
  `https://example.org/${'a'.repeat(100_000)}`,
])('does not link %j', (url) => {
  expect(safeHref(url)).toBeNull();
});
