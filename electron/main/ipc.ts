/** The only way from a page to the shell: each message is checked for who sends it, how often, and what it holds. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type EventName,
  eventChannel,
  events,
  type RequestArgs,
  type RequestName,
  type RequestResult,
  requestChannel,
  requests,
} from '../../shared/host/bridge';
import type { HostEvents } from '../../shared/host/types';
import { ORIGIN } from './appScheme';
import { errorName, log } from './log';
import { type ShellWindow, shellWindowOf } from './shellWindows';

/** Messages a window may send at once, and how many more each second. */
const BURST = 2_000;
const PER_SECOND = 500;

const buckets = new WeakMap<ShellWindow, { tokens: number; at: number }>();

function takeToken(shellWindow: ShellWindow): boolean {
  const now = Date.now();
  const bucket = buckets.get(shellWindow) ?? { tokens: BURST, at: now };
  // A clock that was set back takes nothing away: the window would not be heard until it has caught up.
  const seconds = Math.max(0, now - bucket.at) / 1_000;
  bucket.tokens = Math.min(BURST, bucket.tokens + seconds * PER_SECOND);
  bucket.at = now;
  buckets.set(shellWindow, bucket);
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}

/** The window that sends, where it is one of ours and its own page, not a frame in it. */
function senderOf(event: IpcMainInvokeEvent): ShellWindow | null {
  const frame = event.senderFrame;
  const shellWindow = shellWindowOf(event.sender.id);
  if (!frame || !shellWindow || frame.parent !== null) return null;
  if (frame !== shellWindow.window.webContents.mainFrame) return null;
  try {
    const { protocol, host } = new URL(frame.url);
    return `${protocol}//${host}` === ORIGIN ? shellWindow : null;
  } catch {
    return null;
  }
}

class Refused extends Error {}

// biome-ignore lint/suspicious/noConfusingVoidType: a handler that answers nothing returns nothing
type Answer<N extends RequestName> = RequestResult<N> extends undefined ? void : RequestResult<N>;

/** Answers one request of the bridge. What a handler throws reaches the page as a plain refusal, without paths or stacks. */
export function handle<N extends RequestName>(
  name: N,
  answer: (shellWindow: ShellWindow, ...args: RequestArgs<N>) => Answer<N> | Promise<Answer<N>>,
): void {
  const { args: argsSchema, result: resultSchema } = requests[name];
  ipcMain.handle(requestChannel(name), async (event, ...args: unknown[]) => {
    const shellWindow = senderOf(event);
    if (!shellWindow) throw new Refused(`${name}: unknown sender`);
    if (!takeToken(shellWindow)) throw new Refused(`${name}: too many messages`);
    const checked = argsSchema.safeParse(args);
    if (!checked.success) throw new Refused(`${name}: wrong arguments`);
    try {
      const result = await answer(shellWindow, ...(checked.data as RequestArgs<N>));
      return resultSchema.parse(result) as RequestResult<N>;
    } catch (error) {
      log(`request ${name} failed`, errorName(error));
      throw new Refused(`${name}: failed`);
    }
  });
}

/** Tells a window something by itself. */
export function tell<E extends EventName>(shellWindow: ShellWindow, event: E, value: HostEvents[E]): void {
  const { window } = shellWindow;
  if (window.isDestroyed() || window.webContents.isDestroyed()) return;
  window.webContents.send(eventChannel(event), events[event].parse(value));
}
