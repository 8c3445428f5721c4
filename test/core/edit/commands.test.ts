import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { printRefusal } from '../../../src/cli/print.ts';
import { addCommands } from '../../../src/cli/program.ts';
import { EXIT, type ExitCode } from '../../../src/run/exit.ts';
import { atWork, type Workplace } from '../../run/import/harness.ts';

const TEXT = `version: 1
users:
  # People
  ada@example.com: {role: admin} # Ada
  ben@example.com:
    id: U-1
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
  addCommands(program, async ({ command, read, args: given, json }) => {
    const run = work.run({}, json);
    const parsed = command.parse(read);
    code = parsed.ok ? await parsed.value(run, given) : printRefusal(run, parsed.problems);
  });
  await program.parseAsync(args, { from: 'user' });
  return code;
}

const after = async (work: Workplace): Promise<string> => (await work.read())['gitbook/all.yaml'] ?? '';

test('edit: a joiner, a change, a mover, a leaver', () =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    const add = ['edit', 'add-user', 'new@example.com', '--role', 'read', '--team', 'docs', '--expires', '2027-01-31'];
    expect(await command(work, ...add, '--sso', '--note', 'PO 1: x')).toBe(EXIT.done);
    expect(work.out.slice(-2)).toEqual([
      'Changed 1 file: gitbook/all.yaml',
      'new@example.com is in gitbook/all.yaml: role read, with SSO.',
    ]);
    expect(await after(work)).toBe(
      TEXT.replace(
        '    role: read\nteams',
        '    role: read\n  new@example.com:\n    role: read\n    sso: true\n    expires: 2027-01-31\n    note: "PO 1: x"\nteams',
      ).replace('members: []', 'members:\n      - new@example.com'),
    );
    expect(await command(work, ...add)).toBe(EXIT.done);
    expect(work.out.at(-2)).toContain('Nothing to change');
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
  [['set-role', 'who@example.com', 'read'], 'unknown-user'],
  [['add-member', 'Doc', 'ada@example.com'], 'Did you mean Docs?'],
  [['add-member', 'Docs', 'new@example.com'], 'unknown-user'],
  [['remove-member', 'Doc', 'ben@example.com'], 'Did you mean Docs?'],
  [['add-user', 'new@example.com'], 'missing-role'],
  [['add-user', 'new@example.com', '--role', 'read', '--team', 'Nope'], 'unknown-team'],
  [['add-user', 'ada@example.com', '--role', 'read'], 'duplicate-user'],
  [['add-user', 'new@example.com', '--role', 'read', '--id', 'U-1'], '"ben@example.com" already has the ID "U-1"'],
  [['add-user', 'new@example.com', '--role', 'read', '--file', 'gitbook/al.yaml'], 'Did you mean gitbook/all.yaml?'],
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
  [['add-user', 'a@example.com', '--role', 'read', '--id', 'a b'], '"a b"'],
  [['add-user', 'a@example.com', '--role', 'read', '--id', ''], 'allowed is a user ID'],
  [['set-role', 'ada@example.com', 'king'], 'not a role'],
  [['remove-user', 'nobody'], 'not an e-mail address'],
  [['add-member', 'Docs', 'nobody'], 'not an e-mail address'],
  [['remove-member', 'Docs', 'nobody'], 'not an e-mail address'],
])('edit %j is an invalid option', (args, said) =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    expect(await command(work, 'edit', ...args)).toBe(EXIT.invalid);
    expect(work.notes.join('\n')).toContain(said);
    expect(await after(work)).toBe(TEXT);
  }),
);

test.each([
  [['remove-user', 'adda@example.com'], 'no user "adda@example.com" in the directory. Did you mean ada@example.com?'],
  [['remove-member', 'Docs', 'ben@example.com'], '"ben@example.com" is not in the lists of the team "Docs".'],
  [['remove-member', 'Docs', 'adda@example.com'], 'Did you mean ada@example.com?'],
])('edit %j has nothing to do, and says why', (args, said) =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    expect(await command(work, 'edit', ...args)).toBe(EXIT.done);
    expect(work.out.join('\n')).toContain(said);
    expect(work.out.at(-1)).toContain('Nothing to change');
    expect(await command(work, 'edit', ...args, '--json')).toBe(EXIT.done);
    expect(JSON.parse(work.out.at(-1) ?? '')).toEqual({
      files: [],
      remarks: [expect.stringContaining(said)],
    });
    expect(await after(work)).toBe(TEXT);
  }),
);

test('nobody is taken out of a team that they are in through another one', () =>
  atWork(undefined, async (work) => {
    const text = `${TEXT}  All:\n    members: [{team: Web}]\n  Web:\n    members: [{team: Docs}]\n`;
    await work.write({ 'gitbook/all.yaml': text });
    expect(await command(work, 'edit', 'remove-member', 'All', 'ada@example.com')).toBe(EXIT.invalid);
    expect(work.out.join('\n')).toContain('Everyone in "Docs" is in this team, too');
    expect(await command(work, 'edit', 'remove-member', 'All', 'ben@example.com')).toBe(EXIT.done);
    expect(await after(work)).toBe(text);
  }));

test('a team that is named twice is joined once', () =>
  atWork(undefined, async (work) => {
    await work.write({ 'gitbook/all.yaml': TEXT });
    const args = ['--role', 'read', '--team', 'Docs', '--team', 'docs'];
    expect(await command(work, 'edit', 'add-user', 'new@example.com', ...args)).toBe(EXIT.done);
    expect((await after(work)).match(/new@example\.com/g)).toHaveLength(2);
  }));

describe('a new user', () => {
  const files = {
    'gitbook/people.yaml':
      'version: 1\ndefaults: {role: edit, sso: true}\nusers:\n  ada@example.com: {}\n  ben@example.com: {}\n',
    'gitbook/external.yaml': 'version: 1\ndefaults: {role: guest}\nusers:\n  # Contractors\n  omar@example.com: {}\n',
    'gitbook/teams.yaml': 'version: 1\nteams:\n  Docs: {}\n',
  };
  const add = (work: Workplace, ...args: string[]) => command(work, 'edit', 'add-user', 'new@example.com', ...args);

  test('gets no SSO by the default of a file, and it is said where they went, and with what', () =>
    atWork(undefined, async (work) => {
      await work.write(files);
      expect(await add(work)).toBe(EXIT.done);
      expect(await work.read()).toEqual({
        ...files,
        'gitbook/people.yaml': `${files['gitbook/people.yaml']}  new@example.com:\n    sso: false\n`,
      });
      expect(work.out.at(-1)).toBe(
        'new@example.com is in gitbook/people.yaml: role edit (by default there), without SSO.',
      );
      expect(await add(work, '--json')).toBe(EXIT.done);
      expect(JSON.parse(work.out.at(-1) ?? '')).toEqual({
        files: [],
        user: { email: 'new@example.com', file: 'gitbook/people.yaml', role: 'edit', sso: false },
      });
    }));

  test('gets SSO where it is asked for', () =>
    atWork(undefined, async (work) => {
      await work.write(files);
      expect(await add(work, '--sso')).toBe(EXIT.done);
      expect(work.out.at(-1)).toContain('role edit (by default there), with SSO.');
    }));

  test('goes to the file that is named, also to one that has no users yet', () =>
    atWork(undefined, async (work) => {
      await work.write(files);
      expect(await add(work, '--file', 'gitbook/external.yaml')).toBe(EXIT.done);
      expect((await work.read())['gitbook/external.yaml']).toBe(
        `${files['gitbook/external.yaml']}  new@example.com: {}\n`,
      );
      expect(work.out.at(-1)).toBe(
        'new@example.com is in gitbook/external.yaml: role guest (by default there), without SSO.',
      );
      await work.write(files);
      expect(await add(work, '--file', './gitbook/teams.yaml', '--role', 'read')).toBe(EXIT.done);
      expect((await work.read())['gitbook/teams.yaml']).toContain('users:\n  new@example.com:\n    role: read\n');
    }));

  test('takes nothing from the defaults of a file without users', () =>
    atWork(undefined, async (work) => {
      const text = 'version: 1\ndefaults: {sso: true, role: read}\nusers: {}\nteams:\n  Docs: {}\n';
      await work.write({ 'gitbook/all.yaml': text });
      expect(await add(work)).toBe(EXIT.done);
      expect(await after(work)).toBe(text.replace('users: {}', 'users:\n  new@example.com:\n    sso: false'));
    }));
});

test('edit does not touch an invalid directory', () =>
  atWork(undefined, async (work) => {
    const text = TEXT.replace('role: admin', 'role: boss');
    await work.write({ 'gitbook/all.yaml': text });
    expect(await command(work, 'edit', 'remove-user', 'ben@example.com')).toBe(EXIT.invalid);
    expect(await after(work)).toBe(text);
  }));

test('every command shows an example', async () => {
  const program = new Command();
  addCommands(program, async () => {});
  const all = program.commands.flatMap((each) => [each, ...each.commands]);
  expect(all.length).toBeGreaterThan(15);
  for (const each of all) {
    let help = '';
    each.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toContain('$ gitbook-directory-sync ');
  }
});
