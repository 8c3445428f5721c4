import { utcDate } from '../core/model/dates.ts';
import { deriveKey } from '../core/review/signing-key.ts';
import { stoppableClock, systemClock } from '../run/clock.ts';
import { failureOf } from '../run/failure.ts';
import { openGitBook } from '../run/open-gitbook.ts';
import type { Options } from '../run/options/options.ts';
import { waitsOnly } from '../run/progress.ts';
import { hider } from '../run/secrets.ts';
import { stopOnSignals } from '../run/stop.ts';
import { readActionEnvironment } from './environment.ts';
import { modeOf, refusalOf } from './mode.ts';
import { reviewAccess } from './modes/access-review.ts';
import { apply } from './modes/apply.ts';
import { drift } from './modes/drift.ts';
import { importOrganization } from './modes/import.ts';
import { pin } from './modes/pin.ts';
import { plan } from './modes/plan.ts';
import { validate } from './modes/validate.ts';
import { createActionOutput } from './output.ts';
import { commentNoPlan, commentOnFailedApply } from './pull-request/comment.ts';
import type { ActionRun } from './run.ts';

/** Fewer characters could be guessed from the records in comments, which may be public. */
const LEAST_KEY = 32;
const SHORT_KEY = `signing-key has fewer than ${LEAST_KEY} characters, so it may be guessed. Make another one, for example with: openssl rand -hex 32`;

/** Runs the Action once. Throws nothing: every failure is reported with its reason. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const environment = readActionEnvironment(env);
  const { parsed, place, token, githubToken, signingKey, tempFolder, variables } = environment;
  const hide = hider([token, githubToken, signingKey]);
  const mask = parsed.ok && parsed.options.maskEmails;
  const output = createActionOutput(hide, mask, tempFolder, !variables.NO_COLOR);
  for (const name of ['applied', 'failed', 'pending']) output.set(name, 0);
  output.set('invited-users', '{}');
  output.set('failure-reason', '');
  if (signingKey !== undefined && signingKey.length < LEAST_KEY) output.warn(SHORT_KEY);
  const stopping = new AbortController();
  const stop = stopping.signal;
  stopOnSignals(stopping, output.log);
  const runWith = (options: Options): ActionRun => {
    const clock = stoppableClock(systemClock, stop);
    const progress = waitsOnly(output.log);
    return {
      options,
      workspace: environment.workspace,
      environment,
      output,
      clock,
      stop,
      progress,
      asOf: utcDate(systemClock.now()),
      hide,
      keyFor: (purpose) => deriveKey({ signingKey, gitbookToken: token }, purpose),
      openGitBook: async () => openGitBook(options, token ?? '', clock, progress, env, stop),
    };
  };
  if (!parsed.ok) {
    output.set('mode', '');
    const message = parsed.problems.join('\n');
    // Where the plan would be is enough to say in the pull request that there is none.
    if (place.ok && modeOf(environment, place.options) === 'plan') await commentNoPlan(runWith(place.options), message);
    return output.fail('invalid-input', message);
  }
  const mode = modeOf(environment, parsed.options);
  output.set('mode', mode);
  await runIn(mode, runWith(parsed.options));
}

/** Runs the Action in a mode. Every failure is reported with its reason, and to the pull requests concerned. */
export async function runIn(mode: Options['mode'], run: ActionRun): Promise<void> {
  const { environment, options, output } = run;
  const refusal = refusalOf(mode, environment, options);
  if (refusal !== undefined) {
    if (mode === 'plan') await commentNoPlan(run, refusal);
    if (mode === 'apply') await commentOnFailedApply(run, refusal);
    return output.fail('invalid-input', refusal);
  }
  try {
    await runMode(mode, run);
  } catch (error) {
    const { reason, message } = failureOf(error);
    if (mode === 'plan') await commentNoPlan(run, message);
    await output.fail(reason, message);
  }
}

function runMode(mode: Options['mode'], run: ActionRun): Promise<void> {
  const onPullRequest = run.environment.event.pullRequest !== undefined;
  if (mode === 'plan' && run.environment.token === undefined && onPullRequest) {
    run.output.set('mode', 'validate');
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
      return importOrganization(run);
    case 'pin':
      return pin(run);
    case 'report':
      return reviewAccess(run);
    case 'auto':
    case 'plan':
      return plan(run);
  }
}
