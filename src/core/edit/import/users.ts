import { isEmail } from '../../directory/parse.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import {
  type DesiredState,
  type DesiredUser,
  emailKey,
  type LiveMember,
  type LiveState,
  type WrittenUser,
} from '../../model/state.ts';
import { matchMembers } from '../../plan/match-members.ts';
import { type OpenDirectory, sectionOf } from '../directory-edit.ts';
import { removeUser, renameUser, setUser, userEntry } from '../operations.ts';
import { defaultsOf, fileForUsers } from '../places.ts';
import { liveKeys } from './live-keys.ts';
import { nameComment } from './new.ts';
import type { ImportNotice } from './notice.ts';

/** How the people of a directory relate to live members once its users have been brought up to date. */
export interface ImportedPeople {
  /** From user ID to the key in the directory, as it is after the import. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** From a key (folded) in the directory, as it was before, to the user ID. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Keys (folded) of users who have expired, or who are invited: their places in teams are left alone. */
  readonly leftAlone: ReadonlySet<string>;
  readonly notices: readonly ImportNotice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Brings `users` to what is live: adds, updates and removes. Notes the edits. */
export function importUsers(open: OpenDirectory, desired: DesiredState, live: LiveState): ImportedPeople {
  const gone = goneUsers(desired.users ?? [], live.members);
  const found = matchMembers(
    (desired.users ?? []).filter((user) => !gone.has(user)),
    live.members,
  );
  const { unlisted, diagnostics } = found;
  const matches = [...found.matches, ...[...gone].map((user) => ({ desired: user, live: undefined }))];
  const written = new Map((open.directory.users ?? []).map((user) => [emailKey(user.email), user]));
  const invited = peopleWaitingInTeams(live);
  const notices: ImportNotice[] = [];
  const leftAlone = new Set<string>();
  const stay: { user: WrittenUser; member: LiveMember }[] = [];
  const kept = new Set<string>();

  for (const { desired: wanted, live: member } of matches) {
    const key = emailKey(wanted.email);
    const user = written.get(key);
    if (user === undefined) continue;
    if (member === undefined && !invited.has(key) && !invited.has(user.id ?? '')) {
      removeUser(open, wanted.email);
      notices.push({ kind: 'user-removed', email: wanted.email });
    } else if (member === undefined) {
      leftAlone.add(key);
      kept.add(key);
      notices.push({ kind: 'invited-kept', email: wanted.email });
    } else if (wanted.expired && wanted.expires !== undefined) {
      leftAlone.add(key);
      kept.add(key);
      notices.push({ kind: 'expiry-stands', email: wanted.email, team: undefined, expires: wanted.expires });
    } else {
      stay.push({ user, member });
      const id = /^\S+$/.test(member.id) ? member.id : undefined;
      const role = wanted.role === member.role ? undefined : member.role;
      const sso = wanted.sso === member.sso ? undefined : member.sso;
      setUser(open, wanted.email, { id, role, sso });
    }
  }

  const keyOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (const { desired: wanted, live: member } of matches) {
    if (member) idOf.set(emailKey(wanted.email), member.id);
    if (member && leftAlone.has(emailKey(wanted.email))) keyOf.set(member.id, wanted.email);
  }
  for (const [user, email] of newKeys(stay, kept, live)) renameUser(open, user, email);
  for (const { user, member } of stay) keyOf.set(member.id, newKeyOf(open, user));

  const keys = liveKeys([...keyOf.values(), ...kept]);
  const file = fileForUsers(open);
  for (const member of unlisted) {
    const key = keys.keyFor(member);
    if (key === undefined || file === undefined) continue;
    const defaults = defaultsOf(open, file);
    const role = member.role === defaults.role ? undefined : member.role;
    const sso = member.sso === (defaults.sso ?? false) ? undefined : member.sso;
    const entry = userEntry({ id: key.id, role, sso }, nameComment(member, key.email));
    sectionOf(open, file, 'users').add.set(key.email, entry);
    keyOf.set(member.id, key.email);
  }
  return { keyOf, idOf, leftAlone, notices: [...notices, ...keys.notices], diagnostics };
}

/**
 * Users whose pinned ID is not live, and whose e-mail is nobody's or has passed to somebody whom the directory has by
 * ID: they have gone. An e-mail that has passed to a stranger is a question for people instead.
 */
function goneUsers(users: readonly DesiredUser[], members: readonly LiveMember[]): ReadonlySet<DesiredUser> {
  const ids = new Set(members.map((member) => member.id));
  const pinned = new Set(users.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const strangers = new Set(
    members.flatMap(({ id, email }) => (email === undefined || pinned.has(id) ? [] : [emailKey(email)])),
  );
  return new Set(
    users.filter(({ id, email }) => id !== undefined && !ids.has(id) && !strangers.has(emailKey(email))),
  );
}

/** Users whose live e-mail is another one now, with that e-mail, where nobody else has or had it. */
function newKeys(
  stay: readonly { readonly user: WrittenUser; readonly member: LiveMember }[],
  kept: ReadonlySet<string>,
  live: LiveState,
): [WrittenUser, string][] {
  const others = new Map<string, number>();
  for (const { email } of live.members) {
    if (email !== undefined) others.set(emailKey(email), (others.get(emailKey(email)) ?? 0) + 1);
  }
  let renames = stay.flatMap(({ user, member }): [WrittenUser, string][] => {
    const { email } = member;
    if (email === undefined || !isEmail(email) || emailKey(email) === emailKey(user.email)) return [];
    return (others.get(emailKey(email)) ?? 0) > 1 ? [] : [[user, email]];
  });
  // A key that somebody keeps is not free; whoever wanted it keeps their own, which is then not free either.
  for (;;) {
    const moving = new Set(renames.map(([user]) => user));
    const stays = stay.filter(({ user }) => !moving.has(user)).map(({ user }) => emailKey(user.email));
    const unfree = new Set([...kept, ...stays]);
    const free = renames.filter(([, email]) => !unfree.has(emailKey(email)));
    if (free.length === renames.length) return renames;
    renames = free;
  }
}

function newKeyOf(open: OpenDirectory, user: WrittenUser): string {
  return sectionOf(open, user.at.file, 'users').rename.get(user.email) ?? user.email;
}

/** E-mails (folded) and IDs of those in teams who are in no member list: invited, and not there yet. */
function peopleWaitingInTeams(live: LiveState): ReadonlySet<string> {
  const members = new Set(live.members.map((member) => member.id));
  return new Set(
    (live.teams ?? []).flatMap((team) =>
      (team.memberships ?? [])
        .filter(({ userId }) => !members.has(userId))
        .flatMap(({ userId, email }) => (email === undefined ? [userId] : [userId, emailKey(email)])),
    ),
  );
}
