import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect } from 'vitest';
import type { EmulatorState } from '../../emulator/state.ts';
import { fakeSha } from '../support/github-repository.ts';
import { ACME, AS_LIVE, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { MARKER, planOf, pushEvent, test, type World } from './world.ts';

const NEW_TEAM = ONE_INVITED.replace('teams:', 'teams:\n  Fresh: {members: [dennis@example.com, grace@example.com]}');

/** Dennis is a member already, as after a run that was cut off behind its invitations. */
function dennisIsIn(state: EmulatorState): void {
  const [someone] = state.members.values();
  if (someone === undefined) throw new Error('Nobody is there.');
  const dennis = { id: 'u-dennis', email: 'dennis@example.com', displayName: 'Dennis', role: 'comment' };
  state.members.set('u-dennis', { ...someone, ...dennis, role: 'comment' });
}

const AGAIN = { env: { GITHUB_RUN_ATTEMPT: '2' } };

describe.concurrent('a reviewed plan of which a part is done', () => {
  test('passes with "all" required, although the people and teams it created have IDs now', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, NEW_TEAM);
    await world.onPullRequest(number);
    dennisIsIn(world.gitbook.state);
    const inputs = { 'require-reviewed-plan': 'all' };
    const applied = await world.on(world.merge(number), inputs);
    expect(applied.outputs).toMatchObject({ applied: '3', 'failure-reason': '' });
  });

  test('does not pass with somebody else added to the team', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, NEW_TEAM);
    await world.onPullRequest(number);
    dennisIsIn(world.gitbook.state);
    world.checkOut(NEW_TEAM.replace('grace@example.com]', 'linus@example.com]'));
    const refused = await world.on(world.merge(number), { 'require-reviewed-plan': 'all' });
    expect(refused.outputs).toMatchObject({ applied: '0', 'failure-reason': 'unreviewed-plan' });
  });
});

describe.concurrent('a plan that is made after the merge', () => {
  test('keeps the review and the result in the comment', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    await world.on(world.merge(number));
    const before = world.comment(number);
    const late = await world.onPullRequest(number, {}, AGAIN);
    expect(late.outputs).toMatchObject({ mode: 'plan', 'failure-reason': '' });
    expect(world.comment(number)).toBe(before);
  });
});

describe.concurrent('a comment that somebody filled to its limit', () => {
  test('still gets the result of the merge', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number);
    const [comment] = world.github.repository.commentsOf(number);
    if (comment) comment.body = `${MARKER}\n<!-- ${'x'.repeat(65_000)} -->\n`;
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(world.comment(number)).toContain('dennis@example.com');
  });
});

describe.concurrent('an old run that is run again', () => {
  /** What `main` has now, and the push of some time ago. */
  function pushes(world: World, now: string) {
    const { repository } = world.github;
    const old = repository.commit({ files: { 'gitbook/directory.yaml': ONE_INVITED } });
    const newest = repository.commit({ files: { 'gitbook/directory.yaml': now, README: 'new' } });
    repository.branches.set('main', newest);
    world.checkOut(ONE_INVITED);
    return pushEvent(old, 'Change the directory');
  }

  test('does not restore what was removed since', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const refused = await world.on(pushes(world, AS_LIVE), {}, AGAIN);
    expect(refused.outputs).toMatchObject({ applied: '0', 'failure-reason': 'unreviewed-plan' });
    expect(refused.summary).toContain('the directory was changed since');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('continues where only other files were changed', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const applied = await world.on(pushes(world, ONE_INVITED), {}, AGAIN);
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  test('goes on, and says so, where GitHub does not say', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME }, github: { permissions: { contents: 'none' } } });
    const applied = await world.on(pushes(world, AS_LIVE), {}, AGAIN);
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(applied.warnings.map(({ message }) => message).join()).toContain('contents: read');
  });
});

function checkedOut(world: World, head: string): void {
  mkdirSync(join(world.workspace, '.git'), { recursive: true });
  writeFileSync(join(world.workspace, '.git', 'HEAD'), `${head}\n`);
}

describe.concurrent('pull_request_target', () => {
  test.for(['ref: refs/heads/main', fakeSha('main')])(
    'writes no plan of the base branch into the comment, with HEAD at %s',
    async (head, { open }) => {
      const world = await open({ gitbook: { seed: ACME } });
      const number = world.propose(AS_LIVE, ONE_REMOVED);
      world.checkOut(ONE_INVITED);
      checkedOut(world, head);
      const pull = world.github.repository.issue(number)?.pull;
      if (pull) pull.mergeCommitSha = fakeSha('main');
      const run = await world.onPullRequest(number, {}, { event: 'pull_request_target' });
      expect(run.outputs).toMatchObject({ mode: 'plan', changes: '1', 'failure-reason': '' });
      expect(world.comments(number)).toEqual([]);
      for (const text of [run.summary, run.warnings.map(({ message }) => message).join()]) {
        expect(text).toContain('says nothing about the pull request');
      }
      expect(run.summary).not.toContain('Merging this pull request');
    },
  );

  test('comments on, and links to, the head that was checked out', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const head = world.github.repository.issue(number)?.pull?.headSha ?? '';
    checkedOut(world, head);
    await world.onPullRequest(number, {}, { event: 'pull_request_target' });
    expect(world.comment(number)).toContain(`/blob/${head}/gitbook/directory.yaml#L`);
  });
});

