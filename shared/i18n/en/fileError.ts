/** English: why a file cannot be read, and what repair changed. */
export const fileError = {} as const;
