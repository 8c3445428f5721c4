import type { Position } from './diagnostic.ts';

/** Organization roles from least to most access. `guest` is GitBook's `role: null`: a member without a role. */
export const ORGANIZATION_ROLES = ['guest', 'read', 'comment', 'edit', 'review', 'create', 'admin'] as const;
/** One of {@link ORGANIZATION_ROLES}. */
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

/** Roles in a team, from least to most access. */
export const TEAM_ROLES = ['member', 'owner'] as const;
/** One of {@link TEAM_ROLES}. */
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Negative when `a` gives less access than `b`, zero when they are the same, positive when more. */
export function compareRoles(a: OrganizationRole, b: OrganizationRole): number {
  return ORGANIZATION_ROLES.indexOf(a) - ORGANIZATION_ROLES.indexOf(b);
}

/** ASCII without capitals and spaces: nearly every address. */
const FOLDED = /^[!-@[-~]*$/;

/** The form in which e-mail addresses are compared: case is ignored. */
export function emailKey(email: string): string {
  return FOLDED.test(email) ? email : email.trim().toLowerCase();
}

/** The form in which team titles are compared: case and surrounding space are ignored. */
export function titleKey(title: string): string {
  return title.trim().toLowerCase();
}

/** A UTC calendar date, `YYYY-MM-DD`. Dates of this form compare as text. */
export type IsoDate = string;

// ---- The directory as written ------------------------------------------------------------------------------

/** A user as a file lists it, without the file's defaults. */
export interface WrittenUser {
  readonly email: string;
  readonly id: string | undefined;
  readonly role: OrganizationRole | undefined;
  readonly sso: boolean | undefined;
  readonly expires: IsoDate | undefined;
  readonly note: string | undefined;
  /** The defaults of the file that lists the user. */
  readonly defaults: WrittenDefaults;
  readonly at: Position;
}

/** The `defaults` of one file. */
export interface WrittenDefaults {
  readonly role: OrganizationRole | undefined;
  readonly sso: boolean | undefined;
}

/** One entry of a team's `owners` or `members`. */
export type WrittenEntry =
  | {
      readonly kind: 'user';
      readonly email: string;
      readonly expires: IsoDate | undefined;
      readonly note: string | undefined;
      readonly at: Position;
    }
  | { readonly kind: 'team'; readonly title: string; readonly at: Position };

/** A team as a file lists it. Without `owners` and `members`, its memberships are not managed. */
export interface WrittenTeam {
  readonly title: string;
  readonly id: string | undefined;
  readonly previously: readonly { readonly title: string; readonly at: Position }[];
  readonly owners: readonly WrittenEntry[] | undefined;
  readonly members: readonly WrittenEntry[] | undefined;
  readonly at: Position;
}

/** Whether a team has lists, so that its memberships are managed. */
export function hasLists({ owners, members }: WrittenTeam): boolean {
  return owners !== undefined || members !== undefined;
}

/** The entries of a team's lists together. */
export function entriesOf({ owners = [], members = [] }: WrittenTeam): readonly WrittenEntry[] {
  return [...owners, ...members];
}

/** All files of the directory together, as written. An absent section is not managed at all. */
export interface Directory {
  readonly files: readonly string[];
  readonly organization: { readonly id: string; readonly at: Position } | undefined;
  readonly users: readonly WrittenUser[] | undefined;
  readonly teams: readonly WrittenTeam[] | undefined;
}

// ---- The desired state: resolved for a date ----------------------------------------------------------------

/** A user with the defaults applied. `expired` as of the run's date. */
export interface DesiredUser {
  readonly email: string;
  readonly id: string | undefined;
  readonly role: OrganizationRole;
  readonly sso: boolean;
  readonly expires: IsoDate | undefined;
  readonly expired: boolean;
  readonly note: string | undefined;
  readonly origin: Position;
}

/** One person in a team, with nested teams flattened and expired people left out. */
export interface DesiredMembership {
  readonly email: string;
  readonly role: TeamRole;
  /** The last day of this membership, if it has one. */
  readonly expires: IsoDate | undefined;
  /** Titles of the nested teams it comes through, outermost first. Empty where the team lists the person. */
  readonly via: readonly string[];
  readonly note: string | undefined;
  readonly origin: Position;
}

/** A membership that has expired as of the run's date. */
export interface ExpiredMembership {
  readonly email: string;
  readonly expires: IsoDate;
  readonly note: string | undefined;
  readonly origin: Position;
}

/** A team with nested teams flattened. */
export interface DesiredTeam {
  readonly title: string;
  readonly id: string | undefined;
  readonly previously: readonly string[];
  /** One entry for each person, sorted by e-mail. Undefined where the team has to exist and nothing more is managed. */
  readonly memberships: readonly DesiredMembership[] | undefined;
  readonly expired: readonly ExpiredMembership[];
  readonly origin: Position;
}

/** The state that the directory asks for on one date. */
export interface DesiredState {
  readonly asOf: IsoDate;
  readonly files: readonly string[];
  readonly users: readonly DesiredUser[] | undefined;
  readonly teams: readonly DesiredTeam[] | undefined;
}

// ---- The live state: what GitBook's API says ---------------------------------------------------------------

/** A member of the organization. Source: the schema `OrganizationMember`; `user.email` is optional there. */
export interface LiveMember {
  readonly id: string;
  readonly email: string | undefined;
  readonly displayName: string;
  readonly role: OrganizationRole;
  readonly sso: boolean;
  readonly disabled: boolean;
  /** ISO 8601 timestamps. `joinedAt` is empty where GitBook does not give it. */
  readonly joinedAt: string;
  readonly lastSeenAt: string | undefined;
  /** How many spaces the member can access, and how many teams they are in. */
  readonly spaces: number;
  readonly teams: number;
}

/** A team of the organization. Source: the schema `OrganizationTeam`. */
export interface LiveTeam {
  readonly id: string;
  readonly title: string;
  /** How many members the team has, by GitBook's list of teams. */
  readonly size: number;
  readonly spaces: number;
  /** Undefined where they were not read, because the directory does not manage them. */
  readonly memberships: readonly LiveMembership[] | undefined;
}

/** Somebody in a team. Invited people who have not accepted may be in a team and not in the member list. */
export interface LiveMembership {
  readonly userId: string;
  readonly email: string | undefined;
  readonly displayName: string;
  readonly role: TeamRole;
}

/** The organization itself. Source: the schema `Organization`. What GitBook leaves out is undefined. */
export interface LiveOrganization {
  readonly id: string;
  readonly title: string;
  readonly defaultRole: OrganizationRole | undefined;
  readonly emailDomains: readonly string[];
  readonly inviteLinks: boolean;
  readonly ssoEnforced: boolean;
  readonly auditLogs: boolean;
  readonly maxUsers: number | undefined;
}

/** Everything that a plan needs to know about GitBook, read completely at one time. */
export interface LiveState {
  readonly organization: LiveOrganization;
  /** The account the token belongs to. */
  readonly self: { readonly id: string; readonly email: string | undefined };
  readonly members: readonly LiveMember[];
  /** Undefined where teams were not read, because the directory does not manage them. */
  readonly teams: readonly LiveTeam[] | undefined;
}