describe.concurrent('a workspace that is not the merge of the pull request', () => {
  /** A pull request that invites somebody, while `main` has removed somebody since. */
  function proposeBehind(world: World) {
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const { repository } = world.github;
    const pull = repository.issue(number)?.pull;
    const parents = [pull?.baseSha ?? ''];
    repository.branches.set('main', repository.commit({ files: { 'gitbook/directory.yaml': ONE_REMOVED }, parents }));
    return { number, head: pull?.headSha ?? '', merge: pull?.mergeCommitSha ?? '' };
  }

  test('is said where it is the head, and the base has other commits', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const { number, head } = proposeBehind(world);
    checkedOut(world, head);
    const run = await world.onPullRequest(number);
    const name = head.slice(0, 7);
    const warning = `The workspace has ${name}, the head of the pull request, and not its merge with main. What main has changed since then looks as if this pull request undid it. Remove ref: from actions/checkout, or update the branch.`;
    expect(run.warnings.map(({ message }) => message)).toEqual([warning]);
    expect(stripVTControlCharacters(run.log).replace(/\s+/g, ' ')).toContain(`⚠️ ${warning}`);
    for (const text of [world.comment(number), run.summary]) {
      expect(text).toContain(`⚠️ The workspace has \`${name}\`, the head of the pull request`);
    }
  });

  test('is said where it is another commit, also on pull_request_target', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const { number } = proposeBehind(world);
    checkedOut(world, fakeSha('elsewhere'));
    const run = await world.onPullRequest(number, {}, { event: 'pull_request_target' });
    expect(run.warnings.map(({ message }) => message).join()).toContain('neither the head');
    expect(world.comment(number)).toContain('neither the head of the pull request nor its merge with `main`');
    expect(world.comment(number)).toContain(`Set \`ref: refs/pull/${number}/merge\``);
  });

  test('is not said of the test merge, nor of a head that has all of its base', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const { number, merge } = proposeBehind(world);
    checkedOut(world, merge);
    expect((await world.onPullRequest(number)).warnings).toEqual([]);
    const upToDate = world.propose(AS_LIVE, ONE_INVITED);
    checkedOut(world, world.github.repository.issue(upToDate)?.pull?.headSha ?? '');
    expect((await world.onPullRequest(upToDate)).warnings).toEqual([]);
    for (const each of [number, upToDate]) expect(world.comment(each)).not.toContain('The workspace has');
  });
});

describe.concurrent('a pull request into another branch than the default one', () => {
  const own = { full_name: 'acme/directory', default_branch: 'main', fork: false };
  const INTO_RELEASE = { pull: { base: { ref: 'release-1', sha: fakeSha('release'), repo: own } } };

  test('says that merging applies nothing', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    const run = await world.onPullRequest(number, {}, INTO_RELEASE);
    for (const text of [world.comment(number), run.summary]) {
      expect(text).toContain('**Merging applies nothing:** `release-1` is not the default branch.');
      expect(text).not.toMatch(/Merging this pull request|To apply/);
    }
    expect(stripVTControlCharacters(run.log)).toContain(
      'Merging applies nothing: release-1 is not the default branch.',
    );
  });

  test('is not warned that its merge would need a review', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    const run = await world.onPullRequest(number, { comment: 'never' }, INTO_RELEASE);
    expect(run.warnings).toEqual([]);
  });
});

describe.concurrent('what had drifted before', () => {
  test.for(['gitbook/', './gitbook', 'gitbook'])('is distinguished with config-path %s', async (path, { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const hidden = { 'gitbook/.tool.yaml': 'repos: []' };
    const number = world.propose(
      { 'gitbook/a.yaml': AS_LIVE, ...hidden },
      { 'gitbook/moved/b.yaml': ONE_INVITED, ...hidden },
    );
    const run = await world.onPullRequest(number, { 'config-path': path });
    expect(planOf(run).changes.map(({ cause }) => cause)).toEqual(['pull-request']);
  });
});

describe.concurrent('mask-emails', () => {
  test('shortens addresses in the names of files', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const file = 'gitbook/linus@example.com.yaml';
    const number = world.propose({ [file]: AS_LIVE }, { [file]: AS_LIVE.replace('role: read', 'role: edit') });
    const planned = await world.onPullRequest(number, { 'mask-emails': 'true' });
    const planTexts = [world.comment(number), planned.summary, planned.log];
    world.checkOut({ [file]: AS_LIVE.replace('role: read', 'role: raed') });
    const invalid = await world.onPullRequest(number, { 'mask-emails': 'true' });
    for (const text of [...planTexts, world.comment(number), invalid.summary]) {
      expect(text).toContain('l…@example.com.yaml');
      expect(text).not.toMatch(/linus(@|%40)example/);
    }
  });
});
