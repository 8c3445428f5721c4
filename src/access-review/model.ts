import type { Plan } from '../core/model/plan.ts';
import type { MemberSpace, MemberTeam } from '../core/model/ports.ts';
import type {
  DesiredUser,
  IsoDate,
  LiveMember,
  LiveMembership,
  LiveOrganization,
  OrganizationRole,
} from '../core/model/state.ts';

/** A person's place in a team, as it is in GitBook. */
export interface ReviewTeam extends MemberTeam {
  /** The last day of this membership by the directory, where it has passed. */
  readonly expiredOn: IsoDate | undefined;
}

/**
 * What is known about a person's spaces. `counted`: they were not requested. `failed`: they could not be read, which is
 * not the same as having none. `count` comes from GitBook's member list.
 */
export type PersonSpaces =
  | { readonly status: 'read'; readonly spaces: readonly MemberSpace[] }
  | { readonly status: 'counted'; readonly count: number }
  | { readonly status: 'failed'; readonly count: number; readonly message: string };

/** What an access review shows about one person. */
export interface ReviewPerson extends Pick<LiveMember, 'email' | 'displayName' | 'role' | 'sso' | 'disabled'> {
  readonly userId: string;
  /** Whether the token that read the organization belongs to this account. */
  readonly ownAccount: boolean;
  readonly teams: readonly ReviewTeam[];
  readonly spaces: PersonSpaces;
  /** UTC dates, or what GitBook returned instead of a timestamp. */
  readonly joined: string;
  readonly lastSeen: string | undefined;
  /** Whole days from the last visit to the date of the review. Undefined for people who were never seen. */
  readonly daysUnseen: number | undefined;
  readonly dormant: boolean;
  /** Undefined when members are not compared with a directory. */
  readonly inDirectory: boolean | undefined;
  /** The last day of access by the directory. */
  readonly expires: IsoDate | undefined;
  /** Whether that day has passed although the person is still a member. */
  readonly expired: boolean;
}

/** Somebody who is in a team but not in the member list, such as somebody who has not accepted an invitation. */
export interface ReviewInvitee extends Pick<LiveMembership, 'userId' | 'email' | 'displayName'> {
  readonly teams: readonly ReviewTeam[];
}

/** How many people and teams an access review covers, and how many people each finding applies to. */
export interface ReviewCounts {
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
  /** Team memberships whose last day has passed. Undefined when teams are not compared with a directory. */
  readonly expiredMemberships: number | undefined;
  /** People whose spaces could not be read. */
  readonly spacesUnread: number;
}

/** An access review: who has access to what on one date. */
export interface AccessReview {
  readonly organization: Pick<LiveOrganization, 'id' | 'title' | 'maxUsers'>;
  readonly asOf: IsoDate;
  /** The days without being seen after which somebody is dormant. */
  readonly dormantDays: number;
  /** Undefined without a directory. `users` and `teams` are undefined when the directory does not manage them. */
  readonly directory: Plan['directory'] | undefined;
  readonly counts: ReviewCounts;
  /** Administrators first, then by role from most to least access, then by name. */
  readonly people: readonly ReviewPerson[];
  readonly invitees: readonly ReviewInvitee[];
  /** The users of the directory who are not members of the organization. */
  readonly absent: readonly Pick<DesiredUser, 'email' | 'role'>[];
}
