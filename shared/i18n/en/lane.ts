/** English: names of lane kinds, card kinds, line names, marks, grades. */
export const lane = {} as const;
