/** English: the analysis pane and the words of its figures. */
export const analysis = {} as const;
