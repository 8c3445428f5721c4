import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect } from 'vitest';
import { ROOT } from '../support/imports.ts';
import { plainEnvironment, runProcess } from '../support/run-process.ts';
import { type CliWorld, test } from './cli-world.ts';

const NAME = 'gitbook-directory-sync';
const ROLES = ['guest', 'read', 'comment', 'edit', 'review', 'create', 'admin'];

async function has(program: string): Promise<boolean> {
  const found = await runProcess('sh', ['-c', `command -v ${program}`], {
    cwd: '.',
    env: plainEnvironment(),
  });
  return found.exitCode === 0;
}
const [hasBash, hasZsh, hasFish] = await Promise.all([has('bash'), has('zsh'), has('fish')]);

/** What comes at the end of a line, by its beginning: the whole answer, or a part of it. */
const LINES: readonly (readonly [line: string, answer: readonly string[]])[] = [
  ['edit ', ['add-user', 'remove-user', 'set-role', 'add-member', 'remove-member']],
  ['edit add-user a@example.com --role ', ROLES],
  ['edit set-role a@example.com ', ROLES],
  ['edit --help set-role a@example.com r', ['read', 'review']],
  ['edit add-member Docs ', []],
  ['completion ', ['bash', 'zsh', 'fish']],
  ['validate --', ['--config-path', '--organization-id', '--working-directory', '--mask-emails', '--json', '--help']],
  ['plan --unlisted-members report --unlisted-teams ', ['remove', 'report', 'ignore']],
  ['plan --unlisted-members report --det', ['--detailed-exitcode']],
  ['report --format h', ['html']],
  ['report --spaces ', ['on', 'off']],
  ['import --split ', ['teams']],
  ['import --from us', ['users.csv']],
  ['plan --organization-id ', []],
  ['plan ', []],
  ['nonsense --', ['--version', '--help']],
];

/** A folder with the script, the program, and something that file names could be confused with. */
async function script(world: CliWorld, shell: string): Promise<void> {
  const run = await world.run(['completion', shell]);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  writeFileSync(join(world.folder, 'script'), run.stdout);
  writeFileSync(join(world.folder, 'users.csv'), 'email\n');
  mkdirSync(join(world.folder, 'bin'));
  const program = join(world.folder, 'bin', NAME);
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/dist/cli/index.js' "$@"\n`);
  chmodSync(program, 0o755);
}

