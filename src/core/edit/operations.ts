import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { nearestAddress } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import {
  type Directory,
  emailKey,
  entriesOf,
  type OrganizationRole,
  type WrittenEntry,
  type WrittenTeam,
  type WrittenUser,
} from '../model/state.ts';
import { type OpenDirectory, sectionOf } from './directory-edit.ts';
import { defaultsOf, fileForUsers, teamOf, userOf } from './places.ts';
import { asWarning, idTaken, noRole, noSection, unknownFile, unknownTeam, unknownUser } from './refusals.ts';
import { type Added, type ListEdit, listUnder, type MapEdit, mapUnder, type Plain } from './text/edits.ts';

/** The fields of a user. */
interface UserFields {
  readonly id?: string | undefined;
  readonly role?: OrganizationRole | undefined;
  readonly sso?: boolean | undefined;
  readonly expires?: string | undefined;
  readonly note?: string | undefined;
}
const FIELDS = ['id', 'role', 'sso', 'expires', 'note'] as const;

/*
 * Operations note their edits in an open directory, to be made together by `finishEdits`. They give diagnostics: errors
 * say why the operation is impossible, warnings why there is nothing to do.
 */

/**
 * Adds a user. A user who is already in the directory must have the same fields. Because SSO cannot be turned off
 * again, nobody gets it from the file's defaults.
 *
 * @param comment text for people, such as a name
 * @param file the file for the user; by default the one with most users
 */
export function addUser(
  open: OpenDirectory,
  email: string,
  fields: UserFields,
  comment?: string,
  file: string | undefined = fileForUsers(open),
): readonly Diagnostic[] {
  if (open.directory.users === undefined || file === undefined) return [noSection(open, 'users')];
  if (!open.files.some((each) => each.file === file)) return [unknownFile(open, file)];
  const known = userOf(open.directory, email);
  if (known) return sameAs(known, fields);
  const pinned = open.directory.users.find(({ id }) => id !== undefined && id === fields.id);
  if (pinned) return [idTaken(pinned)];
  const defaults = defaultsOf(open, file);
  if (fields.role === undefined && defaults.role === undefined) return [noRole(file, email)];
  const sso = fields.sso ?? (defaults.sso === true ? false : undefined);
  sectionOf(open, file, 'users').add.set(email, userEntry({ ...fields, sso }, comment));
  return [];
}

/** The entry of a user in a file. */
export function userEntry(fields: UserFields, comment: string | undefined): Added {
  return { value: plainMap(FIELDS.map((key) => [key, fields[key]])), comment };
}

