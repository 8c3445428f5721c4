import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventInput, fileUrl, type RunContext, readEvent } from '../../src/github/event.ts';
import { HEAD, mergeGroup, pullRequest, push, QUEUE } from './event-builders.ts';
import { eventCases } from './event-cases.ts';

function read(name: string, payload: unknown, more: Partial<EventInput> = {}): RunContext {
  return readEvent({
    name,
    payload,
    ref: undefined,
    sha: HEAD,
    actor: 'octocat',
    repository: 'acme/directory',
    serverUrl: 'https://github.com',
    runId: '99',
    runAttempt: '1',
    defaultBranch: undefined,
    ...more,
  });
}

describe('what an event means', () => {
  test.each(eventCases.map((row) => [row.what, row] as const))('%s', (_, { name, payload, run, expected }) => {
    expect(read(name, payload, run)).toMatchObject(expected);
  });
});

describe('a merge commit’s message', () => {
  const cases: [string, number[]][] = [
    ['Merge pull request #12 from acme/change\n\nLet Ada in (#9)', [12]],
    ['Let Ada in (#12)\n\n* one\n* two (#3)', [12]],
    ['Let Ada in (#12) again', []],
    ['Revert "Let Ada in (#12)" (#13)', [13]],
    ['Merge pull request #0 from x', []],
    ['#12', []],
    ['', []],
  ];
  test.each(cases)('%j names %j', (message, expected) => {
    const context = read('push', push('refs/heads/main', { head_commit: { message } }));
    expect(context.hintedPullRequests).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    [{ runId: '99', runAttempt: '1' }, 'https://github.com/acme/directory/actions/runs/99/attempts/1', 1],
    [{ runId: '99', runAttempt: '3' }, 'https://github.com/acme/directory/actions/runs/99/attempts/3', 3],
    [
      { serverUrl: 'https://git.example.com/', runAttempt: undefined },
      'https://git.example.com/acme/directory/actions/runs/99',
      1,
    ],
    [{ runId: undefined }, undefined, 1],
    [{ repository: '', runAttempt: 'x' }, undefined, 1],
  ])('of the run, with %j', (run, runUrl, attempt) => {
    expect(read('push', push('refs/heads/main'), run)).toMatchObject({ runUrl, attempt });
  });

  test('of a file at a commit', () => {
    const at = { serverUrl: 'https://git.example.com', repository: 'acme/directory' };
    expect(fileUrl(at, HEAD, 'gitbook/a b#1?.yaml', 12)).toBe(
      `https://git.example.com/acme/directory/blob/${HEAD}/gitbook/a%20b%231%3F.yaml#L12`,
    );
    expect(fileUrl(at, HEAD, 'users.yml', undefined)).toBe(
      `https://git.example.com/acme/directory/blob/${HEAD}/users.yml`,
    );
    expect(fileUrl({ serverUrl: undefined, repository: undefined }, HEAD, 'users.yml', 1)).toBeUndefined();
  });
});

describe('no payload breaks it', () => {
  const names = fc.constantFrom('pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'x');
  const full: Readonly<Record<string, unknown>> = {
    pull_request: pullRequest('opened'),
    pull_request_target: pullRequest('closed'),
    merge_group: mergeGroup(QUEUE),
    push: push('refs/heads/main'),
  };

  test('whatever JSON it is', () => {
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => {
        expect(['plan', 'apply', 'validate', 'drift']).toContain(read(name, payload).mode);
      }),
    );
  });

  test('whatever it lacks, and only a push to a known default branch applies', () => {
    const paths = (value: unknown, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, below]) => [[...path, key], ...paths(below, [...path, key])])
        : [];
    for (const [name, payload] of Object.entries(full)) {
      for (const path of paths(payload)) {
        for (const wrong of [undefined, null, 17, '', [], {}]) {
          const broken: unknown = structuredClone(payload);
          let here = broken as Record<string, unknown>;
          for (const key of path.slice(0, -1)) here = here[key] as Record<string, unknown>;
          here[path.at(-1) ?? ''] = wrong;
          const context = read(name, broken);
          expect(context.mode).toBeTypeOf('string');
          if (name !== 'push') expect(context.mode).toBe('plan');
          if (context.mode === 'apply') expect(context.branch).toBe('main');
        }
      }
    }
  });
});
