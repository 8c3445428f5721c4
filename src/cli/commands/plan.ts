import { planJson } from '../../render/json.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { planForReview } from '../../run/losses.ts';
import { planContextOf, portsOf, requestOf, withGitBook } from '../../run/run.ts';
import { printInvalid, printJson, printView } from '../print.ts';
import type { CliRun } from '../run.ts';

/** `plan`: shows what would change. With `detailed`, exit code 2 says that something would. Cannot write to GitBook. */
export async function runPlan(run: CliRun, detailed: boolean): Promise<ExitCode> {
  const planned = await withGitBook(run, (gitBook) => planForReview(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') return printInvalid(run, planned.diagnostics);
  if (run.json) printJson(run, planJson(planned.plan));
  else printView(run, planDocument(planned.plan, planContextOf(run, planned, 'plan')));
  return detailed && planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
