import type { GuardVerdict } from '../core/model/guard.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import { BARE_CONTEXT, type PlanContext } from '../render/plan/context.ts';
import type { Run } from '../run/run.ts';
import type { ActionEnvironment } from './environment.ts';
import type { ActionOutput } from './output.ts';

/** One run of the Action in a mode. */
export interface ActionRun extends Run {
  readonly environment: ActionEnvironment;
  readonly output: ActionOutput;
}

/** GitHub, for the repository of this run; undefined without a token or a repository. */
export function openGitHub({ environment, clock, progress }: ActionRun): Promise<GitHubApi | undefined> {
  return environment.openGitHub(clock, progress);
}

/** What a document needs to know about the run. */
export function contextOf({ environment, options }: ActionRun, target: PlanContext['target']) {
  const { event, linkTo } = environment;
  return {
    ...BARE_CONTEXT,
    target,
    pullRequest: event.pullRequest !== undefined,
    linkTo,
    maskEmails: options.maskEmails,
    runUrl: event.runUrl,
  } satisfies PlanContext;
}

/** A guard that refuses, in words. */
export function guardText({ name, team, limit, allowed, actual }: GuardVerdict): string {
  const where = team === undefined ? '' : ` in the team ${JSON.stringify(team)}`;
  const bound = name === 'min-admins' ? 'at least' : 'at most';
  return `${name}${where}: ${actual}, allowed ${bound} ${allowed} (${limit})`;
}
