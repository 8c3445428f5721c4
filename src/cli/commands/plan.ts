import { planJson } from '../../render/json.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { planForReview } from '../../run/losses.ts';
import { planContextOf, portsOf, requestOf, withGitBook } from '../../run/run.ts';
import { planDirectory } from '../../run/sequence.ts';
import { printInvalid, printJson, printView } from '../print.ts';
import type { CliRun } from '../run.ts';

/** `plan`: shows what would change. With `detailed`, exit code 2 says that something would. Cannot write to GitBook. */
export async function runPlan(run: CliRun, detailed: boolean): Promise<ExitCode> {
  const exit = await showPlan(run, 'plan');
  return exit === EXIT.changes && !detailed ? EXIT.done : exit;
}

/** `drift`: shows what was changed in GitBook by hand; exit code 2 if anything was. Cannot write to GitBook. */
export function runDrift(run: CliRun): Promise<ExitCode> {
  return showPlan(run, 'drift');
}

async function showPlan(run: CliRun, mode: 'plan' | 'drift'): Promise<ExitCode> {
  const make = mode === 'plan' ? planForReview : planDirectory;
  const planned = await withGitBook(run, (gitBook) => make(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') return printInvalid(run, planned.diagnostics);
  if (run.json) printJson(run, planJson(planned.plan));
  else printView(run, planDocument(planned.plan, planContextOf(run, planned, mode)));
  return planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
