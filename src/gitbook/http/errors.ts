/** The value of the output `failure-reason` for an error of this client. */
export type FailureReason = 'gitbook-api' | 'incomplete-read' | 'invalid-input';

/** GitBook refused a call, or failed at it repeatedly. */
export class GitBookApiError extends Error {
  override readonly name = 'GitBookApiError';
  readonly failureReason: FailureReason = 'gitbook-api';
  /** Method and path, such as `DELETE /orgs/abc/members/u1`. */
  readonly call: string;
  readonly status: number;
  /** GitBook's message, if it sent one. */
  readonly gitbookMessage: string | undefined;
  /** The remedy. */
  readonly hint: string;

  /** All texts must be redacted. */
  constructor(call: string, status: number, gitbookMessage: string | undefined, hint: string) {
    super(`${call} answered ${status}${gitbookMessage ? `: ${withFullStop(gitbookMessage)}` : '.'} ${hint}`);
    this.call = call;
    this.status = status;
    this.gitbookMessage = gitbookMessage;
    this.hint = hint;
  }
}

/** A list could not be read completely, so that no change may follow from it. */
export class IncompleteReadError extends Error {
  override readonly name = 'IncompleteReadError';
  readonly failureReason: FailureReason = 'incomplete-read';
  readonly call: string;
  /** The reason. */
  readonly detail: string;

  constructor(call: string, detail: string) {
    super(`${call} could not be read completely: ${detail}. No change follows from it; run again.`);
    this.call = call;
    this.detail = detail;
  }
}

/** An answer does not have the form of the official description. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly failureReason: FailureReason = 'gitbook-api';
  readonly call: string;
  /** The field and its problem. */
  readonly detail: string;

  constructor(call: string, detail: string) {
    super(`${call} gave an unexpected answer: ${detail}.`);
    this.call = call;
    this.detail = detail;
  }
}

/** Every attempt at a call failed without an answer: the connection failed or timed out. */
export class GitBookUnreachableError extends Error {
  override readonly name = 'GitBookUnreachableError';
  readonly failureReason: FailureReason = 'gitbook-api';
  readonly call: string;
  readonly attempts: number;

  constructor(call: string, origin: string, why: string, attempts: number) {
    const tried = attempts === 1 ? 'once' : `${attempts} times`;
    super(
      `${call} got no answer from ${origin}: ${why} (tried ${tried}). ` +
        'Check the network, gitbook-api-url, HTTPS_PROXY and NO_PROXY.',
    );
    this.call = call;
    this.attempts = attempts;
  }
}

/** `gitbook-api-url` cannot be used. */
export class InvalidApiUrlError extends Error {
  override readonly name = 'InvalidApiUrlError';
  readonly failureReason: FailureReason = 'invalid-input';
}

/** The token, the proxy setting or an ID cannot be used. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly failureReason: FailureReason = 'invalid-input';
}

/** The remedy for an answer of GitBook. `location` is the host that a redirect leads to, redacted. */
export function hintFor(call: string, status: number, location: string | undefined): string {
  if (status >= 300 && status < 400) {
    const target = location === undefined ? '' : ` to ${location}`;
    return `The redirect${target} was not followed, because the token would go with it; check gitbook-api-url.`;
  }
  if (status >= 500) return 'GitBook failed; see gitbookstatus.com and run again later.';
  switch (status) {
    case 401:
      return 'Check gitbook-token (on the command line, GITBOOK_TOKEN): it is missing, mistyped, expired or revoked.';
    case 403:
      return "Check that the token's account is an administrator of this organization.";
    case 404:
      return hintForMissing(call);
    case 407:
      return 'Check HTTPS_PROXY: the proxy requires other credentials.';
    case 429:
      return 'The rate limit lasts longer than 70 minutes; run again later.';
    default:
      return 'GitBook did not accept this call; its message says why.';
  }
}

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
