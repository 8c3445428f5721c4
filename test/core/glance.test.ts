import { describe, expect, test } from 'vitest';
import { glance } from '../../src/core/glance.ts';

function glanceAt(...texts: readonly string[]) {
  return glance(
    texts.map((text, index) => ({ file: `${index}.yaml`, bytes: new TextEncoder().encode(text) })),
  );
}

const SECTIONS = 'users:\n  ada@example.com: {}\nteams:\n  Docs: {}\n';

describe('the organization', () => {
  test.each([
    ['version: 1\norganization: abc123\n'],
    ['organization: "abc123"\n'],
    ["organization: 'abc123' # the one and only\n"],
    ['version: 1\r\norganization:   abc123\r\nusers: {}\r\n'],
    ['# organization: other\n---\norganization: abc123'],
  ])('is seen in %j', (text) => {
    expect(glanceAt(text).organizationId).toBe('abc123');
  });

  test.each([
    ['version: 1\n'],
    ['# organization: abc123\n'],
    ['users:\n  organization: abc123\n'],
    ['organization: ../user\n'],
    ['organization: "abc123\n'],
    ['organization:\n  abc123\n'],
    [`${'# a long foreword\n'.repeat(400)}organization: abc123\n`],
  ])('is not guessed from %j', (text) => {
    expect(glanceAt(text).organizationId).toBeUndefined();
  });

  test('is the one of the first file that has one', () => {
    expect(glanceAt('version: 1\n', 'organization: a1\n', 'organization: b2\n').organizationId).toBe('a1');
  });
});

describe('teams', () => {
  test.each([[SECTIONS], ['teams: {}\n'], ['\u{1f600}: café\r\nteams:\r\n']])('are seen in %j', (text) => {
    expect(glanceAt('version: 1\n', text).teams).toBe(true);
  });

  test.each([['version: 1\nusers: {}\n'], ['# teams:\n'], ['users:\n  teams: 3\n'], ['steams:\n']])(
    'are not guessed from %j',
    (text) => {
      expect(glanceAt(text).teams).toBe(false);
    },
  );
});
