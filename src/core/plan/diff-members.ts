import type { Change } from '../model/change.ts';
import { daysBetween, NOTICE_DAYS } from '../model/dates.ts';
import type { Notice } from '../model/notice.ts';
import type { DesiredUser, LiveMember, LiveState } from '../model/state.ts';
import { type MemberMatches, personOf } from './match-members.ts';

/** Changes, and notices of what changes nothing. In no particular order. */
export interface Diff {
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

/** The changes that make members equal to the directory. `diffTeams` is about teams, and `protect` comes after both. */
export function diffMembers({ matches, unlisted }: MemberMatches, live: LiveState, asOf: string): Diff {
  const changes: Change[] = [];
  const notices: Notice[] = [];
  const leaving: { member: LiveMember; user?: DesiredUser }[] = unlisted.map((member) => ({ member }));
  for (const { desired, live: member } of matches) {
    if (desired.expired) {
      if (member) leaving.push({ member, user: desired });
      else notices.push(...expired(desired));
      continue;
    }
    notices.push(...expiresSoon(desired, undefined, asOf));
    if (!desired.sso && live.organization.ssoEnforced) {
      notices.push({ kind: 'sso-enforced', email: desired.email, origin: desired.origin });
    }
    if (member === undefined) changes.push(invite(desired));
    else {
      changes.push(...memberChanges(desired, member));
      notices.push(...memberNotices(desired, member));
    }
  }
  const titles = teamTitles(new Set(leaving.map(({ member }) => member.id)), live);
  changes.push(...leaving.map(({ member, user }) => removal(member, user, titles.get(member.id) ?? [])));
  return { changes, notices };
}

function invite(user: DesiredUser): Change {
  const { email, role: to, sso, note, expires, origin } = user;
  return { type: 'invite', email, to, sso, note, expires, origin };
}

/** @param user the expired user of the directory; undefined for an unlisted member */
function removal(member: LiveMember, user: DesiredUser | undefined, titles: readonly string[]): Change {
  const { role: from, spaces, teams } = member;
  return {
    type: 'remove-member',
    ...personOf(member),
    from,
    reason: user ? 'expired' : 'unlisted',
    expires: user?.expires,
    note: user?.note,
    loses: { spaces, teams, teamTitles: titles, spaceTitles: [] },
    origin: user?.origin,
  };
}

function memberChanges({ role: to, sso, note, origin }: DesiredUser, live: LiveMember): Change[] {
  const person = personOf(live);
  const changes: Change[] = [];
  if (live.role !== to) changes.push({ type: 'member-role', ...person, from: live.role, to, note, origin });
  if (sso && !live.sso) changes.push({ type: 'member-sso', ...person, from: false, to: true, note, origin });
  return changes;
}

function memberNotices({ sso, origin }: DesiredUser, live: LiveMember): Notice[] {
  const notices: Notice[] = [];
  if (!sso && live.sso) notices.push({ kind: 'sso-stays', origin, ...personOf(live) });
  if (live.disabled) notices.push({ kind: 'disabled-member', origin, ...personOf(live) });
  return notices;
}

function expired({ email, expires, origin }: DesiredUser): Notice[] {
  return expires === undefined ? [] : [{ kind: 'expired', email, expires, origin }];
}

/**
 * The notice that access ends within `NOTICE_DAYS`, if it does.
 *
 * @param team the title of the team where a membership ends; undefined where all access ends
 */
export function expiresSoon(
  { email, expires, origin }: Pick<DesiredUser, 'email' | 'expires' | 'origin'>,
  team: string | undefined,
  asOf: string,
): Notice[] {
  if (expires === undefined) return [];
  const days = daysBetween(asOf, expires);
  return days > NOTICE_DAYS ? [] : [{ kind: 'expires-soon', email, team, expires, days, origin }];
}

/** The titles of the teams of some members, sorted, by user ID: of the teams whose members were read. */
function teamTitles(userIds: ReadonlySet<string>, live: LiveState): ReadonlyMap<string, readonly string[]> {
  const titles = new Map([...userIds].map((id): [string, string[]] => [id, []]));
  if (titles.size === 0) return titles;
  for (const { title, memberships } of live.teams ?? []) {
    for (const { userId } of memberships ?? []) titles.get(userId)?.push(title);
  }
  for (const each of titles.values()) each.sort();
  return titles;
}
