import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../emulator/server.ts';
import { startTestEmulator } from '../support/emulator.ts';
import { caller } from '../support/gitbook-call.ts';
import { sampleSeed } from './sample.ts';

const M = '/orgs/acme/members';
const ADA = 'user-ada-example-com';

async function start(options: EmulatorOptions = {}) {
  const emulator = await startTestEmulator({ seed: sampleSeed, ...options });
  return { emulator, call: caller(emulator) };
}

function ids(json: unknown): string[] {
  return (json as { items: { id: string }[] }).items.map(({ id }) => id);
}

describe('the member list', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['newest first', {}, ['user-mary-example-com', 'nameless', 'user-alan-example-com', 'grace', ADA]],
    ['oldest first', { order: 'asc' }, [ADA, 'grace', 'user-alan-example-com', 'nameless', 'user-mary-example-com']],
    [
      'by name',
      { sort: 'name', order: 'asc' },
      [ADA, 'user-alan-example-com', 'grace', 'user-mary-example-com', 'nameless'],
    ],
    ['last seen: only those who were', { sort: 'lastSeenAt' }, ['nameless', ADA]],
    ['guests', { role: 'guest' }, ['user-alan-example-com']],
    ['one role', { role: 'create' }, ['user-mary-example-com']],
    ['search by name', { search: 'ZO' }, ['nameless']],
    ['search by e-mail', { search: 'grace@' }, ['grace']],
  ])('%s', async (_, query, expected) => {
    const { call } = await start();
    const answer = await call('GET', M, { query });
    expect(ids(answer.json)).toEqual(expected);
    expect(answer.json).toMatchObject({ count: expected.length });
    expect(answer.json).not.toHaveProperty('next');
  });

  test('leaves out an e-mail that GitBook does not show, and counts teams and spaces', async () => {
    const { call } = await start();
    const { json: grace } = await call('GET', `${M}/grace`);
    expect(grace).toMatchObject({ role: 'edit', teams: 1, spaces: 1, sites: 0, sso: false, disabled: false });
    const { json: nameless } = await call('GET', `${M}/nameless`);
    expect(nameless).toHaveProperty('user.displayName', 'Zoe');
    expect(nameless).not.toHaveProperty('user.email');
  });

  test('answers 404 with GitBook’s error body for who is no member', async () => {
    const { call } = await start();
    for (const path of [`${M}/nobody`, `${M}/nobody/spaces`, `${M}/nobody/teams`]) {
      const answer = await call('GET', path);
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual({ error: { code: 404, message: expect.stringContaining('nobody') } });
    }
  });
});

describe('changing a member', () => {
  test('sets a role, makes a guest, or does nothing', async () => {
    const { emulator, call } = await start();
    expect((await call('PATCH', `${M}/grace`, { body: { role: 'review' } })).json).toMatchObject({
      role: 'review',
    });
    expect((await call('PATCH', `${M}/grace`, { body: {} })).json).toMatchObject({ role: 'review' });
    expect((await call('PATCH', `${M}/grace`, { body: { role: null } })).json).toMatchObject({ role: null });
    expect(emulator.state.members.get('grace')?.role).toBeNull();
    expect((await call('PATCH', `${M}/nobody`, { body: { role: 'read' } })).status).toBe(404);
  });

  test('the last administrator stays one', async () => {
    const { emulator, call } = await start();
    expect((await call('PATCH', `${M}/${ADA}`, { body: { role: 'read' } })).status).toBe(400);
    expect((await call('DELETE', `${M}/${ADA}`)).status).toBe(400);
    expect(emulator.state.members.get(ADA)?.role).toBe('admin');
    await call('PATCH', `${M}/grace`, { body: { role: 'admin' } });
    expect((await call('PATCH', `${M}/${ADA}`, { body: { role: 'read' } })).status).toBe(200);
  });

  test('SSO is given once and again', async () => {
    const { emulator, call } = await start();
    for (const _ of [1, 2]) {
      const answer = await call('POST', `${M}/grace/sso`);
      expect(answer.status).toBe(200);
      expect(answer.json).toMatchObject({ id: 'grace', sso: true });
    }
    expect((await call('POST', `${M}/nobody/sso`)).status).toBe(404);
    expect(emulator.state.members.get('grace')?.sso).toBe(true);
  });

  test('a removed member leaves the teams, and the second removal finds none', async () => {
    const { emulator, call } = await start();
    const removed = await call('DELETE', `${M}/grace`);
    expect([removed.status, removed.text]).toEqual([205, '']);
    expect(emulator.state.members.has('grace')).toBe(false);
    expect([...(emulator.state.teams.get('docs')?.members.keys() ?? [])]).toEqual([ADA]);
    const again = await call('DELETE', `${M}/grace`);
    expect([again.status, again.text]).toEqual([204, '']);
  });

  test('who comes back has the user ID of before, and none of the teams', async () => {
    const { call } = await start();
    await call('DELETE', `${M}/grace`);
    const answer = await call('POST', '/orgs/acme/invites', { body: { emails: ['GRACE@example.com'] } });
    expect(answer.json).toMatchObject({ users: ['grace'] });
    expect((await call('GET', `${M}/grace`)).json).toMatchObject({ teams: 0, spaces: 0 });
  });
});

