import type { Change } from '../model/change.ts';
import { daysBetween, NOTICE_DAYS } from '../model/dates.ts';
import type { Notice, Withheld } from '../model/notice.ts';
import {
  type DesiredMembership,
  type DesiredTeam,
  emailKey,
  type LiveMember,
  type LiveMembership,
  type LiveTeam,
} from '../model/state.ts';
import type { Diff } from './diff-members.ts';
import type { FindMember } from './find-member.ts';
import type { TeamMatches } from './match-teams.ts';
import type { Scope } from './protect.ts';

/** What the diff of teams needs to know about people. */
export interface TeamPeople {
  readonly find: FindMember;
  readonly members: ReadonlyMap<string, LiveMember>;
  /** IDs of members whom the same plan removes: their memberships go with them. */
  readonly removed: ReadonlySet<string>;
}

/** The changes that bring teams and their membership from live to desired. */
export function diffTeams(
  { matches, unlisted }: TeamMatches<LiveTeam>,
  people: TeamPeople,
  scope: Scope,
  asOf: string,
): Diff {
  const changes: Change[] = [];
  const notices: Notice[] = [];
  for (const { desired, live } of matches) {
    const { title: team, origin } = desired;
    if (live === undefined) changes.push({ type: 'create-team', team, origin });
    else if (live.title !== team) {
      changes.push({ type: 'rename-team', team, teamId: live.id, from: live.title, to: team, origin });
    }
    const memberships = diffMemberships(desired, live, people, scope);
    changes.push(...memberships.changes);
    notices.push(...memberships.notices, ...expiringSoon(desired, asOf));
  }
  for (const { id: teamId, title: team, size, spaces, memberships } of unlisted) {
    if (scope.unlistedTeams === 'remove') {
      // Whoever is in a team is taken out of it with the team. The own account is an administrator's: it loses nothing.
      const kept = (memberships ?? [])
        .filter((each) => scope.isProtectedUser(personIn(each, people)))
        .flatMap((each) => protectedIn(each, people, scope, { change: 'delete-team', team }, undefined));
      notices.push(...kept);
      if (kept.length > 0) continue;
      changes.push({ type: 'delete-team', team, teamId, size, spaces, origin: undefined });
    } else if (scope.unlistedTeams === 'report') {
      notices.push({ kind: 'unlisted-team', team, teamId, size });
    }
  }
  return { changes, notices };
}

function diffMemberships(
  desired: DesiredTeam,
  live: LiveTeam | undefined,
  people: TeamPeople,
  scope: Scope,
): Diff {
  if (desired.memberships === undefined) return { changes: [], notices: [] };
  const changes: Change[] = [];
  const notices: Notice[] = [];
  const current = live?.memberships ?? [];
  const byId = new Map<string, LiveMembership>();
  for (const membership of current) byId.set(membership.userId, membership);
  let byEmail: ReadonlyMap<string, LiveMembership> | undefined;
  const findByEmail = (email: string): LiveMembership | undefined => {
    byEmail ??= membershipsByEmail(current);
    return byEmail.get(emailKey(email));
  };
  const wanted = new Set<string>();
  const inTeam = { team: desired.title, teamId: live?.id };

  const withhold = (
    member: LiveMembership,
    origin: DesiredMembership['origin'] | undefined,
    withheld: Withheld,
  ) => {
    const told = protectedIn(member, people, scope, withheld, origin);
    notices.push(...told);
    return told.length > 0;
  };

  for (const { email: listed, role, via, note, origin } of desired.memberships) {
    const member = people.find(listed);
    const membership = member ? byId.get(member.id) : findByEmail(listed);
    if (membership === undefined) {
      const email = member ? member.email : listed;
      const person = { email, userId: member?.id, displayName: member?.displayName };
      changes.push({ type: 'team-add', ...inTeam, ...person, to: role, via, note, origin });
      continue;
    }
    wanted.add(membership.userId);
    if (membership.role === role || live === undefined) continue;
    const demotion = role === 'member';
    if (demotion && withhold(membership, origin, { change: 'team-role', team: desired.title })) continue;
    changes.push({
      type: 'team-role',
      team: desired.title,
      teamId: live.id,
      ...nameOf(membership, people),
      from: membership.role,
      to: role,
      note,
      origin,
    });
  }

  const expired = expiredBy(desired, people);
  for (const membership of current) {
    if (live === undefined || wanted.has(membership.userId) || people.removed.has(membership.userId))
      continue;
    const ended = expired(membership);
    if (withhold(membership, ended?.origin, { change: 'team-remove', team: desired.title })) continue;
    changes.push({
      type: 'team-remove',
      team: desired.title,
      teamId: live.id,
      ...nameOf(membership, people),
      from: membership.role,
      reason: ended ? 'expired' : 'unlisted',
      note: ended?.note,
      origin: ended?.origin,
    });
  }
  return { changes, notices };
}

/** The notice of what is withheld from someone in a team, where that person is protected. */
function protectedIn(
  member: LiveMembership,
  people: TeamPeople,
  scope: Scope,
  withheld: Withheld,
  origin: DesiredMembership['origin'] | undefined,
): Notice[] {
  const { userId, displayName } = member;
  const person = personIn(member, people);
  const why = scope.protection(person);
  return why ? [{ kind: 'protected', why, withheld, origin, email: person.email, userId, displayName }] : [];
}

function personIn({ userId, email }: LiveMembership, people: TeamPeople) {
  return { id: userId, email: people.members.get(userId)?.email ?? email };
}

function membershipsByEmail(memberships: readonly LiveMembership[]): ReadonlyMap<string, LiveMembership> {
  return new Map(
    memberships.flatMap((each) => (each.email === undefined ? [] : [[emailKey(each.email), each] as const])),
  );
}

/** A member as the member list has them; GitBook's team list for who is not in it yet. */
function nameOf(membership: LiveMembership, people: TeamPeople) {
  const member = people.members.get(membership.userId);
  return {
    email: member?.email ?? membership.email,
    userId: membership.userId,
    displayName: member?.displayName ?? membership.displayName,
  };
}

function expiredBy(desired: DesiredTeam, people: TeamPeople) {
  const byId = new Map<string, DesiredTeam['expired'][number]>();
  const byEmail = new Map<string, DesiredTeam['expired'][number]>();
  for (const each of desired.expired) {
    const member = people.find(each.email);
    if (member) byId.set(member.id, each);
    byEmail.set(emailKey(each.email), each);
  }
  return ({ userId, email }: LiveMembership) =>
    byId.get(userId) ?? (email === undefined ? undefined : byEmail.get(emailKey(email)));
}

function expiringSoon(team: DesiredTeam, asOf: string): Notice[] {
  return (team.memberships ?? []).flatMap(({ email, expires, via, origin }) => {
    if (expires === undefined || via.length > 0) return [];
    const days = daysBetween(asOf, expires);
    if (days > NOTICE_DAYS) return [];
    return [{ kind: 'expires-soon', email, team: team.title, expires, days, origin } as const];
  });
}
