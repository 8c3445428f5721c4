import { isComplete } from '../../core/model/outcome.ts';
import { applyJson, planJson } from '../../render/json.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { OTHER_PLAN, planContextOf, portsOf, requestOf, withGitBook } from '../../run/run.ts';
import { type ApplyRun, applyDirectory, type Invalid, type Permission, type Planned } from '../../run/sequence.ts';
import { printInvalid, printJson, printView, viewText } from '../print.ts';
import type { CliRun } from '../run.ts';

/** `apply`: plan, show, guard, ask, apply, verify. `yes` answers the question beforehand. */
export async function runApply(run: CliRun, yes: boolean): Promise<ExitCode> {
  const done = await withGitBook(run, (gitBook) =>
    applyDirectory(requestOf(run), {
      ...portsOf(run, gitBook),
      openWriter: gitBook.openWriter,
      show: async (planned) => show(run, planned, yes),
      permit: async (planned) => (yes ? { given: true } : ask(run, planned)),
    }),
  );
  if (done.status === 'invalid') return printInvalid(run, done.diagnostics);
  return printDone(run, done);
}

function show(run: CliRun, planned: Planned, yes: boolean): void {
  run.progress.clear();
  const view = planDocument(planned.plan, planContextOf(run, planned, 'apply'));
  if (!run.json) printView(run, view);
  // Who is asked about a plan must have seen it.
  else if (!yes && run.terminal.interactive) run.terminal.note(viewText(run, view));
}

async function ask({ terminal, stop }: CliRun, { plan }: Planned): Promise<Permission> {
  const count = plan.changes.length;
  const what = count === 1 ? 'this change' : `these ${count} changes`;
  const given = terminal.interactive && (await terminal.ask(`Apply ${what}? Type "yes" to apply:`, stop));
  return given ? { given: true } : { given: false, why: 'declined' };
}

function printDone(run: CliRun, done: Exclude<ApplyRun, Invalid>): ExitCode {
  const { status, planned } = done;
  if (status !== 'applied') {
    if (run.json) printJson(run, { status, plan: planJson(planned.plan) });
    run.terminal.note(`Nothing was applied${whyNotApplied(run, status)}`);
    return EXIT.refused;
  }
  const { result } = done;
  if (run.json) printJson(run, applyJson(planned.plan, result));
  else if (planned.plan.changes.length > 0) {
    printView(run, planDocument(planned.plan, { ...planContextOf(run, planned, 'apply'), result }));
  }
  return isComplete(result) ? EXIT.done : EXIT.failed;
}

function whyNotApplied({ terminal }: CliRun, status: 'refused' | 'not-confirmed' | 'not-permitted'): string {
  if (status === 'refused') return ': a guard refuses the plan.';
  if (status === 'not-confirmed') return `: ${OTHER_PLAN}`;
  if (terminal.interactive) return '.';
  return ': there is no terminal to ask on. Look at the plan, then run apply with --yes.';
}