describe('invitations', () => {
  test('take the role of the person, of the call, or of the organization', async () => {
    const { emulator, call } = await start();
    const roles = (email: string) => [...emulator.state.members.values()].find((one) => one.email === email)?.role;
    const first = { emails: [{ email: 'one@example.com', role: 'admin' }, 'two@example.com'], role: 'edit' };
    const answer = await call('POST', '/orgs/acme/invites', { body: first });
    expect(answer.json).toEqual({ users: ['user-one-example-com', 'user-two-example-com'], invited: 2 });
    await call('POST', '/orgs/acme/invites', { body: { emails: ['three@example.com'] } });
    await call('POST', '/orgs/acme/invites', { body: { emails: ['four@example.com'], role: null } });
    expect(['one', 'two', 'three', 'four'].map((name) => roles(`${name}@example.com`))).toEqual([
      'admin',
      'edit',
      'comment',
      null,
    ]);
    expect(emulator.mailsTo('one@example.com')).toBe(1);
  });

  test('with SSO make SSO members and send no mail', async () => {
    const { emulator, call } = await start();
    const answer = await call('POST', '/orgs/acme/invites', {
      body: { emails: ['one@example.com'], sso: true },
    });
    expect(answer.json).toEqual({ users: ['user-one-example-com'], invited: 0 });
    expect(emulator.state.members.get('user-one-example-com')?.sso).toBe(true);
    expect(emulator.mailsTo('one@example.com')).toBe(0);
  });

  test('need SSO where the organization enforces it', async () => {
    const seed = { ...sampleSeed, organization: { ...sampleSeed.organization, sso: true } };
    const { emulator, call } = await start({ seed });
    expect((await call('POST', '/orgs/acme/invites', { body: { emails: ['one@example.com'] } })).status).toBe(400);
    expect(emulator.state.members.size).toBe(5);
    expect(
      (await call('POST', '/orgs/acme/invites', { body: { emails: ['one@example.com'], sso: true } })).status,
    ).toBe(200);
  });
});

describe('what a member has', () => {
  test('is listed as spaces and teams, with titles and pages', async () => {
    const { emulator, call } = await start();
    emulator.state.members.get('grace')?.spaces.push({ id: 'space-notes', title: 'Notes', permission: 'read' });
    const titles = (json: unknown) =>
      (json as { items: { space: { title: string } }[] }).items.map(({ space }) => space.title);
    expect(titles((await call('GET', `${M}/grace/spaces`)).json)).toEqual(['Notes', 'Handbook']);
    expect(titles((await call('GET', `${M}/grace/spaces`, { query: { order: 'asc', limit: 1 } })).json)).toEqual([
      'Handbook',
    ]);
    const teams = await call('GET', `${M}/${ADA}/teams`);
    expect(teams.json).toMatchObject({
      items: [{ team: { title: 'Docs' }, member: { role: 'owner' } }],
      count: 1,
    });
    expect((await call('GET', `${M}/${ADA}/teams`, { query: { title: 'xyz' } })).json).toMatchObject({
      items: [],
    });
  });
});
