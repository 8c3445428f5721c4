import { readFile } from 'node:fs/promises';
import { finishEdits } from '../../core/edit/directory-edit.ts';
import { importPeople, newFromPeople } from '../../core/edit/import/people.ts';
import { readPeople } from '../../core/edit/import/people-rows.ts';
import type { OrganizationRole } from '../../core/model/state.ts';
import { escapeTerminal } from '../../render/text/escape.ts';
import { count } from '../../render/text/text.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { changeDirectory, findDirectory, writeDirectory } from '../../run/import/directory-files.ts';
import { importDirectory, pinDirectory, type Written } from '../../run/import/import-directory.ts';
import { noticeLines, remainingLine, sizeLine } from '../../run/import/lines.ts';
import type { Values } from '../../run/options/parse.ts';
import { placeOf } from '../../run/run.ts';
import type { IMPORT_OPTIONS } from '../options.ts';
import { printInvalid, printJson, printRefusal, shownText } from '../print.ts';
import { PROGRAM } from '../program.ts';
import type { CliRun } from '../run.ts';

type ImportOptions = Partial<Values<typeof IMPORT_OPTIONS>>;

/** `import`: writes the live organization, or with `from` a table of people, into the directory's files. */
export async function runImport(run: CliRun, options: ImportOptions): Promise<ExitCode> {
  const split = options.split === 'teams';
  if (options.from !== undefined) return importTable(run, options.from, options.role, split);
  if (options.role !== undefined) {
    return printRefusal(run, ['role is given without --from: the roles come from GitBook.']);
  }
  const done = await importDirectory(run, split);
  if (done.status === 'invalid') return printInvalid(run, done.diagnostics);
  const { notices, remaining } = done;
  const see = remaining.length === 0 ? '' : ` Run ${PROGRAM} plan to see ${remaining.length === 1 ? 'it' : 'them'}.`;
  const lines = [...noticeLines(notices, run.options.maskEmails), remainingLine(remaining.length) + see];
  return printWritten(run, done, { notices, changes: remaining }, lines);
}

/** `pin`: writes the missing IDs of live users and teams into the directory's files. */
export async function runPin(run: CliRun): Promise<ExitCode> {
  const done = await pinDirectory(run);
  if (done.status === 'invalid') return printInvalid(run, done.diagnostics);
  const { pinned } = done;
  const line = `Pinned ${count(pinned.users, 'user')} and ${count(pinned.teams, 'team')} by their GitBook IDs.`;
  return printWritten(run, done, { pinned }, [line]);
}

async function importTable(
  run: CliRun,
  file: string,
  role: OrganizationRole | undefined,
  split: boolean,
): Promise<ExitCode> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(bytes instanceof Uint8Array)) {
    return printRefusal(run, [`${file} cannot be read (${bytes.code ?? bytes.message}).`]);
  }
  const { readTable } = await import('../../workspace/read-table.ts');
  const table = readTable(file, bytes);
  if (!table.ok) return printInvalid(run, table.diagnostics);
  const { rows, ignored, diagnostics } = readPeople(file, table.rows);
  if (diagnostics.length > 0) return printInvalid(run, diagnostics);

  const place = placeOf(run);
  const found = await findDirectory(place);
  const made = changeDirectory(run, found, split, {
    create: (layout) => newFromPeople(rows, { file, role }, run.options.organizationId, layout),
    update: (open) => {
      const problems = importPeople(open, rows, { file, role });
      return problems.length > 0 ? { ok: false, diagnostics: problems } : finishEdits(open);
    },
  });
  if (!made.ok) return printInvalid(run, made.diagnostics);
  const written = await writeDirectory(place, found, made.changed);
  if (!written.ok) return printInvalid(run, written.diagnostics);
  if (ignored.length > 0) {
    run.terminal.note(`Ignored columns: ${ignored.map((name) => escapeTerminal(name)).join(', ')}.`);
  }
  return printWritten(run, { files: written.files, directory: made.directory }, { people: rows.length }, []);
}

/** Prints what was written: as JSON with `more` fields, or as text with `lines` at the end. */
function printWritten(
  run: CliRun,
  { files, directory }: Omit<Written, 'status'>,
  more: object,
  lines: readonly string[],
): ExitCode {
  const { terminal } = run;
  if (run.json) {
    printJson(run, { files, users: directory.users?.length, teams: directory.teams?.length, ...more });
    return EXIT.done;
  }
  for (const { file, status } of files) {
    const symbol = status === 'created' ? terminal.paint('green', '+') : terminal.paint('yellow', '~');
    terminal.out(`${symbol} ${shownText(run, file)}`);
  }
  for (const line of [sizeLine(files, directory), ...lines]) terminal.out(line);
  return EXIT.done;
}
