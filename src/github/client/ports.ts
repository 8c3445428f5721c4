/** Who wrote a comment or an issue, as GitHub's REST API names people. */
export interface Author {
  /** Bots end in `[bot]` here; GraphQL may leave that out. */
  readonly login: string;
  readonly id: number | undefined;
  readonly bot: boolean;
}

/** The account behind the token. `id` is undefined where GitHub would not tell. */
export interface Viewer {
  readonly login: string;
  readonly id: number | undefined;
}

/** A comment on a pull request or an issue. */
export interface Comment {
  readonly id: number;
  /** Empty where GitHub leaves it out. */
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

/** A pull request, as far as a merge is concerned. */
export interface PullRequest {
  readonly number: number;
  /** The branch it is merged into; undefined where GitHub leaves it out. */
  readonly baseRef: string | undefined;
  /** ISO 8601, UTC; undefined until it is merged. */
  readonly mergedAt: string | undefined;
  /** Before the merge, a test merge; after it, the commit on the base branch. */
  readonly mergeCommitSha: string | undefined;
}

/** One entry of a git tree. `link` is a symbolic link. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly sha: string;
}

/** What to change of an issue; what is left out stays. */
interface IssueUpdate {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}

/**
 * GitHub, as far as this tool needs it: one repository, one token.
 * Every method throws a `GitHubError` when GitHub refuses or cannot be reached.
 */
export interface GitHubApi {
  /** All comments of a pull request, the oldest first. `issues/list-comments` */
  listComments(number: number): Promise<readonly Comment[]>;
  /** `issues/create-comment`. Never sent twice: after an `UnavailableError` it may or may not be there. */
  createComment(number: number, body: string): Promise<Comment>;
  /** The same on an issue, which takes another permission. */
  commentOnIssue(number: number, body: string): Promise<Comment>;
  /** Throws `NotFoundError` for a comment that was deleted. `issues/update-comment` */
  updateComment(id: number, body: string): Promise<Comment>;
  /** The token's own account; see `client.ts` for how it is found. */
  viewer(): Promise<Viewer>;
  /** Pull requests a commit belongs to. Unknown commits have none. `repos/list-pull-requests-associated-with-commit` */
  pullRequestsForCommit(sha: string): Promise<readonly PullRequest[]>;
  /** Undefined when there is no such pull request. `pulls/get` */
  pullRequest(number: number): Promise<PullRequest | undefined>;
  /** The SHAs of a commit's parents, first parent first. `git/get-commit` */
  commitParents(sha: string): Promise<readonly string[]>;
  /** The entries of a commit's or tree's folder; `recursive`: with all below it. `git/get-tree` */
  tree(sha: string, recursive: boolean): Promise<readonly TreeEntry[]>;
  /** The bytes of a file. `git/get-blob` */
  blob(sha: string): Promise<Uint8Array>;
  /** Issues with a label, the newest first. `issues/list-for-repo` */
  listIssues(query: { readonly label: string; readonly state: 'open' | 'all' }): Promise<readonly Issue[]>;
  /** Labels that do not exist yet are made by GitHub. Never sent twice. `issues/create` */
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<Issue>;
  /** `issues/update` */
  updateIssue(number: number, update: IssueUpdate): Promise<Issue>;
}
