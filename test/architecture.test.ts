import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { importsOf, ROOT, readSources, type SourceImport } from './support/imports.ts';

type Part = 'core' | 'render' | 'app' | 'ports' | 'gitbook' | 'github' | 'edges' | 'emulator' | 'entry';

/** The arrows of docs/architecture.md: what each part may import of the others. Its own files it always may. */
const ARROWS: Readonly<Record<Part, readonly Part[]>> = {
  core: [],
  render: ['core'],
  ports: ['core'],
  app: ['core', 'ports'],
  gitbook: ['core', 'ports'],
  github: ['core', 'ports'],
  edges: ['core', 'ports', 'render', 'app', 'gitbook', 'github', 'emulator'],
  emulator: [],
  entry: ['edges'],
};

/** The packages and built-in modules that the pure parts may use, and nothing else from outside. */
const ALLOWED_OUTSIDE: Readonly<Partial<Record<Part, readonly RegExp[]>>> = {
  core: [/^yaml$/, /^leven$/, /^ajv$/, /^ajv\/dist\/runtime\//, /^node:crypto$/],
  render: [],
  ports: [],
};

const sources = readSources();
const imports = sources.flatMap(importsOf);

describe('imports', () => {
  test('files of every part were read', () => {
    const parts = new Set(sources.map((file) => partOf(file.path)));
    expect([...parts]).toEqual(expect.arrayContaining(Object.keys(ARROWS)));
    expect(imports.some((each) => each.typeOnly)).toBe(true);
    expect(imports.some((each) => each.kind === 'package')).toBe(true);
  });

  test('every file below src belongs to a part', () => {
    expect(sources.map((file) => file.path).filter((path) => partOf(path) === undefined)).toEqual([]);
  });

  test('every import follows an arrow', () => {
    expect(imports.filter((each) => each.kind === 'source' && !followsArrow(each)).map(shown)).toEqual([]);
  });

  test('the pure parts use nothing from outside but what is listed', () => {
    const strangers = imports.filter((each) => {
      const allowed = ALLOWED_OUTSIDE[partOf(each.from) ?? 'entry'];
      return each.kind === 'package' && allowed && !allowed.some((name) => name.test(each.to));
    });
    expect(strangers.map(shown)).toEqual([]);
  });

  test('only the GitBook client and the edges use undici, only the GitHub client and the edges @actions', () => {
    const holders = (name: RegExp) =>
      new Set(imports.filter((each) => name.test(each.to)).map((each) => partOf(each.from)));
    expect([...holders(/^undici(?:\/|$)/)].filter((part) => part !== 'gitbook' && part !== 'edges')).toEqual(
      [],
    );
    expect([...holders(/^@actions\//)].filter((part) => part !== 'github' && part !== 'edges')).toEqual([]);
  });

  test('files, servers, processes and the terminal are the business of the edges and the emulator', () => {
    const world =
      /^(?:node:)?(?:fs|http|https|http2|child_process|process|worker_threads|cluster|readline|tty|os)(?:\/|$)/;
    const users = imports.filter(
      (each) => world.test(each.to) && !['edges', 'emulator'].includes(partOf(each.from) ?? ''),
    );
    expect(users.map(shown)).toEqual([]);
  });

  test('@gitbook/api is there for types only', () => {
    const used = imports.filter((each) => each.to.startsWith('@gitbook/api') && !each.typeOnly);
    expect(used.map(shown)).toEqual([]);
  });

  test('the Action does not reach the emulator', () => {
    const reached = reachableFrom('action.ts');
    expect(reached.some((path) => partOf(path) === 'core')).toBe(true);
    expect(reached.filter((path) => partOf(path) === 'emulator')).toEqual([]);
  });
});

describe('the reading of imports', () => {
  const read = (code: string) => importsOf({ path: 'core/a/b.ts', code });

  test.each([
    ["import { a } from '../c.ts';", 'core/c.ts', false],
    ["import type { A } from '../../app/ports.ts';", 'app/ports.ts', true],
    ["import {\n  a,\n  type B,\n} from './c.ts';", 'core/a/c.ts', false],
    ["export * from './c.ts';", 'core/a/c.ts', false],
    ["import './c.ts';", 'core/a/c.ts', false],
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
    const guilty = sources.filter((file) => partOf(file.path) === 'core' && forbidden.test(file.code));
    expect(guilty.map((file) => file.path)).toEqual([]);
  });

  test('loads and works where files, network, process, clock and chance are forbidden', async () => {
    const script = join(ROOT, 'test/support/core-alone.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: ROOT });
    const report: unknown = JSON.parse(stdout);
    expect(report).toEqual({
      modules: sources.filter((file) => partOf(file.path) === 'core' && !file.path.endsWith('.d.mts')).length,
      // Proof that the traps are set: each was sprung once on purpose.
      trapped: [
        'node:fs',
        'process',
        'Date.now',
        'new Date()',
        'Date()',
        'Math.random',
        'fetch',
        'setTimeout',
      ],
      users: 58,
      teams: 12,
      planned: ['invite', 'create-team', 'team-add'],
      problems: ['unknown-key'],
    });
  });
});

function partOf(path: string): Part | undefined {
  if (path === 'action.ts' || path === 'cli.ts') return 'entry';
  if (path === 'app/ports.ts') return 'ports';
  const [folder] = path.split('/');
  switch (folder) {
    case 'core':
    case 'render':
    case 'app':
    case 'gitbook':
    case 'github':
    case 'edges':
    case 'emulator':
      return folder;
    default:
      return undefined;
  }
}

function followsArrow(each: SourceImport): boolean {
  const from = partOf(each.from);
  if (from === 'edges' && each.to === '../package.json') return true;
  const to = partOf(each.to);
  return from !== undefined && to !== undefined && (from === to || ARROWS[from].includes(to));
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
