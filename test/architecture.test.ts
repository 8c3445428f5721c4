import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { importsOf, ROOT, readSources, type SourceImport } from './support/imports.ts';

/**
 * The rooms of docs/architecture.md, from the lowest up, and what each may import of the others. Its own files it
 * always may. A room lists only rooms above it in this table, so that no arrow points up and none goes in a circle.
 */
const ROOMS: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ['src/core/model', []],
  ['src/core/yaml', ['src/core/model']],
  ['src/core/directory', ['src/core/model', 'src/core/yaml']],
  ['src/core/plan', ['src/core/model']],
  ['src/core/review', ['src/core/model', 'src/core/plan']],
  ['src/core/edit', ['src/core']],
  ['src/apply', ['src/core/model', 'src/core/plan']],
  ['src/gitbook/http', ['src/core/model']],
  ['src/gitbook', ['src/core/model', 'src/gitbook/http']],
  ['src/github/client', ['src/core/model']],
  ['src/github', ['src/core/model', 'src/core/review', 'src/github/client']],
  ['src/workspace', ['src/core']],
  ['src/render/text', ['src/core/model']],
  ['src/render/plan', ['src/core/model', 'src/render/text']],
  ['src/render/markdown', ['src/core/model', 'src/render/text', 'src/render/plan']],
  ['src/render/terminal', ['src/core/model', 'src/render/text', 'src/render/plan']],
  ['src/render', ['src/core', 'src/render']],
  ['src/run', ['src/core', 'src/apply', 'src/gitbook', 'src/github', 'src/workspace', 'src/render']],
  ['src/access-review', ['src/core', 'src/gitbook', 'src/workspace', 'src/render', 'src/run']],
  [
    'src/action',
    ['src/core', 'src/gitbook', 'src/github', 'src/workspace', 'src/render', 'src/run', 'src/access-review'],
  ],
  ['emulator', []],
  ['src/cli', ['src/core', 'src/gitbook', 'src/workspace', 'src/render', 'src/run', 'src/access-review', 'emulator']],
  ['src', ['src/action', 'src/cli', 'src/run']],
];

/** The packages and built-in modules that the pure rooms may use, and nothing else from outside. */
const ALLOWED_OUTSIDE: Readonly<Record<string, readonly RegExp[]>> = {
  'src/core': [/^yaml$/, /^js-yaml$/, /^leven$/, /^node:crypto$/, /^node:zlib$/],
  'src/render': [/^fast-string-width$/, /^node:util$/],
  'src/apply': [],
};

