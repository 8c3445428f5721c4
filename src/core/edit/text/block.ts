import { isMap, isSeq, type Pair } from 'yaml';
import { type Collection, columnOf, endOfNode, endOfPair, lineStart, NotEditable, nextLine, rangeOf } from './tree.ts';

/** The offsets of the lines of an entry of a block collection, and the column of its key or dash, from 0. */
export interface Lines {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** The lines of the item at an index. Throws `NotEditable` where it does not start on a line of its own. */
export function linesOfItem(text: string, collection: Collection, index: number): Lines {
  const item: unknown = collection.items[index];
  const content = isMap(collection) ? rangeOf((item as Pair).key).start : rangeOf(item).start;
  const start = lineStart(text, content);
  const before = text.slice(start, content);
  const [, indent] = (isSeq(collection) ? DASH : INDENT).exec(before) ?? [];
  if (indent === undefined) throw new NotEditable('this entry does not start on a line of its own', content);
  const end = isMap(collection) ? endOfPair(item as Pair) : endOfNode(item);
  return {
    start,
    end: includeDeeperComments(text, endOfLines(text, end), indent.length),
    column: indent.length,
  };
}

const INDENT = /^( *)$/;
const DASH = /^( *)- +(?:&\S+ +)?$/;

/** The column of a block collection's entries. */
export function columnOfItems(text: string, collection: Collection): number {
  const [first] = collection.items as readonly unknown[];
  if (first === undefined) throw new NotEditable('this collection is empty', rangeOf(collection).start);
  if (isMap(collection)) return columnOf(text, rangeOf((first as Pair).key).start);
  return linesOfItem(text, collection, 0).column;
}

/** The start of the line after the one where content ends. The end of a block scalar is already such a start. */
function endOfLines(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** Includes comments right after an entry that are indented deeper than its key: they belong to it. */
function includeDeeperComments(text: string, from: number, column: number): number {
  let end = from;
  let at = from;
  while (at < text.length) {
    const next = nextLine(text, at);
    const [, indent, rest] = /^([ \t]*)(.*)/.exec(text.slice(at, next)) ?? [];
    if (rest?.startsWith('#')) {
      if ((indent ?? '').length <= column) break;
      end = next;
    } else if ((rest ?? '').trim() !== '') break;
    at = next;
  }
  return end;
}
