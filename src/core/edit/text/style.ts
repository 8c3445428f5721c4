import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { columnOfItems } from './block.ts';
import type { Quoting } from './scalar-text.ts';
import { columnOf, isCollection, keyOf, NotEditable, rangeOf, type Tree } from './tree.ts';

/** The style of a file, so that added text looks like the rest. */
export interface FileStyle {
  readonly eol: '\n' | '\r\n';
  /** How many columns a map is indented below its key. */
  readonly step: number;
  /** How many columns a list is indented below its key, often none. */
  readonly listStep: number;
  /** Which maps and lists are in flow style. */
  readonly flow: ReadonlySet<FlowPart | undefined>;
  /** `{ a: b }` rather than `{a: b}`. */
  readonly padded: boolean;
  readonly quoting: Quoting;
}

/** The parts of a directory that can have different styles. */
type FlowPart = 'user' | 'team' | 'owners' | 'members' | 'entry';

/** The style of new files. */
export const NEW_FILE: FileStyle = {
  eol: '\n',
  step: 2,
  listStep: 2,
  flow: new Set(),
  padded: true,
  quoting: 'plain',
};

/** Detects the style of a file. */
export function styleOf({ text, root }: Tree): FileStyle {
  const seen: Seen = { step: undefined, listStep: undefined, padded: undefined, flow: new Map() };
  if (isMap(root)) look(text, root, [], seen);
  return {
    eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    step: seen.step ?? 2,
    listStep: seen.listStep ?? seen.step ?? 2,
    flow: new Set([...seen.flow].flatMap(([part, surplus]) => (surplus > 0 ? [part] : []))),
    padded: seen.padded ?? true,
    quoting: isMap(root) && root.flow && quotingOf(root.items[0]?.key) === 'double' ? 'double' : 'plain',
  };
}

interface Seen {
  step: number | undefined;
  listStep: number | undefined;
  padded: boolean | undefined;
  /** How many more of them are in flow style than in block style. */
  readonly flow: Map<FlowPart, number>;
}

function look(text: string, node: unknown, path: readonly string[], seen: Seen): void {
  if (!isCollection(node) || node.items.length === 0) return;
  const { start } = rangeOf(node);
  if (node.flow && isMap(node)) {
    const next = text[start + 1] ?? '';
    if (!/[\r\n]/.test(next)) seen.padded ??= next === ' ';
  }
  const part = partOf(path);
  if (part !== undefined) seen.flow.set(part, (seen.flow.get(part) ?? 0) + (node.flow ? 1 : -1));
  if (isSeq(node)) {
    for (const item of node.items) look(text, item, [...path, '-'], seen);
    return;
  }
  for (const pair of node.items as readonly Pair[]) {
    const { value } = pair;
    if (!node.flow && isCollection(value) && !value.flow && value.items.length > 0) {
      const deeper = stepOf(text, pair, value);
      if (deeper !== undefined && isMap(value)) seen.step ??= deeper;
      else if (deeper !== undefined) seen.listStep ??= deeper;
    }
    look(text, value, [...path, keyOf(pair) ?? '<<'], seen);
  }
}

function stepOf(text: string, pair: Pair, value: Parameters<typeof columnOfItems>[1]): number | undefined {
  try {
    return columnOfItems(text, value) - columnOf(text, rangeOf(pair.key).start);
  } catch (error) {
    if (error instanceof NotEditable) return undefined;
    throw error;
  }
}

/** Whether the part of a directory at a path of keys is in flow style. In paths, `-` is an item of a list. */
export function isFlowPart(style: FileStyle, path: readonly string[]): boolean {
  return style.flow.has(partOf(path));
}

/** The part of a directory at a path of keys, where `-` is an item of a list. */
function partOf([section, name, ...below]: readonly string[]): FlowPart | undefined {
  if (name === undefined) return undefined;
  if (section === 'users' && below.length === 0) return 'user';
  if (section !== 'teams') return undefined;
  const [list, ...items] = below;
  if (list === undefined) return 'team';
  // Owners are few, and are often on one line where members are not.
  if (items.length === 0) return list === 'members' ? 'members' : 'owners';
  return items.length === 1 ? 'entry' : undefined;
}

/** How a scalar is quoted. */
export function quotingOf(node: unknown): Quoting {
  const type: Scalar['type'] = isScalar(node) ? (node.type ?? undefined) : undefined;
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}
