import type { Clock, Progress } from '../../core/model/ports.ts';
import type { RateLimit } from './rate-limit.ts';

/** The state of a limiter. Times are in milliseconds since the epoch. */
export interface LimiterState {
  readonly inFlight: number;
  /** No call starts before this time. 0 without a pause. */
  readonly pausedUntil: number;
  /** After a pause one call starts alone, and the others wait for its answer. */
  readonly probing: boolean;
  /** The current rate-limit window, with the lowest number of remaining calls in any answer. */
  readonly window: RateLimit | undefined;
}

/** The state before the first call. */
export const INITIAL_STATE: LimiterState = { inFlight: 0, pausedUntil: 0, probing: false, window: undefined };

/** When the next call may start: now, after the answer to another call, or not before a time. */
type Admission =
  | { readonly kind: 'go' }
  | { readonly kind: 'after-answer' }
  | { readonly kind: 'not-before'; readonly time: number };

/** Ends the pause and the window that are over at `now`. */
export function advance(state: LimiterState, now: number): LimiterState {
  const pauseOver = state.pausedUntil !== 0 && now >= state.pausedUntil;
  const windowOver = state.window !== undefined && now >= state.window.resetAt;
  const windowWasUsedUp = windowOver && state.window.remaining === 0;
  return {
    ...state,
    pausedUntil: pauseOver ? 0 : state.pausedUntil,
    window: windowOver ? undefined : state.window,
    probing: state.probing || pauseOver || windowWasUsedUp,
  };
}

/**
 * Decides when the next call may start. `advance` must have brought the state up to `now`. Calls in flight count as
 * not yet deducted from the remaining calls, so that at worst a call waits for an answer it did not need.
 */
export function admit(state: LimiterState, concurrency: number, now: number): Admission {
  if (state.inFlight >= concurrency) return { kind: 'after-answer' };
  if (state.pausedUntil > now) return { kind: 'not-before', time: state.pausedUntil };
  if (state.probing && state.inFlight > 0) return { kind: 'after-answer' };
  if (state.window !== undefined && state.window.remaining <= state.inFlight) {
    return state.inFlight > 0 ? { kind: 'after-answer' } : { kind: 'not-before', time: state.window.resetAt };
  }
  return { kind: 'go' };
}

/** Resets come in whole seconds, so that two that differ by less than this may mean the same window. */
const RESET_TOLERANCE = 2_000;

/**
 * Records the rate limit of an answer. Answers can overtake each other: within one window the lowest number is the
 * newest, and of two windows the one that ends later.
 */
export function recordRateLimit(state: LimiterState, rateLimit: RateLimit | undefined): LimiterState {
  const known = state.window;
  if (rateLimit === undefined) return state;
  if (known === undefined || rateLimit.resetAt > known.resetAt) return { ...state, window: rateLimit };
  if (rateLimit.resetAt <= known.resetAt - RESET_TOLERANCE) return state;
  return { ...state, window: { ...known, remaining: Math.min(known.remaining, rateLimit.remaining) } };
}

/** How a call ended: with an answer, with a 429 that asks to wait `ms` milliseconds, or without an answer. */
export type CallEnd =
  | { readonly kind: 'answered'; readonly rateLimit: RateLimit | undefined }
  | { readonly kind: 'limited'; readonly ms: number }
  | { readonly kind: 'lost' };

/** The state after a call ended at `now`. */
export function settle(state: LimiterState, end: CallEnd, now: number): LimiterState {
  const left = { ...state, inFlight: state.inFlight - 1 };
  switch (end.kind) {
    case 'answered':
      return { ...recordRateLimit(left, end.rateLimit), probing: false };
    case 'limited':
      return { ...left, pausedUntil: Math.max(left.pausedUntil, now + end.ms) };
    case 'lost':
      return left;
  }
}

const GO: Admission = { kind: 'go' };

/** Limits the calls in flight, and pauses them before GitBook's rate limit refuses them. */
export interface Limiter {
  /**
   * Resolves when a call may start. Calls start in their order, except that those with `ahead` come first. Every `enter`
   * needs one `leave`.
   */
  enter(ahead?: boolean): Promise<void>;
  leave(end: CallEnd): void;
}

/**
 * Creates a limiter for at most `concurrency` calls in flight. It reports pauses to `progress`. Once `stop` is aborted,
 * nothing waits any more.
 */
export function createLimiter(concurrency: number, clock: Clock, progress: Progress, stop: AbortSignal): Limiter {
  let state = INITIAL_STATE;
  let wakeAt: number | undefined;
  let reportedUntil = 0;
  const waiting: (() => void)[] = [];

  function admitWaiting(): void {
    for (;;) {
      const now = clock.now();
      state = advance(state, now);
      if (waiting.length === 0) return;
      const admission = stop.aborted ? GO : admit(state, concurrency, now);
      if (admission.kind === 'after-answer') return;
      if (admission.kind === 'not-before') {
        wake(admission.time, now);
        return;
      }
      state = { ...state, inFlight: state.inFlight + 1 };
      waiting.shift()?.();
    }
  }

  function wake(time: number, now: number): void {
    if (time > reportedUntil) {
      reportedUntil = time;
      progress.step({ kind: 'waiting', ms: time - now, why: "GitBook's rate limit is used up" });
    }
    if (wakeAt !== undefined && wakeAt <= time) return;
    wakeAt = time;
    void clock.sleep(time - now).then(() => {
      wakeAt = undefined;
      admitWaiting();
    });
  }

  stop.addEventListener('abort', admitWaiting, { once: true });
  return {
    enter(ahead = false) {
      return new Promise((resolve) => {
        if (ahead) waiting.unshift(resolve);
        else waiting.push(resolve);
        admitWaiting();
      });
    },
    leave(end) {
      state = settle(state, end, clock.now());
      admitWaiting();
    },
  };
}
