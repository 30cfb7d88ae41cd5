/** English: the window: bars, panels, inspector, dialogs, start screen, status. */
export const window = {} as const;
