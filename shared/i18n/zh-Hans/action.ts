/** zh-Hans: labels of user actions, by id (`action.card.delete`). */
import type { action as english } from '../en/action';
import type { Translated } from '../types';

export const action: Translated<typeof english> = {};
