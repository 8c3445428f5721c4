/** The organization roles of GitBook's API, in which `null` is a guest. Source: `MemberRoleOrGuest`. */
export const MEMBER_ROLES = ['admin', 'create', 'edit', 'review', 'comment', 'read'] as const;
/** An organization role. */
export type MemberRole = (typeof MEMBER_ROLES)[number];
/** An organization role, or `null` for a guest. */
export type MemberRoleOrGuest = MemberRole | null;

/** Source: `TeamMemberRole`. */
export const TEAM_MEMBER_ROLES = ['owner', 'member'] as const;
/** A role in a team. */
export type TeamMemberRole = (typeof TEAM_MEMBER_ROLES)[number];

/** Source: `AuditEvent.source`. */
export const AUDIT_SOURCES = ['ui', 'api', 'integration', 'webhook', 'workflow', 'script', 'support'] as const;
/** The source of an audit event. */
export type AuditSource = (typeof AUDIT_SOURCES)[number];

/** An organization. Answers omit undefined fields, as GitBook's description allows. */
export interface OrganizationRecord {
  readonly id: string;
  title: string;
  createdAt: string;
  plan: 'free' | 'plus' | 'pro' | 'enterprise_2024';
  defaultRole: MemberRoleOrGuest | undefined;
  emailDomains: string[];
  inviteLinks: boolean;
  /** Whether SSO is enforced. */
  sso: boolean | undefined;
  auditLogs: boolean | undefined;
  minUsers: number | undefined;
  maxUsers: number | undefined;
}

/** A GitBook account, which may or may not be a member of the organization. */
export interface Account {
  readonly id: string;
  email: string | undefined;
  displayName: string;
}

/** A member's permission in a space. */
export interface SpaceGrant {
  readonly id: string;
  readonly title: string;
  readonly permission: MemberRole;
}

/** A member of the organization. */
export interface MemberRecord extends Account {
  role: MemberRoleOrGuest;
  sso: boolean;
  disabled: boolean;
  /** ISO 8601 timestamps. */
  joinedAt: string;
  lastSeenAt: string | undefined;
  spaces: SpaceGrant[];
  sites: number;
}

/** A team of the organization. */
export interface TeamRecord {
  readonly id: string;
  title: string;
  readonly createdAt: string;
  /** The number of spaces that the team can reach. */
  spaces: number;
  /** User ID → role, in the order of joining. */
  readonly members: Map<string, TeamMemberRole>;
  /** E-mail key → role, for people who join the team when they join the organization. */
  readonly waiting: Map<string, TeamMemberRole>;
}

/** An invitation that nobody has accepted yet. */
export interface Invitation {
  readonly userId: string;
  readonly email: string;
  role: MemberRoleOrGuest;
  sso: boolean;
  readonly invitedAt: string;
}

/** A link that invites everybody who has it. */
export interface LinkInvite {
  readonly id: string;
  readonly role: MemberRoleOrGuest;
}

/** An entry of the audit log. */
export interface AuditEventRecord {
  readonly id: string;
  readonly occurredAt: string;
  readonly action: string;
  readonly source: AuditSource;
  readonly actor: { readonly id: string; readonly label: string };
  readonly target: { readonly type: string; readonly id: string; readonly label: string };
}

/** An organization and everything that GitBook knows about it. Plain data, which `structuredClone` can copy. */
export interface EmulatorState {
  readonly organization: OrganizationRecord;
  /** The account of the token. */
  self: Account;
  readonly members: Map<string, MemberRecord>;
  readonly teams: Map<string, TeamRecord>;
  /** By e-mail key. */
  readonly invitations: Map<string, Invitation>;
  /** E-mail key → user ID, also of people who left: they keep their account. */
  readonly accounts: Map<string, string>;
  /** Every user ID ever used. */
  readonly userIds: Set<string>;
  /** E-mail key → number of invitation e-mails. */
  readonly mails: Map<string, number>;
  /** The user IDs whose removal was requested from the administrators. */
  readonly removalRequests: Set<string>;
  readonly auditEvents: AuditEventRecord[];
  readonly linkInvites: LinkInvite[];
  /** The last numbers used for a team and for an audit event. */
  readonly numbers: { team: number; auditEvent: number };
}

/** Who makes a change, how, and when. */
export interface Origin {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly source: AuditSource;
  readonly actor: Account;
}

/** Normalizes an e-mail for comparisons. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The members by e-mail key, without those who have no e-mail. */
export function membersByEmail(state: EmulatorState): Map<string, MemberRecord> {
  const found = new Map<string, MemberRecord>();
  for (const member of state.members.values()) {
    if (member.email !== undefined) found.set(emailKey(member.email), member);
  }
  return found;
}

/** The administrators who are not disabled. */
export function activeAdmins(state: EmulatorState): MemberRecord[] {
  return [...state.members.values()].filter((member) => member.role === 'admin' && !member.disabled);
}

/** The account of an e-mail, made up from the address the first time, so that equal runs give equal IDs. */
export function accountFor(state: EmulatorState, email: string): string {
  const key = emailKey(email);
  const known = state.accounts.get(key);
  if (known !== undefined) return known;
  const id = newUserId(state, key);
  state.accounts.set(key, id);
  return id;
}

/** Creates a user ID from a text, different from all earlier ones. */
export function newUserId(state: EmulatorState, text: string): string {
  const base = `user-${slug(text)}`;
  let id = base;
  for (let number = 2; state.userIds.has(id); number += 1) id = `${base}-${number}`;
  state.userIds.add(id);
  return id;
}

/** Creates a team ID that was never used before. */
export function nextTeamId(state: EmulatorState): string {
  do state.numbers.team += 1;
  while (state.teams.has(`team-${state.numbers.team}`));
  return `team-${state.numbers.team}`;
}

/** Converts a text for use in an ID: ASCII letters, digits and hyphens. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'unnamed';
}

/** Formats milliseconds since the epoch as ISO 8601. */
export function timeOf(now: number): string {
  return new Date(now).toISOString();
}
