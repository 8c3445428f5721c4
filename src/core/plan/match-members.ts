import { type Diagnostic, problem, related } from '../model/diagnostic.ts';
import type { Notice, NoticePerson } from '../model/notice.ts';
import { quote } from '../model/quote.ts';
import { type DesiredUser, emailKey, type LiveMember } from '../model/state.ts';

/** A user of the directory, and the live member who is the same person, if there is one. */
export interface MemberMatch {
  readonly desired: DesiredUser;
  readonly live: LiveMember | undefined;
}

/** All users of the directory with their live members. */
export interface MemberMatches {
  readonly matches: readonly MemberMatch[];
  /** Live members who are not in the directory. */
  readonly unlisted: readonly LiveMember[];
  readonly notices: readonly Notice[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the live member for each user of the directory: by ID where one is pinned, otherwise by e-mail, ignoring case.
 * Where several members match, the result is an error, never a guess.
 */
export function matchMembers(users: readonly DesiredUser[], live: readonly LiveMember[]): MemberMatches {
  const isPinned = users.some(({ id }) => id !== undefined);
  const byId = new Map(isPinned ? live.map((member) => [member.id, member]) : []);
  const byEmail = membersByEmail(live);
  const claimed = new Map<string, DesiredUser>();
  const notices: Notice[] = [];
  const diagnostics: Diagnostic[] = [];

  const find = (user: DesiredUser): LiveMember | undefined => {
    const withEmail = byEmail.get(emailKey(user.email)) ?? [];
    if (user.id === undefined) {
      if (withEmail.length > 1)
        diagnostics.push(ambiguousAddress(user, withEmail, 'Set id: to say which one is meant.'));
      return withEmail[0];
    }
    const pinned = byId.get(user.id);
    if (pinned === undefined) {
      const { email, id, origin } = user;
      if (withEmail[0]) diagnostics.push(reusedAddress(user, id, withEmail[0]));
      else if (!user.expired) notices.push({ kind: 'pinned-not-live', email, id, origin });
      return undefined;
    }
    if (pinned.email !== undefined && emailKey(pinned.email) !== emailKey(user.email)) {
      const { email: directoryEmail, origin } = user;
      notices.push({ kind: 'email-differs', directoryEmail, origin, ...personOf(pinned) });
    }
    return pinned;
  };

  const matches = users.map((desired): MemberMatch => {
    const member = find(desired);
    const other = member && claimed.get(member.id);
    if (member && other) diagnostics.push(sameMemberTwice(desired, other, member));
    else if (member) claimed.set(member.id, desired);
    else if (!desired.expired && desired.email.toLowerCase().endsWith('.invalid')) {
      diagnostics.push(unreachableAddress(desired));
    }
    return { desired, live: member };
  });
  return { matches, unlisted: live.filter((member) => !claimed.has(member.id)), notices, diagnostics };
}

/** Live members by e-mail key. Members without an e-mail are left out. */
export function membersByEmail(live: readonly LiveMember[]): Map<string, LiveMember[]> {
  const withEmail = live.filter(({ email }) => email !== undefined);
  return Map.groupBy(withEmail, ({ email }) => emailKey(email ?? ''));
}

/** The part of a live member that changes and notices contain. */
export function personOf({ id: userId, email, displayName }: LiveMember): NoticePerson {
  return { email, userId, displayName };
}

/** The problem that several members have the e-mail of an entry. */
export function ambiguousAddress(
  { email, origin }: Pick<DesiredUser, 'email' | 'origin'>,
  members: readonly LiveMember[],
  help: string,
): Diagnostic {
  const ids = members.map(({ id }) => id).join(', ');
  const message = `GitBook has ${members.length} members with the e-mail ${quote(email)}: ${ids}.`;
  return problem('ambiguous-address', origin, message, help);
}

function reusedAddress(user: DesiredUser, id: string, live: LiveMember): Diagnostic {
  const message = `No member has the id ${id}, but ${quote(user.email)} is the member ${live.id} (${quote(live.displayName)}).`;
  const help =
    'The address may belong to somebody else now. If this is the right person, change or remove id:. If not, fix the e-mail.';
  return problem('reused-address', user.origin, message, help);
}

/** RFC 2606 reserves `.invalid`. `import` writes it for members whose address GitBook does not show. */
function unreachableAddress(user: DesiredUser): Diagnostic {
  const message = `${quote(user.email)} is a placeholder for somebody who is not a member, and nobody can be invited to it.`;
  return problem('unreachable-address', user.origin, message, 'Remove the user, or write their real address.');
}

function sameMemberTwice(user: DesiredUser, other: DesiredUser, live: LiveMember): Diagnostic {
  const message = `${quote(user.email)} and ${quote(other.email)} are the same GitBook member, ${live.id}.`;
  const help = 'Keep one of the two. A user with id: is matched by it, and not by e-mail.';
  return problem('same-member-twice', user.origin, message, help, [related(other.origin, other.email)]);
}
