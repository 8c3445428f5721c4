import type { Behaviour } from '../behaviour.ts';
import { Refusal } from '../organization/refusal.ts';

/** One page of a list. Source: the schema `List`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: { readonly page: string };
  readonly count?: number;
}

/** The page that a call asks for. */
export interface PageRequest {
  /** The cursor of an earlier answer. */
  readonly page: string | undefined;
  readonly limit: number | undefined;
}

/** The requested page of a list. Throws a 400 `Refusal` for an unknown cursor. */
export function pageOf<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  request: PageRequest,
  behaviour: Behaviour,
): Page<T> {
  const size = Math.min(Math.floor(request.limit ?? behaviour.pageSize), behaviour.maxPageSize);
  const start = request.page === undefined ? 0 : startOf(all, idOf, request.page);
  const items = all.slice(start, start + size);
  const next = nextPage(all, idOf, { start, end: start + items.length, size }, request, behaviour);
  return {
    items,
    ...(next === undefined ? {} : { next: { page: next } }),
    ...(behaviour.countAbsent ? {} : { count: all.length }),
  };
}

function nextPage<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  at: { readonly start: number; readonly end: number; readonly size: number },
  request: PageRequest,
  behaviour: Behaviour,
): string | undefined {
  const more = at.size > 0 && at.end < all.length;
  const own = cursorTo(all, idOf, at.end, behaviour);
  if (behaviour.repeatCursor === 'at-end' && !more) return request.page ?? own;
  if (behaviour.repeatCursor === 'midway' && more) return request.page ?? own;
  return more ? own : undefined;
}

/** The cursor of the page that starts at `index`: the offset and, unless cursors are offsets, the item before it. */
function cursorTo<T>(all: readonly T[], idOf: (item: T) => string, index: number, behaviour: Behaviour): string {
  const last = behaviour.cursors === 'offset' ? undefined : all[index - 1];
  const position = last === undefined ? [index] : [index, idOf(last)];
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function startOf<T>(all: readonly T[], idOf: (item: T) => string, cursor: string): number {
  const [index, last] = readCursor(cursor);
  if (last === undefined) return index;
  const found = all.findIndex((item) => idOf(item) === last);
  // The item is gone, so that the ones after it moved up.
  return found === -1 ? Math.max(0, index - 1) : found + 1;
}

function readCursor(cursor: string): [number, string | undefined] {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position)) {
      const [index, last] = position as unknown[];
      if (Number.isSafeInteger(index) && (last === undefined || typeof last === 'string')) {
        return [Math.max(0, Number(index)), last];
      }
    }
  } catch {
    // Refused below, like every other unknown cursor.
  }
  throw new Refusal(400, `There is no page ${JSON.stringify(cursor)}`);
}
