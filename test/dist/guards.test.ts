import { describe, expect } from 'vitest';
import type { OrganizationSeed } from '../../emulator/seed.ts';
import { otherEvent, planOf, test } from './world.ts';

const PEOPLE = Array.from({ length: 20 }, (_, index) => `person${index}@example.com`);
const MANY: OrganizationSeed = {
  organization: { id: 'acme', title: 'Acme' },
  self: 'ada@example.com',
  members: [
    { email: 'ada@example.com', role: 'admin' },
    { email: 'grace@example.com', role: 'admin' },
    ...PEOPLE.map((email) => ({ email, role: 'read' as const })),
  ],
  teams: [{ title: 'Everyone', members: PEOPLE }, ...[1, 2, 3, 4, 5].map((n) => ({ title: `Team ${n}` }))],
};

function directory(people: readonly string[], more = ''): string {
  const users = ['ada@example.com: {role: admin}', 'grace@example.com: {role: admin}'];
  return `version: 1\nusers:\n${[...users, ...people.map((email) => `${email}: {role: read}`)]
    .map((line) => `  ${line}\n`)
    .join('')}${more}`;
}

const SIX_REMOVED = directory(PEOPLE.slice(6));
const ONE_ADMIN = directory(PEOPLE).replace(/ {2}grace.*\n/, '');
const ONE_MORE = directory([...PEOPLE, 'new@example.com']);
const ONE_TEAM = directory(PEOPLE, 'teams:\n  Everyone: {}\n');
function everyone(people: readonly string[]): string {
  return directory(PEOPLE, `teams:\n  Everyone: {members: [${people}]}\n`);
}

const MANUAL = otherEvent('workflow_dispatch');

