import { expect, test } from 'vitest';
import { brief, type Files, read } from '../read.ts';

const PEOPLE = `version: 1
users:
  ada@example.com: { role: admin }
  bob@example.com: { role: read }
`;

/** The files, the places and codes that are reported, the other places of the first one, and its help. */
const INVALID: readonly [string, string | Files, readonly string[], readonly string[], RegExp][] = [
  [
    'the same user in two files, in another letter case',
    { 'a.yaml': PEOPLE, 'b.yaml': 'version: 1\nusers:\n  BOB@Example.com: { role: edit }\n' },
    ['b.yaml:3:3 duplicate-user'],
    ['a.yaml:4:3'],
    /one of the two/,
  ],
  [
    'the same team in two files',
    { 'a.yaml': `${PEOPLE}teams:\n  Docs: {}\n`, 'b.yaml': 'version: 1\nteams:\n  Docs: {}\n' },
    ['b.yaml:3:3 duplicate-team'],
    ['a.yaml:6:3'],
    /one of the two/,
  ],
  [
    'titles that differ in case only',
    `${PEOPLE}teams:\n  Docs: {}\n  DOCS: {}\n`,
    ['a.yaml:7:3 duplicate-team'],
    ['a.yaml:6:3'],
    /one of the two/,
  ],
  [
    'titles that differ in surrounding space only',
    `${PEOPLE}teams:\n  Docs: {}\n  " Docs ": {}\n`,
    ['a.yaml:7:3 duplicate-team'],
    ['a.yaml:6:3'],
    /one of the two/,
  ],
  [
    'two users with one ID',
    'version: 1\nusers:\n  a@b.cc: { role: read, id: X1 }\n  d@b.cc: { role: read, id: X1 }\n',
    ['a.yaml:4:3 duplicate-id'],
    ['a.yaml:3:3'],
    /one of the two/,
  ],
  [
    'two teams with one ID',
    `${PEOPLE}teams:\n  A: { id: t1 }\n  B: { id: t1 }\n`,
    ['a.yaml:7:3 duplicate-id'],
    ['a.yaml:6:3'],
    /one of the two/,
  ],
  [
    'a former title that another team has',
    `${PEOPLE}teams:\n  A: { previously: [b] }\n  B: {}\n`,
    ['a.yaml:6:21 title-taken'],
    ['a.yaml:7:3'],
    /one team only/,
  ],
  [
    'a former title that two teams have had',
    `${PEOPLE}teams:\n  A: { previously: [Old] }\n  B: { previously: [Old] }\n`,
    ['a.yaml:7:21 title-taken'],
    ['a.yaml:6:21'],
    /one team only/,
  ],
  [
    'a user twice in one list',
    `${PEOPLE}teams:\n  A:\n    members:\n      - bob@example.com\n      - user: Bob@example.com\n`,
    ['a.yaml:9:9 duplicate-member'],
    ['a.yaml:8:9'],
    /one of the two/,
  ],
  [
    'a user in owners and members',
    `${PEOPLE}teams:\n  A:\n    owners: [bob@example.com]\n    members: [BOB@example.com]\n`,
    ['a.yaml:8:15 owner-and-member'],
    ['a.yaml:7:14'],
    /An owner is already in the team/,
  ],
  [
    'a team member who is not in users',
    `${PEOPLE}teams:\n  A: { members: [bobb@example.com] }\n`,
    ['a.yaml:6:18 unknown-user'],
    [],
    /Did you mean bob@example.com\?/,
  ],
  [
    'an owner who is not in users, in the long form',
    `${PEOPLE}teams:\n  A:\n    owners:\n      - user: stranger@elsewhere.org\n`,
    ['a.yaml:8:9 unknown-user'],
    [],
    /Add the user/,
  ],
  [
    'a member of a team of an empty users section',
    'version: 1\nusers: {}\nteams:\n  A: { members: [a@b.cc] }\n',
    ['a.yaml:4:18 unknown-user'],
    [],
    /Add the user/,
  ],
  [
    'a nested team that is unknown',
    `${PEOPLE}teams:\n  Writers: { members: [{ team: Writer }] }\n`,
    ['a.yaml:6:24 unknown-team'],
    [],
    /Did you mean Writers\?/,
  ],
  [
    'a nested team in another letter case',
    `${PEOPLE}teams:\n  A: { members: [{ team: writers }] }\n  Writers: { members: [] }\n`,
    ['a.yaml:6:18 unknown-team'],
    [],
    /Did you mean Writers\?/,
  ],
  [
    'a nested team whose membership is left alone',
    `${PEOPLE}teams:\n  A: { members: [{ team: Partners }] }\n  Partners: {}\n`,
    ['a.yaml:6:18 unmanaged-team'],
    ['a.yaml:7:3'],
    /owners or members/,
  ],
  [
    'a team within itself',
    `${PEOPLE}teams:\n  A: { members: [{ team: A }] }\n`,
    ['a.yaml:6:18 team-cycle'],
    ['a.yaml:6:3'],
    /Remove one/,
  ],
  [
    'a circle of teams over two files',
    {
      'a.yaml': `${PEOPLE}teams:\n  A: { members: [{ team: B }] }\n  B: { members: [{ team: C }] }\n`,
      'b.yaml': 'version: 1\nteams:\n  C: { members: [{ team: A }] }\n',
    },
    ['b.yaml:3:18 team-cycle'],
    ['a.yaml:6:3', 'a.yaml:7:3', 'b.yaml:3:3'],
    /Remove one/,
  ],
  [
    'two organizations',
    {
      'a.yaml': `${PEOPLE}organization: one\n`,
      'b.yaml': 'version: 1\norganization: two\n',
    },
    ['b.yaml:2:15 organization-mismatch'],
    ['a.yaml:5:15'],
    /one organization/,
  ],
];

