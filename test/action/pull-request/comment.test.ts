import { describe, expect, test } from 'vitest';
import { reportInvalid } from '../../../src/action/invalid-directory.ts';
import { findCoverage } from '../../../src/action/merge/coverage.ts';
import {
  commentApplyStarted,
  commentNoPlan,
  commentOnApply,
  commentOnPullRequest,
} from '../../../src/action/pull-request/comment.ts';
import { contextOf } from '../../../src/action/run.ts';
import { type MergeEnd, readCommentState } from '../../../src/core/review/comment-state.ts';
import type { EventInput } from '../../../src/github/event.ts';
import { failedDocument, validatedDocument } from '../../../src/render/plan/plan-document.ts';
import { connected, type Fixture } from '../../github/fixture.ts';
import { diagnostic } from '../../render/build.ts';
import type { FakeComment } from '../../support/github-repository.ts';
import { addPlanComment, gitHubRun, mergeOne, ORGANIZATION, pushOf, type Reported } from '../github-run.ts';

const contentOf = ({ body }: FakeComment) => readCommentState(body)?.state.content;
const contents = ({ github }: Fixture) => github.repository.comments.map(contentOf);

/** An apply of a push from its start, if it makes changes, to its end. */
async function applyOnce(
  fixture: Fixture,
  sha: string,
  end: MergeEnd,
  isStarted = true,
  ledger?: string,
): Promise<Reported> {
  const { run, reported } = gitHubRun(fixture, pushOf(sha));
  const coverage = await findCoverage(run, fixture.api, ORGANIZATION, 'needed');
  if (isStarted && coverage) await commentApplyStarted(run, ORGANIZATION, coverage);
  const view = failedDocument(`It ended as ${end}.`, contextOf(run, 'comment'));
  await commentOnApply(run, { organizationId: ORGANIZATION, end, view, coverage, ledgerFor: () => ledger });
  return reported;
}

describe('the comments of an apply', () => {
  test('say that it has begun, in the newest pull request', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const [first, second] = [mergeOne(repository), mergeOne(repository)];
    for (const { number } of [first, second]) addPlanComment(repository, number, 'plan');
    const { run } = gitHubRun(fixture, pushOf(second.sha));
    const coverage = await findCoverage(run, fixture.api, ORGANIZATION, 'needed');
    if (coverage) await commentApplyStarted(run, ORGANIZATION, coverage);
    expect(contents(fixture)).toEqual(['plan', 'applying']);
  });

  test('say how it ended, in every pull request that it covers', async () => {
    const fixture = await connected();
    const { repository } = fixture.github;
    const [first, second] = [mergeOne(repository), mergeOne(repository)];
    addPlanComment(repository, first.number, 'failed');
    addPlanComment(repository, second.number, 'plan');
    const ledger = '<!-- gitbook-directory-sync:ledger v1 bo -->';
    await applyOnce(fixture, second.sha, 'applied', true, ledger);
    expect(contents(fixture)).toEqual(['applied', 'applied']);
    const ledgers = repository.comments.map(({ body }) => readCommentState(body)?.state.ledger);
    expect(ledgers).toEqual([undefined, ledger]);
  });

  test('say how it ended although it ends as it did before', async () => {
    const fixture = await connected();
    const { number, sha } = mergeOne(fixture.github.repository);
    addPlanComment(fixture.github.repository, number, 'plan');
    await applyOnce(fixture, sha, 'partly-applied');
    await applyOnce(fixture, sha, 'partly-applied');
    expect(contents(fixture)).toEqual(['partly-applied']);
  });

  test('say that nothing was changed where the directory is invalid, also when the closing started the run', async () => {
    const fixture = await connected();
    const { number, sha } = mergeOne(fixture.github.repository);
    const comment = addPlanComment(fixture.github.repository, number, 'plan');
    const pull = { number, state: 'closed', merged: true, head: { sha: 'ad'.repeat(20) }, base: { ref: 'main' } };
    const closed = { name: 'pull_request', payload: { action: 'closed', pull_request: pull }, sha };
    for (const [event, mergeCommit] of [
      [pushOf(sha), undefined],
      [closed, sha],
    ] as const) {
      const { run } = gitHubRun(fixture, event, { mergeCommit });
      const diagnostics = [diagnostic(12)];
      await reportInvalid(run, { status: 'invalid', organizationId: ORGANIZATION, diagnostics }, 'merge');
      expect(comment.body).toContain(
        '**The directory is invalid:** 1 problem in 1 file. Nothing was changed in GitBook.',
      );
    }
    expect(contents(fixture)).toEqual(['invalid']);
  });

  test('do not lose a result to a later run that finds nothing to do', async () => {
    const fixture = await connected();
    const { number, sha } = mergeOne(fixture.github.repository);
    addPlanComment(fixture.github.repository, number, 'plan');
    await applyOnce(fixture, sha, 'applied');
    await applyOnce(fixture, sha, 'nothing-to-do', false);
    expect(contents(fixture)).toEqual(['applied']);
  });
});

