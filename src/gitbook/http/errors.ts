/** An error of this client. Its message names the remedy, and has no secrets. */
export class GitBookError extends Error {
  /** The value of the output `failure-reason`. */
  readonly failureReason: 'gitbook-api' | 'incomplete-read' | 'invalid-input' = 'gitbook-api';
}

/** GitBook refused a call, or failed at it repeatedly. */
export class GitBookApiError extends GitBookError {
  readonly status: number;

  /** `call` is method and path, such as `DELETE /orgs/abc/members/u1`. All texts must be redacted. */
  constructor(call: string, status: number, gitbookMessage: string | undefined, hint: string) {
    super(`${call} answered ${status}${gitbookMessage ? `: ${withFullStop(gitbookMessage)}` : '.'} ${hint}`);
    this.status = status;
  }
}

/** A list could not be read completely, so that no change may follow from it. */
export class IncompleteReadError extends GitBookError {
  override readonly failureReason = 'incomplete-read';

  constructor(call: string, reason: string) {
    super(`${call} could not be read completely: ${reason}. No change follows from it; run again.`);
  }
}

/** An answer does not have the form of the official description. */
export class UnexpectedAnswerError extends GitBookError {
  /** `problem` names the field. */
  constructor(call: string, problem: string) {
    super(`${call} gave an unexpected answer: ${problem}.`);
  }
}

/** A call that must not be repeated has no usable answer, and may have been carried out. */
export class LostAnswerError extends GitBookError {
  /** `what` is the predicate of a sentence about the call. */
  constructor(call: string, what: string) {
    super(`${call} ${what}, and GitBook may have carried it out, so it was not repeated.`);
  }
}

/** Every attempt at a call failed without an answer: the connection failed or timed out. */
export class GitBookUnreachableError extends GitBookError {
  constructor(call: string, origin: string, why: string, attempts: number) {
    const tried = attempts === 1 ? 'once' : `${attempts} times`;
    super(
      `${call} got no answer from ${origin}: ${why} (tried ${tried}). ` +
        'Check the network, gitbook-api-url, HTTPS_PROXY and NO_PROXY.',
    );
  }
}

/** The run was asked to end, so this call was not made. */
export class StoppedError extends GitBookError {
  constructor() {
    super('The run was stopped.');
  }
}

/** The address, the token, the proxy setting or an ID cannot be used. */
export class InvalidInputError extends GitBookError {
  override readonly failureReason = 'invalid-input';
}

/** The remedy for an answer of GitBook. `location` is the host that a redirect leads to, redacted. */
export function hintFor(call: string, status: number, location: string | undefined): string {
  if (status >= 300 && status < 400) {
    const target = location === undefined ? '' : ` to ${location}`;
    return `The redirect${target} was not followed, because the token would go with it; check gitbook-api-url.`;
  }
  if (status >= 500) return 'GitBook failed; see gitbookstatus.com and run again later.';
  if (status === 404) return hintForMissing(call);
  return HINTS.get(status) ?? 'GitBook did not accept this call; its message says why.';
}

const HINTS: ReadonlyMap<number, string> = new Map([
  [401, 'Check gitbook-token (on the command line, GITBOOK_TOKEN): it is missing, mistyped, expired or revoked.'],
  [403, "Check that the token's account is an administrator of this organization."],
  [407, 'Check HTTPS_PROXY: the proxy requires other credentials.'],
  [429, 'The rate limit lasts longer than 70 minutes; run again later.'],
]);

function hintForMissing(call: string): string {
  const path = call.slice(call.indexOf(' ') + 1);
  if (path === '/user') return 'Check gitbook-api-url, and that the account of the token still exists.';
  if (/^\/orgs\/[^/]+(\/(members|teams|invites|ping))?$/.test(path)) {
    return "Check organization-id, and that the token's account belongs to that organization.";
  }
  return 'It may be deleted already; if all calls fail, check organization-id.';
}

function withFullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
