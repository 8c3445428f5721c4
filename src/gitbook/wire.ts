// The package's entry has extensionless imports, which this module resolution does not follow: hence the path.
import type {
  AuditEvent,
  InviteUsersToOrganization,
  MemberContentPermission,
  MemberRole,
  Organization,
  OrganizationMember,
  OrganizationTeam,
  OrganizationTeamMember,
  TeamMember,
  TeamMemberRole,
  UpdateMembersInOrganizationTeam,
  User,
} from '../../node_modules/@gitbook/api/dist/client.d.ts';

/** A type of the official description with its enums as plain strings, as JSON has them. */
type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** GitBook's own shapes, from the official description. Only `convert.ts` and request bodies know them. */
export type WireRole = Plain<MemberRole>;
export type WireTeamRole = Plain<TeamMemberRole>;
export type WireInvite = Plain<InviteUsersToOrganization>;
export type WireTeamUpdate = Plain<UpdateMembersInOrganizationTeam>;
export type WireTeamMembership = Plain<TeamMember>;

/** The fields that can be asked for, so that a field the official description drops no longer compiles. */
export type UserField = keyof User;
export type MemberField = keyof OrganizationMember;
export type OrganizationField = keyof Organization;
export type TeamField = keyof OrganizationTeam;
export type TeamMemberField = keyof OrganizationTeamMember;
export type MemberSpaceField = keyof MemberContentPermission;
export type AuditEventField = keyof AuditEvent;
