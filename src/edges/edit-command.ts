import type { Diagnostic } from '../core/diagnostic.ts';
import { finishEdits, type OpenDirectory, openDirectory } from '../core/edit/directory-edit.ts';
import { addMember, addUser, removeMember, removeUser, setUser } from '../core/edit/operations.ts';
import { ORGANIZATION_ROLES } from '../core/model.ts';
import { nearest } from '../core/nearest.ts';
import { isCalendarDate, isEmail } from '../core/written.ts';
import { escapeTerminal, maskEmails } from '../render/escape.ts';
import { count } from '../render/text.ts';
import { type CliRun, placeOf, printJson, tellInvalid } from './cli-run.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findDirectory } from './import-run.ts';
import { writeFiles } from './write-files.ts';

type Values = Readonly<Record<string, unknown>>;

/** `edit add-user`: a user who is there already must be described the same; so it can be run twice. */
export async function runAddUser(run: CliRun, email: string, values: Values): Promise<ExitCode> {
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const expires = text('expires');
  const role = ORGANIZATION_ROLES.find((each) => each === values.role);
  const problems = [
    ...(isEmail(email)
      ? []
      : [`${JSON.stringify(email)} is not an e-mail address, such as name@example.com.`]),
    ...(expires === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(expires) && isCalendarDate(expires))
      ? []
      : [`expires is ${JSON.stringify(expires)}; allowed is a date of the calendar, YYYY-MM-DD.`]),
  ];
  if (problems.length > 0) return refuse(run, problems);
  const teams = Array.isArray(values.team) ? values.team.map(String) : [];
  return edit(run, (open) => [
    ...addUser(open, email, {
      id: text('id'),
      role,
      sso: values.sso === true ? true : undefined,
      expires,
      note: text('note'),
    }),
    ...teams.flatMap((team) => addMember(open, team, email, false)),
  ]);
}

/** `edit remove-user` */
export function runRemoveUser(run: CliRun, email: string): Promise<ExitCode> {
  return edit(run, (open) => removeUser(open, email));
}

/** `edit set-role` */
export async function runSetRole(run: CliRun, email: string, value: string): Promise<ExitCode> {
  const role = ORGANIZATION_ROLES.find((each) => each === value);
  if (role === undefined) {
    const near = nearest(value, ORGANIZATION_ROLES);
    const hint = near ? ` Did you mean ${near}?` : '';
    return refuse(run, [
      `${JSON.stringify(value)} is not a role; allowed are ${ORGANIZATION_ROLES.join(', ')}.${hint}`,
    ]);
  }
  return edit(run, (open) => setUser(open, email, { role }));
}

/** `edit add-member`: an owner stays one; so it can be run twice. */
export function runAddMember(run: CliRun, team: string, email: string, owner: boolean): Promise<ExitCode> {
  return edit(run, (open) => addMember(open, team, email, owner));
}

/** `edit remove-member` */
export function runRemoveMember(run: CliRun, team: string, email: string): Promise<ExitCode> {
  return edit(run, (open) => removeMember(open, team, email));
}

/** Opens the directory, notes an operation, makes it, and writes what has changed. */
async function edit(run: CliRun, note: (open: OpenDirectory) => readonly Diagnostic[]): Promise<ExitCode> {
  const place = placeOf(run);
  const { files, read } = await findDirectory(place);
  const opened = openDirectory(files, place.configPath, read);
  if (!opened.ok) return tellInvalid(run, opened.diagnostics);
  const problems = note(opened.open);
  if (problems.length > 0) return tellInvalid(run, problems);
  const result = finishEdits(opened.open);
  if (!result.ok) return tellInvalid(run, result.diagnostics);
  const stopped = await writeFiles(place.workspace, { files: result.changed, before: files });
  if (stopped.length > 0) {
    await tellInvalid(run, stopped);
    return EXIT.failed;
  }
  const names = result.changed.map(({ file }) => file);
  if (run.json) printJson(run, { files: names.map((file) => ({ file, status: 'changed' })) });
  else {
    const shown = names.map((name) => escapeTerminal(run.options.maskEmails ? maskEmails(name) : name));
    run.terminal.out(
      names.length === 0
        ? 'Nothing to change: the directory says so already.'
        : `Changed ${count(names.length, 'file')}: ${shown.join(', ')}`,
    );
  }
  return EXIT.done;
}

/** Says what is wrong with the arguments of a command. */
export function refuse(run: CliRun, problems: readonly string[]): ExitCode {
  for (const problem of problems) run.terminal.note(problem);
  if (run.json) printJson(run, { error: { reason: 'invalid-input', message: problems.join('\n') } });
  return EXIT.invalid;
}
