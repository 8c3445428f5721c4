import type { Progress, ProgressEvent } from '../core/model/ports.ts';

/** Tells nobody. */
export const silentProgress: Progress = { step: () => {} };

/** Tells of waits only, as a log should: a wait of more than a second is worth a line. */
export function waitsOnly(print: (line: string) => void): Progress {
  return {
    step: (event: ProgressEvent) => {
      if (event.kind === 'waiting' && event.ms >= 1000) print(`Waiting ${seconds(event.ms)}: ${event.why}.`);
    },
  };
}

/** A time in milliseconds as people read it. */
export function seconds(ms: number): string {
  const whole = Math.ceil(ms / 1000);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
