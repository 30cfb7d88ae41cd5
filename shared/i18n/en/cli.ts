/** English: the command line. */
export const cli = {} as const;
