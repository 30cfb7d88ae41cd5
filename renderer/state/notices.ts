/** Short messages to the user (toasts): a list that the window shows. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ui } from './ui';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}
export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'error';
  readonly text: string;
  /** What the user can do about it. */
  readonly actions: readonly NoticeAction[];
}

let lastId = 0;

export const notices = createStore<{ readonly list: readonly Notice[] }>()(() => ({ list: [] }));
export const useNotices = (): readonly Notice[] => useStore(notices, (state) => state.list);

/** Whether it goes by itself. */
export const passes = ({ kind, actions }: Notice): boolean => kind === 'info' && actions.length === 0;

export function dismissNotice(id: number): void {
  notices.setState((state) => ({ list: state.list.filter((notice) => notice.id !== id) }));
}

/** Changes the text of a message that is still there, without saying it again: progress. */
export function retellNotice(id: number, text: string): void {
  notices.setState((state) => ({
    list: state.list.map((notice) => (notice.id === id ? { ...notice, text } : notice)),
  }));
}

/** Shows a message, says it to screen readers and returns its id. Errors and messages with an action stay until they are dismissed, others go by themselves once they were seen. */
export function notify(
  text: string,
  options: {
    readonly kind?: Notice['kind'];
    /** The one thing to do about it, or several. */
    readonly action?: NoticeAction;
    readonly actions?: readonly NoticeAction[];
  } = {},
): number {
  const { kind = 'info', action, actions = action ? [action] : [] } = options;
  const id = ++lastId;
  notices.setState((state) => ({
    list: [...state.list.filter((other) => other.text !== text), { id, kind, text, actions }],
  }));
  ui.getState().announce(text);
  return id;
}
