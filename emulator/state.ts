/** Roles of the organization as GitBook's API has them; `null` is a guest. Source: `MemberRoleOrGuest`. */
export const MEMBER_ROLES = ['admin', 'create', 'edit', 'review', 'comment', 'read'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type MemberRoleOrGuest = MemberRole | null;

/** Source: `TeamMemberRole`. */
export const TEAM_MEMBER_ROLES = ['owner', 'member'] as const;
export type TeamMemberRole = (typeof TEAM_MEMBER_ROLES)[number];

/** Source: `AuditEvent.source`. */
export const AUDIT_SOURCES = [
  'ui',
  'api',
  'integration',
  'webhook',
  'workflow',
  'script',
  'support',
] as const;
export type AuditSource = (typeof AUDIT_SOURCES)[number];

/** Undefined fields are left out of GitBook's answers, as its description allows. */
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

/** An account at GitBook; being a member of the organization is another thing. */
export interface Account {
  readonly id: string;
  email: string | undefined;
  displayName: string;
}

export interface SpaceGrant {
  readonly id: string;
  readonly title: string;
  readonly permission: MemberRole;
}

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

export interface TeamRecord {
  readonly id: string;
  title: string;
  readonly createdAt: string;
  /** How many spaces the team reaches. */
  spaces: number;
  /** User ID → role, in the order of joining. */
  readonly members: Map<string, TeamMemberRole>;
  /** E-mail key → role of people who become members of the team once they join the organization. */
  readonly waiting: Map<string, TeamMemberRole>;
}

/** Someone invited who has not accepted yet. */
export interface Invitation {
  readonly userId: string;
  readonly email: string;
  role: MemberRoleOrGuest;
  sso: boolean;
  readonly invitedAt: string;
}

export interface LinkInvite {
  readonly id: string;
  readonly role: MemberRoleOrGuest;
}

export interface AuditEventRecord {
  readonly id: string;
  readonly occurredAt: string;
  readonly action: string;
  readonly source: AuditSource;
  readonly actor: { readonly id: string; readonly label: string };
  readonly target: { readonly type: string; readonly id: string; readonly label: string };
}

/** A whole organization, and what GitBook knows beside it. Plain data: `structuredClone` copies it. */
export interface EmulatorState {
  readonly organization: OrganizationRecord;
  /** Whose token it is. */
  self: Account;
  readonly members: Map<string, MemberRecord>;
  readonly teams: Map<string, TeamRecord>;
  /** By e-mail key. */
  readonly invitations: Map<string, Invitation>;
  /** E-mail key → user ID: who comes back keeps the account. */
  readonly accounts: Map<string, string>;
  /** Every user ID ever given. */
  readonly userIds: Set<string>;
  /** E-mail key → how many invitation mails were sent. */
  readonly mails: Map<string, number>;
  /** User IDs whose removal the administrators were asked for. */
  readonly removalRequests: Set<string>;
  readonly auditEvents: AuditEventRecord[];
  readonly linkInvites: LinkInvite[];
  /** The last number given to a team and to an audit event. */
  readonly numbers: { team: number; auditEvent: number };
}

/** On whose behalf, from where and when something is done. */
export interface Doing {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly source: AuditSource;
  readonly actor: Account;
}

/** The form in which e-mails are compared. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The members by e-mail key; those without an e-mail are not in it. */
export function membersByEmail(state: EmulatorState): Map<string, MemberRecord> {
  const found = new Map<string, MemberRecord>();
  for (const member of state.members.values()) {
    if (member.email !== undefined) found.set(emailKey(member.email), member);
  }
  return found;
}

/** Administrators who can still do something. */
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

/** A user ID made of some text, different from all that were given before. */
export function newUserId(state: EmulatorState, text: string): string {
  const base = `user-${slug(text)}`;
  let id = base;
  for (let number = 2; state.userIds.has(id); number += 1) id = `${base}-${number}`;
  state.userIds.add(id);
  return id;
}

/** The next team's ID: never one that was in use before. */
export function nextTeamId(state: EmulatorState): string {
  do state.numbers.team += 1;
  while (state.teams.has(`team-${state.numbers.team}`));
  return `team-${state.numbers.team}`;
}

/** Text as a part of an ID: ASCII letters, digits and hyphens. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'unnamed';
}

/** Milliseconds since the epoch as ISO 8601. */
export function timeOf(now: number): string {
  return new Date(now).toISOString();
}
