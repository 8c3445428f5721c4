import { expect, test } from 'vitest';
import type { FaultRule } from '../../emulator/faults.ts';
import { seedOrganization } from '../../emulator/seed.ts';
import type { EmulatorOptions } from '../../emulator/server.ts';
import type { EmulatorState } from '../../emulator/state.ts';
import { openOfflineEmulator, openTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { snapshot } from '../support/snapshot.ts';
import { accessIn, losses } from '../world/access.ts';
import { everyChangeSeed, everyChangeYaml } from '../world/every-change.ts';
import { applyOn, type RunOptions, runOn } from './harness.ts';

const LIMITS = { connect: 2_000, headers: 1_000, body: 1_000, attempt: 10_000 };
const TOO_SLOW = 15_000;
const OPTIONS: RunOptions = { timeouts: LIMITS };

type Strike = Pick<FaultRule, 'fault' | 'times'>;

const refusal = (status: number): Strike => ({
  fault: { kind: 'status', status, body: { error: { code: status, message: 'No' } } },
});

/** What goes wrong from one request on: for that request, for as many as one call tries, or for good. */
const STRIKES: Readonly<Record<string, Strike>> = {
  '429 with X-RateLimit-Reset': { fault: { kind: 'rate-limited', announce: 'x-ratelimit-reset' } },
  '429 with Retry-After': { fault: { kind: 'rate-limited', announce: 'retry-after' }, times: 3 },
  '429 with neither': { fault: { kind: 'rate-limited', announce: 'nothing' }, times: 2 },
  '500 once': { fault: { kind: 'gateway', status: 500 } },
  '500 for good': { fault: { kind: 'gateway', status: 500 }, times: 'forever' },
  '502 after acting': { fault: { kind: 'gateway', status: 502, acts: true } },
  '504 in HTML, five times': { fault: { kind: 'gateway', status: 504 }, times: 5 },
  '504 in HTML after acting, five times': { fault: { kind: 'gateway', status: 504, acts: true }, times: 5 },
  'a reset before acting': { fault: { kind: 'reset', when: 'before' } },
  'a reset after acting': { fault: { kind: 'reset', when: 'after' } },
  'resets before acting for good': { fault: { kind: 'reset', when: 'before' }, times: 'forever' },
  'resets after acting, five times': { fault: { kind: 'reset', when: 'after' }, times: 5 },
  'truncated JSON': { fault: { kind: 'truncated' } },
  'truncated JSON, cut off': { fault: { kind: 'truncated', as: 'cut' } },
  'truncated JSON for good': { fault: { kind: 'truncated' }, times: 'forever' },
  'slow headers': { fault: { kind: 'slow-headers', ms: TOO_SLOW } },
  'a slow body': { fault: { kind: 'slow-body', ms: TOO_SLOW } },
  'a hang': { fault: { kind: 'hang' } },
  'a hang after acting': { fault: { kind: 'hang', acts: true } },
  'an answer of the wrong shape': { fault: { kind: 'wrong-shape' } },
  '202 without acting': { fault: { kind: 'status', status: 202 } },
  '400': refusal(400),
  '401': refusal(401),
  '401 for good': { ...refusal(401), times: 'forever' },
  '403': refusal(403),
  '404': refusal(404),
  '409': refusal(409),
};

const start = seedOrganization(everyChangeSeed);
const before = accessIn(start);

/** Opens an emulator: in this process, or behind HTTP. */
type Open = (options: EmulatorOptions) => Promise<TestEmulator> | ReturnType<typeof openOfflineEmulator>;

/** Runs the plan to its end on a copy: what it leads to, and how many requests it makes. */
async function undisturbed(open: Open) {
  const emulator = await open({ state: structuredClone(start) });
  await applyOn(emulator, everyChangeYaml);
  await emulator.close();
  return { end: emulator.state, requests: emulator.requests.length };
}

interface Struck {
  readonly point: number;
  readonly name: string;
  readonly strike: Strike;
}

/** Lets one fault strike at one request, then runs again undisturbed. Gives everything that was not as promised. */
async function problemsOf({ point, name, strike }: Struck, end: EmulatorState, open: Open): Promise<string[]> {
  const problems = new Set<string>();
  const after = accessIn(end);
  const goal = JSON.stringify(snapshot(end));
  const emulator = await open({
    state: structuredClone(start),
    faults: [{ ...strike, nth: point }],
    onExchange: ({ request }) => {
      if (request.method === 'GET') return;
      for (const loss of losses(before, after, accessIn(emulator.state))) problems.add(loss);
    },
  });
  const reached = () => JSON.stringify(snapshot(emulator.state)) === goal;
  try {
    const first = await runOn(emulator, everyChangeYaml, OPTIONS).catch(failedRead);
    if (emulator.requests[point - 1]?.fault === undefined) problems.add('the fault did not strike');
    if (claimsSuccess(first) && !reached()) problems.add('the run said that all was done, and it was not');
    emulator.faults.clear();
    const { outcomes, unexpected, verified } = await applyOn(emulator, everyChangeYaml);
    if (outcomes.some(({ status }) => status !== 'applied')) problems.add('the next run left something out');
    if (!verified || unexpected.length > 0) problems.add('the next run did not verify');
    if (!reached()) problems.add('the next run did not reach the directory');
    if (emulator.mailsTo('new@example.com') > 1) problems.add('somebody got two mails');
  } finally {
    await emulator.close();
  }
  return [...problems].map((problem) => `${name} at request ${point}: ${problem}`);
}

function failedRead(error: unknown): undefined {
  if (error instanceof Error && /GitBook|GET/.test(error.message)) return undefined;
  throw error;
}

function claimsSuccess(run: Awaited<ReturnType<typeof runOn>> | undefined): boolean {
  if (run?.status !== 'applied') return false;
  const { outcomes, unexpected, verified } = run.result;
  return verified && unexpected.length === 0 && outcomes.every(({ status }) => status === 'applied');
}

const strikes = Object.entries(STRIKES);

test('whichever fault strikes whichever request, nobody loses access and the next run reaches the directory', {
  timeout: 240_000,
}, async () => {
  const { end, requests } = await undisturbed(openOfflineEmulator);
  const pairs = strikes.flatMap(([name, strike]) =>
    Array.from({ length: requests }, (_, index) => ({ point: index + 1, name, strike })),
  );
  console.log(`${pairs.length} pairs of ${requests} requests and ${strikes.length} faults`);
  expect(pairs.length).toBeGreaterThanOrEqual(500);

  const problems: string[] = [];
  for (const pair of pairs) problems.push(...(await problemsOf(pair, end, openOfflineEmulator)));
  expect(problems).toEqual([]);
});

test('the same is true of every fault over HTTP', { timeout: 120_000 }, async () => {
  const { end, requests } = await undisturbed(openTestEmulator);
  const pairs = strikes.map(([name, strike], index) => ({
    // Spread evenly, so that reads and writes of every kind are struck.
    point: 1 + Math.floor((index * requests) / strikes.length),
    name,
    strike,
  }));
  const problems = await Promise.all(pairs.map((pair) => problemsOf(pair, end, openTestEmulator)));
  expect(problems.flat()).toEqual([]);
});
