import type { IsoDate, OrganizationRole } from './state.ts';

/** An ISO 8601 time in UTC, such as `2026-11-02T08:15:00.000Z`. A date stands for its first moment. */
export type IsoTime = string;

/** Somebody who was invited, and who was not in the member list when it was last read. */
export interface LedgerEntry {
  readonly email: string;
  /** What the invitation gives. Where people were invited twice, the higher of the two roles. */
  readonly role: OrganizationRole;
  readonly sso: boolean;
  /** The first invitation. */
  readonly since: IsoTime;
  /** The last invitation, which is when GitBook sent the last mail. */
  readonly sent: IsoTime;
  /** The number of the pull request that invited the person first. Undefined without one. */
  readonly pullRequest: number | undefined;
  /** The user ID that the invitation returned, where the answer said whose it was. */
  readonly userId?: string | undefined;
}

/** The invitations that wait: at most one entry for each e-mail, sorted by time and e-mail. */
export type Ledger = readonly LedgerEntry[];

/** After how many days an apply invites people again who have not accepted. */
export const RESEND_AFTER_DAYS = 7;

/** What a plan knows about earlier invitations. */
export interface Memory {
  readonly ledger: Ledger;
  /** After how many days people are invited again. `Infinity`: never. */
  readonly resendAfterDays: number;
  readonly now: IsoTime | IsoDate;
}
