import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommonForm } from '../../../src/core/yaml/read-common-form.ts';
import { ROOT } from '../../support/imports.ts';
import { compareReaders } from './compare-readers.ts';

const examples = globSync('examples/gitbook/**/*.yaml', { cwd: ROOT }).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));

/** How the two readers differ over some texts, and how many of the texts the fast reader took. */
function compareAll(texts: Iterable<string>): { readonly taken: number; readonly differences: string[] } {
  let taken = 0;
  const differences: string[] = [];
  for (const text of texts) {
    const comparison = compareReaders(text);
    if (!comparison.taken) continue;
    taken++;
    if (comparison.difference !== undefined) {
      differences.push(`${JSON.stringify(text)}: ${comparison.difference}`);
    }
  }
  return { taken, differences };
}

/** Every sequence of up to `length` pieces. */
function* sequences(pieces: readonly string[], length: number): Generator<string> {
  if (length === 0) return;
  for (const piece of pieces) {
    yield piece;
    for (const rest of sequences(pieces, length - 1)) yield piece + rest;
  }
}

describe('directories as people write them', () => {
  test.each(examples)('$path is read by the fast reader, with the same result', ({ text }) => {
    expect(compareReaders(text)).toEqual({ taken: true, difference: undefined });
  });

  test.each([
    ['comments and blank lines anywhere', '# a\n\na: # b\n  # c\n  b: 1 # d\n\n # e\nc: 2\n# f'],
    ['a marker of the document', '---\nversion: 1\n'],
    ['no line end at the end', 'a: b'],
    ['spaces at the ends of lines', 'a: \n  b:   c   \n'],
    ['lists beside their key and below it', 'a:\n- b\n- c\nd:\n    - e\n'],
    ['mappings in lists', 'a:\n  - user: b@c.de\n    expires: 2026-01-31\n  - team: T\n  - d\n'],
    ['lists in mappings in lists', 'a:\n  - b:\n    - c\n    d:\n      - e\n'],
    ['nothing', 'a:\nb: null\nc: ""\nd: {}\ne: []\nf: # nothing\n'],
    ['text in quotes', `"a b": 'c: d # e'\n'f': "[g]"\n`],
    ['short lists and mappings', 'a: [b, "c", 1, true, null]\nd: { e: f, "g": 2026-01-01 } # h\n'],
    ['text with signs in it', 'R&D: a, b [c] {d} e:f #g @h !i "j" \'k\' - l\nb: x#y'],
    ['text that is no number', 'a: 5f3c\nb: 1.2.3x\nc: 2026-01-31\nd: 12:30\ne: 1_000\nf: 1-2\ng: 007\nh: yes\n'],
    ['keys that are no text', '2024: a\ntrue: b\nnull: c\n10: d\n9: e\n'],
    [
      'keys with meaning for JavaScript',
      '__proto__: 1\nconstructor: { __proto__: a }\ntoString:\n  hasOwnProperty: b\n',
    ],
    ['letters from anywhere', 'Équipe Ω: 日本語 ✓ 👩‍💻\n日本: ñ\n'],
    ['words that look like others', 'a: nullable\nb: trueish\nc: TRUE\nd: False\ne: Null\nf: nULL\n'],
    ['a list in a list', 'a:\n  - - b\n'],
    ['brackets in brackets', 'a: [[b]]\n'],
    ['a number that does not fit', 'a: 12345678901234567890\n'],
    ['a fraction', 'a: 1.5\n'],
    ['a power of ten', 'a: 1e3\n'],
    ['a number in another base', 'a: 0x1F\n'],
    ['a signed number', 'a: -1\n'],
    ['infinity', 'a: .inf\n'],
    ['a tilde', 'a: ~\n'],
    ['deep nesting', Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('%s', (_, text) => {
    expect(compareReaders(text)).toEqual({ taken: true, difference: undefined });
  });

  test('mappings have nothing of Object', () => {
    const { value } = readCommonForm('a: 1\n__proto__:\n  b: 2\n') ?? { value: {} };
    expect(Object.keys(value)).toEqual(['a', '__proto__']);
    expect('constructor' in value).toBe(false);
    expect('b' in value).toBe(false);
    expect(({} as Record<string, unknown>).b).toBe(undefined);
  });

  test('a mapping of thousands of keys has each in its place', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `  key${index}: ${'x'.repeat(index % 7)}`);
    expect(compareReaders(`a:\n${lines.join('\n')}\n`)).toEqual({ taken: true, difference: undefined });
  });
});

describe('the fast reader declines', () => {
  test.each([
    ['an empty text', ''],
    ['comments alone', '# a\n'],
    ['text alone', 'a\n'],
    ['a list alone', '- a\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a merge key', 'a:\n  <<: b\n'],
    ['a tag', 'a: !!str b\n'],
    ['text over lines with |', 'a: |\n  b\n'],
    ['text over lines with >', 'a: >-\n  b\n'],
    ['text over lines without a sign', 'a: b\n  c\n'],
    ['text over lines in quotes', 'a: "b\n  c"\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a doubled quote', "a: 'b''c'\n"],
    ['a tab', 'a:\tb\n'],
    ['carriage returns', 'a: b\r\n'],
    ['a byte order mark within', 'a: \ufeffb\n'],
    ['a key written twice', 'a: 1\na: 2\n'],
    ['a key written twice in braces', 'a: { b: 1, b: 2 }\n'],
    ['a key with a question mark', '? a\n: b\n'],
    ['an empty item', 'a:\n  -\n'],
    ['brackets over lines', 'a: [b,\n  c]\n'],
    ['a comma at the end', 'a: [b, ]\n'],
    ['no comma', 'a: ["b" "c"]\n'],
    ['brackets left open', 'a: [b\n'],
    ['quotes left open', 'a: "b\n'],
    ['something after quotes', 'a: "b" c\n'],
    ['a comment without a space before it', 'a: "b"#c\n'],
    ['a second colon', 'a: b: c\n'],
    ['a key without a value', 'a: b\nc\n'],
    ['a key without a space after it', 'a:b\n'],
    ['lines further to the right', 'a: 1\n  b: 2\n'],
    ['lines a little to the left', 'a:\n    b: 1\n  c: 2\n'],
    ['an indented beginning', ' a: 1\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a marker of the end', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['something beside the marker', '--- a\n'],
    ['a reserved sign', 'a: @b\n'],
    ['more pieces than the fast reader keeps in memory', `a: [${'b,'.repeat(1_000_000)}b]\n`],
    ['a very long key', `${'k'.repeat(1001)}: a\n`],
    ['very deep nesting', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('%s', (_, text) => {
    expect(readCommonForm(text)).toBe(undefined);
  });
});

describe('the fast reader agrees with the package yaml on whatever it takes', () => {
  test.each([
    ['indentation', ['a:', 'b:', ' ', '\n', '- ', 'x', '# c', '{}', '---'], 5],
    ['values', ['a: ', '- ', '1', '0', 'x', '.', 'e', '-', '+', 'true', '2026-01-01', '\n'], 4],
    ['brackets', ['a: ', '- ', '{', '}', '[', ']', ', ', ': ', 'x', '"q"', ' ', '\n', "'"], 4],
    ['signs', ['a: ', 'x', ':', ' ', '\n', '?', '!', '&', '*', '|', '%', '@', '~', '\\', 'é', '\u00a0'], 4],
    ['single characters', [...'a: \n-#[],"'], 5],
  ] as const)('every short text of %s', (_, pieces, length) => {
    const { taken, differences } = compareAll(sequences(pieces, length));
    expect(differences).toEqual([]);
    expect(taken).toBeGreaterThan(500);
  });

  const scalar = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('ada@example.com', 'Docs', 'read', 'true', '1', '2026-01-31', 'a b'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('"q: r"', "'s # t'", '1.5', '0o7', '&a b', '*a', '|', 'x: y', '-', '~'),
    },
    { weight: 1, arbitrary: fc.stringMatching(/^[ -~é]{1,8}$/) },
  );
  const flow = fc.oneof(
    fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(scalar, scalar), { maxLength: 3 })
      .map((pairs) => `{ ${pairs.map((pair) => pair.join(': ')).join(', ')} }`),
  );
  const comment = fc.constantFrom('', '', '', ' # note', '#x', '  ');
  const line = fc
    .tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('', '', '- ', '- - ', '? '),
      fc.option(scalar, { freq: 4 }),
      fc.option(fc.oneof(scalar, flow), { freq: 2 }),
      comment,
    )
    .map(([indent, dash, key, value, end]) => {
      const name = key === null ? '' : `${key}:`;
      return `${' '.repeat(indent * 2)}${dash}${[name, value ?? ''].filter((part) => part !== '').join(' ')}${end}`;
    });

  test('texts with the shape of directories', () => {
    const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (each) => {
        const comparison = compareReaders(each);
        return !comparison.taken || comparison.difference === undefined;
      }),
      { numRuns: 5000 },
    );
  });

  test('the examples with anything put in, taken out or moved', () => {
    const bits = [
      ...' \n:-#[]{},"\'&*!|>?%@`~\\\t=',
      ': ',
      ' #',
      '- ',
      '\n  ',
      '\n- ',
      '---',
      '<<: ',
      '{}',
      'é',
      '\u2028',
    ];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.integer({ min: 0, max: 3 }),
      insert: fc.option(fc.constantFrom(...bits)),
    });
    const cases = fc.tuple(fc.constantFrom(...examples), fc.array(edit, { minLength: 1, maxLength: 3 }));
    let taken = 0;
    fc.assert(
      fc.property(cases, ([{ text }, edits]) => {
        const changed = edits.reduce((current, { at, remove, insert }) => {
          const place = Math.floor(at * current.length);
          return current.slice(0, place) + (insert ?? '') + current.slice(place + remove);
        }, text);
        const comparison = compareReaders(changed);
        if (comparison.taken) taken++;
        return !comparison.taken || comparison.difference === undefined;
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
