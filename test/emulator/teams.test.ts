import { describe, expect, test } from 'vitest';
import { startTestEmulator } from '../support/emulator.ts';
import { caller } from '../support/gitbook-call.ts';
import { snapshot } from '../support/snapshot.ts';
import { sampleSeed } from './sample.ts';

const T = '/orgs/acme/teams';
const ADA = 'user-ada-example-com';

async function start() {
  const emulator = await startTestEmulator({ seed: sampleSeed });
  const docs = () => Object.fromEntries(emulator.state.teams.get('docs')?.members ?? []);
  return { emulator, call: caller(emulator), docs };
}

describe('teams', () => {
  test('are listed with their counts, by title and by who can manage them', async () => {
    const { emulator, call } = await start();
    const titles = async (query: Record<string, string>) =>
      ((await call('GET', T, { query })).json as { items: { title: string }[] }).items.map(({ title }) => title);
    expect((await call('GET', T)).json).toMatchObject({
      items: [
        { id: 'docs', title: 'Docs', members: 2, spaces: 2, permissions: { admin: true } },
        { id: 'team-1', title: 'Empty', members: 0, spaces: 0 },
      ],
      count: 2,
    });
    expect(await titles({ title: 'DOC' })).toEqual(['Docs']);
    expect(await titles({ owner: ADA })).toEqual(['Docs', 'Empty']);
    expect(await titles({ owner: 'grace' })).toEqual([]);
    emulator.state.teams.get('docs')?.members.set('grace', 'owner');
    expect(await titles({ owner: 'grace' })).toEqual(['Docs']);
  });

  test('are created, read, renamed and deleted', async () => {
    const { emulator, call } = await start();
    const created = await call('PUT', T, { body: { title: 'Ops', members: ['grace'] } });
    expect([created.status, created.json]).toEqual([
      201,
      expect.objectContaining({ id: 'team-2', title: 'Ops', members: 1 }),
    ]);
    expect((await call('PATCH', `${T}/team-2`, { body: { title: 'Operations' } })).json).toMatchObject({
      title: 'Operations',
    });
    expect((await call('GET', `${T}/team-2`)).json).toMatchObject({ title: 'Operations' });
    expect((await call('DELETE', `${T}/team-2`)).status).toBe(205);
    expect((await call('DELETE', `${T}/team-2`)).status).toBe(204);
    expect((await call('GET', `${T}/team-2`)).status).toBe(404);
    // A deleted team's ID is not given again.
    expect((await call('PUT', T, { body: { title: 'Ops' } })).json).toMatchObject({ id: 'team-3' });
    expect(emulator.state.teams.size).toBe(3);
  });

  test('refuse creation with someone who is not a member, and create nothing', async () => {
    const { emulator, call } = await start();
    const answer = await call('PUT', T, {
      body: { title: 'Ops', members: ['grace', 'nobody', 'grace@example.com'] },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('nobody, grace@example.com');
    expect(emulator.state.teams.size).toBe(2);
  });

  test.each([
    ['PATCH', '', { title: 'x' }],
    ['GET', '/members', undefined],
    ['PUT', '/members', { add: [] }],
    ['PUT', '/members/grace', {}],
    ['DELETE', '/members/grace', undefined],
  ])('%s %s of a team that does not exist is a 404', async (method, rest, body) => {
    const { call } = await start();
    expect((await call(method, `${T}/none${rest}`, { body })).status).toBe(404);
  });
});

describe('a team’s bulk update', () => {
  test('adds by ID and by e-mail in any case, sets roles, removes', async () => {
    const { call, docs } = await start();
    const body = {
      add: ['nameless', 'ALAN@example.com'],
      memberships: { grace: { role: 'owner' }, 'user-mary-example-com': { role: 'owner' } },
      remove: [ADA],
    };
    const answer = await call('PUT', `${T}/docs/members`, { body });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(docs()).toEqual({
      grace: 'owner',
      nameless: 'member',
      'user-alan-example-com': 'member',
      'user-mary-example-com': 'owner',
    });
  });

  test('is the same the second time', async () => {
    const { emulator, call } = await start();
    const body = {
      add: ['nameless'],
      memberships: { grace: { role: 'owner' } },
      remove: ['ada@example.com'],
    };
    await call('PUT', `${T}/docs/members`, { body });
    const once = snapshot(emulator.state);
    expect((await call('PUT', `${T}/docs/members`, { body })).status).toBe(204);
    expect(snapshot(emulator.state)).toEqual(once);
  });

  test('removes who is in both lists, and keeps the role of who is added again', async () => {
    const { call, docs } = await start();
    await call('PUT', `${T}/docs/members`, {
      body: {
        add: ['nameless', 'grace', ADA],
        memberships: { nameless: { role: 'owner' } },
        remove: ['nameless', 'grace@example.com'],
      },
    });
    expect(docs()).toEqual({ [ADA]: 'owner' });
  });

  test.each([
    ['add', { add: ['nameless', 'nobody', 'nobody@example.com'], remove: [ADA] }, 'nobody, nobody@example.com'],
    ['memberships', { memberships: { nobody: { role: 'owner' } }, remove: [ADA] }, 'nobody'],
    [
      'memberships by e-mail',
      { memberships: { 'grace@example.com': { role: 'owner' } }, remove: [ADA] },
      'grace@example.com',
    ],
  ])('names who is unknown in %s and does nothing', async (_, body, named) => {
    const { call, docs } = await start();
    const answer = await call('PUT', `${T}/docs/members`, { body });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ error: { code: 400, message: expect.stringContaining(named) } });
    expect(docs()).toEqual({ [ADA]: 'owner', grace: 'member' });
  });
});

describe('single members of a team', () => {
  test('are added, changed and removed', async () => {
    const { call, docs } = await start();
    expect((await call('PUT', `${T}/docs/members/nameless`)).status).toBe(204);
    expect((await call('PUT', `${T}/docs/members/grace`, { body: { role: 'owner' } })).status).toBe(204);
    expect((await call('PUT', `${T}/docs/members/grace`, { body: {} })).status).toBe(204);
    expect((await call('DELETE', `${T}/docs/members/${ADA}`)).status).toBe(205);
    expect((await call('DELETE', `${T}/docs/members/${ADA}`)).status).toBe(204);
    expect(docs()).toEqual({ grace: 'owner', nameless: 'member' });
  });

  test('must be members of the organization', async () => {
    const { call, docs } = await start();
    expect((await call('PUT', `${T}/docs/members/nobody`, { body: { role: 'member' } })).status).toBe(404);
    expect(docs()).toEqual({ [ADA]: 'owner', grace: 'member' });
  });

  test('are listed with both their roles', async () => {
    const { call } = await start();
    expect((await call('GET', `${T}/docs/members`)).json).toMatchObject({
      items: [
        { organization: { id: ADA, role: 'admin', teams: 1 }, team: { role: 'owner' } },
        { organization: { id: 'grace', role: 'edit' }, team: { role: 'member' } },
      ],
      count: 2,
    });
  });
});