/** What reaches out of the program, and the rooms that may use it. */
const WORLD: readonly (readonly [what: RegExp, rooms: readonly string[]])[] = [
  [/^undici(?:\/|$)/, ['src/gitbook/http']],
  [/^@(?:actions|octokit)\//, ['src/github/client', 'src/action']],
  [
    /^(?:node:)?(?:fs|http|https|http2|child_process|process|worker_threads|cluster|readline|tty|os)(?:\/|$)/,
    ['src/workspace', 'src/run', 'src/access-review', 'src/action', 'src/cli', 'emulator'],
  ],
];

const sources = readSources(['src', 'emulator']);
const imports = sources.flatMap(importsOf);

describe('imports', () => {
  test('files of every room were read', () => {
    const rooms = new Set(sources.map((file) => roomOf(file.path)));
    expect([...rooms]).toEqual(expect.arrayContaining(ROOMS.map(([room]) => room)));
    expect(imports.some((each) => each.typeOnly)).toBe(true);
    expect(imports.some((each) => each.kind === 'package')).toBe(true);
  });

  test('a room may only import what is above it in the table', () => {
    const seen: string[] = [];
    for (const [room, mayImport] of ROOMS) {
      const later = mayImport.filter((other) => other !== room && !seen.some((each) => isIn(each, other)));
      expect(later, room).toEqual([]);
      seen.push(room);
    }
  });

  test('every import follows an arrow', () => {
    expect(imports.filter((each) => each.kind === 'source' && !followsArrow(each)).map(shown)).toEqual([]);
  });

  test('the pure rooms use nothing from outside but what is listed', () => {
    const strangers = imports.filter((each) => {
      const room = Object.keys(ALLOWED_OUTSIDE).find((name) => isIn(each.from, name));
      const allowed = ALLOWED_OUTSIDE[room ?? ''];
      return each.kind === 'package' && allowed && !allowed.some((name) => name.test(each.to));
    });
    expect(strangers.map(shown)).toEqual([]);
  });

  test.each(WORLD)('only the rooms that may use %s', (what, rooms) => {
    const users = imports.filter((each) => what.test(each.to) && !rooms.some((room) => isIn(each.from, room)));
    expect(users.map(shown)).toEqual([]);
  });

  test('@gitbook/api is there for types only', () => {
    const used = imports.filter((each) => each.to.startsWith('@gitbook/api') && !each.typeOnly);
    expect(used.map(shown)).toEqual([]);
  });

  test('the Action does not reach the emulator', () => {
    const reached = reachableFrom('src/action.ts');
    expect(reached.some((path) => isIn(path, 'src/core'))).toBe(true);
    expect(reached.filter((path) => isIn(path, 'emulator'))).toEqual([]);
  });
});

describe('the reading of imports', () => {
  const read = (code: string) => importsOf({ path: 'src/core/a/b.ts', code });

  test.each([
    ["import { a } from '../c.ts';", 'src/core/c.ts', false],
    ["import type { A } from '../../app/ports.ts';", 'src/app/ports.ts', true],
    ["import {\n  a,\n  type B,\n} from './c.ts';", 'src/core/a/c.ts', false],
    ["export * from './c.ts';", 'src/core/a/c.ts', false],
    ["import './c.ts';", 'src/core/a/c.ts', false],
    ["import type { D } from '../../../node_modules/d/e.d.ts';", 'd/e.d.ts', true],
    ["const c = await import('node:fs');", 'node:fs', false],
    ["let a: import('node:net').Socket;", 'node:net', false],
    ["const fs = require('fs');", 'fs', false],
    ["const fs = process.getBuiltinModule('fs');", 'fs', false],
    ['const c = await import(name);', '(computed)', false],
  ])('%s', (code, to, typeOnly) => {
    expect(read(code)).toEqual([expect.objectContaining({ to, typeOnly })]);
  });
});

describe('the core', () => {
  test('names neither the clock, chance, nor the outside', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bglobalThis\b|\bperformance\.|\bfetch\(|\bsetTimeout\(|\bcrypto\.(?:random|getRandom)|\brandomUUID\b|\brandomBytes\b|\bconsole\./;
    const guilty = sources.filter((file) => isIn(file.path, 'src/core') && forbidden.test(file.code));
    expect(guilty.map((file) => file.path)).toEqual([]);
  });

  test('loads and works where files, network, process, clock and chance are forbidden', async () => {
    const script = join(ROOT, 'test/support/core-alone.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: ROOT });
    const report: unknown = JSON.parse(stdout);
    expect(report).toEqual({
      modules: sources.filter((file) => isIn(file.path, 'src/core')).length,
      // Proof that the traps are set: each was sprung once on purpose.
      trapped: ['node:fs', 'process', 'Date.now', 'new Date()', 'Date()', 'Math.random', 'fetch', 'setTimeout'],
      users: 58,
      teams: 12,
      planned: ['invite', 'create-team', 'team-add'],
      problems: ['unknown-key'],
    });
  });
});

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The smallest room that a file is in. */
function roomOf(path: string): string | undefined {
  const around = ROOMS.map(([room]) => room).filter((room) => isIn(path, room));
  return around.sort((a, b) => b.length - a.length)[0];
}

function followsArrow(each: SourceImport): boolean {
  if (each.to === 'package.json') return each.from === 'src/run/version.ts';
  const [from, to] = [roomOf(each.from), roomOf(each.to)];
  if (from === undefined || to === undefined) return false;
  const [, mayImport] = ROOMS.find(([room]) => room === from) ?? [];
  return from === to || mayImport?.some((room) => isIn(to, room)) === true;
}

function reachableFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const each of imports) if (each.from === path && each.kind === 'source') reached.add(each.to);
  }
  return [...reached];
}

function shown(each: SourceImport): string {
  return `${each.from} → ${each.to}`;
}
