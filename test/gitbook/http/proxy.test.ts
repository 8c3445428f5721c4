import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { GitBookUnreachableError, InvalidInputError } from '../../../src/gitbook/http/errors.ts';
import { createReader } from '../../../src/gitbook/reader.ts';
import { startProxy } from '../../support/proxy.ts';
import { connectTo, rejection, TOKEN } from '../harness.ts';
import { json, startServer } from '../scripted-server.ts';
import { wireMember } from '../wire-samples.ts';
import { CERTIFICATE, KEY } from './certificate.ts';

const usual = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...usual, CERTIFICATE]));
afterAll(() => setDefaultCACertificates(usual));

/** A GitBook over TLS at gitbook.test, which can only be reached through the proxy. */
async function startBehindProxy() {
  const tokens: (string | undefined)[] = [];
  const server = createServer({ cert: CERTIFICATE, key: KEY }, (request, response) => {
    tokens.push(request.headers.authorization);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(wireMember('u1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = await startProxy({
    'gitbook.test:443': `127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return { tokens, proxy };
}

async function readMember(apiUrl: string, environment: Readonly<Record<string, string>>) {
  const { connection } = await connectTo(apiUrl, { environment });
  return createReader(connection, 'org1').member('u1');
}

describe('a proxy', () => {
  test.each([
    ['HTTPS_PROXY', (url: string) => ({ HTTPS_PROXY: url })],
    ['https_proxy', (url: string) => ({ https_proxy: url, HTTPS_PROXY: 'http://127.0.0.1:1' })],
    ['HTTPS_PROXY without its scheme', (url: string) => ({ HTTPS_PROXY: url.replace('http://', '') })],
    ['HTTPS_PROXY beside a NO_PROXY for others', (url: string) => ({ HTTPS_PROXY: url, NO_PROXY: 'x.org' })],
  ])('named by %s gets a tunnel, and never the token', async (_name, environment) => {
    const { tokens, proxy } = await startBehindProxy();
    await expect(readMember('https://gitbook.test', environment(proxy.url))).resolves.toMatchObject({
      id: 'u1',
    });
    expect(proxy.calls.map((call) => call.kind === 'connect' && call.authority)).toEqual(['gitbook.test:443']);
    expect(JSON.stringify(proxy.calls)).not.toContain(TOKEN);
    expect(tokens).toEqual([`Bearer ${TOKEN}`]);
  });

  test('receives its own credentials and not the token', async () => {
    const { proxy } = await startBehindProxy();
    await readMember('https://gitbook.test', {
      HTTPS_PROXY: proxy.url.replace('://', '://ann:s%C3%A9same@'),
    });
    const expected = `Basic ${Buffer.from('ann:sésame').toString('base64')}`;
    expect(proxy.calls[0]?.headers['proxy-authorization']).toBe(expected);
  });

  test.each(['gitbook.test', '.test', '*', 'x.org, gitbook.test'])('is passed by for NO_PROXY=%s', async (noProxy) => {
    const { proxy } = await startBehindProxy();
    const direct = readMember('https://gitbook.test', { HTTPS_PROXY: proxy.url, NO_PROXY: noProxy });
    expect((await rejection(direct)).message).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(proxy.calls).toEqual([]);
  });

  test('is not used for http: on loopback', async () => {
    const { proxy } = await startBehindProxy();
    const server = await startServer(json(200, wireMember('u1')));
    await readMember(server.url, { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url });
    expect(server.seen).toHaveLength(1);
    expect(proxy.calls).toEqual([]);
  });

  test('that refuses the tunnel is named as the cause', async () => {
    const { proxy } = await startBehindProxy();
    const error = await rejection(readMember('https://elsewhere.test', { HTTPS_PROXY: proxy.url }));
    expect(error).toBeInstanceOf(GitBookUnreachableError);
    expect(error.message).toMatch(
      /Proxy response \(403\).*tried once.*Check the network, gitbook-api-url, HTTPS_PROXY/,
    );
  });

  test.each(['http://', 'ftp://user:hunter2@x.org', ':::'])('cannot be %s, which is not repeated', async (proxy) => {
    const error = await rejection(connectTo('https://gitbook.test', { environment: { HTTPS_PROXY: proxy } }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error.message).not.toContain('hunter2');
  });
});

test('an untrusted certificate is not tried again', async () => {
  const { proxy } = await startBehindProxy();
  setDefaultCACertificates(usual);
  onTestFinished(() => setDefaultCACertificates([...usual, CERTIFICATE]));
  const error = await rejection(readMember('https://gitbook.test', { HTTPS_PROXY: proxy.url }));
  expect(error.message).toMatch(/certificate.*\(\w+\) \(tried once\)/);
});
