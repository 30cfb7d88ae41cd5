/** English: time, waits, cost, crossings and the critical path. */
export const flow = {
  noTimes: 'No times yet. Give steps or cards their minutes.',
  timesBy: 'Times by',
  stepTimes: 'Time per step',
  phaseTimes: 'Time per phase',
  waits: 'Waits',
  overLimit_one: '{{count}} over the limit',
  overLimit_other: '{{count}} over the limit',
  overTarget_one: '{{count}} over the target',
  overTarget_other: '{{count}} over the target',
  cheapest: 'With the cheapest variants',
  dearest: 'With the dearest variants',
  byVariant: 'By variant',
  criticalPath: 'Critical path',
  showOnMap: 'Show on the map',
  criticalPathHint:
    'In each step the lane whose cards, waits included, take longest: a minute saved anywhere else saves nobody a minute (Shostack, 1984).',
  planned: 'Planned {{planned}}; its cards take {{cards}}',
} as const;
