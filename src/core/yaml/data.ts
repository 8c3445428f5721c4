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

/** Where a key and its value start. */
export interface KeyPlace {
  readonly key: number;
  readonly value: number;
}

/** Collects places while a file is read. A mapping or list is added when it is complete. */
export interface PlaceRecorder extends Places {
  addMap(map: YamlMap, start: number, keys: ReadonlyMap<string, KeyPlace>): void;
  addList(list: readonly YamlValue[], start: number, items: readonly number[]): void;
}

/** In mappings with more keys than this, keys are looked up in an index. */
const MAX_SEARCHED_KEYS = 16;

/** A recorder without places. */
export function placeRecorder(): PlaceRecorder {
  // Not a WeakMap: with hundreds of thousands of entries it slows down every garbage collection.
  const firsts = new Map<object, number>();
  /** Of each collection its start, then the offsets of its items, or of its keys and values by `Object.keys`. */
  const offsets: number[] = [];
  let indexed: { readonly map: YamlMap; readonly index: ReadonlyMap<string, number> } | undefined;

  const indexOf = (map: YamlMap, key: string): number => {
    if (indexed?.map !== map) {
      const keys = Object.keys(map);
      if (keys.length <= MAX_SEARCHED_KEYS) return keys.indexOf(key);
      indexed = { map, index: new Map(keys.map((each, index) => [each, index])) };
    }
    return indexed.index.get(key) ?? -1;
  };
  const offsetOf = (collection: object, has: boolean, place: number): number => {
    const first = firsts.get(collection);
    return first === undefined ? 0 : (offsets[has ? first + 1 + place : first] ?? 0);
  };
  const offsetIn = (map: YamlMap, key: string, which: 0 | 1): number => {
    const index = indexOf(map, key);
    return offsetOf(map, index >= 0, 2 * index + which);
  };
  return {
    addMap: (map, start, keys) => {
      firsts.set(map, offsets.length);
      offsets.push(start);
      for (const key of Object.keys(map)) {
        const place = keys.get(key);
        offsets.push(place?.key ?? start, place?.value ?? start);
      }
    },
    addList: (list, start, items) => {
      firsts.set(list, offsets.length);
      offsets.push(start);
      for (const item of items) offsets.push(item);
    },
    keyOffset: (map, key) => offsetIn(map, key, 0),
    valueOffset: (map, key) => offsetIn(map, key, 1),
    itemOffset: (list, index) => offsetOf(list, index < list.length, index),
  };
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