describe.concurrent('guards', () => {
  test('warn in a plan, which is shown whole and succeeds', async ({ open }) => {
    const world = await open({ gitbook: { seed: MANY } });
    const number = world.propose(directory(PEOPLE), SIX_REMOVED);
    const planned = await world.onPullRequest(number);
    expect(planned.outputs).toMatchObject({ 'failure-reason': '', changes: '6' });
    expect(planned.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/max-member-removals.*6.*4.*20%/),
    ]);
    const { fingerprint, guards } = planOf(planned);
    expect(guards).toContainEqual(expect.objectContaining({ name: 'max-member-removals', passed: false }));
    for (const told of [world.comment(number), planned.summary]) {
      expect(told).toContain('`apply` will refuse the plan');
      expect(told).toContain('max-member-removals');
      expect(told).toContain(`confirm: ${fingerprint.slice(0, 8)}`);
      for (const email of PEOPLE.slice(0, 6)) expect(told).toContain(email);
    }
  });

  test('refuse an apply before its first writing call, after it was shown, and tell the pull request', async ({
    open,
  }) => {
    const world = await open({ gitbook: { seed: MANY } });
    const number = world.propose(directory(PEOPLE), SIX_REMOVED);
    await world.onPullRequest(number);
    const refused = await world.on(world.merge(number));
    expect(refused.outputs).toMatchObject({
      'failure-reason': 'refused-by-guard',
      changes: '6',
      applied: '0',
      failed: '0',
      pending: '0',
    });
    expect(world.gitbook.writes()).toEqual([]);
    expect(refused.errors[0]?.message).toMatch(/max-member-removals.*6.*4.*20%/);
    expect(refused.log).toContain('person5@example.com');
    expect(refused.summary).toContain('person5@example.com');
    expect(world.comment(number)).toMatch(/[Rr]efused/);
  });

  test('let the one plan pass that was confirmed with 16 characters or more, and refuse any other', async ({
    open,
  }) => {
    const world = await open({ gitbook: { seed: MANY } });
    world.checkOut(SIX_REMOVED);
    const { fingerprint } = planOf(await world.on(MANUAL));
    const wrong = fingerprint.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    const refused = await world.on(MANUAL, { mode: 'apply', confirm: wrong });
    expect(refused.outputs['failure-reason']).toBe('refused-by-guard');
    const short = await world.on(MANUAL, { mode: 'apply', confirm: fingerprint.slice(0, 15) });
    expect(short.outputs['failure-reason']).toBe('invalid-input');
    expect(world.gitbook.writes()).toEqual([]);

    const planned = await world.on(MANUAL, { confirm: fingerprint.slice(0, 16) });
    expect(planned.warnings).toEqual([]);
    const applied = await world.on(MANUAL, { mode: 'apply', confirm: fingerprint.slice(0, 16).toUpperCase() });
    expect(applied.outputs).toMatchObject({ 'failure-reason': '', applied: '6' });
  });

  test.for([
    ['max-member-removals', 'refuses more than a number', { 'max-member-removals': '5' }, SIX_REMOVED, true],
    ['max-member-removals', 'lets a number pass', { 'max-member-removals': '6' }, SIX_REMOVED, false],
    [
      'max-member-removals',
      'always lets three pass a percentage',
      { 'max-member-removals': '0%' },
      directory(PEOPLE.slice(3)),
      false,
    ],
    ['min-admins', 'refuses to leave fewer', { 'min-admins': '2' }, ONE_ADMIN, true],
    ['min-admins', 'lets as many pass', {}, ONE_ADMIN, false],
    ['max-membership-removals', 'refuses 11 of 20', {}, everyone(PEOPLE.slice(11)), true],
    ['max-membership-removals', 'lets 10 of 20 pass', {}, everyone(PEOPLE.slice(10)), false],
    ['max-team-deletions', 'refuses 5 of 6', { 'unlisted-teams': 'remove' }, ONE_TEAM, true],
    [
      'max-team-deletions',
      'lets a number pass',
      { 'unlisted-teams': 'remove', 'max-team-deletions': '5' },
      ONE_TEAM,
      false,
    ],
    ['max-team-deletions', 'has nothing to say of teams that are only reported', {}, ONE_TEAM, false],
    ['max-seats', 'refuses one person more', { 'max-seats': '22' }, ONE_MORE, true],
    ['max-seats', 'lets as many pass', { 'max-seats': '23' }, ONE_MORE, false],
  ] as const)('%s %s', async ([name, , inputs, files, refuses], { open }) => {
    const world = await open({ gitbook: { seed: MANY } });
    world.checkOut(files);
    const run = await world.on(MANUAL, { mode: 'apply', ...inputs });
    expect(run.outputs['failure-reason']).toBe(refuses ? 'refused-by-guard' : '');
    expect(
      run.errors
        .map(({ message }) => message)
        .join()
        .includes(name),
    ).toBe(refuses);
    expect(world.gitbook.writes().length > 0).toBe(!refuses && run.outputs.changes !== '0');
  });

  test('apply the plan that confirm names or nothing, also where no guard speaks', async ({ open }) => {
    const world = await open({ gitbook: { seed: MANY } });
    world.checkOut(ONE_MORE);
    const refused = await world.on(MANUAL, { mode: 'apply', confirm: 'deadbeefdeadbeef' });
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'refused-by-guard', applied: '0' });
    expect(refused.summary).toContain('names another plan');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('refuse to take anything away while an entry of protected-users matches nobody', async ({ open }) => {
    const world = await open({ gitbook: { seed: MANY } });
    const inputs = { mode: 'apply', 'protected-users': 'persn0@example.com' };
    world.checkOut(ONE_MORE);
    expect((await world.on(MANUAL, inputs)).outputs['failure-reason']).toBe('');
    world.checkOut(directory(PEOPLE.slice(1)));
    const writes = world.gitbook.writes().length;
    const refused = await world.on(MANUAL, inputs);
    expect(refused.outputs['failure-reason']).toBe('invalid-input');
    expect(refused.errors[0]?.message).toContain('persn0@example.com');
    expect(world.gitbook.writes()).toHaveLength(writes);
  });

  test.for(['min-admins', 'max-seats'] as const)('%s is not for confirm to pass', async (name, { open }) => {
    const world = await open({ gitbook: { seed: MANY } });
    const [inputs, files] =
      name === 'min-admins' ? [{ 'min-admins': '2' }, ONE_ADMIN] : [{ 'max-seats': '22' }, ONE_MORE];
    world.checkOut(files);
    const { fingerprint } = planOf(await world.on(MANUAL, inputs));
    const refused = await world.on(MANUAL, { mode: 'apply', confirm: fingerprint, ...inputs });
    expect(refused.outputs['failure-reason']).toBe('refused-by-guard');
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('leave room for other warnings when many teams are guarded', async ({ open }) => {
    const teams = Array.from({ length: 30 }, (_, index) => ({ title: `Team ${index}`, members: PEOPLE }));
    const world = await open({ gitbook: { seed: { ...MANY, teams } } });
    const emptied = teams.map(({ title }) => `  ${title}: {members: []}\n`).join('');
    world.checkOut(directory(PEOPLE, `teams:\n${emptied}`));
    const planned = await world.on(MANUAL);
    expect(planned.warnings.length).toBeLessThan(10);
    expect(planOf(planned).guards.filter(({ passed }) => !passed)).toHaveLength(31);
  });

  test('protected users and unlisted members are left to their inputs', async ({ open }) => {
    const world = await open({ gitbook: { seed: MANY } });
    world.checkOut(directory(PEOPLE.slice(2)));
    const kept = await world.on(MANUAL, {
      'protected-users': 'PERSON0@example.com\nuser-person1-example-com',
    });
    expect(planOf(kept).changes).toEqual([]);
    expect(planOf(kept).notices.map(({ kind }) => kind)).toEqual(['protected', 'protected']);
    const reported = await world.on(MANUAL, { 'unlisted-members': 'report' });
    expect(planOf(reported).changes).toEqual([]);
    expect(planOf(reported).notices.map(({ kind }) => kind)).toEqual(['unlisted-member', 'unlisted-member']);
    const ignored = await world.on(MANUAL, { 'unlisted-members': 'ignore' });
    expect(planOf(ignored)).toMatchObject({ changes: [], notices: [] });
  });
});
