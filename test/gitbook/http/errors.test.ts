import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/gitbook/classify.ts';
import {
  GitBookApiError,
  GitBookUnreachableError,
  hintFor,
  IncompleteReadError,
  InvalidInputError,
  LostAnswerError,
  UnexpectedAnswerError,
} from '../../../src/gitbook/http/errors.ts';
import { foreignText, redact } from '../../../src/gitbook/http/redact.ts';
import { createReader } from '../../../src/gitbook/reader.ts';
import { createWriter } from '../../../src/gitbook/writer.ts';
import { connectTo, rejection, TOKEN } from '../harness.ts';
import { bare, type Handler, hangUp, json, refusal, startServer } from '../scripted-server.ts';
import { wireMember, wireTeam } from '../wire-samples.ts';

describe('messages name the call, the status, the words of GitBook, and what to check', () => {
  async function failing(handler: Handler) {
    const server = await startServer(handler);
    const { connection } = await connectTo(server.url);
    return { reader: createReader(connection, 'org1'), writer: createWriter(connection, 'org1') };
  }

  test('401: check the token', async () => {
    const { reader } = await failing(refusal(401, 'Invalid token'));
    await expect(reader.newestMembers(1)).rejects.toThrow(
      'GET /orgs/org1/members answered 401: Invalid token. Check gitbook-token (on the command line, GITBOOK_TOKEN): it is missing, mistyped, expired or revoked.',
    );
  });

  test('403: check the rights of the account', async () => {
    const { writer } = await failing(refusal(403, 'Forbidden!'));
    await expect(writer.removeMember('u1')).rejects.toThrow(
      "DELETE /orgs/org1/members/u1 answered 403: Forbidden! Check that the token's account is an administrator of this organization.",
    );
  });

  test('404 of the organization: check organization-id', async () => {
    const { reader } = await failing(refusal(404, 'Not found'));
    await expect(reader.readLive({ teams: undefined })).rejects.toThrow(/Check organization-id|gitbook-api-url/);
  });

  test('404 of something in the organization: it may be gone', async () => {
    const { writer } = await failing(refusal(404, 'Team not found'));
    await expect(writer.renameTeam('t1', 'New')).rejects.toThrow(
      'PATCH /orgs/org1/teams/t1 answered 404: Team not found. It may be deleted already; if all calls fail, check organization-id.',
    );
  });

  test('a member who is not there is no error', async () => {
    const { reader } = await failing(refusal(404, 'Not found'));
    await expect(reader.member('u1')).resolves.toBeUndefined();
  });

  test('an error without GitBook’s form has no message', async () => {
    const { reader } = await failing(json(400, ['what']));
    await expect(reader.member('u1')).rejects.toThrow(
      'GET /orgs/org1/members/u1 answered 400. GitBook did not accept this call; its message says why.',
    );
  });

  test('a message is one line of limited length without control characters', async () => {
    const { reader } = await failing(refusal(400, `a\n::error::b\u001b[31m\u2028${'x'.repeat(1000)}`));
    const { message } = await rejection(reader.member('u1'));
    expect(message).toMatch(/^GET \S+ answered 400: a ::error::b \[31m x+… GitBook/);
    expect(message.length).toBeLessThan(500);
  });

  test('another member than the requested one is refused', async () => {
    const { reader } = await failing(json(200, wireMember('u2')));
    await expect(reader.member('u1')).rejects.toThrow(UnexpectedAnswerError);
  });
});

test.each([
  ['GET /user', 404, /gitbook-api-url/],
  ['GET /orgs/abc', 404, /organization-id/],
  ['GET /orgs/abc/members', 404, /organization-id/],
  ['GET /orgs/abc/members/u1', 404, /deleted already/],
  ['GET /orgs/abc', 407, /HTTPS_PROXY/],
  ['GET /orgs/abc', 429, /rate limit/],
  ['GET /orgs/abc', 500, /run again later/],
  ['GET /orgs/abc', 302, /redirect was not followed/],
])('the hint for %s and %i', (call, status, hint) => {
  expect(hintFor(call, status, undefined)).toMatch(hint);
});

describe('what an error means for an apply', () => {
  const api = (status: number) => new GitBookApiError('PUT /x', status, undefined, 'hint');

  test.each<[Error, string, number | undefined]>([
    [api(401), 'unauthorized', 401],
    [api(400), 'refused', 400],
    [api(403), 'refused', 403],
    [api(404), 'refused', 404],
    [api(429), 'unavailable', 429],
    [api(502), 'unavailable', 502],
    [api(302), 'unavailable', 302],
    [new GitBookUnreachableError('PUT /x', 'https://x', 'why', 5), 'unavailable', undefined],
    [new UnexpectedAnswerError('PUT /x', 'why'), 'unavailable', undefined],
    [new LostAnswerError('POST /x', 'answered 502'), 'lost', undefined],
    [new IncompleteReadError('GET /x', 'why'), 'unavailable', undefined],
    [new InvalidInputError('bad ID'), 'refused', undefined],
  ])('%s is %s', (error, kind, status) => {
    expect(classify(error)).toEqual({ kind, status, message: error.message });
  });

  test('an error that does not come from GitBook is thrown again', () => {
    expect(() => classify(new TypeError('a bug'))).toThrow(TypeError);
  });
});

describe('the token', () => {
  const encoded = encodeURIComponent(TOKEN);

  const echoes: readonly [string, Handler][] = [
    ['in a message', refusal(401, `Token ${TOKEN} is not known`)],
    ['in another letter case', refusal(401, `Token ${TOKEN.toUpperCase()} is not known`)],
    ['percent-encoded', refusal(400, `?token=${encoded}`)],
    ['where a message is cut', refusal(400, `${'x'.repeat(290)}${TOKEN}`)],
    ['in a redirect', bare(302, { location: `https://${TOKEN.slice(0, 5)}.example.com/?t=${encoded}` })],
    ['in a header', refusal(400, 'no', { 'x-echo': TOKEN, 'www-authenticate': TOKEN })],
    ['as a role', json(200, wireMember('u1', { role: TOKEN }))],
    ['as a field', json(200, wireMember('u1', { [TOKEN]: 1, spaces: TOKEN }))],
    ['as the ID of another member', json(200, wireMember(TOKEN))],
    ['in a body that is cut off', (_seen, response) => void response.writeHead(200).end(`{"a":"${TOKEN}`)],
    ['as a reset', refusal(429, TOKEN, { 'x-ratelimit-reset': '2209999999', 'retry-after': TOKEN })],
    ['before a hang-up', hangUp],
  ];

  test.each(echoes)('is in no error or message when GitBook echoes it %s', async (_name, handler) => {
    const server = await startServer(handler);
    const { connection, events } = await connectTo(server.url);
    const error = await rejection(createReader(connection, 'org1').member('u1'));
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    const shown = [inspect(error, { depth: 9, showHidden: true }), error.stack, JSON.stringify([error, events])];
    for (const text of shown) {
      expect(text?.toLowerCase()).not.toContain(TOKEN.toLowerCase());
      expect(text?.toLowerCase()).not.toContain(encoded.toLowerCase());
    }
  });

  test('is in no error when it is given as the organization', async () => {
    const server = await startServer(refusal(404, 'Not found'));
    const { connection } = await connectTo(server.url);
    const { message } = await rejection(createReader(connection, TOKEN).newestMembers(1));
    expect(message).toContain('GET /orgs/***/members answered 404');
  });

  test('is in no error when it is an ID that appears twice in a list', async () => {
    const items = ['owner', 'member'].map((role) => ({ team: wireTeam(TOKEN, 1), member: { role } }));
    const server = await startServer(json(200, { items }));
    const { connection } = await connectTo(server.url);
    await expect(createReader(connection, 'org1').memberTeams('u1')).rejects.toThrow(
      'GET /orgs/org1/members/u1/teams could not be read completely: *** appears twice with different data',
    );
  });

  test.each(['', '  ', 'two words', 'line\nend', 'tökén'])('%j is refused without repeating it', async (token) => {
    const error = await rejection(connectTo('https://api.gitbook.com', { token }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error.message).toMatch(/^gitbook-token \(on the command line, GITBOOK_TOKEN\) is empty or contains/);
  });

  test('is sent without the space around it', async () => {
    const server = await startServer(json(200, wireMember('u1')));
    const { connection } = await connectTo(server.url, { token: ` ${TOKEN}\n` });
    await createReader(connection, 'org1').member('u1');
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });
});

describe('redaction', () => {
  test('treats special characters of the token literally', () => {
    expect(redact('a.c+[x]$')('a.c+[x]$ abc')).toBe('*** abc');
  });

  test('removes nothing without a token', () => {
    expect(redact('')('text')).toBe('text');
  });

  test('happens before cutting, so that no part of a token is left', () => {
    expect(foreignText(`${'x'.repeat(295)}secret-token`, redact('secret-token'))).not.toContain('secre');
  });
});
