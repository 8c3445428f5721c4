import { GitHubError, RateLimitError, UnavailableError } from './errors.ts';
import { countAt, textAt } from './json.ts';
import type { Author, Viewer } from './ports.ts';

/** The account of the `GITHUB_TOKEN` that every workflow has. */
const ACTIONS_BOT: Viewer = { login: 'github-actions[bot]', id: undefined };

/** The GraphQL query for the token's own account. */
export const VIEWER_QUERY = 'query { viewer { login databaseId } }';

/**
 * Finds the token's own account with GraphQL or, where GitHub refuses that, with `GET /user`, which `GITHUB_TOKEN` may
 * not call. Where both are refused, it is the account of every `GITHUB_TOKEN`. Throws an `UnavailableError` or a
 * `RateLimitError` instead of guessing, because a wrong guess would create a second comment.
 */
export async function findViewer(askGraphql: () => Promise<unknown>, askRest: () => Promise<unknown>): Promise<Viewer> {
  const graphql = await answerOrError(askGraphql);
  const fromGraphql = viewerOf(graphql, ['viewer', 'login'], ['viewer', 'databaseId']);
  if (fromGraphql !== undefined) return fromGraphql;
  const rest = await answerOrError(askRest);
  const fromRest = viewerOf(rest, ['login'], ['id']);
  if (fromRest !== undefined) return fromRest;
  for (const error of [graphql, rest]) {
    if (error instanceof UnavailableError || error instanceof RateLimitError) throw error;
  }
  return ACTIONS_BOT;
}

/** Whether an author is the token's own account: by ID or else by login. GraphQL may omit `[bot]`. */
export function isOwn(author: Author | undefined, viewer: Viewer): boolean {
  if (author === undefined) return false;
  if (author.id !== undefined && viewer.id !== undefined) return author.id === viewer.id;
  const login = author.login.toLowerCase();
  const own = viewer.login.toLowerCase();
  return login === own || (author.bot && login === `${own}[bot]`);
}

/** The answer, or the error of GitHub's in its place. */
function answerOrError(ask: () => Promise<unknown>): Promise<unknown> {
  return ask().catch((error: unknown) => {
    if (error instanceof GitHubError) return error;
    throw error;
  });
}

function viewerOf(answer: unknown, login: readonly string[], id: readonly string[]): Viewer | undefined {
  const name = textAt(answer, ...login);
  return name === undefined ? undefined : { login: name, id: countAt(answer, ...id) };
}
