import { daysBetween, utcDate } from '../core/model/dates.ts';
import { compareText, type Diagnostic } from '../core/model/diagnostic.ts';
import type { MemberSpace } from '../core/model/ports.ts';
import {
  compareRoles,
  type DesiredState,
  type DesiredUser,
  type IsoDate,
  type LiveMember,
  type LiveMembership,
  type LiveState,
  ORGANIZATION_ROLES,
  type OrganizationRole,
} from '../core/model/state.ts';
import { type FindMember, findAmongMatches, findAmongMembers } from '../core/plan/find-member.ts';
import { type MemberMatches, matchMembers } from '../core/plan/match-members.ts';
import { matchTeams } from '../core/plan/match-teams.ts';
import type { AccessReview, PersonSpaces, ReviewCounts, ReviewInvitee, ReviewPerson, ReviewTeam } from './model.ts';

/** The result of reading one person's spaces. `message` says why it failed. */
export type SpacesRead =
  | { readonly ok: true; readonly spaces: readonly MemberSpace[] }
  | { readonly ok: false; readonly message: string };

/** The data for an access review. */
export interface ReviewInput {
  /** With the members of all teams. */
  readonly live: LiveState;
  /** Undefined when there is no directory. */
  readonly desired: DesiredState | undefined;
  /** By user ID. Undefined when spaces were not requested. A missing person was not read. */
  readonly spaces: ReadonlyMap<string, SpacesRead> | undefined;
  readonly asOf: IsoDate;
  readonly dormantDays: number;
}

/** An access review, and the people whom the directory does not identify clearly. They count as not listed. */
interface ReviewResult {
  readonly review: AccessReview;
  readonly diagnostics: readonly Diagnostic[];
}

/** Creates an access review of the live state. */
export function makeAccessReview(input: ReviewInput): ReviewResult {
  const { live, desired } = input;
  const matched = desired?.users && matchMembers(desired.users, live.members);
  const users = matched && usersByMember(matched);
  const find = matched ? findAmongMatches(matched.matches) : findAmongMembers(live.members);
  const teams = teamsByPerson(input, find);
  const people = live.members
    .map((member) => reviewPerson(member, input, users, teams.get(member.id) ?? []))
    .sort(compareForReview);
  const { id, title, maxUsers } = live.organization;
  const review: AccessReview = {
    organization: { id, title, maxUsers },
    asOf: input.asOf,
    dormantDays: input.dormantDays,
    directory: desired && { files: desired.files.length, users: desired.users?.length, teams: desired.teams?.length },
    counts: countPeople(people, input),
    people,
    invitees: inviteesOf(live, teams),
    absent: absentOf(matched),
  };
  return { review, diagnostics: matched?.diagnostics ?? [] };
}

/** Administrators first, then by role from most to least access, then by name. */
function compareForReview(a: ReviewPerson, b: ReviewPerson): number {
  return compareRoles(b.role, a.role) || compareNames(a.displayName, b.displayName) || compareText(a.userId, b.userId);
}

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase());
}

function reviewPerson(
  member: LiveMember,
  { live, spaces, asOf, dormantDays }: ReviewInput,
  users: ReadonlyMap<string, DesiredUser> | undefined,
  teams: readonly ReviewTeam[],
): ReviewPerson {
  const user = users?.get(member.id);
  const lastSeen = dateOf(member.lastSeenAt);
  const joined = dateOf(member.joinedAt);
  const daysUnseen = daysSince(lastSeen, asOf);
  const daysIdle = member.lastSeenAt === undefined ? daysSince(joined, asOf) : daysUnseen;
  return {
    userId: member.id,
    email: member.email,
    displayName: member.displayName,
    role: member.role,
    sso: member.sso,
    disabled: member.disabled,
    ownAccount: member.id === live.self.id,
    teams,
    spaces: personSpaces(member, spaces),
    joined: joined ?? member.joinedAt,
    lastSeen: lastSeen ?? member.lastSeenAt,
    daysUnseen,
    dormant: daysIdle !== undefined && daysIdle >= dormantDays,
    inDirectory: users && user !== undefined,
    expires: user?.expires,
    expired: user?.expired ?? false,
  };
}

/** The user of the directory whom each listed member is, by user ID. */
function usersByMember({ matches }: MemberMatches): ReadonlyMap<string, DesiredUser> {
  return new Map(matches.flatMap(({ desired, live }) => (live ? [[live.id, desired]] : [])));
}

function personSpaces(member: LiveMember, read: ReviewInput['spaces']): PersonSpaces {
  if (read === undefined) return { status: 'counted', count: member.spaces };
  const result = read.get(member.id);
  if (result?.ok) return { status: 'read', spaces: [...result.spaces].sort(compareSpaces) };
  return { status: 'failed', count: member.spaces, message: result?.message ?? 'They were not requested.' };
}

