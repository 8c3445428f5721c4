import type { Options } from '../app/options.ts';
import { utcDate } from '../core/dates.ts';
import { apply } from './action-apply.ts';
import { type ActionEnvironment, readActionEnvironment } from './action-environment.ts';
import { drift, plan, validate } from './action-modes.ts';
import { createActionReport } from './action-report.ts';
import type { ActionRun } from './action-run.ts';
import { systemClock } from './clock.ts';
import { failureOf } from './failure.ts';
import { openGitBook } from './gitbook.ts';
import { waitsOnly } from './progress.ts';
import { reportMode } from './report-mode.ts';
import { hider } from './secrets.ts';
import { importMode, pinMode } from './write-modes.ts';

/** Runs the Action once, from inputs to exit code. Nothing is thrown: every failure is told, with its reason. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const environment = readActionEnvironment(env);
  const { parsed, token, githubToken, tempFolder } = environment;
  const hide = hider([token, githubToken]);
  const masked = parsed.ok && parsed.options.maskEmails;
  const report = createActionReport(hide, masked, tempFolder, !env.NO_COLOR);
  for (const name of ['applied', 'failed', 'pending']) report.output(name, 0);
  report.output('invited-users', '{}');
  report.output('failure-reason', '');
  if (!parsed.ok) {
    report.output('mode', '');
    await report.fail('invalid-input', parsed.problems.join('\n'));
    return;
  }
  const { options } = parsed;
  const mode = options.mode === 'auto' ? environment.event.mode : options.mode;
  report.output('mode', mode);
  const refusal = refuse(mode, environment);
  if (refusal !== undefined) {
    await report.fail('invalid-input', refusal);
    return;
  }
  const progress = waitsOnly(report.log);
  const run: ActionRun = {
    options,
    environment,
    report,
    clock: systemClock,
    progress,
    asOf: utcDate(systemClock.now()),
    hide,
    openGitBook: () => openGitBook(options, token ?? '', systemClock, progress, env),
  };
  try {
    await runMode(mode, run);
  } catch (error) {
    const { reason, message } = failureOf(error);
    await report.fail(reason, message);
  }
}

function runMode(mode: Options['mode'], run: ActionRun): Promise<void> {
  const onPullRequest = run.environment.event.pullRequest !== undefined;
  if (mode === 'plan' && run.environment.token === undefined && onPullRequest) {
    run.report.output('mode', 'validate');
    return validate(run, 'no-token');
  }
  switch (mode) {
    case 'validate':
      return validate(run, 'validate-mode');
    case 'apply':
      return apply(run);
    case 'drift':
      return drift(run);
    case 'import':
      return importMode(run);
    case 'pin':
      return pinMode(run);
    case 'report':
      return reportMode(run);
    case 'auto':
    case 'plan':
      return plan(run);
  }
}

/** Why a mode cannot run in this event, with what to do; undefined when it can. */
function refuse(mode: Options['mode'], environment: ActionEnvironment): string | undefined {
  const { token, event } = environment;
  const onPullRequest = event.pullRequest !== undefined;
  if (mode === 'apply' && !isMerged(environment)) {
    return 'mode apply does not run on a pull request: what it would apply is not merged. Run it on push to the default branch.';
  }
  if (token === undefined && mode !== 'validate' && !(mode === 'plan' && onPullRequest)) {
    return `mode ${mode} needs gitbook-token: a personal access token of a GitBook administrator, from a secret.`;
  }
  return undefined;
}

/** Whether what was checked out is on its branch, rather than proposed. */
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
