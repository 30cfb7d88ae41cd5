/** English: recovery, personalisation, data and segments. */
export const care = {
  keep: 'Keep',
  missing: 'missing',
  noFailures: 'No fail points yet. Mark a card as one with F.',
  noTouchpoints:
    'No touchpoints and no moments of truth yet. Write cards in the frontstage lane, or mark one with M.',
  noSegments: 'No segments yet. Name the groups of customers, and rate which are worth going for.',
  recoveryHint:
    'Covered means that the plan says at least how to respond and how to resolve. Failures at moments of truth come first.',
  plans: 'Plans for fail points',
  ofAll: '{{count}} of {{all}}',
  standards: 'Standard or flexible',
  standardsHint: 'Share of flexible among those decided',
  standardOf: '{{title}}: standard or flexible',
  moments: 'Moments of truth by persona',
  notConcerned: 'Does not concern {{persona}}',
  data: 'Data and policies',
  editSegments: 'Edit segments…',
} as const;
