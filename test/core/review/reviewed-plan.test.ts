import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/core/model/change.ts';
import type { Plan } from '../../../src/core/model/plan.ts';
import { fingerprint } from '../../../src/core/plan/fingerprint.ts';
import { encodeReviewRecord, type ReviewRecord, readReviewRecord } from '../../../src/core/review/review-record.ts';
import {
  changesSince,
  draftRecord,
  judgeReview,
  type PullRequestReview,
  type RequiredReview,
  type ReviewProblem,
} from '../../../src/core/review/reviewed-plan.ts';
import { AT, KEY, SUBJECT } from './keys.ts';

const origin = undefined;
const person = (name: string) => ({ userId: name, email: `${name}@example.com`, displayName: name });
const invite = (name: string, to: 'read' | 'admin' = 'read'): Change => ({
  type: 'invite',
  email: `${name}@example.com`,
  to,
  sso: false,
  expires: undefined,
  origin,
});
const remove = (name: string, from: 'read' | 'admin' = 'read'): Change => ({
  type: 'remove-member',
  ...person(name),
  from,
  reason: 'unlisted',
  expires: undefined,
  loses: { teams: 0, teamTitles: [], spaces: 0, spaceTitles: [] },
  origin,
});
const deleteTeam = (team: string, size: number, spaces: number, teamId = 't1'): Change => ({
  type: 'delete-team',
  team,
  teamId,
  size,
  spaces,
  origin,
});
const leave = (name: string, from: 'owner' | 'member'): Change => ({
  type: 'team-remove',
  ...person(name),
  team: 'Docs',
  teamId: 't1',
  from,
  reason: 'unlisted',
  origin,
});
const demote = (name: string, from: 'admin' | 'edit', to: 'edit' | 'read'): Change => ({
  type: 'member-role',
  ...person(name),
  from,
  to,
  origin,
});
const join = (more: Partial<Extract<Change, { type: 'team-add' }>> = {}): Change => ({
  type: 'team-add',
  ...person('eve'),
  team: 'Docs',
  teamId: 't1',
  to: 'member',
  via: [],
  origin,
  ...more,
});

function planOf(...changes: readonly Change[]): Plan {
  return {
    organization: { id: 'acme', title: 'Acme' },
    directory: { files: 1, users: 1, teams: undefined },
    changes,
    endedMemberships: [],
    notices: [],
    guards: [],
    seats: { before: 1, after: 1, limit: undefined },
    fingerprint: fingerprint(changes),
    asOf: '2026-06-01',
  };
}

/** The record of a plan, as a comment has it. */
function recordOf(plan: Plan, room?: number): ReviewRecord {
  const result = readReviewRecord(encodeReviewRecord(draftRecord(plan, SUBJECT, AT), KEY, room), KEY);
  if (!result.valid) throw new Error(result.problem);
  return result.record;
}

const shown = (plan: Plan, room?: number, pullRequest = 7): PullRequestReview => ({
  pullRequest,
  record: recordOf(plan, room),
});
const without = (problem: ReviewProblem, pullRequest = 7): PullRequestReview => ({ pullRequest, problem });

const ADA = remove('ada');
const BOB = remove('bob');
const EVE = invite('eve');
const LARGE = planOf(ADA, BOB, ...Array.from({ length: 200 }, (_, index) => invite(`new${index}`)));
/** Room for the removals of the large plan alone, and for no change at all. */
const [DESTRUCTIVE_ROOM, NO_ROOM] = [700, 1];

describe('a merge is reviewed', () => {
  test.each<[string, Plan, RequiredReview, readonly PullRequestReview[]]>([
    ['the same plan', planOf(ADA, EVE), 'all', [shown(planOf(ADA, EVE))]],
    ['a plan that has become smaller', planOf(ADA), 'all', [shown(planOf(ADA, BOB))]],
    ['a new invitation, where only destructive changes count', planOf(EVE), 'destructive', [without('no-comment')]],
    ['anything, where no review is required', planOf(ADA), 'off', [without('edited')]],
    ['a plan without changes', planOf(), 'all', []],
    ['removals of a large plan', planOf(BOB, EVE), 'destructive', [shown(LARGE, DESTRUCTIVE_ROOM)]],
    ['exactly the large plan that was shown', LARGE, 'all', [shown(LARGE, NO_ROOM)]],
    [
      'changes of two pull requests, in either order',
      planOf(ADA, BOB, EVE),
      'all',
      [shown(planOf(BOB, EVE), undefined, 8), shown(planOf(ADA))],
    ],
    [
      'what one shows, where another proves nothing',
      planOf(ADA),
      'destructive',
      [without('no-comment', 8), shown(planOf(ADA)), without('edited', 6)],
    ],
    [
      'a large plan beside a small one, where only destructive changes count',
      planOf(ADA, remove('eve')),
      'destructive',
      [shown(LARGE, DESTRUCTIVE_ROOM), shown(planOf(remove('eve')), undefined, 8)],
    ],
    [
      'a team that has fewer people by now',
      planOf(deleteTeam('Old', 3, 5)),
      'all',
      [shown(planOf(deleteTeam('Old', 4, 5)))],
    ],
    [
      'a team that has fewer spaces by now',
      planOf(deleteTeam('Old', 4, 0)),
      'all',
      [shown(planOf(deleteTeam('Old', 4, 5)))],
    ],
    ['a team that has emptied', planOf(deleteTeam('Old', 0, 0)), 'all', [shown(planOf(deleteTeam('Old', 60, 8)))]],
    [
      'an addition whose person and team have come to be',
      planOf(join()),
      'all',
      [shown(planOf(join({ userId: undefined, teamId: undefined })))],
    ],
  ])('%s', (_, plan, require, reviews) => {
    expect(judgeReview(plan, require, reviews)).toEqual({ covered: true });
    expect(judgeReview(plan, require, reviews.toReversed())).toEqual({ covered: true });
  });
});

