import { expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/core/model/diagnostic.ts';
import { problems, read } from './read.ts';

const HEAD = 'version: 1\n';

/** What this thread has used of a processor, in milliseconds: a busy machine does not add to it. */
const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** How long this machine takes to split ten megabytes into lines: some 100 milliseconds where memory is as fast as usual. */
const splitting = (): number => {
  const start = processorTime();
  expect('line\n'.repeat(2_000_000).split('\n')).toHaveLength(2_000_001);
  return processorTime() - start;
};

/** Milliseconds of one processor within which the worst of files must have ended in a diagnostic: two seconds, as a rule. */
const MOST_MS = Math.max(2000, 20 * Math.max(splitting(), splitting(), splitting()));

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const letter = (index: number): string => String.fromCharCode(97 + index);

/** Lists of nine aliases of the list before: nine to the power of their number of values. */
const bomb = (open: string, close: string): string =>
  lines(20, (index) => {
    const aliases = Array.from({ length: 9 }, () => (index === 0 ? '{ x: 1 }' : `*${letter(index - 1)}`));
    return `${letter(index)}: &${letter(index)} ${open}${aliases.join(', ')}${close}\n`;
  });

const HOSTILE: readonly [name: string, text: () => string, code: DiagnosticCode][] = [
  ['a bomb of aliases', () => `${HEAD}${bomb('[', ']')}`, 'too-many-aliases'],
  ['a bomb of merges', () => `${HEAD}${bomb('{ <<: [', '] }')}`, 'too-many-aliases'],
  ['5,000 lists in each other', () => `${HEAD}users: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'too-deep'],
  ['5,000 mappings in each other', () => `${HEAD}users: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}\n`, 'too-deep'],
  [
    '5,000 levels of indentation',
    () => `${HEAD}${lines(5000, (index) => `${' '.repeat(index % 2500)}a:\n`)}`,
    'too-deep',
  ],
  ['5,000 dashes on a line', () => `${HEAD}users:\n  ${'- '.repeat(5000)}x\n`, 'too-deep'],
  ['5,000 question marks', () => `${HEAD}${'? '.repeat(5000)}x\n`, 'too-deep'],
  ['a million brackets left open', () => `${HEAD}users: ${'['.repeat(1_000_000)}\n`, 'too-deep'],
  ['a million dashes', () => `${HEAD}users:\n  ${'- '.repeat(1_000_000)}x\n`, 'too-deep'],
  [
    'aliases of aliases, 20,000 levels deep',
    () => `${HEAD}k0: &k0 [x]\n${lines(20_000, (index) => `k${index + 1}: &k${index + 1} [*k${index}]\n`)}`,
    'too-many-aliases',
  ],
  [
    'a merge of lists of lists',
    () =>
      `${HEAD}k0: &k0 [{ a: 1 }]\n${lines(500, (index) => `k${index + 1}: &k${index + 1} [*k${index}]\n`)}z: { <<: *k500 }\n`,
    'wrong-type',
  ],
  ['100,000 unknown keys', () => `${HEAD}${lines(100_000, (index) => `key${index}: 1\n`)}`, 'unknown-key'],
  [
    '100,000 unknown keys of one user',
    () => `${HEAD}users:\n  a@b.cc:\n${lines(100_000, (index) => `    key${index}: 1\n`)}`,
    'unknown-key',
  ],
  [
    '50,000 users with an unknown key each',
    () => `${HEAD}users:\n${lines(50_000, (index) => `  u${index}@b.cc: { rol: read }\n`)}`,
    'unknown-key',
  ],
  [
    '50,000 wrong entries of one team',
    () => `${HEAD}teams:\n  A:\n    members:\n${lines(50_000, () => '      - { x: 1 }\n')}`,
    'unknown-key',
  ],
  [
    '50,000 strangers in a team',
    () => `${HEAD}users: {}\nteams:\n  A:\n    members:\n${lines(50_000, (index) => `      - s${index}@b.cc\n`)}`,
    'unknown-user',
  ],
  [
    '3,000 unknown nested teams',
    () => `${HEAD}teams:\n${lines(3000, (index) => `  T${index}: { members: [{ team: X${index} }] }\n`)}`,
    'unknown-team',
  ],
  [
    '3,000 teams in each other',
    () => `${HEAD}teams:\n${lines(3000, (index) => `  T${index}: { members: [{ team: T${(index + 1) % 3000} }] }\n`)}`,
    'too-deep',
  ],
  ['a million duplicate keys', () => `${HEAD}${'a: 1\n'.repeat(1_000_000)}`, 'file-too-large'],
  ['40,000 duplicate keys', () => `${HEAD}${'a: 1\n'.repeat(40_000)}`, 'duplicate-key'],
  ['a million commas', () => `${HEAD}users: [${','.repeat(1_000_000)}]\n`, 'file-too-large'],
  ['100,000 tags', () => `${HEAD}a: ${'!a '.repeat(100_000)}\n`, 'yaml-syntax'],
  ['100,000 aliases of nothing', () => `${HEAD}a: [${'*x, '.repeat(100_000)}]\n`, 'yaml-syntax'],
  ['half a million documents', () => '---\n'.repeat(500_000), 'multiple-documents'],
  ['10 MiB of line ends', () => `${HEAD}${'\n'.repeat(10_485_700)}`, 'empty-directory'],
  ['10 MiB of line ends after a tab', () => `${HEAD}# \t\n${'\n'.repeat(10_485_700)}`, 'file-too-large'],
  ['10 MiB of comments', () => `${HEAD}${'# nothing at all here\n'.repeat(476_000)}`, 'empty-directory'],
  ['10 MiB of spaces', () => `${HEAD}${' '.repeat(10_485_700)}x: 1\n`, 'yaml-syntax'],
  ['10 MiB of one word', () => `${HEAD}organization: ${'x y'.repeat(3_495_000)}\n`, 'invalid-id'],
  ['10 MiB of NUL', () => '\0'.repeat(10_485_760), 'not-text'],
  ['an address of 10 MiB', () => `${HEAD}users: { "a@${'b.'.repeat(5_242_000)}": { role: read } }\n`, 'invalid-email'],
  [
    'an address of 10 MiB in a team',
    () => `${HEAD}teams: { A: { members: [{ user: "a@${'b.'.repeat(5_242_000)}" }] } }\n`,
    'invalid-email',
  ],
  ['a title of 10 MiB', () => `${HEAD}teams: { "${'x'.repeat(10_485_000)}": {} }\n`, 'invalid-title'],
];

test.for(HOSTILE)('%s: a diagnostic, at once', ([, text, code]) => {
  const written = text();
  const start = processorTime();
  const { ok, diagnostics } = read(written);
  const took = processorTime() - start;
  expect(ok).toBe(false);
  expect(diagnostics.map((each) => each.code)).toContain(code);
  expect(took).toBeLessThan(MOST_MS);
});

test('of one file, a thousand problems are reported and then that there are more', () => {
  const { diagnostics } = read({
    'a.yaml': `${HEAD}${lines(1500, (index) => `key${index}: 1\n`)}`,
    'b.yaml': 'version: 1\nlast: 1\n',
  });
  expect(diagnostics).toHaveLength(1002);
  expect(diagnostics[1000]).toMatchObject({ file: 'a.yaml', line: 1002, code: 'too-many-problems' });
  expect(diagnostics[1001]).toMatchObject({ file: 'b.yaml', code: 'unknown-key' });
});

test('a broken file of 10 MiB beside 20,000 references does not take long', () => {
  const files = {
    'a.yaml': `${HEAD}users: { "ada@b.cc": { role: read } }\n# ${'x'.repeat(10_000_000)}\nbroken: [\n`,
    'b.yaml': `${HEAD}teams:\n  A:\n    members:\n${lines(20_000, (index) => `      - s${index}@b.cc\n`)}`,
  };
  const start = processorTime();
  expect(problems(files)).toContain('a.yaml:5:1 yaml-syntax');
  expect(processorTime() - start).toBeLessThan(MOST_MS);
});

test('a file just under the limit with 100,000 sound users is read', () => {
  const note = 'x'.repeat(60);
  const text = `${HEAD}users:\n${lines(100_000, (index) => `  user${index}@b.cc: { role: read, note: ${note} }\n`)}`;
  expect(text.length).toBeGreaterThan(9 * 1024 * 1024);
  expect(text.length).toBeLessThan(10 * 1024 * 1024);
  expect(problems(text)).toEqual([]);
});
