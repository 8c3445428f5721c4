import { describe, expect, test } from 'vitest';
import { STAGES, stageOf } from '../../src/core/model/change-types.ts';
import { blocksOf, firstColumn, headingsOf, PAGES, read } from './pages.ts';

/** The texts of a union type, as its source lists them. */
function union(file: string, type: string): string[] {
  const [, body = ''] = new RegExp(`export type ${type} =([^;]*);`).exec(read(file)) ?? [];
  return quoted(body);
}

/** The fixed texts of a key in a file's types. */
function literals(file: string, key: string): string[] {
  const found = [...read(file).matchAll(new RegExp(`readonly ${key}: ('[^;\\n}]*')`, 'g'))];
  return found.flatMap(([, text = '']) => quoted(text));
}

function quoted(text: string): string[] {
  return [...text.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

const codes = union('src/core/model/diagnostic.ts', 'DiagnosticCode');
const reasons = union('src/run/failure.ts', 'FailureReason');
const notices = literals('src/core/model/notice.ts', 'kind');
const changes = literals('src/core/model/change.ts', 'type');
const guards = union('src/core/model/guard.ts', 'GuardName');
const inCode = (text: string) => /^`([^`]+)`$/.exec(text)?.[1];

test('the source was understood', () => {
  expect(codes.length).toBeGreaterThan(35);
  expect(reasons).toContain('unreviewed-plan');
  expect(notices).toContain('expires-soon');
  expect(changes).toContain('remove-member');
  expect(guards).toContain('max-seats');
});

describe('troubleshooting', () => {
  const headings = headingsOf('docs/troubleshooting.md');
  const named = (depth: number) =>
    headings.flatMap(({ depth: own, text }) => (own === depth ? (inCode(text) ?? []) : []));

  test('has every problem of a directory, each once, and no other', () => {
    expect([...named(4)].sort()).toEqual(sorted(codes));
  });

  test('has every failure reason, each once, and no other', () => {
    expect([...named(3)].sort()).toEqual(sorted(reasons));
  });

  test('says something under each', () => {
    const sections = read('docs/troubleshooting.md')
      .split(/^#{3,4} `/m)
      .slice(1);
    expect(sections).toHaveLength(codes.length + reasons.length);
    for (const section of sections) {
      const text = section.split(/^#/m)[0]?.split('\n').slice(1).join(' ') ?? '';
      expect(text.length, section.slice(0, 40)).toBeGreaterThan(40);
    }
  });
});

describe('the reference', () => {
  const page = 'docs/reference.md';
  const names = (heading: string, column = firstColumn(page, heading)) => column.flatMap((cell) => inCode(cell) ?? []);

  test('has every notice', () => {
    expect(names('Notices').sort()).toEqual(sorted(notices));
  });

  test('has every guard', () => {
    expect(names('Guards').sort()).toEqual(sorted(guards));
  });

  test('has the stages of an apply in their order, with every type of change', () => {
    const section = read(page).split('\n## Changes and their order\n')[1]?.split('\n## ')[0] ?? '';
    const rows = section.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(STAGES.length);
    const types = rows.map((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, type = '']) => type));
    expect(sorted(types.flat())).toEqual(sorted(changes));
    for (const type of ['invite', 'member-sso', 'create-team', 'team-add', 'team-remove', 'delete-team']) {
      const stage = stageOf({ type } as Parameters<typeof stageOf>[0]);
      expect(types[STAGES.indexOf(stage)]).toContain(type);
    }
  });

  test('has the exit codes', () => {
    expect(firstColumn(page, 'Exit codes and failure reasons').filter((cell) => /^\d$/.test(cell))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ]);
  });
});

describe('names in the text', () => {
  const inputs = new Set([...read('action.yml').matchAll(/^ {2}([a-z][a-z-]*):$/gm)].map(([, name]) => name));

  test.each(PAGES)('%s names inputs that exist where it gives them values', (page) => {
    const known = (name: string) => inputs.has(name) || /^(?:pull-requests|fail-fast)$/.test(name);
    const given = [...read(page).matchAll(/`([a-z]+(?:-[a-z]+)+): [^`]*`/g)].map(([, name = '']) => name);
    expect(given.filter((name) => !known(name))).toEqual([]);
  });

  test('the version in the text is the one of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/directory-sync-(\d+\.\d+\.\d+)\.tgz/g)]);
    expect(named.length).toBeGreaterThan(0);
    for (const [, inText] of named) expect(inText).toBe(version);
  });

  test('every block says its language', () => {
    const without = PAGES.flatMap(blocksOf).filter(({ language }) => language === '');
    expect(without.map(({ where }) => where)).toEqual([]);
  });
});
