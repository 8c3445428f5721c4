import { expect, test } from 'vitest';
import { brief, read } from '../read.ts';

const ADA = 'users:\n  ada@example.com: { role: admin }\n';

/** The lines after `version: 1`, the places and codes that are reported, and what the help of the first one says. */
const INVALID: readonly [name: string, lines: string, reported: readonly string[], help: RegExp][] = [
  ['an unknown key of the file', `${ADA}team: {}\n`, ['4:1 unknown-key'], /Did you mean teams\?/],
  ['a key nobody knows', `${ADA}colour: red\n`, ['4:1 unknown-key'], /version, organization/],
  ['an unknown key of a user', 'users:\n  a@b.cc: { rule: read }\n', ['3:3 missing-role', '3:13 unknown-key'], /role/],
  ['an unknown key of the defaults', `defaults: { roles: read }\n${ADA}`, ['2:13 unknown-key'], /mean role\?/],
  ['an unknown key of a team', `${ADA}teams:\n  Docs: { member: [] }\n`, ['5:11 unknown-key'], /mean members\?/],
  [
    'an unknown key of a team entry',
    `${ADA}teams:\n  Docs:\n    members:\n      - { user: ada@example.com, expire: 2026-12-31 }\n`,
    ['7:34 unknown-key'],
    /mean expires\?/,
  ],
  [
    'an expiry of a nested team',
    `${ADA}teams:\n  A: {members: [{team: B, expires: 2026-12-31}]}\n  B: {members: []}\n`,
    ['5:27 unknown-key'],
    /nested team/,
  ],
  ['an organization that is a number', `organization: 5\n${ADA}`, ['2:15 wrong-type'], /quotes/],
  ['an organization with a space', `organization: a b\n${ADA}`, ['2:15 invalid-id'], /GitBook/],
  ['defaults that are a list', `defaults: []\n${ADA}`, ['2:11 wrong-type'], /schema/],
  ['a default role that is none', `defaults: { role: reader }\n${ADA}`, ['2:19 wrong-value'], /Allowed: admin, create/],
  ['a default of nothing', `defaults: { role: }\n${ADA}`, ['2:19 wrong-type'], /Allowed: admin/],
  ['users that are a list', 'users:\n  - ada@example.com\n', ['3:3 wrong-type'], /schema/],
  ['users that are nothing', 'users:\n', ['2:7 wrong-type'], /\{\}.*not managed/],
  ['teams that are nothing', `${ADA}teams:\n`, ['4:7 wrong-type'], /\{\}.*not managed/],
  ['a user who is text', 'users:\n  a@b.cc: admin\n', ['3:11 wrong-type'], /schema/],
  ['a role in another letter case', 'users:\n  a@b.cc: { role: Admin }\n', ['3:19 wrong-value'], /mean admin\?/],
  ['a role that is a number', 'users:\n  a@b.cc: { role: 1 }\n', ['3:19 wrong-type'], /Allowed: admin/],
  ['a user without role', 'users:\n  a@b.cc: {}\n', ['3:3 missing-role'], /default/],
  ['a null user without role', 'users:\n  a@b.cc:\n', ['3:3 missing-role'], /default/],
  ['sso as text', 'users:\n  a@b.cc: { role: read, sso: "true" }\n', ['3:30 wrong-type'], /without quotes/],
  ['an ID that is a number', 'users:\n  a@b.cc: { role: read, id: 12 }\n', ['3:29 wrong-type'], /quotes/],
  ['an ID with a space', 'users:\n  a@b.cc: { role: read, id: "a b" }\n', ['3:29 invalid-id'], /GitBook/],
  ['a note that is a number', 'users:\n  a@b.cc: { role: read, note: 7 }\n', ['3:31 wrong-type'], /quotes/],
  ['an address without @', 'users:\n  a.b.cc: { role: read }\n', ['3:3 invalid-email'], /name@example.com/],
  ['an address without domain', 'users:\n  a@b: { role: read }\n', ['3:3 invalid-email'], /name@example.com/],
  ['an address with a space', 'users:\n  a b@c.dd: { role: read }\n', ['3:3 invalid-email'], /name@example.com/],
  ['an address with a name', 'users:\n  "A <a@b.cc>": { role: read }\n', ['3:3 invalid-email'], /name@/],
  [
    'an address of 255 characters',
    `users:\n  ${'a'.repeat(249)}@b.ccc: { role: read }\n`,
    ['3:3 invalid-email'],
    /name@/,
  ],
  ['an address in a team', `${ADA}teams:\n  Docs: { owners: [ada] }\n`, ['5:20 invalid-email'], /name@/],
  [
    'an address in the long form',
    `${ADA}teams:\n  Docs: { members: [{ user: ada }] }\n`,
    ['5:29 invalid-email'],
    /name@/,
  ],
  [
    'a day of no calendar',
    'users:\n  a@b.cc: { role: read, expires: 2026-02-30 }\n',
    ['3:34 invalid-date'],
    /YYYY-MM-DD/,
  ],
  ['a day of no leap year', 'users:\n  a@b.cc: { role: read, expires: 2025-02-29 }\n', ['3:34 invalid-date'], /YYYY/],
  ['a date with one digit', 'users:\n  a@b.cc: { role: read, expires: 2026-1-1 }\n', ['3:34 invalid-date'], /YYYY/],
  ['a date that is a word', 'users:\n  a@b.cc: { role: read, expires: never }\n', ['3:34 invalid-date'], /YYYY/],
  ['a date that is a number', 'users:\n  a@b.cc: { role: read, expires: 20261231 }\n', ['3:34 wrong-type'], /YYYY/],
  [
    'a time in place of a date',
    'users:\n  a@b.cc: { role: read, expires: 2026-12-31T00:00:00Z }\n',
    ['3:34 invalid-date'],
    /YYYY/,
  ],
  [
    'a date of a membership',
    `${ADA}teams:\n  Docs: { members: [{ user: ada@example.com, expires: 2026-13-01 }] }\n`,
    ['5:55 invalid-date'],
    /YYYY/,
  ],
  ['a team that is a list', `${ADA}teams:\n  Docs: [ada@example.com]\n`, ['5:9 wrong-type'], /schema/],
  ['owners that are one address', `${ADA}teams:\n  Docs: { owners: ada@example.com }\n`, ['5:19 wrong-type'], /schema/],
  ['members that are nothing', `${ADA}teams:\n  Docs:\n    members:\n`, ['6:13 wrong-type'], /\[\].*leave it alone/],
  ['an entry that is a number', `${ADA}teams:\n  Docs: { members: [5] }\n`, ['5:21 wrong-type'], /quotes/],
  ['an entry that is nothing', `${ADA}teams:\n  Docs:\n    members:\n      -\n`, ['7:8 wrong-type'], /value/],
  [
    'an entry with neither user nor team',
    `${ADA}teams:\n  Docs: { members: [{ note: x }] }\n`,
    ['5:21 missing-key'],
    /user: .*team:/,
  ],
  [
    'an entry with user and team',
    `${ADA}teams:\n  Docs: { members: [{ user: ada@example.com, team: Docs }] }\n`,
    ['5:21 missing-key'],
    /user: .*team:/,
  ],
  [
    'a team among owners',
    `${ADA}teams:\n  Docs: { owners: [{ team: B }] }\n  B: { members: [] }\n`,
    ['5:20 wrong-type'],
    /under members/,
  ],
  ['an empty title', `${ADA}teams:\n  "": {}\n`, ['5:3 invalid-title'], /1 to 64/],
  ['a title of spaces', `${ADA}teams:\n  "  ": {}\n`, ['5:3 invalid-title'], /1 to 64/],
  ['a title of 65 characters', `${ADA}teams:\n  ${'x'.repeat(65)}: {}\n`, ['5:3 invalid-title'], /1 to 64/],
  ['an empty former title', `${ADA}teams:\n  Docs: { previously: [""] }\n`, ['5:24 invalid-title'], /1 to 64/],
  ['a former title that is a number', `${ADA}teams:\n  Docs: { previously: [5] }\n`, ['5:24 wrong-type'], /quotes/],
  ['former titles that are text', `${ADA}teams:\n  Docs: { previously: Old }\n`, ['5:23 wrong-type'], /schema/],
  ['a team ID that is a number', `${ADA}teams:\n  Docs: { id: 5 }\n`, ['5:15 wrong-type'], /quotes/],
];

test.for(INVALID)('%s is reported with its place', ([, lines, reported, help]) => {
  const { ok, diagnostics } = read(`version: 1\n${lines}`);
  expect(ok).toBe(false);
  expect(diagnostics.map(brief)).toEqual(reported.map((each) => `a.yaml:${each}`));
  expect(diagnostics.map((each) => each.help).join('\n')).toMatch(help);
});

test.for([
  ['is missing', ADA, 'a.yaml:1:1 missing-key', /version: 1/],
  ['is of the future', `version: 2\n${ADA}`, 'a.yaml:1:10 unsupported-version', /newer release/],
  ['is text', `version: "1"\n${ADA}`, 'a.yaml:1:10 wrong-type', /without quotes/],
  ['is a fraction', `version: 1.5\n${ADA}`, 'a.yaml:1:10 wrong-type', /version: 1/],
  ['is nothing', `version:\n${ADA}`, 'a.yaml:1:9 wrong-type', /version: 1/],
] as const)('a version that %s is reported', ([, text, reported, help]) => {
  const { diagnostics } = read(text);
  expect(diagnostics.map(brief)).toEqual([reported]);
  expect(diagnostics[0]?.help).toMatch(help);
});
