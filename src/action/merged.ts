import { GitHubError } from '../github/client/errors.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import { findMergedPullRequest } from '../github/merged-pull-request.ts';
import { failedDocument } from '../render/plan/plan-document.ts';
import { type CommentDocument, warnOfGitHub, writeComment } from './comment.ts';
import { mergeOf } from './reviewed-plan.ts';
import { type ActionRun, contextOf, openGitHub } from './run.ts';

/** How an apply ended, for the comment of the pull request that was merged. What was reviewed stays in it. */
export interface MergeEnd {
  readonly document: Pick<CommentDocument, 'organizationId' | 'told' | 'view'>;
  /** Where it was looked up already. */
  readonly pullRequest?: number | undefined;
  /**
   * Whether this run changed nothing, and had nothing to change as far as it is known. Such an end makes no comment
   * where none is, and leaves one that tells of a merge that is done: a run that is run again may end like this.
   */
  readonly idle: boolean;
}

/**
 * Writes what came of a merge into the comment of its pull request, where the run comes from one and the input
 * `comment` does not forbid it. Never throws what is GitHub's doing.
 */
export async function tellMerged(run: ActionRun, end: MergeEnd): Promise<void> {
  if (run.options.comment === 'never' || mergeOf(run.environment) === undefined) return;
  const api = await openGitHub(run);
  if (api === undefined) return;
  let number: number | undefined;
  try {
    number = end.pullRequest ?? (await numberOfMerged(run, api, end));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return warnOfGitHub(run, 'The merged pull request could not be looked up', error);
  }
  if (number === undefined) return;
  await writeComment(run, api, number, {
    ...end.document,
    review: (found) => found?.review,
    isDue: (found) => !end.idle || (found !== undefined && found.told !== 'done'),
  });
}

async function numberOfMerged(
  { environment, clock }: ActionRun,
  api: GitHubApi,
  { idle }: MergeEnd,
): Promise<number | undefined> {
  const merge = mergeOf(environment);
  if (merge?.sha === undefined || merge.branch === undefined) return undefined;
  const { sha, branch, forced, hintedPullRequests } = merge;
  const push = { sha, branch, forced, hintedPullRequests };
  return (await findMergedPullRequest(api, clock, push, idle ? 'ask-once' : 'wait-for-link'))?.number;
}

/** Tells the merged pull request of an apply that failed before it had a plan to show. */
export function tellMergeFailed(run: ActionRun, message: string): Promise<void> {
  const context = { ...contextOf(run, 'comment'), pullRequest: false };
  return tellMerged(run, {
    document: {
      organizationId: run.options.organizationId,
      told: 'not-done',
      view: (top) => failedDocument(message, { ...context, top }),
    },
    idle: true,
  });
}
