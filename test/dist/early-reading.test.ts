import { describe, expect } from 'vitest';
import type { TestEmulator } from '../support/emulator.ts';
import { test as cliTest } from './cli-world.ts';
import { ACME, AS_LIVE } from './directories.ts';
import { test as actionTest, otherEvent } from './world.ts';

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
/** What may be asked for before the directory has been parsed. */
const BEGINNING = ALL.filter((call) => !call.includes('/teams/'));

function callsTo({ requests }: TestEmulator): string[] {
  return requests.map(({ method, path }) => `${method} ${path}`).sort();
}

describe.concurrent('GitBook is asked before the directory has been checked', () => {
  cliTest.for([
    ['by the environment', AS_LIVE, {}],
    ['by the directory', NAMED, { GITBOOK_ORGANIZATION_ID: '' }],
    ['by both', NAMED, {}],
    [
      'by a directory that is not in the plain form',
      NAMED.replace('users:', 'users: &everyone'),
      { GITBOOK_ORGANIZATION_ID: '' },
    ],
    [
      'so that it cannot be seen at a glance',
      NAMED.replace('organization: acme', 'organization:\n  acme'),
      { GITBOOK_ORGANIZATION_ID: '' },
    ],
  ] as const)('and nothing twice, the organization named %s', async ([, text, env], { open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: text });
    const run = await world.run(['plan', '--detailed-exitcode'], { env });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(callsTo(world.gitbook)).toEqual(ALL);
  });

  actionTest.for([
    ['as organization-id', AS_LIVE, { 'organization-id': 'acme' }],
    ['in the directory', NAMED, { 'organization-id': '' }],
  ] as const)('by the Action neither, the organization named %s', async ([, text, inputs], { open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(text);
    const run = await world.on(otherEvent('workflow_dispatch'), inputs);
    expect(run.outputs['has-changes']).toBe('false');
    expect(callsTo(world.gitbook)).toEqual(ALL);
  });

  cliTest('but not for teams that the directory does not manage', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: NAMED.slice(0, NAMED.indexOf('teams:')) });
    expect((await world.run(['plan'])).exitCode).toBe(0);
    expect(callsTo(world.gitbook)).toEqual(ALL.filter((call) => !call.includes('/teams')));
  });

  cliTest.for([
    ['users that are invalid', NAMED.replace('role: edit', 'role: editor'), 'acme', ALL],
    ['teams that are invalid', NAMED.replace('members: [grace@example.com]', 'members: 3'), '', ALL],
    ['YAML that cannot be parsed', NAMED.replace('role: edit', 'role: [edit'), 'acme', BEGINNING],
    ['another organization', NAMED.replace('organization: acme', 'organization: other'), 'acme', ALL],
  ] as const)('and for nothing but a beginning with %s', async ([, text, organization, most], { open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: text });
    for (const command of [['plan'], ['apply', '--yes']]) {
      const run = await world.run(command, { env: { GITBOOK_ORGANIZATION_ID: organization } });
      expect(run.exitCode).toBe(3);
    }
    for (const call of callsTo(world.gitbook)) expect(most).toContain(call);
  });
});
