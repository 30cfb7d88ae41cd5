/** English: messages of the checks. */
export const check = {} as const;
