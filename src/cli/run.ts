import { checkOrganizationId } from '../core/directory/organization.ts';
import { utcDate } from '../core/model/dates.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Clock, Progress } from '../core/model/ports.ts';
import { isConfirmed } from '../core/plan/guard.ts';
import { classify } from '../gitbook/classify.ts';
import { planJson } from '../render/json.ts';
import { BARE_CONTEXT, type PlanContext } from '../render/plan/context.ts';
import type { PlanDocument } from '../render/plan/document.ts';
import { planDocument, validatedDocument } from '../render/plan/plan-document.ts';
import { applyJson, diagnosticsJson } from '../render/result-json.ts';
import { diagnosticsTerminal } from '../render/terminal/diagnostics.ts';
import { renderPlanTerminal } from '../render/terminal/document.ts';
import { maskEmails } from '../render/text/escape.ts';
import { EXIT, type ExitCode } from '../run/exit-code.ts';
import { planForReview } from '../run/losses.ts';
import type { GitBook } from '../run/open-gitbook.ts';
import type { Options } from '../run/options.ts';
import { hideIn } from '../run/secrets.ts';
import { type ApplyRun, applyDirectory, type Invalid, type Planned, planDirectory } from '../run/sequence.ts';
import { readDirectoryAt, readFiles, sourceLines } from '../workspace/read-files.ts';
import type { Terminal } from './terminal.ts';

/** One run of the command line. */
export interface CliRun {
  readonly options: Options;
  /** Where `working-directory` starts, and outside of which nothing is read. */
  readonly workspace: string;
  readonly terminal: Terminal;
  /** One JSON document on standard output, and nothing else there. */
  readonly json: boolean;
  readonly clock: Clock;
  readonly progress: Progress & { clear(): void };
  readonly openGitBook: () => Promise<GitBook>;
}

/** `validate`: the directory alone; needs no network. */
export async function runValidate(run: CliRun): Promise<ExitCode> {
  const read = checkOrganizationId(await readDirectoryAt(placeOf(run)), run.options);
  if (!read.ok) return tellInvalid(run, read.diagnostics);
  if (run.json) {
    printJson(run, diagnosticsJson(read.diagnostics));
    return EXIT.done;
  }
  const { files, users, teams } = read.directory;
  const sizes = { files: files.length, users: users?.length, teams: teams?.length };
  printView(run, validatedDocument(sizes, 'validate-mode', contextOf(run)));
  return EXIT.done;
}

/** `plan`: what would change. With `detailed`, exit 2 says that there is something. Holds nothing that can write. */
export async function runPlan(run: CliRun, detailed: boolean): Promise<ExitCode> {
  const planned = await withGitBook(run, (gitBook) =>
    planForReview(requestOf(run), { ...portsOf(run, gitBook), classify }),
  );
  if (planned.status === 'invalid') return tellInvalid(run, planned.diagnostics);
  if (run.json) printJson(run, planJson(planned.plan));
  else printView(run, planDocument(planned.plan, planContext(run, planned, 'plan')));
  return detailed && planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}

