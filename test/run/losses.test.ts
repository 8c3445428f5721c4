import { expect, test } from 'vitest';
import type { Losses } from '../../src/core/model/change.ts';
import { MOST_LOOKED_UP } from '../../src/run/losses.ts';
import { reviewOn } from '../apply/harness.ts';
import { directory, people, startOrganization, users } from '../world/organization.ts';

async function lossesOn(emulator: Parameters<typeof reviewOn>[0], yaml: string): Promise<Losses[]> {
  const { plan } = await reviewOn(emulator, yaml);
  return plan.changes.flatMap((change) => (change.type === 'remove-member' ? [change.loses] : []));
}

const SPACES = [
  { title: 'Runbooks', permission: 'read' },
  { title: 'Handbook', permission: 'edit' },
] as const;

test('a removal names the spaces and all teams, also those the directory does not manage', async () => {
  const emulator = await startOrganization({
    members: [{ email: 'eve@example.com', role: 'edit', spaces: SPACES }, ...people(['bob'])],
    teams: [
      { title: 'Docs', members: ['eve@example.com', 'bob@example.com'] },
      { title: 'Unmanaged', owners: ['eve@example.com'] },
    ],
  });
  const yaml = directory(users(['bob']), { Docs: 'members: [bob@example.com]' });
  expect(await lossesOn(emulator, yaml)).toEqual([
    { spaces: 2, teams: 2, teamTitles: ['Docs', 'Unmanaged'], spaceTitles: ['Handbook', 'Runbooks'] },
  ]);
  expect(emulator.writes()).toEqual([]);
});

test('costs nothing where nothing is lost, and nothing without removals', async () => {
  const emulator = await startOrganization({ members: people(['eve', 'bob']) });
  await lossesOn(emulator, directory(users(['bob'])));
  await lossesOn(emulator, directory(users(['bob', 'eve'])));
  expect(emulator.requests.filter(({ path }) => /\/members\/.+/.test(path))).toEqual([]);
});

test('looks up the first removals only, and keeps the numbers of the others', async () => {
  const names = Array.from({ length: MOST_LOOKED_UP + 5 }, (_, index) => `p${100 + index}@example.com`);
  const emulator = await startOrganization({
    members: names.map((email) => ({ email, role: 'read', spaces: SPACES })),
  });
  const losses = await lossesOn(emulator, directory({}));
  expect(losses.map(({ spaces }) => spaces)).toEqual(names.map(() => 2));
  expect(losses.filter(({ spaceTitles }) => spaceTitles.length > 0)).toHaveLength(MOST_LOOKED_UP);
});

test('a plan does not fail for what cannot be looked up', async () => {
  const emulator = await startOrganization(
    { members: [{ email: 'eve@example.com', role: 'edit', spaces: SPACES }] },
    {
      faults: [
        {
          method: 'GET',
          path: '/orgs/*/members/*/spaces',
          times: 'forever',
          fault: { kind: 'status', status: 403, body: { error: { code: 403, message: 'No.' } } },
        },
      ],
    },
  );
  expect(await lossesOn(emulator, directory({}))).toEqual([{ spaces: 2, teams: 0, teamTitles: [], spaceTitles: [] }]);
});
