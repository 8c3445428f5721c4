import { isEmail } from '../../directory/values.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DesiredState, type DesiredUser, emailKey, type LiveMember, type LiveState } from '../../model/state.ts';
import { matchMembers } from '../../plan/match-members.ts';
import { type OpenDirectory, sectionOf } from '../directory-edit.ts';
import { removeUser, renameUser, setUser } from '../operations.ts';
import { defaultsOf, fileForUsers, userOf } from '../places.ts';
import { separateGone } from './gone.ts';
import { countEmails, liveKeys, usableId } from './member-keys.ts';
import { memberEntry } from './new.ts';
import type { ImportNotice } from './notice.ts';

/** The users of a directory and the live members they are, after an import. */
export interface ImportedPeople {
  /** From user ID to the key in the directory after the import. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** From the e-mail key in the directory before the import to the user ID. */
  readonly idOf: ReadonlyMap<string, string>;
  /** E-mail keys of users who have expired or are invited. Their entries in teams stay as they are. */
  readonly leftAlone: ReadonlySet<string>;
  readonly notices: readonly ImportNotice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Notes the edits that update `users` to the live state: adds, changes and removes users. */
export function importUsers(open: OpenDirectory, desired: DesiredState, live: LiveState): ImportedPeople {
  const users = desired.users ?? [];
  const { gone, rest } = separateGone(users, live.members, ({ email }) => email && emailKey(email));
  const { matches, unlisted, diagnostics } = matchMembers(rest, live.members);
  const invited = invitedPeople(live);
  const notices: ImportNotice[] = [];
  const leftAlone = new Set<string>();
  const keyOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  const staying: StayingUser[] = [];

  for (const { desired: user, live: member } of [...matches, ...gone]) {
    const { email, expires } = user;
    const key = emailKey(email);
    if (member) idOf.set(key, member.id);
    const isInvited = invited.has(key) || invited.has(user.id ?? '');
    // An ID is of somebody who was a member. Without one, the invitation may be open.
    if (member === undefined && user.id !== undefined && !isInvited) {
      removeUser(open, email);
      notices.push({ kind: 'user-removed', email });
    } else if (member === undefined) {
      leftAlone.add(key);
      notices.push({ kind: isInvited ? 'invited-kept' : 'unknown-kept', email });
    } else if (user.expired && expires !== undefined) {
      leftAlone.add(key);
      keyOf.set(member.id, email);
      notices.push({ kind: 'expiry-stands', email, team: undefined, expires });
    } else {
      staying.push({ user, member });
      const role = user.role === member.role ? undefined : member.role;
      const sso = user.sso === member.sso ? undefined : member.sso;
      setUser(open, email, { id: usableId(member.id), role, sso });
    }
  }

  const renames = newKeys(staying, leftAlone, live);
  for (const { user, member } of staying) {
    const email = renames.get(user);
    const listed = userOf(open.directory, user.email);
    if (email !== undefined && listed) renameUser(open, listed, email);
    keyOf.set(member.id, email ?? user.email);
  }

  const keys = liveKeys([...keyOf.values(), ...leftAlone]);
  const file = fileForUsers(open);
  for (const member of file === undefined ? [] : unlisted) {
    const key = keys.keyFor(member);
    if (key === undefined || file === undefined) continue;
    sectionOf(open, file, 'users').add.set(key.email, memberEntry(member, key, defaultsOf(open, file)));
    keyOf.set(member.id, key.email);
  }
  return { keyOf, idOf, leftAlone, notices: [...notices, ...keys.notices], diagnostics };
}

interface StayingUser {
  readonly user: DesiredUser;
  readonly member: LiveMember;
}

/** The new e-mails of users whose live e-mail has changed, where nobody else has or keeps that e-mail. */
function newKeys(
  staying: readonly StayingUser[],
  kept: ReadonlySet<string>,
  live: LiveState,
): ReadonlyMap<DesiredUser, string> {
  const counts = countEmails(live.members);
  const renames = new Map(
    staying.flatMap(({ user, member: { email } }): [DesiredUser, string][] => {
      if (email === undefined || !isEmail(email) || emailKey(email) === emailKey(user.email)) return [];
      return (counts.get(emailKey(email)) ?? 0) > 1 ? [] : [[user, email]];
    }),
  );
  // Whoever cannot have the new e-mail keeps the old one, which then is not free for others either.
  for (let size = -1; size !== renames.size; ) {
    size = renames.size;
    const stays = staying.filter(({ user }) => !renames.has(user)).map(({ user }) => emailKey(user.email));
    const taken = new Set([...kept, ...stays]);
    for (const [user, email] of renames) if (taken.has(emailKey(email))) renames.delete(user);
  }
  return renames;
}

/** E-mail keys and IDs of people who are in teams but not in the member list: they are invited. */
function invitedPeople(live: LiveState): ReadonlySet<string> {
  const members = new Set(live.members.map((member) => member.id));
  return new Set(
    (live.teams ?? []).flatMap((team) =>
      (team.memberships ?? [])
        .filter(({ userId }) => !members.has(userId))
        .flatMap(({ userId, email }) => (email === undefined ? [userId] : [userId, emailKey(email)])),
    ),
  );
}
