import type { Change, MemberRole, RemoveMember } from './change.ts';
import type { OrganizationRole } from './state.ts';

/** Why something is not there yet although GitBook took the call. */
export type PendingReason =
  /** `DELETE` answered 202: the administrators were asked. */
  | 'removal-requested'
  /** Invited, but not yet in the member list. */
  | 'invited-not-listed'
  /** A team addition that waits for an invitation to be accepted. */
  | 'waits-for-invitation';

/** Why a change was left out because of something else. */
export type SkipReason =
  /** The invitation, team or promotion it needs did not succeed. */
  | { readonly kind: 'depends-on'; readonly change: Change }
  /** Doing it would leave fewer administrators than before and after the plan. */
  | { readonly kind: 'too-few-admins'; readonly admins: number }
  /** The run was ended before this change: `message` says by what. */
  | { readonly kind: 'run-ended'; readonly message: string };

/** What became of one change of a plan. */
export type ChangeOutcome =
  | { readonly status: 'applied'; readonly change: Change }
  | { readonly status: 'pending'; readonly change: Change; readonly reason: PendingReason }
  /** `message` is a sentence for people: the call, the status and GitBook's own words. */
  | { readonly status: 'failed'; readonly change: Change; readonly message: string }
  | { readonly status: 'skipped'; readonly change: Change; readonly reason: SkipReason }
  /** The member was changed by somebody else between plan and apply, so nothing was done. */
  | {
      readonly status: 'conflict';
      readonly change: MemberRole | RemoveMember;
      /** Who it is in GitBook now; undefined for who is no member any more. */
      readonly live: { readonly role: OrganizationRole; readonly email: string | undefined } | undefined;
    };

/** What an apply did: one outcome for each change of the plan, in the plan's order, and what the verifying read found. */
export interface ApplyResult {
  readonly outcomes: readonly ChangeOutcome[];
  /** E-mail (lower case) → GitBook user ID, for the invited people whose ID is known. */
  readonly invitedUsers: Readonly<Record<string, string>>;
  /** Changes that the plan made after the apply still holds, without those that are pending, failed or skipped. */
  readonly unexpected: readonly Change[];
  /** False when live state could not be read again: then `unexpected` is empty and `verifyError` says why. */
  readonly verified: boolean;
  readonly verifyError: string | undefined;
}
