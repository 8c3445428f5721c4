import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A YAML file opened for editing: its text, and the nodes with their ranges in it. */
export interface Tree {
  readonly text: string;
  readonly root: unknown;
}

/** What keeps a text from being edited: a value that several places share, or the way the place is written. */
export type Obstacle = 'shared' | 'written';

/**
 * Thrown where an edit cannot be made as a change of text. `offset` is the place that resists, in the text that was
 * being changed.
 */
export class NotEditable extends Error {
  readonly offset: number;
  readonly obstacle: Obstacle;
  constructor(message: string, offset: number, obstacle: Obstacle = 'written') {
    super(message);
    this.offset = offset;
    this.obstacle = obstacle;
  }
}

/** Parses the text of a file that is known to be sound. */
export function openTree(text: string): Tree {
  const document = parseDocument(text, {
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    stringKeys: false,
    keepSourceTokens: true,
  });
  return { text, root: document.contents };
}

/** A key's text, as it is read everywhere else. Undefined for merge keys and keys that are not text. */
export function keyOf(pair: Pair): string | undefined {
  const { key } = pair;
  if (!isScalar(key)) return undefined;
  if (key.type === 'PLAIN' && key.source === '<<') return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.source === undefined || key.source === '' ? undefined : key.source;
}

/** The pairs of a map by key; of keys written twice, the first. */
export function pairsOf(map: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}

export type Collection = YAMLMap | YAMLSeq;

/** Whether a node is a map or a list. */
export function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

/** Whether there is no value at all, or one that says nothing: empty, `null` or `~`. */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Where a node's own text starts and ends, without anchor and tag; of pairs, from key to value. */
export function rangeOf(node: unknown): { readonly start: number; readonly end: number } {
  const range = isNode(node) ? node.range : undefined;
  if (!range) throw new NotEditable('this value has no place in the text', 0);
  return { start: range[0], end: range[1] };
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isCollection(node) || isAlias(node);
}

/** The place just behind a pair's colon and anchor, on the key's own line; undefined without a colon. */
export function behindColon(pair: Pair): number | undefined {
  let end: number | undefined;
  for (const token of pair.srcToken?.sep ?? []) {
    if (token.type === 'newline') break;
    if (token.type === 'map-value-ind' || token.type === 'anchor' || token.type === 'tag') {
      end = token.offset + token.source.length;
    }
  }
  return end;
}

/** Where the text of a pair ends: behind its value, or behind its colon when it has none. */
export function endOfPair(pair: Pair): number {
  const { key, value } = pair;
  if (value !== null && value !== undefined && !isEmptyText(value)) return endOfNode(value);
  return behindColon(pair) ?? rangeOf(key).end;
}

/** Where the text of a node ends, comments behind it not counted. */
export function endOfNode(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (last === undefined) return rangeOf(node).end;
    return isMap(node) ? endOfPair(last as Pair) : endOfNode(last);
  }
  return rangeOf(node).end;
}

function isEmptyText(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

/** Where the line starts that an offset stands in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line starts; the end of the text for the last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The column of an offset, counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
