import { expect, test } from 'vitest';
import { GitBookApiError, UnexpectedAnswerError } from '../../src/gitbook/http/errors.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { startTestEmulator } from '../support/emulator.ts';
import { connectTo, rejection } from './harness.ts';
import { type Handler, json, refusal, startServer } from './scripted-server.ts';

const EVENTS = 230;
const from = '2026-01-01T00:00:00.000Z';

async function reader(url: string, token?: string) {
  const { connection } = await connectTo(url, token === undefined ? {} : { token });
  return createReader(connection, 'acme');
}

async function answering(handler: Handler) {
  const server = await startServer(handler);
  return { server, reader: await reader(server.url) };
}

test('the newest entries come first, over as many pages as are asked for and no more', async () => {
  const emulator = await startTestEmulator({
    seed: {
      organization: { id: 'acme', auditLogs: true },
      members: [{ email: 'ada@example.com', displayName: 'Ada', role: 'admin' }],
      auditEvents: Array.from({ length: EVENTS }, (_, index) => ({
        occurredAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
        action: `action-${index}`,
        actor: 'ada@example.com',
        target: 'team-1',
      })),
    },
  });
  const { auditEvents } = await reader(emulator.url, emulator.token);

  const all = await auditEvents({ from, limit: 1000 });
  expect(all?.map(({ action }) => action)).toEqual(
    Array.from({ length: EVENTS }, (_, index) => `action-${EVENTS - 1 - index}`),
  );
  expect(all?.[0]).toMatchObject({ source: 'ui', actor: { label: 'Ada' }, target: { id: 'team-1' } });
  expect(emulator.requests).toHaveLength(3);

  expect(await auditEvents({ from, limit: 120 })).toHaveLength(120);
  expect(emulator.requests.at(-1)?.query).toMatchObject({ limit: '20', from });
  expect(await auditEvents({ from: '2026-01-01T03:00:00.000Z', limit: 1000 })).toHaveLength(EVENTS - 180);
});

test.each([403, 404])('a %i means that this token has no audit log', async (status) => {
  const { reader } = await answering(refusal(status, 'no'));
  expect(await reader.auditEvents({ from, limit: 10 })).toBeUndefined();
});

test('any other refusal is an error', async () => {
  const { reader } = await answering(refusal(400, 'no'));
  expect(await rejection(reader.auditEvents({ from, limit: 10 }))).toBeInstanceOf(GitBookApiError);
});

test('a cursor that repeats ends the reading', async () => {
  const { reader, server } = await answering(json(200, { items: [], next: { page: 'same' } }));
  expect(await reader.auditEvents({ from, limit: 10 })).toEqual([]);
  expect(server.seen).toHaveLength(2);
});

test('labels may be missing, the rest may not', async () => {
  const wire = {
    object: 'audit-event',
    id: 'e1',
    occurredAt: '2026-11-20T10:00:00Z',
    action: 'changed',
    actor: { type: 'system', id: 's1' },
    source: 'script',
    target: { type: 'user', id: 'u1' },
    urls: { location: 'https://api.gitbook.com/v1/x' },
  };
  const whole = await answering(json(200, { items: [wire] }));
  expect(await whole.reader.auditEvents({ from, limit: 10 })).toEqual([
    {
      occurredAt: '2026-11-20T10:00:00Z',
      action: 'changed',
      actor: { id: 's1', label: undefined },
      source: 'script',
      target: { id: 'u1', label: undefined, type: 'user' },
    },
  ]);
  const broken = await answering(json(200, { items: [{ ...wire, target: { id: 'u1' } }] }));
  expect(await rejection(broken.reader.auditEvents({ from, limit: 10 }))).toBeInstanceOf(UnexpectedAnswerError);
});
