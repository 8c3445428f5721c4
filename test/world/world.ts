import type { Change } from '../../src/core/model/change.ts';
import type { Diagnostic, Position } from '../../src/core/model/diagnostic.ts';
import type { Memory } from '../../src/core/model/ledger.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import type { Settings } from '../../src/core/model/settings.ts';
import type {
  DesiredMembership,
  DesiredState,
  DesiredTeam,
  DesiredUser,
  LiveMember,
  LiveOrganization,
  LiveState,
  LiveTeam,
  OrganizationRole,
  TeamRole,
} from '../../src/core/model/state.ts';
import { emailKey } from '../../src/core/model/state.ts';
import { makePlan } from '../../src/core/plan/plan.ts';

export const AS_OF = '2026-06-01';
export const at = (line: number, file = 'gitbook/a.yaml'): Position => ({ file, line, column: 3 });

export const emailOf = (name: string): string => `${name}@example.com`;
export const idOf = (name: string): string => `id-${name}`;

/** `ada` as the directory has her: a reader. */
export function user(name: string, more: Partial<DesiredUser> = {}): DesiredUser {
  return {
    email: emailOf(name),
    id: undefined,
    role: 'read',
    sso: false,
    expires: undefined,
    expired: false,
    note: undefined,
    origin: at(1),
    ...more,
  };
}

/** `ada` as GitBook has her: a reader with the ID `id-ada`. */
export function member(name: string, more: Partial<LiveMember> = {}): LiveMember {
  return {
    id: idOf(name),
    email: emailOf(name),
    displayName: name,
    role: 'read',
    sso: false,
    disabled: false,
    joinedAt: '2025-01-01T00:00:00.000Z',
    lastSeenAt: undefined,
    spaces: 0,
    teams: 0,
    ...more,
  };
}

export type People = Readonly<Record<string, TeamRole>>;

export function membership(name: string, role: TeamRole, more: Partial<DesiredMembership> = {}) {
  return { email: emailOf(name), role, expires: undefined, via: [], note: undefined, origin: at(2), ...more };
}

/** A team as the directory has it; without people its membership is left alone. */
export function team(title: string, people?: People, more: Partial<DesiredTeam> = {}): DesiredTeam {
  return {
    title,
    id: undefined,
    previously: [],
    memberships: people && Object.entries(people).map(([name, role]) => membership(name, role)),
    expired: [],
    origin: at(3),
    ...more,
  };
}

/** A team as GitBook has it, with the ID `team-<title>`; without people, their list was not read. */
export function liveTeam(title: string, people?: People, more: Partial<LiveTeam> = {}): LiveTeam {
  const memberships =
    people &&
    Object.entries(people).map(([name, role]) => ({
      userId: idOf(name),
      email: emailOf(name),
      displayName: name,
      role,
    }));
  return {
    id: `team-${title}`,
    title,
    size: memberships?.length ?? 5,
    spaces: 0,
    memberships,
    ...more,
  };
}

export const LIVE_ORGANIZATION: LiveOrganization = {
  id: 'org',
  title: 'Example',
  defaultRole: undefined,
  emailDomains: [],
  inviteLinks: false,
  ssoEnforced: false,
  auditLogs: false,
  maxUsers: undefined,
};

export const SETTINGS: Settings = {
  unlistedMembers: 'remove',
  unlistedTeams: 'report',
  protectedUsers: [],
  limits: {
    minAdmins: 1,
    maxMemberRemovals: { kind: 'percent', percent: 20 },
    maxMembershipRemovals: { kind: 'percent', percent: 50 },
    maxTeamDeletions: { kind: 'percent', percent: 20 },
    maxDemotions: { kind: 'percent', percent: 20 },
    maxNewAdmins: 3,
    maxSeats: undefined,
  },
};

export interface World {
  readonly users: readonly DesiredUser[] | undefined;
  readonly teams: readonly DesiredTeam[] | undefined;
  readonly members: readonly LiveMember[];
  readonly liveTeams: readonly LiveTeam[] | undefined;
  readonly organization: LiveOrganization;
  readonly self: LiveState['self'];
  readonly settings: Settings;
}

