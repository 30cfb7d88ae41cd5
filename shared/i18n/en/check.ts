/** English: messages of the checks, their fixes and levels. */
export const check = {
  'empty-step': 'In “{{step}}” the customer does nothing: no card in a customer actions lane',
  'silent-action':
    'Nothing answers “{{card}}” at “{{step}}”: no card in the frontstage, evidence or channels lanes',
  'unsupported-frontstage': 'Nothing backstage or in support carries “{{card}}” at “{{step}}”',
  'skips-visibility':
    '“{{from}}” is linked to “{{to}}” past the line of visibility, with no frontstage between them',
  'skips-internal':
    '“{{from}}” is linked to “{{to}}” past the line of internal interaction, with no backstage between them',
  'fail-without-recovery': '“{{card}}” at “{{step}}” can fail and has no recovery plan',
  'moment-without-owner': 'Nobody owns the moment of truth “{{card}}” at “{{step}}”',
  'moment-in-pain': 'People feel bad ({{mean}} on average) at the moment of truth “{{card}}” in “{{step}}”',
  'pain-unaddressed': 'No opportunity addresses the pain “{{card}}”, number {{rank}} in the ranking',
  'opportunity-without-owner': 'The opportunity “{{card}}” is past planning and has no owner',
  overdue: 'The opportunity “{{card}}” was due on {{due}} and is not evaluated yet',
  'wait-over-limit':
    'The wait of {{minutes}} at “{{card}}” in “{{step}}” is above the longest acceptable {{limit}}',
  'wait-over-target': 'The wait of {{minutes}} at “{{card}}” in “{{step}}” is above the target of {{target}}',
  'misplaced-card': '“{{card}}” at “{{step}}” stands in a lane that does not take its kind of card',
  'dangling-about':
    '“{{card}}” at “{{step}}” is about “{{about}}”, which is no moment of truth, touchpoint, action or process',
  'unused-persona': 'No emotion, card or variant names “{{persona}}”',
  'shares-off': 'The personas’ shares add up to {{percent}} %',
  'phases-many': '{{phases}} phases are more than most people keep in mind; up to nine read well',
  'phase-without-steps': 'The phase “{{phase}}” has no steps',
  'channel-gap': '{{persona}} prefers “{{channel}}”, which no touchpoint offers',
  'personal-data-without-policy': '“{{card}}” takes data at “{{step}}”, where no policy card stands',
  'fixed-and-varied': '“{{card}}” at “{{step}}” is standard for everyone and yet has variants',
  'assumed-top-pain': 'The pain “{{card}}”, number {{rank}} in the ranking, rests on an assumption',
  'overlong-span':
    '“{{card}}” spans {{span}} steps from “{{step}}” on, more than the {{covered}} left on the map',
  untitled: 'A card at “{{step}}” has neither title, text nor picture',
  fix: {
    'misplaced-card': 'Move to a lane that takes it',
    'shares-off': 'Scale the shares to 100 %',
    'phases-many': 'Delete the empty phase',
    'dangling-about': 'Let it stand for its step',
    'fixed-and-varied': 'Make it flexible',
    'overlong-span': 'End at the last step',
    untitled: 'Delete the empty card',
  },
  level: { error: 'Error', warning: 'Warning', info: 'Hint' },
} as const;
