import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { type CliWorld, test } from './cli-world.ts';
import { ACME, AS_LIVE } from './directories.ts';
import { HOSTILE } from './hostile-text.ts';

const PATH = 'gitbook/directory.yaml';
function textOf(world: CliWorld, path = PATH): string {
  return readFileSync(join(world.folder, path), 'utf8');
}

describe.concurrent('edit', () => {
  test('changes the lines it must, and keeps the rest, the mode of the file too', async ({ open }) => {
    const world = await open({ seed: ACME });
    const text = AS_LIVE.replace('users:', '# People, by first name\nusers:').replaceAll('\n', '\r\n');
    writeFileSync(join(world.folder, PATH), text, { mode: 0o640 });
    const { mode } = statSync(join(world.folder, PATH));
    const add = [
      'edit',
      'add-user',
      'dennis@example.com',
      '--role',
      'read',
      '--team',
      'Docs',
      '--expires',
      '2099-01-31',
    ];
    for (let time = 0; time < 2; time += 1) expect(await world.run(add)).toMatchObject({ exitCode: 0 });
    expect(textOf(world).match(/dennis@example\.com/g)).toHaveLength(2);
    expect(statSync(join(world.folder, PATH)).mode).toBe(mode);
    expect(await world.run(['edit', 'remove-user', 'dennis@example.com'])).toMatchObject({ exitCode: 0 });
    expect(textOf(world)).toBe(text);
    expect(world.gitbook.requests).toEqual([]);
  });

  test('needs no token and no network', async ({ open }) => {
    const world = await open();
    const env = { GITBOOK_TOKEN: '', GITBOOK_API_URL: 'http://127.0.0.1:9' };
    const run = await world.run(['edit', 'set-role', 'linus@example.com', 'comment'], { env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(textOf(world)).toBe(
      AS_LIVE.replace('linus@example.com: {role: read}', 'linus@example.com: {role: comment}'),
    );
  });

  test('gives nobody SSO by a default, and says in which file a new user is', async ({ open }) => {
    const world = await open();
    const external = 'version: 1\ndefaults: { role: guest, sso: true }\nusers:\n  omar@example.com: { sso: false }\n';
    world.write({ 'gitbook/external.yaml': external });
    const run = await world.run(['edit', 'add-user', 'new@example.com', '--file', 'gitbook/external.yaml']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(
      'new@example.com is in gitbook/external.yaml: role guest (by default there), without SSO.',
    );
    expect(textOf(world, 'gitbook/external.yaml')).toBe(`${external}  new@example.com: { sso: false }\n`);
    expect(textOf(world)).toBe(AS_LIVE);
  });

  test('writes hostile text as plain text', async ({ open }) => {
    const world = await open();
    for (const note of HOSTILE) {
      const run = await world.run(['edit', 'add-user', 'dennis@example.com', '--role', 'read', '--note', note]);
      if (run.exitCode === 0) {
        const { users } = parse(textOf(world)) as { users: Record<string, { note: string }> };
        expect(users['dennis@example.com']?.note).toBe(note);
      } else {
        expect(run.exitCode).toBe(3);
        expect(textOf(world)).toBe(AS_LIVE);
      }
      world.write({ [PATH]: AS_LIVE });
    }
  });
});
