/** English: the outline, the map as a table. */
export const outline = {
  title: 'Outline',
  map: 'Map',
  shownAs: 'Show the map as',
  help: 'Arrow keys walk the table, a letter starts a card, Enter or F2 edits, Delete removes, Ctrl and arrows move what is selected.',
  lineBelow: '{{line}} below',
  span_one: 'Covers {{count}} step',
  span_other: 'Covers {{count}} steps',
} as const;
