import { isCalendarDate, isEmail } from '../core/directory/parse.ts';
import { finishEdits, type OpenDirectory, openDirectory } from '../core/edit/directory-edit.ts';
import { addMember, addUser, removeMember, removeUser, setUser } from '../core/edit/operations.ts';
import { userOf } from '../core/edit/places.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { nearest } from '../core/model/nearest.ts';
import { ORGANIZATION_ROLES, titleKey, type WrittenUser } from '../core/model/state.ts';
import { escapeTerminal, maskEmails } from '../render/text/escape.ts';
import { count } from '../render/text/text.ts';
import { EXIT, type ExitCode } from '../run/exit-code.ts';
import { findDirectory } from '../run/import-directory.ts';
import { nameInDirectory } from '../workspace/read-files.ts';
import { writeFiles } from '../workspace/write-files.ts';
import { type CliRun, placeOf, printJson, tellInvalid } from './run.ts';

type Values = Readonly<Record<string, unknown>>;

/** `edit add-user`: a user who is there already must be described the same; so it can be run twice. */
export async function runAddUser(run: CliRun, email: string, values: Values): Promise<ExitCode> {
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const expires = text('expires');
  const id = text('id');
  const role = ORGANIZATION_ROLES.find((each) => each === values.role);
  const problems = [
    ...addressProblems(email),
    ...(expires === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(expires) && isCalendarDate(expires))
      ? []
      : [`expires is ${JSON.stringify(expires)}; allowed is a date of the calendar, YYYY-MM-DD.`]),
    ...(id === undefined || /^\S+$/.test(id)
      ? []
      : [`id is ${JSON.stringify(id)}; allowed is a user ID from GitBook, without spaces.`]),
  ];
  if (problems.length > 0) return refuse(run, problems);
  const titles = Array.isArray(values.team) ? values.team.map(String) : [];
  const teams = new Map(titles.map((title) => [titleKey(title), title]));
  const file = text('file');
  const note = (open: OpenDirectory): readonly Diagnostic[] => {
    const into = file === undefined ? undefined : nameInDirectory(placeOf(run), open.files, file);
    const sso = values.sso === true ? true : undefined;
    const fields = { id, role, sso, expires, note: text('note') };
    const refused = addUser(open, email, fields, undefined, into);
    if (refused.length > 0) return refused;
    return [...teams.values()].flatMap((team) => addMember(open, team, email, false));
  };
  return edit(run, note, email);
}

/** `edit remove-user`: who is not there any more is a remark; so it can be run twice. */
export async function runRemoveUser(run: CliRun, email: string): Promise<ExitCode> {
  const problems = addressProblems(email);
  return problems.length > 0 ? refuse(run, problems) : edit(run, (open) => removeUser(open, email));
}

/** `edit set-role` */
export async function runSetRole(run: CliRun, email: string, value: string): Promise<ExitCode> {
  const role = ORGANIZATION_ROLES.find((each) => each === value);
  if (role !== undefined) return edit(run, (open) => setUser(open, email, { role }));
  const near = nearest(value, ORGANIZATION_ROLES);
  const hint = near ? ` Did you mean ${near}?` : '';
  return refuse(run, [
    `${JSON.stringify(value)} is not a role; allowed are ${ORGANIZATION_ROLES.join(', ')}.${hint}`,
  ]);
}

/** `edit add-member`: an owner stays one; so it can be run twice. */
export async function runAddMember(
  run: CliRun,
  team: string,
  email: string,
  owner: boolean,
): Promise<ExitCode> {
  const problems = addressProblems(email);
  return problems.length > 0
    ? refuse(run, problems)
    : edit(run, (open) => addMember(open, team, email, owner));
}

/** `edit remove-member`: who is not in the team any more is a remark; so it can be run twice. */
export async function runRemoveMember(run: CliRun, team: string, email: string): Promise<ExitCode> {
  const problems = addressProblems(email);
  return problems.length > 0 ? refuse(run, problems) : edit(run, (open) => removeMember(open, team, email));
}

function addressProblems(email: string): string[] {
  return isEmail(email)
    ? []
    : [`${JSON.stringify(email)} is not an e-mail address, such as name@example.com.`];
}

/**
 * Opens the directory, notes an operation, makes it, and writes what has changed.
 *
 * @param about a user of whom is told where they stand, and with what access
 */
async function edit(
  run: CliRun,
  note: (open: OpenDirectory) => readonly Diagnostic[],
  about?: string,
): Promise<ExitCode> {
  const place = placeOf(run);
  const { files, read } = await findDirectory(place);
  const opened = openDirectory(files, place.configPath, read);
  if (!opened.ok) return tellInvalid(run, opened.diagnostics);
  const noted = note(opened.open);
  const problems = noted.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return tellInvalid(run, problems);
  const result = finishEdits(opened.open);
  if (!result.ok) return tellInvalid(run, result.diagnostics);
  const stopped = await writeFiles(place.workspace, { files: result.changed, before: files });
  if (stopped.length > 0) {
    await tellInvalid(run, stopped);
    return EXIT.failed;
  }
  const names = result.changed.map(({ file }) => file);
  const remarks = noted.map(({ message, help }) => `${message} ${help}`.trim());
  const user = about === undefined ? undefined : userOf(result.directory, about);
  if (run.json) {
    printJson(run, {
      files: names.map((file) => ({ file, status: 'changed' })),
      ...(user ? { user: accessOf(user) } : {}),
      ...(remarks.length > 0 ? { remarks } : {}),
    });
    return EXIT.done;
  }
  const show = (text: string): string =>
    escapeTerminal(run.options.maskEmails ? maskEmails(text) : text, 400);
  for (const remark of remarks) run.terminal.out(show(remark));
  run.terminal.out(
    names.length === 0
      ? `Nothing to change: the directory ${remarks.length === 0 ? 'says so already' : 'stays as it is'}.`
      : `Changed ${count(names.length, 'file')}: ${names.map(show).join(', ')}`,
  );
  if (user) run.terminal.out(show(accessLine(user)));
  return EXIT.done;
}

function accessOf({ email, at, role, sso, defaults }: WrittenUser) {
  return { email, file: at.file, role: role ?? defaults.role, sso: sso ?? defaults.sso ?? false };
}

/** Where a user stands, and with what access: defaults of the file are part of it. */
function accessLine(user: WrittenUser): string {
  const { email, file, role, sso } = accessOf(user);
  const by = (own: unknown): string => (own === undefined ? ' (by default there)' : '');
  return `${email} is in ${file}: role ${role}${by(user.role)}, ${sso ? `with SSO${by(user.sso)}` : 'without SSO'}.`;
}

/** Says what is wrong with the arguments of a command. */
export function refuse(run: CliRun, problems: readonly string[]): ExitCode {
  for (const problem of problems) run.terminal.note(problem);
  if (run.json) printJson(run, { error: { reason: 'invalid-input', message: problems.join('\n') } });
  return EXIT.invalid;
}
