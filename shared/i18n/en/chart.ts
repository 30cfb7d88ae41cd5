/** English: words of charts and their tables. */
export const chart = {
  step: 'Step',
  persona: 'Persona',
  need: 'Need',
  dimension: 'Dimension',
  answer: 'Answer',
  count: 'Answers',
  underserved: 'underserved',
  overserved: 'well served',
  opportunity: 'Opportunity',
  quadrant: 'Quadrant',
  asTable: 'As table',
  read: '{{name}}: arrow keys read it value by value',
  open: 'Enter shows it on the map',
} as const;