/** `drift`: what was changed in GitBook by hand; exit 2 when there is any. */
export async function runDrift(run: CliRun): Promise<ExitCode> {
  const planned = await withGitBook(run, (gitBook) => planDirectory(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') return tellInvalid(run, planned.diagnostics);
  if (run.json) printJson(run, planJson(planned.plan));
  else printView(run, planDocument(planned.plan, planContext(run, planned, 'drift')));
  return planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}

/** `apply`: plan, show, guard, ask, apply, verify. `yes` answers the question beforehand. */
export async function runApply(run: CliRun, yes: boolean): Promise<ExitCode> {
  const { options, terminal } = run;
  const done = await withGitBook(run, (gitBook) =>
    applyDirectory(
      { ...requestOf(run), confirm: options.confirm },
      {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify,
        show: async (planned) => {
          run.progress.clear();
          const view = planDocument(planned.plan, planContext(run, planned, 'apply'));
          if (!run.json) printView(run, view);
          // Nobody is asked about a plan that they have not seen.
          else if (!yes && terminal.interactive) terminal.note(viewText(run, view));
        },
        permit: async ({ plan }) => {
          if (yes) return { given: true };
          if (!terminal.interactive) return { given: false, why: 'declined' };
          const count = plan.changes.length;
          const question = `Apply ${count === 1 ? 'this change' : `these ${count} changes`}? Only yes applies:`;
          return (await terminal.ask(question)) ? { given: true } : { given: false, why: 'declined' };
        },
      },
    ),
  );
  run.progress.clear();
  if (done.status === 'invalid') return tellInvalid(run, done.diagnostics);
  return tellApplied(run, done);
}

function tellApplied(run: CliRun, done: Exclude<ApplyRun, Invalid>): ExitCode {
  const { plan } = done.planned;
  switch (done.status) {
    case 'refused':
      if (run.json) printJson(run, { status: 'refused', plan: planJson(plan) });
      run.terminal.note('Nothing was applied: the plan is refused by a guard.');
      return EXIT.refused;
    case 'not-permitted':
      if (run.json) printJson(run, { status: 'not-permitted', plan: planJson(plan) });
      run.terminal.note(
        run.terminal.interactive
          ? 'Nothing was applied.'
          : 'Nothing was applied: there is no terminal to ask on. Look at the plan, then run apply with --yes.',
      );
      return EXIT.refused;
    case 'applied': {
      const { result } = done;
      if (run.json) printJson(run, applyJson(plan, result));
      else if (plan.changes.length > 0) {
        printView(run, planDocument(plan, { ...planContext(run, done.planned, 'apply'), result }));
      }
      const open = result.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending');
      return open || !result.verified || result.unexpected.length > 0 ? EXIT.failed : EXIT.done;
    }
  }
}

/** Prints what is wrong with the directory. */
export async function tellInvalid(run: CliRun, diagnostics: readonly Diagnostic[]): Promise<ExitCode> {
  run.progress.clear();
  if (run.json) {
    printJson(run, diagnosticsJson(diagnostics));
    return EXIT.invalid;
  }
  const lines = await sourceLines(placeOf(run), diagnostics);
  // A part of the line is shown: what is left of a secret in it could not be told any more.
  const sourceLine = (file: string, number: number): string | undefined => {
    const line = lines(file, number);
    return line !== undefined && run.terminal.hide(line) === line ? line : undefined;
  };
  const mask = run.options.maskEmails ? maskEmails : (text: string) => text;
  run.terminal.out(diagnosticsTerminal(diagnostics, { paint: run.terminal.paint, mask, sourceLine }));
  return EXIT.invalid;
}

function printView(run: CliRun, view: PlanDocument): void {
  run.terminal.out(viewText(run, view));
}

function viewText({ terminal }: CliRun, view: PlanDocument): string {
  const { paint, width, hide } = terminal;
  return renderPlanTerminal(hideIn(view, hide), { paint, width });
}

/** The one JSON document of a run. */
export function printJson({ terminal }: CliRun, document: object): void {
  terminal.out(JSON.stringify(hideIn(document, terminal.hide), undefined, 2));
}

/** Opens GitBook for as long as `use` takes. */
export async function withGitBook<T>(run: CliRun, use: (gitBook: GitBook) => Promise<T>): Promise<T> {
  const gitBook = await run.openGitBook();
  try {
    return await use(gitBook);
  } finally {
    await gitBook.close();
    run.progress.clear();
  }
}

/** Where the directory's files are. */
export function placeOf({ workspace, options }: CliRun) {
  return { workspace, workingDirectory: options.workingDirectory, configPath: options.configPath };
}

function requestOf({ options, clock }: CliRun) {
  const { organizationId, configPath, settings } = options;
  return { organizationId, configPath, settings, asOf: utcDate(clock.now()) };
}

function portsOf(run: CliRun, gitBook: GitBook) {
  return {
    readFiles: () => readFiles(placeOf(run)),
    openReader: gitBook.openReader,
    progress: run.progress,
  };
}

function contextOf({ options }: CliRun): PlanContext {
  return { ...BARE_CONTEXT, maskEmails: options.maskEmails };
}

function planContext(run: CliRun, { plan }: Planned, mode: PlanContext['mode']): PlanContext {
  return { ...contextOf(run), mode, confirmed: isConfirmed(plan.fingerprint, run.options.confirm) };
}
