import type { Change } from '../model/change.ts';
import { isDestructive } from '../model/change-types.ts';
import type { Plan } from '../model/plan.ts';
import { changeKey, earlierKeys } from '../plan/fingerprint.ts';
import { changesNotIn, encodeReviewRecord, parseReviewRecord, type ReviewRecord } from './review-record.ts';

/** Which changes of a merge must have been reviewed: the input `require-reviewed-plan`. */
export type RequiredReview = 'destructive' | 'all' | 'off';

/** What is known of the review of a merge. `record` is undefined where the comment's record is damaged or cut off. */
export type KnownReview =
  | { readonly kind: 'no-comment' }
  | { readonly kind: 'comment'; readonly record: ReviewRecord | undefined };

/** Why a plan is refused as not reviewed. */
export type UnreviewedReason =
  /** The pull request never got a plan comment. */
  | 'no-comment'
  /** The comment's record is damaged or cut off. */
  | 'unreadable-record'
  /** The plan has changes that the reviewed plan had not. */
  | 'changed'
  /** The same, where the reviewed plan was too large for a record of each change. */
  | 'changed-from-large-plan';

/** Whether what was reviewed covers a plan. */
export type ReviewJudgement =
  | { readonly covered: true }
  | { readonly covered: false; readonly why: UnreviewedReason; readonly unreviewed: readonly Change[] };

/** The changes of a plan that a merge applies only if they were reviewed. */
export function changesToReview(plan: Plan, require: RequiredReview): readonly Change[] {
  return plan.changes.filter((change) => require === 'all' || (require !== 'off' && isDestructive(change)));
}

/**
 * Whether what was reviewed covers a plan: the one decision by which a merge is refused as unreviewed. A plan that has
 * become smaller since its review is covered.
 */
export function judgeReview(plan: Plan, require: RequiredReview, review: KnownReview): ReviewJudgement {
  const needed = changesToReview(plan, require);
  if (needed.length === 0) return { covered: true };
  if (review.kind === 'no-comment') return { covered: false, why: 'no-comment', unreviewed: needed };
  const { record } = review;
  if (record === undefined) return { covered: false, why: 'unreadable-record', unreviewed: needed };
  const unreviewed = notReviewed(record, plan, needed);
  if (unreviewed.length === 0) return { covered: true };
  const isComplete = record.covers === 'all' || (record.covers === 'destructive' && require === 'destructive');
  return { covered: false, why: isComplete ? 'changed' : 'changed-from-large-plan', unreviewed };
}

/** The review record of a plan, as a hidden line: see `encodeReviewRecord`. */
export function recordOf({ organization, fingerprint, changes }: Plan, maxCharacters?: number): string {
  const plan = { organizationId: organization.id, fingerprint, changes: changes.map(recorded) };
  return encodeReviewRecord(plan, maxCharacters);
}

/**
 * The changes of a plan that an earlier record does not have, as far as the record covers them; none where the line is
 * not a record, or covers only the fingerprint.
 */
export function changesSince(line: string, plan: Plan): readonly Change[] {
  const record = parseReviewRecord(line);
  if (record === undefined || record.covers === 'fingerprint') return [];
  return notReviewed(record, plan, changesToReview(plan, record.covers));
}

function notReviewed(record: ReviewRecord, { fingerprint }: Plan, changes: readonly Change[]): readonly Change[] {
  return changesNotIn(record, { fingerprint, changes: changes.map(recorded) }).map(({ change }) => change);
}

function recorded(change: Change) {
  return { change, key: changeKey(change), earlierKeys: earlierKeys(change), destructive: isDestructive(change) };
}
