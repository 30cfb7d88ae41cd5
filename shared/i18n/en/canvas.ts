/** English: the canvas: hints, announcements, names for screen readers. */
export const canvas = {} as const;
