import { checkOrganizationId } from '../core/directory/organization.ts';
import type { DirectoryResult } from '../core/directory/read.ts';
import type { Clock } from '../core/model/ports.ts';
import type { IsoDate } from '../core/model/state.ts';
import { isConfirmed } from '../core/plan/guard.ts';
import { classify } from '../gitbook/classify.ts';
import { BARE_CONTEXT, type PlanContext } from '../render/plan/context.ts';
import { type DirectoryPlace, readDirectoryAt, readFiles } from '../workspace/read-files.ts';
import type { GitBook } from './open-gitbook.ts';
import type { Options } from './options/options.ts';
import type { ClearableProgress } from './progress.ts';
import { type ApplyRequest, type ClassifyingPorts, isOtherPlan, type Planned } from './sequence.ts';

/** One run of the Action or of the command line. */
export interface Run {
  readonly options: Options;
  /** The absolute path that `working-directory` is relative to. Nothing outside of it is read. */
  readonly workspace: string;
  /** Its sleep ends early when the run is stopped. */
  readonly clock: Clock;
  /** Aborted when the process is asked to end. */
  readonly stop: AbortSignal;
  readonly progress: ClearableProgress;
  /** The UTC date that the whole run judges expiry by. */
  readonly asOf: IsoDate;
  /** Takes secrets out of a text. */
  readonly hide: (text: string) => string;
  /** Throws `InvalidInputError` without a token, and for an address that cannot be used. */
  readonly openGitBook: () => Promise<GitBook>;
}

/** Opens GitBook for as long as `use` takes. */
export async function withGitBook<T>(run: Run, use: (gitBook: GitBook) => Promise<T>): Promise<T> {
  const gitBook = await run.openGitBook();
  try {
    return await use(gitBook);
  } finally {
    await gitBook.close();
    run.progress.clear();
  }
}

/** Where the directory's files are. */
export function placeOf({ workspace, options }: Run): DirectoryPlace {
  return { workspace, workingDirectory: options.workingDirectory, configPath: options.configPath };
}

/** What the run's plan is made from. */
export function requestOf({ options, asOf }: Run): ApplyRequest {
  return { ...options, asOf };
}

/** What the run's plan is made with. */
export function portsOf(run: Run, gitBook: GitBook): ClassifyingPorts {
  return {
    readFiles: () => readFiles(placeOf(run)),
    openReader: gitBook.openReader,
    progress: run.progress,
    classify,
  };
}

/** The directory, which is invalid if `organization-id` names another organization. Does not ask GitBook. */
export async function validateDirectory(run: Run): Promise<DirectoryResult> {
  return checkOrganizationId(await readDirectoryAt(placeOf(run)), run.options);
}

/** Why a plan that `confirm` does not name is not applied. */
export const OTHER_PLAN =
  '`confirm` names another plan than this one. Look at this plan. If it is right, confirm its fingerprint.';

/** What a document needs to know about a plan of this run. */
export function planContextOf(
  { options }: Run,
  { plan }: Pick<Planned, 'plan'>,
  mode: PlanContext['mode'],
): PlanContext {
  const confirmed = isConfirmed(plan.fingerprint, options.confirm);
  const unapplied = mode === 'apply' && isOtherPlan(plan, options) ? OTHER_PLAN : undefined;
  return { ...BARE_CONTEXT, maskEmails: options.maskEmails, mode, confirmed, unapplied };
}
