import { readFile } from 'node:fs/promises';
import { finishEdits, openDirectory } from '../core/edit/directory-edit.ts';
import { importPeople, newFromPeople } from '../core/edit/import/people.ts';
import { readPeople } from '../core/edit/import/people-rows.ts';
import { utcDate } from '../core/model/dates.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { type Directory, ORGANIZATION_ROLES } from '../core/model/state.ts';
import { escapeTerminal, maskEmails } from '../render/text/escape.ts';
import { count } from '../render/text/text.ts';
import { EXIT, type ExitCode } from '../run/exit-code.ts';
import {
  findDirectory,
  finishNew,
  importDirectory,
  layoutFor,
  pinDirectory,
  type WriteRequest,
  type Written,
} from '../run/import-directory.ts';
import { importRemarks } from '../run/import-remarks.ts';
import { sizesLine } from '../run/import-words.ts';
import { writeFiles } from '../workspace/write-files.ts';
import { refuse } from './edit-command.ts';
import { type CliRun, placeOf, printJson, tellInvalid, withGitBook } from './run.ts';

type Values = Readonly<Record<string, unknown>>;

/** `import`: the live organization, or with `--from` a table, into the directory's files. */
export async function runImport(run: CliRun, values: Values): Promise<ExitCode> {
  const split = values.split === 'teams';
  if (typeof values.from === 'string') return importTable(run, values.from, values, split);
  if (values.role !== undefined)
    return refuse(run, ['role goes with --from only: GitBook says who has which.']);
  const done = await withGitBook(run, (gitBook) =>
    importDirectory(requestOf(run, split), portsOf(run, gitBook)),
  );
  run.progress.clear();
  if (done.status === 'invalid') return tellInvalid(run, done.diagnostics);
  const { files, directory, notices, remaining } = done;
  if (run.json) {
    printJson(run, { ...writtenJson(files, directory), notices, changes: remaining });
    return EXIT.done;
  }
  tellFiles(run, files, directory);
  for (const line of importRemarks(notices, run.options.maskEmails)) run.terminal.out(line);
  run.terminal.out(
    remaining.length === 0
      ? 'A plan over these files has no changes.'
      : `A plan over these files has ${count(remaining.length, 'change')}: see gitbook-directory-sync plan.`,
  );
  return EXIT.done;
}

/** `pin`: the missing IDs of live users and teams. */
export async function runPin(run: CliRun): Promise<ExitCode> {
  const done = await withGitBook(run, (gitBook) =>
    pinDirectory(requestOf(run, false), portsOf(run, gitBook)),
  );
  run.progress.clear();
  if (done.status === 'invalid') return tellInvalid(run, done.diagnostics);
  const { files, directory, pinned } = done;
  if (run.json) {
    printJson(run, { ...writtenJson(files, directory), pinned });
    return EXIT.done;
  }
  tellFiles(run, files, directory);
  run.terminal.out(
    `Pinned ${count(pinned.users, 'user')} and ${count(pinned.teams, 'team')} by their GitBook IDs.`,
  );
  return EXIT.done;
}

async function importTable(run: CliRun, file: string, values: Values, split: boolean): Promise<ExitCode> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(bytes instanceof Uint8Array)) {
    return refuse(run, [`${file} cannot be read (${bytes.code ?? bytes.message}).`]);
  }
  const { readTable } = await import('../workspace/read-table.ts');
  const table = readTable(file, bytes);
  if (!table.ok) return tellInvalid(run, table.diagnostics);
  const { rows, ignored, diagnostics } = readPeople(file, table.rows);
  if (diagnostics.length > 0) return tellInvalid(run, diagnostics);

  const place = placeOf(run);
  const found = await findDirectory(place);
  const role = ORGANIZATION_ROLES.find((each) => each === values.role);
  const made = found.isNew ? beginWith() : addTo();
  if (!made.ok) return tellInvalid(run, made.diagnostics);
  const stopped = await writeFiles(place.workspace, { files: made.changed, before: found.files });
  if (stopped.length > 0) return tellInvalid(run, stopped);

  const before = new Set(found.files.map((each) => each.file));
  const files = made.changed.map((each): Written['files'][number] => ({
    file: each.file,
    status: before.has(each.file) ? 'changed' : 'created',
  }));
  if (ignored.length > 0) {
    const names = ignored.map((name) => escapeTerminal(name)).join(', ');
    run.terminal.note(`Columns that were passed over: ${names}.`);
  }
  if (run.json) printJson(run, { ...writtenJson(files, made.directory), people: rows.length });
  else tellFiles(run, files, made.directory);
  return EXIT.done;

  function beginWith() {
    const layout = layoutFor({ place, split }, found.files);
    if ('code' in layout) return { ok: false, diagnostics: [layout] as readonly Diagnostic[] } as const;
    const made = newFromPeople(rows, { file, role }, run.options.organizationId, layout);
    return made.ok ? finishNew(place, found, made.files, []) : made;
  }

  function addTo() {
    const opened = openDirectory(found.files, place.configPath, found.read);
    if (!opened.ok) return opened;
    const problems = importPeople(opened.open, rows, { file, role });
    return problems.length > 0 ? ({ ok: false, diagnostics: problems } as const) : finishEdits(opened.open);
  }
}

function requestOf(run: CliRun, split: boolean): WriteRequest {
  return { options: run.options, place: placeOf(run), asOf: utcDate(run.clock.now()), split };
}

function portsOf(
  run: CliRun,
  gitBook: { readonly openReader: Parameters<typeof importDirectory>[1]['openReader'] },
) {
  return { openReader: gitBook.openReader, progress: run.progress, hide: run.terminal.hide };
}

function writtenJson(files: Written['files'], { users, teams }: Directory) {
  return { files, users: users?.length, teams: teams?.length };
}

function tellFiles({ terminal, options }: CliRun, files: Written['files'], directory: Directory): void {
  const show = (text: string): string => escapeTerminal(options.maskEmails ? maskEmails(text) : text, 400);
  for (const { file, status } of files) {
    const symbol = status === 'created' ? terminal.paint('green', '+') : terminal.paint('yellow', '~');
    terminal.out(`${symbol} ${show(file)}`);
  }
  terminal.out(sizesLine(files, directory));
}
