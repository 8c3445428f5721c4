import { utcDate } from '../core/model/dates.ts';
import { systemClock } from '../run/clock.ts';
import { failureOf } from '../run/failure.ts';
import { openGitBook } from '../run/open-gitbook.ts';
import type { Options } from '../run/options.ts';
import { waitsOnly } from '../run/progress.ts';
import { hider } from '../run/secrets.ts';
import { readActionEnvironment } from './environment.ts';
import { tellMergeFailed } from './merged.ts';
import { modeOf, refuse } from './mode.ts';
import { reportMode } from './modes/access-review.ts';
import { apply } from './modes/apply.ts';
import { importMode, pinMode } from './modes/import.ts';
import { drift, plan, validate } from './modes/plan.ts';
import { createActionReport } from './output.ts';
import type { ActionRun } from './run.ts';

/** Runs the Action once. Nothing is thrown: every failure is told, with its reason. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const environment = readActionEnvironment(env);
  const { parsed, token, githubToken, tempFolder, variables } = environment;
  const hide = hider([token, githubToken]);
  const masked = parsed.ok && parsed.options.maskEmails;
  const report = createActionReport(hide, masked, tempFolder, !variables.NO_COLOR);
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
    progress: waitsOnly(report.log),
    asOf: utcDate(systemClock.now()),
    hide,
    openGitBook: async () => openGitBook(options, token ?? '', systemClock, run.progress, env),
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
