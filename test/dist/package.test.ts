import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEmulator } from '../support/emulator.ts';
import { ROOT } from '../support/imports.ts';
import { type ProcessResult, plainEnvironment, runProcess } from '../support/run-process.ts';
import { ACME } from './directories.ts';

const NAME = 'gitbook-directory-sync';
const folder = mkdtempSync(join(tmpdir(), `${NAME}-package-`));
const installed = join(folder, 'installed');
const inside = join(installed, 'node_modules', NAME);
const plain = plainEnvironment();
const env = { ...plain, PATH: `${dirname(process.execPath)}${delimiter}${plain.PATH}` };

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: object;
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess('npm', args, { cwd, env });
  expect(exitCode, stderr).toBe(0);
  return stdout;
}

/** The command as `npx` starts it, in a folder with examples. */
function run(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<ProcessResult> {
  const cwd = join(folder, 'work');
  return runProcess(join(installed, 'node_modules/.bin', NAME), args, { cwd, env: { ...env, ...more } });
}

// No registry is asked: the package needs no other, and a machine without network can install it.
beforeAll(async () => {
  mkdirSync(installed);
  mkdirSync(join(folder, 'work'));
  cpSync(join(ROOT, 'examples/gitbook'), join(folder, 'work/gitbook'), { recursive: true });
  await npm(ROOT, 'pack', '--silent', '--pack-destination', folder);
  const quiet = ['--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
  await npm(installed, 'install', ...quiet, join(folder, `${NAME}-${manifest.version}.tgz`));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  test('installs without any dependency', () => {
    const packages = readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(packages).toEqual([NAME]);
    expect(manifest.dependencies).toBeUndefined();
  });

  test('holds the command line, schemas, examples and what must be read, and nothing else', () => {
    expect(readdirSync(inside).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'examples',
      'package.json',
      'schema',
    ]);
    expect(readdirSync(join(inside, 'dist'))).toEqual(['cli']);
    expect(readdirSync(join(inside, 'dist/cli')).sort()).toEqual(readdirSync(join(ROOT, 'dist/cli')).sort());
    for (const path of ['examples/gitbook', 'examples/workflows', 'schema']) {
      expect(readdirSync(join(inside, path)).sort()).toEqual(readdirSync(join(ROOT, path)).sort());
    }
    expect(statSync(join(folder, `${NAME}-${manifest.version}.tgz`)).size).toBeLessThan(1_000_000);
  });

  test('names every library that is bundled in it, with its licence', () => {
    const listed = readFileSync(join(inside, 'dist/cli/licenses.txt'), 'utf8').split('\n');
    for (const name of ['commander', 'csv-parse', 'leven', 'undici', 'yaml']) {
      expect(['MIT', 'ISC']).toContain(listed[listed.indexOf(name) + 1]);
    }
  });

  test('prints its version', async () => {
    expect(await run(['--version'])).toMatchObject({ exitCode: 0, stdout: `${manifest.version}\n` });
  });

  test('validates a directory', async () => {
    const valid = await run(['validate', '--json']);
    expect(valid).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(valid.stdout)).toMatchObject({ valid: true });
  });

  test('plans, edits, reports and imports', async () => {
    const emulator = await startTestEmulator({ seed: ACME });
    const own = {
      GITBOOK_TOKEN: emulator.token,
      GITBOOK_API_URL: emulator.url,
      GITBOOK_ORGANIZATION_ID: 'acme',
    };
    const at = ['--config-path', 'acme'];
    expect(await run(['import', ...at], own)).toMatchObject({ exitCode: 0 });
    expect(await run(['plan', '--detailed-exitcode', ...at], own)).toMatchObject({ exitCode: 0 });
    const edit = ['edit', 'add-user', 'dennis@example.com', '--role', 'comment'];
    expect(await run([...edit, ...at], own)).toMatchObject({ exitCode: 0 });
    expect(await run(['plan', '--detailed-exitcode', ...at], own)).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('dennis@example.com'),
    });
    expect(await run(['report', '--output', 'report.html', ...at], own)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'work/report.html'), 'utf8')).toContain('Grace Hopper');
    expect(emulator.writes()).toEqual([]);
  });

  test('runs the demo', async () => {
    const demo = await run(['demo', '--fast']);
    expect(demo.exitCode, demo.stderr).toBe(0);
  });
});
