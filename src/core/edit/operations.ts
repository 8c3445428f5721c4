import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { nearestAddress } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import {
  type Directory,
  emailKey,
  type OrganizationRole,
  type WrittenEntry,
  type WrittenTeam,
  type WrittenUser,
} from '../model/state.ts';
import { type OpenDirectory, sectionOf } from './directory-edit.ts';
import { defaultsOf, fileForUsers, teamOf, userOf } from './places.ts';
import { asRemark, idTaken, noRole, noSection, unknownFile, unknownTeam, unknownUser } from './refusals.ts';
import { type Added, listUnder, type MapEdit, mapUnder, type Plain } from './text/intent.ts';

/** What may be said of a user. */
export interface UserFields {
  readonly id?: string | undefined;
  readonly role?: OrganizationRole | undefined;
  readonly sso?: boolean | undefined;
  readonly expires?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * What an operation has to say: errors keep it from being done, warnings say why there is nothing to do. Nothing when it
 * was noted among the edits.
 */
export type Noted = readonly Diagnostic[];
const NOTED: Noted = [];

/**
 * Adds a user; one who is there already must say the same. SSO cannot be taken away again, so nobody gets it by the
 * default of the file.
 *
 * @param comment text for people, such as a name  @param file where the user goes, else the file with most users
 */
export function addUser(
  open: OpenDirectory,
  email: string,
  fields: UserFields,
  comment?: string,
  file: string | undefined = fileForUsers(open),
): Noted {
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
  return NOTED;
}

/** A user as it is written in a file. */
export function userEntry(fields: UserFields, comment: string | undefined): Added {
  const { id, role, sso, expires, note } = fields;
  const value = new Map<string, Plain>();
  for (const [key, each] of Object.entries({ id, role, sso, expires, note })) {
    if (each !== undefined) value.set(key, each);
  }
  return { value, comment };
}

/** Takes a user out of the directory, and out of the lists of all its teams; who is not there has been taken out. */
export function removeUser(open: OpenDirectory, email: string): Noted {
  const user = userOf(open.directory, email);
  if (user === undefined) return [asRemark(unknownUser(open, email))];
  sectionOf(open, user.at.file, 'users').remove.add(user.email);
  for (const team of open.directory.teams ?? []) removeEntries(open, team, isUser(email));
  return NOTED;
}

/** Sets what is given, and takes away what is `null`. */
export function setUser(
  open: OpenDirectory,
  email: string,
  fields: { readonly [K in keyof UserFields]: UserFields[K] | null },
): Noted {
  const user = userOf(open.directory, email);
  if (user === undefined) return [unknownUser(open, email)];
  const edit = mapUnder(sectionOf(open, user.at.file, 'users'), user.email);
  for (const key of ['id', 'role', 'sso', 'expires', 'note'] as const) {
    const value = fields[key];
    if (value === undefined || value === user[key]) continue;
    if (value !== null) edit.put.set(key, value);
    else if (user[key] !== undefined) edit.remove.add(key);
  }
  return NOTED;
}

/** Gives a user another key, in `users` and in the lists of all teams. */
export function renameUser(open: OpenDirectory, user: WrittenUser, email: string): void {
  sectionOf(open, user.at.file, 'users').rename.set(user.email, email);
  for (const team of open.directory.teams ?? []) {
    forEntries(team, isUser(user.email), (list, index) => {
      listUnder(teamEdit(open, team), list).rename.set(index, { key: 'user', name: email });
    });
  }
}

/** Puts a user into a team. With `owner`, one who is a member becomes an owner; without, an owner stays one. */
export function addMember(open: OpenDirectory, title: string, email: string, owner: boolean): Noted {
  const team = teamOf(open.directory, title);
  if (team === undefined) return [unknownTeam(open, title)];
  const user = userOf(open.directory, email);
  const isNew = [...open.edits.values()].some((edit) => {
    const users = edit.edit.get('users');
    return users?.kind === 'map' && [...users.add.keys()].some((each) => emailKey(each) === emailKey(email));
  });
  if (open.directory.users !== undefined && user === undefined && !isNew) return [unknownUser(open, email)];
  putMember(open, team, user?.email ?? email, owner);
  return NOTED;
}

/** Puts somebody who is, or is about to be, a user into a team; see `addMember`. */
export function putMember(open: OpenDirectory, team: WrittenTeam, email: string, owner: boolean): void {
  if ((team.owners ?? []).some(isUser(email))) return;
  const entry = (team.members ?? []).find(isUser(email));
  if (entry && !owner) return;
  if (entry) removeEntries(open, team, isUser(email));
  const list = listUnder(teamEdit(open, team), owner ? 'owners' : 'members');
  list.add.push(entry?.kind === 'user' ? entryValue(entry.email, entry) : email);
}

/** Takes a user out of a team's own lists; who is in the team through another one cannot be. */
export function removeMember(open: OpenDirectory, title: string, email: string): Noted {
  const { directory } = open;
  const team = teamOf(directory, title);
  if (team === undefined) return [unknownTeam(open, title)];
  if (removeEntries(open, team, isUser(email)) > 0) return NOTED;
  const message = `${quote(email)} is not in the lists of the team ${quote(team.title)}.`;
  const through = nestedTeams(directory, team).find((nested) => listsOf(nested).some(isUser(email)));
  if (through) {
    const help = `Everyone in ${quote(through.title)} is in this team, too: look there.`;
    return [problem('unknown-user', team.at, message, help)];
  }
  if (directory.users && !userOf(directory, email)) return [asRemark(unknownUser(open, email))];
  const listed = listsOf(team).flatMap((entry) => (entry.kind === 'user' ? [entry.email] : []));
  const near = nearestAddress(email, listed);
  return [asRemark(problem('unknown-user', team.at, message, near ? `Did you mean ${near}?` : ''))];
}

/** The teams whose people a team takes in, and those that these take in. */
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

function listsOf({ owners = [], members = [] }: WrittenTeam): readonly WrittenEntry[] {
  return [...owners, ...members];
}

/** Pins a team's identity. */
export function setTeamId(open: OpenDirectory, team: WrittenTeam, id: string): void {
  if (team.id !== id) teamEdit(open, team).put.set('id', id);
}

/** Takes a team out of the directory, and every `team:` that names it. */
export function removeTeam(open: OpenDirectory, team: WrittenTeam): void {
  sectionOf(open, team.at.file, 'teams').remove.add(team.title);
  for (const other of open.directory.teams ?? []) {
    if (other !== team) removeEntries(open, other, isTeam(team.title));
  }
}

/** Gives a team another title, also where other teams name it. */
export function renameTeam(open: OpenDirectory, team: WrittenTeam, title: string): void {
  sectionOf(open, team.at.file, 'teams').rename.set(team.title, title);
  for (const other of open.directory.teams ?? []) {
    forEntries(other, isTeam(team.title), (list, index) => {
      listUnder(teamEdit(open, other), list).rename.set(index, { key: 'team', name: title });
    });
  }
}

/** A team as it is written in a file. Without lists, who is in it is left alone. */
export function teamEntry(
  id: string | undefined,
  lists: { readonly owners: readonly string[]; readonly members: readonly string[] } | undefined,
): Added {
  const value = new Map<string, Plain>();
  if (id !== undefined) value.set('id', id);
  if (lists && lists.owners.length > 0) value.set('owners', lists.owners);
  if (lists && (lists.members.length > 0 || lists.owners.length === 0)) value.set('members', lists.members);
  return { value, comment: undefined };
}

/** The edit of a team, to be added to. */
export function teamEdit(open: OpenDirectory, team: WrittenTeam): MapEdit {
  return mapUnder(sectionOf(open, team.at.file, 'teams'), team.title);
}

/** Takes entries out of a team's lists; gives how many. */
export function removeEntries(
  open: OpenDirectory,
  team: WrittenTeam,
  which: (entry: WrittenEntry) => boolean,
): number {
  let removed = 0;
  forEntries(team, which, (list, index) => {
    listUnder(teamEdit(open, team), list).remove.add(index);
    removed++;
  });
  return removed;
}

/** A person's entry, in the long form where it says more than who. */
export function entryValue(email: string, { expires, note }: Pick<UserFields, 'expires' | 'note'>): Plain {
  if (expires === undefined && note === undefined) return email;
  const value = new Map<string, Plain>([['user', email]]);
  if (expires !== undefined) value.set('expires', expires);
  if (note !== undefined) value.set('note', note);
  return value;
}

function forEntries(
  team: WrittenTeam,
  which: (entry: WrittenEntry) => boolean,
  act: (list: 'owners' | 'members', index: number) => void,
): void {
  for (const list of ['owners', 'members'] as const) {
    for (const [index, entry] of (team[list] ?? []).entries()) if (which(entry)) act(list, index);
  }
}

function isUser(email: string): (entry: WrittenEntry) => boolean {
  return (entry) => entry.kind === 'user' && emailKey(entry.email) === emailKey(email);
}

function isTeam(title: string): (entry: WrittenEntry) => boolean {
  return (entry) => entry.kind === 'team' && entry.title === title;
}

function sameAs(known: WrittenUser, fields: UserFields): Noted {
  const role = known.role ?? known.defaults.role;
  const sso = known.sso ?? known.defaults.sso ?? false;
  const has: UserFields = { ...known, role, sso };
  const differs = (['id', 'role', 'sso', 'expires', 'note'] as const).some(
    (key) => fields[key] !== undefined && fields[key] !== has[key],
  );
  if (!differs) return NOTED;
  const message = `${quote(known.email)} is in the directory already, and other things are said of it.`;
  return [
    problem('duplicate-user', known.at, message, 'Change the role with edit set-role, or edit the file.'),
  ];
}
