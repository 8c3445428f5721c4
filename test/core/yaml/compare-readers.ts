import { convert } from '../../../src/core/yaml/convert.ts';
import { isYamlList, isYamlMap, type Places, type YamlValue } from '../../../src/core/yaml/data.ts';
import { parseYaml } from '../../../src/core/yaml/parse-document.ts';
import { readCommonForm } from '../../../src/core/yaml/read-common-form.ts';

/** Whether the fast reader takes a text, and if so, how its result differs from that of the package `yaml`. */
export type Comparison = { readonly taken: false } | { readonly taken: true; readonly difference: string | undefined };

/** Reads a text with both readers and compares acceptance, data, the order of keys, and every offset. */
export function compareReaders(text: string): Comparison {
  const fast = readCommonForm(text);
  if (fast === undefined) return { taken: false };
  const read = parseYaml(text);
  if (read.kind !== 'document') return { taken: true, difference: `yaml finds it ${read.kind}` };
  const [error] = read.errors;
  if (error !== undefined) return { taken: true, difference: `yaml reports ${error.message}` };
  if (read.second !== undefined) return { taken: true, difference: 'yaml finds a second document' };
  const full = convert(read.contents, (offset) => ({ file: '', line: 1, column: offset + 1 }));
  const [problem] = full.diagnostics;
  if (problem !== undefined) return { taken: true, difference: `the conversion reports ${problem.message}` };
  return { taken: true, difference: differenceOf(fast, { ...full, value: full.value ?? null }, '$') };
}

interface Piece {
  readonly value: YamlValue;
  readonly places: Places;
}

function differenceOf(fast: Piece, full: Piece, at: string): string | undefined {
  const [a, b] = [fast.value, full.value];
  const within = (own: YamlValue | undefined, other: YamlValue | undefined, place: string) =>
    differenceOf({ ...fast, value: own ?? null }, { ...full, value: other ?? null }, at + place);

  if (isYamlMap(a) && isYamlMap(b)) {
    const keys = Object.keys(a);
    const others = Object.keys(b);
    if (JSON.stringify(keys) !== JSON.stringify(others)) return `${at}: the keys ${keys} and ${others}`;
    for (const key of [...keys, 'no such key']) {
      const own = `${fast.places.keyOffset(a, key)}, ${fast.places.valueOffset(a, key)}`;
      const other = `${full.places.keyOffset(b, key)}, ${full.places.valueOffset(b, key)}`;
      if (own !== other) return `${at}.${key}: at ${own} and ${other}`;
      const difference = within(a[key], b[key], `.${key}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (isYamlList(a) && isYamlList(b)) {
    if (a.length !== b.length) return `${at}: ${a.length} items and ${b.length}`;
    for (let index = 0; index <= a.length; index++) {
      const [own, other] = [fast.places.itemOffset(a, index), full.places.itemOffset(b, index)];
      if (own !== other) return `${at}[${index}]: at ${own} and ${other}`;
      const difference = within(a[index], b[index], `[${index}]`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return Object.is(a, b) ? undefined : `${at}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}
