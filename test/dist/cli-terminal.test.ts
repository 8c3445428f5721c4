import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect } from 'vitest';
import { CLI, QUESTION } from '../support/run-cli.ts';
import { plainEnvironment, runProcess } from '../support/run-process.ts';
import { test } from './cli-world.ts';
import { ACME, ONE_INVITED } from './directories.ts';

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
  test('that nobody reads any more does not cut off an apply', async ({ open }) => {
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

describe.concurrent('emulator', () => {
  test('serves GitBook until it is interrupted, with what the directory says', async ({ open }) => {
    const world = await open();
    const child = spawn(process.execPath, [CLI, 'emulator', '--seed', 'directory'], {
      cwd: world.folder,
      env: plainEnvironment(),
    });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    const text = first.toString();
    const url = /GITBOOK_API_URL=(\S+)/.exec(text)?.[1] ?? '';
    const token = /GITBOOK_TOKEN=(\S+)/.exec(text)?.[1] ?? '';
    const organization = /--organization-id (\S+)/.exec(text)?.[1] ?? '';
    const env = { GITBOOK_API_URL: url, GITBOOK_TOKEN: token, GITBOOK_ORGANIZATION_ID: organization };
    expect(await world.run(['plan', '--detailed-exitcode'], { env })).toMatchObject({ exitCode: 0 });
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
  });
});

describe.concurrent('demo', () => {
  test('tells its whole story without a token', async ({ open }) => {
    const world = await open();
    const env = { GITBOOK_TOKEN: '', GITBOOK_API_URL: '', GITBOOK_ORGANIZATION_ID: '' };
    const run = await world.run(['demo', '--fast'], { env });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.stdout).toContain('gitbook-directory-sync apply');
    expect(world.gitbook.requests).toEqual([]);
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
