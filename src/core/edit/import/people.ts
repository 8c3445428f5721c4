import { type Diagnostic, problem } from '../../model/diagnostic.ts';
import { type OrganizationRole, titleKey } from '../../model/state.ts';
import type { OpenDirectory } from '../directory-edit.ts';
import { compareFolded } from '../file-names.ts';
import { addUser, putMember, setUser, teamEntry, userEntry } from '../operations.ts';
import { addTeamTo, defaultsOf, fileForUsers, teamOf, userOf } from '../places.ts';
import { noSection } from '../refusals.ts';
import type { Added } from '../text/intent.ts';
import { commentText } from '../text/scalar-text.ts';
import { type Layout, type PlacedFiles, placeFiles } from './new.ts';
import type { PersonRow } from './people-rows.ts';

/** What people get that their row does not give. */
export interface RowDefaults {
  /** The name of the table, for positions. */
  readonly file: string;
  readonly role: OrganizationRole | undefined;
}

/**
 * Puts a table's people into a directory: adds who is missing, changes what a row says otherwise, adds to teams. An empty
 * cell changes nothing, and nobody is removed.
 */
export function importPeople(
  open: OpenDirectory,
  rows: readonly PersonRow[],
  { file, role: standard }: RowDefaults,
): readonly Diagnostic[] {
  const { directory } = open;
  const diagnostics: Diagnostic[] = [];
  if (directory.users === undefined) return [noSection(open, 'users')];
  const usersFile = fileForUsers(open);
  const newTeams = new Map<string, { title: string; members: string[] }>();
  for (const { line, email, role, expires, sso, name, teams } of rows) {
    const known = userOf(directory, email);
    if (known) setUser(open, email, { role, expires, sso });
    else {
      const fields = { role: role ?? standard, expires, sso };
      if (fields.role === undefined && defaultsOf(open, usersFile).role === undefined) {
        diagnostics.push(noRole(file, line, email));
      } else diagnostics.push(...addUser(open, email, fields, name && commentText(name)));
    }
    for (const title of teams) {
      const team = teamOf(directory, title);
      if (team) putMember(open, team, known?.email ?? email, false);
      else newTeam(newTeams, title).push(known?.email ?? email);
    }
  }
  if (newTeams.size > 0 && directory.teams === undefined) diagnostics.push(noSection(open, 'teams'));
  if (diagnostics.length > 0) return diagnostics;
  for (const { title, members } of sorted(newTeams)) {
    addTeamTo(open, title, teamEntry(undefined, { owners: [], members }));
  }
  return [];
}

/** A table's people as files of a new directory. */
export function newFromPeople(
  rows: readonly PersonRow[],
  { file, role: standard }: RowDefaults,
  organization: string | undefined,
  layout: Layout,
): PlacedFiles {
  const diagnostics: Diagnostic[] = [];
  const newTeams = new Map<string, { title: string; members: string[] }>();
  const users = new Map<string, Added>();
  for (const row of [...rows].sort((a, b) => compareFolded(a.email, b.email))) {
    const { line, email, expires, sso, name, teams } = row;
    const role = row.role ?? standard;
    if (role === undefined) diagnostics.push(noRole(file, line, email));
    users.set(email, userEntry({ role, sso, expires }, name && commentText(name)));
    for (const title of teams) newTeam(newTeams, title).push(email);
  }
  const entries = sorted(newTeams).map(({ title, members }): [string, Added] => [
    title,
    teamEntry(undefined, { owners: [], members }),
  ]);
  const teams = entries.length > 0 ? new Map(entries) : undefined;
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return placeFiles({ organization, users }, teams, layout);
}

function newTeam(teams: Map<string, { title: string; members: string[] }>, title: string): string[] {
  const key = titleKey(title);
  const team = teams.get(key) ?? { title, members: [] };
  teams.set(key, team);
  return team.members;
}

function sorted(teams: ReadonlyMap<string, { readonly title: string; readonly members: string[] }>) {
  return [...teams.values()]
    .sort((a, b) => compareFolded(a.title, b.title))
    .map(({ title, members }) => ({ title, members: members.sort(compareFolded) }));
}

function noRole(file: string, line: number, email: string): Diagnostic {
  const help = 'Fill the column role, or give --role for everyone whose role is empty.';
  return problem('missing-role', { file, line, column: 1 }, `${email} has no role.`, help);
}
