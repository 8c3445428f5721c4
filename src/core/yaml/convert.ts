import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Diagnostic, type DiagnosticCode, type Position, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import {
  emptyMap,
  isYamlList,
  isYamlMap,
  type KeyPlace,
  type PlaceRecorder,
  type Places,
  placeRecorder,
  type YamlValue,
  yamlScalar,
} from './data.ts';

/** Message and help of the code `too-deep`. */
export const TOO_DEEP = {
  message: 'This is nested too deeply.',
  help: 'A directory needs at most six levels. Look for a bracket or dash too many.',
} as const;

const MAX_DEPTH = 100;
/** How many values the aliases of a file may stand for. */
const MAX_ALIASED_VALUES = 1_000_000;

/** What `convert` gives. */
interface Converted {
  readonly value: YamlValue | undefined;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the data cannot be used at all: it is nested too deeply, or too large once aliases are written out. */
  readonly fatal: boolean;
}

/** Data, and how many values it has when every alias is written out. */
interface Sized {
  readonly value: YamlValue;
  readonly size: number;
}

/** What a conversion has found so far. */
interface Conversion {
  readonly locate: (offset: number) => Position;
  readonly diagnostics: Diagnostic[];
  readonly places: PlaceRecorder;
  /** `open` while the anchored value itself is converted. */
  readonly anchors: Map<string, Sized | 'open'>;
  aliasedValues: number;
}

/** Stops a conversion whose result could not be used. */
class Unusable extends Error {}

/**
 * Converts a parsed document to plain data and records where each key, value and item starts. Aliases share the data
 * of their anchors; merge keys (`<<`) are written out. Reports duplicate keys, keys that are not text, tags, aliases
 * without an anchor, too many aliased values, and nesting that is too deep.
 */
export function convert(contents: Node | null, locate: (offset: number) => Position): Converted {
  const places = placeRecorder();
  const diagnostics: Diagnostic[] = [];
  const conversion: Conversion = { locate, diagnostics, places, anchors: new Map(), aliasedValues: 0 };
  try {
    const value = contents === null ? undefined : convertNode(conversion, contents, 0).value;
    return { value: isEmptyScalar(contents) ? undefined : value, places, diagnostics, fatal: false };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { value: undefined, places, diagnostics, fatal: true };
  }
}

function report(
  { diagnostics, locate }: Conversion,
  code: DiagnosticCode,
  offset: number,
  message: string,
  help: string,
  related: Diagnostic['related'] = [],
): void {
  diagnostics.push(problem(code, locate(offset), message, help, related));
}

function convertNode(conversion: Conversion, node: unknown, depth: number): Sized {
  const offset = startOf(node);
  if (depth > MAX_DEPTH) {
    report(conversion, 'too-deep', offset, TOO_DEEP.message, TOO_DEEP.help);
    throw new Unusable();
  }
  if (isAlias(node)) return followAlias(conversion, node.source, offset);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { value: null, size: 1 };
  refuseTag(conversion, node.tag, offset);
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, 'open');
  const result = isMap(node)
    ? convertMap(conversion, node, depth)
    : isSeq(node)
      ? convertList(conversion, node, depth)
      : { value: yamlScalar(node.value), size: 1 };
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, result);
  return result;
}

function refuseTag(conversion: Conversion, tag: string | undefined, offset: number): void {
  if (tag === undefined) return;
  const help = 'Remove the tag: text, numbers, true and false, lists and mappings need none.';
  report(conversion, 'yaml-tag', offset, `The tag ${quote(tag)} is not allowed.`, help);
}

function followAlias(conversion: Conversion, name: string, offset: number): Sized {
  const target = conversion.anchors.get(name);
  if (target === undefined) {
    const message = `There is no anchor &${name} before this alias.`;
    const help = `Define &${name} before this line, or put the text in quotes.`;
    report(conversion, 'yaml-syntax', offset, message, help);
    return { value: null, size: 1 };
  }
  if (target === 'open') {
    const message = `The alias *${name} is inside its own anchor.`;
    report(conversion, 'too-deep', offset, message, 'Write the value out.');
    throw new Unusable();
  }
  conversion.aliasedValues += target.size;
  if (conversion.aliasedValues > MAX_ALIASED_VALUES) {
    const limit = MAX_ALIASED_VALUES.toLocaleString('en-US');
    const message = `The aliases of this file stand for more than ${limit} values.`;
    report(conversion, 'too-many-aliases', offset, message, 'Use fewer aliases, or write the values out.');
    throw new Unusable();
  }
  return target;
}

