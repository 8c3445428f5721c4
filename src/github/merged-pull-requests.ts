import type { Clock } from '../core/model/ports.ts';
import { GitHubError } from './client/errors.ts';
import type { GitHubApi, HistoryCommit, PullRequest } from './client/ports.ts';

/** A push to a branch, as far as it may be a merge. */
export interface Push {
  /** The commit that the branch points to after the push. */
  readonly sha: string;
  /** All commits that came with it, as far as they are known. */
  readonly commits: readonly string[];
  /** Whether the push rewrote history. Then it is no merge, even if the commit was one before. */
  readonly forced: boolean;
  /** Numbers of pull requests that the commit's message names. */
  readonly hintedPullRequests: readonly number[];
}

/** Where to look for merged pull requests. */
export interface BranchCommit {
  readonly sha: string;
  /** The branch that the commit is on. */
  readonly branch: string;
  /** Undefined where the run is not about a push. */
  readonly push: Push | undefined;
}

/** The pull requests that reached a commit of a branch. */
export interface MergedPullRequests {
  /** Those that came with the push. */
  readonly pushed: readonly PullRequest[];
  /** Those of the commits before it, the newest first. */
  readonly earlier: readonly PullRequest[];
  /** A number that the commit's message names, and that GitHub neither confirmed nor ruled out in time. */
  readonly unconfirmed: number | undefined;
  /** Whether the history goes further back than it was read, or could not be read. */
  readonly isCut: boolean;
}

/**
 * How long to wait for GitHub, which links a commit with its pull request only some seconds after the merge. `needed`:
 * changes depend on it. `useful`: only a comment does. `none`: look once.
 */
export type Patience = 'needed' | 'useful' | 'none';

/** In milliseconds, where the commit's message names a pull request, and where it does not. */
const PATIENCE_MS: Readonly<Record<Patience, { readonly named: number; readonly unnamed: number }>> = {
  needed: { named: 120_000, unnamed: 15_000 },
  useful: { named: 6000, unnamed: 6000 },
  none: { named: 0, unnamed: 0 },
};
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 15_000;

/** The commits that `GitHubApi.history` gives at most. */
const HISTORY_LENGTH = 100;

/**
 * Finds the pull requests that reached a commit: by the links of its history, by their merge commits, which GitHub knows
 * earlier, and by the numbers that the pushed commit's message names. Throws a `GitHubError`.
 */
export async function findMergedPullRequests(
  api: GitHubApi,
  clock: Clock,
  { sha, branch, push }: BranchCommit,
  patience: Patience,
): Promise<MergedPullRequests> {
  const known = await historyOf(api, sha);
  const history = known ?? [{ sha, pullRequests: [] }];
  const isCut = known === undefined || known.length >= HISTORY_LENGTH;
  let waited = 0;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const found = await look(api, branch, push, history);
    const { named, unnamed } = PATIENCE_MS[patience];
    const isOpen = push !== undefined && !push.forced && (found.unconfirmed !== undefined || found.pushed.length === 0);
    const left = (found.unconfirmed === undefined ? unnamed : named) - waited;
    if (!isOpen || left <= 0) return { ...found, isCut };
    const ms = Math.min(pause, left);
    await clock.sleep(ms);
    waited += ms;
  }
}

/** Undefined where GitHub does not know a commit's history, although it may know the commit. */
async function historyOf(api: GitHubApi, sha: string): Promise<readonly HistoryCommit[] | undefined> {
  try {
    const history = await api.history(sha);
    return history.length > 0 ? history : undefined;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return undefined;
  }
}

async function look(
  api: GitHubApi,
  branch: string,
  push: Push | undefined,
  history: readonly HistoryCommit[],
): Promise<Omit<MergedPullRequests, 'isCut'>> {
  const failures: GitHubError[] = [];
  /** Each way to find a pull request may fail while another one finds it. */
  const unlessFailing = async (list: Promise<readonly PullRequest[]>): Promise<readonly PullRequest[]> => {
    try {
      return await list;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      failures.push(error);
      return [];
    }
  };
  const closed = await unlessFailing(api.closedPullRequests(branch));
  const linked = push === undefined ? [] : await unlessFailing(api.pullRequestsForCommit(push.sha));
  const pushedCommits = new Set(push === undefined ? [] : [push.sha, ...push.commits]);
  const commits = new Set(history.map((commit) => commit.sha));
  const linkedNumbers = (isWanted: (sha: string) => boolean) =>
    history
      .filter((commit) => isWanted(commit.sha))
      .flatMap((commit) => commit.pullRequests.map(({ number }) => number));
  const withPush = new Set([...linked.map(({ number }) => number), ...linkedNumbers((sha) => pushedCommits.has(sha))]);
  const withHistory = new Set(linkedNumbers(() => true));
  const isPushed = (pull: PullRequest): boolean =>
    withPush.has(pull.number) || pushedCommits.has(pull.mergeCommitSha ?? '');

  const known = [...linked, ...closed, ...history.flatMap(({ pullRequests }) => pullRequests)];
  const hinted = await lookUpHints(api, push, known.filter(isPushed));
  const merged = uniquePulls([...known, ...hinted.found])
    .filter(({ mergedAt, baseRef }) => mergedAt !== undefined && (baseRef ?? branch) === branch)
    .sort((a, b) => (b.mergedAt ?? '').localeCompare(a.mergedAt ?? ''));
  const pushed = push?.forced === true ? [] : merged.filter(isPushed);
  if (failures[0] !== undefined && pushed.length === 0) throw failures[0];
  const isEarlier = (pull: PullRequest): boolean =>
    withHistory.has(pull.number) || commits.has(pull.mergeCommitSha ?? '');
  return {
    pushed,
    earlier: merged.filter((pull) => !pushed.includes(pull) && isEarlier(pull)),
    // One that is merged with another commit, or into another branch, is only mentioned.
    unconfirmed: hinted.found.find(
      ({ number, mergedAt, mergeCommitSha, baseRef }) =>
        !pushed.some((pull) => pull.number === number) &&
        (baseRef ?? branch) === branch &&
        (mergedAt === undefined || mergeCommitSha === undefined),
    )?.number,
  };
}

/** The pull requests that the message names and that are not known to have come with the push. */
async function lookUpHints(api: GitHubApi, push: Push | undefined, known: readonly PullRequest[]) {
  const isKnown = (number: number): boolean =>
    known.some((pull) => pull.number === number && pull.mergedAt !== undefined);
  const unknown = push === undefined || push.forced ? [] : push.hintedPullRequests.filter((each) => !isKnown(each));
  const found = await Promise.all(unknown.map((number) => api.pullRequest(number)));
  return { found: found.filter((pull) => pull !== undefined) };
}

/** The first of each number that says when it was merged, else the first. */
function uniquePulls(pulls: readonly PullRequest[]): PullRequest[] {
  return [...Map.groupBy(pulls, ({ number }) => number).values()].flatMap((same) => {
    const best = same.find(({ mergedAt }) => mergedAt !== undefined) ?? same[0];
    return best === undefined ? [] : [best];
  });
}
