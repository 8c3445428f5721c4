import { auditEventId } from './organization/audit.ts';
import { displayNameOf } from './organization/members.ts';
import {
  type AuditEventSeed,
  acceptedRole,
  type InvitationSeed,
  type MemberSeed,
  type OrganizationSeed,
  type OrganizationSettings,
  seedShape,
  type TeamSeed,
} from './seed-shape.ts';
import type { Parsed } from './shape.ts';
import { parseAs } from './shape.ts';
import type { EmulatorState, MemberRecord, OrganizationRecord, TeamMemberRole, TeamRecord } from './state.ts';
import { accountFor, emailKey, newUserId, nextTeamId, slug, timeOf } from './state.ts';

export type { MemberSeed, OrganizationSeed, SeedRole, TeamSeed } from './seed-shape.ts';

/** When seeded members without a time join, one minute after another. */
const SEED_EPOCH = Date.UTC(2025, 0, 1);

/** Parses a seed from JSON. Reports unknown and malformed keys, and people that it names but does not have. */
export function parseSeed(json: unknown): Parsed<OrganizationSeed> {
  const parsed = parseAs<OrganizationSeed>(seedShape, json, '');
  if (!parsed.ok) return parsed;
  const problems: string[] = [];
  build(parsed.value, problems);
  return problems.length === 0 ? parsed : { ok: false, problems };
}

/** Creates an organization. Equal seeds give equal states with equal IDs. Throws when the seed contradicts itself. */
export function seedOrganization(seed: OrganizationSeed = {}): EmulatorState {
  const problems: string[] = [];
  const state = build(seed, problems);
  if (problems.length > 0) throw new Error(`The seed cannot be used:\n${problems.join('\n')}`);
  return state;
}

function build(seed: OrganizationSeed, problems: string[]): EmulatorState {
  const state: EmulatorState = {
    organization: organizationFrom(seed.organization ?? {}),
    self: { id: '', email: undefined, displayName: '' },
    members: new Map(),
    teams: new Map(),
    invitations: new Map(),
    accounts: new Map(),
    userIds: new Set(),
    mails: new Map(),
    removalRequests: new Set(),
    auditEvents: [],
    linkInvites: (seed.linkInvites ?? []).map((link, index) => ({
      id: link.id ?? `invite-${index + 1}`,
      role: acceptedRole(link.role),
    })),
    numbers: { team: 0, auditEvent: 0 },
  };
  const members = seed.members ?? [{ email: 'admin@example.com', role: 'admin' } as const];
  addMembers(state, members, problems);
  addInvitations(state, seed.invitations ?? [], problems);
  addTeams(state, seed.teams ?? [], problems);
  setSelf(state, seed.self, problems);
  addAuditEvents(state, seed.auditEvents ?? []);
  return state;
}

function organizationFrom(settings: OrganizationSettings): OrganizationRecord {
  return {
    id: settings.id ?? 'org-1',
    title: settings.title ?? 'Example Organization',
    createdAt: settings.createdAt ?? timeOf(SEED_EPOCH),
    plan: settings.plan ?? (settings.auditLogs === true ? 'enterprise_2024' : 'pro'),
    defaultRole: settings.defaultRole === undefined ? undefined : acceptedRole(settings.defaultRole),
    emailDomains: [...(settings.emailDomains ?? [])],
    inviteLinks: settings.inviteLinks ?? false,
    sso: settings.sso,
    auditLogs: settings.auditLogs,
    minUsers: settings.minUsers,
    maxUsers: settings.maxUsers,
  };
}

function addMembers(state: EmulatorState, seeds: readonly MemberSeed[], problems: string[]): void {
  // IDs of the seed come first, so that no generated ID takes one of them.
  for (const { id } of seeds) if (id !== undefined) state.userIds.add(id);
  for (const [index, seed] of seeds.entries()) {
    const problem = memberProblem(state, seed);
    if (problem !== undefined) {
      problems.push(`members[${index}]${problem}`);
      continue;
    }
    const member = memberFrom(state, seed, timeOf(SEED_EPOCH + index * 60_000));
    state.members.set(member.id, member);
  }
}

function memberProblem(state: EmulatorState, { id, email }: MemberSeed): string | undefined {
  if (id === undefined && email === undefined) return ': needs an id or an email';
  if (id !== undefined && state.members.has(id)) return `.id: ${id} is another member's`;
  if (email !== undefined && state.accounts.has(emailKey(email))) return `.email: ${email} is another member's`;
  return undefined;
}

