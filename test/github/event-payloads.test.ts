import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, countAt, textAt } from '../../src/github/client/json.ts';
import { type RunContext, readEvent } from '../../src/github/event.ts';

/** Payloads that GitHub has sent, as `@octokit/webhooks-examples` has them for GitHub.com and for its own servers. */
const folder = dirname(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/package.json'));
const SITES: readonly (readonly [string, string])[] = [
  ['api.github.com', 'https://github.com'],
  ['ghes-35', 'https://git.example.com'],
];

interface Examples {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** What the runner sets beside a payload. */
function read(name: string, payload: unknown, serverUrl: string): RunContext {
  const number = countAt(payload, 'pull_request', 'number');
  return readEvent({
    name,
    payload,
    ref: number === undefined ? textAt(payload, 'ref') : `refs/pull/${number}/merge`,
    sha: 'f'.repeat(40),
    actor: textAt(payload, 'sender', 'login'),
    repository: textAt(payload, 'repository', 'full_name'),
    serverUrl,
    runId: '1',
    runAttempt: '1',
    defaultBranch: undefined,
  });
}

describe.each(SITES)('payloads of %s', (site, serverUrl) => {
  const all: readonly Examples[] = JSON.parse(readFileSync(join(folder, site, 'index.json'), 'utf8'));
  const each = (name: string) =>
    all
      .find((event) => event.name === name)
      ?.examples.map((payload) => ({ payload, context: read(name, payload, serverUrl) })) ?? [];

  test('a pull request is planned, unless it is closed', () => {
    const found = each('pull_request');
    expect(found.length).toBeGreaterThan(5);
    for (const { payload, context } of found) {
      const closed = at(payload, 'action') === 'closed';
      expect(context).toMatchObject({
        mode: 'plan',
        reason: closed ? 'pull-request-closed' : 'pull-request',
        pullRequest: at(payload, 'pull_request', 'number'),
        mayComment: !closed,
        headSha: at(payload, 'pull_request', 'head', 'sha'),
        baseSha: at(payload, 'pull_request', 'base', 'sha'),
        fork: false,
        dependabot: false,
      });
      expect(context.runUrl).toMatch(new RegExp(`^${serverUrl}/.+/actions/runs/1/attempts/1$`));
    }
  });

  test('a push applies only where it moves the default branch', () => {
    const found = each('push');
    expect(found.length).toBeGreaterThan(1);
    for (const { payload, context } of found) {
      const moves = at(payload, 'ref') === `refs/heads/${at(payload, 'repository', 'default_branch')}`;
      expect(context.mode).toBe(moves && at(payload, 'deleted') === false ? 'apply' : 'validate');
      expect(context.baseSha).toBe(at(payload, 'created') === true ? undefined : at(payload, 'before'));
    }
  });

  test('nothing else applies, nor looks for drift, nor comments', () => {
    const others = all.filter(({ name }) => !/^(?:pull_request|push$|merge_group$)/.test(name));
    expect(others.length).toBeGreaterThan(30);
    for (const { name } of others) {
      for (const { context } of each(name)) {
        expect({ name, ...context }).toMatchObject({
          name,
          mode: 'plan',
          reason: 'other-event',
          mayComment: false,
        });
      }
    }
  });
});

test('a merge queue of GitHub.com is planned for its pull request', () => {
  const all: readonly Examples[] = JSON.parse(readFileSync(join(folder, 'api.github.com/index.json'), 'utf8'));
  const found = all.find(({ name }) => name === 'merge_group')?.examples ?? [];
  expect(found.length).toBeGreaterThan(0);
  for (const payload of found) {
    expect(read('merge_group', payload, 'https://github.com')).toMatchObject({
      mode: 'plan',
      reason: 'merge-queue',
      pullRequest: 104,
      branch: 'main',
      baseSha: at(payload, 'merge_group', 'base_sha'),
    });
  }
});
