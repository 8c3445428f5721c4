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
  const graphql = await settle(askGraphql);
  const fromGraphql = viewerOf(graphql.data, ['viewer', 'login'], ['viewer', 'databaseId']);
  if (fromGraphql !== undefined) return fromGraphql;
  const rest = await settle(askRest);
  const fromRest = viewerOf(rest.data, ['login'], ['id']);
  if (fromRest !== undefined) return fromRest;
  for (const { error } of [graphql, rest]) {
    if (error !== undefined && !isRefusal(error)) throw error;
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

interface Settled {
  readonly data: unknown;
  readonly error: GitHubError | undefined;
}

async function settle(ask: () => Promise<unknown>): Promise<Settled> {
  try {
    return { data: await ask(), error: undefined };
  } catch (error) {
    if (error instanceof GitHubError) return { data: undefined, error };
    throw error;
  }
}

function viewerOf(data: unknown, login: readonly string[], id: readonly string[]): Viewer | undefined {
  const name = textAt(data, ...login);
  return name === undefined ? undefined : { login: name, id: countAt(data, ...id) };
}

function isRefusal(error: GitHubError): boolean {
  return !(error instanceof UnavailableError || error instanceof RateLimitError);
}
