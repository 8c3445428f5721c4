import type { Options } from '../app/options.ts';
import type { Progress } from '../app/ports.ts';
import { utcDate } from '../core/dates.ts';
import { apply } from './action-apply.ts';
import type { ActionEnvironment } from './action-environment.ts';
import { tellMergeFailed } from './action-merged.ts';
import { modeOf, refuse } from './action-mode.ts';
import { drift, plan, validate } from './action-modes.ts';
import { createActionReport } from './action-report.ts';
import type { ActionRun } from './action-run.ts';
import { systemClock } from './clock.ts';
import { failureOf } from './failure.ts';
import type { GitBook } from './gitbook.ts';
import { reportMode } from './report-mode.ts';
import { hider } from './secrets.ts';
import { importMode, pinMode } from './write-modes.ts';

/** What a run of the Action starts from. */
export interface ActionStart {
  readonly environment: ActionEnvironment;
  readonly progress: Progress;
  /** Where `progress` prints, once there is a log. */
  readonly printTo: (print: (line: string) => void) => void;
  readonly openGitBook: () => Promise<GitBook>;
}

/** Runs the mode that inputs and event call for. Nothing is thrown: every failure is told, with its reason. */
export async function dispatch(start: ActionStart): Promise<void> {
  const { environment, progress, openGitBook } = start;
  const { parsed, token, githubToken, tempFolder, variables } = environment;
  const hide = hider([token, githubToken]);
  const masked = parsed.ok && parsed.options.maskEmails;
  const report = createActionReport(hide, masked, tempFolder, !variables.NO_COLOR);
  start.printTo(report.log);
  for (const name of ['applied', 'failed', 'pending']) report.output(name, 0);
  report.output('invited-users', '{}');
  report.output('failure-reason', '');
  if (!parsed.ok) {
    report.output('mode', '');
    await report.fail('invalid-input', parsed.problems.join('\n'));
    return;
  }
  const { options } = parsed;
  const mode = modeOf(environment, options);
  report.output('mode', mode);
  const run: ActionRun = {
    options,
    environment,
    report,
    clock: systemClock,
    progress,
    asOf: utcDate(systemClock.now()),
    hide,
    openGitBook,
  };
  const refusal = refuse(mode, environment);
  if (refusal !== undefined) {
    if (mode === 'apply') await tellMergeFailed(run, refusal);
    await report.fail('invalid-input', refusal);
    return;
  }
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
