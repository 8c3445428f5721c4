/** A value of YAML's core schema that is neither a mapping nor a list. */
export type YamlScalar = string | number | boolean | null;
/** A mapping without prototype: `__proto__` and `constructor` are keys like any other. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}
/** The data of a YAML file. */
export type YamlValue = YamlScalar | YamlMap | readonly YamlValue[];

/**
 * Where keys, values and list items start, as offsets in UTF-16 code units. Gives the start of the collection for a
 * key or item that it does not have.
 */
export interface Places {
  keyOffset(map: YamlMap, key: string): number;
  valueOffset(map: YamlMap, key: string): number;
  itemOffset(list: readonly YamlValue[], index: number): number;
}

/** Collects places while a file is read. */
export interface PlaceRecorder extends Places {
  /** `offsets` has two for each key: where the key starts, then its value. */
  addMap(map: YamlMap, start: number, keys: readonly string[], offsets: readonly number[]): void;
  addList(list: readonly YamlValue[], start: number, items: readonly number[]): void;
}

interface Recorded {
  readonly start: number;
  /** Empty for a list. */
  readonly keys: readonly string[];
  readonly offsets: readonly number[];
  /** From key to its place in `keys`, made when a large mapping is first asked. */
  index: ReadonlyMap<string, number> | undefined;
}

/** In mappings with more keys than this, keys are looked up in an index. */
const MAX_SEARCHED_KEYS = 16;

/** A recorder without places. */
export function placeRecorder(): PlaceRecorder {
  // Not a WeakMap: with hundreds of thousands of entries it slows down every garbage collection.
  const recorded = new Map<object, Recorded>();
  const offsetOf = (collection: object, find: (entry: Recorded) => number): number => {
    const entry = recorded.get(collection);
    return entry === undefined ? 0 : (entry.offsets[find(entry)] ?? entry.start);
  };
  return {
    addMap: (map, start, keys, offsets) => recorded.set(map, { start, keys, offsets, index: undefined }),
    addList: (list, start, offsets) => recorded.set(list, { start, keys: [], offsets, index: undefined }),
    keyOffset: (map, key) => offsetOf(map, (entry) => 2 * indexOf(entry, key)),
    valueOffset: (map, key) => offsetOf(map, (entry) => 2 * indexOf(entry, key) + 1),
    itemOffset: (list, index) => offsetOf(list, () => index),
  };
}

/** The place of a key among the keys of a mapping; below 0 when the mapping does not have it. */
function indexOf(entry: Recorded, key: string): number {
  if (entry.keys.length <= MAX_SEARCHED_KEYS) return entry.keys.indexOf(key);
  entry.index ??= new Map(entry.keys.map((each, index) => [each, index]));
  return entry.index.get(key) ?? -1;
}

const MapWithoutPrototype = function MapWithoutPrototype() {} as unknown as new () => Record<string, YamlValue>;
MapWithoutPrototype.prototype = Object.freeze(Object.create(null));

/** An empty mapping. V8 stores it in a fifth of the memory of `Object.create(null)`. */
export function emptyMap(): Record<string, YamlValue> {
  return new MapWithoutPrototype();
}

/** Whether a value is a mapping. */
export function isYamlMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isYamlList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** The value of a scalar as `yaml` gives it. */
export function yamlScalar(value: unknown): YamlScalar {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null || value === undefined ? null : String(value);
  }
}
