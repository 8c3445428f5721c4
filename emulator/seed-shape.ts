import type {
  AuditEventSeed,
  InvitationSeed,
  MemberSeed,
  OrganizationSeed,
  OrganizationSettings,
  SeedRole,
  TeamSeed,
} from './seed.ts';
import type { Shape } from './shape.ts';
import { array, choice, email, flag, number, object, optional, required, text, timestamp } from './shape.ts';
import type { LinkInvite, MemberRoleOrGuest } from './state.ts';
import { AUDIT_SOURCES, MEMBER_ROLES } from './state.ts';

/** A role of a seed as GitBook has it: `null` for a guest. */
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
