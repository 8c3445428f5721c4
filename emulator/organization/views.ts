import type {
  Account,
  AuditEventRecord,
  EmulatorState,
  LinkInvite,
  MemberRecord,
  SpaceGrant,
  TeamMemberRole,
  TeamRecord,
} from '../state.ts';

interface CachedCounts {
  readonly version: string;
  readonly counts: ReadonlyMap<string, number>;
}

const cache = new WeakMap<EmulatorState, CachedCounts>();

/** The number of teams of each member, by user ID. Counts again only when memberships have changed. */
export function teamCounts(state: EmulatorState): ReadonlyMap<string, number> {
  let memberships = 0;
  for (const team of state.teams.values()) memberships += team.members.size;
  const version = `${state.numbers.auditEvent} ${state.teams.size} ${memberships}`;
  const known = cache.get(state);
  if (known?.version === version) return known.counts;
  const counts = new Map<string, number>();
  for (const team of state.teams.values()) {
    for (const id of team.members.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  cache.set(state, { version, counts });
  return counts;
}

/** Source: the schema `User`. */
export function userView(account: Account, base: string) {
  return {
    object: 'user',
    id: account.id,
    displayName: account.displayName,
    ...(account.email === undefined ? {} : { email: account.email }),
    urls: { location: `${base}/v1/users/${account.id}` },
  };
}

/** Source: the schema `OrganizationMember`. */
export function memberView(member: MemberRecord, teams: number, base: string) {
  return {
    object: 'member',
    id: member.id,
    role: member.role,
    user: userView(member, base),
    disabled: member.disabled,
    joinedAt: member.joinedAt,
    ...(member.lastSeenAt === undefined ? {} : { lastSeenAt: member.lastSeenAt }),
    sso: member.sso,
    spaces: member.spaces.length,
    teams,
    sites: member.sites,
  };
}

/** Source: the schema `OrganizationTeam`. */
export function teamView(team: TeamRecord, admin: boolean) {
  return {
    object: 'team',
    id: team.id,
    title: team.title,
    members: team.members.size,
    spaces: team.spaces,
    createdAt: team.createdAt,
    permissions: { admin, view: true },
  };
}

/** Source: the schema `OrganizationTeamMember`. */
export function teamMemberView(member: MemberRecord, role: TeamMemberRole, teams: number, base: string) {
  return { organization: memberView(member, teams, base), team: { role }, permissions: { view: true } };
}

/** Source: the schema `MemberContentPermission`. */
export function spaceView(grant: SpaceGrant, state: EmulatorState, base: string) {
  const { id: organization, createdAt } = state.organization;
  return {
    permission: grant.permission,
    space: {
      object: 'space',
      id: grant.id,
      title: grant.title,
      emoji: '1f4d8',
      visibility: 'private',
      createdAt,
      updatedAt: createdAt,
      mergeRules: { type: 'inherit' },
      urls: { location: `${base}/v1/spaces/${grant.id}`, app: `${base}/o/${organization}/s/${grant.id}/` },
      organization,
      revision: `${grant.id}-revision-1`,
      defaultLevel: 'inherit',
      comments: 0,
      changeRequests: 0,
      changeRequestsOpen: 0,
      changeRequestsDraft: 0,
      permissions: {
        view: true,
        access: true,
        admin: true,
        viewInviteLinks: true,
        edit: true,
        triggerGitSync: true,
        comment: true,
        merge: true,
        review: true,
        installIntegration: true,
      },
    },
  };
}

/** Source: the schema `AuditEvent`. */
export function auditEventView(event: AuditEventRecord, organizationId: string, base: string) {
  return {
    object: 'audit-event',
    id: event.id,
    occurredAt: event.occurredAt,
    action: event.action,
    actor: { type: 'user', ...event.actor },
    source: event.source,
    target: event.target,
    urls: { location: `${base}/v1/orgs/${organizationId}/audit-events/${event.id}` },
  };
}

/** Source: the schema `InviteLinkToOrganization`. */
export function linkInviteView(link: LinkInvite) {
  return { object: 'invite', id: link.id, role: link.role, redundant: false };
}

/** Source: the schema `Organization`. */
export function organizationView(state: EmulatorState, self: MemberRecord, base: string) {
  const { organization } = state;
  const admin = self.role === 'admin';
  const ownTeam = [...state.teams.values()].some((team) => team.members.get(self.id) === 'owner');
  return {
    object: 'organization',
    id: organization.id,
    title: organization.title,
    createdAt: organization.createdAt,
    emailDomains: organization.emailDomains,
    type: 'business',
    ...(organization.defaultRole === undefined ? {} : { defaultRole: organization.defaultRole }),
    ...(organization.sso === undefined ? {} : { sso: organization.sso }),
    inviteLinks: organization.inviteLinks,
    ...(organization.auditLogs === undefined ? {} : { auditLogs: organization.auditLogs }),
    plan: organization.plan,
    billing: billingView(state),
    mergeRules: { type: 'none' },
    urls: { location: `${base}/v1/orgs/${organization.id}`, app: `${base}/o/${organization.id}/` },
    trial: { status: 'notapplicable', count: 0 },
    permissions: {
      view: true,
      access: true,
      admin,
      ownTeam,
      createContent: admin || self.role === 'create',
      createOpenAPISpec: admin || self.role === 'create',
      viewBilling: admin,
      listMembers: self.role !== null,
      listTeams: self.role !== null,
      listIntegrations: admin,
      listInstallations: admin,
      installIntegration: admin,
    },
  };
}

/** Source: the schema `OrganizationBilling`. */
function billingView(state: EmulatorState) {
  const { minUsers, maxUsers } = state.organization;
  const price = { monthly: 12, yearly: 10 };
  return {
    interval: 'yearly',
    endDate: null,
    hasPaymentFailed: false,
    canCheckout: true,
    isScheduledToCancel: false,
    pricing: {
      members: { plus_2024: price, pro_2024: price },
      sites: { premium: price, ultimate: price },
    },
    usageAddons: {},
    ...(minUsers === undefined ? {} : { minUsers }),
    ...(maxUsers === undefined ? {} : { maxUsers }),
    paidMembers: state.members.size,
    canChangeInterval: true,
    canUseSAML: true,
    creditsBundle: null,
    aiCreditAlertThreshold: null,
  };
}
