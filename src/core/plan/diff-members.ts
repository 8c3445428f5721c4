import type { Change } from '../model/change.ts';
import { daysBetween, NOTICE_DAYS } from '../model/dates.ts';
import type { Notice } from '../model/notice.ts';
import { compareRoles, type DesiredUser, type LiveMember, type LiveState } from '../model/state.ts';
import { type MemberMatch, type MemberMatches, personOf } from './match-members.ts';
import type { Scope } from './protect.ts';

export interface Diff {
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

/** The changes that bring members from live to desired; nothing about teams. */
export function diffMembers(
  { matches, unlisted }: MemberMatches,
  live: LiveState,
  scope: Scope,
  asOf: string,
): Diff {
  const changes: Change[] = [];
  const notices: Notice[] = [];
  /** Of each member to remove, the titles of the teams that go with it. */
  const losing = new Map<string, string[]>();

  const remove = (member: LiveMember, user: DesiredUser | undefined): void => {
    const why = scope.protection(member);
    if (why) {
      const withheld = { change: 'remove-member' } as const;
      notices.push({ kind: 'protected', why, withheld, origin: user?.origin, ...personOf(member) });
      return;
    }
    const teamTitles: string[] = [];
    losing.set(member.id, teamTitles);
    changes.push({
      type: 'remove-member',
      ...personOf(member),
      from: member.role,
      reason: user ? 'expired' : 'unlisted',
      expires: user?.expires,
      note: user?.note,
      loses: {
        spaces: member.spaces,
        teams: member.teams,
        teamTitles,
        spaceTitles: [],
      },
      origin: user?.origin,
    });
  };

  for (const { desired, live: member } of matches) {
    if (desired.expired) {
      if (member) remove(member, desired);
      else if (desired.expires !== undefined) {
        const { email, expires, origin } = desired;
        notices.push({ kind: 'expired', email, expires, origin });
      }
      continue;
    }
    const days = desired.expires === undefined ? undefined : daysBetween(asOf, desired.expires);
    if (desired.expires !== undefined && days !== undefined && days <= NOTICE_DAYS) {
      const { email, expires, origin } = desired;
      notices.push({ kind: 'expires-soon', email, team: undefined, expires, days, origin });
    }
    if (!desired.sso && live.organization.ssoEnforced) {
      notices.push({ kind: 'sso-enforced', email: desired.email, origin: desired.origin });
    }
    if (member === undefined) changes.push(invite(desired));
    else diffMember({ desired, live: member }, scope, changes, notices);
  }

  for (const member of unlisted) {
    if (member.email === undefined && scope.unlistedMembers !== 'ignore') {
      notices.push({ kind: 'no-email', ...personOf(member) });
    }
    if (scope.unlistedMembers === 'remove') remove(member, undefined);
    else if (scope.unlistedMembers === 'report') {
      notices.push({ kind: 'unlisted-member', role: member.role, ...personOf(member) });
    }
  }
  addTeamTitles(losing, live);
  return { changes, notices };
}

function invite(user: DesiredUser): Change {
  const { email, role: to, sso, note, expires, origin } = user;
  return { type: 'invite', email, to, sso, note, expires, origin };
}

function diffMember(
  { desired, live }: MemberMatch & { readonly live: LiveMember },
  scope: Scope,
  changes: Change[],
  notices: Notice[],
): void {
  const person = personOf(live);
  const { note, origin } = desired;
  if (live.role !== desired.role) {
    const why = scope.protection(live);
    if (why && compareRoles(desired.role, live.role) < 0) {
      const withheld = { change: 'member-role', from: live.role, to: desired.role } as const;
      notices.push({ kind: 'protected', why, withheld, origin, ...person });
    } else {
      changes.push({ type: 'member-role', ...person, from: live.role, to: desired.role, note, origin });
    }
  }
  if (desired.sso && !live.sso) {
    changes.push({ type: 'member-sso', ...person, from: false, to: true, note, origin });
  }
  if (!desired.sso && live.sso) notices.push({ kind: 'sso-stays', origin, ...person });
  if (live.disabled) notices.push({ kind: 'disabled-member', origin, ...person });
}

function addTeamTitles(losing: ReadonlyMap<string, string[]>, live: LiveState): void {
  if (losing.size === 0) return;
  for (const { title, memberships } of live.teams ?? []) {
    for (const { userId } of memberships ?? []) losing.get(userId)?.push(title);
  }
  for (const titles of losing.values()) titles.sort();
}
