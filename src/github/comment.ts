import { type ReadComment, readCommentState } from '../core/review/comment-state.ts';
import { isSameBody } from '../core/review/hidden-lines.ts';
import { GitHubError, NotFoundError, UnavailableError } from './client/errors.ts';
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
export interface PlanComment extends Comment, ReadComment {}

/** The comment about a subject, and others about the same one, which runs at the same time may have created. */
export interface FoundComment {
  readonly comment: PlanComment;
  readonly duplicates: readonly PlanComment[];
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
): Promise<FoundComment | undefined> {
  const [comment, ...duplicates] = commentsAbout(await planComments(api, pullRequest), subject);
  return comment === undefined ? undefined : { comment, duplicates };
}

/**
 * All plan comments of a pull request: first those that begin with their marker, each group from the oldest. Comments of
 * other accounts are never trusted. Asks for the token's account only if some comment has a marker. Throws a `GitHubError`.
 */
async function planComments(api: GitHubApi, pullRequest: number): Promise<readonly PlanComment[]> {
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
 * The comments about a directory of an organization. One that names no organization is about the subject where the
 * directory is the same. A subject that names no organization gets the comments of its directory, unless they are about
 * several organizations. A comment of an old release, which names no directory, serves where there is no other.
 */
function commentsAbout(
  comments: readonly PlanComment[],
  { organizationId, directory }: CommentSubject,
): readonly PlanComment[] {
  const same = comments.filter(({ state }) => state.directory === directory);
  const nameless = same.filter(({ state }) => state.organizationId === undefined);
  if (organizationId === undefined) {
    const organizations = new Set(same.map(({ state }) => state.organizationId));
    return nameless.length > 0 ? nameless : organizations.size > 1 ? [] : same;
  }
  const isOurs = ({ state }: PlanComment): boolean => state.organizationId === organizationId;
  const found = [...same.filter(isOurs), ...nameless];
  return found.length > 0
    ? found
    : comments.filter((each) => isOurs(each) && each.state.directory === undefined).slice(0, 1);
}

/**
 * Writes a comment: updates the one that was found, leaves it alone when nothing but the run differs, and creates one
 * otherwise, also where it has been deleted since. Shows a hidden comment again, and deletes duplicates. Throws a
 * `GitHubError`, and a `TypeError` for a body without a marker.
 */
export async function writeComment(
  api: GitHubApi,
  pullRequest: number,
  subject: CommentSubject,
  found: FoundComment | undefined,
  body: string,
): Promise<CommentResult> {
  if (readCommentState(body)?.isFirst !== true) {
    throw new TypeError('The body of a comment must begin with a marker.');
  }
  const updated = await update(api, found?.comment, body);
  if (updated === undefined || found === undefined) return create(api, pullRequest, subject, body);
  await tidy(api, found);
  return updated;
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

/**
 * Creates the comment, then looks for others: GitHub may have created one although its answer was lost, and another run
 * may have created one at the same time. The oldest remains, with this body.
 */
async function create(
  api: GitHubApi,
  pullRequest: number,
  subject: CommentSubject,
  body: string,
): Promise<CommentResult> {
  let created: Comment | undefined;
  try {
    created = await api.createComment(pullRequest, body);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
  }
  const found = await findComment(api, pullRequest, subject);
  if (found === undefined)
    return { url: (created ?? (await api.createComment(pullRequest, body))).url, action: 'created' };
  await tidy(api, found);
  const updated = await update(api, found.comment, body);
  return { url: updated?.url ?? found.comment.url, action: 'created' };
}

/** What can wait for the next run, so a failure here is none of the comment's. */
async function tidy(api: GitHubApi, { comment, duplicates }: FoundComment): Promise<void> {
  try {
    for (const { id } of duplicates) await api.deleteComment(id);
    if (comment.nodeId !== undefined) await api.unhideComment(comment.nodeId);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}
