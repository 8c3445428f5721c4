import { createHash } from 'node:crypto';
import { commentMarker, findLine, linesOf, settled, unsafe } from '../core/review/hidden-lines.ts';
import { NotFoundError, UnavailableError } from './client/errors.ts';
import type { Comment, GitHubApi } from './client/ports.ts';
import { isOwn } from './client/viewer.ts';

/**
 * What a comment tells. `plan`: what the merge would do. `invalid`: that the directory is. `valid`: that it is, and no
 * more is known. `done`: that a merge was applied, with nothing left to do. `not-done`: that it was not, or not all of it.
 */
export type Told = (typeof TOLD)[number];
const TOLD = ['plan', 'invalid', 'valid', 'done', 'not-done'] as const;

/** Which comment of a pull request is meant. */
export interface CommentSubject {
  /** Undefined while an invalid directory does not say which one it is. */
  readonly organizationId: string | undefined;
  /** Which directory of the repository it is about: see `directoryKey`. */
  readonly directory: string;
}

/** A comment of this tool, by the token's own account. `directory` and `told` are undefined in those of old releases. */
export interface PlanComment extends Comment {
  readonly organizationId: string | undefined;
  readonly directory: string | undefined;
  readonly told: Told | undefined;
  /** The hidden line that looks like a review's; not where somebody has written above, as it counts there no more. */
  readonly review: string | undefined;
}

/** What became of the comment. */
export interface CommentResult {
  readonly url: string;
  readonly action: 'created' | 'updated' | 'unchanged';
}

/** Stands in the marker for an organization that is not known. No organization has such an ID. */
const UNKNOWN_ORGANIZATION = '?';

/** Room that a comment leaves for what carries the review, in characters. */
export const REVIEW_CHARACTERS = 30_000;

/** What tells one directory of a repository from another: from its path, in letters and digits. */
export function directoryKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/**
 * The hidden lines that a comment begins with: the marker, what was reviewed, and what the comment is about. What is
 * shown follows after an empty line.
 */
export function commentTop(
  { organizationId, directory }: CommentSubject,
  told: Told,
  review?: string | undefined,
): readonly string[] {
  const about = `<!-- gitbook-directory-sync:about directory=${directory} told=${told} -->`;
  const marker = commentMarker(organizationId ?? UNKNOWN_ORGANIZATION);
  return [marker, ...(review === undefined ? [] : [review]), about, ''];
}

/**
 * A pull request's comments of this tool: first those that begin with their marker, the oldest first. Other people's
 * are never trusted. The account is only looked up when some comment carries a marker. Throws a `GitHubError`.
 */
export async function planComments(api: GitHubApi, number: number): Promise<readonly PlanComment[]> {
  const candidates = (await api.listComments(number)).flatMap((comment) => readComment(comment) ?? []);
  if (candidates.length === 0) return [];
  const viewer = await api.viewer();
  return candidates
    .filter(({ comment }) => isOwn(comment.author, viewer))
    .sort(
      (a, b) =>
        Number(b.leads) - Number(a.leads) ||
        a.comment.createdAt.localeCompare(b.comment.createdAt) ||
        a.comment.id - b.comment.id,
    )
    .map(({ comment }) => comment);
}

const MARKER = /^<!-- gitbook-directory-sync:plan organization=(\S+) -->$/;
const ABOUT = /^<!-- gitbook-directory-sync:about directory=([0-9a-f]{16}) told=([a-z-]+) -->$/;
const REVIEW = /^<!-- gitbook-directory-sync:review [^<>]* -->$/;

function readComment(comment: Comment): { comment: PlanComment; leads: boolean } | undefined {
  const lines = linesOf(comment.body);
  const at = findLine(lines, (line) => MARKER.test(line));
  if (at === undefined) return undefined;
  const id = unsafe(MARKER.exec(lines[at] ?? '')?.[1] ?? '');
  if (id === undefined) return undefined;
  const leads = at === 0;
  const [first = '', second = ''] = lines.slice(at + 1);
  const isReview = first.length <= REVIEW_CHARACTERS && REVIEW.test(first);
  const [, directory, told] = ABOUT.exec(isReview ? second : first) ?? [];
  const organizationId = id === UNKNOWN_ORGANIZATION ? undefined : id;
  const review = leads && isReview ? first : undefined;
  return {
    comment: { ...comment, organizationId, directory, told: TOLD.find((each) => each === told), review },
    leads,
  };
}

/**
 * The comment that is meant. One of another organization never is, nor one of which it is not known: a comment without
 * an organization is taken over by a run about the same directory, and a run that does not know its organization takes
 * the comment of the same directory.
 */
export function chooseComment(
  comments: readonly PlanComment[],
  { organizationId, directory }: CommentSubject,
): PlanComment | undefined {
  const here = comments.filter((comment) => comment.directory === directory);
  const nameless = here.find((comment) => comment.organizationId === undefined);
  if (organizationId !== undefined) {
    return comments.find((comment) => comment.organizationId === organizationId) ?? nameless;
  }
  const [only, ...more] = new Set(here.map((comment) => comment.organizationId));
  return nameless ?? (more.length > 0 ? undefined : here.find((comment) => comment.organizationId === only));
}

/**
 * Makes the comment that is meant say what `make` gives, which begins with a marker: updated in place, left alone when
 * but for the run it says so already, created otherwise. Where `make` gives nothing it is left as it is; the result
 * then is undefined without a comment. Throws a `GitHubError`.
 */
export async function putComment(
  api: GitHubApi,
  number: number,
  subject: CommentSubject,
  make: (found: PlanComment | undefined) => string | undefined,
): Promise<CommentResult | undefined> {
  const found = chooseComment(await planComments(api, number), subject);
  const body = make(found);
  if (body === undefined) return found && { url: found.url, action: 'unchanged' };
  if (!MARKER.test(linesOf(body)[0] ?? '')) {
    throw new TypeError('The body of a comment must begin with a marker.');
  }
  return (await update(api, found, body)) ?? create(api, number, subject, body);
}

/** Undefined when there is no comment, or when it was deleted in the meantime. */
async function update(
  api: GitHubApi,
  comment: Comment | undefined,
  body: string,
): Promise<CommentResult | undefined> {
  if (comment === undefined) return undefined;
  if (settled(comment.body) === settled(body)) return { url: comment.url, action: 'unchanged' };
  try {
    return { url: (await api.updateComment(comment.id, body)).url, action: 'updated' };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** GitHub may have made a comment whose answer was lost, so before a second attempt it is looked for. */
async function create(
  api: GitHubApi,
  number: number,
  subject: CommentSubject,
  body: string,
): Promise<CommentResult> {
  try {
    return { url: (await api.createComment(number, body)).url, action: 'created' };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const found = chooseComment(await planComments(api, number), subject);
    if (found !== undefined) return { url: found.url, action: 'created' };
    return { url: (await api.createComment(number, body)).url, action: 'created' };
  }
}
