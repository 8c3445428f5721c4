import { expect, test } from 'vitest';
import type { Behaviour } from '../../emulator/behaviour.ts';
import { directory, emails, idOf, people, startOrganization, users } from '../world/organization.ts';
import { applyOn, openOutcomes, writesTo } from './harness.ts';

/** A team that takes nothing in which somebody occurs, whoever else does. */
async function startRefusing(name: string, teamAddByEmail: Behaviour['teamAddByEmail']) {
  const emulator = await startOrganization(
    { members: people(['a', 'bad']), teams: [{ id: 'docs', title: 'docs' }] },
    {
      behaviour: { invitedVisible: 'after-accepting', teamAddByEmail },
      before: ({ method, path, body }) => {
        const isAbout = [idOf(name), `${name}@example.com`].some((each) => `${path} ${body}`.includes(each));
        if (method !== 'PUT' || !isAbout) return;
        const message = 'Not in this team';
        emulator.faults.add({ path, fault: { kind: 'status', status: 400, body: { error: { message } } } });
      },
    },
  );
  return emulator;
}

const YAML = directory(users(['a', 'bad', 'new1', 'new2']), {
  docs: `members: ${emails('a', 'bad', 'new1', 'new2')}`,
});
const BAD = { 'team-add docs bad@example.com': expect.stringMatching(/^failed: .*400/) };
/** Until they accept, GitBook shows them neither as members nor in the team. */
const INVITED = {
  'invite new1@example.com': 'pending: invited-not-listed',
  'invite new2@example.com': 'pending: invited-not-listed',
  'team-add docs new1@example.com': 'pending: waits-for-invitation',
  'team-add docs new2@example.com': 'pending: waits-for-invitation',
};

/** Who is in the team once everybody has accepted. */
function teamOf(emulator: Awaited<ReturnType<typeof startRefusing>>): string[] {
  for (const name of ['new1', 'new2']) emulator.accept(`${name}@example.com`);
  return [...(emulator.state.teams.get('docs')?.members.keys() ?? [])].sort();
}

test('a refused person does not keep an invited one out of the team', async () => {
  const emulator = await startRefusing('bad', 'accepted');
  const result = await applyOn(emulator, YAML, { concurrency: 1 });
  expect(openOutcomes(result)).toEqual({ ...BAD, ...INVITED });
  expect(result).toMatchObject({ verified: true, unexpected: [] });
  expect(teamOf(emulator)).toEqual([idOf('a'), idOf('new1'), idOf('new2')]);
  expect(writesTo(emulator).filter((call) => call.startsWith('PUT'))).toEqual([
    'PUT teams/docs/members',
    'PUT teams/docs/members',
    `PUT teams/docs/members/${idOf('a')}`,
    `PUT teams/docs/members/${idOf('bad')}`,
    'PUT teams/docs/members',
    'PUT teams/docs/members',
  ]);
});

test('an invited person whom the team refuses is pending until they accept', async () => {
  const emulator = await startRefusing('bad', 'refused');
  const result = await applyOn(emulator, YAML);
  expect(openOutcomes(result)).toEqual({ ...BAD, ...INVITED });
  expect(result).toMatchObject({ verified: true, unexpected: [] });
  expect(teamOf(emulator)).toEqual([idOf('a')]);
});

test('one refused invited person does not keep another out of the team', async () => {
  const emulator = await startRefusing('new1', 'accepted');
  expect(openOutcomes(await applyOn(emulator, YAML))).toEqual(INVITED);
  expect(teamOf(emulator)).toEqual([idOf('a'), idOf('bad'), idOf('new2')]);
});
