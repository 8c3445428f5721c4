import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/core/model/ports.ts';
import { createGitHubClient } from '../../src/github/client/client.ts';
import type { GitHubApi } from '../../src/github/client/ports.ts';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github-server.ts';

/** A clock that records sleeps, and on which they take no real time. */
export interface FakeClock extends Clock {
  readonly sleeps: number[];
}

export function fakeClock(): FakeClock {
  let now = Date.UTC(2026, 0, 1);
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    random: () => 1,
    sleep: async (ms) => {
      sleeps.push(ms);
      now += ms;
    },
  };
}

export interface Fixture {
  readonly github: FakeGitHub;
  readonly api: GitHubApi;
  readonly clock: FakeClock;
  /** Requests so far, as `METHOD path`. */
  readonly calls: () => string[];
}

/** A fake GitHub with a client, closed at the end of the test, and then checked against its description. */
export async function connected(
  options: FakeGitHubOptions = {},
  client: { timeoutMs?: number; token?: string } = {},
): Promise<Fixture> {
  const github = await startFakeGitHub(options);
  const clock = fakeClock();
  onTestFinished(async () => {
    await github.close();
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
  });
  const [owner = '', repo = ''] = github.repository.name.split('/');
  const api = await createGitHubClient({
    token: github.token,
    repository: { owner, repo },
    apiUrl: github.url,
    clock,
    progress: undefined,
    ...client,
  });
  const calls = () => github.requests.map(({ method, path }) => `${method} ${path}`);
  return { github, api, clock, calls };
}

/** The error of a rejected promise. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail, and did not.');
}
