import { fileURLToPath } from 'node:url';
import { type ProcessOptions, type ProcessResult, plainEnvironment, runProcess } from './run-process.ts';

export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** How a question ends that is asked before anything is applied. */
export const QUESTION = 'Type "yes" to apply:';

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  readonly started?: ProcessOptions['started'];
}

/** Runs the built command line as a user does, without a terminal. */
export function runCli(args: readonly string[], options: CliOptions): Promise<ProcessResult> {
  const { cwd, env = {}, nodeArgs = [] } = options;
  return runProcess(process.execPath, [...nodeArgs, CLI, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    started: options.started,
  });
}

/** The same on a pseudo-terminal of util-linux's `script`, with the keys that a user types when asked. */
export function runCliOnTerminal(
  args: readonly string[],
  options: CliOptions & { readonly keys: string },
): Promise<ProcessResult> {
  const quoted = [process.execPath, CLI, ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
  return runProcess('script', ['-qec', quoted, '/dev/null'], {
    cwd: options.cwd,
    env: { ...plainEnvironment(), TERM: 'xterm', ...options.env },
    answer: { to: QUESTION, keys: options.keys },
  });
}
