/** The workshop's timer: runs on whether its bar is seen or not, and says when it is over. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ui } from './ui';
import { t } from './useT';

const MINUTE = 60_000;
export const MOST_MINUTES = 180;

export interface TimerState {
  /** What it is set to. */
  readonly minutes: number;
  /** Clock time in ms at which it ends; null while it stands. */
  readonly endsAt: number | null;
  /** What is left, in ms, while it stands. */
  readonly leftMs: number;
  /** Time is up and nobody has done anything about it yet. */
  readonly over: boolean;
}

export const timer = createStore<TimerState>()(() => ({
  minutes: 5,
  endsAt: null,
  leftMs: 5 * MINUTE,
  over: false,
}));
export const useTimer = <T>(choose: (state: TimerState) => T): T => useStore(timer, choose);

let ending: ReturnType<typeof setTimeout> | null = null;

/** What is left now, in ms. */
export const timeLeft = ({ endsAt, leftMs }: TimerState = timer.getState()): number =>
  endsAt === null ? leftMs : Math.max(0, endsAt - Date.now());

/** Minutes and seconds, 4:05; a second that has begun counts whole. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function stopWaiting(): void {
  if (ending !== null) clearTimeout(ending);
  ending = null;
}

function runFor(ms: number): void {
  stopWaiting();
  timer.setState({ endsAt: Date.now() + ms, over: false });
  ending = setTimeout(() => {
    ending = null;
    timer.setState({ endsAt: null, leftMs: 0, over: true });
    ui.getState().announce(t('workshop.timer.over'));
  }, ms);
}

/** Starts it, goes on with it, or stops it where it is. */
export function toggleTimer(): void {
  const state = timer.getState();
  const left = timeLeft(state);
  if (state.endsAt !== null) {
    stopWaiting();
    timer.setState({ endsAt: null, leftMs: left });
    ui.getState().announce(t('workshop.timer.paused', { time: clockText(left) }));
    return;
  }
  const ms = left > 0 ? left : state.minutes * MINUTE;
  runFor(ms);
  ui.getState().announce(t('workshop.timer.started', { time: clockText(ms) }));
}

/** Sets it to so many minutes, standing. */
export function setTimer(minutes: number = timer.getState().minutes): void {
  stopWaiting();
  timer.setState({ minutes, endsAt: null, leftMs: minutes * MINUTE, over: false });
}

/** One minute more than is left; after the end it runs again. */
export function addMinute(): void {
  const state = timer.getState();
  const ms = Math.min(timeLeft(state) + MINUTE, MOST_MINUTES * MINUTE);
  if (state.endsAt !== null || state.over) runFor(ms);
  else timer.setState({ leftMs: ms });
  ui.getState().announce(t('workshop.timer.left', { time: clockText(ms) }));
}
