import { describe, expect } from 'vitest';
import { test } from './cli-world.ts';
import { ACME } from './directories.ts';

describe.concurrent('--help', () => {
  test.for([
    ['import'],
    ['pin'],
    ['edit'],
    ['edit', 'add-user'],
    ['edit', 'remove-user'],
    ['edit', 'set-role'],
    ['edit', 'add-member'],
    ['edit', 'remove-member'],
    ['report'],
    ['completion'],
    ['validate'],
    ['plan'],
    ['apply'],
    ['drift'],
    ['demo'],
    ['emulator'],
    [],
  ])('of %j shows examples', async (command, { open }) => {
    const world = await open();
    const run = await world.run([...command, '--help']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(`Usage: ${['gitbook-directory-sync', ...command].join(' ')}`);
    expect(run.stdout).toContain(`$ ${['gitbook-directory-sync', ...command].join(' ')}`);
    expect(run.stdout).not.toMatch(/--\S*token/);
  });

  test.for([
    [['improt'], 'import'],
    [['edit', 'add-usr', 'x@example.com'], 'add-user'],
    [['report', '--fromat', 'csv'], '--format'],
    [['report', '--format', 'htm'], 'Did you mean html?'],
    [['edit', 'set-role', 'ada@example.com', 'admn'], 'Did you mean admin?'],
    [['edit', 'set-role', 'adda@example.com', 'admin'], 'Did you mean ada@example.com?'],
    [['edit', 'add-member', 'Doc', 'ada@example.com'], 'Did you mean Docs?'],
  ] as const)('of what was meant by %j', async ([args, meant], { open }) => {
    const world = await open({ seed: ACME });
    const run = await world.run(args);
    expect(run.exitCode).toBe(3);
    expect(`${run.stdout}${run.stderr}`).toContain(meant);
    expect(world.gitbook.requests).toEqual([]);
  });
});
