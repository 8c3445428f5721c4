/** What the client needs to know about a GitHub operation before it calls it. */
export interface Operation {
  /** The line that the operation needs under `permissions:`. Undefined where none helps. */
  readonly permission: string | undefined;
  /** Whether it changes something. Such calls are spaced. */
  readonly writes: boolean;
  /** Whether sending it again after an unknown outcome is harmless. */
  readonly repeatable: boolean;
  /** Whether a 404 means a missing permission: GitHub hides what a token may not see, and the thing is known to exist. */
  readonly hiddenBy404: boolean;
}

const read = (permission: string | undefined, hiddenBy404: boolean): Operation => ({
  permission,
  writes: false,
  repeatable: true,
  hiddenBy404,
});
const create = (permission: string): Operation => ({
  permission,
  writes: true,
  repeatable: false,
  hiddenBy404: true,
});
const update = (permission: string): Operation => ({
  permission,
  writes: true,
  repeatable: true,
  hiddenBy404: false,
});

/**
 * The operations in use, named for their purpose. Where a read only prepares a write, it names the permission of the
 * write: whoever adds the lesser one would have to come back for the greater.
 */
export const operations = {
  listComments: read('pull-requests: write', true),
  createComment: create('pull-requests: write'),
  commentOnIssue: create('issues: write'),
  updateComment: update('pull-requests: write'),
  viewer: read(undefined, false),
  pullRequestsForCommit: read('pull-requests: write', true),
  pullRequest: read('pull-requests: write', false),
  commit: read('contents: read', true),
  tree: read('contents: read', true),
  blob: read('contents: read', true),
  listIssues: read('issues: write', true),
  createIssue: create('issues: write'),
  updateIssue: update('issues: write'),
} as const satisfies Record<string, Operation>;
