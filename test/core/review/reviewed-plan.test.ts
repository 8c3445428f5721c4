import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/core/model/change.ts';
import type { Plan } from '../../../src/core/model/plan.ts';
import { fingerprint } from '../../../src/core/plan/fingerprint.ts';
import { parseReviewRecord } from '../../../src/core/review/review-record.ts';
import {
  changesSince,
  judgeReview,
  type KnownReview,
  type RequiredReview,
  recordOf,
  type UnreviewedReason,
} from '../../../src/core/review/reviewed-plan.ts';

const invite = (name: string): Change => ({
  type: 'invite',
  email: `${name}@example.com`,
  to: 'read',
  sso: false,
  expires: undefined,
  origin: undefined,
});
const remove = (name: string): Change => ({
  type: 'remove-member',
  userId: name,
  email: `${name}@example.com`,
  displayName: name,
  from: 'read',
  reason: 'unlisted',
  expires: undefined,
  loses: { teams: 0, teamTitles: [], spaces: 0, spaceTitles: [] },
  origin: undefined,
});

function planOf(...changes: readonly Change[]): Plan {
  return {
    organization: { id: 'acme', title: 'Acme' },
    directory: { files: 1, users: 1, teams: undefined },
    changes,
    notices: [],
    guards: [],
    seats: { before: 1, after: 1, limit: undefined },
    fingerprint: fingerprint(changes),
    asOf: '2026-06-01',
  };
}

const reviewOf = (plan: Plan, room?: number): KnownReview => ({
  kind: 'comment',
  record: parseReviewRecord(recordOf(plan, room)),
});
const NO_COMMENT: KnownReview = { kind: 'no-comment' };
const UNREADABLE: KnownReview = { kind: 'comment', record: undefined };

const ADA = remove('ada');
const BOB = remove('bob');
const EVE = invite('eve');
const LARGE = planOf(ADA, BOB, ...Array.from({ length: 200 }, (_, index) => invite(`new${index}`)));

describe('a merge is reviewed', () => {
  test.each<[string, Plan, RequiredReview, KnownReview]>([
    ['the same plan', planOf(ADA, EVE), 'all', reviewOf(planOf(ADA, EVE))],
    ['a plan that has become smaller', planOf(ADA), 'all', reviewOf(planOf(ADA, BOB))],
    ['a new invitation, where only destructive changes count', planOf(EVE), 'destructive', NO_COMMENT],
    ['anything, where no review is required', planOf(ADA), 'off', NO_COMMENT],
    ['a plan without changes', planOf(), 'all', NO_COMMENT],
    ['removals of a large plan', planOf(BOB, EVE), 'destructive', reviewOf(LARGE, 400)],
  ])('%s', (_, plan, require, review) => {
    expect(judgeReview(plan, require, review)).toEqual({ covered: true });
  });
});

describe('a merge is refused as unreviewed', () => {
  test.each<[string, Plan, RequiredReview, KnownReview, UnreviewedReason, readonly Change[]]>([
    ['without a comment', planOf(ADA, EVE), 'destructive', NO_COMMENT, 'no-comment', [ADA]],
    ['without a comment, all', planOf(ADA, EVE), 'all', NO_COMMENT, 'no-comment', [ADA, EVE]],
    ['with a damaged record', planOf(ADA, EVE), 'destructive', UNREADABLE, 'unreadable-record', [ADA]],
    ['with a new removal', planOf(ADA, BOB), 'destructive', reviewOf(planOf(ADA)), 'changed', [BOB]],
    ['with a new invitation, all', planOf(ADA, EVE), 'all', reviewOf(planOf(ADA)), 'changed', [EVE]],
    [
      'where a large plan recorded only removals',
      planOf(ADA, EVE),
      'all',
      reviewOf(LARGE, 400),
      'changed-from-large-plan',
      [EVE],
    ],
    [
      'where a large plan recorded no change',
      planOf(ADA),
      'destructive',
      reviewOf(LARGE, 1),
      'changed-from-large-plan',
      [ADA],
    ],
  ])('%s', (_, plan, require, review, why, unreviewed) => {
    expect(judgeReview(plan, require, review)).toEqual({ covered: false, why, unreviewed });
  });
});

describe('changes since an earlier plan', () => {
  const line = recordOf(planOf(ADA));
  test.each<[string, string, Plan, readonly Change[]]>([
    ['are those that it did not have', line, planOf(ADA, BOB, EVE), [BOB, EVE]],
    ['are none in a smaller plan', recordOf(planOf(ADA, BOB)), planOf(ADA), []],
    ['are as far as the record goes', recordOf(LARGE, 400), planOf(remove('eve'), EVE), [remove('eve')]],
    ['are not known from a fingerprint alone', recordOf(LARGE, 1), planOf(EVE), []],
    ['are not known from any other line', 'text', planOf(EVE), []],
  ])('%s', (_, earlier, plan, changes) => {
    expect(changesSince(earlier, plan)).toEqual(changes);
  });
});