describe('a merge is refused as unreviewed', () => {
  test.each<[string, Plan, RequiredReview, readonly PullRequestReview[], readonly Change[]]>([
    ['without a pull request', planOf(ADA, EVE), 'destructive', [], [ADA]],
    ['without a comment', planOf(ADA, EVE), 'destructive', [without('no-comment')], [ADA]],
    ['without a comment, all', planOf(ADA, EVE), 'all', [without('no-comment')], [ADA, EVE]],
    ['with an edited record', planOf(ADA, EVE), 'destructive', [without('edited')], [ADA]],
    ['with a new removal', planOf(ADA, BOB), 'destructive', [shown(planOf(ADA))], [BOB]],
    [
      'with a new removal, though the rest was shown',
      planOf(ADA, BOB),
      'all',
      [shown(planOf(ADA)), shown(planOf(EVE), undefined, 8)],
      [BOB],
    ],
    ['with a new invitation, all', planOf(ADA, EVE), 'all', [shown(planOf(ADA))], [EVE]],
    [
      'with a new administrator',
      planOf(invite('eve', 'admin')),
      'destructive',
      [shown(planOf(EVE))],
      [invite('eve', 'admin')],
    ],
  ])('%s', (_, plan, require, reviews, unreviewed) => {
    expect(judgeReview(plan, require, reviews)).toEqual({ covered: false, unreviewed, isLarge: false });
  });

  test.each<[string, Change, Change]>([
    ['a team with more people', deleteTeam('Old', 0, 0), deleteTeam('Old', 1, 0)],
    ['a team with more spaces', deleteTeam('Old', 3, 1), deleteTeam('Old', 3, 2)],
    ['a team with fewer people and more spaces', deleteTeam('Old', 3, 1), deleteTeam('Old', 2, 2)],
    ['a team of another title', deleteTeam('Old', 3, 1), deleteTeam('Board', 3, 1)],
    ['a team of another title, with fewer people', deleteTeam('Old', 30, 4), deleteTeam('Board', 10, 1)],
    ['another team of the same title', deleteTeam('Old', 3, 1), deleteTeam('Old', 3, 1, 't2')],
    ['somebody’s leaving a team who owns it by now', leave('ada', 'member'), leave('ada', 'owner')],
    ['somebody’s leaving a team who owned it then', leave('ada', 'owner'), leave('ada', 'member')],
    ['the removal of somebody who is an administrator by now', ADA, remove('ada', 'admin')],
    ['a demotion from a higher role', demote('ada', 'edit', 'read'), demote('ada', 'admin', 'read')],
    ['a demotion to a lower role', demote('ada', 'admin', 'edit'), demote('ada', 'admin', 'read')],
  ])('of %s than was shown', (_, before, now) => {
    const judged = judgeReview(planOf(now, EVE), 'destructive', [shown(planOf(before, BOB, EVE))]);
    expect(judged).toEqual({ covered: false, unreviewed: [now], isLarge: false });
  });

  test.each<[string, Plan, RequiredReview, number, readonly Change[]]>([
    ['recorded only removals', planOf(ADA, EVE), 'all', DESTRUCTIVE_ROOM, [EVE]],
    ['recorded no change', planOf(ADA), 'destructive', NO_ROOM, [ADA]],
  ])('where a large plan %s, and says that this is why', (_, plan, require, room, unreviewed) => {
    expect(judgeReview(plan, require, [shown(LARGE, room)])).toEqual({ covered: false, unreviewed, isLarge: true });
  });
});

test('many teams to delete are compared with many reviews quickly', () => {
  const teams = Array.from({ length: 20 }, (_, index) => deleteTeam('Old', 3, 1, `t${index}`));
  const reviews = Array.from({ length: 5 }, (_, index) => shown(planOf(remove(`user${index}`)), undefined, index));
  const now = teams.concat(Array.from({ length: 5 }, (_, index) => remove(`user${index}`)));
  const judged = judgeReview(planOf(...now), 'destructive', reviews);
  expect(judged).toEqual({ covered: false, unreviewed: teams, isLarge: false });
});

describe('changes since an earlier plan', () => {
  test.each<[string, ReviewRecord, Plan, readonly Change[]]>([
    ['are those that it did not have', recordOf(planOf(ADA)), planOf(ADA, BOB, EVE), [BOB, EVE]],
    ['are none in a smaller plan', recordOf(planOf(ADA, BOB)), planOf(ADA), []],
    ['are as far as the record goes', recordOf(LARGE, DESTRUCTIVE_ROOM), planOf(remove('eve'), EVE), [remove('eve')]],
    ['are not known from a fingerprint alone', recordOf(LARGE, NO_ROOM), planOf(EVE), []],
  ])('%s', (_, earlier, plan, changes) => {
    expect(changesSince(earlier, plan)).toEqual(changes);
  });
});
