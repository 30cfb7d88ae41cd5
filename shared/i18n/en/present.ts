/** English: presenting the map full screen, phase by phase. */
export const present = {
  region: 'Presenting',
  whole: 'Whole map',
  place: '{{index}} / {{count}}',
  said: '{{name}}, {{index}} of {{count}}',
  previous: 'Back',
  next: 'On',
  laser: 'Laser pointer',
  leave: 'Stop presenting',
  left: 'No longer presenting',
  only: 'Only {{name}}',
  everyone: 'Everyone',
  personas: 'Persona shown',
  untitled: 'Untitled phase',
} as const;
