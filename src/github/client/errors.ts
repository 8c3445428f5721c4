/** GitHub refused a call or failed at it. The message says what to do. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  /** Method and path. */
  readonly call: string;
  /** Undefined when GitHub gave no answer. */
  readonly status: number | undefined;

  constructor(message: string, call: string, status: number | undefined) {
    super(message);
    this.call = call;
    this.status = status;
  }
}

/** The token may not make this call. `permission` is the line missing under `permissions:`, as in `pull-requests: write`. */
export class MissingPermissionError extends GitHubError {
  override name = 'MissingPermissionError';
  readonly permission: string;

  constructor(message: string, call: string, status: number, permission: string) {
    super(message, call, status);
    this.permission = permission;
  }
}

/** GitHub asked to wait longer than a run should. */
export class RateLimitError extends GitHubError {
  override name = 'RateLimitError';
  /** How long the limit lasts, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(message: string, call: string, status: number, retryAfterMs: number) {
    super(message, call, status);
    this.retryAfterMs = retryAfterMs;
  }
}

/** The thing does not exist, or no longer (404). */
export class NotFoundError extends GitHubError {
  override name = 'NotFoundError';
}

/** GitHub answered 5xx or not at all, each time the call was sent. */
export class UnavailableError extends GitHubError {
  override name = 'UnavailableError';
}
