/** What the output `failure-reason` says for an error of this client. */
export type FailureReason = 'gitbook-api' | 'incomplete-read' | 'invalid-input';

/** GitBook answered a call with a status that is not success, and trying again is no use or did not help. */
export class GitBookApiError extends Error {
  override readonly name = 'GitBookApiError';
  readonly failureReason: FailureReason = 'gitbook-api';
  /** Method and path, such as `DELETE /orgs/abc/members/u1`. */
  readonly call: string;
  readonly status: number;
  /** GitBook's own words, or undefined where it sent none. */
  readonly gitbookMessage: string | undefined;
  /** What to check or do. */
  readonly hint: string;

  /** All texts must have been redacted. */
  constructor(call: string, status: number, gitbookMessage: string | undefined, hint: string) {
    super(`${call} answered ${status}${gitbookMessage ? `: ${withFullStop(gitbookMessage)}` : '.'} ${hint}`);
    this.call = call;
    this.status = status;
    this.gitbookMessage = gitbookMessage;
    this.hint = hint;
  }
}

/** A list could not be read completely, so nothing may be concluded from it. */
export class IncompleteReadError extends Error {
  override readonly name = 'IncompleteReadError';
  readonly failureReason: FailureReason = 'incomplete-read';
  readonly call: string;
  /** What is missing, and how that was noticed. */
  readonly detail: string;

  constructor(call: string, detail: string) {
    super(`${call} could not be read completely: ${detail}. Nothing was concluded from it; run again.`);
    this.call = call;
    this.detail = detail;
  }
}

/** GitBook's answer does not have the form that the official description promises. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly failureReason: FailureReason = 'gitbook-api';
  readonly call: string;
  /** The field, and what is wrong with it. */
  readonly detail: string;

  constructor(call: string, detail: string) {
    super(`${call} gave an answer that cannot be understood: ${detail}.`);
    this.call = call;
    this.detail = detail;
  }
}

/** No answer came: the connection failed or timed out, each time it was tried. */
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

/** What to check when GitBook answers with this status. `location` is where a redirect leads, redacted. */
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
      return 'Check HTTPS_PROXY: the proxy asks for other credentials.';
    case 429:
      return 'The rate limit lifts later than the 70 minutes that are waited at most; run again later.';
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
  return 'It may be gone already; if nothing is found, check organization-id.';
}

function withFullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
