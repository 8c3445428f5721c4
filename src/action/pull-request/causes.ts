import { readDirectory } from '../../core/directory/read.ts';
import { resolve } from '../../core/directory/resolve.ts';
import type { Change } from '../../core/model/change.ts';
import { changeKey } from '../../core/plan/fingerprint.ts';
import { makePlan } from '../../core/plan/plan.ts';
import type { GitHubApi } from '../../github/client/ports.ts';
import { baseCommit, filesAt, hasFilesAt } from '../../github/files-at.ts';
import type { Cause } from '../../render/plan/context.ts';
import { failureOf, missingPermission } from '../../run/failure.ts';
import type { Planned } from '../../run/sequence.ts';
import { directoryPath, isDirectoryFile } from '../checkout.ts';
import { type ActionRun, openGitHub } from '../run.ts';

/** Which changes of a plan the pull request causes, and which had drifted before. */
export interface Causes {
  /** The cause of a change, where it is known. Undefined where the run needs no causes. */
  readonly causeOf: ((change: Change) => Cause | undefined) | undefined;
  /** Why the causes are not known. */
  readonly problem: CausesProblem | undefined;
}

/** Why the causes of changes are not known. */
export interface CausesProblem {
  readonly message: string;
  /** Whether GitHub failed; otherwise there is nothing to compare with. */
  readonly isFailure: boolean;
  /** The missing line of `permissions:`, where that is the problem. */
  readonly permission: string | undefined;
}

/**
 * Finds what a pull request causes: plans the directory of its base against the same live state, so that changes which
 * both plans have are drift. Failures of GitHub are part of the answer.
 */
export async function findCauses(run: ActionRun, planned: Planned): Promise<Causes> {
  const api = await openGitHub(run);
  if (api === undefined || run.environment.event.pullRequest === undefined || planned.plan.changes.length === 0) {
    return { causeOf: undefined, problem: undefined };
  }
  try {
    const causes = await compareWithBase(run, api, planned);
    return typeof causes === 'string'
      ? unknownCauses({ message: causes, isFailure: false, permission: undefined })
      : { causeOf: causes, problem: undefined };
  } catch (error) {
    const { message } = failureOf(error);
    return unknownCauses({ message, isFailure: true, permission: missingPermission(error) });
  }
}

function unknownCauses(problem: CausesProblem): Causes {
  return { causeOf: () => undefined, problem };
}

/** The cause of each change, or why it is not known. Throws a `GitHubError`. */
async function compareWithBase(
  { environment: { event }, options }: ActionRun,
  api: GitHubApi,
  planned: Planned,
): Promise<((change: Change) => Cause) | string> {
  const base = await baseCommit(api, event);
  if (base === undefined) return 'The event names no base to compare with.';
  const path = directoryPath(options);
  const isWanted = (file: string): boolean => isDirectoryFile(file, path);
  const inWorkspace = planned.files.map(({ bytes }) => bytes);
  const files = await filesAt(api, base, path, isWanted, inWorkspace);
  if (files.length === 0) {
    // The pull request's own commit has a new directory. If it has none, the workflow put the files elsewhere.
    const isNew = event.headSha !== undefined && (await hasFilesAt(api, event.headSha, path, isWanted));
    return isNew ? () => 'pull-request' : `${JSON.stringify(path)} ${NOT_IN_COMMIT}`;
  }
  const read = readDirectory(
    files.map(({ path: file, content: bytes }) => ({ file, bytes })),
    path,
    [],
  );
  if (!read.ok) return 'The directory of the base is invalid.';
  const result = makePlan(resolve(read.directory, planned.plan.asOf), planned.live, options.settings, planned.memory);
  if (!result.ok) return 'The directory of the base does not match what GitBook has now.';
  const drifted = new Set(result.plan.changes.map(changeKey));
  return (change) => (drifted.has(changeKey(change)) ? 'drift' : 'pull-request');
}

const NOT_IN_COMMIT =
  'is in the workspace, but not in the commit of this pull request. The cause may be a path: of actions/checkout, another repository, a submodule, or files that the workflow creates. If it is a path:, check out without it: then the two can be compared, and links lead to the lines.';
