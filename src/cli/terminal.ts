import { once } from 'node:events';
import type { ProgressEvent } from '../core/model/ports.ts';
import { ansiPaint, type Paint, plainPaint } from '../render/terminal/paint.ts';
import { noteLoss } from '../run/exit.ts';
import { type ClearableProgress, seconds, waitsOnly } from '../run/progress.ts';
import { hider } from '../run/secrets.ts';

/** Where a command prints: results on standard output, everything else on standard error. */
export interface Terminal {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
  /** Whether there is somebody to ask. */
  readonly interactive: boolean;
  /** Takes the token out of a text. */
  readonly hide: (text: string) => string;
  out(text: string): void;
  note(text: string): void;
  /** Asks on standard error, until `stop` is aborted. True only for the answer `yes`. */
  ask(question: string, stop: AbortSignal): Promise<boolean>;
}

/** The terminal of this process, on which the token is never shown. */
export function openTerminal(env: NodeJS.ProcessEnv): Terminal {
  const hide = hider([env.GITBOOK_TOKEN]);
  const { stdin, stdout, stderr } = process;
  // A write that fails must not interrupt an apply.
  for (const stream of [stdout, stderr]) stream.on('error', noteLoss);
  const printer = (stream: NodeJS.WriteStream) => (text: string) => {
    stream.write(hide(text.endsWith('\n') ? text : `${text}\n`));
  };
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    paint: colour ? ansiPaint : plainPaint,
    // A terminal that does not know its width reports 0 columns.
    width: Math.min(stdout.columns || 100, 140),
    interactive: stdin.isTTY === true && stderr.isTTY === true,
    hide,
    out: printer(stdout),
    note: printer(stderr),
    ask: async (question, stop) => {
      const { createInterface } = await import('node:readline/promises');
      const reader = createInterface({ input: stdin, output: stderr });
      // Ctrl-C and the end of the input are answers, too.
      const left = once(reader, 'close').then(() => '');
      try {
        const answer = await Promise.race([reader.question(`${question} `, { signal: stop }).catch(() => ''), left]);
        return answer.trim().toLowerCase() === 'yes';
      } finally {
        reader.close();
      }
    },
  };
}

const PHASES = { read: 'Reading GitBook', plan: 'Planning', apply: 'Applying', verify: 'Verifying' } as const;
const READS = {
  members: 'members',
  teams: 'teams',
  'team-members': 'teams with their members',
  spaces: 'people with their spaces',
} as const;

/**
 * Shows on a terminal how far a run is, in one line: counts, rate and remaining time. Elsewhere it prints waits only.
 *
 * @param stream where the line is shown  @param now milliseconds since the epoch
 */
export function progressLine(
  stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown },
  now: () => number,
): ClearableProgress {
  if (!stream.isTTY) return waitsOnly((line) => stream.write(`${line}\n`));
  let started = now();
  let doing = '';
  const show = (text: string): void => {
    stream.write(`\r\u001b[K${text.slice(0, (stream.columns || 80) - 1)}`);
  };
  const share = (done: number, total: number | undefined, what: string): string => {
    if (total === undefined) return `${done} ${what}`;
    const elapsed = (now() - started) / 1000;
    const counted = `${done}/${total} ${what}`;
    if (done === 0 || elapsed < 1) return counted;
    const rate = done / elapsed;
    return `${counted}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${seconds(((total - done) / rate) * 1000)} left`;
  };
  return {
    step: (event: ProgressEvent) => {
      switch (event.kind) {
        case 'phase':
          started = now();
          doing = PHASES[event.phase];
          return show(`${doing} …`);
        case 'read':
          return show(`${doing}: ${share(event.done, event.total, READS[event.what])}`);
        case 'change':
          return show(`${doing}: ${share(event.done, event.total, 'changes')}`);
        case 'waiting':
          return show(`${doing}: waiting ${seconds(event.ms)} (${event.why})`);
      }
    },
    clear: () => show(''),
  };
}
