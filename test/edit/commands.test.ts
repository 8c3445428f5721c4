import { Command } from 'commander';
import { expect, test } from 'vitest';
import { EXIT, type ExitCode } from '../../src/edges/exit-code.ts';
import { registerWriteCommands } from '../../src/edges/write-commands.ts';
import { atWork, type Workplace } from '../import/harness.ts';

const TEXT = `version: 1
users:
  # People
  ada@example.com: {role: admin} # Ada
  ben@example.com:
    role: read
teams:
  Docs:
    owners: [ada@example.com]
    members: []
`;

/** Runs a command line as the program does, and gives its exit code. */
async function command(work: Workplace, ...args: string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.failed;
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => work.notes.push(text) });
  registerWriteCommands(program, async (values, use) => {
    const run = work.run({}, values.json === true);
    code = await use(run);
  });
  await program.parseAsync(args, { from: 'user' });
  return code;
}

const after = async (work: Workplace): Promise<string> => (await work.read())['gitbook/all.yaml'] ?? '';

test('edit: a joiner, a change, a mover, a leaver', () =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    const add = [
      'edit',
      'add-user',
      'new@example.com',
      '--role',
      'read',
      '--team',
      'docs',
      '--expires',
      '2027-01-31',
    ];
    expect(await command(work, ...add, '--sso', '--note', 'PO 1: x')).toBe(EXIT.done);
    expect(work.out.at(-1)).toBe('Changed 1 file: gitbook/all.yaml');
    expect(await after(work)).toBe(
      TEXT.replace(
        '    role: read\n',
        '    role: read\n  new@example.com:\n    role: read\n    sso: true\n    expires: 2027-01-31\n    note: "PO 1: x"\n',
      ).replace('members: []', 'members:\n      - new@example.com'),
    );
    expect(await command(work, ...add)).toBe(EXIT.done);
    expect(work.out.at(-1)).toContain('Nothing to change');
    expect(await command(work, 'edit', 'set-role', 'NEW@example.com', 'edit')).toBe(EXIT.done);
    expect(await command(work, 'edit', 'add-member', 'Docs', 'new@example.com', '--owner')).toBe(EXIT.done);
    expect(await after(work)).toContain('    owners: [ada@example.com, new@example.com]\n    members: []\n');
    expect(await command(work, 'edit', 'remove-member', 'Docs', 'new@example.com')).toBe(EXIT.done);
    expect(await command(work, 'edit', 'remove-user', 'new@example.com', '--json')).toBe(EXIT.done);
    expect(JSON.parse(work.out.at(-1) ?? '')).toEqual({
      files: [{ file: 'gitbook/all.yaml', status: 'changed' }],
    });
    expect(await after(work)).toBe(TEXT);
    expect(work.emulator.requests).toEqual([]);
  }));

test.each([
  [['remove-user', 'adda@example.com'], 'Did you mean ada@example.com?'],
  [['set-role', 'who@example.com', 'read'], 'unknown-user'],
  [['add-member', 'Doc', 'ada@example.com'], 'Did you mean Docs?'],
  [['add-member', 'Docs', 'new@example.com'], 'unknown-user'],
  [['remove-member', 'Docs', 'ben@example.com'], 'unknown-user'],
  [['add-user', 'new@example.com'], 'missing-role'],
  [['add-user', 'new@example.com', '--role', 'read', '--team', 'Nope'], 'unknown-team'],
  [['add-user', 'ada@example.com', '--role', 'read'], 'duplicate-user'],
])('edit %j is refused, and writes nothing', (args, said) =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    expect(await command(work, 'edit', ...args)).toBe(EXIT.invalid);
    expect(work.out.join('\n')).toContain(said);
    expect(await after(work)).toBe(TEXT);
  }),
);

test.each([
  [['add-user', 'nobody', '--role', 'read'], 'not an e-mail address'],
  [['add-user', 'a@example.com', '--role', 'read', '--expires', '2027-02-30'], '2027-02-30'],
  [['set-role', 'ada@example.com', 'king'], 'not a role'],
])('edit %j is an invalid option', (args, said) =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    expect(await command(work, 'edit', ...args)).toBe(EXIT.invalid);
    expect(work.notes.join('\n')).toContain(said);
    expect(await after(work)).toBe(TEXT);
  }),
);

test('edit does not touch an invalid directory', () =>
  atWork(undefined, async (work) => {
    const text = TEXT.replace('role: admin', 'role: boss');
    await work.write({ 'gitbook/all.yaml': text });
    expect(await command(work, 'edit', 'remove-user', 'ben@example.com')).toBe(EXIT.invalid);
    expect(await after(work)).toBe(text);
  }));

test('every command shows an example', async () => {
  const program = new Command();
  registerWriteCommands(program, async () => {});
  const [, , edit] = program.commands;
  for (const each of [...program.commands.slice(0, 2), ...(edit?.commands ?? [])]) {
    let help = '';
    each.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toContain('$ gitbook-directory-sync ');
  }
});
