import { type Diagnostic, problem } from '../../model/diagnostic.ts';
import { type OrganizationRole, titleKey } from '../../model/state.ts';
import type { OpenDirectory } from '../directory-edit.ts';
import { compareFolded } from '../file-names.ts';
import { addUser, putMember, setUser, teamEntry, userEntry } from '../operations.ts';
import { addTeamTo, defaultsOf, fileForUsers, teamOf, userOf } from '../places.ts';
import { noSection } from '../refusals.ts';
import type { Added } from '../text/edits.ts';
import { commentText } from '../text/scalar-text.ts';
import { type Layout, type PlacedFiles, placeFiles } from './new.ts';
import type { PersonRow } from './people-rows.ts';

/** Where the rows come from, and the role of people whose row has none. */
interface RowDefaults {
  /** The name of the table, for positions. */
  readonly file: string;
  readonly role: OrganizationRole | undefined;
}

/**
 * Adds the people of a table to a directory: adds users, changes what a row has otherwise, and adds to teams. An empty
 * cell changes nothing, and nobody is removed. Gives the problems that make it impossible.
 */
export function importPeople(
  open: OpenDirectory,
  rows: readonly PersonRow[],
  { file, role: defaultRole }: RowDefaults,
): readonly Diagnostic[] {
  const { directory } = open;
  if (directory.users === undefined) return [noSection(open, 'users')];
  const hasDefaultRole = defaultsOf(open, fileForUsers(open)).role !== undefined;
  const newMembers: NewMember[] = [];
  const diagnostics = rows.flatMap((row): readonly Diagnostic[] => {
    const { email, role, expires, sso } = row;
    const known = userOf(directory, email);
    for (const title of row.teams) {
      const team = teamOf(directory, title);
      if (team) putMember(open, team, known?.email ?? email, false);
      else newMembers.push({ title, email: known?.email ?? email });
    }
    if (known) return setUser(open, email, { role, expires, sso });
    const fields = { role: role ?? defaultRole, expires, sso };
    if (fields.role === undefined && !hasDefaultRole) return [noRole(file, row)];
    return addUser(open, email, fields, comment(row));
  });
  const teams = newTeams(newMembers);
  if (teams.size > 0 && directory.teams === undefined) diagnostics.push(noSection(open, 'teams'));
  if (diagnostics.length === 0) for (const [title, added] of teams) addTeamTo(open, title, added);
  return diagnostics;
}

/** The people of a table as files of a new directory. */
export function newFromPeople(
  rows: readonly PersonRow[],
  { file, role: defaultRole }: RowDefaults,
  organization: string | undefined,
  layout: Layout,
): PlacedFiles {
  const diagnostics: Diagnostic[] = [];
  const newMembers: NewMember[] = [];
  const users = new Map<string, Added>();
  for (const row of [...rows].sort((a, b) => compareFolded(a.email, b.email))) {
    const { email, expires, sso, role = defaultRole } = row;
    if (role === undefined) diagnostics.push(noRole(file, row));
    users.set(email, userEntry({ role, sso, expires }, comment(row)));
    for (const title of row.teams) newMembers.push({ title, email });
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const teams = newTeams(newMembers);
  return placeFiles({ organization, users }, teams.size > 0 ? teams : undefined, layout);
}

/** Somebody in a team that the directory does not have. */
interface NewMember {
  readonly title: string;
  readonly email: string;
}

/** The entries of new teams, sorted by title. Titles that differ only in case or space are one team. */
function newTeams(members: readonly NewMember[]): ReadonlyMap<string, Added> {
  const groups = [...Map.groupBy(members, ({ title }) => titleKey(title)).values()];
  const teams = groups.map((group): [string, Added] => {
    const emails = group.map(({ email }) => email).sort(compareFolded);
    return [group[0]?.title ?? '', teamEntry(undefined, { owners: [], members: emails })];
  });
  return new Map(teams.sort(([a], [b]) => compareFolded(a, b)));
}

function comment({ name }: PersonRow): string | undefined {
  return name === undefined ? undefined : commentText(name);
}

function noRole(file: string, { line, email }: PersonRow): Diagnostic {
  const help = 'Fill in the column role, or set --role for everyone whose role is empty.';
  return problem('missing-role', { file, line, column: 1 }, `${email} has no role.`, help);
}
