import { describe, expect } from 'vitest';
import { test, type World } from './world.ts';

const NAMES = Array.from({ length: 22 }, (_, index) => `person${index}@example.com`);
const MEMBERS = [
  { email: 'ada@example.com', role: 'admin' as const },
  ...NAMES.map((email) => ({ email, role: 'read' as const })),
];
const SEED = { organization: { id: 'acme' }, self: 'ada@example.com', members: MEMBERS };
const directory = (role: string): string =>
  [
    'version: 1',
    'users:',
    '  ada@example.com: {role: admin}',
    ...NAMES.map((name) => `  ${name}: {role: ${role}}`),
  ].join('\n');

/** A merge that promotes 22 people, one call each, and is stopped at the fifth. */
async function stopAtFifth(open: (options: object) => Promise<World>, name: NodeJS.Signals) {
  let send: ((signal: NodeJS.Signals) => void) | undefined;
  let promoted = 0;
  const before = ({ method }: { readonly method: string }): void => {
    if (method !== 'PATCH') return;
    promoted += 1;
    if (promoted === 5) send?.(name);
  };
  const world = await open({ gitbook: { seed: SEED, before } });
  const number = world.propose(directory('read'), directory('edit'));
  await world.onPullRequest(number);
  const run = await world.on(world.merge(number), { concurrency: '1' }, { started: (signal) => (send = signal) });
  return { world, number, run };
}

describe.concurrent('an apply that is stopped', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)('by %s says what was made and what not', async (name, { open }) => {
    const { world, number, run } = await stopAtFifth(open, name);
    expect(run.exitCode).toBe(1);
    const [applied, failed] = [Number(run.outputs.applied), Number(run.outputs.failed)];
    expect(applied).toBeGreaterThanOrEqual(4);
    expect(applied).toBeLessThan(10);
    expect(applied + failed).toBe(22);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'partly-applied' });
    expect(run.outputs.summary).toContain(String(applied));
    expect(run.summary).toContain('The run was stopped');
    expect(world.comment(number)).toContain('The run was stopped');
    expect(world.gitbook.writes().filter(({ method }) => method === 'PATCH')).toHaveLength(applied);
  });

  test('goes on where it ended when it is run again', async ({ open }) => {
    const { world, number, run } = await stopAtFifth(open, 'SIGINT');
    const again = await world.on(world.merge(number));
    expect(Number(run.outputs.applied) + Number(again.outputs.applied)).toBe(22);
    expect(world.comment(number)).not.toContain('The run was stopped');
  });
});

describe.concurrent('a full disk under GITHUB_OUTPUT', () => {
  test('does not end an apply halfway, and is said where it can be', async ({ open }) => {
    const world = await open({ gitbook: { seed: SEED } });
    const number = world.propose(directory('read'), directory('edit'));
    await world.onPullRequest(number);
    const run = world.on(world.merge(number), {}, { env: { GITHUB_OUTPUT: '/dev/full' } });
    await expect(run).resolves.toMatchObject({ exitCode: 1 });
    const { summary, errors, stderr } = await run;
    expect(stderr).toBe('');
    expect(errors.map(({ message }) => message).join()).toContain('could not be written');
    expect(summary).toContain('22');
    expect(world.comment(number)).toContain('are in GitBook');
    expect(world.gitbook.writes().filter(({ method }) => method === 'PATCH')).toHaveLength(22);
  });
});
