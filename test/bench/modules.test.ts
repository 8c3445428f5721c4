import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../emulator/server.ts';
import { ROOT } from '../support/imports.ts';

const NETWORK = /^node:(net|tls|dns|dgram|https?|http2)(\/|$)|\/node_modules\/(undici|@actions|@octokit)\//;

/** Every module that the command line loads for some arguments, in order. */
async function modulesOf(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-modules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'modules');
  writeFileSync(join(folder, 'gitbook.yaml'), 'version: 1\nusers:\n  ada@example.com:\n    role: admin\n');
  const recorder = join(ROOT, 'test/bench/record-modules.ts');
  const all = ['--import', recorder, join(ROOT, 'src/cli.ts'), ...args, '--config-path', 'gitbook.yaml'];
  const environment = { PATH: process.env.PATH ?? '', MODULES: file, ...env };
  await promisify(execFile)(process.execPath, all, { cwd: folder, env: environment });
  return readFileSync(file, 'utf8').trim().split('\n');
}

test('validate loads nothing that could reach a network', async () => {
  const modules = await modulesOf(['validate'], {});
  expect(modules.some((url) => url.endsWith('/src/core/directory/read.ts'))).toBe(true);
  expect(modules.filter((url) => NETWORK.test(url))).toEqual([]);
});

test('a plan loads neither what calls GitHub nor the emulator', async () => {
  const emulator = await startEmulator({ seed: { members: [{ email: 'ada@example.com', role: 'admin' }] } });
  onTestFinished(() => emulator.close());
  const modules = await modulesOf(['plan', '--organization-id', emulator.state.organization.id], {
    GITBOOK_API_URL: emulator.url,
    GITBOOK_TOKEN: emulator.token,
  });
  expect(modules.some((url) => /\/node_modules\/undici\//.test(url))).toBe(true);
  expect(modules.filter((url) => /@actions|@octokit|\/emulator\//.test(url))).toEqual([]);
});
