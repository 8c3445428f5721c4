import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GitBookApiError, GitBookUnreachableError, UnexpectedAnswerError } from '../../src/gitbook/http/errors.ts';
import { MAX_ATTEMPTS } from '../../src/gitbook/http/retry.ts';
import { DEFAULT_TIMEOUTS, type Timeouts } from '../../src/gitbook/http/transport.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { createWriter } from '../../src/gitbook/writer.ts';
import { connectTo, rejection, testClock } from './harness.ts';
import { bare, type Handler, hangUp, inTurn, json, refusal, startServer } from './scripted-server.ts';
import { wireMember } from './wire-samples.ts';

const MEMBER = json(200, wireMember('u1'));
const html: Handler = (_seen, response) => {
  response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>Bad Gateway</h1></html>');
};
const cutOff: Handler = (_seen, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"member","id":"u');
};
const cutOffBelowItsLength: Handler = (_seen, response, request) => {
  response.writeHead(200, { 'content-length': '500' });
  response.write('{"object":"member"', () => request.socket.destroy());
};
const silence: Handler = () => {};
const slowBody: Handler = (_seen, response) => {
  response.writeHead(200, { 'content-length': '500' });
  response.write('{');
};

/** Reads the member u1 from a server that gives these answers in turn. */
async function readFrom(...handlers: Handler[]) {
  return readWithin({}, ...handlers);
}

async function readWithin(limits: Partial<Timeouts>, ...handlers: Handler[]) {
  const server = await startServer(inTurn(...handlers));
  const harness = await connectTo(server.url, { timeouts: { ...DEFAULT_TIMEOUTS, ...limits } });
  const result = createReader(harness.connection, 'org1').member('u1');
  return { result, server, ...harness };
}

describe('a read survives', () => {
  test.each<[string, Handler]>([
    ['500', refusal(500, 'oops')],
    ['502 with HTML', html],
    ['503', bare(503)],
    ['504', bare(504)],
    ['429 with a reset', refusal(429, 'API rate limit exceeded', { 'x-ratelimit-reset': '2208988805' })],
    ['429 with Retry-After', refusal(429, 'API rate limit exceeded', { 'retry-after': '3' })],
    ['429 with neither', refusal(429, 'API rate limit exceeded')],
    ['a reset', hangUp],
    ['JSON that is cut off', cutOff],
    ['a connection lost within the body', cutOffBelowItsLength],
    ['an empty body', bare(200)],
  ])('%s, twice', async (_name, fault) => {
    const { result, server } = await readFrom(fault, fault, MEMBER);
    await expect(result).resolves.toMatchObject({ id: 'u1' });
    expect(server.seen).toHaveLength(3);
  });

  test.each<[string, Handler]>([
    ['a hang', silence],
    ['a body that never ends', slowBody],
  ])('%s', async (_name, fault) => {
    const { result, server } = await readWithin({ attempt: 500 }, fault, MEMBER);
    await expect(result).resolves.toMatchObject({ id: 'u1' });
    expect(server.seen).toHaveLength(2);
  });

  test('429 waits until the reset, and reports it', async () => {
    const clock = testClock();
    const reset = String(clock.now() / 1000 + 42);
    const {
      result,
      clock: used,
      events,
    } = await readFrom(refusal(429, 'slow', { 'x-ratelimit-reset': reset }), MEMBER);
    await result;
    expect(used.slept).toEqual([42_000]);
    expect(events).toEqual([{ kind: 'waiting', ms: 42_000, why: "GitBook's rate limit is used up" }]);
  });

  test('a failure waits longer each time, and reports it', async () => {
    const { result, clock, events } = await readFrom(bare(503), hangUp, MEMBER);
    await result;
    expect(clock.slept).toEqual([200, 600]);
    expect(events).toMatchObject([
      { kind: 'waiting', ms: 200, why: 'GET /orgs/org1/members/u1 answered 503' },
      {
        kind: 'waiting',
        ms: 600,
        why: expect.stringMatching(/lost its connection \((UND_ERR_SOCKET|ECONNRESET)\)/),
      },
    ]);
  });
});

