import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KNOWN_KEYS } from '../../../src/core/directory/parse.ts';
import { isEmail } from '../../../src/core/directory/values.ts';
import { isCalendarDate } from '../../../src/core/model/dates.ts';
import { ORGANIZATION_ROLES } from '../../../src/core/model/state.ts';
import { problems } from '../read.ts';

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Part[];
}
interface Schema extends Part {
  readonly definitions: Readonly<Record<string, Part>>;
}

const SCHEMA: Schema = JSON.parse(readFileSync('schema/directory.schema.json', 'utf8'));
const keysOf = (part: Part | undefined): string[] =>
  [...new Set([...Object.keys(part?.properties ?? {}), ...(part?.oneOf ?? []).flatMap(keysOf)])].sort();

test('the keys that suggestions are made from are those of the schema', () => {
  const { definitions } = SCHEMA;
  const parts = {
    'a directory file': SCHEMA,
    'the defaults': SCHEMA.properties?.defaults,
    'a user': definitions.user,
    'a team': definitions.team,
    'a team entry': definitions.member,
  };
  for (const [name, part] of Object.entries(parts)) {
    expect(KNOWN_KEYS[name as keyof typeof KNOWN_KEYS].toSorted()).toEqual(keysOf(part));
  }
});

test('the roles are those of the schema', () => {
  expect(SCHEMA.definitions.role?.enum?.toSorted()).toEqual(ORGANIZATION_ROLES.toSorted());
});

const ADDRESSES = [
  'a@b.cc',
  'A.B+c@D-e.example',
  "o'neil@example.com",
  'a@b',
  'a.b.cc',
  '@b.cc',
  'a@',
  'a@@b.cc',
  'a b@c.dd',
  '.a@b.cc',
  'a.@b.cc',
  'a..b@c.dd',
  'a@-b.cc',
  'a@b-.cc',
  'a@b..cc',
  'a@b.cc.',
  'ä@b.cc',
  'a@ü.cc',
  'a@b.cc\n',
  '"a b"@c.dd',
  'a@[127.0.0.1]',
  `${'a'.repeat(248)}@b.cc`,
  `${'a'.repeat(250)}@b.cc`,
  '',
];

test('an address is one to the core when it is one to the schema', () => {
  const { pattern = '', maxLength = 0 } = SCHEMA.definitions.email ?? {};
  const ofSchema = new RegExp(pattern, 'u');
  for (const address of ADDRESSES) {
    expect([address, isEmail(address)]).toEqual([address, ofSchema.test(address) && address.length <= maxLength]);
  }
});

test('an address is judged the same as a user, as an entry and in its long form', () => {
  for (const address of ADDRESSES) {
    const text = JSON.stringify(address);
    const reported = isEmail(address) ? [] : ['invalid-email'];
    const codes = (lines: string) => problems(`version: 1\n${lines}`).map((each) => each.split(' ')[1]);
    expect(codes(`users: { ? ${text} : { role: read } }\n`)).toEqual(reported);
    expect(codes(`teams: { A: { members: [${text}] } }\n`)).toEqual(reported);
    expect(codes(`teams: { A: { owners: [{ user: ${text} }] } }\n`)).toEqual(reported);
  }
});

test.for([
  ['2024-02-29', true],
  ['2026-12-31', true],
  ['0001-01-01', true],
  ['2025-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['2026-01-32', false],
  ['9999-12-31', true],
] as const)('%s is a day of the calendar: %s', ([date, is]) => {
  expect(isCalendarDate(date)).toBe(is);
});
