/** What there is to know about a GitHub operation before it is called. */
export interface Operation {
  /** The line that `permissions:` needs for it; undefined where none helps. */
  readonly permission: string | undefined;
  /** Whether it changes something: such calls are spaced. */
  readonly writes: boolean;
  /** Whether sending it again after an unclear end is harmless. */
  readonly repeatable: boolean;
  /** GitHub hides what a token may not see behind a 404: set where the thing itself is known to be there. */
  readonly hiddenBy404: boolean;
}

const read = (permission: string, hiddenBy404: boolean): Operation => ({
  permission,
  writes: false,
  repeatable: true,
  hiddenBy404,
});

/** The operations in use, by what they are for. */
export const operations = {
  // Nobody lists comments here but to write one: told of the lesser right, people would come back for the greater.
  listComments: read('pull-requests: write', true),
  createComment: {
    permission: 'pull-requests: write',
    writes: true,
    repeatable: false,
    hiddenBy404: true,
  },
  commentOnIssue: {
    permission: 'issues: write',
    writes: true,
    repeatable: false,
    hiddenBy404: true,
  },
  updateComment: {
    permission: 'pull-requests: write',
    writes: true,
    repeatable: true,
    hiddenBy404: false,
  },
  viewer: { permission: undefined, writes: false, repeatable: true, hiddenBy404: false },
  // The same: who looks for a merged pull request writes what came of it into its comment.
  pullRequestsForCommit: read('pull-requests: write', true),
  pullRequest: read('pull-requests: write', false),
  commit: read('contents: read', true),
  tree: read('contents: read', true),
  blob: read('contents: read', true),
  // Nobody lists issues here but to keep one: told of the lesser right, people would come back for the greater.
  listIssues: read('issues: write', true),
  createIssue: { permission: 'issues: write', writes: true, repeatable: false, hiddenBy404: true },
  updateIssue: { permission: 'issues: write', writes: true, repeatable: true, hiddenBy404: false },
} as const satisfies Record<string, Operation>;

/** What to do about an answer that is not a success. */
export type Verdict =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'missing-permission'; readonly permission: string }
  | { readonly kind: 'locked' | 'gone' | 'not-found' | 'refused' };

/** An answer of GitHub's that is not a success; status 0 is none at all. Header names are in lower case. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** GitHub asks for at least a minute where it does not say how long (its "best practices" page). */
const UNSAID_WAIT_MS = 60_000;
const OTHER_REASONS = /archived|saml|ip allow list|suspended|blocked/i;

/** What a refusal means and asks for. Pure: `now` is in milliseconds since the epoch. */
export function judge(refusal: Refusal, operation: Operation, now: number): Verdict {
  const { status, message } = refusal;
  if (isRateLimit(refusal)) return { kind: 'wait', ms: waitOf(refusal, now) };
  if (status === 0 || status >= 500) return { kind: 'unavailable' };
  if (status === 410) return { kind: 'gone' };
  if (status === 403 && /\block(ed)?\b/i.test(message)) return { kind: 'locked' };
  const hidden = status === 404 && operation.hiddenBy404;
  if (operation.permission !== undefined && (hidden || (status === 403 && !OTHER_REASONS.test(message)))) {
    return { kind: 'missing-permission', permission: operation.permission };
  }
  return { kind: status === 404 ? 'not-found' : 'refused' };
}

function isRateLimit({ status, message, headers }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers['retry-after'] !== undefined) return true;
  return String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse detection/i.test(message);
}

function waitOf({ headers }: Refusal, now: number): number {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) {
    return Math.max(1000, reset * 1000 - now);
  }
  return UNSAID_WAIT_MS;
}
