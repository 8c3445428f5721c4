import { createHash } from 'node:crypto';
import { decodeMarker, encodeMarker, findLine, linesOf } from './hidden-lines.ts';
import { isRecordLine } from './review-record.ts';

/*
 * What a plan comment says, as its first lines carry it, invisible in GitHub's pages:
 *
 *   <!-- gitbook-directory-sync:plan organization=… -->
 *   <!-- gitbook-directory-sync:review v1 … -->                        the review record, where there is one
 *   <!-- gitbook-directory-sync:about directory=… told=plan -->
 *
 * An empty line and the visible text follow. `comment-reducer.ts` decides what a comment says next.
 */

const CONTENTS = ['plan', 'invalid', 'valid', 'done', 'not-done'] as const;

/**
 * What a comment shows. `plan`: what merging would do. `invalid`: the problems of the directory. `valid`: that the
 * directory is valid, and no more is known. `done`: that a merge is applied, with nothing left to do. `not-done`: that
 * a merge was not applied, or not completely.
 */
export type CommentContent = (typeof CONTENTS)[number];

/** What one plan comment says. Comments of old releases do not name their directory and content. */
export interface CommentState {
  /** Undefined while an invalid directory does not name its organization. */
  readonly organizationId: string | undefined;
  /** Which directory of the repository the comment is about: see `directoryKey`. */
  readonly directory: string | undefined;
  readonly content: CommentContent | undefined;
  /**
   * The line that looks like a review record: see `parseReviewRecord`. Undefined where somebody has written above the
   * marker, because such a comment no longer proves what was reviewed.
   */
  readonly record: string | undefined;
}

/** A comment's state, and whether the comment begins with its marker. */
export interface ReadComment {
  readonly state: CommentState;
  readonly isFirst: boolean;
}

/** Identifies a directory of a repository by its path, in 16 hexadecimal digits. */
export function directoryKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** The first line of the comment about an organization. `?`, which is no organization's ID, means that it is unknown. */
export function commentMarker(organizationId: string | undefined): string {
  const id = organizationId === undefined ? UNKNOWN : encodeMarker(organizationId);
  return `<!-- gitbook-directory-sync:plan organization=${id} -->`;
}

const UNKNOWN = '?';

/** The hidden lines that a comment begins with, and the empty line that ends them. */
export function commentTop(state: CommentState): readonly string[] {
  const { organizationId, directory, content, record } = state;
  const about =
    directory === undefined || content === undefined
      ? []
      : [`<!-- gitbook-directory-sync:about directory=${directory} told=${content} -->`];
  return [commentMarker(organizationId), ...(record === undefined ? [] : [record]), ...about, ''];
}

const MARKER = /^<!-- gitbook-directory-sync:plan organization=(\S*) -->$/;
const ABOUT = /^<!-- gitbook-directory-sync:about directory=([0-9a-f]{16}) told=([a-z-]+) -->$/;

/** What the body of a comment says; undefined where it has no marker. The caller must also check who wrote it. */
export function readCommentState(body: string): ReadComment | undefined {
  const lines = linesOf(body);
  const start = findLine(lines, (line) => MARKER.test(line));
  if (start === undefined) return undefined;
  const organization = MARKER.exec(lines[start] ?? '')?.[1] ?? '';
  const organizationId = organization === UNKNOWN ? undefined : decodeMarker(organization);
  if (organizationId === undefined && organization !== UNKNOWN) return undefined;
  const [first = '', second = ''] = lines.slice(start + 1);
  const hasRecord = isRecordLine(first);
  const [, directory, told] = ABOUT.exec(hasRecord ? second : first) ?? [];
  const content = CONTENTS.find((each) => each === told);
  const isFirst = start === 0;
  return {
    state: { organizationId, directory, content, record: isFirst && hasRecord ? first : undefined },
    isFirst,
  };
}
