import { expect, test } from 'vitest';
import { resolve } from '../../../src/core/directory/resolve.ts';
import { valid } from '../read.ts';

const USERS = `version: 1
defaults: { role: read }
users: { a@b.cc: {}, d@b.cc: {}, e@b.cc: {}, f@b.cc: {} }
`;

/** Title → everyone in the team: role, e-mail and the teams it comes through. */
function teams(text: string) {
  const { teams: resolved } = resolve(valid(`${USERS}teams:\n${text}`), '2026-06-01');
  return Object.fromEntries(
    (resolved ?? []).map(({ title, memberships }) => [
      title,
      (memberships ?? []).map(({ role, email, via }) => [role, email, ...via].join(' ')),
    ]),
  );
}

test('everyone of a nested team is a plain member, owners included', () => {
  expect(teams('  A: { members: [{ team: B }] }\n  B: { owners: [a@b.cc], members: [d@b.cc] }\n')).toEqual({
    A: ['member a@b.cc B', 'member d@b.cc B'],
    B: ['owner a@b.cc', 'member d@b.cc'],
  });
});

test('nesting goes through several teams and remembers the way', () => {
  const text = '  A: { members: [{ team: B }] }\n  B: { members: [{ team: C }, d@b.cc] }\n  C: { owners: [a@b.cc] }\n';
  expect(teams(text).A).toEqual(['member a@b.cc B C', 'member d@b.cc B']);
});

test('who is listed directly stays as listed, whatever nested teams say', () => {
  const text = `  A: { owners: [d@b.cc], members: [{ team: B }, a@b.cc] }
  B: { owners: [a@b.cc], members: [d@b.cc, e@b.cc] }
`;
  expect(teams(text).A).toEqual(['member a@b.cc', 'owner d@b.cc', 'member e@b.cc B']);
});

test('who comes through two nested teams is in the team once', () => {
  const text = '  A: { members: [{ team: B }, { team: C }] }\n  B: { members: [a@b.cc] }\n  C: { members: [a@b.cc] }\n';
  expect(teams(text).A).toEqual(['member a@b.cc B']);
});

test('a team may be nested in many', () => {
  const text = '  A: { members: [{ team: C }] }\n  B: { members: [{ team: C }] }\n  C: { members: [f@b.cc] }\n';
  expect(teams(text)).toMatchObject({ A: ['member f@b.cc C'], B: ['member f@b.cc C'] });
});

test('a membership stands where it is written; one of a nested team where that is named', () => {
  const text = `${USERS}teams:\n  A:\n    members:\n      - d@b.cc\n      - team: B\n  B: { members: [a@b.cc] }\n`;
  const [team] = resolve(valid(text), '2026-06-01').teams ?? [];
  expect(team?.memberships?.map(({ email, origin }) => `${email} ${origin.line}:${origin.column}`)).toEqual([
    'a@b.cc 8:9',
    'd@b.cc 7:9',
  ]);
});

test('a member of a team has the e-mail as users has it', () => {
  expect(teams('  A: { members: [A@B.CC] }\n').A).toEqual(['member a@b.cc']);
});

test('a hundred teams in each other are flattened at once', () => {
  const chain = Array.from({ length: 99 }, (_, index) => {
    const all = Array.from({ length: 98 - index }, (_, next) => `{ team: T${index + next + 1} }`);
    return `  T${index}: { members: [${['a@b.cc', ...all].join(', ')}] }\n`;
  }).join('');
  const resolved = teams(chain);
  expect(Object.keys(resolved)).toHaveLength(99);
  expect(resolved.T0).toEqual(['member a@b.cc']);
});
