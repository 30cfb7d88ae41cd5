/** English: the outline, the map as a table. */
export const outline = {
  title: 'Outline',
  map: 'Map',
  shownAs: 'Show the map as',
  help: 'Arrow keys walk the table, a letter starts a card, Enter or F2 edits, Delete removes, {{mod}} and arrows move what is selected.',
  lineBelow: '{{line}} below',
  notes: 'Sticky notes',
  noteOn: 'Sticky note on {{lane}}',
  note: 'Sticky note',
  noteField: 'Text of the sticky note',
  comments_one: '{{count}} open comment',
  comments_other: '{{count}} open comments',
  span_one: 'Covers {{count}} step',
  span_other: 'Covers {{count}} steps',
} as const;