/** A map without the keys whose values are undefined. */
function plainMap(entries: readonly (readonly [string, Plain | undefined])[]): ReadonlyMap<string, Plain> {
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Removes a user from the directory and from the lists of all its teams. A user who is not there is a warning. */
export function removeUser(open: OpenDirectory, email: string): readonly Diagnostic[] {
  const user = userOf(open.directory, email);
  if (user === undefined) return [asWarning(unknownUser(open, email))];
  sectionOf(open, user.at.file, 'users').remove.add(user.email);
  for (const team of open.directory.teams ?? []) removeEntries(open, team, isUser(email));
  return [];
}

/** Sets the given fields of a user, and removes those that are `null`. */
export function setUser(
  open: OpenDirectory,
  email: string,
  fields: { readonly [K in keyof UserFields]: UserFields[K] | null },
): readonly Diagnostic[] {
  const user = userOf(open.directory, email);
  if (user === undefined) return [unknownUser(open, email)];
  const edit = mapUnder(sectionOf(open, user.at.file, 'users'), user.email);
  for (const key of FIELDS) {
    const value = fields[key];
    if (value === undefined || value === user[key]) continue;
    if (value !== null) edit.put.set(key, value);
    else if (user[key] !== undefined) edit.remove.add(key);
  }
  return [];
}

/** Changes the e-mail of a user, in `users` and in the lists of all teams. */
export function renameUser(open: OpenDirectory, user: WrittenUser, email: string): void {
  sectionOf(open, user.at.file, 'users').rename.set(user.email, email);
  renameEntries(open, isUser(user.email), { key: 'user', name: email });
}

/** Adds a user to a team. With `owner`, a member becomes an owner; without, an owner stays an owner. */
export function addMember(open: OpenDirectory, title: string, email: string, owner: boolean): readonly Diagnostic[] {
  const team = teamOf(open.directory, title);
  if (team === undefined) return [unknownTeam(open, title)];
  const user = userOf(open.directory, email);
  const isNew = [...open.edits.values()].some((edit) => {
    const users = edit.edit.get('users');
    return users?.kind === 'map' && [...users.add.keys()].some((each) => emailKey(each) === emailKey(email));
  });
  if (open.directory.users !== undefined && user === undefined && !isNew) return [unknownUser(open, email)];
  putMember(open, team, user?.email ?? email, owner);
  return [];
}

/** Adds to a team somebody who is a user, or becomes one in the same edit. See `addMember`. */
export function putMember(open: OpenDirectory, team: WrittenTeam, email: string, owner: boolean): void {
  if ((team.owners ?? []).some(isUser(email))) return;
  const entry = (team.members ?? []).find(isUser(email));
  if (entry && !owner) return;
  if (entry) removeEntries(open, team, isUser(email));
  const list = listUnder(teamEdit(open, team), owner ? 'owners' : 'members');
  list.add.push(entry?.kind === 'user' ? entryValue(entry.email, entry) : email);
}

/** Removes a user from a team's own lists. Membership through a nested team is an error. */
export function removeMember(open: OpenDirectory, title: string, email: string): readonly Diagnostic[] {
  const { directory } = open;
  const team = teamOf(directory, title);
  if (team === undefined) return [unknownTeam(open, title)];
  if (removeEntries(open, team, isUser(email)) > 0) return [];
  const message = `${quote(email)} is not in the lists of the team ${quote(team.title)}.`;
  const through = nestedTeams(directory, team).find((nested) => entriesOf(nested).some(isUser(email)));
  if (through) {
    const help = `Everyone in ${quote(through.title)} is in this team, too. Remove the user there.`;
    return [problem('unknown-user', team.at, message, help)];
  }
  if (directory.users && !userOf(directory, email)) return [asWarning(unknownUser(open, email))];
  const listed = entriesOf(team).flatMap((entry) => (entry.kind === 'user' ? [entry.email] : []));
  const near = nearestAddress(email, listed);
  return [asWarning(problem('unknown-user', team.at, message, near ? `Did you mean ${near}?` : ''))];
}

/** The teams that are nested in a team, directly or through others. */
function nestedTeams({ teams = [] }: Directory, team: WrittenTeam): readonly WrittenTeam[] {
  const found = new Set([team]);
  for (const each of found) {
    for (const entry of each.members ?? []) {
      const nested = entry.kind === 'team' && teams.find(({ title }) => title === entry.title);
      if (nested) found.add(nested);
    }
  }
  return [...found].slice(1);
}

/** Sets the ID of a team. */
export function setTeamId(open: OpenDirectory, team: WrittenTeam, id: string): void {
  if (team.id !== id) teamEdit(open, team).put.set('id', id);
}

/** Removes a team from the directory, and every `team:` entry for it. */
export function removeTeam(open: OpenDirectory, team: WrittenTeam): void {
  sectionOf(open, team.at.file, 'teams').remove.add(team.title);
  for (const other of open.directory.teams ?? []) removeEntries(open, other, isTeam(team.title));
}

/** Changes the title of a team, also in the `team:` entries of other teams. */
export function renameTeam(open: OpenDirectory, team: WrittenTeam, title: string): void {
  sectionOf(open, team.at.file, 'teams').rename.set(team.title, title);
  renameEntries(open, isTeam(team.title), { key: 'team', name: title });
}

/** The entry of a team in a file. Without lists, its membership is not managed. */
export function teamEntry(
  id: string | undefined,
  lists: { readonly owners: readonly string[]; readonly members: readonly string[] } | undefined,
): Added {
  const owners = lists && lists.owners.length > 0 ? lists.owners : undefined;
  const members = lists && (lists.members.length > 0 || owners === undefined) ? lists.members : undefined;
  return { value: plainMap(Object.entries({ id, owners, members })), comment: undefined };
}

/** The edit of a team, for adding changes to. */
export function teamEdit(open: OpenDirectory, team: WrittenTeam): MapEdit {
  return mapUnder(sectionOf(open, team.at.file, 'teams'), team.title);
}

/** Removes entries from a team's lists, and gives their number. */
export function removeEntries(open: OpenDirectory, team: WrittenTeam, which: (entry: WrittenEntry) => boolean): number {
  let removed = 0;
  forEntries(open, team, which, (list, index) => {
    list.remove.add(index);
    removed++;
  });
  return removed;
}

function renameEntries(
  open: OpenDirectory,
  which: (entry: WrittenEntry) => boolean,
  to: { readonly key: 'user' | 'team'; readonly name: string },
): void {
  for (const team of open.directory.teams ?? []) {
    forEntries(open, team, which, (list, index) => list.rename.set(index, to));
  }
}

/** The entry of a person in a list, in the long form where it has an expiry or a note. */
export function entryValue(email: string, { expires, note }: Pick<UserFields, 'expires' | 'note'>): Plain {
  if (expires === undefined && note === undefined) return email;
  return plainMap(Object.entries({ user: email, expires, note }));
}

function forEntries(
  open: OpenDirectory,
  team: WrittenTeam,
  which: (entry: WrittenEntry) => boolean,
  act: (list: ListEdit, index: number) => void,
): void {
  for (const list of ['owners', 'members'] as const) {
    for (const [index, entry] of (team[list] ?? []).entries()) {
      if (which(entry)) act(listUnder(teamEdit(open, team), list), index);
    }
  }
}

function isUser(email: string): (entry: WrittenEntry) => boolean {
  return (entry) => entry.kind === 'user' && emailKey(entry.email) === emailKey(email);
}

function isTeam(title: string): (entry: WrittenEntry) => boolean {
  return (entry) => entry.kind === 'team' && entry.title === title;
}

function sameAs(known: WrittenUser, fields: UserFields): readonly Diagnostic[] {
  const role = known.role ?? known.defaults.role;
  const sso = known.sso ?? known.defaults.sso ?? false;
  const has: UserFields = { ...known, role, sso };
  const differs = FIELDS.some((key) => fields[key] !== undefined && fields[key] !== has[key]);
  if (!differs) return [];
  const message = `${quote(known.email)} is already in the directory, with other fields.`;
  return [problem('duplicate-user', known.at, message, 'Change the role with edit set-role, or edit the file.')];
}
