import { failureOf } from './attempt-failure.ts';
import type { Connection } from './connection.ts';
import { GitBookApiError, GitBookUnreachableError, hintFor, UnexpectedAnswerError } from './errors.ts';
import type { Ending } from './limiter.ts';
import { rateLimit } from './rate-limit.ts';
import { foreignText, type Redact } from './redact.ts';
import { type AttemptFailure, type Attempts, decideRetry, type Method, type RetryDecision } from './retry.ts';
import { type Answer, BodyTooLargeError } from './transport.ts';

/** One call to GitBook, to be made as often as it takes. */
export interface Call<Result> {
  /** For the retry policy and for messages: it is `attempt` that makes the request. */
  readonly method: Method;
  /** What follows `/v1`, without the query. */
  readonly path: string;
  /** Whether others wait for its answer to go on, so that it goes before those that wait for a place. */
  readonly ahead: boolean;
  /** Makes one attempt. */
  readonly attempt: () => Promise<Answer>;
  /** Takes the result from an answer of a 2xx status. Throws `BrokenBodyError` where its body is cut off. */
  readonly result: (answer: Answer) => Result;
  /** Gives the result when an earlier attempt of unknown fate was carried out. Undefined: repeating is harmless. */
  readonly alreadyDone: (() => Promise<Result | undefined>) | undefined;
  /** Once aborted, no attempt is started any more. */
  readonly signal: AbortSignal | undefined;
}

/** The body of an answer is not whole JSON. */
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

/** Makes a call, again where `decideRetry` says so. Throws the errors of `errors.ts`. */
export async function perform<Result>(connection: Connection, call: Call<Result>): Promise<Result> {
  let attempts: Attempts = { failed: 0, limited: 0, waited: 0 };
  let fateUnknown = false;
  for (;;) {
    const judged = await attemptOnce(connection, call, attempts);
    if (judged.kind === 'done') return judged.result;
    attempts = judged.attempts;
    fateUnknown ||= judged.mayHaveActed;
    if (judged.backOff !== undefined) {
      connection.progress.step({ kind: 'waiting', ...judged.backOff });
      await connection.clock.sleep(judged.backOff.ms);
    }
    const result = fateUnknown ? await call.alreadyDone?.() : undefined;
    if (result !== undefined) return result;
  }
}

type Judged<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | {
      readonly kind: 'again';
      readonly attempts: Attempts;
      readonly mayHaveActed: boolean;
      /** Undefined where the limiter does the waiting, for all calls at once. */
      readonly backOff: { readonly ms: number; readonly why: string } | undefined;
    };

/** Makes one attempt and holds one of the limiter's places for it. Throws when there is to be no other. */
async function attemptOnce<Result>(
  connection: Connection,
  call: Call<Result>,
  before: Attempts,
): Promise<Judged<Result>> {
  const { limiter, clock, hide } = connection;
  let ending: Ending = { kind: 'lost' };
  await limiter.enter(call.ahead);
  try {
    call.signal?.throwIfAborted();
    const outcome = await outcomeOf(call, hide);
    const now = clock.now();
    if (outcome.answer !== undefined) {
      ending = { kind: 'answered', told: rateLimit(outcome.answer.headers, now) };
    }
    if (outcome.kind === 'done') return outcome;
    call.signal?.throwIfAborted();

    const attempts = count(before, outcome.failure);
    const decision = decideRetry(call.method, outcome.failure, attempts, now, clock.random());
    if (decision.action === 'stop') throw errorFor(connection, call, outcome, attempts);
    if (decision.why === 'rate-limit') ending = { kind: 'limited', ms: decision.ms };
    return again(decision, attempts, `${callName(call.method, call.path, hide)} ${inWords(outcome.failure)}`);
  } finally {
    limiter.leave(ending);
  }
}

interface Failed {
  readonly kind: 'failed';
  readonly failure: AttemptFailure;
  readonly answer: Answer | undefined;
}

async function outcomeOf<Result>(
  call: Call<Result>,
  hide: Redact,
): Promise<{ readonly kind: 'done'; readonly result: Result; readonly answer: Answer } | Failed> {
  let answer: Answer | undefined;
  try {
    answer = await call.attempt();
    const { status, headers } = answer;
    if (status < 200 || status > 299)
      return { kind: 'failed', failure: { kind: 'status', status, headers }, answer };
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

function again(
  decision: Extract<RetryDecision, { action: 'wait' }>,
  attempts: Attempts,
  why: string,
): Extract<Judged<never>, { kind: 'again' }> {
  const { ms, mayHaveActed } = decision;
  return decision.why === 'rate-limit'
    ? {
        kind: 'again',
        mayHaveActed,
        backOff: undefined,
        attempts: { ...attempts, waited: attempts.waited + ms },
      }
    : { kind: 'again', mayHaveActed, backOff: { ms, why }, attempts };
}

function inWords(failure: AttemptFailure): string {
  switch (failure.kind) {
    case 'status':
      return `answered ${failure.status}`;
    case 'network':
      return `lost its connection (${failure.code})`;
    case 'timeout':
      return 'got no answer in time';
    case 'broken-body':
      return 'gave an answer that was cut off';
    case 'unknown':
      return `failed (${failure.code})`;
  }
}

function errorFor<Result>(
  connection: Connection,
  call: Call<Result>,
  { failure, answer }: Failed,
  attempts: Attempts,
): Error {
  const { hide, transport } = connection;
  const name = callName(call.method, call.path, hide);
  const origin = hide(transport.base.origin);
  switch (failure.kind) {
    case 'status': {
      const location = redirectHost(failure, transport.base, hide);
      const hint = hintFor(name, failure.status, location);
      return new GitBookApiError(name, failure.status, gitbookMessage(answer, hide), hint);
    }
    case 'network':
      return new GitBookUnreachableError(
        name,
        origin,
        `the connection failed (${failure.code})`,
        attempts.failed,
      );
    case 'timeout':
      return new GitBookUnreachableError(name, origin, `it took too long (${failure.code})`, attempts.failed);
    case 'broken-body':
      return new UnexpectedAnswerError(
        name,
        `its body is not whole JSON, in ${attempts.failed} attempts; check gitbook-api-url and any proxy between`,
      );
    case 'unknown': {
      const why = `${foreignText(failure.message, hide)} (${hide(failure.code)})`;
      return new GitBookUnreachableError(name, origin, why, attempts.failed);
    }
  }
}

/** Only the host: the rest of where a redirect leads may hold secrets. */
function redirectHost(
  failure: Extract<AttemptFailure, { kind: 'status' }>,
  base: URL,
  hide: Redact,
): string | undefined {
  const location = failure.headers.location;
  const host = typeof location === 'string' ? URL.parse(location, base.href)?.host : undefined;
  return host === undefined ? undefined : foreignText(host, hide);
}

/** `{"error": {"code", "message"}}`: the schema `Error` of the official description. */
function gitbookMessage(answer: Answer | undefined, hide: Redact): string | undefined {
  const body = parsed(answer?.text ?? '');
  const error = isRecord(body) ? body.error : undefined;
  const message = isRecord(error) ? error.message : undefined;
  return typeof message === 'string' && message.trim() !== '' ? foreignText(message, hide) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
