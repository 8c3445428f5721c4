import { isDeepStrictEqual } from 'node:util';
import { answerOf, field, isAbsent, isObject, items, type Located } from './check.ts';
import { IncompleteReadError } from './http/errors.ts';

/** A list of GitBook's that comes in pages. */
export interface PagedList<Item> {
  /** For errors, such as `GET /orgs/abc/members`. */
  readonly call: string;
  /** Gets one page; the first for undefined. */
  readonly getPage: (cursor: string | undefined) => Promise<unknown>;
  readonly convert: (item: Located) => Item;
  /** What tells items apart. */
  readonly key: (item: Item) => string;
  /** Makes foreign text fit for an error. */
  readonly show: (text: string) => string;
  /** Told after every page: the items so far, those new on this page, and how many there are in all where GitBook says so. */
  readonly onPage: (page: {
    readonly fresh: readonly Item[];
    readonly done: number;
    readonly total: number | undefined;
  }) => void;
}

/** GitBook's greatest page size. Source: the parameter `limit`. */
export const PAGE_SIZE = 1000;
/** More than any organization needs; an end for cursors that never end. */
const MOST_PAGES = 10_000;

/**
 * Reads all pages, one after the other. Throws `IncompleteReadError` when a cursor repeats, when there are fewer
 * items than any page's `count` says, when an item comes twice with different data, or when a page is no list.
 * Not only the last `count`: it falls when somebody leaves meanwhile, and the list may then have lost another.
 */
export async function readAllPages<Item>(list: PagedList<Item>, mostPages = MOST_PAGES): Promise<Item[]> {
  const { call, getPage, convert, onPage } = list;
  const found = new Map<string, Item>();
  const cursors = new Set<string>();
  let cursor: string | undefined;
  let total: number | undefined;
  for (let page = 1; page <= mostPages; page++) {
    const answer = readPage(call, await getPage(cursor));
    const fresh = addItems(list, found, answer.items.map(convert));
    total = answer.count === undefined ? total : Math.max(answer.count, total ?? 0);
    onPage({ fresh, done: found.size, total });
    if (answer.next === undefined) {
      checkCount(call, found.size, total);
      return [...found.values()];
    }
    if (cursors.has(answer.next)) {
      throw new IncompleteReadError(call, `page ${page} leads back to a page that was read before`);
    }
    cursors.add(answer.next);
    cursor = answer.next;
  }
  throw new IncompleteReadError(call, `it goes on after ${mostPages} pages`);
}

/** One page of a list. */
export interface Page {
  readonly items: readonly Located[];
  readonly next: string | undefined;
  readonly count: number | undefined;
}

/** Schema `List`: `{items, next?: {page}, count?}`. Throws `IncompleteReadError` where it is none. */
export function readPage(call: string, answer: unknown): Page {
  if (!isObject(answer) || !Array.isArray(answer.items)) {
    throw new IncompleteReadError(call, 'an answer holds no list of items');
  }
  const whole = answerOf(call, answer);
  return {
    items: items(field(whole, 'items')),
    next: nextCursor(call, field(whole, 'next')),
    count: readCount(call, field(whole, 'count')),
  };
}

function nextCursor(call: string, next: Located): string | undefined {
  if (isAbsent(next)) return undefined;
  const page = isObject(next.value) ? next.value.page : undefined;
  if (typeof page !== 'string' || page === '') {
    throw new IncompleteReadError(call, 'an answer says there is a next page, but not which');
  }
  return page;
}

function readCount(call: string, count: Located): number | undefined {
  if (isAbsent(count)) return undefined;
  if (typeof count.value !== 'number' || !(count.value >= 0)) {
    throw new IncompleteReadError(call, 'an answer gives a count that is not a number');
  }
  return count.value;
}

/** Adds what is new, and gives it. The same item on two pages is what happens when a list shifts while it is read. */
function addItems<Item>(
  { call, key, show }: Pick<PagedList<Item>, 'call' | 'key' | 'show'>,
  found: Map<string, Item>,
  items: readonly Item[],
): readonly Item[] {
  const fresh: Item[] = [];
  for (const item of items) {
    const id = key(item);
    const known = found.get(id);
    if (known === undefined) {
      found.set(id, item);
      fresh.push(item);
    } else if (!isDeepStrictEqual(known, item)) {
      throw new IncompleteReadError(
        call,
        `${show(id)} comes twice with different data, so it changed while it was read`,
      );
    }
  }
  return fresh;
}

function checkCount(call: string, found: number, count: number | undefined): void {
  if (count !== undefined && found < count) {
    throw new IncompleteReadError(call, `GitBook counts ${count} items but gave ${found}`);
  }
}
