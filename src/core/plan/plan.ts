import type { Change } from '../model/change.ts';
import { type Diagnostic, sortDiagnostics } from '../model/diagnostic.ts';
import { type Notice, sortNotices } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { type DesiredState, emailKey, type LiveMember, type LiveState } from '../model/state.ts';
import { diffMembers } from './diff-members.ts';
import { diffTeams } from './diff-teams.ts';
import { checkMembersAreLive, findAmongMatches, findAmongMembers } from './find-member.ts';
import { fingerprint } from './fingerprint.ts';
import { judge } from './guard.ts';
import { matchMembers } from './match-members.ts';
import { matchTeams, type TitledTeam } from './match-teams.ts';
import { orderChanges } from './order.ts';
import { makeScope } from './protect.ts';

/** A plan, or why the directory and GitBook cannot be brought together. */
export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Compares what should be with what is. Pure: the same input gives the same plan, in whatever order it comes. */
export function makePlan(desired: DesiredState, live: LiveState, settings: Settings): PlanResult {
  const members = desired.users && matchMembers(desired.users, live.members);
  const teams = desired.teams && matchTeams(desired.teams, live.teams ?? []);
  const diagnostics = [
    ...(members?.diagnostics ?? []),
    ...(teams?.diagnostics ?? []),
    ...(members === undefined && desired.teams ? checkMembersAreLive(desired.teams, live.members) : []),
  ];
  if (diagnostics.length > 0) return { ok: false, diagnostics: sortDiagnostics(diagnostics) };

  const scope = makeScope(live, members?.matches ?? [], settings);
  const ofMembers = members ? diffMembers(members, live, scope, desired.asOf) : NOTHING;
  const people = {
    find: members ? findAmongMatches(members.matches) : findAmongMembers(live.members),
    members: new Map(live.members.map((member) => [member.id, member])),
    removed: new Set(
      ofMembers.changes.flatMap((change) => (change.type === 'remove-member' ? [change.userId] : [])),
    ),
  };
  const ofTeams = teams ? diffTeams(teams, people, scope, desired.asOf) : NOTHING;
  const changes = orderChanges([...ofMembers.changes, ...ofTeams.changes]);
  const seatsAfter = live.members.length + seatsGained(changes);
  const seats = {
    before: live.members.length,
    after: seatsAfter,
    limit: settings.limits.maxSeats ?? live.organization.maxUsers,
  };
  const numbers = {
    members: live.members.length,
    admins: activeAdmins(live.members),
    disabled: new Set(live.members.flatMap(({ id, disabled }) => (disabled ? [id] : []))),
    teams: live.teams?.length ?? 0,
    teamSizes: new Map((live.teams ?? []).map((team) => [team.id, team.memberships?.length ?? team.size])),
    seatsAfter,
  };
  return {
    ok: true,
    plan: {
      organization: { id: live.organization.id, title: live.organization.title },
      directory: {
        files: desired.files.length,
        users: desired.users?.length,
        teams: desired.teams?.length,
      },
      asOf: desired.asOf,
      changes,
      notices: sortNotices([
        ...(members?.notices ?? []),
        ...ofMembers.notices,
        ...ofTeams.notices,
        ...unknownProtectedUsers(desired, live, settings),
        ...(members ? aboutOrganization(live, changes, seats, settings) : []),
      ]),
      guards: judge(changes, numbers, settings.limits),
      seats,
      fingerprint: fingerprint(changes),
    },
  };
}

/**
 * The IDs of the live teams whose members a plan needs: those whose membership the directory manages, and those that
 * would be deleted where somebody is protected who may be in them.
 */
export function teamsToRead(
  desired: Pick<DesiredState, 'teams'>,
  live: readonly TitledTeam[],
  { unlistedTeams, protectedUsers }: Pick<Settings, 'unlistedTeams' | 'protectedUsers'>,
): ReadonlySet<string> {
  const { matches, unlisted } = matchTeams(desired.teams ?? [], live);
  const managed = matches.flatMap((match) =>
    match.live && match.desired.memberships !== undefined ? [match.live.id] : [],
  );
  const mayBeKept = unlistedTeams === 'remove' && protectedUsers.length > 0;
  return new Set(mayBeKept ? [...managed, ...unlisted.map(({ id }) => id)] : managed);
}

/** The IDs of the administrators who are not disabled. */
export function activeAdmins(members: readonly LiveMember[]): Set<string> {
  return new Set(
    members.filter(({ role, disabled }) => role === 'admin' && !disabled).map((member) => member.id),
  );
}

const NOTHING = { changes: [], notices: [] } as const;

function seatsGained(changes: readonly Change[]): number {
  let gained = 0;
  for (const { type } of changes) {
    if (type === 'invite') gained++;
    if (type === 'remove-member') gained--;
  }
  return gained;
}

function unknownProtectedUsers(
  desired: DesiredState,
  live: LiveState,
  { protectedUsers }: Settings,
): Notice[] {
  if (protectedUsers.length === 0) return [];
  const known = new Set([
    ...live.members.flatMap(({ id, email }) => [id, ...(email === undefined ? [] : [emailKey(email)])]),
    ...(desired.users ?? []).map(({ email }) => emailKey(email)),
  ]);
  return protectedUsers
    .filter((entry) => !known.has(entry) && !known.has(emailKey(entry)))
    .map((entry) => ({ kind: 'unknown-protected-user', entry }));
}

/** Ways around the directory, and the organization's own limit of seats. */
function aboutOrganization(
  { organization }: LiveState,
  changes: readonly Change[],
  seats: Plan['seats'],
  { limits }: Settings,
): Notice[] {
  const { inviteLinks, emailDomains, defaultRole, maxUsers } = organization;
  const invites = changes.some((change) => change.type === 'invite');
  const notices: Notice[] = [];
  if (limits.maxSeats === undefined && invites && maxUsers !== undefined && seats.after > maxUsers) {
    notices.push({ kind: 'seats-exceeded', seats: seats.after, limit: maxUsers });
  }
  if (inviteLinks) notices.push({ kind: 'invite-links-on' });
  if (emailDomains.length > 0) notices.push({ kind: 'email-domains', domains: emailDomains });
  if (defaultRole !== undefined && defaultRole !== 'guest')
    notices.push({ kind: 'default-role', role: defaultRole });
  return notices;
}
