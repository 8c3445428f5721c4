import type { IsoDate, OrganizationRole } from './state.ts';

/** An ISO 8601 time in UTC, such as `2026-11-02T08:15:00.000Z`. A date stands for its first moment. */
export type IsoTime = string;

/** When, and by which pull request, GitBook was asked for what is not done yet. */
interface Asked {
  /** The first time. */
  readonly since: IsoTime;
  /** The last time, which is when GitBook sent the last mail. */
  readonly sent: IsoTime;
  /** The number of the pull request of the first time. Undefined without one. */
  readonly pullRequest: number | undefined;
}

/** Somebody who was invited, and who was not in the member list when it was last read. */
export interface OpenInvitation extends Asked {
  readonly email: string;
  /** What the invitation gives. Where people were invited twice, the higher of the two roles. */
  readonly role: OrganizationRole;
  readonly sso: boolean;
  /** The user ID that the invitation returned, where the answer said whose it was. */
  readonly userId?: string | undefined;
}

/** A member whom GitBook did not remove: it has only asked the administrators. */
export interface RequestedRemoval extends Asked {
  readonly userId: string;
}

/** What GitBook was asked for and its API does not list. */
export interface Ledger {
  /** The invitations that wait: at most one for each e-mail, sorted by time and e-mail. */
  readonly invitations: readonly OpenInvitation[];
  /** The removals that wait: at most one for each user ID, sorted by time and ID. */
  readonly removals: readonly RequestedRemoval[];
}

/** A ledger in which nothing waits. */
export const EMPTY_LEDGER: Ledger = { invitations: [], removals: [] };

/** After how many days an apply invites people again who have not accepted, and requests a removal again. */
export const RESEND_AFTER_DAYS = 7;

/** What a plan knows about earlier invitations and requested removals. */
export interface Memory {
  readonly ledger: Ledger;
  /** After how many days GitBook is asked again. `Infinity`: never. */
  readonly resendAfterDays: number;
  readonly now: IsoTime | IsoDate;
}
