/** English: losses and guesses of importers. */
export const imports = {} as const;
