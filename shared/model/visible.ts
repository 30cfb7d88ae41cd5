/** Text as files of other programs can carry it: what they cannot hold is shown instead of lost. */

/** Characters that XML 1.0 forbids and spreadsheets cut off at become visible: controls as their picture (␀ …), lone surrogates and noncharacters as �. */
export function visible(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (c) =>
      String.fromCharCode(0x2400 + c.charCodeAt(0)),
    )
    .replace(/\u007f/g, '\u2421')
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
      '\ufffd',
    );
}
