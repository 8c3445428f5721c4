import type { Change } from '../model/change.ts';
import {
  type DesiredMembership,
  type DesiredTeam,
  type ExpiredMembership,
  emailKey,
  type LiveMember,
  type LiveMembership,
  type LiveTeam,
} from '../model/state.ts';
import { type Diff, expiresSoon } from './diff-members.ts';
import type { FindMember } from './find-member.ts';
import type { TeamMatches } from './match-teams.ts';

/** What the diff of teams needs to know about members. */
export interface MemberLookup {
  readonly find: FindMember;
  /** Live members by user ID. */
  readonly byId: ReadonlyMap<string, LiveMember>;
}

/**
 * The changes that make teams and their memberships equal to the directory. Everyone in a managed team who is not
 * listed there leaves it, including those who are removed from the organization. `protect` comes after this.
 */
export function diffTeams({ matches, unlisted }: TeamMatches<LiveTeam>, members: MemberLookup, asOf: string): Diff {
  return {
    changes: [
      ...unlisted.map(deletion),
      ...matches.flatMap(({ desired, live }) => [
        ...diffTeam(desired, live),
        ...(desired.memberships === undefined ? [] : diffMemberships(desired, desired.memberships, live, members)),
      ]),
    ],
    notices: matches.flatMap(({ desired: { title, memberships = [] } }) =>
      memberships.filter(({ via }) => via.length === 0).flatMap((each) => expiresSoon(each, title, asOf)),
    ),
  };
}

function deletion({ id: teamId, title: team, size, spaces }: LiveTeam): Change {
  return { type: 'delete-team', team, teamId, size, spaces, origin: undefined };
}

function diffTeam({ title: team, origin }: DesiredTeam, live: LiveTeam | undefined): Change[] {
  if (live === undefined) return [{ type: 'create-team', team, origin }];
  if (live.title === team) return [];
  return [{ type: 'rename-team', team, teamId: live.id, from: live.title, to: team, origin }];
}

function diffMemberships(
  desired: DesiredTeam,
  wanted: readonly DesiredMembership[],
  live: LiveTeam | undefined,
  members: MemberLookup,
): Change[] {
  const { title: team } = desired;
  const current = live?.memberships ?? [];
  const findMembership = membershipFinder(current);
  const found = new Set<string>();
  const changes: Change[] = [];
  for (const { email: listed, role: to, via, note, origin } of wanted) {
    const member = members.find(listed);
    const membership = findMembership(member, listed);
    if (membership === undefined) {
      const email = member ? member.email : listed;
      const person = { email, userId: member?.id, displayName: member?.displayName };
      changes.push({ type: 'team-add', team, teamId: live?.id, ...person, to, via, note, origin });
      continue;
    }
    found.add(membership.userId);
    if (membership.role === to || live === undefined) continue;
    const { role: from } = membership;
    const person = personIn(membership, members);
    changes.push({ type: 'team-role', team, teamId: live.id, ...person, from, to, note, origin });
  }
  if (live === undefined) return changes;
  const findExpired = expiredFinder(desired.expired, members);
  for (const membership of current) {
    if (found.has(membership.userId)) continue;
    const expired = findExpired(membership);
    const reason = expired ? 'expired' : 'unlisted';
    const { note, origin } = expired ?? { note: undefined, origin: undefined };
    const { role: from } = membership;
    const person = personIn(membership, members);
    changes.push({ type: 'team-remove', team, teamId: live.id, ...person, from, reason, note, origin });
  }
  return changes;
}

/** Finds a membership by the member's ID; by the listed e-mail for somebody who is not in the member list yet. */
function membershipFinder(memberships: readonly LiveMembership[]) {
  const byId = new Map(memberships.map((each) => [each.userId, each]));
  let byEmail: ReadonlyMap<string, LiveMembership> | undefined;
  return (member: LiveMember | undefined, listed: string): LiveMembership | undefined => {
    if (member) return byId.get(member.id);
    byEmail ??= new Map(memberships.map((each) => [emailKey(each.email ?? ''), each]));
    return byEmail.get(emailKey(listed));
  };
}

/** Finds the expired entry of the directory for a live membership, if that is why it ends. */
function expiredFinder(expired: readonly ExpiredMembership[], members: MemberLookup) {
  const byId = new Map<string, ExpiredMembership>();
  const byEmail = new Map<string, ExpiredMembership>();
  for (const each of expired) {
    const member = members.find(each.email);
    if (member) byId.set(member.id, each);
    byEmail.set(emailKey(each.email), each);
  }
  return ({ userId, email }: LiveMembership) => byId.get(userId) ?? byEmail.get(emailKey(email ?? ''));
}

/** The person as the member list names them; as the team does for somebody who is not in the member list yet. */
function personIn({ userId, email, displayName }: LiveMembership, { byId }: MemberLookup) {
  const member = byId.get(userId);
  return { email: member?.email ?? email, userId, displayName: member?.displayName ?? displayName };
}
