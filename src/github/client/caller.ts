import type { Clock, Progress } from '../../core/model/ports.ts';
import {
  GitHubError,
  GoneError,
  LockedConversationError,
  MissingPermissionError,
  NotFoundError,
  RateLimitError,
  UnavailableError,
} from './errors.ts';
import { judge, type Operation, type Refusal } from './operations.ts';

/** One call to GitHub: what it is, how it reads in a message, and how to send it. */
interface Call<T> {
  readonly operation: Operation;
  /** Method and path, as in `GET /repos/acme/directory/issues`. */
  readonly name: string;
  send(): Promise<T>;
}

/** How patient a caller is. Times in milliseconds. */
export interface Patience {
  /** Sum of the waits one call may make because of rate limits. */
  readonly maxWaitMs: number;
  /** How often a call is sent when GitHub answers 5xx or not at all. */
  readonly attempts: number;
  /** Least time between two writing calls. */
  readonly spacingMs: number;
}

/** Two minutes of waiting, four attempts, a second between writes, as GitHub's best practices ask. */
export const PATIENCE: Patience = { maxWaitMs: 120_000, attempts: 4, spacingMs: 1000 };

export interface CallerOptions {
  /** Kept out of every message. */
  readonly token: string;
  readonly clock: Clock;
  readonly progress: Progress | undefined;
  readonly patience: Patience;
  /** Turns what `send` throws into a refusal; status 0 is no answer at all. Undefined: not GitHub's doing, thrown on. */
  readonly refusalOf: (error: unknown) => Refusal | undefined;
}

/** Sends a call: waits for rate limits, tries again where that is harmless, spaces writes, and throws typed errors. */
export type Caller = <T>(call: Call<T>) => Promise<T>;

/** Makes a caller. Writing calls go one after the other, also when they are asked for at once. */
export function createCaller(options: CallerOptions): Caller {
  const { clock, patience } = options;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let writes: Promise<unknown> = Promise.resolve();

  const spaced = async <T>(call: Call<T>): Promise<T> => {
    const rest = lastWrite + patience.spacingMs - clock.now();
    if (rest > 0) await clock.sleep(rest);
    try {
      return await persist(options, call);
    } finally {
      lastWrite = clock.now();
    }
  };

  return (call) => {
    if (!call.operation.writes) return persist(options, call);
    const result = writes.then(() => spaced(call));
    writes = result.catch(() => undefined);
    return result;
  };
}

async function persist<T>(options: CallerOptions, call: Call<T>): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; ) {
    try {
      return await call.send();
    } catch (error) {
      const refusal = options.refusalOf(error);
      if (refusal === undefined) throw error;
      const verdict = judge(refusal, call.operation, options.clock.now());
      if (verdict.kind === 'wait' && waited + verdict.ms <= options.patience.maxWaitMs) {
        waited += Math.max(verdict.ms, 1000);
        await pause(options, verdict.ms, 'GitHub asked to slow down');
      } else if (
        verdict.kind === 'unavailable' &&
        call.operation.repeatable &&
        attempt < options.patience.attempts
      ) {
        const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + options.clock.random() / 2);
        attempt += 1;
        await pause(options, backoff, 'GitHub did not answer as it should');
      } else {
        throw failure(options, call, refusal, verdict, attempt);
      }
    }
  }
}

async function pause({ clock, progress }: CallerOptions, ms: number, why: string): Promise<void> {
  progress?.step({ kind: 'waiting', ms, why });
  await clock.sleep(ms);
}

function failure(
  options: CallerOptions,
  call: Call<unknown>,
  refusal: Refusal,
  verdict: ReturnType<typeof judge>,
  attempts: number,
): GitHubError {
  const said = sayable(refusal.message.replaceAll(options.token, '***'));
  const answer = refusal.status === 0 ? `gave no answer (${said})` : `answered ${refusal.status}: ${said}`;
  const fact = `GitHub ${answer} [${call.name}].`;
  const { status } = refusal;
  switch (verdict.kind) {
    case 'missing-permission':
      return new MissingPermissionError(
        `${fact} The token lacks a permission: add \`${verdict.permission}\` under \`permissions:\` in the workflow.`,
        call.name,
        status,
        verdict.permission,
      );
    case 'locked':
      return new LockedConversationError(
        `${fact} The conversation is locked: unlock it to get the comment.`,
        call.name,
        status,
      );
    case 'wait': {
      const seconds = Math.ceil(verdict.ms / 1000);
      return new RateLimitError(
        `${fact} The rate limit asks for another ${seconds} s, which is too long to wait: run the job again later.`,
        call.name,
        status,
        verdict.ms,
      );
    }
    case 'unavailable':
      return new UnavailableError(
        `${fact} Tried ${attempts === 1 ? 'once' : `${attempts} times`}: see https://www.githubstatus.com and run the job again.`,
        call.name,
        status === 0 ? undefined : status,
      );
    case 'gone':
      return new GoneError(
        `${fact} It was deleted, or issues are switched off in the repository's settings.`,
        call.name,
        status,
      );
    case 'not-found':
      return new NotFoundError(`${fact} It was deleted, or the token may not see it.`, call.name, status);
    case 'refused':
      return new GitHubError(
        status === 401 ? `${fact} Check the input \`github-token\`.` : fact,
        call.name,
        status,
      );
  }
}

/** One line without control characters, so that it can stand in a log. */
function sayable(message: string): string {
  const line = message.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