describe('a read gives up', () => {
  test.each<[string, Handler, new (...args: never) => Error, RegExp]>([
    [
      'on 502',
      html,
      GitBookApiError,
      /^GET \/orgs\/org1\/members\/u1 answered 502\. GitBook failed; see gitbookstatus/,
    ],
    ['on resets', hangUp, GitBookUnreachableError, /got no answer from http:\/\/127\.0\.0\.1:\d+: .*tried 5 times/],
    ['on JSON that is cut off', cutOff, UnexpectedAnswerError, /not complete JSON, in 5 attempts/],
  ])('%s, after all attempts', async (_name, fault, kind, message) => {
    const { result, server } = await readFrom(fault);
    const error = await rejection(result);
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toMatch(message);
    expect(server.seen).toHaveLength(MAX_ATTEMPTS);
  });

  test('on a rate limit that lifts tomorrow, at once', async () => {
    const reset = String(testClock().now() / 1000 + 24 * 3600);
    const { result, server } = await readFrom(refusal(429, 'slow', { 'x-ratelimit-reset': reset }));
    expect(await rejection(result)).toMatchObject({
      status: 429,
      message: expect.stringContaining('rate limit lasts'),
    });
    expect(server.seen).toHaveLength(1);
  });

  test('where no server listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { connection } = await connectTo(`http://127.0.0.1:${port}`);
    const error = await rejection(createReader(connection, 'org1').member('u1'));
    expect(error).toBeInstanceOf(GitBookUnreachableError);
    expect(error.message).toMatch(/ECONNREFUSED.*tried 5 times.*Check the network/);
  });

  test('on hangs, after all attempts', async () => {
    const { result } = await readWithin({ attempt: 50 }, silence);
    const error = await rejection(result);
    expect(error).toBeInstanceOf(GitBookUnreachableError);
    expect(error.message).toMatch(/took too long \(ETIMEDOUT\) \(tried 5 times\)/);
  });

  test('on an attempt that takes too long in all, though something comes all the time', async () => {
    const trickle: Handler = (_seen, response) => {
      response.writeHead(200, { 'content-length': '100000' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    };
    const { result } = await readWithin({ attempt: 50 }, trickle);
    expect((await rejection(result)).message).toMatch(/took too long \(ETIMEDOUT\)/);
  });

  test.each([400, 401, 403, 409, 422])('on %i at once', async (status) => {
    const { result, server } = await readFrom(refusal(status, 'No.'));
    const error = await rejection(result);
    expect(error).toBeInstanceOf(GitBookApiError);
    expect(error).toMatchObject({ status, message: expect.stringContaining(`${status}: No. `) });
    expect(server.seen).toHaveLength(1);
  });
});

describe('the time of an attempt is limited', () => {
  test.each<[string, Partial<Timeouts>, Handler, string]>([
    ['until an answer begins', { headers: 50 }, silence, 'got no answer in time'],
    ['between two pieces of a body', { body: 50 }, slowBody, 'got no answer in time'],
  ])('%s', async (_name, limits, fault, why) => {
    const { result, server, events } = await readWithin(limits, fault, refusal(400, 'seen'));
    await expect(result).rejects.toThrow('seen');
    expect(server.seen).toHaveLength(2);
    expect(events).toMatchObject([{ why: `GET /orgs/org1/members/u1 ${why}` }]);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is not followed, and the error says so', async (status) => {
    const elsewhere = await startServer(MEMBER);
    const target = `${elsewhere.url}/stolen?token=x`;
    const { result } = await readFrom(bare(status, { location: target }));
    const error = await rejection(result);
    expect(error).toBeInstanceOf(GitBookApiError);
    expect(error).toMatchObject({ status });
    expect(error.message).toMatch(/The redirect to 127\.0\.0\.1:\d+ was not followed, because the token/);
    expect(elsewhere.seen).toEqual([]);
  });
});

describe('the end of a 205', () => {
  const withBody: Handler = (_seen, response) => {
    response.writeHead(205, { 'content-type': 'application/json' }).end('{"message":"Reset Content"}');
  };

  test.each<[string, Handler]>([
    ['without a body', bare(205, { 'content-length': '0' })],
    ['with a chunked body', withBody],
  ])('%s leaves its connection usable', async (_name, handler) => {
    const server = await startServer(handler);
    const { connection } = await connectTo(server.url);
    const writer = createWriter(connection, 'org1');
    const users = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6'];
    for (const user of users) await expect(writer.removeMember(user)).resolves.toBe('removed');
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(
      users.map((user) => `DELETE /v1/orgs/org1/members/${user}`),
    );
    expect(new Set(server.seen.map(({ port }) => port)).size).toBeLessThanOrEqual(2);
  });

  test('is not waited for when it has no length', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.write('HTTP/1.1 205 Reset Content\r\n\r\n'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
    });
    const { connection, clock } = await connectTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await expect(createWriter(connection, 'org1').removeMember('u1')).resolves.toBe('removed');
    expect(clock.slept).toEqual([]);
  });
});

describe('a connection that GitBook dropped while it was idle', () => {
  test('costs a second attempt, no error', async () => {
    const server = await startServer((seen, response, request) => {
      MEMBER(seen, response, request);
      if (server.seen.length === 1) response.on('finish', () => setImmediate(() => request.socket.resetAndDestroy()));
    });
    const { connection } = await connectTo(server.url);
    const reader = createReader(connection, 'org1');
    await reader.member('u1');
    await expect(reader.member('u1')).resolves.toMatchObject({ id: 'u1' });
  });
});
