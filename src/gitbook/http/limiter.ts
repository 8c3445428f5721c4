import type { Clock, Progress } from '../../core/model/ports.ts';
import type { RateLimit } from './rate-limit.ts';

/** What the limiter knows. Times in milliseconds since the epoch. */
export interface LimiterState {
  readonly inFlight: number;
  /** No call starts before this time; 0 when there is no pause. */
  readonly pausedUntil: number;
  /** After a pause one call goes ahead alone, and the others wait for what its answer says. */
  readonly probing: boolean;
  /** The fewest calls that an answer of the running rate-limit window said were left. */
  readonly window: RateLimit | undefined;
}

export const AT_REST: LimiterState = { inFlight: 0, pausedUntil: 0, probing: false, window: undefined };

/** Whether the next call may start now, only when another has been answered, or not before a time. */
export type Admission =
  | { readonly kind: 'go' }
  | { readonly kind: 'after-answer' }
  | { readonly kind: 'not-before'; readonly time: number };

/** Lets pauses and windows that have ended end. */
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
 * Decides for a state that `advance` has brought up to `now`. Calls in flight count as not yet contained in what
 * GitBook said is left: at worst a call waits for an answer that would not have been needed.
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

/** Resets are told in whole seconds: two that differ by less than this may mean the same window. */
const RESET_BLUR = 2_000;

/**
 * Takes in what an answer says. Answers overtake each other: within one window the fewest left is the newest,
 * and of two windows the one that ends later.
 */
export function learn(state: LimiterState, told: RateLimit | undefined): LimiterState {
  const known = state.window;
  if (told === undefined) return state;
  if (known === undefined || told.resetAt > known.resetAt) return { ...state, window: told };
  if (told.resetAt <= known.resetAt - RESET_BLUR) return state;
  return { ...state, window: { ...known, remaining: Math.min(known.remaining, told.remaining) } };
}

/** How a call ended: with an answer, with a 429 that asks to wait so many milliseconds, or without an answer. */
export type Ending =
  | { readonly kind: 'answered'; readonly told: RateLimit | undefined }
  | { readonly kind: 'limited'; readonly ms: number }
  | { readonly kind: 'lost' };

/** What is known after a call has ended at `now`. */
export function settle(state: LimiterState, ending: Ending, now: number): LimiterState {
  const left = { ...state, inFlight: state.inFlight - 1 };
  switch (ending.kind) {
    case 'answered':
      return { ...learn(left, ending.told), probing: false };
    case 'limited':
      return { ...left, pausedUntil: Math.max(left.pausedUntil, now + ending.ms) };
    case 'lost':
      return left;
  }
}

/** Bounds the calls in flight and holds them back before GitBook's rate limit does. */
export interface Limiter {
  /**
   * Resolves when a call may start: first come, first served, but those that go `ahead` before all others. Each must
   * be followed by one `leave`.
   */
  enter(ahead?: boolean): Promise<void>;
  leave(ending: Ending): void;
}

/** Makes a limiter for at most `concurrency` calls in flight. Pauses are told to `progress`. */
export function createLimiter(concurrency: number, clock: Clock, progress: Progress): Limiter {
  let state = AT_REST;
  let wakeAt: number | undefined;
  let toldUntil = 0;
  const waiting: (() => void)[] = [];

  function admitWaiting(): void {
    for (;;) {
      const now = clock.now();
      state = advance(state, now);
      if (waiting.length === 0) return;
      const admission = admit(state, concurrency, now);
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
    if (time > toldUntil) {
      toldUntil = time;
      progress.step({ kind: 'waiting', ms: time - now, why: "GitBook's rate limit is used up" });
    }
    if (wakeAt !== undefined && wakeAt <= time) return;
    wakeAt = time;
    void clock.sleep(time - now).then(() => {
      wakeAt = undefined;
      admitWaiting();
    });
  }

  return {
    enter(ahead = false) {
      return new Promise((resolve) => {
        if (ahead) waiting.unshift(resolve);
        else waiting.push(resolve);
        admitWaiting();
      });
    },
    leave(ending) {
      state = settle(state, ending, clock.now());
      admitWaiting();
    },
  };
}
