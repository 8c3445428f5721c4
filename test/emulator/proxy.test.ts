import { request as httpRequest } from 'node:http';
import { ProxyAgent, request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { startTestEmulator } from '../support/emulator.ts';
import { startProxy } from '../support/proxy.ts';
import { sampleSeed } from './sample.ts';

async function start(hosts?: Record<string, string>) {
  const emulator = await startTestEmulator({ seed: sampleSeed });
  const authority = new URL(emulator.url).host;
  const proxy = await startProxy(
    hosts === undefined ? {} : Object.fromEntries(Object.keys(hosts).map((host) => [host, authority])),
  );
  onTestFinished(() => proxy.close());
  const headers = { authorization: `Bearer ${emulator.token}` };
  return { emulator, authority, proxy, headers };
}

test('the proxy tunnels and records it', async () => {
  const { emulator, authority, proxy, headers } = await start();
  const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => dispatcher.destroy());
  const answer = await request(`${emulator.url}/v1/user`, { dispatcher, headers });
  expect(await answer.body.json()).toMatchObject({ object: 'user' });
  expect(proxy.calls).toMatchObject([{ kind: 'connect', authority }]);
});

test('the proxy forwards requests in absolute form', async () => {
  const { emulator, proxy, headers } = await start();
  const { hostname, port } = new URL(proxy.url);
  const url = `${emulator.url}/v1/orgs/acme/members?limit=1`;
  const status = await new Promise((resolve, reject) => {
    const call = httpRequest({ hostname, port, path: url, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    call.on('error', reject).end();
  });
  expect(status).toBe(200);
  expect(proxy.calls).toMatchObject([{ kind: 'forward', method: 'GET', url }]);
  expect(emulator.requests).toMatchObject([{ path: '/v1/orgs/acme/members', query: { limit: '1' } }]);
});

test('the proxy replaces other hosts, and reaches no real one', async () => {
  const { proxy, headers } = await start({ 'gitbook.test:80': '' });
  const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true });
  onTestFinished(() => dispatcher.destroy());
  const answer = await request('http://gitbook.test/v1/user', { dispatcher, headers });
  expect(await answer.body.json()).toMatchObject({ object: 'user' });
  await expect(request('http://elsewhere.test/', { dispatcher })).rejects.toThrow('403');
});
