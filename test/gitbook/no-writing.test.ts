import { describe, expect, test } from 'vitest';
import { importsOf, readSources } from '../support/imports.ts';

const sources = readSources(['src']);

/** All files of `src` that run when a file is loaded. */
function loadedBy(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  const file = sources.find((each) => each.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  for (const each of importsOf(file)) {
    if (each.kind === 'source' && !each.typeOnly) loadedBy(each.to, loaded);
  }
  return loaded;
}

/** The files among these whose code makes requests. */
function requesting(paths: ReadonlySet<string>): string[] {
  return sources
    .filter(
      ({ path, code }) => paths.has(path) && /\b(request\.call|request\(|dispatch\(|\.stream\(|pipeline\()/.test(code),
    )
    .map(({ path }) => path);
}

describe('the reader', () => {
  test('loads no module that can write', () => {
    const loaded = loadedBy('src/gitbook/reader.ts');
    expect(loaded).toContain('src/gitbook/http/get.ts');
    expect([...loaded].filter((path) => /\/(send|writer)\.ts$/.test(path))).toEqual([]);
  });

  test('makes requests in one place, and only GET there', () => {
    expect(requesting(loadedBy('src/gitbook/reader.ts'))).toEqual(['src/gitbook/http/get.ts']);
    const code = sources.find(({ path }) => path === 'src/gitbook/http/get.ts')?.code ?? '';
    expect(code.match(/\bmethod\b[^,;)}\n]*/g)).toEqual(["method: 'GET'", "method: 'GET' "]);
    expect(code).not.toMatch(/'(POST|PUT|PATCH|DELETE)'/);
  });
});

test('the writer makes requests in two places, so the search above finds them', () => {
  expect(requesting(loadedBy('src/gitbook/writer.ts')).sort()).toEqual([
    'src/gitbook/http/get.ts',
    'src/gitbook/http/send.ts',
  ]);
});
