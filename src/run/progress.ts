import type { Progress, ProgressEvent } from '../core/model/ports.ts';

/** Progress that may be shown as a line, which `clear` takes away before something else is printed. */
export interface ClearableProgress extends Progress {
  clear(): void;
}

/** Reports nothing. */
export const silentProgress: ClearableProgress = { step: () => {}, clear: () => {} };

/** Reports waits of a second or more, as a log should. */
export function waitsOnly(print: (line: string) => void): ClearableProgress {
  return {
    step: (event: ProgressEvent) => {
      if (event.kind === 'waiting' && event.ms >= 1000) print(`Waiting ${seconds(event.ms)}: ${event.why}.`);
    },
    clear: () => {},
  };
}

/** A time in milliseconds as people read it: `59 s`, `2 min 5 s`. */
export function seconds(ms: number): string {
  const whole = Math.ceil(ms / 1000);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
