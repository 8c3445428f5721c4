import { describe, expect } from 'vitest';
import type { TestEmulator } from '../support/emulator.ts';
import { test as cliTest } from './cli-world.ts';
import { ACME, AS_LIVE, ONE_INVITED } from './directories.ts';
import { test as actionTest, otherEvent, planOf } from './world.ts';

const PATH = 'gitbook/directory.yaml';
const NAMED = AS_LIVE.replace('version: 1\n', 'version: 1\norganization: acme\n');
const ALL = [
  'GET /v1/orgs/acme',
  'GET /v1/orgs/acme/members',
  'GET /v1/orgs/acme/teams',
  'GET /v1/orgs/acme/teams/t-authors/members',
  'GET /v1/orgs/acme/teams/t-docs/members',
  'GET /v1/user',
];
function callsTo({ requests }: TestEmulator): string[] {
  return requests.map(({ method, path }) => `${method} ${path}`).sort();
}

describe.concurrent('the calls of a plan', () => {
  cliTest.for([
    ['by the environment', AS_LIVE, {}],
    ['by the directory', NAMED, { GITBOOK_ORGANIZATION_ID: '' }],
    ['by both', NAMED, {}],
  ] as const)('are each made once, the organization named %s', async ([, text, env], { open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: text });
    const run = await world.run(['plan', '--detailed-exitcode'], { env });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(callsTo(world.gitbook)).toEqual(ALL);
  });

  actionTest.for([
    ['as organization-id', AS_LIVE, { 'organization-id': 'acme' }],
    ['in the directory', NAMED, { 'organization-id': '' }],
  ] as const)('are the same from the Action, the organization named %s', async ([, text, inputs], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(text);
    const run = await world.on(otherEvent('workflow_dispatch'), inputs);
    expect(run.outputs['has-changes']).toBe('false');
    expect(callsTo(world.gitbook)).toEqual(ALL);
  });

  cliTest('leave out teams that the directory does not manage', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: NAMED.slice(0, NAMED.indexOf('teams:')) });
    expect((await world.run(['plan'])).exitCode).toBe(0);
    expect(callsTo(world.gitbook)).toEqual(ALL.filter((call) => !call.includes('/teams')));
  });

  cliTest.for([
    ['users that are invalid', NAMED.replace('role: edit', 'role: editor')],
    ['teams that are invalid', NAMED.replace('members: [grace@example.com]', 'members: 3')],
    ['YAML that cannot be parsed', NAMED.replace('role: edit', 'role: [edit')],
    ['another organization', NAMED.replace('organization: acme', 'organization: other')],
  ] as const)('are none for a directory with %s', async ([, text], { open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: text });
    for (const command of [['plan'], ['apply', '--yes'], ['drift']]) {
      expect((await world.run(command, { env: { GITBOOK_ORGANIZATION_ID: 'acme' } })).exitCode).toBe(3);
    }
    expect(callsTo(world.gitbook)).toEqual([]);
  });
});

describe.concurrent('requests to GitHub', () => {
  actionTest('are a handful for a directory of 1,000 files with one changed line', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const others = Array.from({ length: 999 }, (_, index) => [`gitbook/${index}.yaml`, `version: 1 # ${index}\n`]);
    const before = { [PATH]: AS_LIVE, ...Object.fromEntries(others) };
    const number = world.propose(before, { ...before, [PATH]: ONE_INVITED });
    const run = await world.onPullRequest(number);
    expect(planOf(run).changes.map(({ cause }) => cause)).toEqual(['pull-request']);
    const requests = world.github.requests.map(({ path }) => path);
    expect(requests.filter((path) => !path.includes('/comments?')).length).toBeLessThanOrEqual(10);
    expect(requests.filter((path) => path.includes('/git/blobs/'))).toHaveLength(1);
  });
});
