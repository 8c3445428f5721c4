import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, type Position, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';

export type YamlScalar = string | number | boolean | null;
/** A mapping without prototype: `__proto__` and `constructor` are keys like any other. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}
export type YamlValue = YamlScalar | YamlMap | readonly YamlValue[];

export const TOO_DEEP = {
  message: 'This is nested too deeply.',
  help: 'A directory needs no more than six levels; look for brackets or dashes left open.',
} as const;

const MAX_DEPTH = 100;
/** How many values aliases may add to a file when they are written out. */
const MAX_ALIASED_VALUES = 1_000_000;

/** Where keys, values and items stand, as offsets in UTF-16 code units; the collection's own start for what it does not have. */
export interface Places {
  keyOffset(map: YamlMap, key: string): number;
  valueOffset(map: YamlMap, key: string): number;
  itemOffset(list: readonly YamlValue[], index: number): number;
}

interface Converted {
  readonly value: YamlValue | undefined;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** True when the data must not be used at all: it is bottomless, or too large once written out. */
  readonly fatal: boolean;
}

interface KeyPlace {
  readonly key: number;
  readonly value: number;
}

/** What has been converted, with the number of values it stands for when every alias is written out. */
interface Sized {
  readonly value: YamlValue;
  readonly size: number;
}

/** Stands for a merge key, which is no key like others. */
const MERGE = Symbol('<<');

/** Stops a conversion whose result could not be used. */
class Unusable extends Error {}

/**
 * Turns a parsed document into plain data, and remembers where each key, value and item stands. Aliases share
 * the data of their anchors; merge keys (`<<`) are written out. Reports duplicate keys, keys that are not text,
 * tags, aliases without anchor, alias bombs and bottomless nesting.
 */
