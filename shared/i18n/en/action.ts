/** English: labels of user actions, by id (`action.card.delete`). */
export const action = {} as const;