/** A world in which GitBook is as the directory says, with `root` as the token's own account. */
export function equalWorld(
  roles: Readonly<Record<string, OrganizationRole>>,
  teams: Readonly<Record<string, People>> = {},
): World {
  const all = Object.entries({ root: 'admin', ...roles } as Record<string, OrganizationRole>);
  return {
    users: all.map(([name, role]) => user(name, { role })),
    teams: Object.entries(teams).map(([title, people]) => team(title, people)),
    members: all.map(([name, role]) => member(name, { role })),
    liveTeams: Object.entries(teams).map(([title, people]) => liveTeam(title, people)),
    organization: LIVE_ORGANIZATION,
    self: { id: idOf('root'), email: emailOf('root') },
    settings: SETTINGS,
  };
}

export function desiredOf(world: World): DesiredState {
  return { asOf: AS_OF, files: ['gitbook/a.yaml'], users: world.users, teams: world.teams };
}

export function liveOf(world: World): LiveState {
  const { organization, self, members, liveTeams: teams } = world;
  return { organization, self, members, teams };
}

/** The plan of a world in which directory and GitBook can be brought together. */
export function planOf(world: World, memory?: Memory): Plan {
  const result = makePlan(desiredOf(world), liveOf(world), world.settings, memory);
  if (!result.ok) throw new Error(`no plan: ${result.diagnostics.map(({ message }) => message).join(' ')}`);
  return result.plan;
}

/** The errors of a world that cannot be planned. */
export function errorsOf(world: World): readonly Diagnostic[] {
  const result = makePlan(desiredOf(world), liveOf(world), world.settings);
  return result.ok ? [] : result.diagnostics;
}

/** One change in a few words. */
export function short(change: Change): string {
  const who = 'userId' in change ? (change.userId ?? change.email) : 'email' in change ? change.email : '';
  switch (change.type) {
    case 'invite':
      return `invite ${who} ${change.to}${change.sso ? '+sso' : ''}`;
    case 'member-role':
      return `member-role ${who} ${change.from}>${change.to}`;
    case 'member-sso':
      return `member-sso ${who}`;
    case 'remove-member':
      return `remove-member ${who} ${change.reason}`;
    case 'create-team':
      return `create-team ${change.team}`;
    case 'rename-team':
      return `rename-team ${change.teamId} ${change.from}>${change.to}`;
    case 'delete-team':
      return `delete-team ${change.teamId}`;
    case 'team-add':
      return `team-add ${change.team} ${who} ${change.to}`;
    case 'team-role':
      return `team-role ${change.team} ${who} ${change.from}>${change.to}`;
    case 'team-remove':
      return `team-remove ${change.team} ${who} ${change.reason}`;
  }
}

/** What a change is about: two changes of a plan about the same thing would undo, or repeat, each other. */
export function subjectsOf(change: Change): string[] {
  const person = 'userId' in change ? (change.userId ?? emailKey(change.email ?? '')) : '';
  switch (change.type) {
    case 'invite':
      return [`membership of ${emailKey(change.email)}`];
    case 'remove-member':
      return [`membership of ${emailKey(change.email ?? person)}`, `role of ${person}`, `sso of ${person}`];
    case 'member-role':
      return [`role of ${person}`];
    case 'member-sso':
      return [`sso of ${person}`];
    case 'create-team':
      return [`team ${change.team}`];
    case 'rename-team':
    case 'delete-team':
      return [`team ${change.teamId}`];
    case 'team-add':
    case 'team-role':
    case 'team-remove':
      return [`${person} in ${change.teamId ?? change.team}`];
  }
}

export const changesOf = (world: World): string[] => planOf(world).changes.map(short);

/** Notices in a few words: the kind, and whom or what it is about. */
export const noticesOf = (world: World): string[] =>
  planOf(world).notices.map((notice) => {
    const what =
      'userId' in notice ? notice.userId : 'email' in notice ? notice.email : 'teamId' in notice ? notice.teamId : '';
    return `${notice.kind} ${what}`.trim();
  });

/** A list with one item changed. */
export function change<T>(items: readonly T[] | undefined, is: (item: T) => boolean, more: Partial<T>): T[] {
  return (items ?? []).map((item) => (is(item) ? { ...item, ...more } : item));
}

export const named =
  (name: string) =>
  ({ email }: { readonly email: string | undefined }): boolean =>
    email === emailOf(name);
