import { describe, expect, test } from 'vitest';
import { field, type Located, text } from '../../src/gitbook/check.ts';
import { IncompleteReadError } from '../../src/gitbook/http/errors.ts';
import { readAllPages } from '../../src/gitbook/paginate.ts';
import { rejection } from './harness.ts';

interface Item {
  readonly id: string;
  readonly role: string;
}

const CALL = 'GET /orgs/org1/members';

/** Reads the given pages by their cursors. The first is `start`. */
function read(pages: Readonly<Record<string, unknown>>, maxPages?: number) {
  const cursors: string[] = [];
  const progress: [number, number | undefined][] = [];
  const result = readAllPages<Item>(
    {
      call: CALL,
      getPage: async (cursor = 'start') => {
        cursors.push(cursor);
        return pages[cursor];
      },
      convert: (item: Located) => ({ id: text(field(item, 'id')), role: text(field(item, 'role')) }),
      key: (item) => item.id,
      show: (id) => id,
      onPage: (done, total) => progress.push([done, total]),
    },
    maxPages,
  );
  return { result, cursors, progress };
}

const people = (...ids: string[]) => ids.map((id) => ({ id, role: 'read' }));

describe('complete reads', () => {
  test('give the items of one page', async () => {
    await expect(read({ start: { items: people('a', 'b'), count: 2 } }).result).resolves.toEqual(people('a', 'b'));
  });

  test('give an empty list', async () => {
    await expect(read({ start: { items: [] } }).result).resolves.toEqual([]);
  });

  test('several pages, in order, each reported to progress', async () => {
    const { result, cursors, progress } = read({
      start: { items: people('a', 'b'), next: { page: 'p2' }, count: 4 },
      p2: { items: people('c'), next: { page: 'p3' }, count: 4 },
      p3: { items: people('d'), count: 4 },
    });
    await expect(result).resolves.toEqual(people('a', 'b', 'c', 'd'));
    expect(cursors).toEqual(['start', 'p2', 'p3']);
    expect(progress).toEqual([
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  test('go on after a page without items', async () => {
    const { result } = read({ start: { items: [], next: { page: 'p2' } }, p2: { items: people('a') } });
    await expect(result).resolves.toEqual(people('a'));
  });

  test('count an item once that appears twice with the same data', async () => {
    const { result } = read({
      start: { items: people('a', 'b'), next: { page: 'p2' }, count: 3 },
      p2: { items: people('b', 'c'), count: 3 },
    });
    await expect(result).resolves.toEqual(people('a', 'b', 'c'));
  });

  test('accept more items than GitBook counts', async () => {
    await expect(read({ start: { items: people('a', 'b'), count: 1 } }).result).resolves.toHaveLength(2);
  });

  test('treat next: null and count: null as absent', async () => {
    const { result } = read({ start: { items: people('a'), next: null, count: null } });
    await expect(result).resolves.toEqual(people('a'));
  });

  test('treat an ID such as __proto__ as any other', async () => {
    await expect(read({ start: { items: people('__proto__', 'a') } }).result).resolves.toHaveLength(2);
  });
});

describe('incomplete reads', () => {
  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    [
      'a cursor that leads to itself',
      {
        start: { items: people('a'), next: { page: 'p2' } },
        p2: { items: people('b'), next: { page: 'p2' } },
      },
      /leads back/,
    ],
    [
      'cursors in a circle',
      {
        start: { items: people('a'), next: { page: 'p2' } },
        p2: { items: people('b'), next: { page: 'p3' } },
        p3: { items: people('c'), next: { page: 'p2' } },
      },
      /leads back/,
    ],
    ['fewer items than counted', { start: { items: people('a'), count: 2 } }, /counts 2 items but returned 1/],
    [
      'an item that came twice hides one that is missing',
      {
        start: { items: people('a', 'b'), next: { page: 'p2' }, count: 4 },
        p2: { items: people('b', 'c'), count: 4 },
      },
      /counts 4 items but returned 3/,
    ],
    [
      'somebody left while it was read, so that another may have been passed over',
      {
        start: { items: people('a', 'b'), next: { page: 'p2' }, count: 4 },
        p2: { items: people('d'), count: 3 },
      },
      /counts 4 items but returned 3/,
    ],
    [
      'the same ID with different data',
      {
        start: { items: people('a', 'b'), next: { page: 'p2' } },
        p2: { items: [{ id: 'b', role: 'admin' }] },
      },
      /b appears twice with different data/,
    ],
    ['no object', { start: 'sorry' }, /no list of items/],
    ['no answer', { start: null }, /no list of items/],
    ['a list without its object', { start: people('a') }, /no list of items/],
    ['no items', { start: { count: 0 } }, /no list of items/],
    ['items that are no list', { start: { items: { a: 1 } } }, /no list of items/],
    ['a second page that is none', { start: { items: people('a'), next: { page: 'p2' } }, p2: {} }, /no list of items/],
    ['a next page without its name', { start: { items: people('a'), next: {} } }, /does not name it/],
    ['a next page with an empty name', { start: { items: people('a'), next: { page: '' } } }, /does not name it/],
    ['a next page that is no object', { start: { items: people('a'), next: 'p2' } }, /does not name it/],
    ['a count that is no number', { start: { items: people('a'), count: 'one' } }, /not a number/],
  ])('%s', async (_name, pages, message) => {
    const error = await rejection(read(pages).result);
    expect(error).toBeInstanceOf(IncompleteReadError);
    expect(error).toMatchObject({ failureReason: 'incomplete-read' });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(CALL);
  });

  test('stop at pages without end', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [n === 0 ? 'start' : `p${n}`, { items: [], next: { page: `p${n + 1}` } }]),
    );
    const { result, cursors } = read(pages, 10);
    expect((await rejection(result)).message).toMatch(/does not end after 10 pages/);
    expect(cursors).toHaveLength(10);
  });
});
