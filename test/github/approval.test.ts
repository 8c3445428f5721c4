import { describe, expect, test } from 'vitest';
import { isApprovedAfter } from '../../src/github/approval.ts';
import type { Review } from '../../src/github/client/ports.ts';

const HEAD = 'ad'.repeat(20);
const SHOWN = '2026-11-22T09:00:00Z';
const [BEFORE, AFTER, LATER] = ['2026-11-22T08:59:59Z', '2026-11-22T09:00:01Z', '2026-11-22T10:00:00Z'];
const PULL = { author: 'octocat', headSha: HEAD };

const review = (more: Partial<Review> = {}): Review => ({
  state: 'APPROVED',
  author: 'grace',
  association: 'MEMBER',
  commit: HEAD,
  submittedAt: AFTER,
  ...more,
});

describe('a plan that was shown is approved', () => {
  test.each<[string, readonly Review[]]>([
    ['by a member, after it was shown', [review()]],
    ['by the owner of the repository', [review({ association: 'OWNER' })]],
    ['by somebody who was asked to work on it', [review({ association: 'COLLABORATOR' })]],
    ['and commented on by the same person later', [review(), review({ state: 'COMMENTED', submittedAt: LATER })]],
    [
      'after the same person asked for changes',
      [review({ state: 'CHANGES_REQUESTED' }), review({ submittedAt: LATER })],
    ],
    ['by one, although another asks for changes', [review(), review({ author: 'alan', state: 'CHANGES_REQUESTED' })]],
    ['again, after it was approved too early', [review({ submittedAt: BEFORE }), review({ submittedAt: LATER })]],
    ['with the time in another zone', [review({ submittedAt: '2026-11-22T10:30:00+01:00' })]],
  ])('%s', (_, reviews) => {
    expect(isApprovedAfter(SHOWN, PULL, reviews)).toBe(true);
  });
});

describe('a plan that was shown is not approved', () => {
  test.each<[string, readonly Review[]]>([
    ['by nobody', []],
    ['before it was shown', [review({ submittedAt: BEFORE })]],
    ['at the very second, because the plan may have come after', [review({ submittedAt: SHOWN })]],
    ['for an earlier commit', [review({ commit: 'ae'.repeat(20) })]],
    ['for no known commit', [review({ commit: undefined })]],
    ['by its author', [review({ author: 'octocat' })]],
    ['by its author in other letters', [review({ author: 'OctoCat' })]],
    ['by a deleted account', [review({ author: undefined })]],
    ['by a comment', [review({ state: 'COMMENTED' })]],
    ['by a review that is not handed in', [review({ state: 'PENDING' })]],
    ['by a review that was dismissed', [review({ state: 'DISMISSED' })]],
    ['by somebody who asked for changes later', [review(), review({ state: 'CHANGES_REQUESTED', submittedAt: LATER })]],
    ['by somebody whose later approval was dismissed', [review(), review({ state: 'DISMISSED', submittedAt: LATER })]],
    [
      'by passers-by',
      ['CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'NONE', ''].map((association) => review({ association })),
    ],
  ])('%s', (_, reviews) => {
    expect(isApprovedAfter(SHOWN, PULL, reviews)).toBe(false);
  });

  test('where the time when it was shown is not known', () => {
    expect(isApprovedAfter('none', PULL, [review()])).toBe(false);
  });

  test('where the last commit is not known', () => {
    expect(isApprovedAfter(SHOWN, { ...PULL, headSha: undefined }, [review()])).toBe(false);
  });
});
