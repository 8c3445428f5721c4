import { describe, expect, test } from 'vitest';
import type { OrganizationSeed } from '../../emulator/seed.ts';
import { startTestEmulator } from '../support/emulator.ts';
import { caller } from '../support/gitbook-call.ts';
import { sampleSeed } from './sample.ts';

const NOW = Date.UTC(2025, 10, 1);

async function start(seed: OrganizationSeed = sampleSeed) {
  const emulator = await startTestEmulator({ seed, clock: { now: () => NOW } });
  return { emulator, call: caller(emulator) };
}

describe('the organization', () => {
  test('shows what was seeded, to an administrator', async () => {
    const { emulator, call } = await start();
    expect((await call('GET', '/orgs/acme')).json).toMatchObject({
      id: 'acme',
      title: 'Acme',
      defaultRole: 'comment',
      emailDomains: ['example.com'],
      inviteLinks: true,
      sso: false,
      auditLogs: true,
      billing: { minUsers: 1, maxUsers: 6, paidMembers: 5 },
      permissions: { admin: true, listMembers: true, listTeams: true, ownTeam: true },
      urls: { location: `${emulator.url}/v1/orgs/acme` },
    });
  });

  test('leaves out what was not seeded', async () => {
    const { call } = await start({});
    const { json } = await call('GET', '/orgs/org-1');
    for (const field of ['defaultRole', 'sso', 'auditLogs', 'billing.minUsers', 'billing.maxUsers']) {
      expect(json).not.toHaveProperty(field);
    }
  });

  test('is not there under another ID', async () => {
    const { call } = await start();
    const answer = await call('GET', '/orgs/other/members');
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ error: { code: 404, message: expect.stringContaining('other') } });
  });

  test('sees its member when the token’s owner pings', async () => {
    const { emulator, call } = await start();
    expect((await call('POST', '/orgs/acme/ping')).json).toEqual({});
    expect(emulator.state.members.get('user-ada-example-com')?.lastSeenAt).toBe('2025-11-01T00:00:00.000Z');
  });
});

describe('rights', () => {
  const writes = [
    ['PATCH', '/members/grace', { role: 'read' }],
    ['POST', '/members/grace/sso', undefined],
    ['POST', '/invites', { emails: ['one@example.com'] }],
    ['PUT', '/teams', { title: 'x' }],
    ['PATCH', '/teams/docs', { title: 'x' }],
    ['DELETE', '/teams/docs', undefined],
    ['PUT', '/teams/docs/members', { remove: ['grace'] }],
    ['PUT', '/teams/docs/members/grace', { role: 'owner' }],
    ['DELETE', '/teams/docs/members/grace', undefined],
    ['GET', '/audit-events', undefined],
  ] as const;

  test.each(writes)('%s %s is for administrators', async (method, path, body) => {
    const { emulator, call } = await start({ ...sampleSeed, self: 'nameless' });
    const before = structuredClone(emulator.state);
    const answer = await call(method, `/orgs/acme${path}`, { body });
    expect(answer.status).toBe(403);
    expect(answer.json).toMatchObject({ error: { code: 403 } });
    expect(emulator.state).toEqual(before);
  });

  test.each([
    '/members',
    '/members/grace',
    '/members/grace/spaces',
    '/members/grace/teams',
    '/teams',
    '/teams/docs',
    '/teams/docs/members',
    '/link-invites',
  ])('guests may not read %s', async (path) => {
    const { call } = await start({ ...sampleSeed, self: 'alan@example.com' });
    expect((await call('GET', `/orgs/acme${path}`)).status).toBe(403);
    expect((await call('GET', '/orgs/acme')).json).toMatchObject({ permissions: { listMembers: false } });
  });

  test('who may not remove a member asks the administrators to', async () => {
    const { emulator, call } = await start({ ...sampleSeed, self: 'nameless' });
    expect((await call('DELETE', '/orgs/acme/members/grace')).status).toBe(202);
    expect(emulator.state.members.has('grace')).toBe(true);
    expect(emulator.state.removalRequests).toEqual(new Set(['grace']));
  });

  test('a team’s owner manages its members, and only them', async () => {
    const { emulator, call } = await start({ ...sampleSeed, self: 'grace' });
    emulator.state.teams.get('docs')?.members.set('grace', 'owner');
    expect((await call('PUT', '/orgs/acme/teams/docs/members/nameless')).status).toBe(204);
    expect((await call('PUT', '/orgs/acme/teams/team-1/members/nameless')).status).toBe(403);
    expect((await call('PATCH', '/orgs/acme/teams/docs', { body: { title: 'x' } })).status).toBe(403);
  });

  test('who is disabled, or gone, may do nothing but know themselves', async () => {
    const { emulator, call } = await start({ ...sampleSeed, self: 'mary@example.com' });
    expect((await call('POST', '/orgs/acme/ping')).status).toBe(403);
    emulator.state.members.delete('user-mary-example-com');
    expect((await call('GET', '/orgs/acme')).status).toBe(403);
    expect((await call('GET', '/user')).json).toMatchObject({ email: 'mary@example.com' });
  });
});

describe('audit events and links', () => {
  test('contain seeded events and changes through the API, the newest first', async () => {
    const { call } = await start();
    await call('PATCH', '/orgs/acme/members/grace', { body: { role: 'read' } });
    const { json } = await call('GET', '/orgs/acme/audit-events');
    expect(json).toMatchObject({
      items: [
        {
          action: 'organization.member.update',
          source: 'api',
          actor: { label: 'Ada' },
          target: { id: 'grace' },
        },
        { action: 'member.removed', source: 'ui', occurredAt: '2025-05-01T00:00:00Z' },
      ],
      count: 2,
    });
  });

  test.each([
    [{ from: '2025-06-01T00:00:00Z' }, 1],
    [{ to: '2025-06-01T00:00:00Z' }, 1],
    [{ action: 'member.removed' }, 1],
    [{ actor: 'user-ada-example-com' }, 2],
    [{ target: 'nobody' }, 0],
  ])('are filtered by %j', async (query, count) => {
    const { call } = await start();
    await call('PATCH', '/orgs/acme/members/grace', { body: { role: 'read' } });
    expect((await call('GET', '/orgs/acme/audit-events', { query })).json).toMatchObject({ count });
  });

  test('come twenty a page', async () => {
    const event = { occurredAt: '2025-05-01T00:00:00Z', action: 'x', actor: 'grace', target: 'docs' };
    const { call } = await start({ ...sampleSeed, auditEvents: Array.from({ length: 25 }, () => event) });
    const { json } = await call('GET', '/orgs/acme/audit-events');
    expect(json).toMatchObject({ count: 25, next: { page: expect.any(String) } });
    expect((json as { items: unknown[] }).items).toHaveLength(20);
  });

  test('need the Enterprise plan', async () => {
    const { call } = await start({ ...sampleSeed, organization: { id: 'acme', auditLogs: false } });
    expect((await call('GET', '/orgs/acme/audit-events')).status).toBe(403);
  });

  test('links are listed', async () => {
    const { call } = await start();
    const { json } = await call('GET', '/orgs/acme/link-invites');
    expect(json).toEqual({
      items: [{ object: 'invite', id: 'link', role: 'read', redundant: false }],
      count: 1,
    });
  });
});
