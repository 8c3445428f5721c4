/** Who wrote a comment or an issue, as GitHub's REST API names people. */
export interface Author {
  /** Bots end in `[bot]` here; GraphQL may leave that out. */
  readonly login: string;
  readonly id: number | undefined;
  readonly bot: boolean;
}

/** The account that the token belongs to. `id` is undefined where GitHub does not return it. */
export interface Viewer {
  readonly login: string;
  readonly id: number | undefined;
}

/** A comment on a pull request or an issue. */
export interface Comment {
  readonly id: number;
  /** The comment's ID for GraphQL; undefined where GitHub omits it. */
  readonly nodeId: string | undefined;
  /** Empty where GitHub omits it. */
  readonly url: string;
  readonly body: string;
  /** Undefined for a deleted account. */
  readonly author: Author | undefined;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** An issue; pull requests, which GitHub lists among them, are left out. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly author: Author | undefined;
}

/** A pull request, with what is needed to find its merge. */
export interface PullRequest {
  readonly number: number;
  /** The branch it is merged into; undefined where GitHub omits it. */
  readonly baseRef: string | undefined;
  /** ISO 8601, UTC; undefined until it is merged. */
  readonly mergedAt: string | undefined;
  /** Before the merge, a test merge; after it, the commit on the base branch. */
  readonly mergeCommitSha: string | undefined;
  /** The last commit of its own branch. */
  readonly headSha: string | undefined;
  /** The login of whoever opened it; undefined for a deleted account. */
  readonly author: string | undefined;
}

/** A commit of a branch's history, with the pull requests that GitHub links with it. The link comes late. */
export interface HistoryCommit {
  readonly sha: string;
  readonly pullRequests: readonly PullRequest[];
}

/** A review of a pull request. */
export interface Review {
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED` or `PENDING`. */
  readonly state: string;
  readonly author: string | undefined;
  /** What the author is to the repository: `OWNER`, `MEMBER`, `COLLABORATOR`, `CONTRIBUTOR` and others. */
  readonly association: string;
  /** The commit that was reviewed. */
  readonly commit: string | undefined;
  /** ISO 8601, UTC. */
  readonly submittedAt: string;
}

/** One entry of a git tree. `link` is a symbolic link. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly sha: string;
}

/** Where the head of a comparison is, as seen from its base: at it, before it, after it, or on another line of history. */
export type Comparison = 'identical' | 'behind' | 'ahead' | 'diverged';

/** The changes to make to an issue. An absent property stays as it is. */
interface IssueUpdate {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}

/**
 * The calls to GitHub that this tool makes, for one repository and one token.
 * Every method throws a `GitHubError` when GitHub refuses the call or cannot be reached.
 */
export interface GitHubApi {
  /** All comments of a pull request, the oldest first. `issues/list-comments` */
  listComments(number: number): Promise<readonly Comment[]>;
  /** `issues/create-comment`. Sent only once: after an `UnavailableError`, the comment may or may not exist. */
  createComment(number: number, body: string): Promise<Comment>;
  /** Comments on an issue, which needs another permission than on a pull request. Sent only once. */
  commentOnIssue(number: number, body: string): Promise<Comment>;
  /** Throws `NotFoundError` for a comment that was deleted. `issues/update-comment` */
  updateComment(id: number, body: string): Promise<Comment>;
  /** Does nothing where the comment is gone already. `issues/delete-comment` */
  deleteComment(id: number): Promise<void>;
  /** Shows a comment again that somebody has hidden, and says whether it was. GraphQL `unminimizeComment` */
  unhideComment(nodeId: string): Promise<boolean>;
  /** The token's own account; `viewer.ts` describes how it is found. */
  viewer(): Promise<Viewer>;
  /** The pull requests that a commit belongs to; an empty list for an unknown commit. `repos/list-pull-requests-associated-with-commit` */
  pullRequestsForCommit(sha: string): Promise<readonly PullRequest[]>;
  /** A pull request, or undefined when it does not exist. `pulls/get` */
  pullRequest(number: number): Promise<PullRequest | undefined>;
  /** The last 100 commits up to this one, the newest first. GraphQL, or without pull requests `repos/list-commits` */
  history(sha: string): Promise<readonly HistoryCommit[]>;
  /** The pull requests into a branch that were closed last, 100 at most: by their last update, the newest first. `pulls/list` */
  closedPullRequests(base: string): Promise<readonly PullRequest[]>;
  /** All reviews of a pull request, the oldest first. `pulls/list-reviews` */
  reviews(number: number): Promise<readonly Review[]>;
  /** How two commits or branches relate; undefined when one of them does not exist. `repos/compare-commits-with-basehead` */
  compareCommits(base: string, head: string): Promise<Comparison | undefined>;
  /** The name of the default branch, which is asked for once. `repos/get` */
  defaultBranch(): Promise<string>;
  /** The SHAs of a commit's parents, first parent first. `git/get-commit` */
  commitParents(sha: string): Promise<readonly string[]>;
  /** The entries of a commit's or tree's folder. `recursive` includes all folders below it. `git/get-tree` */
  tree(sha: string, recursive: boolean): Promise<readonly TreeEntry[]>;
  /** The bytes of a file. `git/get-blob` */
  blob(sha: string): Promise<Uint8Array>;
  /** Issues with a label, the newest first. `issues/list-for-repo` */
  listIssues(query: { readonly label: string; readonly state: 'open' | 'all' }): Promise<readonly Issue[]>;
  /** Creates an issue, and the labels that do not exist yet. Sent only once. `issues/create` */
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<Issue>;
  /** `issues/update` */
  updateIssue(number: number, update: IssueUpdate): Promise<Issue>;
}
