import type { Change } from '../model/change.ts';
import type { GuardName, GuardVerdict, Limit, Limits } from '../model/guard.ts';

/** Guards that `confirm` lets one exact plan pass. */
const CONFIRMABLE: readonly GuardName[] = [
  'max-member-removals',
  'max-membership-removals',
  'max-team-deletions',
];

/** However small the organization, this many removals pass a percentage. */
const FLOOR = 3;

/** The live numbers that limits are measured against. */
export interface LiveNumbers {
  readonly members: number;
  /** IDs of the administrators who are not disabled. */
  readonly admins: ReadonlySet<string>;
  /** IDs of the members who are disabled: a promotion makes no working administrator of them. */
  readonly disabled: ReadonlySet<string>;
  readonly teams: number;
  /** How many people are in each managed team now, by team ID. */
  readonly teamSizes: ReadonlyMap<string, number>;
  readonly seatsAfter: number;
}

/**
 * What each guard says about a plan's changes. Judges only: the plan is shown first, and an apply refuses.
 * Percentages are of the live members, of the team's live membership, and of the live teams, rounded down. Who leaves a team
 * by being removed from the organization counts as a removed member alone.
 */
export function judge(changes: readonly Change[], live: LiveNumbers, limits: Limits): GuardVerdict[] {
  const removals = changes.filter((change) => change.type === 'remove-member').length;
  const deletions = changes.filter((change) => change.type === 'delete-team').length;
  return [
    judgeAdmins(changes, live, limits),
    atMost('max-member-removals', undefined, limits.maxMemberRemovals, removals, live.members),
    ...judgeMemberships(changes, live, limits),
    atMost('max-team-deletions', undefined, limits.maxTeamDeletions, deletions, live.teams),
    ...judgeSeats(changes, live, limits),
  ];
}

/** The verdicts that refuse a plan, given the start of a fingerprint that was confirmed. */
export function refusals(
  guards: readonly GuardVerdict[],
  fingerprint: string,
  confirm: string | undefined,
): GuardVerdict[] {
  const confirmed = isConfirmed(fingerprint, confirm);
  return guards.filter(({ name, passed }) => !passed && !(confirmed && CONFIRMABLE.includes(name)));
}

/** Whether `confirm` is the fingerprint, or its first 8 characters or more. */
export function isConfirmed(fingerprint: string, confirm: string | undefined): boolean {
  const given = confirm?.trim().toLowerCase() ?? '';
  return given.length >= 8 && fingerprint.startsWith(given);
}

/** A limit as an input writes it. */
export function formatLimit(limit: Limit): string {
  return limit.kind === 'count' ? String(limit.count) : `${limit.percent}%`;
}

/** The number a limit comes to for a total. */
export function allowedBy(limit: Limit, total: number): number {
  if (limit.kind === 'count') return limit.count;
  return Math.max(FLOOR, Math.floor((limit.percent * total) / 100));
}

/** Invited administrators do not count: they may never accept. */
function judgeAdmins(changes: readonly Change[], live: LiveNumbers, { minAdmins }: Limits): GuardVerdict {
  let lost = 0;
  let gained = 0;
  for (const change of changes) {
    if (change.type !== 'remove-member' && change.type !== 'member-role') continue;
    if (live.admins.has(change.userId)) lost++;
    else if (change.type === 'member-role' && change.to === 'admin' && !live.disabled.has(change.userId))
      gained++;
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

/** Only a plan that invites can be refused for seats: removals must not be held up by a full organization. */
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
): GuardVerdict {
  const allowed = allowedBy(limit, total);
  return { name, team, limit: formatLimit(limit), allowed, actual, passed: actual <= allowed };
}
