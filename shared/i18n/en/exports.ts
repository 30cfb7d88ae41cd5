/** English: export dialog, title block, legend. */
export const exports = {} as const;
