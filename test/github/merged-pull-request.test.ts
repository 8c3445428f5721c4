import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/core/review/comment-state.ts';
import { encodeReviewRecord } from '../../src/core/review/review-record.ts';
import { MissingPermissionError } from '../../src/github/client/errors.ts';
import { findMergedPullRequest, findReview, type Push } from '../../src/github/merged-pull-request.ts';
import { ACTIONS_BOT, fakeSha, OCTOCAT } from '../support/github-repository.ts';
import { connected, rejection } from './fixture.ts';

const SHA = fakeSha('the merge');

const push = (more: Partial<Push> = {}): Push => ({
  sha: SHA,
  branch: 'main',
  forced: false,
  hintedPullRequests: [],
  ...more,
});

const changes = [{ key: 'remove ada', destructive: true }];
const record = encodeReviewRecord({ organizationId: 'org1', fingerprint: 'ab'.repeat(32), changes }, 1000);
const planComment = `${commentMarker('org1')}\n${record}\n\n## Plan`;

describe('the merged pull request of a pushed commit', () => {
  test.each([
    ['merge', [fakeSha('head'), SHA]],
    ['squash', [SHA]],
    ['rebase', [fakeSha('one'), fakeSha('two'), SHA]],
  ])('is found after a %s', async (_, commits) => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    github.repository.merge(number, SHA, commits);
    expect(await findMergedPullRequest(api, clock, push())).toMatchObject({ number, mergeCommitSha: SHA });
    expect(clock.sleeps).toEqual([]);
  });

  test('is the one whose merge made the commit, not one that merely contains it', async () => {
    const { api, github, clock } = await connected();
    const stacked = github.repository.addPullRequest({ baseRef: 'feature' });
    const made = github.repository.addPullRequest();
    const later = github.repository.addPullRequest();
    const open = github.repository.addPullRequest();
    github.repository.merge(stacked.number, SHA);
    github.repository.merge(made.number, SHA);
    github.repository.merge(later.number, fakeSha('later'), [SHA, fakeSha('later')]);
    github.repository.links.set(SHA, [...(github.repository.links.get(SHA) ?? []), open.number]);
    expect(await findMergedPullRequest(api, clock, push())).toMatchObject({ number: made.number });
  });

  test('is the last merged of those that contain the commit, when none made it', async () => {
    const { api, github, clock } = await connected();
    for (const at of ['first', 'second']) {
      const { number } = github.repository.addPullRequest();
      github.repository.merge(number, fakeSha(at), [SHA]);
    }
    expect(await findMergedPullRequest(api, clock, push())).toMatchObject({ number: 2 });
  });

  test('is found from the commit’s message before GitHub links the two', async () => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    github.repository.merge(number, SHA, []);
    const found = await findMergedPullRequest(api, clock, push({ hintedPullRequests: [number] }));
    expect(found).toMatchObject({ number });
    expect(clock.sleeps).toEqual([]);
  });

  test('is waited for when GitHub links it late', async () => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    github.repository.merge(number, SHA);
    github.fail({ path: /commits/, times: 2, answer: { status: 200, body: [] } });
    expect(await findMergedPullRequest(api, clock, push())).toMatchObject({ number });
    expect(clock.sleeps).toEqual([2000, 4000]);
  });

  test('is not taken from a message that lies', async () => {
    const { api, github, clock } = await connected();
    const other = github.repository.addPullRequest();
    const open = github.repository.addPullRequest();
    github.repository.merge(other.number, fakeSha('another merge'));
    const hintedPullRequests = [other.number, open.number, 4711];
    expect(await findMergedPullRequest(api, clock, push({ hintedPullRequests }))).toBeUndefined();
  });

  test.each([
    ['a push without one', {}],
    ['a push to another branch than was merged into', { branch: 'release' }],
    ['a forced push, though the commit once was a merge', { forced: true }],
  ])('there is none for %s', async (what, more) => {
    const { api, github, clock } = await connected();
    const { number } = github.repository.addPullRequest();
    if (what !== 'a push without one') github.repository.merge(number, SHA);
    expect(await findMergedPullRequest(api, clock, push(more))).toBeUndefined();
  });
});

describe('what was reviewed in a pull request', () => {
  test('is read from the plan comment of the token’s own account', async () => {
    const { api, github } = await connected();
    const { number } = github.repository.addPullRequest();
    github.repository.addComment({ number, body: planComment.replace(/ab/g, 'cd'), author: OCTOCAT });
    github.repository.addComment({ number, body: planComment, author: ACTIONS_BOT });
    expect(await findReview(api, number, 'org1')).toMatchObject({
      kind: 'comment',
      record: { covers: 'all', fingerprint: 'ab'.repeat(32) },
    });
  });

  const unreadable = { kind: 'comment', record: undefined };
  test.each([
    ['by somebody else', planComment, OCTOCAT, 'org1', { kind: 'no-comment' }],
    ['for another organization', planComment, ACTIONS_BOT, 'org2', { kind: 'no-comment' }],
    ['changed by hand', planComment.replace('destructive=1:', 'destructive=2:'), ACTIONS_BOT, 'org1', unreadable],
    ['without its record', planComment.split('\n')[0] ?? '', ACTIONS_BOT, 'org1', unreadable],
    ['that somebody wrote above', `Look:\n${planComment}`, ACTIONS_BOT, 'org1', unreadable],
    [
      'with the record of another organization',
      planComment.replace('plan organization=org1', 'plan organization=org2'),
      ACTIONS_BOT,
      'org2',
      unreadable,
    ],
  ])('is not in a comment %s', async (_, body, author, organizationId, review) => {
    const { api, github } = await connected();
    const { number } = github.repository.addPullRequest();
    github.repository.addComment({ number, body, author });
    expect(await findReview(api, number, organizationId)).toEqual(review);
  });

  test('is never taken for absent when the token may not look', async () => {
    const { api, github } = await connected({ permissions: { 'pull-requests': 'none' } });
    const { number } = github.repository.addPullRequest();
    const error = await rejection(findReview(api, number, 'org1'));
    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ permission: 'pull-requests: write' });
  });
});

test('a pull request is never taken for absent when the token may not look', async () => {
  const { api, clock } = await connected({ permissions: { 'pull-requests': 'none' } });
  const error = await rejection(findMergedPullRequest(api, clock, push()));
  expect(error).toMatchObject({ permission: 'pull-requests: write' });
});
