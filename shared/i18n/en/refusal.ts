/** English: why a command may not run. */
export const refusal = {} as const;