test.for(INVALID)('%s is reported with its place', ([, files, reported, others, help]) => {
  const { ok, diagnostics } = read(files);
  expect(ok).toBe(false);
  expect(diagnostics.map(brief)).toEqual(reported);
  const [first] = diagnostics;
  expect(first?.related.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(others);
  expect(first?.help).toMatch(help);
});

test('every problem of every file is reported in one run', () => {
  const files = {
    'gitbook/broken.yaml': 'version: 1\nteams:\n  Broken: [\n',
    'gitbook/control.yaml': 'version: 1\n# \0\nusers: { "z@example.com": { role: none } }\n',
    'gitbook/documents.yaml': 'version: 1\n---\nversion: 1\n',
    'gitbook/empty.yaml': '',
    'gitbook/tags.yaml': 'version: 1\norganization: !x abc\n',
    'gitbook/teams.yaml': `version: 1
teams:
  Docs:
    owners: [ada@example.com]
    members:
      - ADA@example.com
      - bob@example.com
      - user: bob@example.com
        expires: 2026-02-30
      - stranger@example.com
      - { team: Nowhere }
      - { team: Partners }
      - { team: Writers }
  docs: { id: T1 }
  Partners: {}
  Writers:
    id: T1
    previously: [docs]
    members: [{ team: Docs }, 5]
  ${'long '.repeat(14)}: {}
`,
    'gitbook/users.yaml': `version: 2
orgnization: abc
users:
  ada@example.com: { role: boss, id: U1 }
  bob@example.com: { id: U1, sso: maybe, role: read, role: edit }
  Bob@example.com: {}
  no-address: { role: read }
  eve@example.com: { role: read, expires: soon }
`,
  };
  const { ok, diagnostics } = read(files);
  expect(ok).toBe(false);
  expect(diagnostics.map(brief)).toEqual([
    'gitbook/broken.yaml:3:11 wrong-type',
    'gitbook/broken.yaml:4:1 yaml-syntax',
    'gitbook/control.yaml:2:3 not-text',
    'gitbook/control.yaml:3:35 wrong-value',
    'gitbook/documents.yaml:2:1 multiple-documents',
    'gitbook/empty.yaml:1:1 empty-file',
    'gitbook/tags.yaml:2:18 yaml-tag',
    'gitbook/teams.yaml:6:9 owner-and-member',
    'gitbook/teams.yaml:8:9 duplicate-member',
    'gitbook/teams.yaml:9:18 invalid-date',
    'gitbook/teams.yaml:10:9 unknown-user',
    'gitbook/teams.yaml:11:9 unknown-team',
    'gitbook/teams.yaml:12:9 unmanaged-team',
    'gitbook/teams.yaml:14:3 duplicate-team',
    'gitbook/teams.yaml:16:3 duplicate-id',
    'gitbook/teams.yaml:18:18 title-taken',
    'gitbook/teams.yaml:19:15 team-cycle',
    'gitbook/teams.yaml:19:31 wrong-type',
    'gitbook/teams.yaml:20:3 invalid-title',
    'gitbook/users.yaml:1:10 unsupported-version',
    'gitbook/users.yaml:2:1 unknown-key',
    'gitbook/users.yaml:4:28 wrong-value',
    'gitbook/users.yaml:5:3 duplicate-id',
    'gitbook/users.yaml:5:35 wrong-type',
    'gitbook/users.yaml:5:54 duplicate-key',
    'gitbook/users.yaml:6:3 duplicate-user',
    'gitbook/users.yaml:6:3 missing-role',
    'gitbook/users.yaml:7:3 invalid-email',
    'gitbook/users.yaml:8:43 invalid-date',
  ]);
  for (const { message, help } of diagnostics) {
    expect(message).toMatch(/\S/);
    expect(help).toMatch(/\S/);
  }
});
