import { describe, expect } from 'vitest';
import { test } from './cli-world.ts';
import { ACME, AS_LIVE } from './directories.ts';

describe.concurrent('a command that is stopped', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)(
    'by %s in an apply says what was made, and ends in 130',
    async (name, { open }) => {
      let send: ((signal: NodeJS.Signals) => void) | undefined;
      const before = ({ method }: { readonly method: string }): void => {
        if (method === 'PATCH') send?.(name);
      };
      const world = await open({ seed: ACME, before });
      const changed = AS_LIVE.replace('role: edit', 'role: create').replace(
        'linus@example.com: {role: read}',
        'linus@example.com: {role: edit}',
      );
      world.write({ 'gitbook/directory.yaml': changed });
      const run = await world.run(['apply', '--yes', '--json', '--concurrency', '1'], {
        started: (signal) => (send = signal),
      });
      expect(run.exitCode).toBe(130);
      expect(run.stderr).toContain('Stopping');
      const { outcomes, verified } = JSON.parse(run.stdout) as {
        readonly outcomes: readonly { readonly status: string }[];
        readonly verified: boolean;
      };
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['applied', 'skipped']);
      expect(verified).toBe(false);
      expect(world.gitbook.writes().filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    },
  );

  test('while it reads changes nothing, and ends in 130', async ({ open }) => {
    let send: ((signal: NodeJS.Signals) => void) | undefined;
    const world = await open({ seed: ACME, before: () => send?.('SIGINT') });
    const run = await world.run(['plan'], { started: (signal) => (send = signal) });
    expect(run.exitCode).toBe(130);
    expect(run.stderr).toContain('The run was stopped');
  });
});
