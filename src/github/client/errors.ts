/** Anything GitHub refused or failed at. `call` is the method and path, `status` undefined when no answer came. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  readonly call: string;
  readonly status: number | undefined;

  constructor(message: string, call: string, status: number | undefined) {
    super(message);
    this.call = call;
    this.status = status;
  }
}

/** The token may not do this. `permission` is the line missing under `permissions:`, as in `pull-requests: write`. */
export class MissingPermissionError extends GitHubError {
  override name = 'MissingPermissionError';
  readonly permission: string;

  constructor(message: string, call: string, status: number, permission: string) {
    super(message, call, status);
    this.permission = permission;
  }
}

/** The conversation is locked, so nobody without write access may comment. */
export class LockedConversationError extends GitHubError {
  override name = 'LockedConversationError';
}

/** GitHub asked to wait longer than a run should. */
export class RateLimitError extends GitHubError {
  override name = 'RateLimitError';
  /** How long GitHub still wants to be left alone, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(message: string, call: string, status: number, retryAfterMs: number) {
    super(message, call, status);
    this.retryAfterMs = retryAfterMs;
  }
}

/** What was asked for was there once, or the feature is switched off (410). */
export class GoneError extends GitHubError {
  override name = 'GoneError';
}

/** There is no such thing, or no longer (404). */
export class NotFoundError extends GitHubError {
  override name = 'NotFoundError';
}

/** GitHub answered 5xx, or not at all, as often as it was tried. */
export class UnavailableError extends GitHubError {
  override name = 'UnavailableError';
}
