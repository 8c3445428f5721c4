import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { test, type World } from './world.ts';

const ADMIN = ONE_INVITED.replace('role: comment', 'role: admin');

/** Pushes another commit to a pull request, and checks it out. */
function pushTo(world: World, number: number, text: string): string {
  const { repository } = world.github;
  const pull = repository.issue(number)?.pull;
  if (pull === undefined) throw new Error(`There is no #${number}.`);
  const parents = [pull.headSha];
  pull.headSha = repository.commit({ files: { 'gitbook/directory.yaml': text }, parents });
  world.checkOut(text);
  return pull.headSha;
}

const firstLine = (body: string): string =>
  body.split('\n').find((line) => line !== '' && !line.startsWith('<!--') && !line.startsWith('#')) ?? '';

describe.concurrent('the comment is about one commit', () => {
  test('which a run of an older commit leaves alone, and says so', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const old = world.github.repository.issue(number)?.pull?.headSha;
    const head = pushTo(world, number, ADMIN);
    await world.onPullRequest(number);
    const newest = world.comment(number);
    expect(firstLine(newest)).toContain(`Plan for \`${head.slice(0, 7)}\``);
    world.checkOut(ONE_INVITED);
    const late = await world.onPullRequest(number, {}, { pull: { head: { ref: 'change', sha: old } } });
    expect(late.outputs['failure-reason']).toBe('');
    expect(late.log).toContain('stays as it is');
    expect(world.comment(number)).toBe(newest);
  });

  test.for([
    ['GitBook fails', { gitbook: 503 }, 'answered 503'],
    ['GitBook refuses the token', { gitbook: 401 }, 'answered 401'],
    ['there is no token', { noToken: true }, 'gitbook-token'],
    ['the directory is invalid', { text: 'version: 1\nusers: {nobody: {}}\n' }, 'the directory is invalid'],
  ] as const)(
    'which says first that it has no plan where %s, and folds the older plan',
    async ([, how, why], { open }) => {
      const world = await open({ gitbook: { seed: ACME } });
      const number = world.propose(AS_LIVE, ONE_REMOVED);
      const old = world.github.repository.issue(number)?.pull?.headSha ?? '';
      await world.onPullRequest(number);
      const head = pushTo(world, number, 'text' in how ? how.text : ADMIN);
      if ('gitbook' in how) {
        world.gitbook.faults.add({ times: 'forever', fault: { kind: 'status', status: how.gitbook } });
      }
      await world.onPullRequest(number, {}, { noToken: 'noToken' in how });
      const body = world.comment(number);
      expect(firstLine(body)).toContain(`No plan for \`${head.slice(0, 7)}\``);
      expect(firstLine(body)).toContain(why);
      const [before, folded = ''] = body.split('<details><summary><b>Outdated</b>');
      expect(before).not.toContain('linus@example.com');
      expect(folded).toContain(old.slice(0, 7));
      expect(folded).toContain('linus@example.com');
      world.gitbook.faults.clear();
      world.checkOut(ONE_REMOVED);
      const merged = await world.on(world.merge(number));
      expect(merged.outputs['failure-reason']).toBe('unreviewed-plan');
    },
  );

  test('which is shown again where somebody hid it', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const [comment] = world.github.repository.commentsOf(number);
    if (comment) comment.hidden = true;
    await world.onPullRequest(number);
    expect(comment?.hidden).toBe(false);
  });

  test('and two directories of one organization have two', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const files = { 'one/users.yaml': ONE_INVITED, 'two/users.yaml': ADMIN };
    const number = world.propose({ 'one/users.yaml': AS_LIVE, 'two/users.yaml': AS_LIVE }, files);
    for (const folder of ['one', 'two']) await world.onPullRequest(number, { 'config-path': folder });
    const bodies = world.comments(number);
    expect(bodies).toHaveLength(2);
    expect(bodies.map((body) => body.includes('`admin`'))).toEqual([false, true]);
  });
});

describe.concurrent('apply applies the default branch', () => {
  const refused = { 'failure-reason': 'invalid-input', applied: '0' };
  const payload = { repository: { full_name: 'acme/directory', default_branch: 'main' } };

  test.for([
    ['a push of another branch', 'push', 'refs/heads/release'],
    ['a run by hand on a tag', 'workflow_dispatch', 'refs/tags/v1'],
    ['a deployment of a test merge', 'deployment', 'refs/pull/7/merge'],
    ['a comment on an issue', 'issue_comment', 'refs/heads/main'],
    ['the run of another workflow', 'workflow_run', 'refs/heads/main'],
  ] as const)('and not what %s has checked out', async ([, name, ref], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const { headSha: sha = '' } = world.github.repository.issue(number)?.pull ?? {};
    const event = { name, ref, sha, payload };
    const run = await world.on(event, { mode: 'apply' });
    expect(run.outputs).toMatchObject(refused);
    expect(run.errors[0]?.message).toContain('allow-unmerged');
    expect(world.gitbook.writes()).toEqual([]);
    const allowed = await world.on(event, { mode: 'apply', 'allow-unmerged': 'true' });
    expect(allowed.outputs).toMatchObject({ 'failure-reason': '', applied: '1' });
  });

  test('and not an older one, on the first attempt', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const push = world.merge(number);
    const later = world.propose(ONE_INVITED, AS_LIVE);
    world.merge(later);
    world.checkOut(ONE_INVITED);
    const run = await world.on(push);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    expect(run.errors[0]?.message).toContain('older commit');
  });

  test('and not the old test merge that the closing of a pull request checks out', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const testMerge = world.github.repository.issue(number)?.pull?.mergeCommitSha ?? '';
    const { sha } = world.merge(number);
    const later = world.propose(ONE_INVITED, AS_LIVE);
    world.merge(later);
    world.checkOut(ONE_INVITED);
    mkdirSync(join(world.workspace, '.git'), { recursive: true });
    writeFileSync(join(world.workspace, '.git', 'HEAD'), `${testMerge}\n`);
    const pull = { state: 'closed', merged: true, merge_commit_sha: sha };
    const run = await world.onPullRequest(number, { mode: 'apply' }, { pull, payload: { action: 'closed' } });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'unreviewed-plan', applied: '0' });
    expect(run.errors[0]?.message).toContain('older commit');
    expect(world.gitbook.writes()).toEqual([]);
  });
});