export function convert(contents: Node | null, locate: (offset: number) => Position): Converted {
  const diagnostics: Diagnostic[] = [];
  const maps = new WeakMap<object, { start: number; keys: Map<string, KeyPlace> }>();
  const lists = new WeakMap<object, { start: number; items: number[] }>();
  const anchors = new Map<string, Sized | 'open'>();
  let aliased = 0;

  const report = (...[code, offset, message, help, related]: ReportArguments): void => {
    diagnostics.push(problem(code, locate(offset), message, help, related ?? []));
  };

  function visit(node: unknown, depth: number): Sized {
    const offset = startOf(node);
    if (depth > MAX_DEPTH) {
      report('too-deep', offset, TOO_DEEP.message, TOO_DEEP.help);
      throw new Unusable();
    }
    if (isAlias(node)) return followAlias(node.source, offset);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { value: null, size: 1 };
    refuseTag(node.tag, offset);
    if (node.anchor === undefined) return visitContent(node, depth);
    anchors.set(node.anchor, 'open');
    const result = visitContent(node, depth);
    anchors.set(node.anchor, result);
    return result;
  }

  function refuseTag(tag: string | undefined, offset: number): void {
    if (tag === undefined) return;
    const help = 'Remove the tag: text, numbers, true and false, lists and mappings need none.';
    report('yaml-tag', offset, `The tag ${quote(tag)} is not allowed.`, help);
  }

  function visitContent(node: Node, depth: number): Sized {
    if (isMap(node)) return visitMap(node, depth);
    if (isSeq(node)) return visitList(node, depth);
    return { value: isScalar(node) ? scalarValue(node.value) : null, size: 1 };
  }

  function followAlias(name: string, offset: number): Sized {
    const target = anchors.get(name);
    if (target === undefined) {
      const help = `Define &${name} before this place, or put the text into quotes.`;
      report('yaml-syntax', offset, `There is no anchor &${name} before this alias.`, help);
      return { value: null, size: 1 };
    }
    if (target === 'open') {
      report('too-deep', offset, `The alias *${name} stands inside its own anchor.`, 'Write the value out.');
      throw new Unusable();
    }
    aliased += target.size;
    if (aliased > MAX_ALIASED_VALUES) {
      const limit = MAX_ALIASED_VALUES.toLocaleString('en-US');
      const message = `The aliases of this file stand for more than ${limit} values.`;
      report('too-many-aliases', offset, message, 'Use fewer aliases, or write the values out.');
      throw new Unusable();
    }
    return target;
  }

  function visitList(node: YAMLSeq, depth: number): Sized {
    const value: YamlValue[] = [];
    const items: number[] = [];
    let size = 1;
    for (const item of node.items) {
      const converted = visit(item, depth + 1);
      value.push(converted.value);
      items.push(startOf(item));
      size += converted.size;
    }
    lists.set(value, { start: startOf(node), items });
    return { value, size };
  }

  function visitMap(node: YAMLMap, depth: number): Sized {
    const value: Record<string, YamlValue> = Object.create(null);
    const keys = new Map<string, KeyPlace>();
    const merges: { readonly value: YamlValue; readonly offset: number }[] = [];
    let size = 1;
    let merged: KeyPlace | undefined;
    for (const pair of node.items) {
      const problems = diagnostics.length;
      const keyOffset = startOf(pair.key);
      const key = isMerge(pair) ? MERGE : visitKey(pair.key, keyOffset);
      const sound = diagnostics.length === problems;
      if (key === undefined && sound) {
        const help = 'Write the key as text, in quotes if need be.';
        report('wrong-type', keyOffset, 'A key must be text.', help);
      }
      const converted = pair.value == null ? { value: null, size: 1 } : visit(pair.value, depth + 1);
      const place = { key: keyOffset, value: pair.value == null ? keyOffset : startOf(pair.value) };
      size += converted.size;
      if (key === undefined) continue;
      const first = key === MERGE ? merged : keys.get(key);
      if (first) {
        const other = { ...locate(first.key), message: 'first written here' };
        const help = 'Keep one of the two; the second would silently win.';
        const name = key === MERGE ? '<<' : key;
        report('duplicate-key', keyOffset, `The key ${quote(name)} is written twice.`, help, [other]);
      } else if (key === MERGE) {
        merged = place;
        if (diagnostics.length === problems) merges.push({ value: converted.value, offset: place.value });
      } else {
        keys.set(key, place);
        value[key] = converted.value;
      }
    }
    maps.set(value, { start: startOf(node), keys });
    for (const merge of merges) {
      for (const from of isYamlList(merge.value) ? merge.value : [merge.value]) {
        mergeInto(value, keys, from, merge.offset);
      }
    }
    return { value, size };
  }

  /** A key's text; undefined when it is no text. An anchor on it stands for that text. */
  function visitKey(key: unknown, offset: number): string | undefined {
    if (isAlias(key)) {
      const { value } = followAlias(key.source, offset);
      return typeof value === 'object' ? undefined : String(value);
    }
    if (!isScalar(key)) return undefined;
    refuseTag(key.tag, offset);
    const text = keyText(key);
    if (key.anchor !== undefined && text !== undefined) anchors.set(key.anchor, { value: text, size: 1 });
    return text;
  }

  /** Keys of the map itself win over merged ones, and earlier merged ones over later ones. */
  function mergeInto(
    into: Record<string, YamlValue>,
    keys: Map<string, KeyPlace>,
    from: YamlValue,
    offset: number,
  ): void {
    if (!isYamlMap(from)) {
      const help = 'Point it at a mapping, such as an alias of one: <<: *name';
      report('wrong-type', offset, 'A merge key (<<) takes a mapping.', help);
      return;
    }
    for (const [key, place] of maps.get(from)?.keys ?? []) {
      if (keys.has(key)) continue;
      keys.set(key, place);
      into[key] = from[key] ?? null;
    }
  }

  const places: Places = {
    keyOffset: (map, key) => maps.get(map)?.keys.get(key)?.key ?? maps.get(map)?.start ?? 0,
    valueOffset: (map, key) => maps.get(map)?.keys.get(key)?.value ?? maps.get(map)?.start ?? 0,
    itemOffset: (list, index) => lists.get(list)?.items[index] ?? lists.get(list)?.start ?? 0,
  };
  try {
    const value = contents === null ? undefined : visit(contents, 0).value;
    return { value: isEmptyScalar(contents) ? undefined : value, places, diagnostics, fatal: false };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { value: undefined, places, diagnostics, fatal: true };
  }
}

type ReportArguments = [
  code: Diagnostic['code'],
  offset: number,
  message: string,
  help: string,
  related?: Diagnostic['related'],
];

/** Whether a value is a mapping. */
export function isYamlMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isYamlList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isEmptyScalar(node: Node | null): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
}

/** A key's text as it is written: `2024:` and `1e3:` are titles, not numbers. */
function keyText(key: Scalar): string | undefined {
  if (typeof key.value === 'string') return key.value;
  return key.source === undefined || key.source === '' ? undefined : key.source;
}

function scalarValue(value: unknown): YamlScalar {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null || value === undefined ? null : String(value);
  }
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}
