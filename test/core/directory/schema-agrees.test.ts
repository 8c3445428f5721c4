import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { problems } from '../read.ts';

const inEditors = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schema/directory.schema.json', 'utf8')));

const USERS = 'version: 1\nusers:\n  a@x.com: {role: admin}\n  b@x.com: {role: read}\n';
const team = (inside: string): string => `${USERS}teams:\n  D: ${inside}\n  E: {members: [b@x.com]}\n`;

test.each([
  ['{}', true],
  ['', true],
  ['{owners: [a@x.com], members: [b@x.com]}', true],
  ['{owners: [{user: a@x.com, expires: 2099-01-31, note: x}]}', true],
  ['{members: [{user: a@x.com, expires: 2099-01-31, note: x}]}', true],
  ['{members: [{team: E}, a@x.com]}', true],
  ['{previously: [F]}', true],
  ['{owners: [{team: E}]}', false],
  ['{owners: [{user: a@x.com, team: E}]}', false],
  ['{owners: [{note: x}]}', false],
  ['{owners: [nobody]}', false],
  ['{owners: [null]}', false],
  ['{members: [{user: a@x.com, team: E}]}', false],
  ['{members: [{note: x}]}', false],
  ['{members: [{expires: 2099-01-31}]}', false],
  ['{members: [{}]}', false],
  ['{members: [{team: E, note: x}]}', false],
  ['{members: [{team: E, expires: 2099-01-31}]}', false],
  ['{members: [{user: a@x.com, role: owner}]}', false],
  ['{members: [nobody]}', false],
  ['{members: ["a b@x.com"]}', false],
  ['{members: [{user: nobody}]}', false],
  ['{members: [{team: ""}]}', false],
  ['{members: [5]}', false],
  ['{members: a@x.com}', false],
  ['{previously: [""]}', false],
  ['{member: []}', false],
])('of the team %s, the schema in editors says what the product says: %s', (inside, valid) => {
  expect(inEditors(parse(team(inside)))).toBe(valid);
  expect(problems(team(inside)).length === 0).toBe(valid);
});

test.each([
  ['Docs', true],
  ['" Docs "', true],
  ['""', false],
  ['"  "', false],
  [`"${'x'.repeat(64)}"`, true],
  [`"${'x'.repeat(65)}"`, false],
])('of the title %s it says the same: %s', (title, valid) => {
  const text = `${USERS}teams:\n  ${title}: {}\n`;
  expect(inEditors(parse(text))).toBe(valid);
  expect(problems(text).length === 0).toBe(valid);
});

const scalar = fc.constantFrom(
  1,
  2,
  true,
  null,
  '',
  ' ',
  'a@x.com',
  'read',
  'a b',
  '2099-01-31',
  'x'.repeat(65),
  {},
  [],
);
const record = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.oneof({ weight: 9, arbitrary: fc.record(fields, { requiredKeys: [] }) }, scalar);
const often = (value: unknown) => fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, scalar);
const list = (item: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 3 }) }, scalar);
const dictionary = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 }) }, scalar);

const role = often('read');
const details = { user: often('a@x.com'), team: often('D'), expires: often('2099-01-31'), note: often('x') };
const entry = fc.oneof(often('a@x.com'), record(details));
const user = record({ id: often('u1'), role, sso: often(true), expires: details.expires, note: scalar, rule: scalar });
const aTeam = record({ id: often('t1'), previously: list(often('F')), owners: list(entry), members: list(entry) });
const file = record({
  version: often(1),
  organization: often('abc'),
  $schema: often('x'),
  defaults: record({ role, sso: often(true), other: scalar }),
  users: dictionary(['a@x.com', 'b@x.com', 'nobody', ''], user),
  teams: dictionary(['D', 'E', ' ', 'x'.repeat(65)], aTeam),
});
const FORMAT = /unknown-key|missing-key|wrong-type|wrong-value|unsupported-version|invalid-/;

test('of any file, it says the same', () => {
  fc.assert(
    fc.property(file, (data) => {
      const broken = problems(JSON.stringify(data)).filter((each) => FORMAT.test(each));
      expect(broken.length === 0).toBe(inEditors(data));
    }),
    { numRuns: 500 },
  );
});
