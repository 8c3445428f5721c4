import type { Diagnostic } from '../core/model/diagnostic.ts';
import { diagnosticsJson } from '../render/json.ts';
import type { PlanDocument } from '../render/plan/document.ts';
import { diagnosticsTerminal } from '../render/terminal/diagnostics.ts';
import { renderPlanTerminal } from '../render/terminal/document.ts';
import { escapeTerminal, maskEmails } from '../render/text/escape.ts';
import { EXIT, type ExitCode } from '../run/exit.ts';
import { placeOf } from '../run/run.ts';
import { hideIn } from '../run/secrets.ts';
import { sourceLines } from '../workspace/read-files.ts';
import type { CliRun } from './run.ts';

/** Prints a plan, or what became of one. */
export function printView(run: CliRun, view: PlanDocument): void {
  run.terminal.out(viewText(run, view));
}

/** A plan as text for the terminal of a run. */
export function viewText({ terminal }: CliRun, view: PlanDocument): string {
  const { paint, width, hide } = terminal;
  return renderPlanTerminal(hideIn(view, hide), { paint, width });
}

/** Prints the one JSON document of a run. */
export function printJson({ terminal }: Pick<CliRun, 'terminal'>, document: object): void {
  terminal.out(JSON.stringify(hideIn(document, terminal.hide), undefined, 2));
}

/** Prints the problems of a directory, with the lines that they are on. */
export async function printInvalid(run: CliRun, diagnostics: readonly Diagnostic[]): Promise<ExitCode> {
  if (run.json) {
    printJson(run, diagnosticsJson(diagnostics));
    return EXIT.invalid;
  }
  const lines = await sourceLines(placeOf(run), diagnostics);
  // Only a part of a line may be shown: a secret that is cut off would not be recognized in it.
  const sourceLine = (file: string, number: number): string | undefined => {
    const line = lines(file, number);
    return line !== undefined && run.hide(line) === line ? line : undefined;
  };
  const mask = run.options.maskEmails ? maskEmails : (text: string) => text;
  run.terminal.out(diagnosticsTerminal(diagnostics, { paint: run.terminal.paint, mask, sourceLine }));
  return EXIT.invalid;
}

/** Prints what is wrong with the options and arguments of a command. */
export function printRefusal(run: Pick<CliRun, 'terminal' | 'json'>, problems: readonly string[]): ExitCode {
  for (const problem of problems) run.terminal.note(problem);
  if (run.json) printJson(run, { error: { reason: 'invalid-input', message: problems.join('\n') } });
  return EXIT.invalid;
}

/** Foreign text for a line on the terminal: at most 400 characters, and with short addresses if the run masks them. */
export function shownText({ options }: Pick<CliRun, 'options'>, text: string): string {
  return escapeTerminal(options.maskEmails ? maskEmails(text) : text, 400);
}
