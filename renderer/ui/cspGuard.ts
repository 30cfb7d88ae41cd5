/** Keeps react-aria from writing a style element at run time, which our content policy forbids: the rule stands in base.css. */

/** The id react-aria looks for before it writes. */
const STYLE_ID = 'react-aria-pressable-style';

if (!document.getElementById(STYLE_ID)) {
  const marker = document.createElement('meta');
  marker.id = STYLE_ID;
  document.head.append(marker);
}
