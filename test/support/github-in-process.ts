import { createGitHubApi, type Sender } from '../../src/github/client/client.ts';
import { GitHubError, NotFoundError, UnavailableError } from '../../src/github/client/errors.ts';
import { type Operation, operations } from '../../src/github/client/operations.ts';
import type { GitHubApi } from '../../src/github/client/ports.ts';
import { ACTIONS_BOT, type FakeRepository } from './github-repository.ts';
import { type FakeAnswer, type FakeWorld, routes } from './github-routes.ts';
import { graphql } from './github-server.ts';

/** The fake's operation for each of the client's, and what the description calls a parameter of the path. */
const ROUTES: ReadonlyMap<Operation, readonly [id: string, parameter?: readonly [from: string, to: string]]> = new Map([
  [operations.listComments, ['issues/list-comments', ['number', 'issue_number']]],
  [operations.createComment, ['issues/create-comment', ['number', 'issue_number']]],
  [operations.commentOnIssue, ['issues/create-comment', ['number', 'issue_number']]],
  [operations.updateComment, ['issues/update-comment', ['id', 'comment_id']]],
  [operations.deleteComment, ['issues/delete-comment', ['id', 'comment_id']]],
  [operations.commits, ['repos/list-commits']],
  [operations.closedPullRequests, ['pulls/list']],
  [operations.reviews, ['pulls/list-reviews', ['number', 'pull_number']]],
  [operations.pullRequestsForCommit, ['repos/list-pull-requests-associated-with-commit', ['sha', 'commit_sha']]],
  [operations.pullRequest, ['pulls/get', ['number', 'pull_number']]],
  [operations.repository, ['repos/get']],
  [operations.commit, ['git/get-commit', ['sha', 'commit_sha']]],
  [operations.tree, ['git/get-tree', ['sha', 'tree_sha']]],
  [operations.blob, ['git/get-blob', ['sha', 'file_sha']]],
  [operations.listIssues, ['issues/list-for-repo']],
  [operations.createIssue, ['issues/create']],
  [operations.updateIssue, ['issues/update', ['number', 'issue_number']]],
]);

/** GitHub for one repository without a network: the client's own code above the fake's, many times faster. */
export function gitHubInProcess(repository: FakeRepository): GitHubApi {
  const world: FakeWorld = {
    repository,
    account: ACTIONS_BOT,
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
    userEndpoint: false,
    maxTreeEntries: 100_000,
    to: { api: 'https://api.github.com', site: 'https://github.com' },
  };
  const call = (operation: Operation, parameters: Readonly<Record<string, unknown>>): FakeAnswer => {
    const [id, renamed] = ROUTES.get(operation) ?? [];
    const route = id === undefined ? undefined : routes[id];
    if (route === undefined) throw new Error(`The fake has no ${operation.route}.`);
    const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
      name === renamed?.[0] ? renamed[1] : name,
      String(value),
    ]);
    const given = Object.fromEntries(texts);
    const answer = route(world, { params: given, query: given, body: parameters });
    if (answer.status < 400) return answer;
    const message = `${operation.route} answered ${answer.status}`;
    if (answer.status === 404) throw new NotFoundError(message, operation.route, 404);
    if (answer.status >= 500) throw new UnavailableError(message, operation.route, answer.status);
    throw new GitHubError(message, operation.route, answer.status);
  };
  const sender: Sender = {
    one: async (operation, parameters) => call(operation, parameters).body,
    all: async (operation, parameters) => {
      const items: unknown[] = [];
      for (let page = 1; ; page += 1) {
        const answer = call(operation, { ...parameters, per_page: 100, page });
        items.push(...(answer.body as unknown[]));
        if (!('pages' in answer) || page >= Number(answer.pages)) return items;
      }
    },
    graphql: async (_, query, variables) => {
      const { body } = graphql(world, 'full', JSON.stringify({ query, variables }));
      return (body as { readonly data: unknown }).data;
    },
  };
  const [owner = '', repo = ''] = repository.name.split('/');
  return createGitHubApi(sender, { owner, repo });
}
