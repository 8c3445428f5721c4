import type { Places, YamlMap, YamlValue } from './convert.ts';

/** Takes down where everything stands in a text in the plain form, as offsets in UTF-16 code units. */
export interface PlaceRecorder {
  /** Takes down a mapping: where it begins, then for each key its offset, its end and the offset of its value. */
  ofMap(map: YamlMap, start: number, keys: readonly number[]): void;
  /** Takes down a list: where it begins, then the offset of each item. */
  ofList(list: readonly YamlValue[], start: number, items: readonly number[]): void;
  /** What was taken down. */
  readonly places: Places;
}

const NUMBERS_A_KEY = 3;
/** In mappings with more keys than this, keys are looked up in an index. */
const MOST_TO_SEARCH = 16;

/**
 * Keeps places as numbers in one array: a directory of a hundred thousand users has half a million of them, and few
 * are ever asked for. A key is told by its text, which in the plain form stands there as it is.
 */
export function recordPlaces(text: string): PlaceRecorder {
  let numbers = new Int32Array(1024);
  let used = 0;
  /** Where in `numbers` a collection begins: its own offset, how many numbers follow, and those. */
  const entries = new Map<object, number>();
  const indexes = new Map<object, ReadonlyMap<string, number>>();

  const numberAt = (index: number): number => numbers[index] ?? 0;

  function add(collection: object, start: number, offsets: readonly number[]): void {
    const needed = used + 2 + offsets.length;
    if (needed > numbers.length) {
      const larger = new Int32Array(Math.max(needed, numbers.length * 2));
      larger.set(numbers);
      numbers = larger;
    }
    entries.set(collection, used);
    numbers[used] = start;
    numbers[used + 1] = offsets.length;
    // A loop, because `set` is slow with a plain array.
    for (let index = 0; index < offsets.length; index++) numbers[used + 2 + index] = offsets[index] ?? 0;
    used = needed;
  }

  function keyAt(index: number): string {
    const [start, end] = [numberAt(index), numberAt(index + 1)];
    const first = text[start];
    return first === '"' || first === "'" ? text.slice(start + 1, end - 1) : text.slice(start, end);
  }

  /** Where in `numbers` a key's offsets are, or undefined when the mapping does not have it. */
  function find(map: YamlMap, key: string): number | undefined {
    const entry = entries.get(map) ?? 0;
    const end = entry + 2 + numberAt(entry + 1);
    if (end - entry > MOST_TO_SEARCH * NUMBERS_A_KEY) {
      const index = indexes.get(map) ?? makeIndex(entry, end);
      indexes.set(map, index);
      return index.get(key);
    }
    for (let at = entry + 2; at < end; at += NUMBERS_A_KEY) if (keyAt(at) === key) return at;
    return undefined;
  }

  function makeIndex(entry: number, end: number): ReadonlyMap<string, number> {
    const index = new Map<string, number>();
    for (let at = entry + 2; at < end; at += NUMBERS_A_KEY) index.set(keyAt(at), at);
    return index;
  }

  const startOf = (collection: object): number => {
    const entry = entries.get(collection);
    return entry === undefined ? 0 : numberAt(entry);
  };

  const places: Places = {
    keyOffset: (map, key) => {
      const at = find(map, key);
      return at === undefined ? startOf(map) : numberAt(at);
    },
    valueOffset: (map, key) => {
      const at = find(map, key);
      return at === undefined ? startOf(map) : numberAt(at + 2);
    },
    itemOffset: (list, index) => {
      const entry = entries.get(list);
      if (entry === undefined) return 0;
      return index < numberAt(entry + 1) ? numberAt(entry + 2 + index) : numberAt(entry);
    },
  };
  return { ofMap: add, ofList: add, places };
}
