import type { Change } from '../model/change.ts';
import { isDestructive } from '../model/change-types.ts';
import type { Plan } from '../model/plan.ts';
import type { UnfinishedMerge } from '../model/unfinished-merge.ts';
import { changeKey, earlierKeys } from '../plan/fingerprint.ts';
import {
  changesNotIn,
  type RecordDraft,
  type RecordedPlan,
  type RecordProblem,
  type RecordSubject,
  type ReviewRecord,
} from './review-record.ts';

/** Which changes of a merge must have been reviewed: the input `require-reviewed-plan`. */
export type RequiredReview = 'destructive' | 'all' | 'off';

/** Why a pull request proves nothing. */
export type ReviewProblem =
  | RecordProblem
  /** The pull request has no plan comment. */
  | 'no-comment'
  /** Nobody approved the pull request after its plan was shown, and the workflow requires it. */
  | 'not-approved';

/** What one pull request proves: the record of its last commit, or why there is none. */
export type PullRequestReview = { readonly pullRequest: number } & (
  | { readonly record: ReviewRecord }
  | { readonly problem: ReviewProblem }
);

/** Whether what was reviewed covers a plan. */
export type ReviewJudgement =
  | { readonly covered: true }
  | {
      readonly covered: false;
      readonly unreviewed: readonly Change[];
      /** Whether a plan was too large for a record of each change, so that only exactly the same plan passes. */
      readonly isLarge: boolean;
    };

/** The changes of a plan that a merge applies only if they were reviewed. */
export function changesToReview(plan: Plan, require: RequiredReview): readonly Change[] {
  return plan.changes.filter((change) => require === 'all' || (require !== 'off' && isDestructive(change)));
}

/**
 * Whether the pull requests of a merge cover a plan: the one decision by which it is refused as unreviewed. Each change
 * must be in the record of one of them. A plan that has become smaller since is covered.
 */
export function judgeReview(
  plan: Plan,
  require: RequiredReview,
  reviews: readonly PullRequestReview[],
): ReviewJudgement {
  const records = reviews.flatMap((review) => ('record' in review ? [review.record] : []));
  const unreviewed = records.reduce(
    (left, record) => changesWithout(record, plan, left),
    changesToReview(plan, require),
  );
  if (unreviewed.length === 0) return { covered: true };
  const isLarge = records.some(
    ({ covers }) => covers === 'fingerprint' || (covers === 'destructive' && require === 'all'),
  );
  return { covered: false, unreviewed, isLarge };
}

/** The record of a plan that is shown now: see `encodeReviewRecord`. `at` is an ISO 8601 time, in UTC. */
export function draftRecord(plan: Plan, subject: Omit<RecordSubject, 'organizationId'>, at: string): RecordDraft {
  return { ...subject, organizationId: plan.organization.id, at, plan: recordedPlan(plan, plan.changes) };
}

/** The changes of a plan that an earlier record does not have, as far as the record covers them. */
export function changesSince(record: ReviewRecord, plan: Plan): readonly Change[] {
  return record.covers === 'fingerprint' ? [] : changesWithout(record, plan, changesToReview(plan, record.covers));
}

/**
 * Splits the changes of a plan by the merges that showed them. `merges` begins with the oldest, which gets a change that
 * several have: later plans show what is left of earlier ones. Merges without changes are left out.
 */
export function splitByMerge(
  plan: Plan,
  merges: readonly (Omit<UnfinishedMerge, 'changes'> & { readonly record: ReviewRecord })[],
): readonly UnfinishedMerge[] {
  let left = plan.changes;
  return merges.flatMap(({ record, ...merge }) => {
    const others = new Set(changesWithout(record, plan, left));
    const changes = left.filter((change) => !others.has(change));
    left = [...others];
    return changes.length === 0 ? [] : [{ ...merge, changes }];
  });
}

function changesWithout(record: ReviewRecord, plan: Plan, changes: readonly Change[]): readonly Change[] {
  return changesNotIn(record, recordedPlan(plan, changes)).map(({ change }) => change);
}

function recordedPlan({ fingerprint }: Plan, changes: readonly Change[]) {
  const recorded = changes.map((change) => ({
    change,
    key: changeKey(change),
    get earlierKeys() {
      return earlierKeys(change);
    },
    destructive: isDestructive(change),
  }));
  return { fingerprint, changes: recorded } satisfies RecordedPlan;
}
