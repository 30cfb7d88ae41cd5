/** English: titles of slides. */
export const slides = {
  part: '{{name}} ({{index}} of {{count}})',
  map: 'The whole map',
  pains: 'Ranked pains',
  opportunities: 'Opportunities',
} as const;
