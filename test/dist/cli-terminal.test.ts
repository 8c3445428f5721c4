import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { CLI, QUESTION } from '../support/run-cli.ts';
import { plainEnvironment, runProcess } from '../support/run-process.ts';
import { test } from './cli-world.ts';
import { ACME, AS_LIVE, ONE_INVITED } from './directories.ts';

const GREEN = '\u001b[32m';
const PATH = 'gitbook/directory.yaml';
const hasScript =
  (await runProcess('sh', ['-c', 'command -v script'], { cwd: '.', env: plainEnvironment() })).exitCode === 0;

// Where util-linux's `script` is missing there is no pseudo-terminal to be had.
describe.runIf(hasScript)('apply at a terminal', { concurrent: true }, () => {
  test.for([
    ['yes', 'yes\n', 0],
    ['no', 'no\n', 4],
    ['y', 'y\n', 4],
    ['nothing', '\n', 4],
    ['the end of the input', '\u0004', 4],
    ['Ctrl-C', '\u0003', 4],
  ] as const)('shows the plan, asks, and takes %s for an answer', async ([, keys, exit], { open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: ONE_INVITED });
    const run = await world.runAtTerminal(['apply'], keys);
    expect(run.exitCode, run.stdout).toBe(exit);
    expect(run.stdout.indexOf('dennis@example.com')).toBeGreaterThan(-1);
    expect(run.stdout.indexOf(QUESTION)).toBeGreaterThan(run.stdout.indexOf('dennis@example.com'));
    expect(world.gitbook.writes().length > 0).toBe(exit === 0);
  });

  test('shows the plan with --json too, before it asks', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: ONE_INVITED });
    const run = await world.runAtTerminal(['apply', '--json'], 'yes\n');
    expect(run.stdout.indexOf(QUESTION)).toBeGreaterThan(run.stdout.indexOf('dennis@example.com'));
  });

  test('is in colour, unless NO_COLOR says otherwise', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: ONE_INVITED });
    const coloured = await world.runAtTerminal(['apply'], 'no\n');
    expect(coloured.stdout).toContain(GREEN);
    const plain = await world.runAtTerminal(['apply'], 'no\n', { NO_COLOR: '1' });
    expect(plain.stdout).not.toContain(GREEN);
  });
});

describe.concurrent('standard output', () => {
  test('that is closed early does not cut off an apply', async ({ open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: ONE_INVITED });
    const child = spawn(process.execPath, [CLI, 'apply', '--yes'], {
      cwd: world.folder,
      env: {
        ...plainEnvironment(),
        GITBOOK_TOKEN: world.gitbook.token,
        GITBOOK_API_URL: world.gitbook.url,
        GITBOOK_ORGANIZATION_ID: 'acme',
      },
    });
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(world.gitbook.mailsTo('dennis@example.com')).toBe(1);
  });
});

describe.runIf(existsSync('/dev/full'))('output on a full disk', { concurrent: true }, () => {
  const onFull = (words: string, cwd: string) =>
    runProcess('sh', ['-c', `"${process.execPath}" "${CLI}" ${words}`], { cwd, env: plainEnvironment() });

  test.for([
    ['validate', 1],
    ['validate --json', 1],
    ['--help', 1],
    ['validate --config-path nowhere', 3],
  ] as const)('of %s is no success', async ([words, exit], { open }) => {
    const { folder } = await open();
    const { exitCode, stderr } = await onFull(`${words} > /dev/full`, folder);
    expect(exitCode).toBe(exit);
    expect(stderr).toContain('Not everything could be written (ENOSPC)');
  });

  test('that fails during a report is one sentence', async ({ open }) => {
    const world = await open({ seed: ACME });
    const run = await world.run(['report', '--output', '/dev/full']);
    expect(run).toMatchObject({ exitCode: 3, stdout: '' });
    expect(run.stderr).toContain('output is /dev/full, which cannot be written (ENOSPC)');
    expect(run.stderr).not.toContain('should not');
  });
});

/** Starts an emulator, and gives what it says, and the way to end it. */
async function startEmulator(folder: string, words: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [CLI, 'emulator', ...words], {
    cwd: folder,
    env: { ...plainEnvironment(), ...more },
  });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const end = async (): Promise<unknown> => {
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];
    return code;
  };
  return { text: first.toString(), end };
}

