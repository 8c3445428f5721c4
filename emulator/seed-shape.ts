import type { Shape } from './shape.ts';
import { array, choice, email, flag, number, object, optional, required, text, timestamp } from './shape.ts';
import type { AuditSource, LinkInvite, MemberRole, MemberRoleOrGuest, OrganizationRecord } from './state.ts';
import { AUDIT_SOURCES, MEMBER_ROLES } from './state.ts';

/** A role in a seed. `null` and `guest` are the same. */
export type SeedRole = MemberRole | 'guest' | null;

/** An organization in a short form. Lists of people contain user IDs or e-mails. */
export interface OrganizationSeed {
  readonly organization?: OrganizationSettings;
  /** The account of the token. Default: the first administrator. */
  readonly self?: string;
  readonly members?: readonly MemberSeed[];
  readonly teams?: readonly TeamSeed[];
  readonly invitations?: readonly InvitationSeed[];
  readonly linkInvites?: readonly { readonly id?: string; readonly role: SeedRole }[];
  readonly auditEvents?: readonly AuditEventSeed[];
}

/** The settings of a seeded organization. */
export interface OrganizationSettings {
  readonly id?: string;
  readonly title?: string;
  readonly createdAt?: string;
  readonly plan?: OrganizationRecord['plan'];
  readonly defaultRole?: SeedRole;
  readonly emailDomains?: readonly string[];
  readonly inviteLinks?: boolean;
  readonly sso?: boolean;
  readonly auditLogs?: boolean;
  readonly minUsers?: number;
  readonly maxUsers?: number;
}

/** A seeded member. */
export interface MemberSeed {
  readonly id?: string;
  /** GitBook may hide an e-mail. A member without one needs an `id`. */
  readonly email?: string;
  readonly displayName?: string;
  /** Default: `read`. */
  readonly role?: SeedRole;
  readonly sso?: boolean;
  readonly disabled?: boolean;
  readonly joinedAt?: string;
  readonly lastSeenAt?: string;
  readonly spaces?: readonly { readonly title: string; readonly permission: MemberRole }[];
  readonly sites?: number;
}

/** A seeded team. */
export interface TeamSeed {
  readonly id?: string;
  readonly title: string;
  readonly owners?: readonly string[];
  readonly members?: readonly string[];
  readonly spaces?: number;
  readonly createdAt?: string;
}

/** A seeded invitation that nobody has accepted yet. */
export interface InvitationSeed {
  readonly email: string;
  readonly role?: SeedRole;
  readonly sso?: boolean;
}

/** A seeded entry of the audit log. */
export interface AuditEventSeed {
  readonly occurredAt: string;
  readonly action: string;
  readonly source?: AuditSource;
  /** A user ID or an e-mail. */
  readonly actor: string;
  /** A user ID, an e-mail, or the ID of something else. */
  readonly target: string;
}

/** Converts a role of a seed to GitBook's, which is `null` for a guest. */
export function acceptedRole(role: SeedRole): MemberRoleOrGuest {
  return role === 'guest' ? null : role;
}

const count = number({ min: 0, integer: true });
const role = choice([...MEMBER_ROLES, 'guest', null]);
const entityId = text({ pattern: /^[a-zA-Z0-9_-]+$/ });
const person = text({ min: 1 });

/** The JSON form of an `OrganizationSeed`. */
export const seedShape: Shape = object<OrganizationSeed>({
  organization: optional(
    object<OrganizationSettings>({
      id: optional(entityId),
      title: optional(text({ min: 2, max: 255, pattern: /\S.*\S/ })),
      createdAt: optional(timestamp()),
      plan: optional(choice(['free', 'plus', 'pro', 'enterprise_2024'])),
      defaultRole: optional(role),
      emailDomains: optional(array(text({ min: 1 }))),
      inviteLinks: optional(flag()),
      sso: optional(flag()),
      auditLogs: optional(flag()),
      minUsers: optional(count),
      maxUsers: optional(count),
    }),
  ),
  self: optional(person),
  members: optional(
    array(
      object<MemberSeed>({
        id: optional(entityId),
        email: optional(email()),
        displayName: optional(text({ min: 1 })),
        role: optional(role),
        sso: optional(flag()),
        disabled: optional(flag()),
        joinedAt: optional(timestamp()),
        lastSeenAt: optional(timestamp()),
        spaces: optional(
          array(
            object<NonNullable<MemberSeed['spaces']>[number]>({
              title: required(text({ min: 1, max: 50 })),
              permission: required(choice(MEMBER_ROLES)),
            }),
          ),
        ),
        sites: optional(count),
      }),
    ),
  ),
  teams: optional(
    array(
      object<TeamSeed>({
        id: optional(entityId),
        title: required(text({ min: 1, max: 64 })),
        owners: optional(array(person)),
        members: optional(array(person)),
        spaces: optional(count),
        createdAt: optional(timestamp()),
      }),
    ),
  ),
  invitations: optional(
    array(object<InvitationSeed>({ email: required(email()), role: optional(role), sso: optional(flag()) })),
  ),
  linkInvites: optional(array(object<LinkInvite>({ id: optional(text({ min: 1 })), role: required(role) }))),
  auditEvents: optional(
    array(
      object<AuditEventSeed>({
        occurredAt: required(timestamp()),
        action: required(text({ min: 1 })),
        source: optional(choice(AUDIT_SOURCES)),
        actor: required(person),
        target: required(person),
      }),
    ),
  ),
});
