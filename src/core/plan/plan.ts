import type { Change, ChangeType } from '../model/change.ts';
import { type Diagnostic, sortDiagnostics } from '../model/diagnostic.ts';
import type { Memory } from '../model/ledger.ts';
import { type Notice, sortNotices } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { type DesiredState, emailKey, type LiveState } from '../model/state.ts';
import { type Diff, diffMembers } from './diff-members.ts';
import { diffTeams } from './diff-teams.ts';
import { checkMembersAreLive, findAmongMatches, findAmongMembers } from './find-member.ts';
import { fingerprint } from './fingerprint.ts';
import { judgeGuards, liveNumbers } from './guard.ts';
import { matchMembers } from './match-members.ts';
import { matchTeams, type TeamMatches, type TitledTeam } from './match-teams.ts';
import { orderChanges } from './order.ts';
import { protect, unknownProtectedUsers } from './protect.ts';
import { idsOf, leaveRequested, leaveWaiting, withInvitedIds } from './waiting.ts';

/** A plan, or why the directory and GitBook do not fit together. */
export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compares the directory with GitBook: match, diff, protect, leave waiting, order, guard. Pure: equal input gives an
 * equal plan, in whatever order files, users and GitBook's answers come.
 *
 * @param memory earlier invitations and requested removals; undefined where they are not known
 */
export function makePlan(
  written: DesiredState,
  live: LiveState,
  settings: Settings,
  memory?: Memory | undefined,
): PlanResult {
  const desired = memory ? withInvitedIds(written, live.members, idsOf(memory.ledger)) : written;
  const members = desired.users && matchMembers(desired.users, live.members);
  const teams = desired.teams && matchTeams(desired.teams, live.teams ?? []);
  const diagnostics = [
    ...(members?.diagnostics ?? []),
    ...(teams?.diagnostics ?? []),
    ...(members === undefined && desired.teams ? checkMembersAreLive(desired.teams, live.members) : []),
  ];
  if (diagnostics.length > 0) return { ok: false, diagnostics: sortDiagnostics(diagnostics) };

  const matches = members?.matches ?? [];
  const lookup = {
    find: members ? findAmongMatches(matches) : findAmongMembers(live.members),
    byId: new Map(live.members.map((member) => [member.id, member])),
  };
  const wanted = [
    members ? diffMembers(members, live, desired.asOf) : NOTHING,
    teams ? diffTeams(teams, lookup, desired.asOf) : NOTHING,
  ];
  const all = wanted.flatMap((diff) => diff.changes);
  const allowed = protect(all, live, matches, settings);
  const removals = leaveRequested(allowed, memory);
  const open = leaveWaiting(removals.changes, desired, live.members, memory);
  const changes = orderChanges(open.changes);
  const seats = seatsOf(live, changes, settings);
  return {
    ok: true,
    plan: {
      organization: { id: live.organization.id, title: live.organization.title },
      directory: { files: desired.files.length, users: desired.users?.length, teams: desired.teams?.length },
      asOf: desired.asOf,
      changes,
      endedMemberships: orderChanges(removals.endedMemberships).filter((change) => change.type === 'team-remove'),
      notices: sortNotices([
        ...(members?.notices ?? []).filter((notice) => !isAboutInvite(notice, open.waiting)),
        ...wanted.flatMap((diff) => diff.notices),
        ...allowed.notices,
        ...removals.notices,
        ...open.notices,
        ...unknownProtectedUsers(desired, live, settings),
        ...(members ? organizationNotices(live, changes, seats, settings) : []),
      ]),
      guards: judgeGuards(
        changes,
        liveNumbers(live, teams ? managedTeams(teams) : [], seats.after, removals.requested),
        settings.limits,
      ),
      seats,
      fingerprint: fingerprint(changes),
    },
  };
}

/**
 * The IDs of the live teams whose members a plan needs: of those whose memberships the directory manages, and of those
 * that would be deleted although a protected user may be in them.
 */
export function teamsToRead(
  desired: Pick<DesiredState, 'teams'>,
  live: readonly TitledTeam[],
  { unlistedTeams, protectedUsers }: Pick<Settings, 'unlistedTeams' | 'protectedUsers'>,
): ReadonlySet<string> {
  const { matches, unlisted } = matchTeams(desired.teams ?? [], live);
  const managed = managedTeams({ matches }).map(({ id }) => id);
  const mayBeKept = unlistedTeams === 'remove' && protectedUsers.length > 0;
  return new Set(mayBeKept ? [...managed, ...unlisted.map(({ id }) => id)] : managed);
}

/** The live teams whose memberships the directory manages. */
function managedTeams<T extends TitledTeam>({ matches }: Pick<TeamMatches<T>, 'matches'>): T[] {
  return matches.flatMap(({ desired, live }) => (live && desired.memberships !== undefined ? [live] : []));
}

const NOTHING: Diff = { changes: [], notices: [] };

/** Whether a notice is about an invitation that the plan leaves out. */
function isAboutInvite(notice: Notice, waiting: ReadonlySet<string>): boolean {
  return notice.kind === 'pinned-not-live' && waiting.has(emailKey(notice.email));
}

function seatsOf(live: LiveState, changes: readonly Change[], { limits }: Settings): Plan['seats'] {
  const before = live.members.length;
  const limit = limits.maxSeats ?? live.organization.maxUsers;
  return { before, after: before + seatsGained(changes), limit };
}

function seatsGained(changes: readonly Change[]): number {
  const count = (type: ChangeType) => changes.filter((change) => change.type === type).length;
  return count('invite') - count('remove-member');
}

/** The organization's own limit of seats, and the ways into it that bypass the directory. */
function organizationNotices(
  { organization }: LiveState,
  changes: readonly Change[],
  seats: Plan['seats'],
  { limits }: Settings,
): Notice[] {
  const { inviteLinks, emailDomains, defaultRole, maxUsers } = organization;
  const invites = changes.some(({ type }) => type === 'invite');
  const notices: Notice[] = [];
  if (limits.maxSeats === undefined && invites && maxUsers !== undefined && seats.after > maxUsers) {
    notices.push({ kind: 'seats-exceeded', seats: seats.after, limit: maxUsers });
  }
  if (inviteLinks) notices.push({ kind: 'invite-links-on' });
  if (emailDomains.length > 0) notices.push({ kind: 'email-domains', domains: emailDomains });
  if (defaultRole !== undefined && defaultRole !== 'guest') {
    notices.push({ kind: 'default-role', role: defaultRole });
  }
  return notices;
}
