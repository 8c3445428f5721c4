import { describe, expect, test } from 'vitest';
import type { Writer } from '../../src/core/model/ports.ts';
import { GitBookApiError, LostAnswerError, UnexpectedAnswerError } from '../../src/gitbook/http/errors.ts';
import { createWriter, MAX_INVITES_PER_CALL } from '../../src/gitbook/writer.ts';
import { connectTo, rejection } from './harness.ts';
import { bare, type Handler, hangUp, inTurn, json, refusal, startServer } from './scripted-server.ts';
import { wireMember, wireTeam } from './wire-samples.ts';

async function writerTo(handler: Handler) {
  const server = await startServer(handler);
  const { connection } = await connectTo(server.url);
  return { server, writer: createWriter(connection, 'org1') };
}

describe('each method is one call', () => {
  const MEMBER = json(200, wireMember('u1'));
  const NOTHING = bare(204);

  test.each<[string, (writer: Writer) => Promise<unknown>, Handler, string, unknown, unknown]>([
    ['ping', (w) => w.ping(), json(200, {}), 'POST /ping', undefined, undefined],
    [
      'invite',
      (w) => w.invite([{ email: 'a@x.org', role: 'guest' }], false),
      json(200, { users: ['u9'], invited: 1 }),
      'POST /invites',
      { emails: [{ email: 'a@x.org', role: null }], sso: false },
      { userIds: ['u9'], failedSsoEmails: [] },
    ],
    ['setRole', (w) => w.setRole('u/1', 'edit'), MEMBER, 'PATCH /members/u%2F1', { role: 'edit' }, undefined],
    ['setRole to guest', (w) => w.setRole('u1', 'guest'), MEMBER, 'PATCH /members/u1', { role: null }, undefined],
    ['setSso', (w) => w.setSso('u1'), MEMBER, 'POST /members/u1/sso', undefined, undefined],
    ['removeMember', (w) => w.removeMember('u1'), bare(205), 'DELETE /members/u1', undefined, 'removed'],
    ['createTeam', (w) => w.createTeam('Docs'), json(201, wireTeam('t9', 0)), 'PUT /teams', { title: 'Docs' }, 't9'],
    [
      'renameTeam',
      (w) => w.renameTeam('t1', 'Docs'),
      json(200, wireTeam('t1', 0)),
      'PATCH /teams/t1',
      { title: 'Docs' },
      undefined,
    ],
    ['deleteTeam', (w) => w.deleteTeam('t1'), bare(205), 'DELETE /teams/t1', undefined, 'removed'],
    [
      'updateTeam',
      (w) => w.updateTeam('t1', { add: ['a@x.org'], memberships: { u1: 'owner' }, remove: [] }),
      NOTHING,
      'PUT /teams/t1/members',
      { add: ['a@x.org'], memberships: { u1: { role: 'owner' } } },
      undefined,
    ],
    [
      'putTeamMember',
      (w) => w.putTeamMember('t1', 'u1', 'owner'),
      NOTHING,
      'PUT /teams/t1/members/u1',
      { role: 'owner' },
      undefined,
    ],
    [
      'removeTeamMember',
      (w) => w.removeTeamMember('t1', 'u1'),
      NOTHING,
      'DELETE /teams/t1/members/u1',
      undefined,
      'already-gone',
    ],
  ])('%s', async (_name, use, handler, call, body, result) => {
    const { server, writer } = await writerTo(handler);
    await expect(use(writer)).resolves.toEqual(result);
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([call.replace(' ', ' /v1/orgs/org1')]);
    const [seen] = server.seen;
    expect(seen?.body === '' ? undefined : JSON.parse(seen?.body ?? '')).toEqual(body);
    expect(seen?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
  });

  test('a team update without content is no call', async () => {
    const { server, writer } = await writerTo(NOTHING);
    await writer.updateTeam('t1', { add: [], memberships: {}, remove: [] });
    expect(server.seen).toEqual([]);
  });
});

describe('how a removal ended', () => {
  test.each([
    [205, 'removed'],
    [204, 'already-gone'],
    [202, 'requested'],
  ])('%i is %s', async (status, outcome) => {
    const { writer } = await writerTo(bare(status));
    await expect(writer.removeMember('u1')).resolves.toBe(outcome);
    await expect(writer.deleteTeam('t1')).resolves.toBe(outcome);
    await expect(writer.removeTeamMember('t1', 'u1')).resolves.toBe(outcome);
  });

  test('another status is not taken for a removal', async () => {
    const { writer } = await writerTo(json(200, {}));
    expect(await rejection(writer.removeMember('u1'))).toBeInstanceOf(UnexpectedAnswerError);
  });

  test('a 202 may have a body', async () => {
    const { writer } = await writerTo(json(202, { message: 'A request was sent to the administrators' }));
    await expect(writer.removeMember('u1')).resolves.toBe('requested');
  });

  test('lost after GitBook acted, it is made again and finds the member gone', async () => {
    const { server, writer } = await writerTo(inTurn(hangUp, bare(204)));
    await expect(writer.removeMember('u1')).resolves.toBe('already-gone');
    expect(server.seen).toHaveLength(2);
  });
});

describe('invitations', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ email: `p${n}@x.org`, role: 'read' as const }));

  test('a call takes 1 to 100 people', async () => {
    const { server, writer } = await writerTo(json(200, { users: [], invited: 0 }));
    await writer.invite(people(MAX_INVITES_PER_CALL), true);
    await expect(writer.invite(people(MAX_INVITES_PER_CALL + 1), true)).rejects.toThrow(RangeError);
    await expect(writer.invite([], true)).rejects.toThrow(RangeError);
    expect(server.seen).toHaveLength(1);
  });

  test('people whose SSO failed are named', async () => {
    const { writer } = await writerTo(json(200, { users: [], invited: 0, failedSSOEmails: ['p0@x.org'] }));
    await expect(writer.invite(people(1), true)).resolves.toEqual({
      userIds: [],
      failedSsoEmails: ['p0@x.org'],
    });
  });

  test.each<[string, Handler]>([
    ['the connection was lost', hangUp],
    ['GitBook failed', bare(500)],
    ['a gateway gave up, in a status that is not retried elsewhere', bare(524)],
    ['the answer was cut off', (_seen, response) => void response.writeHead(200).end('{"users":["u')],
    ['the answer has another form', json(200, { invited: 1 })],
  ])('are not sent again where %s', async (_name, end) => {
    const { server, writer } = await writerTo(end);
    const error = await rejection(writer.invite(people(2), false));
    expect(error).toBeInstanceOf(LostAnswerError);
    expect(error.message).toMatch(/^POST \/orgs\/org1\/invites .*may have carried it out, so it was not repeated\.$/);
    expect(server.seen).toHaveLength(1);
  });

  test('are sent again after a rate limit', async () => {
    const limited = refusal(429, 'slow', { 'retry-after': '1' });
    const { server, writer } = await writerTo(inTurn(limited, limited, json(200, { users: ['u9'], invited: 1 })));
    await expect(writer.invite(people(1), false)).resolves.toMatchObject({ userIds: ['u9'] });
    expect(server.seen).toHaveLength(3);
  });

  test('are tried again where no connection was made, and then not called lost', async () => {
    const { connection } = await connectTo('http://127.0.0.1:1');
    const error = await rejection(createWriter(connection, 'org1').invite(people(1), false));
    expect(error.message).toMatch(/ECONNREFUSED.*tried 5 times/);
    expect(error).not.toBeInstanceOf(LostAnswerError);
  });

  test('a refusal gives GitBook’s message', async () => {
    const { writer } = await writerTo(refusal(400, 'p0@x.org is not an e-mail'));
    expect(await rejection(writer.invite(people(1), false))).toMatchObject({
      status: 400,
      message: expect.stringContaining('POST /orgs/org1/invites answered 400: p0@x.org is not an e-mail.'),
    });
  });
});

