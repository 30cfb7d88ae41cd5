/** English: opportunities: the matrix that is dragged, the list, the board of the closed loop. */
export const opportunities = {
  unrated_one: '{{count}} without impact or effort',
  unrated_other: '{{count}} without impact or effort',
  notRated: 'not rated yet',
  dragHint: 'Drag a number, or move it with the arrow keys, to rate it.',
  dotHint: 'Arrow keys rate it, Enter shows it on the map',
  said: 'Impact {{impact}}, effort {{effort}}',
  addresses: 'Addresses',
  addressesNone: 'Addresses no pain yet.',
  boardHint: 'Drag a card to its stage, or press {{mod}} and an arrow key.',
  cardHint: '{{mod}} and arrow keys move it through the stages, Enter shows it on the map',
  saidStage: 'Now at: {{stage}}',
  due: 'due {{day}}',
  overdue: 'Overdue',
  editLoop: 'Stage, owner and due day of {{title}}',
} as const;
