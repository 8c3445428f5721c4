import { describeFailure, errorFor } from './call-error.ts';
import type { Connection } from './connection.ts';
import { LostAnswerError, StoppedError, UnexpectedAnswerError } from './errors.ts';
import type { CallEnd } from './limiter.ts';
import { rateLimit } from './rate-limit.ts';
import type { Redact } from './redact.ts';
import { type AttemptFailure, type Attempts, answerIsLost, decideRetry, failureOf, type Method } from './retry.ts';
import { type Answer, BodyTooLargeError } from './transport.ts';

/** One call to GitBook, which may take several attempts. */
export interface Call<Result> {
  /** For the retry policy and for messages. `attempt` makes the request. */
  readonly method: Method;
  /** The path under `/v1`, without the query. */
  readonly path: string;
  /** Whether other calls depend on its answer, so that it starts before all calls that wait. */
  readonly ahead?: boolean;
  /** Makes one attempt. */
  readonly attempt: () => Promise<Answer>;
  /** Takes the result from an answer of a 2xx status. Throws `BrokenBodyError` when its body is incomplete. */
  readonly result: (answer: Answer) => Result;
  /**
   * Finds out whether GitBook carried out an attempt whose answer was lost, and returns the result if it did. Undefined
   * for calls that are safe to repeat.
   */
  readonly alreadyDone?: (() => Promise<Result | undefined>) | undefined;
  /** A call that must not be repeated once GitBook may have carried it out. It then throws a `LostAnswerError`. */
  readonly once?: boolean;
  /** Once aborted, no further attempt starts. */
  readonly signal?: AbortSignal | undefined;
}

/** The body of an answer is not complete JSON. */
class BrokenBodyError extends Error {}

/** The body of an answer as JSON. Throws `BrokenBodyError`. */
export function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    throw new BrokenBodyError();
  }
}

/** Method and path for messages, such as `GET /orgs/abc/members`. */
export function callName(method: Method, path: string, hide: Redact): string {
  return hide(`${method} ${path}`);
}

/** Makes a call, and repeats it where `decideRetry` allows it. Throws the errors of `errors.ts`. */
export async function perform<Result>(connection: Connection, call: Call<Result>): Promise<Result> {
  let attempts: Attempts = { failed: 0, limited: 0, waited: 0 };
  let mayHaveActed = false;
  for (;;) {
    const end = await attemptOnce(connection, call, attempts);
    if (end.kind === 'done') return end.result;
    attempts = end.attempts;
    mayHaveActed ||= end.mayHaveActed;
    if (end.backOff !== undefined) {
      connection.progress.step({ kind: 'waiting', ...end.backOff });
      await connection.clock.sleep(end.backOff.ms);
    }
    const result = mayHaveActed ? await call.alreadyDone?.() : undefined;
    if (result !== undefined) return result;
  }
}

type AttemptEnd<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | {
      readonly kind: 'again';
      readonly attempts: Attempts;
      readonly mayHaveActed: boolean;
      /** Undefined for rate limits: there the limiter waits, for all calls together. */
      readonly backOff: { readonly ms: number; readonly why: string } | undefined;
    };

/** Makes one attempt, in one of the limiter's places. Throws when it failed and must not be repeated. */
async function attemptOnce<Result>(
  connection: Connection,
  call: Call<Result>,
  before: Attempts,
): Promise<AttemptEnd<Result>> {
  const { limiter, clock, hide, transport, stop } = connection;
  let end: CallEnd = { kind: 'lost' };
  await limiter.enter(call.ahead);
  try {
    if (stop.aborted) throw new StoppedError();
    call.signal?.throwIfAborted();
    const outcome = await outcomeOf(call, hide);
    const now = clock.now();
    if (outcome.answer !== undefined) {
      end = { kind: 'answered', rateLimit: rateLimit(outcome.answer.headers, now) };
    }
    if (outcome.kind === 'done') return outcome;
    call.signal?.throwIfAborted();

    const { failure, answer } = outcome;
    const name = callName(call.method, call.path, hide);
    if (call.once && answerIsLost(failure)) throw new LostAnswerError(name, describeFailure(failure));
    const attempts = count(before, failure);
    const decision = decideRetry(call.method, failure, attempts, now, clock.random());
    if (decision.action === 'stop') {
      throw errorFor({ name, failure, answer, attempts: attempts.failed, base: transport.base, hide });
    }
    const { ms, mayHaveActed } = decision;
    if (decision.why === 'rate-limit') {
      end = { kind: 'limited', ms };
      const waited = attempts.waited + ms;
      return { kind: 'again', mayHaveActed, attempts: { ...attempts, waited }, backOff: undefined };
    }
    const why = `${name} ${describeFailure(failure)}`;
    return { kind: 'again', mayHaveActed, attempts, backOff: { ms, why } };
  } finally {
    limiter.leave(end);
  }
}

type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: AttemptFailure; readonly answer: Answer | undefined };

async function outcomeOf<Result>(call: Call<Result>, hide: Redact): Promise<Outcome<Result>> {
  let answer: Answer | undefined;
  try {
    answer = await call.attempt();
    const { status, headers } = answer;
    if (status < 200 || status > 299) return { kind: 'failed', failure: { kind: 'status', status, headers }, answer };
    return { kind: 'done', result: call.result(answer), answer };
  } catch (error) {
    if (error instanceof BrokenBodyError) return { kind: 'failed', failure: { kind: 'broken-body' }, answer };
    if (error instanceof BodyTooLargeError) {
      throw new UnexpectedAnswerError(callName(call.method, call.path, hide), 'it is larger than 64 MiB');
    }
    const failure = answer === undefined ? failureOf(error) : undefined;
    if (failure === undefined) throw error;
    return { kind: 'failed', failure, answer: undefined };
  }
}

function count(before: Attempts, failure: AttemptFailure): Attempts {
  const limited = failure.kind === 'status' && failure.status === 429;
  return limited ? { ...before, limited: before.limited + 1 } : { ...before, failed: before.failed + 1 };
}
