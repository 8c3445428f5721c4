import { resolve, sep } from 'node:path';
import { utcDate } from '../core/model/dates.ts';
import { InvalidInputError } from '../gitbook/http/errors.ts';
import { stoppableClock, systemClock } from '../run/clock.ts';
import { type Options, parseOptions } from '../run/options/options.ts';
import { type Parsed, problemsOf } from '../run/options/parse.ts';
import type { Run } from '../run/run.ts';
import { stopOnSignals } from '../run/stop.ts';
import { type Start, sharedOptions } from './command.ts';
import type { Call } from './program.ts';
import { progressLine, type Terminal } from './terminal.ts';

/** One run of the command line. */
export interface CliRun extends Run {
  readonly terminal: Terminal;
  /** Print one JSON document on standard output, and nothing else there. */
  readonly json: boolean;
}

/** Parses the options of a command, shared and own, from the command line and the environment. */
export function prepareRun(
  { command, read, json }: Call,
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
): Parsed<{ readonly run: CliRun; readonly start: Start }> {
  const shared = new Map(sharedOptions(command));
  const parsed = parseOptions((name) => {
    const row = shared.get(name);
    return row && (read(name) ?? env[row.variable ?? '']);
  });
  const own = command.parse(read);
  if (!parsed.ok || !own.ok)
    return { ok: false, problems: [...(parsed.ok ? [] : parsed.problems), ...problemsOf(own)] };
  const { options } = parsed;
  const stopping = new AbortController();
  const stop = stopping.signal;
  const progress = progressLine(process.stderr, systemClock.now);
  const run: CliRun = {
    ...workspaceFor(options),
    terminal,
    json,
    clock: stoppableClock(systemClock, stop),
    stop,
    progress,
    asOf: utcDate(systemClock.now()),
    hide: terminal.hide,
    openGitBook: async () => {
      const token = requireToken(env);
      // Loaded late: commands that do not call GitBook start faster without it.
      const { openGitBook } = await import('../run/open-gitbook.ts');
      stopOnSignals(stopping, terminal.note);
      return openGitBook(options, token, run.clock, progress, env, stop);
    },
  };
  return { ok: true, value: { run, start: own.value } };
}

/** Nothing outside the current folder is read, unless the user names another folder as working directory. */
function workspaceFor(options: Options): Pick<Run, 'options' | 'workspace'> {
  const workspace = process.cwd();
  const folder = resolve(workspace, options.workingDirectory);
  return folder === workspace || folder.startsWith(workspace + sep)
    ? { options, workspace }
    : { options: { ...options, workingDirectory: '.' }, workspace: folder };
}

/** The GitBook token, which is never an option: options show in process lists and histories of shells. */
function requireToken(env: NodeJS.ProcessEnv): string {
  const token = env.GITBOOK_TOKEN?.trim();
  if (token) return token;
  throw new InvalidInputError(
    'There is no GitBook token. Set the environment variable GITBOOK_TOKEN to a personal access token of an administrator (https://app.gitbook.com/account/developer).',
  );
}
