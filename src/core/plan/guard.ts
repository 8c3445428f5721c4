import type { Change, ChangeType } from '../model/change.ts';
import { type GuardName, type GuardVerdict, type Limit, type Limits, stopsApply } from '../model/guard.ts';
import type { LiveMember, LiveState } from '../model/state.ts';

/** A percentage always allows this many, however small the organization. */
const ALWAYS_ALLOWED = 3;

/** The numbers of the live state that limits are compared with. */
export interface LiveNumbers {
  readonly members: number;
  /** IDs of the administrators who are not disabled. */
  readonly admins: ReadonlySet<string>;
  /** IDs of the disabled members: a promotion does not make them administrators who can act. */
  readonly disabled: ReadonlySet<string>;
  readonly teams: number;
  /** How many people are in each team now, by team ID. */
  readonly teamSizes: ReadonlyMap<string, number>;
  readonly seatsAfter: number;
}

/** @param seatsAfter seats in use once the plan is applied */
export function liveNumbers({ members, teams = [] }: LiveState, seatsAfter: number): LiveNumbers {
  return {
    members: members.length,
    admins: activeAdmins(members),
    disabled: new Set(members.flatMap(({ id, disabled }) => (disabled ? [id] : []))),
    teams: teams.length,
    teamSizes: new Map(teams.map(({ id, memberships, size }) => [id, memberships?.length ?? size])),
    seatsAfter,
  };
}

/** The IDs of the administrators who are not disabled. */
export function activeAdmins(members: readonly LiveMember[]): Set<string> {
  return new Set(members.filter(({ role, disabled }) => role === 'admin' && !disabled).map((member) => member.id));
}

/**
 * The verdict of each guard on a plan's changes. Refuses nothing by itself: the plan is shown first, and an apply
 * refuses. Percentages are of the live members, of the team's live members, and of the live teams, rounded down.
 * Somebody who leaves a team by being removed from the organization counts as a removed member only.
 */
export function judgeGuards(changes: readonly Change[], live: LiveNumbers, limits: Limits): GuardVerdict[] {
  const count = (type: ChangeType) => changes.filter((change) => change.type === type).length;
  const { maxMemberRemovals, maxTeamDeletions } = limits;
  return [
    judgeAdmins(changes, live, limits),
    atMost('max-member-removals', undefined, maxMemberRemovals, count('remove-member'), live.members),
    ...judgeMemberships(changes, live, limits),
    atMost('max-team-deletions', undefined, maxTeamDeletions, count('delete-team'), live.teams),
    ...judgeSeats(changes, live, limits),
  ];
}

/** The verdicts that refuse a plan. `confirm` is the start of a fingerprint; see {@link isConfirmed}. */
export function refusals(
  guards: readonly GuardVerdict[],
  fingerprint: string,
  confirm: string | undefined,
): GuardVerdict[] {
  const confirmed = isConfirmed(fingerprint, confirm);
  return guards.filter((verdict) => stopsApply(verdict, confirmed));
}

/** Whether `confirm` is the fingerprint, or its first 8 characters or more. */
export function isConfirmed(fingerprint: string, confirm: string | undefined): boolean {
  const given = confirm?.trim().toLowerCase() ?? '';
  return given.length >= 8 && fingerprint.startsWith(given);
}

/** A limit as an input gives it: `5`, `20%`. */
export function formatLimit(limit: Limit): string {
  return limit.kind === 'count' ? String(limit.count) : `${limit.percent}%`;
}

/** How many of a total a limit allows. */
export function allowedBy(limit: Limit, total: number): number {
  if (limit.kind === 'count') return limit.count;
  return Math.max(ALWAYS_ALLOWED, Math.floor((limit.percent * total) / 100));
}

/** Invited administrators do not count: they may never accept the invitation. */
function judgeAdmins(changes: readonly Change[], live: LiveNumbers, { minAdmins }: Limits): GuardVerdict {
  let lost = 0;
  let gained = 0;
  for (const change of changes) {
    if (change.type !== 'remove-member' && change.type !== 'member-role') continue;
    if (live.admins.has(change.userId)) lost++;
    else if (change.type === 'member-role' && change.to === 'admin' && !live.disabled.has(change.userId)) gained++;
  }
  const actual = live.admins.size - lost + gained;
  return {
    name: 'min-admins',
    team: undefined,
    limit: String(minAdmins),
    allowed: minAdmins,
    actual,
    passed: lost === 0 || actual >= minAdmins,
  };
}

function judgeMemberships(changes: readonly Change[], live: LiveNumbers, limits: Limits): GuardVerdict[] {
  const byTeam = new Map<string, { team: string; removals: number }>();
  for (const change of changes) {
    if (change.type !== 'team-remove') continue;
    const known = byTeam.get(change.teamId) ?? { team: change.team, removals: 0 };
    known.removals++;
    byTeam.set(change.teamId, known);
  }
  const limit = limits.maxMembershipRemovals;
  if (byTeam.size === 0) return [atMost('max-membership-removals', undefined, limit, 0, 0)];
  return [...byTeam].map(([teamId, { team, removals }]) =>
    atMost('max-membership-removals', team, limit, removals, live.teamSizes.get(teamId) ?? 0),
  );
}

/** Refuses only plans that invite: a full organization must not keep removals from being applied. */
function judgeSeats(changes: readonly Change[], live: LiveNumbers, { maxSeats }: Limits): GuardVerdict[] {
  if (maxSeats === undefined) return [];
  const invites = changes.some((change) => change.type === 'invite');
  const passed = !invites || live.seatsAfter <= maxSeats;
  const limit = String(maxSeats);
  return [{ name: 'max-seats', team: undefined, limit, allowed: maxSeats, actual: live.seatsAfter, passed }];
}

function atMost(name: GuardName, team: string | undefined, limit: Limit, actual: number, total: number): GuardVerdict {
  const allowed = allowedBy(limit, total);
  return { name, team, limit: formatLimit(limit), allowed, actual, passed: actual <= allowed };
}
