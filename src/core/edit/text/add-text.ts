import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { compareText } from '../../model/diagnostic.ts';
import { columnOfItems, linesOfItem } from './block.ts';
import { type Added, isIdle, type ListEdit, type MapEdit, type Plain } from './edits.ts';
import { addToFlow } from './flow.ts';
import type { Splice } from './splice.ts';
import { type FileStyle, isFlowPart, quotingOf } from './style.ts';
import {
  behindColon,
  type Collection,
  columnOf,
  isCollection,
  isNothing,
  keyOf,
  NotEditable,
  nextLine,
  pairsOf,
  rangeOf,
  type Tree,
} from './tree.ts';
import { blockItem, blockPair, flowPair, flowText, inBrackets, type Path } from './write-value.ts';

/** A new key or item. */
interface NewItem {
  /** The text by which sorted collections are ordered. */
  readonly name: string;
  /** Whether it goes before all others, as an `id` does. */
  readonly first: boolean;
  block(column: number): string;
  flow(): string;
}

/** What is added to, in which style, and what it comes to. */
interface Adding {
  readonly text: string;
  readonly style: FileStyle;
  readonly splices: Splice[];
}

/** Where new entries go: into what `node` is, which is the value of `pair`. */
interface Target {
  readonly node: unknown;
  /** Undefined for the root. */
  readonly pair: Pair | undefined;
  /** Whether new entries are written between brackets. */
  readonly inFlow: boolean;
  readonly kind: 'map' | 'list';
}

/** The second half of an edit, on the text that results from the first half: all additions. Throws `NotEditable`. */
export function addSplices({ text, root }: Tree, edit: MapEdit, style: FileStyle): Splice[] {
  const adding: Adding = { text, style, splices: [] };
  addToMap(adding, { node: root, pair: undefined, inFlow: false, kind: 'map' }, edit, []);
  return adding.splices;
}

function addToMap(adding: Adding, target: Target, changes: MapEdit, path: Path): void {
  const { style } = adding;
  const { node } = target;
  const pairs = isMap(node) ? pairsOf(node) : new Map<string, Pair>();
  const quoting = isMap(node) ? siblingQuoting(node, style) : style.quoting;
  const inFlow = target.inFlow || (isMap(node) && node.flow === true);
  const added: [string, Added][] = [...changes.put]
    .filter(([key]) => !pairs.has(key))
    .map(([key, value]) => [key, { value, comment: undefined }]);
  for (const [key, child] of changes.edit) {
    if (changes.remove.has(key)) continue;
    const name = changes.rename.get(key) ?? key;
    const pair = pairs.get(name);
    if (pair === undefined) {
      if (!isIdle(child)) added.push([key, { value: begun(child), comment: undefined }]);
    } else if (child.kind === 'map') {
      addToMap(adding, { node: pair.value, pair, inFlow, kind: 'map' }, child, [...path, name]);
    } else {
      addToList(adding, { node: pair.value, pair, inFlow, kind: 'list' }, child, [...path, name]);
    }
  }
  added.push(...changes.add);
  const items = added.map(
    ([key, each]): NewItem => ({
      name: key,
      first: key === 'id',
      block: (column) => blockPair([...path, key], each, column, style, quoting),
      flow: () => flowPair(key, each.value, style, quoting),
    }),
  );
  place(adding, { ...target, inFlow: target.inFlow || isFlowPart(style, path) }, items);
}

function addToList(adding: Adding, target: Target, changes: ListEdit, path: Path): void {
  const { node } = target;
  const style = isSeq(node) ? { ...adding.style, quoting: siblingQuoting(node, adding.style) } : adding.style;
  const items = changes.add.map(
    (value): NewItem => ({
      name: typeof value === 'string' ? value : '',
      first: false,
      block: (column) => blockItem(path, value, column, style),
      flow: () => flowText(value, style),
    }),
  );
  place(adding, { ...target, inFlow: target.inFlow || isFlowPart(style, path) }, items);
}

function place(adding: Adding, target: Target, items: readonly NewItem[]): void {
  const { node, pair, inFlow, kind } = target;
  if (items.length === 0) return;
  if (isAlias(node)) throw new NotEditable(`this is an alias of *${node.source}`, rangeOf(node).start, 'shared');
  const empty = isNothing(node) || (isCollection(node) && node.items.length === 0);
  const ordered = [...items.filter((item) => item.first), ...items.filter((item) => !item.first)];
  if (isCollection(node) && !empty && !node.flow) {
    addToBlock(adding, node, items);
  } else if (pair && empty && !inFlow && !hasComment(adding, node)) {
    beginBlock(adding, pair, items, kind);
  } else if (isCollection(node)) {
    // An empty collection has no first item to go before, and only one place to write to.
    const atStart = node.items.length === 0 ? ordered : items.filter((item) => item.first);
    addBetweenBrackets(adding, node, atStart, true);
    addBetweenBrackets(adding, node, ordered.slice(atStart.length), false);
  } else {
    const at = pair && behindColon(pair);
    if (at === undefined) throw new NotEditable('there is no colon here', pair ? rangeOf(pair.key).start : 0);
    const inner = ordered.map((item) => item.flow());
    adding.splices.push({ start: at, end: endOfNothing(node, at), text: ` ${inBrackets(kind, inner, adding.style)}` });
  }
}

