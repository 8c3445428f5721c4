import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type CliWorld, TOKEN, test } from './cli-world.ts';
import { ACME } from './directories.ts';
import { withHostileNames } from './hostile-text.ts';

function textOf(world: CliWorld, path: string): string {
  return readFileSync(join(world.folder, path), 'utf8');
}

describe.concurrent('report', () => {
  test.for([
    ['report.html', '<!doctype html>'],
    ['report.csv', '\ufeffname,email'],
    ['report.json', '{'],
    ['report.md', '## Access review'],
  ] as const)('writes %s', async ([name, beginning], { open }) => {
    const world = await open({ seed: withHostileNames(ACME, TOKEN) });
    const run = await world.run(['report', '--output', name]);
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(run.stderr).toContain(`Written to ${name}.`);
    expect(textOf(world, name).startsWith(beginning)).toBe(true);
    expect(textOf(world, name)).toMatch(/\*\*\*|&ast;&ast;&ast;/);
    expect(textOf(world, name)).not.toContain(TOKEN);
  });

  test('reads no spaces of 1,001 members unless asked to, and of 1,000 it does', async ({ open }) => {
    const people = (count: number) => [
      ...(ACME.members ?? []),
      ...Array.from({ length: count - 4 }, (_, index) => ({
        id: `u-${index}`,
        email: `person${index}@example.com`,
        role: 'read' as const,
      })),
    ];
    const calls = (world: CliWorld): number =>
      world.gitbook.requests.filter(({ path }) => path.endsWith('/spaces')).length;
    const large = await open({ seed: { ...ACME, members: people(1001) } });
    const run = await large.run(['report', '--format', 'csv']);
    expect(run.exitCode).toBe(0);
    expect(calls(large)).toBe(0);
    expect(run.stderr).toContain('--spaces on');
    const small = await open({ seed: { ...ACME, members: people(1000) } });
    expect((await small.run(['report', '--format', 'csv'])).exitCode).toBe(0);
    expect(calls(small)).toBe(1000);
  });
});
