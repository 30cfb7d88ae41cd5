/** English: the question marks beside fields. */
export const hints = {
  what: 'What “{{field}}” means',
  readMore: 'Read more in the handbook',
} as const;