function addBetweenBrackets(adding: Adding, node: Collection, items: readonly NewItem[], atStart: boolean): void {
  const { text, style, splices } = adding;
  const texts = items.map((item) => item.flow());
  if (items.length > 0) splices.push(...addToFlow(text, node, texts, { ...style, atStart }));
}

function hasComment({ text }: Adding, node: unknown): boolean {
  return isCollection(node) && text.slice(rangeOf(node).start, rangeOf(node).end).includes('#');
}

function endOfNothing(node: unknown, otherwise: number): number {
  return isCollection(node) || (isScalar(node) && node.source) ? rangeOf(node).end : otherwise;
}

/** Starts a block collection under a key without a value, or with `{}` or `[]`. */
function beginBlock(adding: Adding, pair: Pair, items: readonly NewItem[], kind: Target['kind']): void {
  const { text, style, splices } = adding;
  const at = behindColon(pair);
  if (at === undefined) throw new NotEditable('there is no colon here', rangeOf(pair.key).start);
  const end = endOfNothing(pair.value, at);
  if (end > at) splices.push({ start: at, end, text: '' });
  const column = columnOf(text, rangeOf(pair.key).start) + (kind === 'map' ? style.step : style.listStep);
  insertLines(adding, nextLine(text, end), items.map((item) => item.block(column)).join(''));
}

function addToBlock(adding: Adding, node: Collection, items: readonly NewItem[]): void {
  const { text } = adding;
  const column = columnOfItems(text, node);
  const first = linesOfItem(text, node, 0);
  const names = namesOf(node);
  const sorted = isSorted(names);
  const ordered = sorted ? [...items].sort((a, b) => compareNames(a.name, b.name)) : items;
  for (const item of ordered) {
    let at = linesOfItem(text, node, node.items.length - 1).end;
    if (item.first) at = first.start;
    else if (sorted) {
      const before = names.filter((name) => compareNames(name, item.name) < 0).length;
      at = before === 0 ? first.start : linesOfItem(text, node, before - 1).end;
    }
    insertLines(adding, at, item.block(column));
  }
}

/** Inserts lines. At the end of a file without a final line end, the line end goes before them. */
function insertLines({ text, style, splices }: Adding, at: number, lines: string): void {
  const bare = at === text.length && text !== '' && !text.endsWith('\n');
  splices.push({ start: at, end: at, text: bare ? style.eol + lines.slice(0, -style.eol.length) : lines });
}

/** The names of a collection's entries, or none if one has no name. */
function namesOf(node: Collection): readonly string[] {
  const names = (node.items as readonly unknown[]).map((item) => {
    if (isMap(node)) return keyOf(item as Pair);
    return isScalar(item) && typeof item.value === 'string' ? item.value : undefined;
  });
  return names.every((name) => name !== undefined) ? names : [];
}

/** Whether names are in order. Only people and titles count: the keys of the format have an order of their own. */
function isSorted(names: readonly string[]): boolean {
  if (names.length < 2 || names.some((name) => FORMAT_KEYS.has(name))) return false;
  return names.every((name, index) => index === 0 || compareNames(names[index - 1] ?? '', name) <= 0);
}

const FORMAT_KEYS = new Set(['version', 'organization', 'defaults', 'users', 'teams', 'id', 'role', 'sso']);

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase());
}

function siblingQuoting(node: Collection, style: FileStyle): FileStyle['quoting'] {
  const last: unknown = node.items.at(-1);
  if (last === undefined) return style.quoting;
  return quotingOf(isMap(node) ? (last as Pair).key : last);
}

/** The content of a map or list that an edit creates. */
function begun(edit: MapEdit | ListEdit): Plain {
  if (edit.kind === 'list') return edit.add;
  const below = [...edit.edit].map(([key, child]): [string, Plain] => [key, begun(child)]);
  const added = [...edit.add].map(([key, { value }]): [string, Plain] => [key, value]);
  return new Map<string, Plain>([...edit.put, ...below, ...added]);
}
