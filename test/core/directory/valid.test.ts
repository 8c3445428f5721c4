import { expect, test } from 'vitest';
import { resolve } from '../../../src/core/directory/resolve.ts';
import { problems, valid } from '../read.ts';

const desired = (files: Parameters<typeof valid>[0]) => resolve(valid(files), '2026-06-01');

/** E-mail → role, or with SSO `role+sso`. */
const roles = (files: Parameters<typeof valid>[0]) =>
  Object.fromEntries((desired(files).users ?? []).map(({ email, role, sso }) => [email, sso ? `${role}+sso` : role]));

/** Title → `owner:email` and `member:email`. */
const people = (files: Parameters<typeof valid>[0]) =>
  Object.fromEntries(
    (desired(files).teams ?? []).map(({ title, memberships }) => [
      title,
      memberships?.map(({ role, email }) => `${role}:${email}`),
    ]),
  );

test('merge keys: the own key wins over the merged one, the first merged one over the second', () => {
  const text = `version: 1
users:
  a@b.cc: &base { role: read, sso: true }
  d@b.cc: { <<: *base, role: edit }
  e@b.cc:
    role: review
    <<: *base
  f@b.cc: { <<: [{ role: comment }, *base] }
`;
  expect(roles(text)).toEqual({
    'a@b.cc': 'read+sso',
    'd@b.cc': 'edit+sso',
    'e@b.cc': 'review+sso',
    'f@b.cc': 'comment+sso',
  });
});

test('a merge key in quotes is a key like any other', () => {
  expect(problems('version: 1\nusers:\n  a@b.cc: { "<<": {}, role: read }\n')).toEqual(['a.yaml:3:13 unknown-key']);
});

test('anchors and aliases work on mappings, lists, text and keys', () => {
  const text = `version: 1
users:
  &ada ada@example.com: { role: &boss admin }
  bob@example.com: &reader { role: read }
  eve@example.com: *reader
  zoe@example.com: { role: *boss }
teams:
  &docs Docs:
    owners: [*ada]
    members: &all [bob@example.com, eve@example.com]
  Writers:
    members: *all
  All:
    members: [{ team: *docs }]
`;
  expect(roles(text)).toEqual({
    'ada@example.com': 'admin',
    'bob@example.com': 'read',
    'eve@example.com': 'read',
    'zoe@example.com': 'admin',
  });
  expect(people(text)).toEqual({
    Docs: ['owner:ada@example.com', 'member:bob@example.com', 'member:eve@example.com'],
    Writers: ['member:bob@example.com', 'member:eve@example.com'],
    All: ['member:ada@example.com', 'member:bob@example.com', 'member:eve@example.com'],
  });
});

test('an alias may be a key', () => {
  const text = 'version: 1\ndefaults: { role: read }\nusers:\n  a@b.cc: { note: &other n@b.cc }\n  *other : {}\n';
  expect(roles(text)).toEqual({ 'a@b.cc': 'read', 'n@b.cc': 'read' });
});

const NAMES = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'];

test('names of an object’s own parts are ordinary titles', () => {
  const teams = NAMES.map((name) => `  ${name}: { owners: [a@b.cc] }\n`).join('');
  const text = `version: 1\nusers: { a@b.cc: { role: read } }\nteams:\n${teams}`;
  expect((desired(text).teams ?? []).map(({ title }) => title)).toEqual(NAMES);
  expect((desired(text).teams ?? []).every(({ memberships }) => memberships?.length === 1)).toBe(true);
  const nested = `${text}  All: { members: [${NAMES.map((name) => `{ team: ${name} }`).join(', ')}] }\n`;
  expect(people(nested).All).toEqual(['member:a@b.cc']);
});

test('names of an object’s own parts are ordinary users', () => {
  const users = NAMES.map((name) => `  ${name}@b.cc: { role: read }\n`).join('');
  expect(Object.keys(roles(`version: 1\nusers:\n${users}`))).toEqual(NAMES.map((name) => `${name}@b.cc`));
});