describe('an apply after one whose run was lost', () => {
  const LOST = 'An earlier apply of #1 began and never ended: this run goes on where it stopped.';

  test('says so in its log and summary', async () => {
    const fixture = await connected();
    const { number, sha } = mergeOne(fixture.github.repository);
    addPlanComment(fixture.github.repository, number, 'applying');
    const first = await applyOnce(fixture, sha, 'applied');
    expect(first.log).toContain(LOST);
    expect(first.summary).toEqual(['⚠️ An earlier run was lost.']);
    expect((await applyOnce(fixture, sha, 'nothing-to-do', false)).log).not.toContain(LOST);
  });

  test('says so in a run by hand as well', async () => {
    const fixture = await connected();
    const { number, sha } = mergeOne(fixture.github.repository);
    addPlanComment(fixture.github.repository, number, 'applying');
    const { run, reported } = gitHubRun(fixture, { name: 'workflow_dispatch', ref: 'refs/heads/main', sha });
    const view = failedDocument('It ended.', contextOf(run, 'comment'));
    await commentOnApply(run, { organizationId: ORGANIZATION, end: 'applied', view });
    expect(reported.log).toContain(LOST);
  });

  test('does not where it does not go on', async () => {
    const fixture = await connected();
    const { number, sha } = mergeOne(fixture.github.repository);
    addPlanComment(fixture.github.repository, number, 'applying');
    expect((await applyOnce(fixture, sha, 'refused', false)).log).not.toContain(LOST);
  });
});

describe('the comment of an open pull request', () => {
  const [OLD, NEW] = ['ad'.repeat(20), 'be'.repeat(20)];

  /** The event of a commit of a pull request whose newest commit is `headSha`. */
  async function pullRequest(headSha: string, merged = false) {
    const fixture = await connected();
    const { repository } = fixture.github;
    const { number } = repository.addPullRequest({ headSha });
    if (merged) repository.merge(number, 'c'.repeat(40));
    const runOf = (sha: string, name = 'pull_request') => {
      const pull = { number, state: 'open', head: { sha }, base: { ref: 'main', sha: 'b'.repeat(40) } };
      const event: Partial<EventInput> = { name, payload: { pull_request: pull }, sha: 'c'.repeat(40) };
      return gitHubRun(fixture, event);
    };
    return { ...fixture, number, runOf };
  }

  test('is left alone by a run of a commit that is no longer the newest, which says so', async () => {
    const fixture = await pullRequest(NEW);
    const comment = addPlanComment(fixture.github.repository, fixture.number, 'plan');
    const { body } = comment;
    const { run, reported } = fixture.runOf(OLD);
    await commentNoPlan(run, 'GitBook answered 503.');
    expect(comment.body).toBe(body);
    expect(reported.log.join()).toContain('This run is about `adadada`, and pull request #1 is at `bebebeb` now.');
  });

  test('is left alone once the pull request is merged', async () => {
    const fixture = await pullRequest(NEW, true);
    const { run, reported } = fixture.runOf(NEW);
    await commentNoPlan(run, 'GitBook answered 503.');
    expect(fixture.github.repository.comments).toEqual([]);
    expect(reported.log.join()).toContain('Pull request #1 is merged.');
  });

  test('says first that the newest commit has no plan, and folds the plan of the commit before', async () => {
    const fixture = await pullRequest(OLD);
    const { repository } = fixture.github;
    const comment = addPlanComment(repository, fixture.number, 'plan');
    const pull = repository.issue(fixture.number)?.pull;
    if (pull) pull.headSha = NEW;
    await commentNoPlan(fixture.runOf(NEW).run, 'GitBook answered 503.');
    expect(comment.body).toMatch(/No plan for `bebebeb`: GitBook answered 503\..*Outdated.*adadada.*text of plan/s);
    expect(readCommentState(comment.body)?.state).toMatchObject({ content: 'no-plan', commit: NEW, record: undefined });
  });

  test('keeps the plan of the newest commit where a repeated run fails', async () => {
    const fixture = await pullRequest(NEW);
    const comment = addPlanComment(fixture.github.repository, fixture.number, 'plan');
    const { body } = comment;
    await commentNoPlan(fixture.runOf(NEW).run, 'GitBook answered 503.');
    expect(comment.body).toBe(body);
  });

  test('says that a commit without a token has no plan, above the plan of the commit before', async () => {
    const fixture = await pullRequest(OLD);
    const { repository } = fixture.github;
    const comment = addPlanComment(repository, fixture.number, 'plan');
    const pull = repository.issue(fixture.number)?.pull;
    if (pull) pull.headSha = NEW;
    const { run } = fixture.runOf(NEW);
    const view = validatedDocument({ files: 1, users: 1, teams: 1 }, 'no-token', contextOf(run, 'comment'));
    const update = await commentOnPullRequest(run, { kind: 'valid', organizationId: ORGANIZATION }, view);
    expect(update.kind).toBe('written');
    expect(comment.body).toMatch(/No plan for `bebebeb`: this run has no `gitbook-token`.*Outdated.*text of plan/s);
  });
});
