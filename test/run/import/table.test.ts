import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../../src/cli/commands/import.ts';
import { EXIT } from '../../../src/run/exit.ts';
import { readTable } from '../../../src/workspace/read-table.ts';
import { atWork, type Workplace } from './harness.ts';

const importTable = (work: Workplace, values: Readonly<Record<string, string>> = {}) =>
  runImport(work.run(), { from: join(work.folder, 'people.csv'), ...values });

const TABLE = [
  '\ufeffE-Mail,Name,Role,Teams,Expires,SSO,Cost centre',
  'zoe@example.com,Zoe Zimmer,edit,"Docs; Web",,yes,12',
  '"ada@example.com","Lovelace, Ada",ADMIN,Docs,,false,13',
  '',
  'con@example.com,Con Tractor,,"Web, Docs",2027-01-31,,',
].join('\r\n');

test('a new directory from a table', () =>
  atWork(undefined, async (work) => {
    await work.write({ 'people.csv': TABLE });
    expect(await importTable(work, { role: 'read' })).toBe(EXIT.done);
    expect(work.notes.join('\n')).toContain('Cost centre');
    expect((await work.read())['gitbook/directory.yaml']).toBe(
      `# yaml-language-server: $schema=https://unpkg.com/gitbook-directory-sync/schema/directory.schema.json
version: 1
organization: org-1

users:
  ada@example.com: # Lovelace, Ada
    role: admin
    sso: false
  con@example.com: # Con Tractor
    role: read
    expires: 2027-01-31
  zoe@example.com: # Zoe Zimmer
    role: edit
    sso: true

teams:
  Docs:
    members:
      - ada@example.com
      - con@example.com
      - zoe@example.com

  Web:
    members:
      - con@example.com
      - zoe@example.com
`,
    );
    expect(work.emulator.requests).toEqual([]);
  }));

test('a table into a directory: adds, changes what is said, removes nobody', () =>
  atWork(undefined, async (work) => {
    const before = `version: 1
users:
  # The boss
  Ada@example.com: {role: read, note: Keeps the keys} # Ada
  ben@example.com: {role: read}
teams:
  docs:
    members: [ben@example.com] # writers
`;
    await work.write({ 'people.csv': TABLE.replace(',edit,', ',edit,'), 'gitbook/all.yaml': before });
    expect(await importTable(work, { role: 'read' })).toBe(EXIT.done);
    expect((await work.read())['gitbook/all.yaml']).toBe(`version: 1
users:
  # The boss
  Ada@example.com: {role: admin, note: Keeps the keys, sso: false} # Ada
  ben@example.com: {role: read}
  con@example.com: {role: read, expires: 2027-01-31} # Con Tractor
  zoe@example.com: {role: edit, sso: true} # Zoe Zimmer
teams:
  docs:
    members: [ben@example.com, zoe@example.com, Ada@example.com, con@example.com] # writers
  Web:
    members: [con@example.com, zoe@example.com]
`);
  }));

test('every problem of a table is told at once, with its line', () =>
  atWork(undefined, async (work) => {
    const table = [
      'mail;role;team;expires;sso',
      'ada@example.com;edt;;;',
      'not an address;read;;;',
      'ben@example.com;read;;31.12.2026;maybe',
      'ADA@example.com;read;;;',
      `cleo@example.com;read;${'x'.repeat(65)};2026-02-30;`,
    ].join('\n');
    await work.write({ 'people.csv': table });
    expect(await importTable(work)).toBe(EXIT.invalid);
    const told = work.out.join('\n').match(/people\.csv:\d+:1 {2}error {2}[\w-]+/g) ?? [];
    expect(told.map((each) => each.replace(/.*people\.csv:(\d+):1 {2}error {2}/, '$1 '))).toEqual([
      '2 wrong-value',
      '3 invalid-email',
      '4 invalid-date',
      '4 wrong-value',
      '5 duplicate-user',
      '6 invalid-date',
      '6 invalid-title',
    ]);
    expect(work.out.join('\n')).toContain('Did you mean edit?');
    expect(Object.keys(await work.read())).toEqual(['people.csv']);
  }));

test.each([
  ['no column of addresses', 'name,role\nAda,read\n', 'missing-key'],
  ['the same column twice', 'email,E-Mail\na@example.com,b@example.com\n', 'duplicate-key'],
  ['nothing', '', 'empty-file'],
  ['no role', 'email\na@example.com\n', 'missing-role'],
  ['too many cells', 'email,role\na@example.com,read,Docs\n', 'table-syntax'],
  ['an open quote', 'email,role\n"a@example.com,read\n', 'table-syntax'],
])('a table with %s is refused', (_, table, code) =>
  atWork(undefined, async (work) => {
    await work.write({ 'people.csv': table });
    expect(await importTable(work)).toBe(EXIT.invalid);
    expect(work.out.join('\n')).toContain(code);
  }),
);

test('lines are counted within quotes, too', () => {
  const read = readTable(
    't.csv',
    new TextEncoder().encode('email,name\n"a@b.example","two\nlines"\n\nb@b.example,x\n'),
  );
  expect(read.ok && read.rows.map(({ line }) => line)).toEqual([1, 2, 5]);
});

test('a table that is not there is an invalid option', () =>
  atWork(undefined, async (work) => {
    expect(await importTable(work)).toBe(EXIT.invalid);
    expect(work.notes.join('\n')).toContain('people.csv cannot be read (ENOENT)');
  }));
