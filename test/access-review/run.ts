import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { onTestFinished } from 'vitest';
import type { Emulator } from '../../emulator/server.ts';
import type { ActionEnvironment } from '../../src/action/environment.ts';
import { reviewAccess } from '../../src/action/modes/access-review.ts';
import type { ActionOutput } from '../../src/action/output.ts';
import { printRefusal } from '../../src/cli/print.ts';
import { addCommands } from '../../src/cli/program.ts';
import type { CliRun } from '../../src/cli/run.ts';
import type { Clock } from '../../src/core/model/ports.ts';
import { plainPaint } from '../../src/render/terminal/paint.ts';
import type { ExitCode } from '../../src/run/exit.ts';
import { openGitBook } from '../../src/run/open-gitbook.ts';
import { type Options, parseOptions } from '../../src/run/options/options.ts';
import { silentProgress } from '../../src/run/progress.ts';
import { testClock } from '../gitbook/harness.ts';

/** A clock at the date of these reviews, on which waiting takes no time. */
function clockOf(): Clock {
  return testClock(Date.UTC(2026, 10, 22, 9));
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gitbook-report-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function optionsOf(emulator: Emulator, given: Readonly<Record<string, unknown>>): Options {
  const own: Record<string, string> = {
    'gitbook-api-url': emulator.url,
    'organization-id': emulator.state.organization.id,
  };
  const parsed = parseOptions((name) => {
    const text = given[name] ?? own[name];
    return text === undefined ? undefined : String(text);
  });
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  return parsed.options;
}

export interface ReportResult {
  readonly exit: ExitCode | undefined;
  readonly out: string;
  readonly notes: string;
}

/** Runs the command `report` with these arguments, in a workspace, against an emulator. */
export async function runReportCommand(
  emulator: Emulator,
  workspace: string,
  words: readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): Promise<ReportResult> {
  const out: string[] = [];
  const notes: string[] = [];
  let exit: ExitCode | undefined;
  const options = optionsOf(emulator, given);
  const program = new Command().exitOverride();
  addCommands(program, async ({ command, read, args, json }) => {
    const run: CliRun = {
      options: { ...options, maskEmails: read('mask-emails') === 'true' },
      workspace,
      json,
      stop: new AbortController().signal,
      clock: clockOf(),
      progress: silentProgress,
      asOf: '2026-11-22',
      hide: (text) => text,
      openGitBook: async () => openGitBook(options, emulator.token, clockOf(), silentProgress, {}),
      terminal: {
        paint: plainPaint,
        width: 100,
        interactive: false,
        hide: (text) => text,
        out: (text) => void out.push(text),
        note: (text) => void notes.push(text),
        ask: async () => false,
      },
    };
    const parsed = command.parse(read);
    exit = parsed.ok ? await parsed.value(run, args) : printRefusal(run, parsed.problems);
  });
  await program.parseAsync(['report', ...words], { from: 'user' });
  return { exit, out: out.join(''), notes: notes.join('\n') };
}

/** What a run of the Action's mode reported. */
export interface CreatedReview {
  readonly log: readonly string[];
  readonly document: string;
  readonly line: string;
  readonly failure: readonly [string, string] | undefined;
  readonly problems: readonly string[];
}

/** Runs the Action's mode `report` in a workspace, with a folder for its files. */
export async function runReportMode(
  emulator: Emulator,
  workspace: string,
  tempFolder: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<CreatedReview> {
  const log: string[] = [];
  const problems: string[] = [];
  let document = '';
  let line = '';
  let failure: readonly [string, string] | undefined;
  const options = optionsOf(emulator, given);
  const output: Partial<ActionOutput> = {
    log: (text) => void log.push(text),
    annotate: (found) => void problems.push(...found.map(({ code }) => code)),
    logPlan: () => {},
    summarizePlan: async () => {},
    summarize: async (markdown, summary) => {
      document = markdown;
      line = summary;
    },
    fail: async (reason, message) => {
      failure = [reason, message];
    },
  };
  const environment: Partial<ActionEnvironment> = {
    workspace,
    tempFolder,
    linkTo: () => undefined,
    event: {} as ActionEnvironment['event'],
  };
  await reviewAccess({
    options,
    workspace,
    environment: environment as ActionEnvironment,
    output: output as ActionOutput,
    stop: new AbortController().signal,
    clock: clockOf(),
    progress: silentProgress,
    asOf: '2026-11-22',
    hide: (text) => text,
    openGitBook: async () => openGitBook(options, emulator.token, clockOf(), silentProgress, {}),
    keyFor: () => undefined,
  });
  return { log, document, line, failure, problems };
}