function convertList(conversion: Conversion, node: YAMLSeq, depth: number): Sized {
  const items = node.items.map((item) => convertNode(conversion, item, depth + 1));
  const value = items.map((item) => item.value);
  conversion.places.addList(value, startOf(node), node.items.map(startOf));
  return { value, size: items.reduce((sum, item) => sum + item.size, 1) };
}

function convertMap(conversion: Conversion, node: YAMLMap, depth: number): Sized {
  const { diagnostics, places } = conversion;
  const value = emptyMap();
  const keys = new Map<string, KeyPlace>();
  const merges: { readonly value: YamlValue; readonly offset: number }[] = [];
  let size = 1;
  let mergeKey: KeyPlace | undefined;
  for (const pair of node.items) {
    const problemsBefore = diagnostics.length;
    const keyOffset = startOf(pair.key);
    const isMerge = isMergeKey(pair);
    const key = isMerge ? '<<' : convertKey(conversion, pair.key, keyOffset);
    const hasValue = pair.value !== null && pair.value !== undefined;
    const converted = hasValue ? convertNode(conversion, pair.value, depth + 1) : { value: null, size: 1 };
    const place = { key: keyOffset, value: hasValue ? startOf(pair.value) : keyOffset };
    size += converted.size;
    if (key === undefined) continue;
    const first = isMerge ? mergeKey : keys.get(key);
    if (first) {
      reportDuplicateKey(conversion, key, keyOffset, first.key);
    } else if (isMerge) {
      mergeKey = place;
      const isSound = diagnostics.length === problemsBefore;
      if (isSound) merges.push({ value: converted.value, offset: place.value });
    } else {
      keys.set(key, place);
      value[key] = converted.value;
    }
  }
  for (const merge of merges) {
    for (const from of isYamlList(merge.value) ? merge.value : [merge.value]) {
      mergeInto(conversion, { value, keys }, from, merge.offset);
    }
  }
  places.addMap(value, startOf(node), keys);
  return { value, size };
}

function reportDuplicateKey(conversion: Conversion, key: string, offset: number, firstOffset: number): void {
  const first = { ...conversion.locate(firstOffset), message: 'the first one' };
  const help = 'Keep one of the two. YAML would silently use the second.';
  report(conversion, 'duplicate-key', offset, `The key ${quote(key)} appears twice.`, help, [first]);
}

/**
 * A key's text as it is in the file, since `2024:` and `1e3:` are titles and not numbers. Reports a key that is not
 * text and gives undefined for it.
 */
function convertKey(conversion: Conversion, key: unknown, offset: number): string | undefined {
  const problemsBefore = conversion.diagnostics.length;
  const text = keyText(conversion, key, offset);
  if (text === undefined && conversion.diagnostics.length === problemsBefore) {
    const help = 'Write the key as text, in quotes if necessary.';
    report(conversion, 'wrong-type', offset, 'A key must be text.', help);
  }
  return text;
}

function keyText(conversion: Conversion, key: unknown, offset: number): string | undefined {
  if (isAlias(key)) {
    const { value } = followAlias(conversion, key.source, offset);
    return typeof value === 'object' ? undefined : String(value);
  }
  if (!isScalar(key)) return undefined;
  refuseTag(conversion, key.tag, offset);
  const text = typeof key.value === 'string' ? key.value : key.source || undefined;
  if (key.anchor !== undefined && text !== undefined) {
    conversion.anchors.set(key.anchor, { value: text, size: 1 });
  }
  return text;
}

/** Adds the keys of a merged mapping. Keys of the mapping itself, and of earlier merges, win. */
function mergeInto(
  conversion: Conversion,
  into: { readonly value: Record<string, YamlValue>; readonly keys: Map<string, KeyPlace> },
  from: YamlValue,
  offset: number,
): void {
  if (!isYamlMap(from)) {
    const help = 'Point it to a mapping, such as an alias of one: <<: *name';
    report(conversion, 'wrong-type', offset, 'A merge key (<<) needs a mapping.', help);
    return;
  }
  const { places } = conversion;
  for (const [key, value] of Object.entries(from)) {
    if (into.keys.has(key)) continue;
    into.keys.set(key, { key: places.keyOffset(from, key), value: places.valueOffset(from, key) });
    into.value[key] = value;
  }
}

function isEmptyScalar(node: Node | null): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function isMergeKey({ key }: Pair): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

function startOf(node: unknown): number {
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}