function memberFrom(state: EmulatorState, seed: MemberSeed, joinedAt: string): MemberRecord {
  const { email } = seed;
  const id = seed.id ?? (email === undefined ? newUserId(state, 'unnamed') : accountFor(state, email));
  if (email !== undefined) state.accounts.set(emailKey(email), id);
  return {
    id,
    email,
    displayName: seed.displayName ?? (email === undefined ? id : displayNameOf(email)),
    role: acceptedRole(seed.role === undefined ? 'read' : seed.role),
    sso: seed.sso ?? false,
    disabled: seed.disabled ?? false,
    joinedAt: seed.joinedAt ?? joinedAt,
    lastSeenAt: seed.lastSeenAt,
    spaces: (seed.spaces ?? []).map((space) => ({ id: `space-${slug(space.title)}`, ...space })),
    sites: seed.sites ?? 0,
  };
}

function addInvitations(state: EmulatorState, seeds: readonly InvitationSeed[], problems: string[]): void {
  for (const [index, seed] of seeds.entries()) {
    const key = emailKey(seed.email);
    if (state.accounts.has(key)) {
      problems.push(`invitations[${index}].email: ${seed.email} is a member's, or invited twice`);
      continue;
    }
    state.invitations.set(key, {
      userId: accountFor(state, seed.email),
      email: seed.email,
      role: acceptedRole(seed.role === undefined ? 'read' : seed.role),
      sso: seed.sso ?? false,
      invitedAt: timeOf(SEED_EPOCH),
    });
  }
}

function addTeams(state: EmulatorState, seeds: readonly TeamSeed[], problems: string[]): void {
  const givenIds = new Set(seeds.flatMap(({ id }) => (id === undefined ? [] : [id])));
  for (const [index, seed] of seeds.entries()) {
    const at = `teams[${index}]`;
    if (seed.id !== undefined && state.teams.has(seed.id)) {
      problems.push(`${at}.id: ${seed.id} is another team's`);
      continue;
    }
    const team: TeamRecord = {
      id: seed.id ?? freeTeamId(state, givenIds),
      title: seed.title,
      createdAt: seed.createdAt ?? timeOf(SEED_EPOCH + index * 60_000),
      spaces: seed.spaces ?? 0,
      members: new Map(),
      waiting: new Map(),
    };
    fillTeam(state, team, 'owner', seed.owners ?? [], `${at}.owners`, problems);
    fillTeam(state, team, 'member', seed.members ?? [], `${at}.members`, problems);
    state.teams.set(team.id, team);
  }
}

function freeTeamId(state: EmulatorState, givenIds: ReadonlySet<string>): string {
  let id = nextTeamId(state);
  while (givenIds.has(id)) id = nextTeamId(state);
  return id;
}

function fillTeam(
  state: EmulatorState,
  team: TeamRecord,
  role: TeamMemberRole,
  people: readonly string[],
  at: string,
  problems: string[],
): void {
  for (const [index, person] of people.entries()) {
    const member = findMember(state, person);
    if (member === undefined) problems.push(`${at}[${index}]: ${person} is not in members`);
    else if (team.members.has(member.id)) problems.push(`${at}[${index}]: ${person} is in the team twice`);
    else team.members.set(member.id, role);
  }
}

function setSelf(state: EmulatorState, self: string | undefined, problems: string[]): void {
  const found =
    self === undefined
      ? [...state.members.values()].find((member) => member.role === 'admin')
      : findMember(state, self);
  if (found !== undefined) {
    state.self = { id: found.id, email: found.email, displayName: found.displayName };
  } else if (self === undefined) {
    problems.push('members: one needs the role admin, or self must name whose token it is');
  } else {
    problems.push(`self: ${self} is not in members`);
  }
}

function addAuditEvents(state: EmulatorState, seeds: readonly AuditEventSeed[]): void {
  for (const seed of seeds) {
    const actor = findMember(state, seed.actor);
    const target = findMember(state, seed.target);
    state.numbers.auditEvent += 1;
    state.auditEvents.push({
      id: auditEventId(state.numbers.auditEvent),
      occurredAt: seed.occurredAt,
      action: seed.action,
      source: seed.source ?? 'ui',
      actor: { id: actor?.id ?? seed.actor, label: actor?.displayName ?? seed.actor },
      target: {
        type: target === undefined && state.teams.has(seed.target) ? 'team' : 'user',
        id: target?.id ?? seed.target,
        label: target?.displayName ?? state.teams.get(seed.target)?.title ?? seed.target,
      },
    });
  }
}

function findMember(state: EmulatorState, person: string): MemberRecord | undefined {
  return state.members.get(person) ?? state.members.get(state.accounts.get(emailKey(person)) ?? '');
}
