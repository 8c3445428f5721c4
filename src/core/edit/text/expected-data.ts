import { emptyMap, isYamlList, isYamlMap, type YamlMap, type YamlValue } from '../../yaml/data.ts';
import type { ListEdit, MapEdit, Plain } from './edits.ts';
import { isPlainMap } from './write-value.ts';

/** The data that a file must have after an edit, computed without its text. */
export function expectedData(data: YamlValue | undefined, edit: MapEdit): YamlMap {
  const before = isYamlMap(data) ? data : EMPTY;
  const after: Record<string, YamlValue> = emptyMap();
  for (const [key, value] of Object.entries(before)) {
    if (edit.remove.has(key)) continue;
    after[edit.rename.get(key) ?? key] = expectedChild(value, edit.edit.get(key));
  }
  for (const [key, value] of edit.put) after[edit.rename.get(key) ?? key] = value;
  for (const [key, child] of edit.edit) {
    if (!(key in before)) after[key] = expectedChild(undefined, child);
  }
  for (const [key, { value }] of edit.add) after[key] = asData(value);
  return after;
}

const EMPTY: YamlMap = emptyMap();

function expectedChild(value: YamlValue | undefined, edit: MapEdit | ListEdit | undefined): YamlValue {
  if (edit === undefined) return value ?? null;
  return edit.kind === 'map' ? expectedData(value, edit) : expectedList(value, edit);
}

function expectedList(value: YamlValue | undefined, edit: ListEdit): YamlValue {
  const items = isYamlList(value) ? value : [];
  const kept = items.flatMap((item, index) => {
    if (edit.remove.has(index)) return [];
    const renamed = edit.rename.get(index);
    if (renamed === undefined) return [item];
    return [isYamlMap(item) ? { ...item, [renamed.key]: renamed.name } : renamed.name];
  });
  return [...kept, ...edit.add.map(asData)];
}

function asData(value: Plain): YamlValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!isPlainMap(value)) return value.map(asData);
  const map: Record<string, YamlValue> = emptyMap();
  for (const [key, each] of value) map[key] = asData(each);
  return map;
}

/** Whether two files have the same data. The order of keys and list items does not matter in a directory. */
export function sameData(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: YamlValue | undefined): string {
  if (isYamlList(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (!isYamlMap(value)) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${pairs.sort().join(',')}}`;
}
