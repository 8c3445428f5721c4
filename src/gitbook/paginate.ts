import { isDeepStrictEqual } from 'node:util';
import { answerOf, field, isAbsent, isObject, items, type Located } from './check.ts';
import { IncompleteReadError } from './http/errors.ts';

/** A list that GitBook returns in pages. */
interface PagedList<Item> {
  /** For errors, such as `GET /orgs/abc/members`. */
  readonly call: string;
  /** Gets the page of a cursor, or the first page. */
  readonly getPage: (cursor: string | undefined) => Promise<unknown>;
  readonly convert: (item: Located) => Item;
  /** The identity of an item. */
  readonly key: (item: Item) => string;
  /** Makes a text from GitBook safe for an error message. */
  readonly show: (text: string) => string;
  /** Called after every page with the number of items so far, and of all items where GitBook says it. */
  readonly onPage: (done: number, total: number | undefined) => void;
}

/** GitBook's largest page. Source: the parameter `limit`. */
export const PAGE_SIZE = 1000;
/** More than any organization needs: stops at cursors that never end. */
const MAX_PAGES = 10_000;

/**
 * Reads all pages, one after another. Throws `IncompleteReadError` when a cursor repeats, when there are fewer items
 * than the largest `count` of any page, when an item appears twice with different data, or when a page is not a list.
 * The last `count` is not enough: it falls when somebody leaves during the reading, and the list may then lack
 * somebody else.
 */
export async function readAllPages<Item>(list: PagedList<Item>, maxPages = MAX_PAGES): Promise<Item[]> {
  const { call, getPage, convert, onPage } = list;
  const found = new Map<string, Item>();
  const cursors = new Set<string>();
  let cursor: string | undefined;
  let total: number | undefined;
  for (let page = 1; page <= maxPages; page++) {
    const answer = readPage(call, await getPage(cursor));
    addItems(list, found, answer.items.map(convert));
    total = answer.count === undefined ? total : Math.max(answer.count, total ?? 0);
    onPage(found.size, total);
    if (answer.next === undefined) {
      if (found.size >= (total ?? 0)) return [...found.values()];
      throw new IncompleteReadError(call, `GitBook counts ${total} items but returned ${found.size}`);
    }
    if (cursors.has(answer.next)) {
      throw new IncompleteReadError(call, `page ${page} leads back to a page that was already read`);
    }
    cursors.add(answer.next);
    cursor = answer.next;
  }
  throw new IncompleteReadError(call, `it does not end after ${maxPages} pages`);
}

/** A list of which the first items suffice. `getPage` also gets the number of items still wanted. */
interface PagedStart<Item> extends Pick<PagedList<Item>, 'call' | 'convert'> {
  readonly getPage: (cursor: string | undefined, wanted: number) => Promise<unknown>;
}

/** Reads pages until there are at least `count` items, or no more. Ends without an error when a cursor repeats. */
export async function readPagesUpTo<Item>(
  count: number,
  { call, getPage, convert }: PagedStart<Item>,
): Promise<Item[]> {
  const found: Item[] = [];
  const cursors = new Set<string | undefined>();
  let cursor: string | undefined;
  do {
    cursors.add(cursor);
    const page = readPage(call, await getPage(cursor, count - found.length));
    found.push(...page.items.map(convert));
    cursor = page.next;
  } while (cursor !== undefined && found.length < count && !cursors.has(cursor));
  return found;
}

interface Page {
  readonly items: readonly Located[];
  readonly next: string | undefined;
  readonly count: number | undefined;
}

/** Schema `List`: `{items, next?: {page}, count?}`. */
function readPage(call: string, answer: unknown): Page {
  if (!isObject(answer) || !Array.isArray(answer.items)) {
    throw new IncompleteReadError(call, 'an answer has no list of items');
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
    throw new IncompleteReadError(call, 'an answer announces a next page but does not name it');
  }
  return page;
}

function readCount(call: string, count: Located): number | undefined {
  if (isAbsent(count)) return undefined;
  if (typeof count.value !== 'number' || !(count.value >= 0)) {
    throw new IncompleteReadError(call, 'the count in an answer is not a number');
  }
  return count.value;
}

/** Adds the items of a page. An item can appear on two pages, because a list shifts while it is read. */
function addItems<Item>(
  { call, key, show }: Pick<PagedList<Item>, 'call' | 'key' | 'show'>,
  found: Map<string, Item>,
  items: readonly Item[],
): void {
  for (const item of items) {
    const id = key(item);
    const known = found.get(id);
    if (known === undefined) found.set(id, item);
    else if (!isDeepStrictEqual(known, item)) {
      const problem = `${show(id)} appears twice with different data, so it changed during the reading`;
      throw new IncompleteReadError(call, problem);
    }
  }
}
