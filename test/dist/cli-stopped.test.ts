import { describe, expect } from 'vitest';
import type { OrganizationSeed } from '../../emulator/seed.ts';
import { test } from './cli-world.ts';
import { ACME } from './directories.ts';

const NAMES = Array.from({ length: 20 }, (_, index) => `person${index}@example.com`);
const SEED: OrganizationSeed = {
  organization: { id: 'acme' },
  self: 'ada@example.com',
  members: [{ email: 'ada@example.com', role: 'admin' }, ...NAMES.map((email) => ({ email, role: 'read' as const }))],
};
const directory = (role: string): string =>
  [
    'version: 1',
    'users:',
    '  ada@example.com: {role: admin}',
    ...NAMES.map((name) => `  ${name}: {role: ${role}}`),
  ].join('\n');

describe.concurrent('a command that is stopped', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)(
    'by %s in an apply says what was made, and ends in 130',
    async (name, { open }) => {
      let send: ((signal: NodeJS.Signals) => void) | undefined;
      const before = ({ method }: { readonly method: string }): void => {
        if (method !== 'PATCH') return;
        send?.(name);
        // A second SIGINT would end the process at once.
        send = undefined;
      };
      const world = await open({ seed: SEED, before });
      world.write({ 'gitbook/directory.yaml': directory('edit') });
      const run = await world.run(['apply', '--yes', '--json', '--concurrency', '1'], {
        started: (signal) => (send = signal),
      });
      expect(run.exitCode).toBe(130);
      expect(run.stderr).toContain('Stopping');
      const { outcomes, verified } = JSON.parse(run.stdout) as {
        readonly outcomes: readonly { readonly status: string }[];
        readonly verified: boolean;
      };
      const made = outcomes.filter(({ status }) => status === 'applied').length;
      expect(made).toBeLessThan(10);
      expect(outcomes.filter(({ status }) => status === 'skipped')).toHaveLength(20 - made);
      expect(verified).toBe(false);
      expect(world.gitbook.writes().filter(({ method }) => method === 'PATCH')).toHaveLength(made);
    },
  );

  test('while it reads changes nothing, and ends in 130', async ({ open }) => {
    let send: ((signal: NodeJS.Signals) => void) | undefined;
    const behaviour = { latencyMs: 200 };
    const interrupt = (): void => {
      send?.('SIGINT');
      send = undefined;
    };
    const world = await open({ seed: ACME, behaviour, before: interrupt });
    const run = await world.run(['plan', '--concurrency', '1'], { started: (signal) => (send = signal) });
    expect(run.exitCode).toBe(130);
    expect(run.stderr).toContain('The run was stopped');
  });
});
