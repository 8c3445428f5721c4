import { createHash } from 'node:crypto';
import { decodeMarker, encodeMarker, findLine, linesOf } from './hidden-lines.ts';
import { isRecordLine } from './review-record.ts';

/*
 * What a plan comment says, as its first lines carry it, invisible in GitHub's pages:
 *
 *   <!-- gitbook-directory-sync:plan organization=… -->
 *   <!-- gitbook-directory-sync:review v2 … -->                        the review record, where there is one
 *   <!-- gitbook-directory-sync:ledger v1 … -->                        the invitations that wait, where there are any
 *   <!-- gitbook-directory-sync:about directory=… commit=… content=plan -->
 *
 * An empty line and the visible text follow. `comment-reducer.ts` decides what a comment says next. Where the newest
 * commit has no plan, the text ends with the folded plan of an earlier commit, below a line of its own:
 *
 *   <!-- gitbook-directory-sync:outdated commit=… -->
 */

const MERGE_ENDS = [
  /** Every change is made, or waits for people. */
  'applied',
  /** Some changes failed, or are still missing when read back. */
  'partly-applied',
  /** A guard refused the plan, or `confirm` names another one. */
  'refused',
  /** The plan has changes that nobody reviewed. */
  'unreviewed',
  /** The plan had no changes. */
  'nothing-to-do',
  /** The commit is an old one, and the directory has changed since. */
  'superseded',
  /** The directory is invalid. */
  'invalid',
  /** The run failed before it had a plan. */
  'failed',
  /** The run was stopped. */
  'cancelled',
] as const;
/** How the apply of a merge ended. */
export type MergeEnd = (typeof MERGE_ENDS)[number];

const CONTENTS = ['plan', 'no-plan', 'valid', 'applying', ...MERGE_ENDS] as const;

/**
 * What a comment shows. `plan`: what merging would do. `no-plan`: why the newest commit has none. `invalid`: the problems
 * of the directory, before or after a merge. `valid`: that the directory is valid, and no more is known. `applying`: that
 * an apply has begun. The others: how the apply of a merge ended.
 */
export type CommentContent = (typeof CONTENTS)[number];

/** The plan of an earlier commit, as Markdown. The commit of a comment of an old release is not known. */
export interface EarlierPlan {
  readonly commit: string | undefined;
  readonly markdown: string;
}

/** What one plan comment says. Comments of old releases do not name their directory, commit and content. */
export interface CommentState {
  /** Undefined while an invalid directory does not name its organization. */
  readonly organizationId: string | undefined;
  /** Which directory of the repository the comment is about: see `directoryKey`. */
  readonly directory: string | undefined;
  /** The commit that the comment is about: the last one of the pull request when it was written. */
  readonly commit: string | undefined;
  readonly content: CommentContent | undefined;
  /**
   * The line that looks like a review record: see `readReviewRecord`. Undefined where somebody has written above the
   * marker, because such a comment no longer proves what was reviewed.
   */
  readonly record: string | undefined;
  /** The line that looks like a ledger of invitations that wait. */
  readonly ledger: string | undefined;
  /** What the comment showed for an earlier commit. */
  readonly earlier: EarlierPlan | undefined;
}

/** A comment's state, its visible Markdown without the earlier plan, and whether it begins with its marker. */
export interface ReadComment {
  readonly state: CommentState;
  readonly markdown: string;
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
  const { organizationId, directory, commit = UNKNOWN, content, record, ledger } = state;
  const hidden = [record, ledger].filter((line) => line !== undefined);
  const about =
    directory === undefined || content === undefined
      ? []
      : [`<!-- gitbook-directory-sync:about directory=${directory} commit=${commit} content=${content} -->`];
  return [commentMarker(organizationId), ...hidden, ...about, ''];
}

const MARKER = /^<!-- gitbook-directory-sync:plan organization=(\S*) -->$/;
const ABOUT =
  /^<!-- gitbook-directory-sync:about directory=([0-9a-f]{16}) commit=([0-9a-f]{1,64}|\?) content=([a-z-]+) -->$/;
