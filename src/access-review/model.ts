import type { IsoDate, OrganizationRole, TeamRole } from '../core/model/state.ts';

/** A person's place in a team, as it is in GitBook. */
export interface ReportTeam {
  readonly teamId: string;
  readonly title: string;
  readonly role: TeamRole;
  /** The last day of this membership by the directory, where it has passed. */
  readonly expiredOn: IsoDate | undefined;
}

/** A space that a person can reach, and how far. */
export interface ReportSpace {
  readonly spaceId: string;
  readonly title: string;
  readonly permission: OrganizationRole;
}

/**
 * What is known of a person's spaces. `counted`: they were not asked for. `failed`: they were, and could not be
 * read; never to be shown as no spaces. `count` is GitBook's own, from its member list.
 */
export type ReportSpaces =
  | { readonly status: 'read'; readonly spaces: readonly ReportSpace[] }
  | { readonly status: 'counted'; readonly count: number }
  | { readonly status: 'failed'; readonly count: number; readonly message: string };

/** Everything a reviewer asks of one person. */
export interface ReportPerson {
  readonly userId: string;
  readonly email: string | undefined;
  readonly displayName: string;
  readonly role: OrganizationRole;
  readonly sso: boolean;
  readonly disabled: boolean;
  /** Whether the token that made the report belongs to this account. */
  readonly ownAccount: boolean;
  readonly teams: readonly ReportTeam[];
  readonly spaces: ReportSpaces;
  /** UTC dates; what GitBook gave when that is no timestamp. */
  readonly joined: string;
  readonly lastSeen: string | undefined;
  /** Whole days from the last time seen to the report's date; undefined for who was never seen. */
  readonly daysUnseen: number | undefined;
  readonly dormant: boolean;
  /** Undefined when members are not compared with a directory. */
  readonly inDirectory: boolean | undefined;
  /** The last day of access by the directory. */
  readonly expires: IsoDate | undefined;
  /** Whether that day has passed although the person is still a member. */
  readonly expired: boolean;
}

/** Somebody who is in a team but not in the member list, such as one invited who has not accepted. */
export interface ReportInvitee {
  readonly userId: string;
  readonly email: string | undefined;
  readonly displayName: string;
  readonly teams: readonly ReportTeam[];
}

/** A user of the directory who is no member of the organization. */
interface ReportAbsent {
  readonly email: string;
  readonly role: OrganizationRole;
}

export interface ReportCounts {
  readonly members: number;
  readonly roles: Readonly<Record<OrganizationRole, number>>;
  readonly teams: number;
  readonly disabled: number;
  readonly dormant: number;
  readonly neverSeen: number;
  readonly withoutSso: number;
  readonly withoutEmail: number;
  /** Undefined when members are not compared with a directory. */
  readonly notInDirectory: number | undefined;
  readonly expired: number | undefined;
  /** Team memberships whose last day has passed; undefined when teams are not compared with a directory. */
  readonly expiredMemberships: number | undefined;
  /** People whose spaces were asked for and could not be read. */
  readonly spacesUnread: number;
}

/** An access review: who has access to what, on one date. Data only; renderers make documents of it. */
export interface AccessReport {
  readonly organization: {
    readonly id: string;
    readonly title: string;
    readonly maxUsers: number | undefined;
  };
  readonly asOf: IsoDate;
  /** Days of not being seen that make somebody dormant. */
  readonly dormantDays: number;
  /** Undefined when there is no directory to compare with; its parts are, when they are not managed. */
  readonly directory:
    | { readonly files: number; readonly users: number | undefined; readonly teams: number | undefined }
    | undefined;
  readonly counts: ReportCounts;
  /** Administrators first, then by role from most to least access, then by name. */
  readonly people: readonly ReportPerson[];
  readonly invitees: readonly ReportInvitee[];
  readonly absent: readonly ReportAbsent[];
}