describe('a team is never created twice', () => {
  const lost: readonly [string, Handler][] = [
    ['the connection was lost', hangUp],
    ['a gateway gave up', bare(504)],
    ['the answer was cut off', (_seen, response) => void response.writeHead(201).end('{"object":"team","id":"t')],
  ];

  /** A server with teams, on which the first creation ends in this way. */
  async function creatingWith(acts: boolean, ...ends: Handler[]) {
    const titles: string[] = ['Docs, old'];
    let creations = 0;
    const made = await writerTo((seen, ...exchange) => {
      if (seen.method === 'GET') {
        const items = titles.map((title, n) => wireTeam(`t${n}`, 0, title));
        return json(200, { items, count: items.length })(seen, ...exchange);
      }
      const end = ends[creations++];
      if (end === undefined || acts) titles.push(JSON.parse(seen.body).title);
      return (end ?? json(201, wireTeam(`t${titles.length - 1}`, 0, 'Docs')))(seen, ...exchange);
    });
    return { ...made, titles };
  }

  test.each(lost)('%s after GitBook acted: the team is found by its title', async (_name, end) => {
    const { writer, titles, server } = await creatingWith(true, end);
    await expect(writer.createTeam('Docs')).resolves.toBe('t1');
    expect(titles).toEqual(['Docs, old', 'Docs']);
    expect(server.seen.map(({ method }) => method)).toEqual(['PUT', 'GET']);
    expect(server.seen[1]?.query.get('title')).toBe('Docs');
  });

  test.each(lost)('%s before GitBook acted: it is created then', async (_name, end) => {
    const { writer, titles, server } = await creatingWith(false, end);
    await expect(writer.createTeam('Docs')).resolves.toBe('t1');
    expect(titles).toEqual(['Docs, old', 'Docs']);
    expect(server.seen.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT']);
  });

  test('the team is still looked up when the next attempt meets a rate limit', async () => {
    const limited = refusal(429, 'slow', { 'retry-after': '1' });
    const { writer, server } = await creatingWith(false, hangUp, limited);
    await expect(writer.createTeam('Docs')).resolves.toBe('t1');
    expect(server.seen.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT', 'GET', 'PUT']);
  });

  test('after a rate limit alone nothing is looked up', async () => {
    const { writer, server } = await creatingWith(false, refusal(429, 'slow', { 'retry-after': '1' }));
    await expect(writer.createTeam('Docs')).resolves.toBe('t1');
    expect(server.seen.map(({ method }) => method)).toEqual(['PUT', 'PUT']);
  });

  test('an answer without an ID is an error', async () => {
    const { writer } = await writerTo(json(201, { title: 'Docs' }));
    await expect(writer.createTeam('Docs')).rejects.toThrow(
      'PUT /orgs/org1/teams gave an unexpected answer: id is missing',
    );
  });

  test('a refused creation is an error', async () => {
    const { writer, server } = await writerTo(refusal(409, 'There is one'));
    expect(await rejection(writer.createTeam('Docs'))).toBeInstanceOf(GitBookApiError);
    expect(server.seen).toHaveLength(1);
  });
});

test('other lost writes are repeated', async () => {
  const { server, writer } = await writerTo(inTurn(hangUp, bare(502), bare(204)));
  await writer.updateTeam('t1', { add: ['u1'], memberships: {}, remove: [] });
  expect(server.seen.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => '{"add":["u1"]}'));
});