/** The environment of a shell that finds the program. */
function environmentOf({ folder }: CliWorld): Record<string, string> {
  const env = plainEnvironment();
  return { ...env, HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${env.PATH ?? ''}` };
}

describe.runIf(hasBash)('bash', { concurrent: true }, () => {
  const complete = async (world: CliWorld, words: readonly string[]): Promise<readonly string[]> => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const lines = [
      'set -eu',
      'source ./script',
      `COMP_WORDS=(${quoted}) COMP_CWORD=${words.length - 1}`,
      '_gitbook_directory_sync',
      `((\${#COMPREPLY[@]} == 0)) || printf '%s\\n' "\${COMPREPLY[@]}"`,
    ];
    const env = environmentOf(world);
    const run = await runProcess('bash', ['--norc', '-c', lines.join('\n')], { cwd: world.folder, env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    return run.stdout.split('\n').filter((line) => line !== '');
  };

  test.for(LINES)('completes %j', async ([line, answer], { open }) => {
    const world = await open();
    await script(world, 'bash');
    expect((await complete(world, [NAME, ...line.split(' ')])).toSorted()).toEqual(answer.toSorted());
  });

  test('completes every command, also after an option and its value, and a value after =', async ({ open }) => {
    const world = await open();
    await script(world, 'bash');
    const help = await world.run(['--help']);
    const commands = [...(help.stdout.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(9);
    expect(await complete(world, [NAME, ''])).toEqual(commands);
    expect(await complete(world, [NAME, 'report', '--format', '=', 'c'])).toEqual(['csv']);
    expect(await complete(world, [NAME, 'report', '--format', '='])).toHaveLength(4);
    const afterValue = [NAME, 'report', '--config-path', '=', 'plan', '--dormant'];
    expect(await complete(world, afterValue)).toEqual(['--dormant-days']);
  });

  test('completes names of files and folders, with spaces too', async ({ open }) => {
    const world = await open();
    await script(world, 'bash');
    mkdirSync(join(world.folder, 'my folder'));
    writeFileSync(join(world.folder, 'my file'), '');
    const files = await complete(world, [NAME, 'validate', '--config-path', 'my']);
    expect(files.toSorted()).toEqual(['my file', 'my folder']);
    expect(await complete(world, [NAME, 'validate', '--working-directory', 'my'])).toEqual(['my folder']);
  });
});

describe.runIf(hasFish)('fish', { concurrent: true }, () => {
  test.for(LINES)('completes %j', async ([line, answer], { open }) => {
    const world = await open();
    await script(world, 'fish');
    const env = environmentOf(world);
    const command = `source ./script; complete -C '${NAME} ${line}'`;
    const run = await runProcess('fish', ['--no-config', '-c', command], { cwd: world.folder, env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const words = run.stdout
      .split('\n')
      .filter((each) => each !== '')
      .map((each) => each.split('\t')[0] ?? '');
    expect(words.toSorted()).toEqual(answer.toSorted());
  });
});

describe.runIf(hasZsh)('zsh', { concurrent: true }, () => {
  /** What the script offers for the last word: `_describe` and `_files` work at a terminal only, and print it here. */
  const complete = async (world: CliWorld, words: readonly string[]): Promise<readonly string[]> => {
    const lines = [
      'compdef() { print -r -- "compdef $*" }',
      'compset() { }',
      '_describe() { print -rl -- "$answer[@]" }',
      '_files() { print -r -- "files $*" }',
      'source ./script',
      `words=(${words.map((word) => `'${word}'`).join(' ')}) CURRENT=${words.length}`,
      '_gitbook-directory-sync',
    ];
    const env = environmentOf(world);
    const run = await runProcess('zsh', ['-f', '-c', lines.join('\n')], { cwd: world.folder, env });
    expect(run).toMatchObject({ stderr: '' });
    const [first, ...offered] = run.stdout.trimEnd().split('\n');
    expect(first).toBe(`compdef _${NAME} ${NAME}`);
    return offered;
  };

  test.for(LINES)('completes %j', async ([line, answer], { open }) => {
    const world = await open();
    await script(world, 'zsh');
    const offered = await complete(world, [NAME, ...line.split(' ')]);
    const wanted = answer.includes('users.csv') ? ['files'] : answer;
    expect(offered.map((each) => each.split(':')[0]).toSorted()).toEqual(wanted.toSorted());
  });

  test('describes options, and completes a value after = and folders', async ({ open }) => {
    const world = await open();
    await script(world, 'zsh');
    const [option] = await complete(world, [NAME, 'validate', '--config']);
    expect(option).toMatch(/^--config-path:file or folder with the directory/);
    expect(await complete(world, [NAME, 'report', '--format=c'])).toEqual(['--format=csv']);
    expect(await complete(world, [NAME, 'plan', '--working-directory', ''])).toEqual(['files -/']);
  });
});

describe.concurrent('completion', () => {
  test.for([[], ['csh'], ['bash', 'zsh']])('of %j is an invalid option', async (args, { open }) => {
    const world = await open();
    expect(await world.run(['completion', ...args])).toMatchObject({ exitCode: 3, stdout: '' });
  });

  const offered = async (world: CliWorld, words: readonly string[]): Promise<readonly string[]> =>
    (await world.run(['complete', 'bash', ...words])).stdout.split('\n').filter((each) => each !== '');

  test.for(['validate', 'plan', 'apply', 'import', 'report', 'emulator', 'edit add-user'])(
    'offers every option of %s',
    async (command, { open }) => {
      const world = await open();
      const help = await world.run([...command.split(' '), '--help']);
      const options = [...help.stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
      expect(options.length).toBeGreaterThan(5);
      expect((await offered(world, [...command.split(' '), '--'])).toSorted()).toEqual(options.toSorted());
    },
  );

  test.for([
    ['plan', '--nonsense', ''],
    ['plan', '--nonsense='],
    ['plan', '--json='],
  ])('offers nothing after %j', async (words, { open }) => {
    expect(await offered(await open(), words)).toEqual([]);
  });
});
