import { diagnosticsJson } from '../../render/json.ts';
import { BARE_CONTEXT } from '../../render/plan/context.ts';
import { validatedDocument } from '../../render/plan/plan-document.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { validateDirectory } from '../../run/run.ts';
import { printInvalid, printJson, printView } from '../print.ts';
import type { CliRun } from '../run.ts';

/** `validate`: checks the directory alone, without network. */
export async function runValidate(run: CliRun): Promise<ExitCode> {
  const read = await validateDirectory(run);
  if (!read.ok) return printInvalid(run, read.diagnostics);
  if (run.json) {
    printJson(run, diagnosticsJson(read.diagnostics));
    return EXIT.done;
  }
  const { files, users, teams } = read.directory;
  const sizes = { files: files.length, users: users?.length, teams: teams?.length };
  const context = { ...BARE_CONTEXT, maskEmails: run.options.maskEmails };
  printView(run, validatedDocument(sizes, 'validate-mode', context));
  return EXIT.done;
}
