import { type CommentState, readCommentState } from '../core/review/comment-state.ts';
import { isSameBody } from '../core/review/hidden-lines.ts';
import { NotFoundError, UnavailableError } from './client/errors.ts';
import type { Comment, GitHubApi } from './client/ports.ts';
import { isOwn } from './client/viewer.ts';

/** Identifies one comment of a pull request. */
export interface CommentSubject {
  /** Undefined while an invalid directory does not name its organization. */
  readonly organizationId: string | undefined;
  /** Which directory of the repository the comment is about: see `directoryKey`. */
  readonly directory: string;
}

/** A plan comment of the token's own account, and what it says. */
export interface PlanComment extends Comment {
  readonly state: CommentState;
}

/** What `writeComment` did. */
export interface CommentResult {
  readonly url: string;
  readonly action: 'created' | 'updated' | 'unchanged';
}

/**
 * The comment of a pull request about a directory: it has our marker, and the token's own account wrote it. Undefined
 * without one. Throws a `GitHubError`.
 */
export async function findComment(
  api: GitHubApi,
  pullRequest: number,
  subject: CommentSubject,
): Promise<PlanComment | undefined> {
  return chooseComment(await planComments(api, pullRequest), subject);
}

/**
 * All plan comments of a pull request: first those that begin with their marker, each group from the oldest. Comments of
 * other accounts are never trusted. Asks for the token's account only if some comment has a marker. Throws a `GitHubError`.
 */
export async function planComments(api: GitHubApi, pullRequest: number): Promise<readonly PlanComment[]> {
  const candidates = (await api.listComments(pullRequest)).flatMap((comment) => {
    const read = readCommentState(comment.body);
    return read === undefined ? [] : [{ ...comment, ...read }];
  });
  if (candidates.length === 0) return [];
  const viewer = await api.viewer();
  return candidates
    .filter(({ author }) => isOwn(author, viewer))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
}

/**
 * The comment about the organization. A comment that names no organization is about the subject where the directory is
 * the same. A subject that names no organization gets the comment of its directory, unless comments about several
 * organizations have that directory.
 */
function chooseComment(
  comments: readonly PlanComment[],
  { organizationId, directory }: CommentSubject,
): PlanComment | undefined {
  const sameDirectory = comments.filter(({ state }) => state.directory === directory);
  const nameless = sameDirectory.find(({ state }) => state.organizationId === undefined);
  if (organizationId !== undefined) {
    return comments.find(({ state }) => state.organizationId === organizationId) ?? nameless;
  }
  const organizations = new Set(sameDirectory.map(({ state }) => state.organizationId));
  return nameless ?? (organizations.size > 1 ? undefined : sameDirectory[0]);
}

/**
 * Writes a comment: updates the one that was found, leaves it alone when nothing but the run differs, and creates one
 * otherwise, also where it has been deleted since. Throws a `GitHubError`, and a `TypeError` for a body without a marker.
 */
export async function writeComment(
  api: GitHubApi,
  pullRequest: number,
  subject: CommentSubject,
  found: PlanComment | undefined,
  body: string,
): Promise<CommentResult> {
  if (readCommentState(body)?.isFirst !== true) {
    throw new TypeError('The body of a comment must begin with a marker.');
  }
  return (await update(api, found, body)) ?? create(api, pullRequest, subject, body);
}

/** Undefined without a comment, and where it has been deleted since. */
async function update(api: GitHubApi, comment: Comment | undefined, body: string): Promise<CommentResult | undefined> {
  if (comment === undefined) return undefined;
  if (isSameBody(comment.body, body)) return { url: comment.url, action: 'unchanged' };
  try {
    return { url: (await api.updateComment(comment.id, body)).url, action: 'updated' };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** GitHub may have created a comment although its answer was lost, so we look for it before a second attempt. */
async function create(
  api: GitHubApi,
  pullRequest: number,
  subject: CommentSubject,
  body: string,
): Promise<CommentResult> {
  try {
    return { url: (await api.createComment(pullRequest, body)).url, action: 'created' };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const found = await findComment(api, pullRequest, subject);
    const { url } = found ?? (await api.createComment(pullRequest, body));
    return { url, action: 'created' };
  }
}