test('names of an object’s own parts are unknown keys wherever they are not known', () => {
  for (const name of NAMES) {
    const text = `version: 1
${name}: { polluted: true }
defaults: { ${name}: { polluted: true } }
users:
  a@b.cc: { role: read, ${name}: { polluted: true } }
  ${name}: { role: read }
teams:
  A: { ${name}: { polluted: true } }
  B: { members: [{ user: a@b.cc, ${name}: { polluted: true } }] }
`;
    expect(problems(text).map((each) => each.split(' ')[1])).toEqual([
      'unknown-key',
      'unknown-key',
      'unknown-key',
      'invalid-email',
      'unknown-key',
      'unknown-key',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }
});

test('a merge of __proto__ changes no prototype', () => {
  const text = 'version: 1\nusers: { a@b.cc: { <<: { __proto__: { role: admin } } } }\n';
  expect(problems(text)).toEqual(['a.yaml:2:10 missing-role', 'a.yaml:2:26 unknown-key']);
});

test('line ends of Windows, a byte order mark and no last line end are all the same', () => {
  const text =
    'version: 1\nusers:\n  a@b.cc:\n    role: edit\n    note: |\n      one\n      two\n  d@b.cc: { role: reed }';
  const there = ['a.yaml:8:19 wrong-value'];
  expect(problems(text)).toEqual(there);
  expect(problems(text.replaceAll('\n', '\r\n'))).toEqual(there);
  expect(problems(`\ufeff${text}`)).toEqual(there);
  expect(problems(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`)).toEqual(there);
});

test('titles are text, whatever else YAML might read in them', () => {
  const titles = ['2024', 'true', 'null', '~', '1e3', '0x1F', '2026-01-01', 'yes', '1.50', 'Ünïcode 😀', "it's"];
  const text = `version: 1\nteams:\n${titles.map((title) => `  ${title}: { members: [] }\n`).join('')}`;
  expect((desired(text).teams ?? []).map(({ title }) => title)).toEqual(titles);
});

test('a title has up to 64 characters, however many bytes they take', () => {
  expect(problems(`version: 1\nteams:\n  ${'😀'.repeat(64)}: {}\n  ${'x'.repeat(64)}: {}\n`)).toEqual([]);
  expect(problems(`version: 1\nteams:\n  ${'😀'.repeat(65)}: {}\n`)).toEqual(['a.yaml:3:3 invalid-title']);
});

test('defaults are for the users of their own file alone', () => {
  const files = {
    'a.yaml': 'version: 1\ndefaults: { role: edit, sso: true }\nusers:\n  a@b.cc:\n  d@b.cc: {}\n  e@b.cc: ~\n',
    'b.yaml': 'version: 1\ndefaults: { role: guest }\nusers:\n  f@b.cc: {}\n  g@b.cc: { role: admin, sso: false }\n',
    'c.yaml': 'version: 1\nusers:\n  h@b.cc: { role: guest }\n',
  };
  expect(roles(files)).toEqual({
    'a@b.cc': 'edit+sso',
    'd@b.cc': 'edit+sso',
    'e@b.cc': 'edit+sso',
    'f@b.cc': 'guest',
    'g@b.cc': 'admin',
    'h@b.cc': 'guest',
  });
  expect(problems({ ...files, 'd.yaml': 'version: 1\nusers:\n  i@b.cc: {}\n' })).toEqual(['d.yaml:3:3 missing-role']);
});

test('what is given for a user wins over the defaults', () => {
  const text = 'version: 1\ndefaults: { role: edit, sso: true }\nusers:\n  a@b.cc: { role: read, sso: false }\n';
  expect(roles(text)).toEqual({ 'a@b.cc': 'read' });
});

test('an absent list beside the other is empty; both absent leave the membership alone', () => {
  const text = `version: 1
users: { a@b.cc: { role: read } }
teams:
  Partners: {}
  Nobody:
  Empty: { members: [] }
  Owned: { owners: [a@b.cc] }
  Emptied: { owners: [] }
`;
  expect(people(text)).toEqual({
    Partners: undefined,
    Nobody: undefined,
    Empty: [],
    Owned: ['owner:a@b.cc'],
    Emptied: [],
  });
});

test('an absent section is not managed, an empty one is', () => {
  expect(desired('version: 1\nteams: { A: {} }\n')).toMatchObject({ users: undefined });
  expect(desired('version: 1\nusers: {}\nteams: { A: {} }\n')).toMatchObject({ users: [] });
  expect(desired('version: 1\nusers: { a@b.cc: { role: read } }\n')).toMatchObject({ teams: undefined });
  expect(desired('version: 1\nusers: { a@b.cc: { role: read } }\nteams: {}\n')).toMatchObject({ teams: [] });
});

test('a section in any file manages it for all', () => {
  const files = {
    'a.yaml': 'version: 1\nteams: { A: {} }\n',
    'b.yaml': 'version: 1\nusers: { a@b.cc: { role: read } }\n',
  };
  expect(desired(files)).toMatchObject({ users: [{ email: 'a@b.cc' }], teams: [{ title: 'A' }] });
});

test('every key of the format is read', () => {
  const text = `$schema: ../schema/directory.schema.json
version: 1
organization: abc-1_X
defaults: { role: read, sso: true }
users:
  linus@example.com: { id: PERe, role: comment, sso: false, expires: 2026-12-31, note: "PO 1234" }
teams:
  Docs:
    id: 5f3c
    previously: [Authors, Scribes]
    owners: []
    members:
      - { user: linus@example.com, expires: 2026-11-30, note: for the move }
`;
  const directory = valid(text);
  expect(directory.organization?.id).toBe('abc-1_X');
  const { users, teams } = resolve(directory, '2026-06-01');
  expect(users).toEqual([
    {
      email: 'linus@example.com',
      id: 'PERe',
      role: 'comment',
      sso: false,
      expires: '2026-12-31',
      expired: false,
      note: 'PO 1234',
      origin: { file: 'a.yaml', line: 6, column: 3 },
    },
  ]);
  expect(teams).toMatchObject([
    {
      title: 'Docs',
      id: '5f3c',
      previously: ['Authors', 'Scribes'],
      memberships: [{ email: 'linus@example.com', role: 'member', expires: '2026-11-30', note: 'for the move' }],
    },
  ]);
});

test('an expired user may stay in team lists', () => {
  const text = `version: 1
users: { a@b.cc: { role: read, expires: 2020-01-01 }, d@b.cc: { role: read } }
teams:
  A: { owners: [a@b.cc], members: [d@b.cc] }
`;
  expect(people(text)).toEqual({ A: ['member:d@b.cc'] });
});
