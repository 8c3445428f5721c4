/*
 * GitBook's schemas, from the official description. The path is into the package, because its entry imports files
 * without extensions, which Node's resolution rejects.
 */
import type * as Official from '../../node_modules/@gitbook/api/dist/client.d.ts';

export type {
  AuditEvent,
  MemberContentPermission,
  Organization,
  OrganizationMember,
  OrganizationTeam,
  OrganizationTeamMember,
  User,
} from '../../node_modules/@gitbook/api/dist/client.d.ts';

/** A type of the official description, with plain strings for its enums, as in JSON. */
type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** A member's role in an organization. */
export type Role = Plain<Official.MemberRole>;
/** A member's role in a team. */
export type TeamRole = Plain<Official.TeamMemberRole>;
/** A membership in a team. */
export type TeamMembership = Plain<Official.TeamMember>;
/** The body of a call that invites people. */
export type Invite = Plain<Official.InviteUsersToOrganization>;
/** The body of a bulk update of a team. */
export type TeamUpdate = Plain<Official.UpdateMembersInOrganizationTeam>;
