import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
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
  [
    'validate --',
    ['--config-path', '--organization-id', '--working-directory', '--mask-emails', '--json', '--help'],
  ],
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

/** A folder with the script, and with something that its file names could be confused with. */
async function script(world: CliWorld, shell: string): Promise<void> {
  const run = await world.run(['completion', shell]);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  writeFileSync(join(world.folder, 'script'), run.stdout);
  writeFileSync(join(world.folder, 'users.csv'), 'email\n');
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
    const env = plainEnvironment();
    const run = await runProcess('bash', ['--norc', '-c', lines.join('\n')], { cwd: world.folder, env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    return run.stdout.split('\n').filter((line) => line !== '');
  };

  test.for(LINES)('completes %j', async ([line, answer], { open }) => {
    const world = await open();
    await script(world, 'bash');
    expect((await complete(world, [NAME, ...line.split(' ')])).toSorted()).toEqual(answer.toSorted());
  });

  test('completes every command, also after an option and its value, and a value after =', async ({
    open,
  }) => {
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
    const env = { ...plainEnvironment(), HOME: world.folder };
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
  test('takes the script, and completes with it', async ({ open }) => {
    const world = await open();
    await script(world, 'zsh');
    const env = { ...plainEnvironment(), HOME: world.folder };
    // _arguments and _describe stand in for zsh's own, which work at a terminal only: they tell what they are given.
    const lines = [
      'compdef() { print -r -- "compdef $*" }',
      '_arguments() { print -rl -- "$@"; state=rest }',
      '_describe() { print -r -- "$commands" }',
      'source ./script',
      '_gitbook-directory-sync_edit_set-role',
    ];
    const run = await runProcess('zsh', ['-f', '-c', lines.join('\n')], { cwd: world.folder, env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(`compdef _${NAME} ${NAME}\n`);
    expect(run.stdout).toContain(`:role:(${ROLES.join(' ')})\n`);
    expect(run.stdout).toMatch(/^--config-path=\[file or folder with the directory.*\]:config-path:_files$/m);
  });
});

describe.concurrent('completion', () => {
  test.for([[], ['csh'], ['bash', 'zsh']])('of %j is an invalid option', async (args, { open }) => {
    const world = await open();
    expect(await world.run(['completion', ...args])).toMatchObject({ exitCode: 3, stdout: '' });
  });

  test('names every option of every command', async ({ open }) => {
    const world = await open();
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout } = await world.run(['completion', shell]);
      for (const command of ['validate', 'plan', 'apply', 'import', 'report', 'emulator', 'edit add-user']) {
        const help = await world.run([...command.split(' '), '--help']);
        for (const [, option = ''] of help.stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)) {
          expect(stdout).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
        }
      }
    }
  });
});