const LEDGER = /^<!-- gitbook-directory-sync:ledger [^<>]* -->$/;
const OUTDATED = /^<!-- gitbook-directory-sync:outdated commit=([0-9a-f]{1,64}|\?) -->$/;

/** What the body of a comment says; undefined where it has no marker. The caller must also check who wrote it. */
export function readCommentState(body: string): ReadComment | undefined {
  const lines = linesOf(body);
  const start = findLine(lines, (line) => MARKER.test(line));
  if (start === undefined) return undefined;
  const organization = MARKER.exec(lines[start] ?? '')?.[1] ?? '';
  const organizationId = organization === UNKNOWN ? undefined : decodeMarker(organization);
  if (organizationId === undefined && organization !== UNKNOWN) return undefined;
  let next = start + 1;
  const take = (isWanted: (line: string) => boolean): string | undefined => {
    const line = lines[next] ?? '';
    if (!isWanted(line)) return undefined;
    next += 1;
    return line;
  };
  const record = take(isRecordLine);
  const ledger = take((line) => LEDGER.test(line));
  const [, directory, commit, word] = ABOUT.exec(take((line) => ABOUT.test(line)) ?? '') ?? [];
  const isFirst = start === 0;
  const { markdown, earlier } = splitEarlier(lines.slice(next));
  return {
    state: {
      organizationId,
      directory,
      commit: commit === UNKNOWN ? undefined : commit,
      content: CONTENTS.find((each) => each === word),
      record: isFirst ? record : undefined,
      ledger: isFirst ? ledger : undefined,
      earlier,
    },
    markdown,
    isFirst,
  };
}

/** The visible lines of a comment, and the plan that is folded at their end. */
function splitEarlier(lines: readonly string[]): { markdown: string; earlier: EarlierPlan | undefined } {
  const start = findLine(lines, (line) => OUTDATED.test(line));
  const markdown = lines.slice(0, start).join('\n').trim();
  if (start === undefined) return { markdown, earlier: undefined };
  const [, commit] = OUTDATED.exec(lines[start] ?? '') ?? [];
  const end = lines.lastIndexOf(FOLD_END);
  const folded = lines.slice(start + 2, end > start ? end : undefined);
  return {
    markdown,
    earlier: { commit: commit === UNKNOWN ? undefined : commit, markdown: folded.join('\n').trim() },
  };
}

const FOLD_END = '</details><!-- outdated -->';
/** Less than this is not worth folding, in characters. */
const LEAST_FOLDED = 200;

/**
 * The earlier plan, folded, in at most `room` characters. Where it is longer its end is cut off, between blocks; empty
 * where nothing fits.
 */
export function foldEarlier({ commit, markdown }: EarlierPlan, room: number): string {
  const name = commit === undefined ? 'an earlier commit' : `<code>${commit.slice(0, 7)}</code>`;
  const open = [
    `<!-- gitbook-directory-sync:outdated commit=${commit ?? UNKNOWN} -->`,
    `<details><summary><b>Outdated</b>: what this comment showed for ${name}</summary>`,
    '',
  ];
  const left = room - [...open, '', FOLD_END, ''].join('\n').length;
  const kept = left < LEAST_FOLDED ? '' : cutBetweenBlocks(markdown, left);
  return kept === '' ? '' : [...open, kept, '', FOLD_END, ''].join('\n');
}

const CUT = '\n\n(The rest is left out.)';

function cutBetweenBlocks(markdown: string, room: number): string {
  if (markdown.length <= room) return markdown;
  let [length, depth, kept] = [0, 0, 0];
  for (const line of linesOf(markdown)) {
    if (line === '' && depth === 0) kept = length;
    depth += line.split('<details').length - line.split('</details>').length;
    length += line.length + 1;
    if (length + CUT.length > room) break;
  }
  return kept === 0 ? '' : `${markdown.slice(0, kept).trimEnd()}${CUT}`;
}
