import { isEmail } from '../../core/directory/values.ts';
import { finishEdits, type OpenDirectory, openDirectory } from '../../core/edit/directory-edit.ts';
import { addMember, addUser, removeMember, removeUser, setUser } from '../../core/edit/operations.ts';
import { userOf } from '../../core/edit/places.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { ORGANIZATION_ROLES, titleKey, type WrittenUser } from '../../core/model/state.ts';
import { count } from '../../render/text/text.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { findDirectory, type WrittenFile, writeDirectory } from '../../run/import/directory-files.ts';
import { choice } from '../../run/options/kinds.ts';
import type { Values } from '../../run/options/parse.ts';
import { placeOf } from '../../run/run.ts';
import { nameInDirectory } from '../../workspace/read-files.ts';
import type { ADD_USER_OPTIONS } from '../options.ts';
import { printInvalid, printJson, printRefusal, shownText } from '../print.ts';
import type { CliRun } from '../run.ts';

type AddUserOptions = Partial<Values<typeof ADD_USER_OPTIONS>>;

/** `edit add-user`: can be run twice; a user who is already there must be described the same. */
export async function runAddUser(run: CliRun, email: string, options: AddUserOptions): Promise<ExitCode> {
  const { id, role, expires, note, file, team: titles = [] } = options;
  const teams = new Map(titles.map((title) => [titleKey(title), title]));
  const addTo = (open: OpenDirectory): readonly Diagnostic[] => {
    const into = file === undefined ? undefined : nameInDirectory(placeOf(run), open.files, file);
    const fields = { id, role, sso: options.sso || undefined, expires, note };
    const refused = addUser(open, email, fields, undefined, into);
    if (refused.length > 0) return refused;
    return [...teams.values()].flatMap((team) => addMember(open, team, email, false));
  };
  return editUser(run, email, addTo, email);
}

/** `edit remove-user`: can be run twice; a user who is not there is a warning. */
export function runRemoveUser(run: CliRun, email: string): Promise<ExitCode> {
  return editUser(run, email, (open) => removeUser(open, email));
}

/** `edit set-role` */
export async function runSetRole(run: CliRun, email: string, value: string): Promise<ExitCode> {
  const role = choice(ORGANIZATION_ROLES).parse(value);
  if ('value' in role) return edit(run, (open) => setUser(open, email, { role: role.value }));
  return printRefusal(run, [`${JSON.stringify(value)} is not a role; ${role.problem}`]);
}

/** `edit add-member`: can be run twice; an owner stays one. */
export function runAddMember(run: CliRun, team: string, email: string, owner: boolean): Promise<ExitCode> {
  return editUser(run, email, (open) => addMember(open, team, email, owner));
}

/** `edit remove-member`: can be run twice; a user who is not in the team is a warning. */
export function runRemoveMember(run: CliRun, team: string, email: string): Promise<ExitCode> {
  return editUser(run, email, (open) => removeMember(open, team, email));
}

type Operation = (open: OpenDirectory) => readonly Diagnostic[];

/** Edits what concerns a user, unless the address is not one. */
async function editUser(run: CliRun, email: string, operate: Operation, shown?: string): Promise<ExitCode> {
  if (isEmail(email)) return edit(run, operate, shown);
  return printRefusal(run, [`${JSON.stringify(email)} is not an e-mail address, such as name@example.com.`]);
}

/**
 * Opens the directory, makes an edit, and writes the files that have changed.
 *
 * @param shown the user whose file and access are printed at the end
 */
async function edit(run: CliRun, operate: Operation, shown?: string): Promise<ExitCode> {
  const place = placeOf(run);
  const found = await findDirectory(place);
  const opened = openDirectory(found.files, place.configPath, found.read);
  if (!opened.ok) return printInvalid(run, opened.diagnostics);
  const noted = operate(opened.open);
  const problems = noted.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return printInvalid(run, problems);
  const result = finishEdits(opened.open);
  if (!result.ok) return printInvalid(run, result.diagnostics);
  const written = await writeDirectory(place, found, result.changed);
  if (!written.ok) {
    await printInvalid(run, written.diagnostics);
    return EXIT.failed;
  }
  const warnings = noted.map(({ message, help }) => `${message} ${help}`.trim());
  const user = shown === undefined ? undefined : userOf(result.directory, shown);
  printEdit(run, written.files, warnings, user);
  return EXIT.done;
}

function printEdit(
  run: CliRun,
  files: readonly WrittenFile[],
  warnings: readonly string[],
  user: WrittenUser | undefined,
): void {
  if (run.json) {
    printJson(run, {
      files,
      ...(user ? { user: accessOf(user) } : {}),
      ...(warnings.length > 0 ? { remarks: warnings } : {}),
    });
    return;
  }
  const print = (text: string): void => run.terminal.out(shownText(run, text));
  for (const warning of warnings) print(warning);
  if (files.length > 0) {
    const names = files.map(({ file }) => shownText(run, file)).join(', ');
    run.terminal.out(`Changed ${count(files.length, 'file')}: ${names}`);
  } else {
    const why = warnings.length === 0 ? 'the directory says so already' : 'the directory stays as it is';
    run.terminal.out(`Nothing to change: ${why}.`);
  }
  if (user) print(accessLine(user));
}

function accessOf({ email, at, role, sso, defaults }: WrittenUser) {
  return { email, file: at.file, role: role ?? defaults.role, sso: sso ?? defaults.sso ?? false };
}

/** Which file a user is in, and with what access, defaults of the file included. */
function accessLine(user: WrittenUser): string {
  const { email, file, role, sso } = accessOf(user);
  const by = (own: unknown): string => (own === undefined ? ' (by default there)' : '');
  return `${email} is in ${file}: role ${role}${by(user.role)}, ${sso ? `with SSO${by(user.sso)}` : 'without SSO'}.`;
}
