import type { Options } from '../run/options/options.ts';
import type { ActionEnvironment } from './environment.ts';

/** The mode of a run: the input `mode`, or for `auto` the mode that the event calls for. */
export function modeOf({ event }: ActionEnvironment, { mode }: Options): Options['mode'] {
  return mode === 'auto' ? event.mode : mode;
}

/** Why a mode cannot run on this event, and what to do; undefined when it can. */
export function refusalOf(
  mode: Options['mode'],
  environment: ActionEnvironment,
  { allowUnmerged }: Pick<Options, 'allowUnmerged'>,
): string | undefined {
  const { token, event } = environment;
  const onPullRequest = event.pullRequest !== undefined;
  if (mode === 'apply' && !allowUnmerged && !isMerged(environment)) {
    return 'mode apply does not run on a pull request: what it would apply is not merged. Run it on push to the default branch, or set allow-unmerged: true.';
  }
  if (token === undefined && mode !== 'validate' && !(mode === 'plan' && onPullRequest)) {
    return `mode ${mode} needs gitbook-token: a personal access token of a GitBook administrator, from a secret.`;
  }
  return undefined;
}

/** Whether the run is of a commit on its branch, and not of a proposed one. */
function isMerged({ event, mergeCommit }: ActionEnvironment): boolean {
  switch (event.reason) {
    case 'pull-request':
    case 'merge-queue':
      return false;
    case 'pull-request-closed':
      return mergeCommit !== undefined;
    default:
      return event.pullRequest === undefined;
  }
}
