import { describe, expect } from 'vitest';
import { ACME, AS_LIVE, CHANGED, ONE_INVITED, ONE_REMOVED } from './directories.ts';
import { MARKER, planOf, test } from './world.ts';

describe.concurrent('the input comment', () => {
  test('changes: comments on changes, and updates a comment that is there', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, AS_LIVE);
    const inputs = { comment: 'changes' };
    await world.onPullRequest(number, inputs);
    expect(world.comments(number)).toEqual([]);

    world.checkOut(ONE_INVITED);
    await world.onPullRequest(number, inputs);
    expect(world.comment(number)).toContain('dennis@example.com');

    world.checkOut(AS_LIVE);
    const run = await world.onPullRequest(number, inputs);
    expect(world.comment(number)).not.toContain('dennis@example.com');
    expect(world.comment(number)).toContain('GitBook matches the directory');
    expect(run.outputs).toMatchObject({ 'has-changes': 'false', changes: '0' });
  });

  test('always: comments although nothing changes', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, AS_LIVE);
    await world.onPullRequest(number);
    expect(world.comment(number)).toContain('GitBook matches the directory');
  });

  test('never: writes nothing, before and after the merge', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const planned = await world.onPullRequest(number, { comment: 'never' });
    expect(planned.outputs).not.toHaveProperty('comment-url');
    expect(planned.summary).toContain('dennis@example.com');
    const applied = await world.on(world.merge(number), { comment: 'never' });
    expect(applied.outputs).toMatchObject({ applied: '1' });
    expect(world.github.repository.comments).toEqual([]);
  });
});

describe.concurrent('the input mask-emails', () => {
  test('shortens addresses wherever people read', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, CHANGED);
    const planned = await world.onPullRequest(number, { 'mask-emails': 'true' });
    const proposed = world.comment(number);
    const applied = await world.on(world.merge(number), { 'mask-emails': 'true' });
    const texts = [planned.summary, planned.log, proposed, applied.summary, applied.log, world.comment(number)];
    for (const text of texts) {
      expect(text).toContain('l…@example.com');
      expect(text).not.toMatch(/(ada|grace|linus|margaret|dennis)@example\.com/);
    }
    expect(planOf(planned).changes.map(({ email }) => email)).toContain('linus@example.com');
    expect(JSON.parse(applied.outputs['invited-users'] ?? '')).toHaveProperty(['dennis@example.com']);
  });

  test('shortens them in problems too', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, AS_LIVE.replace('[grace@', '[stranger@'));
    const run = await world.onPullRequest(number, { 'mask-emails': 'true' });
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    for (const text of [run.stdout, run.summary, world.comment(number)]) {
      expect(text.replaceAll('\u200b', '')).toContain('s…@example.com');
      expect(text).not.toContain('stranger@example.com');
    }
  });
});

describe.concurrent('3,000 changes', () => {
  test('fit into the comment, removals first, and are complete in the plan file', async ({ open }) => {
    const removed = Array.from({ length: 300 }, (_, index) => `leaver${index}@example.com`);
    const invited = Array.from({ length: 2700 }, (_, index) => `newcomer${index}@example.com`);
    const world = await open({
      gitbook: {
        seed: {
          organization: { id: 'acme', title: 'Acme' },
          members: [
            { email: 'ada@example.com', role: 'admin' },
            ...removed.map((email) => ({ email, role: 'read' as const })),
          ],
        },
      },
    });
    const users = (people: readonly string[]) =>
      `version: 1\ndefaults: {role: read}\nusers:\n  ada@example.com: {role: admin}\n${people.map((email) => `  ${email}:\n`).join('')}`;
    const number = world.propose(users(removed), users(invited));
    const planned = await world.onPullRequest(number);
    expect(planOf(planned).changes).toHaveLength(3000);
    const comment = world.comment(number);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    const shown = removed.filter((email) => comment.includes(email)).length;
    const more = invited.filter((email) => comment.includes(email)).length;
    expect(shown).toBe(300);
    expect(more).toBeLessThan(2700);
    expect(comment).toMatch(/job summary/);
    for (const email of [...removed, ...invited]) expect(planned.summary).toContain(email);

    // What was reviewed survives the size: nothing but the guard has to be confirmed.
    const { fingerprint } = planOf(planned);
    const applied = await world.on(world.merge(number), {
      confirm: fingerprint,
      'require-reviewed-plan': 'all',
    });
    expect(applied.outputs).toMatchObject({ applied: '3000', 'failure-reason': '' });
    expect(Object.keys(JSON.parse(applied.outputs['invited-users'] ?? '') as object)).toHaveLength(2700);
  });
});

