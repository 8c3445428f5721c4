/** What the client needs to know about a GitHub operation before it calls it. */
export interface Operation {
  /** A method and a path with `{placeholders}`. The client fills in `{owner}` and `{repo}`. */
  readonly route: string;
  /** The line that the operation needs under `permissions:`. Undefined where none helps. */
  readonly permission: string | undefined;
  /** Whether it changes something. Such calls are spaced. */
  readonly writes: boolean;
  /** Whether sending it again after an unknown outcome is harmless. */
  readonly repeatable: boolean;
  /** Whether a 404 means a missing permission: GitHub hides what a token may not see, and the thing is known to exist. */
  readonly hiddenBy404: boolean;
}

const REPOSITORY = '/repos/{owner}/{repo}';

const read = (path: string, permission: string): Operation => {
  return { route: `GET ${REPOSITORY}${path}`, permission, writes: false, repeatable: true, hiddenBy404: true };
};
const create = (path: string, permission: string): Operation => {
  return { route: `POST ${REPOSITORY}${path}`, permission, writes: true, repeatable: false, hiddenBy404: true };
};
const remove = (path: string, permission: string): Operation => {
  return { route: `DELETE ${REPOSITORY}${path}`, permission, writes: true, repeatable: true, hiddenBy404: false };
};
const update = (path: string, permission: string): Operation => {
  return { route: `PATCH ${REPOSITORY}${path}`, permission, writes: true, repeatable: true, hiddenBy404: false };
};
const query = (route: string, permission?: string): Operation => {
  return { route, permission, writes: false, repeatable: true, hiddenBy404: false };
};

/**
 * The operations in use, named for their purpose. Where a read only prepares a write, it names the permission of the
 * write: whoever adds the lesser one would have to come back for the greater.
 */
export const operations = {
  listComments: read('/issues/{number}/comments', 'pull-requests: write'),
  createComment: create('/issues/{number}/comments', 'pull-requests: write'),
  commentOnIssue: create('/issues/{number}/comments', 'issues: write'),
  updateComment: update('/issues/comments/{id}', 'pull-requests: write'),
  deleteComment: remove('/issues/comments/{id}', 'pull-requests: write'),
  isHidden: query('POST /graphql', 'pull-requests: write'),
  unhideComment: { ...query('POST /graphql', 'pull-requests: write'), writes: true },
  viewer: query('POST /graphql'),
  user: query('GET /user'),
  history: query('POST /graphql', 'contents: read'),
  commits: read('/commits', 'contents: read'),
  closedPullRequests: read('/pulls', 'pull-requests: write'),
  reviews: read('/pulls/{number}/reviews', 'pull-requests: write'),
  pullRequestsForCommit: read('/commits/{sha}/pulls', 'pull-requests: write'),
  pullRequest: { ...read('/pulls/{number}', 'pull-requests: write'), hiddenBy404: false },
  compareCommits: { ...read('/compare/{base}...{head}', 'contents: read'), hiddenBy404: false },
  repository: read('', 'contents: read'),
  commit: read('/git/commits/{sha}', 'contents: read'),
  tree: read('/git/trees/{sha}', 'contents: read'),
  blob: read('/git/blobs/{sha}', 'contents: read'),
  listIssues: read('/issues', 'issues: write'),
  createIssue: create('/issues', 'issues: write'),
  updateIssue: update('/issues/{number}', 'issues: write'),
} as const satisfies Record<string, Operation>;
