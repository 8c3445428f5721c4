// This is a path because the package's entry imports files without extensions, which Node's resolution rejects.
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

/** A type of the official description, with plain strings for its enums, as in JSON. */
type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** GitBook's shapes, from the official description. Only `convert.ts` and request bodies use them. */
export type WireRole = Plain<MemberRole>;
export type WireTeamRole = Plain<TeamMemberRole>;
export type WireInvite = Plain<InviteUsersToOrganization>;
export type WireTeamUpdate = Plain<UpdateMembersInOrganizationTeam>;
export type WireTeamMembership = Plain<TeamMember>;

/** The fields that `convert.ts` may read. Code that reads a field without description does not compile. */
export type UserField = keyof User;
export type MemberField = keyof OrganizationMember;
export type OrganizationField = keyof Organization;
export type TeamField = keyof OrganizationTeam;
export type TeamMemberField = keyof OrganizationTeamMember;
export type MemberSpaceField = keyof MemberContentPermission;
export type AuditEventField = keyof AuditEvent;
