import { GitBookApiError, GitBookUnreachableError, hintFor, UnexpectedAnswerError } from './errors.ts';
import { foreignText, type Redact } from './redact.ts';
import type { AttemptFailure } from './retry.ts';
import type { Answer } from './transport.ts';

/** A call that failed for good. */
export interface FailedCall {
  /** Method and path, such as `GET /orgs/abc/members`, redacted. */
  readonly name: string;
  readonly failure: AttemptFailure;
  /** GitBook's last answer, if there was one. */
  readonly answer: Answer | undefined;
  /** How often the call failed, rate limits not counted. */
  readonly attempts: number;
  readonly base: URL;
  readonly hide: Redact;
}

/** The error of `errors.ts` that describes a failed call, without secrets. */
export function errorFor({ name, failure, answer, attempts, base, hide }: FailedCall): Error {
  const unreachable = (why: string) => new GitBookUnreachableError(name, hide(base.origin), why, attempts);
  switch (failure.kind) {
    case 'status': {
      const hint = hintFor(name, failure.status, redirectHost(failure.headers.location, base, hide));
      return new GitBookApiError(name, failure.status, gitbookMessage(answer, hide), hint);
    }
    case 'network':
      return unreachable(`the connection failed (${failure.code})`);
    case 'timeout':
      return unreachable(`it took too long (${failure.code})`);
    case 'unknown':
      return unreachable(`${foreignText(failure.message, hide)} (${hide(failure.code)})`);
    case 'broken-body': {
      const problem = `its body is not complete JSON, in ${attempts} attempts; check gitbook-api-url and any proxy`;
      return new UnexpectedAnswerError(name, problem);
    }
  }
}

/** What happened, as the predicate of a sentence about the call. */
export function describeFailure(failure: AttemptFailure): string {
  switch (failure.kind) {
    case 'status':
      return `answered ${failure.status}`;
    case 'network':
      return `lost its connection (${failure.code})`;
    case 'timeout':
      return 'got no answer in time';
    case 'broken-body':
      return 'got an incomplete answer';
    case 'unknown':
      return `failed (${failure.code})`;
  }
}

/** The host only, because the rest of a redirect's target may contain secrets. */
function redirectHost(location: unknown, base: URL, hide: Redact): string | undefined {
  const host = typeof location === 'string' ? URL.parse(location, base.href)?.host : undefined;
  return host === undefined ? undefined : foreignText(host, hide);
}

/** `{"error": {"code", "message"}}`: the schema `Error` of the official description. */
function gitbookMessage(answer: Answer | undefined, hide: Redact): string | undefined {
  try {
    const message: unknown = JSON.parse(answer?.text ?? '')?.error?.message;
    return typeof message === 'string' && message.trim() !== '' ? foreignText(message, hide) : undefined;
  } catch {
    return undefined;
  }
}
