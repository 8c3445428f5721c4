import type { Change, MemberRole, RemoveMember } from './change.ts';
import type { LiveMember, OrganizationRole } from './state.ts';

/** Why a change is not visible yet although GitBook took the call. */
export type PendingReason =
  /** `DELETE` answered 202: GitBook has only asked the administrators. */
  | 'removal-requested'
  /** Invited, but not yet in the member list. */
  | 'invited-not-listed'
  /** GitBook's answer to the invitation was lost, and the person is not in the member list. */
  | 'invitation-unanswered'
  /** A team addition that waits for an invitation to be accepted. */
  | 'waits-for-invitation';

/** Why a change was not tried. */
export type SkipReason =
  /** The change that it needs did not succeed. */
  | { readonly kind: 'depends-on'; readonly change: Change }
  /** There would be fewer administrators than both before and after the plan. `admins`: how many there were then. */
  | { readonly kind: 'too-few-admins'; readonly admins: number }
  /** The run ended before this change. `message` says why. */
  | { readonly kind: 'run-ended'; readonly message: string };

/** What an apply did about one change of its plan. */
export type ChangeOutcome =
  | { readonly status: 'applied'; readonly change: Change }
  | { readonly status: 'pending'; readonly change: Change; readonly reason: PendingReason }
  /**
   * `message` is a sentence for people: the call, the status and GitBook's own message. `invited`: the person has an
   * invitation all the same.
   */
  | { readonly status: 'failed'; readonly change: Change; readonly message: string; readonly invited?: true }
  | { readonly status: 'skipped'; readonly change: Change; readonly reason: SkipReason }
  /** Somebody else changed the member between plan and apply, so the change was not made. */
  | {
      readonly status: 'conflict';
      readonly change: MemberRole | RemoveMember;
      /** The member as GitBook has them now. Undefined for somebody who is no longer a member. */
      readonly live: { readonly role: OrganizationRole; readonly email: string | undefined } | undefined;
    };

/**
 * What an apply did: an outcome for each change of the plan, in the plan's order; then for each team that somebody left
 * because GitBook did not remove them from the organization; and what the verifying read found.
 */
export interface ApplyResult {
  readonly outcomes: readonly ChangeOutcome[];
  /** From e-mail in lower case to GitBook user ID, for the invited people whose ID is known. */
  readonly invitedUsers: Readonly<Record<string, string>>;
  /** The changes that a plan after the apply still has, without those that are pending, failed or skipped. */
  readonly unexpected: readonly Change[];
  /** False when the live state could not be read again. Then `unexpected` is empty and `verifyError` says why. */
  readonly verified: boolean;
  readonly verifyError: string | undefined;
  /** The members when read again, where they were. */
  readonly members?: readonly LiveMember[] | undefined;
}

/** How many changes ended how. `failed` counts every change that was not made and should have been: conflicts and skipped ones, too. */
interface OutcomeCounts {
  readonly applied: number;
  readonly failed: number;
  readonly pending: number;
}

/** Counts the outcomes of an apply. */
export function countOutcomes({ outcomes }: ApplyResult): OutcomeCounts {
  const countOf = (status: string): number => outcomes.filter((outcome) => outcome.status === status).length;
  const [applied, pending] = [countOf('applied'), countOf('pending')];
  return { applied, pending, failed: outcomes.length - applied - pending };
}

/** Whether an apply left nothing to do: every change is made or pending, and GitBook was read back and shows it. */
export function isComplete(result: ApplyResult): boolean {
  return result.verified && countOutcomes(result).failed + result.unexpected.length === 0;
}
