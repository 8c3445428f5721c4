import { NotFoundError, UnavailableError } from './errors.ts';
import { carries } from './marker.ts';
import type { Comment, GitHubApi } from './ports.ts';
import { isOwn } from './viewer.ts';

/** What became of the comment. */
export interface CommentResult {
  readonly url: string;
  readonly action: 'created' | 'updated' | 'unchanged';
}

/** Which comment is meant: of which pull request, and beginning with a marker of `commentMarker`. */
export interface CommentPlace {
  readonly number: number;
  readonly marker: string;
}

/**
 * The one comment with this marker by the token's own account, the oldest if a race made several; undefined without.
 * Other people's comments are never trusted. The account is only looked up when some comment carries the marker.
 */
export async function findOwnComment(
  api: GitHubApi,
  { number, marker }: CommentPlace,
): Promise<Comment | undefined> {
  const candidates = (await api.listComments(number)).filter(({ body }) => carries(body, marker));
  if (candidates.length === 0) return undefined;
  const viewer = await api.viewer();
  return candidates
    .filter(({ author }) => isOwn(author, viewer))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id)[0];
}

/**
 * Makes the comment say `body`, which must begin with the marker: updated in place, left alone when it says so
 * already, created otherwise. Throws a `GitHubError`.
 */
export async function putComment(api: GitHubApi, place: CommentPlace, body: string): Promise<CommentResult> {
  if (!carries(body, place.marker)) throw new TypeError('The body of a comment must begin with its marker.');
  const found = await findOwnComment(api, place);
  return (await update(api, found, body)) ?? create(api, place, body);
}

/** Undefined when there is no comment, or when it was deleted in the meantime. */
async function update(
  api: GitHubApi,
  comment: Comment | undefined,
  body: string,
): Promise<CommentResult | undefined> {
  if (comment === undefined) return undefined;
  if (plain(comment.body) === plain(body)) return { url: comment.url, action: 'unchanged' };
  try {
    return { url: (await api.updateComment(comment.id, body)).url, action: 'updated' };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** GitHub may have made a comment whose answer was lost, so before a second attempt it is looked for. */
async function create(api: GitHubApi, place: CommentPlace, body: string): Promise<CommentResult> {
  try {
    return { url: (await api.createComment(place.number, body)).url, action: 'created' };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const found = await findOwnComment(api, place);
    if (found !== undefined) return { url: found.url, action: 'created' };
    return { url: (await api.createComment(place.number, body)).url, action: 'created' };
  }
}

/** GitHub may change line ends, and space at the end. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
