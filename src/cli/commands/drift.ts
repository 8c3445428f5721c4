import { planJson } from '../../render/json.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { planContextOf, portsOf, requestOf, withGitBook } from '../../run/run.ts';
import { planDirectory } from '../../run/sequence.ts';
import { printInvalid, printJson, printView } from '../print.ts';
import type { CliRun } from '../run.ts';

/** `drift`: shows what was changed in GitBook by hand; exit code 2 if anything was. Cannot write to GitBook. */
export async function runDrift(run: CliRun): Promise<ExitCode> {
  const planned = await withGitBook(run, (gitBook) => planDirectory(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') return printInvalid(run, planned.diagnostics);
  if (run.json) printJson(run, planJson(planned.plan));
  else printView(run, planDocument(planned.plan, planContextOf(run, planned, 'drift')));
  return planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
