import { expect, test } from 'vitest';
import { nearest, nearestAddress } from '../../../src/core/model/nearest.ts';

const KEYS = ['role', 'sso', 'expires', 'note'];

test.each([
  ['rloe', 'role'],
  ['orle', 'role'],
  ['roel', 'role'],
  ['Role', 'role'],
  ['rol', 'role'],
  ['sos', 'sso'],
  ['expries', 'expires'],
  ['expire', 'expires'],
  ['expireds', 'expires'],
  ['notes', 'note'],
])('%s stands for %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each([['elor'], ['x'], [''], ['team'], ['oler']])('%j is near no word', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined();
});

test('an address is near when its name is near, or when only its domain differs', () => {
  const emails = ['grace@example.com', 'bob@example.org'];
  expect(nearestAddress('garce@example.com', emails)).toBe('grace@example.com');
  expect(nearestAddress('grace@exmaple.com', emails)).toBe('grace@example.com');
  expect(nearestAddress('linus@example.com', emails)).toBeUndefined();
});
