import type { Clock, Progress } from '../../core/model/ports.ts';
import { createCaller } from './caller.ts';
import {
  commentOf,
  comparisonOf,
  contentOf,
  defaultBranchOf,
  entriesOf,
  historyOf,
  issueOf,
  parentsOf,
  pullRequestOf,
  reviewOf,
} from './convert.ts';
import { GitHubError, NotFoundError } from './errors.ts';
import { at, listAt, textAt } from './json.ts';
import { type Operation, operations } from './operations.ts';
import type { GitHubApi, Viewer } from './ports.ts';
import { findViewer, VIEWER_QUERY } from './viewer.ts';

/** What a client needs to call the API of one repository. */
interface GitHubClientOptions {
  readonly token: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Without a trailing slash, as the runner sets `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly progress: Progress | undefined;
  /** How long one request may take, in milliseconds. Default: 30 seconds. */
  readonly timeoutMs?: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Sends requests. Every method returns the parsed body, or throws a `GitHubError`. */
export interface Sender {
  one(operation: Operation, parameters: Parameters): Promise<unknown>;
  /** The items of all pages. */
  all(operation: Operation, parameters: Parameters): Promise<unknown[]>;
  graphql(operation: Operation, query: string, variables: Parameters): Promise<unknown>;
}

const PAGE_SIZE = 100;

const HIDDEN_QUERY = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';
const UNHIDE_MUTATION =
  'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }';
const HISTORY_QUERY = `query ($owner: String!, $repo: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $sha) {
      ... on Commit {
        history(first: ${PAGE_SIZE}) {
          nodes {
            oid
            associatedPullRequests(first: 5) {
              nodes { number mergedAt baseRefName headRefOid author { login } mergeCommit { oid } }
            }
          }
        }
      }
    }
  }
}`;
const TIMEOUT_MS = 30_000;

/** Splits a name such as `owner/repo`, as in `GITHUB_REPOSITORY`. Undefined when it has another form. */
export function parseRepository(name: string): { owner: string; repo: string } | undefined {
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

/** Creates a client for one repository. It loads `@actions/github`, which programs that never call GitHub can do without. */
export async function createGitHubClient(options: GitHubClientOptions): Promise<GitHubApi> {
  return createGitHubApi(await createSender(options), options.repository);
}

/** The calls of this tool, through a sender. */
export function createGitHubApi(
  { one, all, graphql }: Sender,
  { owner, repo }: GitHubClientOptions['repository'],
): GitHubApi {
  const on = operations;
  let viewer: Promise<Viewer> | undefined;
  let defaultBranch: Promise<string> | undefined;

  return {
    listComments: async (number) => (await all(on.listComments, { number })).map(commentOf),
    createComment: async (number, body) => commentOf(await one(on.createComment, { number, body })),
    commentOnIssue: async (number, body) => commentOf(await one(on.commentOnIssue, { number, body })),
    updateComment: async (id, body) => commentOf(await one(on.updateComment, { id, body })),
    deleteComment: async (id) => {
      await unless(404, one(on.deleteComment, { id }));
    },
    unhideComment: async (id) => {
      const found = await graphql(on.isHidden, HIDDEN_QUERY, { id });
      if (at(found, 'node', 'isMinimized') !== true) return false;
      await graphql(on.unhideComment, UNHIDE_MUTATION, { id });
      return true;
    },
    viewer: () => {
      viewer ??= findViewer(
        () => graphql(on.viewer, VIEWER_QUERY, {}),
        () => one(on.user, {}),
      ).catch((error: unknown) => {
        viewer = undefined;
        throw error;
      });
      return viewer;
    },
    pullRequestsForCommit: async (sha) => {
      // GitHub answers 422 for a commit that it does not know (yet).
      const pulls = await unless(422, all(on.pullRequestsForCommit, { sha }));
      return (pulls ?? []).map(pullRequestOf);
    },
    pullRequest: async (number) => {
      const pull = await unless(404, one(on.pullRequest, { number }));
      return pull === undefined ? undefined : pullRequestOf(pull);
    },
    compareCommits: async (base, head) => {
      try {
        // Its commits and files are not needed: a page of one is the least that GitHub gives.
        return comparisonOf(await one(on.compareCommits, { base, head, per_page: 1 }));
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        return /no common ancestor/i.test(error.message) ? 'diverged' : undefined;
      }
    },
    defaultBranch: () => {
      defaultBranch ??= one(on.repository, {})
        .then(defaultBranchOf)
        .catch((error: unknown) => {
          defaultBranch = undefined;
          throw error;
        });
      return defaultBranch;
    },
    history: async (sha) => {
      try {
        const history = historyOf(await graphql(on.history, HISTORY_QUERY, { owner, repo, sha }));
        if (history !== undefined) return history;
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
      }
      const commits = await one(on.commits, { sha, per_page: PAGE_SIZE });
      return listAt(commits).map((commit) => ({ sha: textAt(commit, 'sha') ?? '', pullRequests: [] }));
    },
    closedPullRequests: async (base) => {
      const query = { state: 'closed', base, sort: 'updated', direction: 'desc', per_page: PAGE_SIZE };
      return listAt(await one(on.closedPullRequests, query)).map(pullRequestOf);
    },
    reviews: async (number) => (await all(on.reviews, { number })).map(reviewOf),
    commitParents: async (sha) => parentsOf(await one(on.commit, { sha })),
    tree: async (sha, recursive) => entriesOf(await one(on.tree, recursive ? { sha, recursive: '1' } : { sha })),
    blob: async (sha) => contentOf(await one(on.blob, { sha })),
    listIssues: async ({ label, state }) => {
      const issues = await all(on.listIssues, { labels: label, state });
      return issues.filter((issue) => at(issue, 'pull_request') === undefined).map(issueOf);
    },
    createIssue: async (issue) => issueOf(await one(on.createIssue, { ...issue })),
    updateIssue: async (number, update) => issueOf(await one(on.updateIssue, { number, ...update })),
  };
}

async function createSender(options: GitHubClientOptions): Promise<Sender> {
  if (!/^https?:\/\//i.test(options.apiUrl) || !URL.canParse(options.apiUrl)) return invalidAddressSender(options);
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
  const { token, clock, progress, repository } = options;
  const send = createCaller({ token, clock, progress });
  const request = () => ({ request: { signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS) } });
  const answer = (operation: Operation, parameters: Parameters) => {
    const { route } = operation;
    // octokit puts a parameter without a place in the path into the query.
    const all = route.includes('{owner}') ? { ...repository, ...parameters } : parameters;
    const name = nameOf(operation, all);
    return send({ operation, name, send: () => octokit.request(route, { ...all, ...request() }) });
  };

  return {
    one: async (operation, parameters) => (await answer(operation, parameters)).data,
    all: async (operation, parameters) => {
      const items: unknown[] = [];
      for (let page = 1; ; page += 1) {
        const { data, headers } = await answer(operation, { ...parameters, per_page: PAGE_SIZE, page });
        if (!Array.isArray(data)) throw notAList(nameOf(operation, { ...repository, ...parameters }));
        items.push(...data);
        if (data.length === 0 || !hasNext(headers, data.length)) return items;
      }
    },
    graphql: (operation, query, variables) =>
      send({ operation, name: operation.route, send: () => octokit.graphql(query, { ...variables, ...request() }) }),
  };
}

function nameOf({ route }: Operation, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (_, key: string) => String(parameters[key]));
}

// octokit's messages may contain text from elsewhere, which must not reach the log of a runner unescaped.
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Whether another page follows. Where a proxy dropped the `Link` header, a full page may have a next one. */
function hasNext(headers: unknown, length: number): boolean {
  const link = textAt(headers, 'link');
  return link === undefined ? length >= PAGE_SIZE : /rel="?next"?/.test(link);
}

async function unless<T>(status: number, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubError && error.status === status) return undefined;
    throw error;
  }
}

function notAList(call: string): GitHubError {
  const message = `GitHub's answer is not a list [${call}]. Check \`GITHUB_API_URL\`, and any proxy.`;
  return new GitHubError(message, call, 200);
}

/** A sender that fails at every call, so that the plan is still shown, as with any other problem of GitHub's. */
function invalidAddressSender({ apiUrl, repository }: GitHubClientOptions): Sender {
  const given = JSON.stringify(apiUrl.slice(0, 200));
  const refuse = async (operation: Operation, parameters: Parameters): Promise<never> => {
    const call = nameOf(operation, { ...repository, ...parameters });
    const message = `GITHUB_API_URL is ${given}, which is not an HTTP address [${call}]. The runner sets it: remove it from \`env:\`, or set an address such as https://api.github.com.`;
    throw new GitHubError(message, call, undefined);
  };
  return { one: refuse, all: refuse, graphql: (operation) => refuse(operation, {}) };
}
