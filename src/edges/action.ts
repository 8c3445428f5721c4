import { readActionEnvironment } from './action-environment.ts';
import { modeOf, refuse } from './action-mode.ts';
import { systemClock } from './clock.ts';
import { earlyGitBook } from './early-gitbook.ts';
import { waitsOnly } from './progress.ts';

/** Modes that begin with reading GitBook. */
const READING = new Set<string>(['plan', 'apply', 'drift']);

/**
 * Runs the Action once, from inputs to exit code. Most of it is loaded while GitBook's first answers are under way.
 */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const environment = readActionEnvironment(env);
  const { parsed, token } = environment;
  let print = (_line: string): void => {};
  const progress = waitsOnly((line) => print(line));
  const gitBook = earlyGitBook(async () => {
    const { openGitBook } = await import('./gitbook.ts');
    if (!parsed.ok) throw new Error('GitBook is not opened with invalid inputs.');
    return openGitBook(parsed.options, token ?? '', systemClock, progress, env);
  });
  if (parsed.ok && token !== undefined) {
    const { organizationId } = parsed.options;
    const mode = modeOf(environment, parsed.options);
    const reads = READING.has(mode) && refuse(mode, environment) === undefined;
    if (reads) await gitBook.begin(organizationId);
  }
  const { dispatch } = await import('./action-dispatch.ts');
  await dispatch({
    environment,
    progress,
    printTo: (to) => {
      print = to;
    },
    openGitBook: gitBook.open,
  });
}
