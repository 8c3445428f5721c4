import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** The text of a YAML file, and its nodes with their ranges. */
export interface Tree {
  readonly text: string;
  readonly root: unknown;
}

/** Why a text cannot be edited: a value is shared by several places, or the text is in an unusual form. */
export type Obstacle = 'shared' | 'written';

/** Thrown where an edit cannot be made as a change of text. `offset` is in the text that was being changed. */
export class NotEditable extends Error {
  readonly offset: number;
  readonly obstacle: Obstacle;
  constructor(message: string, offset: number, obstacle: Obstacle = 'written') {
    super(message);
    this.offset = offset;
    this.obstacle = obstacle;
  }
}

/** Parses the text of a file that is known to be valid YAML. */
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

/** A key's text, as the directory is read. Undefined for merge keys and keys that are not text. */
export function keyOf(pair: Pair): string | undefined {
  const { key } = pair;
  if (!isScalar(key)) return undefined;
  if (key.type === 'PLAIN' && key.source === '<<') return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.source === undefined || key.source === '' ? undefined : key.source;
}

/** The pairs of a map by key; of duplicate keys, the first. */
export function pairsOf(map: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}

/** A map or a list. */
export type Collection = YAMLMap | YAMLSeq;

/** Whether a node is a map or a list. */
export function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

/** Whether a value is absent, empty, `null` or `~`. */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Where a node's text starts and ends, without anchor and tag. Throws `NotEditable` for a node without a range. */
export function rangeOf(node: unknown): { readonly start: number; readonly end: number } {
  const range = isNode(node) ? node.range : undefined;
  if (!range) throw new NotEditable('this value has no place in the text', 0);
  return { start: range[0], end: range[1] };
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isCollection(node) || isAlias(node);
}

/** The offset after a pair's colon and anchor, on the line of the key. Undefined without a colon. */
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

/** Where the text of a pair ends: after its value, or after its colon if it has none. */
export function endOfPair(pair: Pair): number {
  const { key, value } = pair;
  if (value !== null && value !== undefined && !isEmptyText(value)) return endOfNode(value);
  return behindColon(pair) ?? rangeOf(key).end;
}

/** Where the text of a node ends, without comments after it. */
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

/** The start of the line that an offset is in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The column of an offset, counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
