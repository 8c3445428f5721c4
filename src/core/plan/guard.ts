import type { Change, ChangeOf, ChangeType } from '../model/change.ts';
import { isDemotion, makesAdmin } from '../model/change-types.ts';
import { type GuardName, type GuardVerdict, type Limit, type Limits, stopsApply } from '../model/guard.ts';
import type { LiveMember, LiveState, LiveTeam } from '../model/state.ts';

/** A percentage always allows this many, however small the organization. */
const ALWAYS_ALLOWED = 3;

/** How many characters of a fingerprint `confirm` takes at least: enough that nobody meets another plan by chance. */
const CONFIRM_CHARACTERS = 16;

/** The numbers of the live state that limits are compared with. */
export interface LiveNumbers {
  readonly members: number;
  /** IDs of the administrators who are neither disabled nor about to be removed by an earlier request. */
  readonly admins: ReadonlySet<string>;
  /** IDs of the disabled members: a promotion does not make them administrators who can act. */
  readonly disabled: ReadonlySet<string>;
  readonly teams: number;
  /** How many people are in each team now whose memberships the directory manages, by team ID. */
  readonly managedTeamSizes: ReadonlyMap<string, number>;
  readonly seatsAfter: number;
}

/**
 * @param managedTeams the live teams whose memberships the directory manages
 * @param seatsAfter seats in use once the plan is applied
 * @param leaving IDs of the members whose removal was requested, and may happen at any moment
 */
export function liveNumbers(
  { members, teams = [] }: LiveState,
  managedTeams: readonly LiveTeam[],
  seatsAfter: number,
  leaving: ReadonlySet<string>,
): LiveNumbers {
  return {
    members: members.length,
    admins: activeAdmins(members.filter(({ id }) => !leaving.has(id))),
    disabled: new Set(members.flatMap(({ id, disabled }) => (disabled ? [id] : []))),
    teams: teams.length,
    managedTeamSizes: new Map(managedTeams.map(({ id, memberships, size }) => [id, memberships?.length ?? size])),
    seatsAfter,
  };
}

/** The IDs of the administrators who are not disabled. */
export function activeAdmins(members: readonly LiveMember[]): Set<string> {
  return new Set(members.filter(({ role, disabled }) => role === 'admin' && !disabled).map((member) => member.id));
}

/**
 * The verdict of each guard on a plan's changes. Refuses nothing by itself: the plan is shown first, and an apply
 * refuses. Percentages are of the live members, of the team's live members, of the memberships of all managed teams, and
 * of the live teams, rounded down. Somebody who leaves a team by being removed from the organization counts as a removed
 * member only.
 */
export function judgeGuards(changes: readonly Change[], live: LiveNumbers, limits: Limits): GuardVerdict[] {
  const count = (type: ChangeType) => changes.filter((change) => change.type === type).length;
  const { maxMemberRemovals, maxTeamDeletions, maxDemotions, maxNewAdmins } = limits;
  const demotions = changes.filter((change) => change.type === 'member-role' && isDemotion(change)).length;
  const newAdmins = changes.filter(makesAdmin).length;
  // Whole members and teams go for good: the floor never covers more than half of them.
  const halfOf = (total: number): number => Math.min(ALWAYS_ALLOWED, Math.floor(total / 2));
  return [
    judgeAdmins(changes, live, limits),
    atMost(
      'max-member-removals',
      undefined,
      maxMemberRemovals,
      count('remove-member'),
      live.members,
      halfOf(live.members),
    ),
    ...judgeMemberships(changes, live, limits),
    atMost('max-team-deletions', undefined, maxTeamDeletions, count('delete-team'), live.teams, halfOf(live.teams)),
    atMost('max-demotions', undefined, maxDemotions, demotions, live.members),
    atMost('max-new-admins', undefined, { kind: 'count', count: maxNewAdmins }, newAdmins, live.members),
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

/** Whether `confirm` is the fingerprint, or its first 16 characters or more. */
export function isConfirmed(fingerprint: string, confirm: string | undefined): boolean {
  const given = confirm?.trim().toLowerCase() ?? '';
  return given.length >= CONFIRM_CHARACTERS && fingerprint.startsWith(given);
}

/** A limit as an input gives it: `5`, `20%`. */
export function formatLimit(limit: Limit): string {
  return limit.kind === 'count' ? String(limit.count) : `${limit.percent}%`;
}

/** How many of a total a limit allows. `floor` is what a percentage always allows. */
export function allowedBy(limit: Limit, total: number, floor = ALWAYS_ALLOWED): number {
  if (limit.kind === 'count') return limit.count;
  return Math.max(floor, Math.floor((limit.percent * total) / 100));
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

/** All managed teams together come first, then each team that somebody leaves. An owner who becomes a member counts. */
function judgeMemberships(changes: readonly Change[], live: LiveNumbers, limits: Limits): GuardVerdict[] {
  const losses = changes.filter(isMembershipLoss);
  const byTeam = Map.groupBy(losses, ({ teamId }) => teamId);
  const total = [...live.managedTeamSizes.values()].reduce((sum, size) => sum + size, 0);
  const judge = (team: string | undefined, actual: number, of: number): GuardVerdict =>
    atMost('max-membership-removals', team, limits.maxMembershipRemovals, actual, of);
  return [
    judge(undefined, losses.length, total),
    ...[...byTeam].map(([teamId, ofTeam]) =>
      judge(ofTeam[0]?.team, ofTeam.length, live.managedTeamSizes.get(teamId) ?? 0),
    ),
  ];
}

function isMembershipLoss(change: Change): change is ChangeOf<'team-remove' | 'team-role'> {
  return change.type === 'team-remove' || (change.type === 'team-role' && isDemotion(change));
}

/** Refuses only plans that invite: a full organization must not keep removals from being applied. */
function judgeSeats(changes: readonly Change[], live: LiveNumbers, { maxSeats }: Limits): GuardVerdict[] {
  if (maxSeats === undefined) return [];
  const invites = changes.some((change) => change.type === 'invite');
  const passed = !invites || live.seatsAfter <= maxSeats;
  const limit = String(maxSeats);
  return [{ name: 'max-seats', team: undefined, limit, allowed: maxSeats, actual: live.seatsAfter, passed }];
}

function atMost(
  name: GuardName,
  team: string | undefined,
  limit: Limit,
  actual: number,
  total: number,
  floor?: number,
): GuardVerdict {
  const allowed = allowedBy(limit, total, floor);
  return { name, team, limit: formatLimit(limit), allowed, actual, passed: actual <= allowed };
}
