import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/model/change.ts';
import { changeKey, earlierKeys, fingerprint } from '../../../src/core/plan/fingerprint.ts';

const origin = { file: 'gitbook/a.yaml', line: 1, column: 1 };
const ada = { email: 'Ada@Example.com', userId: 'u1', displayName: 'Ada', origin, note: 'a note' };
const docs = { team: 'Docs', teamId: 't1' };
const loses = { spaces: 1, teams: 1, teamTitles: ['Docs'], spaceTitles: [] };

/** Fingerprints and keys live on in comments and in `confirm`: another form would make reviewed plans count for nothing. */
const PINNED: readonly (readonly [string, Change])[] = [
  [
    '["invite","ada@example.com","admin",true,"2026-12-31"]',
    { type: 'invite', email: 'Ada@Example.com', to: 'admin', sso: true, expires: '2026-12-31', origin },
  ],
  ['["member-role","u1","guest","edit"]', { type: 'member-role', ...ada, from: 'guest', to: 'edit' }],
  ['["member-sso","u1"]', { type: 'member-sso', ...ada, from: false, to: true }],
  [
    '["remove-member","u1","admin","expired"]',
    { type: 'remove-member', ...ada, from: 'admin', reason: 'expired', expires: '2026-01-01', loses },
  ],
  ['["create-team","Docs"]', { type: 'create-team', team: 'Docs', origin }],
  ['["rename-team","t1","Old","Docs"]', { type: 'rename-team', ...docs, from: 'Old', to: 'Docs', origin }],
  ['["delete-team","t1","Docs",3,2]', { type: 'delete-team', ...docs, size: 3, spaces: 2, origin: undefined }],
  ['["team-add","t1","Docs","u1","owner"]', { type: 'team-add', ...ada, ...docs, to: 'owner', via: ['Web'] }],
  [
    '["team-add",null,"Docs","ada@example.com","member"]',
    { type: 'team-add', ...ada, userId: undefined, team: 'Docs', teamId: undefined, to: 'member', via: [] },
  ],
  [
    '["team-role","t1","Docs","u1","owner","member"]',
    { type: 'team-role', ...ada, ...docs, from: 'owner', to: 'member' },
  ],
  [
    '["team-remove","t1","Docs","u1","owner","unlisted"]',
    { type: 'team-remove', ...ada, ...docs, from: 'owner', reason: 'unlisted' },
  ],
];

test.each(PINNED)('the key %s stays byte for byte', (key, change) => {
  expect(changeKey(change)).toBe(key);
});

test('the fingerprint of all types of change stays byte for byte', () => {
  expect(fingerprint(PINNED.map(([, change]) => change))).toBe(
    'bd12da68a6251e4c7969a369a6f8a1aafde1b592ade065d5ae5fd5335861ac3a',
  );
  expect(fingerprint([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
});

test('an addition to a team has the keys from before the person and the team had IDs', () => {
  const [, added] = PINNED.find(([key]) => key.includes('"team-add","t1"')) ?? [];
  expect(added && earlierKeys(added)).toEqual([
    '["team-add",null,"Docs","u1","owner"]',
    '["team-add","t1","Docs","ada@example.com","owner"]',
    '["team-add",null,"Docs","ada@example.com","owner"]',
  ]);
});

test('a team to delete has the keys from when it had more people and spaces, and none from when it had fewer', () => {
  const [, deleted] = PINNED.find(([key]) => key.includes('"delete-team"')) ?? [];
  const keys = deleted === undefined ? [] : earlierKeys(deleted);
  expect(keys).toEqual(expect.arrayContaining(['["delete-team","t1","Docs",4,2]', '["delete-team","t1","Docs",3,5]']));
  const sizes = keys.map((key) => JSON.parse(key) as [string, string, string, number, number]);
  expect(sizes.every(([, id, team, size, spaces]) => id === 't1' && team === 'Docs' && size >= 3 && spaces >= 2)).toBe(
    true,
  );
});
