import { GitHubError } from '../../github/client/errors.ts';
import type { GitHubApi } from '../../github/client/ports.ts';
import type { RunContext } from '../../github/event.ts';
import { filesAt, sameDirectoryAt } from '../../github/files-at.ts';
import { placeOf } from '../../run/run.ts';
import { readFiles } from '../../workspace/read-files.ts';
import { directoryPath, isDirectoryFile, workspaceCommit } from '../checkout.ts';
import { type ActionRun, openGitHub } from '../run.ts';

/*
 * Apply applies the default branch. GitHub says for most events which branch their commit is on; `.git` says whether the
 * workspace has that commit, or what a workflow has checked out instead.
 */

/** Events whose checkout is the commit of the event, unless `.git` says otherwise. Others are used to check out more. */
const OWN_COMMIT: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'repository_dispatch', 'schedule']);

/** Why the workspace's commit may not be applied, as a sentence with what to do. Undefined where it may. */
export async function whyUnmerged(run: ActionRun): Promise<string | undefined> {
  const { environment, options, output } = run;
  const { event } = environment;
  if (options.allowUnmerged || environment.repository === '') return undefined;
  const api = await openGitHub(run);
  try {
    const branch = await defaultBranchOf(event, api);
    if (branch === undefined) {
      if (event.branch === undefined || !OWN_COMMIT.has(event.event)) return `${UNKNOWN_BRANCH} ${WAYS_OUT}`;
      output.warn(UNKNOWN_BRANCH);
      return undefined;
    }
    if (await isOnBranch(run, api, branch)) return undefined;
    return `Nothing was applied: what is checked out is not on \`${branch}\`, the default branch. ${WAYS_OUT}`;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `Nothing was applied: whether this commit is on the default branch could not be looked up. ${error.message} ${WAYS_OUT}`;
  }
}

const UNKNOWN_BRANCH =
  'Which branch is the default one is not known, so it could not be checked that this commit is on it.';
const WAYS_OUT =
  'Apply a push to the default branch, or run the workflow by hand on it. To apply something else, set allow-unmerged: true.';

/** The default branch, as the event or GitHub names it; undefined where neither does. */
export async function defaultBranchOf(event: RunContext, api: GitHubApi | undefined): Promise<string | undefined> {
  if (event.defaultBranch !== undefined) return event.defaultBranch;
  // A schedule runs on the default branch alone.
  if (event.event === 'schedule') return event.branch;
  try {
    return await api?.defaultBranch();
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

async function isOnBranch(run: ActionRun, api: GitHubApi | undefined, branch: string): Promise<boolean> {
  const { event, mergeCommit } = run.environment;
  // Its checkout is the test merge, which is on no branch. `isSuperseded` compares what is in it.
  if (mergeCommit !== undefined) return event.branch === branch;
  const head = await workspaceCommit(placeOf(run));
  const commit = head ?? event.sha;
  // Of a pull request, the branch is the one that it is to be merged into.
  const isOwn = event.pullRequest === undefined && event.branch === branch && commit === event.sha;
  if (isOwn && (head !== undefined || OWN_COMMIT.has(event.event))) return true;
  if (api === undefined || commit === undefined) return false;
  if (isOwn) return hasDirectoryOf(run, api, branch);
  const comparison = await api.compareCommits(branch, commit);
  return comparison === 'identical' || comparison === 'behind';
}

/** Whether the workspace, of which Git says nothing, has the directory of a branch. */
async function hasDirectoryOf(run: ActionRun, api: GitHubApi, branch: string): Promise<boolean> {
  const path = directoryPath(run.options);
  const { files } = await readFiles(placeOf(run));
  const own = files.map(({ bytes }) => bytes);
  const onBranch = await filesAt(api, branch, path, (file) => isDirectoryFile(file, path), own);
  return contentsOf(own) === contentsOf(onBranch.map(({ content }) => content));
}

function contentsOf(contents: readonly Uint8Array[]): string {
  const encoded = contents.map((content) => Buffer.from(content).toString('base64'));
  return encoded.sort().join();
}

/**
 * Whether the run would apply an older directory than the default branch has now, and so give back what was taken away
 * since. Where GitHub does not say, the run warns and goes on.
 */
export async function isSuperseded(run: ActionRun, api: GitHubApi | undefined): Promise<boolean> {
  const { options, output, environment } = run;
  const { event } = environment;
  const commit = (await workspaceCommit(placeOf(run))) ?? event.sha;
  const branch = await defaultBranchOf(event, api);
  if (api === undefined || commit === undefined || branch === undefined) return false;
  const isOwn = event.branch === branch && OWN_COMMIT.has(event.event);
  if (options.allowUnmerged && !isOwn) return false;
  const path = directoryPath(options);
  try {
    const isSame = await sameDirectoryAt(api, [commit, branch], path, (file) => isDirectoryFile(file, path));
    if (isSame === undefined) output.warn(`${AGE_NOT_KNOWN} The repository has no directory at that path.`);
    return isSame === false;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    output.warn(`${AGE_NOT_KNOWN} ${error.message}`);
    return false;
  }
}

const AGE_NOT_KNOWN = 'Whether the directory was changed since could not be looked up.';
