import { isDone } from '../../core/review/comment-reducer.ts';
import { directoryKey } from '../../core/review/comment-state.ts';
import type { GitHubApi, PullRequest } from '../../github/client/ports.ts';
import { type FoundComment, findComment } from '../../github/comment.ts';
import type { RunContext } from '../../github/event.ts';
import { findMergedPullRequests, type Patience, type Push } from '../../github/merged-pull-requests.ts';
import { directoryPath } from '../checkout.ts';
import type { ActionEnvironment } from '../environment.ts';
import type { ActionRun } from '../run.ts';

/** A pull request that an apply covers. */
export interface CoveredPullRequest {
  readonly pull: PullRequest;
  /** Its plan comment about this directory. */
  readonly found: FoundComment | undefined;
}

/**
 * The pull requests that an apply covers: those of its push, and those before it whose merge is not completely applied.
 */
export interface Coverage {
  /** The newest first. */
  readonly pulls: readonly CoveredPullRequest[];
  /** Whether a pull request came with the push itself. Otherwise it needs no reviewed plan. */
  readonly isMerge: boolean;
  /** A number that the pushed commit names, and that GitHub neither confirmed nor ruled out. */
  readonly unconfirmed: number | undefined;
  /** Whether the search ended at a limit before it came to a merge that is completely applied. */
  readonly isBounded: boolean;
  /** The newest one whose merge is completely applied, where the search came to it. */
  readonly last: CoveredPullRequest | undefined;
}

/** How many pull requests' comments are read at most, and how many at once. */
const MOST_PULLS = 30;
const AT_ONCE = 5;

/**
 * The push that an apply is reviewed as: the run's own, or the one that a merged pull request stands for when its
 * closing started the run. Undefined for everything else, such as a run by hand.
 */
export function mergeOf({ event, mergeCommit }: ActionEnvironment): RunContext | undefined {
  if (event.event === 'push') return event;
  if (mergeCommit === undefined || event.pullRequest === undefined) return undefined;
  return { ...event, sha: mergeCommit, hintedPullRequests: [event.pullRequest] };
}

/**
 * Finds what an apply of this run covers, for an organization (undefined while it is unknown). Undefined where the event
 * names no commit of a branch. Throws a `GitHubError`.
 */
export async function findCoverage(
  run: ActionRun,
  api: GitHubApi,
  organizationId: string | undefined,
  patience: Patience,
): Promise<Coverage | undefined> {
  const merge = mergeOf(run.environment);
  const { sha, branch } = merge ?? run.environment.event;
  if (sha === undefined || branch === undefined) return undefined;
  const push: Push | undefined = merge && { ...merge, sha, commits: merge.pushedCommits };
  const merged = await findMergedPullRequests(
    api,
    run.clock,
    { sha, branch, push },
    run.stop.aborted ? 'none' : patience,
  );
  const subject = { organizationId, directory: directoryKey(directoryPath(run.options)) };
  const pulls: CoveredPullRequest[] = [];
  let last: CoveredPullRequest | undefined;
  const all = [...merged.pushed, ...merged.earlier];
  const read = all.slice(0, Math.max(MOST_PULLS, merged.pushed.length));
  for (let start = 0; start < read.length && last === undefined; start += AT_ONCE) {
    const batch = read.slice(start, start + AT_ONCE).map(async (pull): Promise<CoveredPullRequest> => {
      return { pull, found: await findComment(api, pull.number, subject) };
    });
    for (const covered of await Promise.all(batch)) {
      const isPushed = merged.pushed.includes(covered.pull);
      if (!isPushed && isDone(covered.found?.comment.state.content)) last ??= covered;
      else if (last === undefined && (isPushed || covered.found !== undefined)) pulls.push(covered);
    }
  }
  return {
    pulls,
    isMerge: merged.pushed.length > 0,
    unconfirmed: merged.unconfirmed,
    isBounded: last === undefined && (merged.isCut || read.length < all.length),
    last,
  };
}
