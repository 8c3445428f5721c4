import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../emulator/faults.ts';
import type { Emulator } from '../../emulator/server.ts';
import { readSpaces } from '../../src/access-review/read-spaces.ts';
import type { ProgressEvent } from '../../src/core/model/ports.ts';
import { classify } from '../../src/gitbook/classify.ts';
import { GitBookApiError } from '../../src/gitbook/http/errors.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { connectTo, rejection } from '../gitbook/harness.ts';
import { startTestEmulator } from '../support/emulator.ts';
import { member } from './build.ts';

const DOWN = { kind: 'status', status: 503 } as const;

function organization(size: number, faults: readonly FaultRule[] = []) {
  const members = Array.from({ length: size }, (_, index) => ({
    id: `u${index}`,
    email: `u${index}@example.com`,
    role: 'read' as const,
    spaces: [{ title: `Space of ${index}`, permission: 'edit' as const }],
  }));
  return startTestEmulator({
    seed: {
      organization: { id: 'org1', title: 'Lumen' },
      self: 'boss',
      members: [{ id: 'boss', email: 'boss@example.com', role: 'admin', spaces: [] }, ...members],
    },
    faults,
  });
}

async function read(emulator: Emulator, ids: readonly string[], concurrency = 4) {
  const { connection, clock } = await connectTo(emulator.url, { token: emulator.token });
  const reader = createReader(connection, 'org1');
  const events: ProgressEvent[] = [];
  const progress = { step: (event: ProgressEvent) => events.push(event) };
  const members = ids.map((id) => member(id));
  const results = readSpaces(members, { reader, progress, classify, concurrency });
  return { results, events, clock };
}

/** Calls for one person's spaces. */
function callsFor(emulator: Emulator, id: string): number {
  return emulator.requests.filter(({ path }) => path.endsWith(`/members/${id}/spaces`)).length;
}

const ids = (size: number): string[] => Array.from({ length: size }, (_, index) => `u${index}`);

describe('reading the spaces of everyone', () => {
  test('takes one call each, and reports progress', async () => {
    const emulator = await organization(30);
    const { results, events } = await read(emulator, ids(30));
    const found = await results;
    expect(found.size).toBe(30);
    expect(found.get('u7')).toMatchObject({
      ok: true,
      spaces: [{ title: 'Space of 7', permission: 'edit' }],
    });
    expect(emulator.requests.length).toBe(30);
    expect(emulator.peakInFlight).toBeLessThanOrEqual(4);
    expect(events.at(-1)).toEqual({ kind: 'read', what: 'spaces', done: 30, total: 30 });
    const done = events.map((event) => event.kind === 'read' && event.done);
    expect(done).toEqual([...done].sort((a, b) => Number(a) - Number(b)));
  });

  test('reads the spaces of people for whom GitBook counts none, too', async () => {
    const emulator = await organization(0);
    const { results } = await read(emulator, ['boss']);
    expect((await results).get('boss')).toEqual({ ok: true, spaces: [] });
    expect(callsFor(emulator, 'boss')).toBe(1);
  });

  test('an organization without members takes no call', async () => {
    const emulator = await organization(0);
    const { results } = await read(emulator, []);
    expect((await results).size).toBe(0);
    expect(emulator.requests).toEqual([]);
  });
});

describe('failures', () => {
  test('of one person do not stop the others, and are tried once more at the end', async () => {
    const emulator = await organization(20, [{ path: '/orgs/*/members/u3/spaces', times: 5, fault: DOWN }]);
    const { results } = await read(emulator, ids(20));
    const found = await results;
    expect([...found.values()].every(({ ok }) => ok)).toBe(true);
    expect(callsFor(emulator, 'u3')).toBe(6);
    expect(callsFor(emulator, 'u4')).toBe(1);
  });

  test('that stay are marked with the reason', async () => {
    const emulator = await organization(20, [{ path: '/orgs/*/members/u3/spaces', times: 'forever', fault: DOWN }]);
    const { results } = await read(emulator, ids(20));
    const found = await results;
    expect([...found].filter(([, { ok }]) => !ok).map(([id]) => id)).toEqual(['u3']);
    expect(found.get('u3')).toMatchObject({ message: expect.stringContaining('answered 503') });
  });

  test('of a call that GitBook refuses are not tried again: somebody who has left meanwhile', async () => {
    const emulator = await organization(5);
    const { results } = await read(emulator, [...ids(5), 'left']);
    const found = await results;
    expect(found.get('left')).toMatchObject({ ok: false, message: expect.stringContaining('404') });
    expect(callsFor(emulator, 'left')).toBe(1);
  });

  test('of ten people in a row end the round: the rest is marked, and tried once more', async () => {
    const emulator = await organization(60, [{ path: '/orgs/*/members/*/spaces', times: 'forever', fault: DOWN }]);
    const { results } = await read(emulator, ids(60), 1);
    const found = await results;
    expect(found.size).toBe(60);
    expect([...found.values()].some(({ ok }) => ok)).toBe(false);
    expect(found.get('u59')).toMatchObject({ message: expect.stringContaining('failed in a row') });
    // Two rounds of ten people, five attempts each.
    expect(emulator.requests.length).toBe(100);
  });

  test('that end are made good: an outage in the middle leaves no gap', async () => {
    const emulator = await organization(60, [{ path: '/orgs/*/members/*/spaces', nth: 21, times: 50, fault: DOWN }]);
    const { results } = await read(emulator, ids(60), 1);
    const found = await results;
    expect(found.size).toBe(60);
    expect([...found.values()].every(({ ok }) => ok)).toBe(true);
  });

  test('a rate limit is waited for and is no failure', async () => {
    const emulator = await organization(10, [
      {
        path: '/orgs/*/members/*/spaces',
        nth: 4,
        fault: { kind: 'rate-limited', announce: 'retry-after', seconds: 30 },
      },
    ]);
    const { results, clock } = await read(emulator, ids(10), 1);
    expect([...(await results).values()].every(({ ok }) => ok)).toBe(true);
    expect(Math.max(...clock.slept)).toBeGreaterThanOrEqual(29_000);
  });

  test('a token that is no longer accepted ends everything', async () => {
    const emulator = await organization(30, [
      {
        path: '/orgs/*/members/*/spaces',
        nth: 5,
        times: 'forever',
        fault: { kind: 'status', status: 401, body: { error: { code: 401, message: 'Unauthorized' } } },
      },
    ]);
    const { results } = await read(emulator, ids(30), 1);
    expect(await rejection(results)).toBeInstanceOf(GitBookApiError);
    expect(emulator.requests.length).toBe(5);
  });
});