describe.concurrent('what GitHub refuses', () => {
  test('never hides the plan: a read-only token', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'read' } },
    });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number);
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '1' });
    expect(run.outputs).not.toHaveProperty('comment-url');
    expect(run.summary).toContain('dennis@example.com');
    expect(run.summary).toContain('permissions:\n  pull-requests: write');
    expect(run.warnings.map(({ message }) => message).join()).toContain('pull-requests: write');
  });

  test('never hides the plan: no permission at all', async ({ open }) => {
    const world = await open({
      gitbook: { seed: ACME },
      github: { permissions: { 'pull-requests': 'none', contents: 'none', issues: 'none' } },
    });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number);
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '1' });
    expect(run.summary).toContain('dennis@example.com');
    expect(run.summary).toContain('permissions:\n  pull-requests: ');
    expect(run.summary).toContain('permissions:\n  contents: read');
  });

  test('never hides the plan: no token', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const run = await world.onPullRequest(number, { 'github-token': '' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '1' });
    expect(run.summary).toContain('dennis@example.com');
    expect(world.github.requests).toEqual([]);
  });

  test('never hides the plan: a locked conversation', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const issue = world.github.repository.issue(number);
    if (issue) issue.locked = true;
    const run = await world.onPullRequest(number);
    expect(run.outputs['failure-reason']).toBe('');
    expect(run.summary).toContain('dennis@example.com');
    expect(run.summary).toContain('locked');
  });

  test('fails no apply that worked', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    world.github.fail({
      method: 'PATCH',
      path: /\/issues\/comments\//,
      answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
      times: 99,
    });
    const run = await world.on(world.merge(number));
    expect(run.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(run.summary).toContain('permissions:\n  pull-requests: write');
  });

  test('never hides the plan, and never shows a token that GitHub echoes', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const message = `Bad token ${world.github.token}\n::error::Injected`;
    world.github.fail({ method: 'POST', answer: { status: 422, body: { message } }, times: 99 });
    const run = await world.onPullRequest(number);
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changes: '1' });
    expect(run.summary).toContain('Bad token ***');
    expect(run.errors).toEqual([]);
  });

  test('is not the account of somebody else: their comment with the marker stays', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME }, github: { viewer: 'refused' } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    const forged = world.github.repository.addComment({ number, body: `${MARKER}\nAll is well.` });
    await world.onPullRequest(number);
    expect(forged.body).toBe(`${MARKER}\nAll is well.`);
    expect(world.comment(number)).toContain('dennis@example.com');
  });
});

describe.concurrent('the comment is found and updated', () => {
  test('on GitHub Enterprise Server', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME }, github: { basePath: '/api/v3' } });
    const number = world.propose(AS_LIVE, ONE_INVITED);
    await world.onPullRequest(number, {}, { env: { GITHUB_SERVER_URL: 'https://github.acme.example' } });
    world.checkOut(ONE_REMOVED);
    await world.onPullRequest(number, {}, { env: { GITHUB_SERVER_URL: 'https://github.acme.example' } });
    expect(world.comment(number)).toContain('linus@example.com');
    expect(world.comment(number)).toContain('](https://github.acme.example/acme/directory/');
  });

  test("with a person's token", async ({ open }) => {
    const account = { login: 'hubot', id: 7, bot: false };
    const world = await open({ gitbook: { seed: ACME }, github: { account, userEndpoint: true } });
    const number = world.propose(AS_LIVE, ONE_REMOVED);
    await world.onPullRequest(number);
    await world.onPullRequest(number);
    expect(world.github.repository.commentsOf(number)).toHaveLength(1);
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(world.github.repository.commentsOf(number)).toHaveLength(1);
  });
});