/** Types the indented lines of a text into a shell. */
function type(text: string, folder: string, last = '') {
  const lines = text.split('\n').filter((line) => line.startsWith('  '));
  return runProcess('sh', ['-ec', lines.join('\n') + last], { cwd: folder, env: plainEnvironment() });
}

describe.concurrent('emulator', () => {
  test('prints commands that work as they are', async ({ open }) => {
    const world = await open();
    world.write({ "it's here/people.yaml": AS_LIVE });
    const words = ['--seed', 'directory', '--config-path', "it's here"];
    // Who types that in one shell may start the next emulator in the same.
    const { text, end } = await startEmulator(world.folder, words, { GITBOOK_TOKEN: 'gb_api_emulator' });
    const typed = await type(text, world.folder, ' --detailed-exitcode');
    expect(typed, typed.stderr).toMatchObject({ exitCode: 0 });
    expect(await end()).toBe(0);
  });

  test('reports that its port is taken', async ({ open }) => {
    const world = await open();
    const port = new URL(world.gitbook.url).port;
    const run = await world.run(['emulator', '--port', port]);
    expect(run).toMatchObject({ exitCode: 3, stdout: '' });
    expect(run.stderr).toContain(`--port is ${port}, and another program listens there.`);
    expect(run.stderr).not.toContain('should not');
  });

  test('serves what the directory says until it is interrupted', async ({ open }) => {
    const world = await open();
    const { text, end } = await startEmulator(world.folder, ['--seed', 'directory']);
    const url = /GITBOOK_API_URL=(\S+)/.exec(text)?.[1] ?? '';
    const token = /GITBOOK_TOKEN=(\S+)/.exec(text)?.[1] ?? '';
    const organization = /--organization-id (\S+)/.exec(text)?.[1] ?? '';
    const env = { GITBOOK_API_URL: url, GITBOOK_TOKEN: token, GITBOOK_ORGANIZATION_ID: organization };
    expect(await world.run(['plan', '--detailed-exitcode'], { env })).toMatchObject({ exitCode: 0 });
    expect(await end()).toBe(0);
  });
});

describe.concurrent('demo', () => {
  test('runs to its end without a token', async ({ open }) => {
    const world = await open();
    const env = { GITBOOK_TOKEN: '', GITBOOK_API_URL: '', GITBOOK_ORGANIZATION_ID: '' };
    const run = await world.run(['demo', '--fast'], { env });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.stdout).toContain('gitbook-directory-sync apply');
    expect(world.gitbook.requests).toEqual([]);
  });

  test('ends with a command that works in the same folder', async ({ open }) => {
    const { folder, run } = await open();
    const { stdout } = await run(['demo', '--fast']);
    const command = stdout.trim().split('\n').at(-1)?.trim() ?? '';
    const child = spawn('sh', ['-c', `exec ${command}`], { cwd: folder, env: plainEnvironment() });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    const typed = await type(first.toString(), folder);
    child.kill('SIGINT');
    expect(typed, typed.stderr).toMatchObject({ exitCode: 0 });
    expect(typed.stdout).toContain('Directory of 9 files');
  });
});

describe.concurrent('validate', () => {
  test('needs no network: none of its modules is ever loaded', async ({ open }) => {
    const world = await open();
    world.write({
      'no-network.mjs': `import { registerHooks } from 'node:module';
        const network = /^(?:node:)?(?:net|tls|http|https|http2|dns|dgram|undici|_http_\\w+)(?:\\/|$)/;
        registerHooks({
          resolve(specifier, context, next) {
            if (network.test(specifier)) throw new Error('The network module ' + specifier + ' was asked for.');
            return next(specifier, context);
          },
        });
        globalThis.fetch = () => { throw new Error('fetch was called.'); };`,
    });
    const nodeArgs = ['--import', './no-network.mjs'];
    expect(await world.run(['validate'], { nodeArgs })).toMatchObject({ exitCode: 0, stderr: '' });
    const plan = await world.run(['plan'], { nodeArgs });
    expect(plan.exitCode).toBe(1);
    expect(plan.stderr).toContain('network module');
  });
});
