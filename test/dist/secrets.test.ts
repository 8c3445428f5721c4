import { describe, expect } from 'vitest';
import type { OrganizationSeed } from '../../emulator/seed.ts';
import { ACME, AS_LIVE, ONE_REMOVED } from './directories.ts';
import { expectInert, HOSTILE } from './hostile-text.ts';
import { GITBOOK_TOKEN, otherEvent, test } from './world.ts';

// That no token is told anywhere, and that no line of the log is a command, is checked in every run of every test.

describe.concurrent('a token', () => {
  test('is not shown when GitBook echoes it in an error', async ({ open }) => {
    const message = `The token ${GITBOOK_TOKEN} may not do this.`;
    const fault = { kind: 'status', status: 403, body: { error: { code: 403, message } } } as const;
    const world = await open({
      gitbook: { seed: ACME, faults: [{ method: 'GET', path: '/orgs/acme', times: 'forever', fault }] },
    });
    world.checkOut(AS_LIVE);
    const run = await world.on(otherEvent('workflow_dispatch'));
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toContain('The token *** may not do this.');
    expect(run.summary).toContain('The token *** may not do this.');
  });

  test('is not shown when a name, a title or an address contains it', async ({ open }) => {
    const seed: OrganizationSeed = {
      ...ACME,
      organization: { id: 'acme', title: `Acme ${GITBOOK_TOKEN}` },
      members: (ACME.members ?? []).map((member) => ({ ...member, displayName: `Name ${GITBOOK_TOKEN}` })),
      teams: [...(ACME.teams ?? []), { title: `Team ${GITBOOK_TOKEN}` }],
    };
    const world = await open({ gitbook: { seed } });
    const added = `users:\n  ${GITBOOK_TOKEN}@example.com: {role: read, note: "Note ${GITBOOK_TOKEN}"}`;
    const number = world.propose(AS_LIVE, ONE_REMOVED.replace('users:', added));
    await world.onPullRequest(number);
    expect(world.comment(number)).toContain('***@example.com');
    const applied = await world.on(world.merge(number));
    expect(applied.outputs).toMatchObject({ applied: '2', 'failure-reason': '' });
    expect(Object.keys(JSON.parse(applied.outputs['invited-users'] ?? '') as object)).toEqual(['***@example.com']);
  });

  test('is not shown when it makes the directory invalid', async ({ open }) => {
    const world = await open();
    const number = world.propose(AS_LIVE, `${AS_LIVE}${GITBOOK_TOKEN}: true\n`);
    const run = await world.onPullRequest(number);
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
  });

  test('is not shown when it is given as another input', async ({ open }) => {
    const world = await open();
    const run = await world.on(otherEvent('workflow_dispatch'), {
      mode: GITBOOK_TOKEN,
      confirm: GITBOOK_TOKEN,
    });
    expect(run.outputs['failure-reason']).toBe('invalid-input');
  });

  test('is sent to GitBook and GitHub only', async ({ open }) => {
    const world = await open({
      gitbook: {
        seed: ACME,
        faults: [
          {
            path: '/orgs/acme',
            times: 'forever',
            fault: { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:1/stolen' } },
          },
        ],
      },
    });
    world.checkOut(AS_LIVE);
    const run = await world.on(otherEvent('workflow_dispatch'));
    expect(run.outputs['failure-reason']).toBe('gitbook-api');
    expect(run.errors[0]?.message).toMatch(/GET \/orgs\/acme answered 302.*redirect.*gitbook-api-url/);
    expect(run.stdout).toContain(`::add-mask::${GITBOOK_TOKEN}`);
  });
});

describe.concurrent('hostile text', () => {
  test('from GitBook and YAML adds no command to the log and no structure to the comment', async ({ open }) => {
    const hostile = HOSTILE.map((displayName, index) => ({
      id: `u-hostile${index}`,
      email: `hostile${index}@example.com`,
      displayName,
      role: 'read' as const,
    }));
    const world = await open({
      gitbook: {
        seed: {
          ...ACME,
          organization: { id: 'acme', title: '::error::Acme' },
          members: [...(ACME.members ?? []), ...hostile],
        },
      },
    });
    const titles = HOSTILE.map((title) => `  ${JSON.stringify(title.slice(0, 60))}: {}\n`).join('');
    const note = JSON.stringify(HOSTILE.join(' '));
    const users = `users:\n  new@example.com: {role: read, note: ${note}}`;
    const number = world.propose(AS_LIVE, `${AS_LIVE.replace('users:', users)}${titles}`);
    const run = await world.onPullRequest(number, { 'max-member-removals': '100%' });
    expect(run.outputs).toMatchObject({ 'failure-reason': '' });
    expect(run.annotations).toEqual([]);
    const comment = world.comment(number);
    for (const text of [comment, run.summary]) {
      expectInert(text);
      expect(text.match(/<!-- gitbook-directory-sync:plan/g)?.length ?? 0).toBe(text === comment ? 1 : 0);
    }
    const rows = comment.split('\n').filter((line) => line.includes('`hostile'));
    expect(rows).toHaveLength(HOSTILE.length);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });

  test('in problems adds neither', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const keys = HOSTILE.map((key) => `${JSON.stringify(key)}: 1\n`).join('');
    const number = world.propose(AS_LIVE, `${AS_LIVE}${keys}`);
    const run = await world.onPullRequest(number);
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors.every(({ properties }) => properties.title !== 'Injected')).toBe(true);
    expectInert(world.comment(number));
  });

  test('in a message of GitBook adds neither', async ({ open }) => {
    const message = `Refused\n::error::Injected\n\`\`\`\n# Heading <img src=x> @octocat ${'long '.repeat(2000)}`;
    const fault = { kind: 'status', status: 400, body: { error: { code: 400, message } } } as const;
    const world = await open({
      gitbook: {
        seed: ACME,
        faults: [{ method: 'GET', path: '/orgs/acme/members', times: 'forever', fault }],
      },
    });
    world.checkOut(AS_LIVE);
    const run = await world.on(otherEvent('workflow_dispatch'));
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message.length).toBeLessThan(1000);
    expect(run.summary).not.toMatch(/^(?:::|# Heading)/m);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'gitbook-api' });
  });
});
