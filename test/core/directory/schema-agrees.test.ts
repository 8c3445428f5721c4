import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
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
