import { describe, expect, test } from 'vitest';
import { findUnfinishedMerges } from '../../../src/action/merge/unfinished-merges.ts';
import type { ActionRun } from '../../../src/action/run.ts';
import type { Change } from '../../../src/core/model/change.ts';
import { fingerprint } from '../../../src/core/plan/fingerprint.ts';
import type { CommentContent } from '../../../src/core/review/comment-state.ts';
import { encodeReviewRecord, type RecordSubject } from '../../../src/core/review/review-record.ts';
import { draftRecord } from '../../../src/core/review/reviewed-plan.ts';
import { AT, KEY, keyOf } from '../../core/review/keys.ts';
import { connected, type Fixture } from '../../github/fixture.ts';
import { invite, plan, remove } from '../../render/build.ts';
import { refuse } from '../../support/github-routes.ts';
import { addPlanComment, gitHubRun, HERE, mergeOne, ORGANIZATION } from '../github-run.ts';

const ADA = remove('Ada');
const BOB = remove('Bob');
const EVE = invite('eve@example.com', 3);

const planOf = (...changes: readonly Change[]) =>
  plan(changes, { organization: { id: ORGANIZATION, title: 'Acme' }, fingerprint: fingerprint(changes) });

/** Merges a pull request whose comment says that, and showed these changes. */
function merge(
  { github: { repository } }: Fixture,
  content: CommentContent,
  changes: readonly Change[],
  { key = KEY, room, ...about }: { key?: typeof KEY; room?: number } & Partial<RecordSubject> = {},
): void {
  const { number: pullRequest } = mergeOne(repository);
  const head = repository.issue(pullRequest)?.pull?.headSha;
  const subject = { repository: repository.name, pullRequest, directory: HERE, head, base: undefined, ...about };
  const record = encodeReviewRecord(draftRecord(planOf(...changes), subject, AT), key, room);
  addPlanComment(repository, pullRequest, content, { record });
}

async function found(fixture: Fixture, changes: readonly Change[]) {
  const sha = fixture.github.repository.branches.get('main');
  const event = { name: 'schedule', ref: 'refs/heads/main', sha };
  const { run, reported } = gitHubRun(fixture, event);
  const keyed: ActionRun = { ...run, keyFor: () => KEY };
  return { merges: await findUnfinishedMerges(keyed, planOf(...changes)), reported };
}

describe('changes of a plan belong to a merge', () => {
  test.each<[CommentContent, string]>([
    ['refused', 'refused'],
    ['unreviewed', 'unreviewed'],
    ['failed', 'failed'],
    ['partly-applied', 'partly-applied'],
    ['cancelled', 'cancelled'],
    ['superseded', 'superseded'],
    ['invalid', 'invalid'],
    ['plan', 'not-ended'],
    ['applying', 'not-ended'],
  ])('whose comment says %s, and showed them', async (content, end) => {
    const fixture = await connected();
    merge(fixture, content, [ADA, EVE]);
    const { merges, reported } = await found(fixture, [ADA, BOB, EVE]);
    expect(merges).toEqual([{ pullRequest: 1, end, changes: [ADA, EVE] }]);
    expect(reported.log).toEqual([]);
  });

  test('that showed them first, as later plans show what earlier ones left', async () => {
    const fixture = await connected();
    merge(fixture, 'refused', [ADA]);
    merge(fixture, 'unreviewed', [ADA, BOB]);
    expect((await found(fixture, [ADA, BOB, EVE])).merges).toEqual([
      { pullRequest: 1, end: 'refused', changes: [ADA] },
      { pullRequest: 2, end: 'unreviewed', changes: [BOB] },
    ]);
  });

  test('as far as its record goes, where its plan was large', async () => {
    const many = Array.from({ length: 200 }, (_, index) => invite(`new${index}@example.com`, 1));
    const fixture = await connected();
    merge(fixture, 'failed', [ADA, ...many], { room: 700 });
    expect((await found(fixture, [ADA, ...many])).merges).toMatchObject([{ changes: { length: 201 } }]);
    expect((await found(fixture, [ADA, ...many.slice(1)])).merges).toMatchObject([{ changes: [ADA] }]);
  });

  test('whose plan was too large for any of them only where it is the same plan', async () => {
    const fixture = await connected();
    merge(fixture, 'failed', [ADA, EVE], { room: 1 });
    expect((await found(fixture, [ADA, EVE])).merges).toMatchObject([{ changes: [ADA, EVE] }]);
    expect((await found(fixture, [ADA])).merges).toEqual([]);
  });
});

describe('changes of a plan are drift', () => {
  test('where the merge that showed them is applied', async () => {
    const fixture = await connected();
    merge(fixture, 'failed', [ADA]);
    merge(fixture, 'applied', [ADA]);
    expect((await found(fixture, [ADA])).merges).toEqual([]);
  });

  test.each<[string, Parameters<typeof merge>[3]]>([
    ['is signed with another key', { key: keyOf('another token') }],
    ['is about another commit', { head: 'f'.repeat(40) }],
    ['is about another pull request', { pullRequest: 99 }],
  ])('where the record of the merge %s', async (_, about) => {
    const fixture = await connected();
    merge(fixture, 'refused', [ADA], about);
    expect((await found(fixture, [ADA])).merges).toEqual([]);
  });

  test('where GitHub cannot be asked, which is logged', async () => {
    const fixture = await connected();
    merge(fixture, 'refused', [ADA]);
    fixture.github.fail({ path: /\/pulls/, answer: refuse(403, 'Resource not accessible by integration') });
    const { merges, reported } = await found(fixture, [ADA]);
    expect(merges).toEqual([]);
    expect(reported.log.join()).toMatch(/could not be looked up.*shown as drift/);
    expect(reported.warnings).toEqual([]);
  });
});

test('a plan without changes asks GitHub nothing', async () => {
  const fixture = await connected();
  merge(fixture, 'refused', [ADA]);
  expect((await found(fixture, [])).merges).toEqual([]);
  expect(fixture.calls()).toEqual([]);
});