function compareSpaces(a: MemberSpace, b: MemberSpace): number {
  return (
    compareRoles(b.permission, a.permission) || compareNames(a.title, b.title) || compareText(a.spaceId, b.spaceId)
  );
}

/** Everyone's teams, by user ID and sorted by title. They include people who are not members of the organization. */
function teamsByPerson({ live, desired }: ReviewInput, find: FindMember): ReadonlyMap<string, readonly ReviewTeam[]> {
  const expired = expiredByTeam(live, desired, find);
  const people = new Map<string, ReviewTeam[]>();
  const ordered = [...(live.teams ?? [])].sort((a, b) => compareNames(a.title, b.title) || compareText(a.id, b.id));
  for (const { id, title, memberships } of ordered) {
    for (const { userId, role } of memberships ?? []) {
      const teams = people.get(userId) ?? [];
      teams.push({ teamId: id, title, role, expiredOn: expired.get(id)?.get(userId) });
      people.set(userId, teams);
    }
  }
  return people;
}

/** The last days that have passed, by team ID and user ID. Teams that match no single live team are left out. */
function expiredByTeam(
  live: LiveState,
  desired: DesiredState | undefined,
  find: FindMember,
): ReadonlyMap<string, ReadonlyMap<string, IsoDate>> {
  const { matches } = matchTeams(desired?.teams ?? [], live.teams ?? []);
  return new Map(
    matches.flatMap(({ desired: team, live: match }) => {
      if (match === undefined) return [];
      // Another entry can still give somebody a place in the team.
      const current = new Set((team.memberships ?? []).map(({ email }) => find(email)?.id));
      const over = team.expired.flatMap(({ email, expires }): [string, IsoDate][] => {
        const member = find(email);
        return member === undefined || current.has(member.id) ? [] : [[member.id, expires]];
      });
      return [[match.id, new Map(over)] as const];
    }),
  );
}

function inviteesOf(live: LiveState, teams: ReadonlyMap<string, readonly ReviewTeam[]>): ReviewInvitee[] {
  const members = new Set(live.members.map(({ id }) => id));
  const others = new Map<string, LiveMembership>();
  for (const membership of (live.teams ?? []).flatMap((team) => team.memberships ?? [])) {
    if (!members.has(membership.userId)) others.set(membership.userId, membership);
  }
  return [...others.values()]
    .map(({ userId, email, displayName }) => ({ userId, email, displayName, teams: teams.get(userId) ?? [] }))
    .sort((a, b) => compareText(a.displayName, b.displayName) || compareText(a.userId, b.userId));
}

function absentOf(matched: MemberMatches | undefined): AccessReview['absent'] {
  return (matched?.matches ?? [])
    .filter(({ desired, live }) => live === undefined && !desired.expired)
    .map(({ desired: { email, role } }) => ({ email, role }))
    .sort((a, b) => compareText(a.email, b.email));
}

function countPeople(people: readonly ReviewPerson[], { live, desired }: ReviewInput): ReviewCounts {
  const count = (matches: (person: ReviewPerson) => boolean): number => people.filter(matches).length;
  const roles = ORGANIZATION_ROLES.map((role) => [role, count((person) => person.role === role)]);
  return {
    members: people.length,
    roles: Object.fromEntries(roles) as Record<OrganizationRole, number>,
    teams: live.teams?.length ?? 0,
    disabled: count(({ disabled }) => disabled),
    dormant: count(({ dormant }) => dormant),
    neverSeen: count(({ lastSeen }) => lastSeen === undefined),
    withoutSso: count(({ sso }) => !sso),
    withoutEmail: count(({ email }) => email === undefined),
    notInDirectory: desired?.users && count(({ inDirectory }) => inDirectory === false),
    expired: desired?.users && count(({ expired }) => expired),
    expiredMemberships:
      desired?.teams && people.flatMap(({ teams }) => teams).filter(({ expiredOn }) => expiredOn !== undefined).length,
    spacesUnread: count(({ spaces }) => spaces.status === 'failed'),
  };
}

/** The UTC date of a timestamp. Undefined for other texts. */
function dateOf(timestamp: string | undefined): IsoDate | undefined {
  // `Date.parse` accepts `#1` as a date.
  const time = timestamp && /^\d{4}-\d{2}-\d{2}T/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(time) ? undefined : utcDate(time);
}

/** Whole days, and never less than 0, because clocks differ. */
function daysSince(date: IsoDate | undefined, asOf: IsoDate): number | undefined {
  return date === undefined ? undefined : Math.max(0, daysBetween(date, asOf));
}
