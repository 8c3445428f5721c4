import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { linesOfItem } from './block.ts';
import { type ListEdit, type MapEdit, mapEdit } from './edits.ts';
import { removeFromFlow } from './flow.ts';
import { type Quoting, scalarText } from './scalar-text.ts';
import type { Splice } from './splice.ts';
import { quotingOf } from './style.ts';
import { behindColon, type Collection, isNothing, keyOf, NotEditable, pairsOf, rangeOf, type Tree } from './tree.ts';

/** What a change is made in, and what it comes to. */
interface Changing {
  readonly text: string;
  readonly quoting: Quoting;
  readonly splices: Splice[];
}

/** The first half of an edit: everything that is removed, renamed and replaced. Throws `NotEditable`. */
export function changeSplices({ text, root }: Tree, edit: MapEdit, quoting: Quoting): Splice[] {
  if (!isMap(root)) throw new NotEditable('the file is no mapping', 0);
  const changing: Changing = { text, quoting, splices: [] };
  changeMap(changing, root, undefined, edit);
  return changing.splices;
}

function changeChild(changing: Changing, pair: Pair | undefined, key: string, child: MapEdit | ListEdit): void {
  const node: unknown = pair?.value;
  if (isAlias(node)) throw new NotEditable(`${key} is an alias of *${node.source}`, rangeOf(node).start, 'shared');
  if (child.kind === 'map' && isMap(node)) changeMap(changing, node, pair, child);
  else if (child.kind === 'list' && isSeq(node)) changeList(changing, node, pair, child);
  else refuseChanges(child, key, pair);
}

function changeMap(changing: Changing, map: YAMLMap, holder: Pair | undefined, changes: MapEdit): void {
  const pairs = pairsOf(map);
  const own = (key: string): Pair => {
    const pair = pairs.get(key);
    if (pair) return pair;
    throw new NotEditable(`${key} comes from a merge key (<<)`, rangeOf(map).start, 'shared');
  };
  for (const [key, name] of changes.rename) {
    if (!changes.remove.has(key)) replaceScalar(changing, own(key).key, name);
  }
  for (const [key, value] of changes.put) {
    const pair = pairs.get(key);
    if (pair) replaceValue(changing, pair, key, value);
  }
  for (const [key, child] of changes.edit) {
    if (!changes.remove.has(key)) changeChild(changing, pairs.get(key), key, child);
  }
  const indexes = new Map(map.items.map((pair, index) => [keyOf(pair), index]));
  const removed = [...changes.remove].map((key) => indexes.get(own(key) && key) ?? -1);
  removeItems(changing, map, holder, new Set(removed));
}

function changeList(changing: Changing, list: YAMLSeq, holder: Pair | undefined, changes: ListEdit): void {
  for (const [index, { key, name }] of changes.rename) {
    if (changes.remove.has(index)) continue;
    const item: unknown = list.items[index];
    if (isMap(item)) changeMap(changing, item, undefined, { ...mapEdit(), put: new Map([[key, name]]) });
    else replaceScalar(changing, item, name);
  }
  removeItems(changing, list, holder, changes.remove);
}

function removeItems(
  { text, splices }: Changing,
  collection: Collection,
  holder: Pair | undefined,
  indexes: ReadonlySet<number>,
): void {
  if (indexes.size === 0) return;
  if (collection.flow) {
    splices.push(...removeFromFlow(text, collection, indexes));
    return;
  }
  for (const index of indexes) {
    const { start, end } = linesOfItem(text, collection, index);
    // When the last line of a file without a final line end is removed, the line end before it is removed, too.
    const bare = end === text.length && !text.endsWith('\n');
    splices.push({ start: bare ? endOfLineBefore(text, start) : start, end, text: '' });
  }
  if (indexes.size === collection.items.length) {
    const at = holder && behindColon(holder);
    if (at === undefined) throw new NotEditable('nothing would be left here', rangeOf(collection).start);
    splices.push({ start: at, end: at, text: isMap(collection) ? ' {}' : ' []' });
  }
}

function endOfLineBefore(text: string, start: number): number {
  if (start === 0) return 0;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

function replaceValue(changing: Changing, pair: Pair, key: string, value: string | boolean): void {
  const node: unknown = pair.value;
  if (!isNothing(node)) {
    replaceScalar(changing, node, value);
    return;
  }
  const at = behindColon(pair);
  if (at === undefined) throw new NotEditable(`${key} has no colon`, rangeOf(pair.key).start);
  const end = isScalar(node) && node.source ? rangeOf(node).end : at;
  changing.splices.push({ start: at, end, text: ` ${valueText(value, changing.quoting)}` });
}

function replaceScalar({ text, quoting, splices }: Changing, node: unknown, value: string | boolean): void {
  if (!isScalar(node) && !isAlias(node)) throw new NotEditable('this value is not simple text', rangeOf(node).start);
  const { start, end } = rangeOf(node);
  const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  const style = isAlias(node) ? quoting : quotingOf(node);
  const lineEnd = block && text[end - 1] === '\n' ? (text[end - 2] === '\r' ? '\r\n' : '\n') : '';
  splices.push({ start, end, text: valueText(value, style) + lineEnd });
}

function refuseChanges(edit: MapEdit | ListEdit, key: string, pair: Pair | undefined): void {
  const changes = edit.remove.size + edit.rename.size;
  if (changes === 0 && isNothing(pair?.value)) return;
  throw new NotEditable(`${key} is not written here`, pair ? rangeOf(pair.key).start : 0, 'shared');
}

function valueText(value: string | boolean, quoting: Quoting): string {
  return typeof value === 'boolean' ? String(value) : scalarText(value, quoting);
}
