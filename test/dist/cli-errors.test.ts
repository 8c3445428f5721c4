import { describe, expect } from 'vitest';
import { TOKEN, test } from './cli-world.ts';
import { ACME, AS_LIVE } from './directories.ts';

const PATH = 'gitbook/directory.yaml';
const NAMED = AS_LIVE.replace('version: 1\n', 'version: 1\norganization: acme\n');

describe.concurrent('the token', () => {
  test.for([['--token=gb_api_typed'], ['--gitbook-token=gb_api_typed'], ['--token', 'gb_api_typed']])(
    'is never an option, nor shown when it is given as %s',
    async (given, { open }) => {
      const world = await open({ seed: ACME });
      const { exitCode, stdout, stderr } = await world.run(['plan', ...given, '--json']);
      expect(exitCode).toBe(3);
      expect(stderr).toContain('GITBOOK_TOKEN');
      expect(JSON.parse(stdout)).toMatchObject({
        error: {
          reason: 'invalid-input',
          message: expect.stringMatching(/^unknown option.*\n.*GITBOOK_TOKEN/),
        },
      });
      expect(`${stdout}${stderr}`).not.toContain('gb_api_typed');
      expect(world.gitbook.requests).toEqual([]);
    },
  );

  test('is explained by every help text', async ({ open }) => {
    const world = await open({ seed: ACME });
    for (const args of [['--help'], ['plan', '--help'], ['import', '--help'], ['report', '--help']]) {
      expect((await world.run(args)).stdout).toContain('GITBOOK_TOKEN');
    }
  });

  test('is not shown in part where a message or a line is cut short', async ({ open }) => {
    const world = await open({ seed: ACME });
    for (const text of [
      `${AS_LIVE}  "${'x'.repeat(67)}${TOKEN}": {}\n`,
      AS_LIVE.replace('role: edit', `role: "${'x'.repeat(60)}${TOKEN}"`),
      AS_LIVE.replace('role: edit', `note: ${TOKEN} and more, bogus: 1, role: editor`),
    ]) {
      world.write({ [PATH]: text });
      for (const more of [[], ['--json']]) {
        const { exitCode, stdout, stderr } = await world.run(['plan', ...more]);
        expect(exitCode).toBe(3);
        for (const part of [TOKEN.slice(0, 16), TOKEN.slice(4, 20)]) {
          expect(`${stdout}${stderr}`).not.toContain(part);
        }
      }
    }
  });
});

describe.concurrent('e-mail addresses', () => {
  const message = 'bob.smith@example.com is no administrator';
  const fault = { kind: 'status', status: 403, body: { error: { code: 403, message } } } as const;

  test.for([
    ['--mask-emails', false],
    ['--mask-emails=true', false],
    ['--mask-emails=false', true],
  ] as const)('are shortened in the error that ends a run, or not: %s', async ([option, whole], { open }) => {
    const world = await open({ seed: ACME, faults: [{ path: '/user', times: 'forever', fault }] });
    world.write({ [PATH]: AS_LIVE });
    const { exitCode, stdout, stderr } = await world.run(['plan', option, '--json']);
    expect(exitCode).toBe(1);
    expect(`${stdout}${stderr}`.includes('bob.smith@')).toBe(whole);
    expect(`${stdout}${stderr}`.includes('b…@example.com')).toBe(!whole);
  });
});

describe.concurrent('validate', () => {
  test.for([
    ['no organization at all', AS_LIVE, [], '', 0],
    ['one in the directory', NAMED, [], '', 0],
    ['the same in the environment', NAMED, [], 'acme', 0],
    ['another in the environment', NAMED, [], 'other', 3],
    ['another as an option', NAMED, ['--organization-id', 'other'], '', 3],
    ['the option before the environment', NAMED, ['--organization-id', 'acme'], 'other', 0],
  ] as const)('holds %s against the directory', async ([, text, args, organization, exit], { open }) => {
    const world = await open({ seed: ACME });
    world.write({ [PATH]: text });
    const run = await world.run(['validate', ...args, '--json'], {
      env: { GITBOOK_ORGANIZATION_ID: organization },
    });
    expect(run.exitCode).toBe(exit);
    expect(run.stdout.includes('"organization-mismatch"')).toBe(exit === 3);
    expect(world.gitbook.requests).toEqual([]);
  });
});
