import { isMap, type Pair } from 'yaml';
import type { Splice } from './splice.ts';
import { type Collection, endOfNode, endOfPair, lineStart, NotEditable, nextLine, rangeOf } from './tree.ts';

interface FlowItem {
  readonly start: number;
  readonly end: number;
  /** The offset of the comma after it. */
  readonly comma: number | undefined;
}

/** The items of a flow collection, with the commas between them. */
function itemsOf(text: string, collection: Collection): FlowItem[] {
  const limit = rangeOf(collection).end - 1;
  return (collection.items as readonly unknown[]).map((item) => {
    const key: unknown = isMap(collection) ? (item as Pair).key : item;
    const { start } = rangeOf(key);
    const before = text.slice(0, start).trimEnd();
    if (!/[,[{]$/.test(before) && !/#[^\n]*$/.test(before.slice(lineStart(before, before.length)))) {
      throw new NotEditable('this entry has an anchor', start, 'shared');
    }
    const end = isMap(collection) ? endOfPair(item as Pair) : endOfNode(item);
    return { start, end, comma: commaBehind(text, end, limit) };
  });
}

/** The first comma after an offset, if only space and comments come before it. */
function commaBehind(text: string, from: number, limit: number): number | undefined {
  let at = from;
  while (at < limit) {
    const character = text[at] ?? '';
    if (character === ',') return at;
    if (character === '#') at = nextLine(text, at);
    else if (/\s/.test(character)) at++;
    else return undefined;
  }
  return undefined;
}

/** Removes items from a flow collection, with their commas, and with whole lines where they have lines of their own. */
export function removeFromFlow(text: string, collection: Collection, indexes: ReadonlySet<number>): Splice[] {
  const items = itemsOf(text, collection);
  const range = rangeOf(collection);
  if (indexes.size === items.length && !text.slice(range.start, range.end).includes('#')) {
    return [{ start: range.start + 1, end: range.end - 1, text: '' }];
  }
  const splices = items.flatMap((item, index) => (indexes.has(index) ? [extent(text, item)] : []));
  const lastKept = items.findLastIndex((_, index) => !indexes.has(index));
  const comma = items[lastKept]?.comma;
  if (comma !== undefined && lastKept < items.length - 1 && items.at(-1)?.comma === undefined) {
    splices.push({ start: comma, end: comma + 1, text: '' });
  }
  return splices;
}

function extent(text: string, { start, end, comma }: FlowItem): Splice {
  const to = comma === undefined ? end : comma + 1;
  const line = lineStart(text, start);
  const rest = text.slice(to, nextLine(text, to));
  if (text.slice(line, start).trim() === '' && /^[ \t]*(?:#.*)?\r?\n$/.test(rest)) {
    return { start: line, end: nextLine(text, to), text: '' };
  }
  if (comma !== undefined) return { start, end: to + (/^ */.exec(rest)?.[0].length ?? 0), text: '' };
  const before = text.slice(line, start);
  // At the start of a line, the bracket after it keeps the indentation: YAML requires it deeper than the key.
  const space = before.trim() === '' ? 0 : before.length - before.trimEnd().length;
  return { start: start - space, end: to, text: '' };
}

/**
 * Adds items, given as text, after the last one of a flow collection (or, with `atStart`, before the first): on lines
 * of their own where the last one has its own line, with a trailing comma where there was one.
 */
export function addToFlow(
  text: string,
  collection: Collection,
  added: readonly string[],
  { padded, atStart, eol }: { readonly padded: boolean; readonly atStart: boolean; readonly eol: string },
): Splice[] {
  const range = rangeOf(collection);
  const joined = added.join(', ');
  const insert = (at: number, what: string): Splice => ({ start: at, end: at, text: what });
  const items = itemsOf(text, collection);
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) {
    if (text.slice(range.start, range.end).includes('#')) return [insert(range.end - 1, joined)];
    const content = padded && isMap(collection) ? ` ${joined} ` : joined;
    return [{ start: range.start + 1, end: range.end - 1, text: content }];
  }
  const beside = atStart ? first : last;
  const indent = text.slice(lineStart(text, beside.start), beside.start);
  const hasOwnLine = indent.trim() === '';
  if (atStart) {
    const between = hasOwnLine ? `${eol}${indent}` : ' ';
    return [insert(first.start, added.map((each) => `${each},${between}`).join(''))];
  }
  const behind = last.comma === undefined ? last.end : last.comma + 1;
  const trailing = last.comma === undefined ? '' : ',';
  if (!hasOwnLine) return [insert(behind, trailing === '' ? `, ${joined}` : ` ${joined},`)];
  const lines = added.map((each) => `${eol}${indent}${each}`).join(',') + trailing;
  const rest = text.slice(behind, nextLine(text, behind));
  if (!/^[ \t]*(?:#.*)?\r?\n$/.test(rest)) return [insert(behind, (trailing === '' ? ',' : '') + lines)];
  const comma = trailing === '' ? [insert(last.end, ',')] : [];
  return [...comma, insert(behind + rest.trimEnd().length, lines)];
}
