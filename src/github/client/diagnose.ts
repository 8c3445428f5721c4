import { GitHubError, MissingPermissionError, NotFoundError, RateLimitError, UnavailableError } from './errors.ts';
import { at, textAt } from './json.ts';
import type { Operation } from './operations.ts';

/** A call that failed, and what its error message needs. */
export interface FailedCall {
  readonly operation: Operation;
  /** Method and path, as in `GET /repos/acme/directory/issues`. */
  readonly name: string;
  /** How often the call was sent. */
  readonly attempts: number;
  /** Replaced in the message, should GitHub repeat it. */
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** An answer that is not a success. `status` is undefined when GitHub gave no answer. Header names are in lower case. */
interface FailedAnswer {
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: unknown;
}

/** GitHub asks for at least a minute where it does not say how long (its "best practices" page). */
const UNSPECIFIED_WAIT_MS = 60_000;
const MAX_MESSAGE_LENGTH = 300;

/** The error that describes what octokit threw, with a remedy. Undefined when GitHub is not the cause. */
export function diagnose(thrown: unknown, call: FailedCall): GitHubError | undefined {
  const answer = answerOf(thrown);
  if (answer === undefined) return undefined;
  const { name, attempts } = call;
  const { status } = answer;
  const quoted = oneLine(answer.message.replaceAll(call.token, '***'));
  const fact = `GitHub ${status === undefined ? `gave no answer (${quoted})` : `answered ${status}: ${quoted}`} [${name}].`;
  if (status === undefined || status >= 500) {
    const tried = attempts === 1 ? 'once' : `${attempts} times`;
    const advice = `Tried ${tried}: see https://www.githubstatus.com and run the job again.`;
    return new UnavailableError(`${fact} ${advice}`, name, status);
  }
  if (isRateLimit(answer)) {
    const wait = waitOf(answer, call.now);
    const advice = `The rate limit lasts another ${Math.ceil(wait / 1000)} s, which is too long to wait: run the job again later.`;
    return new RateLimitError(`${fact} ${advice}`, name, status, wait);
  }
  const permission = missingPermission(answer, call.operation);
  if (permission !== undefined) {
    const advice = `The token lacks a permission: add \`${permission}\` under \`permissions:\` in the workflow.`;
    return new MissingPermissionError(`${fact} ${advice}`, name, status, permission);
  }
  if (status === 404) return new NotFoundError(`${fact} It was deleted, or the token may not see it.`, name, status);
  return new GitHubError([fact, ...adviceFor(answer)].join(' '), name, status);
}

function adviceFor(answer: FailedAnswer): string[] {
  if (isLocked(answer)) return ['The conversation is locked: unlock it to get the comment.'];
  if (answer.status === 401) return ['Check the input `github-token`.'];
  if (answer.status === 410) return ["It was deleted, or issues are switched off in the repository's settings."];
  return [];
}

/** The permission whose absence explains a 403, or a 404 that GitHub gives to hide what the token may not see. */
function missingPermission(answer: FailedAnswer, { permission, hiddenBy404 }: Operation): string | undefined {
  const otherReason = isLocked(answer) || /archived|saml|ip allow list|suspended|blocked/i.test(answer.message);
  const forbidden = answer.status === 403 && !otherReason;
  return forbidden || (answer.status === 404 && hiddenBy404) ? permission : undefined;
}

function isLocked({ status, message }: FailedAnswer): boolean {
  return status === 403 && /\block(ed)?\b/i.test(message);
}

function isRateLimit({ status, message, headers }: FailedAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const exhausted = at(headers, 'retry-after') !== undefined || remainingCalls(headers) === '0';
  return exhausted || /rate limit|abuse detection/i.test(message);
}

/** How long a rate limit lasts, in milliseconds. */
function waitOf({ headers }: FailedAnswer, now: number): number {
  const seconds = Number(at(headers, 'retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(at(headers, 'x-ratelimit-reset') ?? Number.NaN);
  if (remainingCalls(headers) === '0' && Number.isFinite(reset)) return Math.max(1000, reset * 1000 - now);
  return UNSPECIFIED_WAIT_MS;
}

function remainingCalls(headers: unknown): string {
  return String(at(headers, 'x-ratelimit-remaining'));
}

/**
 * The answer in what octokit threw: its `HttpError`, with GitHub's answer or without one, or its `GraphqlResponseError`,
 * which comes with status 200. Undefined for everything else.
 */
function answerOf(thrown: unknown): FailedAnswer | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { name, message } = thrown;
  if (name === 'GraphqlResponseError') return { status: 200, message, headers: {} };
  const response = at(thrown, 'response');
  const status = at(response, 'status');
  if (typeof status === 'number') {
    return { status, message: messageOf(at(response, 'data'), message), headers: at(response, 'headers') ?? {} };
  }
  return name === 'HttpError' || name === 'AbortError' ? { status: undefined, message, headers: {} } : undefined;
}

/** octokit's message, which quotes GitHub's with the details of a 422. An HTML page, as proxies send it, is left out. */
function messageOf(data: unknown, octokitMessage: string): string {
  if (textAt(data, 'message') !== undefined) return octokitMessage;
  return typeof data === 'string' && !data.includes('<') && data !== '' ? data : 'no message';
}

/** The message without line breaks and control characters, as logs need it. */
function oneLine(message: string): string {
  const line = message.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > MAX_MESSAGE_LENGTH ? `${line.slice(0, MAX_MESSAGE_LENGTH)}…` : line;
}
