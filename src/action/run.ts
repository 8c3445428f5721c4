import type { GuardVerdict } from '../core/model/guard.ts';
import { directoryKey } from '../core/review/comment-state.ts';
import type { RecordSubject } from '../core/review/review-record.ts';
import type { KeyPurpose, SigningKey } from '../core/review/signing-key.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import type { RunContext } from '../github/event.ts';
import { BARE_CONTEXT, type PlanContext } from '../render/plan/context.ts';
import type { Run } from '../run/run.ts';
import { directoryPath } from './checkout.ts';
import type { ActionEnvironment } from './environment.ts';
import type { ActionOutput } from './output.ts';

/** One run of the Action in a mode. */
export interface ActionRun extends Run {
  readonly environment: ActionEnvironment;
  readonly output: ActionOutput;
  /** The key that signs what comments carry. Undefined in a run without any secret. */
  readonly keyFor: (purpose: KeyPurpose) => SigningKey | undefined;
}

/** GitHub, for the repository of this run; undefined without a token or a repository. */
export function openGitHub({ environment, progress }: ActionRun): Promise<GitHubApi | undefined> {
  return environment.openGitHub(progress);
}

/** What the review record of a pull request's comment is about, but for its commits. */
export function recordSubject(
  { environment, options }: ActionRun,
  pullRequest: number | undefined,
): Pick<RecordSubject, 'repository' | 'pullRequest' | 'directory'> & Record<'head' | 'base', string | undefined> {
  const directory = directoryKey(directoryPath(options));
  return { repository: environment.repository, pullRequest, directory, head: undefined, base: undefined };
}

/** What a document needs to know about the run. */
export function contextOf({ environment, options }: ActionRun, target: PlanContext['target']) {
  const { event, linkTo } = environment;
  const otherBase = otherBaseOf(event);
  return {
    ...BARE_CONTEXT,
    target,
    pullRequest: event.pullRequest !== undefined && otherBase === undefined,
    commit: event.pullRequest === undefined ? undefined : event.headSha,
    otherBase,
    linkTo,
    needsApproval: options.requireApproval && options.requireReviewedPlan !== 'off',
    maskEmails: options.maskEmails,
    runUrl: event.runUrl,
  } satisfies PlanContext;
}

/** The base branch of a pull request that is not the default branch: nothing is applied from there. */
export function otherBaseOf({ pullRequest, branch, defaultBranch }: RunContext): string | undefined {
  return pullRequest === undefined || defaultBranch === undefined || branch === defaultBranch ? undefined : branch;
}

/** A guard that refuses, in words. */
export function guardText({ name, team, limit, allowed, actual }: GuardVerdict): string {
  const where = team === undefined ? '' : ` in the team ${JSON.stringify(team)}`;
  const bound = name === 'min-admins' ? 'at least' : 'at most';
  return `${name}${where}: ${actual}, allowed ${bound} ${allowed} (${limit})`;
}
