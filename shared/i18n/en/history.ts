/** English: what a history entry is called, after "Undo". */
export const history = {} as const;
