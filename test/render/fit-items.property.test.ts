import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, fitItems, type Item, utf8Length } from '../../src/render/markdown/budget.ts';

interface Given {
  readonly tier: number;
  readonly danger: number;
  readonly forms: number;
  /** The length of each row in its longest form. */
  readonly rows: readonly number[];
}

const GIVEN: fc.Arbitrary<Given> = fc.record({
  tier: fc.nat(2),
  danger: fc.nat(2),
  forms: fc.integer({ min: 1, max: 3 }),
  rows: fc.array(fc.integer({ min: 12, max: 60 }), { minLength: 1, maxLength: 12 }),
});

/** A block whose rows say which they are and in what form: `<2.5.0é……>` is row 5 of block 2 in its longest. */
function blockOf({ tier, danger, forms, rows }: Given, index: number): Block {
  const form = (level: number) => () => ({
    open: (after: boolean) => (after ? 'from here on\n' : '--\n'),
    close: '\n',
    rows: rows.map((length, row) => ({
      group: String(row % 3),
      first: '* ',
      next: ', ',
      body: `<${index}.${row}.${level}é${'x'.repeat(Math.floor(length / (level + 1)))}>`,
    })),
  });
  return {
    tier,
    danger,
    open: '[',
    forms: Array.from({ length: forms }, (_, level) => form(level)),
    more: (left) => `{${index}:${left}}`,
    close: ']',
  };
}

/** More than one row and what opens, closes and counts rows can come to. */
const ONE_ROW = 150;

const DOCUMENT = fc.array(GIVEN, { minLength: 1, maxLength: 6 }).chain((given) => {
  const items: Item[] = given.flatMap((each, index) => ['fixed ', blockOf(each, index)]);
  const whole = fitItems(items, { maxCharacters: Number.POSITIVE_INFINITY });
  const [least, most] = [given.length * 20, Math.max(given.length * 20, whole.length + 10)];
  return fc.record({
    given: fc.constant(given),
    items: fc.constant(items),
    whole: fc.constant(whole),
    limit: fc.integer({ min: least, max: most }),
  });
});

/** The levels of the rows that each block shows, from its first row on. */
function shownIn(text: string, given: readonly Given[]): number[][] {
  const shown = given.map((): number[] => []);
  for (const [, block, row, level] of text.matchAll(/<(\d+)\.(\d+)\.(\d+)é/g)) {
    const levels = shown[Number(block)];
    expect(levels?.length).toBe(Number(row));
    levels?.push(Number(level));
  }
  return shown;
}

describe('fitItems', () => {
  it('stays within the limit, in characters and in bytes', () => {
    fc.assert(
      fc.property(DOCUMENT, fc.nat(80), ({ items, limit }, tiny) => {
        for (const max of [limit, tiny]) {
          expect(fitItems(items, { maxCharacters: max }).length).toBeLessThanOrEqual(max);
          expect(utf8Length(fitItems(items, { maxBytes: max }))).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('shows everything, or leaves less room than one more row takes', () => {
    fc.assert(
      fc.property(DOCUMENT, ({ items, whole, limit }) => {
        const text = fitItems(items, { maxCharacters: limit });
        if (limit >= whole.length) expect(text).toBe(whole);
        else expect(text.length).toBeGreaterThan(limit - ONE_ROW);
      }),
    );
  });

  it('counts what it leaves out, and shortens from the end', () => {
    fc.assert(
      fc.property(DOCUMENT, ({ given, items, limit }) => {
        const text = fitItems(items, { maxCharacters: limit });
        for (const [index, levels] of shownIn(text, given).entries()) {
          expect(levels).toEqual(levels.toSorted((a, b) => a - b));
          const left = (given[index]?.rows.length ?? 0) - levels.length;
          expect(text.includes(`{${index}:`)).toBe(left > 0);
          if (left > 0) expect(text).toContain(`{${index}:${left}}`);
        }
      }),
    );
  });

  it('shortens nothing while something less dangerous can be shortened', () => {
    fc.assert(
      fc.property(DOCUMENT, ({ given, items, limit }) => {
        const shown = shownIn(fitItems(items, { maxCharacters: limit }), given);
        for (const [index, { tier, danger, forms, rows }] of given.entries()) {
          const levels = shown[index] ?? [];
          const cut = levels.length < rows.length;
          const shortened = cut || levels.some((level) => level > 0);
          for (const [other, less] of given.entries()) {
            const has = shown[other] ?? [];
            // Of a lower tier nothing is left.
            if (less.tier < tier && shortened) expect(has).toEqual([]);
            // Within a tier all is as short as can be before a row is shortened, and gone before one is cut.
            if (less.tier !== tier || less.danger >= danger) continue;
            if (cut) expect(has).toEqual([]);
            if (shortened && forms > 1) expect(has.every((level) => level === less.forms - 1)).toBe(true);
          }
        }
      }),
    );
  });

  it('cuts off fixed text that is longer than the limit, in whole characters', () => {
    expect(fitItems(['a😀b'], { maxCharacters: 2 })).toBe('a');
    expect(fitItems(['é'.repeat(10)], { maxBytes: 9 })).toBe('éééé');
    expect(fitItems(['text'], { maxCharacters: 0 })).toBe('');
  });
});
