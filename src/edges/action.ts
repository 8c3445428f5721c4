import type { Options } from '../app/options.ts';
import { utcDate } from '../core/dates.ts';
import { type ActionEnvironment, readActionEnvironment } from './action-environment.ts';
import { type ActionRun, apply, drift, plan, validate } from './action-modes.ts';
import { createActionReport } from './action-report.ts';
import { systemClock } from './clock.ts';
import { failureOf } from './failure.ts';
import { openGitBook } from './gitbook.ts';
import { waitsOnly } from './progress.ts';

/** Runs the Action once, from inputs to exit code. Nothing is thrown: every failure is told, with its reason. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const environment = readActionEnvironment(env);
  const { parsed, token, githubToken, tempFolder } = environment;
  const hide = hider([token, githubToken]);
  const masked = parsed.ok && parsed.options.maskEmails;
  const report = createActionReport(hide, masked, tempFolder, !env.NO_COLOR);
  for (const name of ['applied', 'failed', 'pending']) report.output(name, 0);
  report.output('failure-reason', '');
  if (!parsed.ok) {
    report.output('mode', '');
    report.fail('invalid-input', parsed.problems.join('\n'));
    return;
  }
  const { options } = parsed;
  const mode = options.mode === 'auto' ? environment.event.mode : options.mode;
  report.output('mode', mode);
  const refusal = refuse(mode, environment);
  if (refusal !== undefined) {
    report.fail('invalid-input', refusal);
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
    clean: hide,
    openGitBook: () => openGitBook(options, token ?? '', systemClock, progress, env),
  };
  try {
    await runMode(mode, run);
  } catch (error) {
    const { reason, message } = failureOf(error);
    report.fail(reason, message);
  }
}

function runMode(mode: Options['mode'], run: ActionRun): Promise<void> {
  const onPullRequest = run.environment.event.pullRequest !== undefined;
  if (mode === 'plan' && run.environment.token === undefined && onPullRequest)
    return validate(run, 'no-token');
  switch (mode) {
    case 'validate':
      return validate(run, 'validate-mode');
    case 'apply':
      return apply(run);
    case 'drift':
      return drift(run);
    default:
      return plan(run);
  }
}

/** Why a mode cannot run in this event, with what to do; undefined when it can. */
function refuse(mode: Options['mode'], { token, event }: ActionEnvironment): string | undefined {
  const onPullRequest = event.pullRequest !== undefined;
  if (mode === 'import' || mode === 'pin' || mode === 'report') {
    return `mode ${mode} is not part of this release; allowed are auto, validate, plan, apply and drift.`;
  }
  if (mode === 'apply' && onPullRequest && event.reason !== 'pull-request-closed') {
    return 'mode apply does not run on a pull request: what it would apply is not merged. Run it on push to the default branch.';
  }
  if (token === undefined && mode !== 'validate' && !(mode === 'plan' && onPullRequest)) {
    return `mode ${mode} needs gitbook-token: a personal access token of a GitBook administrator, from a secret.`;
  }
  return undefined;
}

/** Takes secrets out of texts. */
function hider(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.flatMap((secret) => (secret ? [secret, encodeURIComponent(secret)] : []));
  return (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
