import { GitHubError } from './errors.ts';
import { at, countAt, listAt, textAt } from './json.ts';
import type { Author, Comment, Comparison, HistoryCommit, Issue, PullRequest, Review, TreeEntry } from './ports.ts';

/** Converts a comment from the schema `issue-comment`. */
export function commentOf(data: unknown): Comment {
  return {
    id: needCount(data, 'id'),
    nodeId: textAt(data, 'node_id'),
    url: textAt(data, 'html_url') ?? '',
    body: textAt(data, 'body') ?? '',
    author: authorOf(at(data, 'user')),
    createdAt: textAt(data, 'created_at') ?? '',
  };
}

/** Converts an issue from the schema `issue`. */
export function issueOf(data: unknown): Issue {
  return {
    number: needCount(data, 'number'),
    url: needText(data, 'html_url'),
    title: textAt(data, 'title') ?? '',
    body: textAt(data, 'body') ?? '',
    open: needText(data, 'state') === 'open',
    author: authorOf(at(data, 'user')),
  };
}

/** Converts a pull request from the schemas `pull-request` and `pull-request-simple`. */
export function pullRequestOf(data: unknown): PullRequest {
  return {
    number: needCount(data, 'number'),
    baseRef: textAt(data, 'base', 'ref'),
    mergedAt: textAt(data, 'merged_at'),
    mergeCommitSha: textAt(data, 'merge_commit_sha'),
    headSha: textAt(data, 'head', 'sha'),
    author: textAt(data, 'user', 'login'),
  };
}

/** Converts a review from the schema `pull-request-review`. */
export function reviewOf(data: unknown): Review {
  return {
    state: textAt(data, 'state') ?? '',
    author: textAt(data, 'user', 'login'),
    association: textAt(data, 'author_association') ?? '',
    commit: textAt(data, 'commit_id'),
    submittedAt: textAt(data, 'submitted_at') ?? '',
  };
}

/** Converts the answer to `HISTORY_QUERY`; undefined where the commit or its history is missing. */
export function historyOf(data: unknown): readonly HistoryCommit[] | undefined {
  const history = at(data, 'repository', 'object', 'history');
  if (history === undefined || history === null) return undefined;
  return listAt(history, 'nodes').map((node) => ({
    sha: needText(node, 'oid'),
    pullRequests: listAt(node, 'associatedPullRequests', 'nodes').map((pull) => ({
      number: needCount(pull, 'number'),
      baseRef: textAt(pull, 'baseRefName'),
      mergedAt: textAt(pull, 'mergedAt'),
      mergeCommitSha: textAt(pull, 'mergeCommit', 'oid'),
      headSha: textAt(pull, 'headRefOid'),
      author: textAt(pull, 'author', 'login'),
    })),
  }));
}

/** The status of the schema `commit-comparison`. */
export function comparisonOf(data: unknown): Comparison {
  const status = needText(data, 'status');
  return COMPARISONS.find((known) => known === status) ?? unexpected(['status']);
}

const COMPARISONS: readonly Comparison[] = ['identical', 'behind', 'ahead', 'diverged'];

/** The default branch of the schema `full-repository`. */
export function defaultBranchOf(data: unknown): string {
  return needText(data, 'default_branch');
}

/** The SHAs of the parents in the schema `git-commit`. */
export function parentsOf(data: unknown): readonly string[] {
  return listAt(data, 'parents').map((parent) => needText(parent, 'sha'));
}

/** The entries of the schema `git-tree`. Throws a `GitHubError` for a tree that GitHub cut short. */
export function entriesOf(data: unknown): readonly TreeEntry[] {
  if (at(data, 'truncated') === true) {
    const message =
      'GitHub returned only part of the folder, because it has too many files. Point `config-path` at a smaller folder.';
    throw new GitHubError(message, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', 200);
  }
  return listAt(data, 'tree').map((entry) => ({
    path: needText(entry, 'path'),
    kind: KINDS.get(needText(entry, 'mode')) ?? 'file',
    sha: needText(entry, 'sha'),
  }));
}

/** The bytes of the schema `blob`. */
export function contentOf(data: unknown): Uint8Array {
  const content = textAt(data, 'content') ?? '';
  return textAt(data, 'encoding') === 'utf-8'
    ? new TextEncoder().encode(content)
    : new Uint8Array(Buffer.from(content, 'base64'));
}

/** A person or bot from the schema `simple-user`; undefined for a deleted account. */
function authorOf(data: unknown): Author | undefined {
  const login = textAt(data, 'login');
  return login === undefined ? undefined : { login, id: countAt(data, 'id'), bot: textAt(data, 'type') === 'Bot' };
}

/** The kinds that file modes of Git mean, in the spelling of the trees API. Every other mode is a file. */
const KINDS: ReadonlyMap<string, TreeEntry['kind']> = new Map([
  ['040000', 'folder'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

function needText(data: unknown, ...path: readonly string[]): string {
  return textAt(data, ...path) ?? unexpected(path);
}

function needCount(data: unknown, ...path: readonly string[]): number {
  return countAt(data, ...path) ?? unexpected(path);
}

function unexpected(path: readonly string[]): never {
  const message = `GitHub's answer has no \`${path.join('.')}\`. Check \`GITHUB_API_URL\`, and any proxy.`;
  throw new GitHubError(message, 'convert', 200);
}
