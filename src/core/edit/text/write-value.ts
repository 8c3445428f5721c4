import type { Added, Plain, PlainMap } from './edits.ts';
import { type Quoting, scalarText } from './scalar-text.ts';
import { type FileStyle, isFlowPart } from './style.ts';

/** The path of a value in a file of the directory: keys from the root, `-` for items of lists. */
export type Path = readonly string[];

/** A value in flow style, on one line. */
export function flowText(value: Plain, style: FileStyle): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return scalarText(value, style.quoting);
  if (isPlainMap(value)) {
    const pairs = [...value].map(([key, each]) => flowPair(key, each, style, style.quoting));
    return inBrackets('map', pairs, style);
  }
  return inBrackets(
    'list',
    value.map((each) => flowText(each, style)),
    style,
  );
}

/** The text of a map or list in flow style. */
export function inBrackets(kind: 'map' | 'list', items: readonly string[], { padded }: FileStyle): string {
  const inner = items.join(', ');
  if (kind === 'list') return `[${inner}]`;
  return padded && inner !== '' ? `{ ${inner} }` : `{${inner}}`;
}

/** `key: value` in flow style. */
export function flowPair(key: string, value: Plain, style: FileStyle, quoting: Quoting): string {
  return `${scalarText(key, quoting)}: ${flowText(value, style)}`;
}

/**
 * The lines of an entry of a block map, each with its line end.
 *
 * @param path the path of the entry itself
 * @param quoting how the other keys of the map are quoted
 */
export function blockPair(
  path: Path,
  { value, comment }: Added,
  column: number,
  style: FileStyle,
  quoting: Quoting,
): string {
  const key = scalarText(path.at(-1) ?? '', quoting);
  const suffix = comment === undefined ? '' : ` # ${comment}`;
  const indent = ' '.repeat(column);
  if (!isBlock(path, value, style)) {
    return `${indent}${key}: ${flowText(value, style)}${suffix}${style.eol}`;
  }
  return `${indent}${key}:${suffix}${style.eol}${blockText(path, value, column, style)}`;
}

/** The lines of a map or list below its key. */
function blockText(path: Path, value: Plain, column: number, style: FileStyle): string {
  if (isPlainMap(value)) {
    return [...value]
      .map(([key, each]) =>
        blockPair([...path, key], { value: each, comment: undefined }, column + style.step, style, style.quoting),
      )
      .join('');
  }
  if (typeof value === 'string' || typeof value === 'boolean') return '';
  return value.map((each) => blockItem(path, each, column + style.listStep, style)).join('');
}

/** The lines of an item of a block list. */
export function blockItem(path: Path, value: Plain, column: number, style: FileStyle): string {
  const indent = ' '.repeat(column);
  if (!isBlock([...path, '-'], value, style)) return `${indent}- ${flowText(value, style)}${style.eol}`;
  const inner = blockText([...path, '-'], value, column + 2 - style.step, style);
  return `${indent}- ${inner.slice(column + 2)}`;
}

function isBlock(path: Path, value: Plain, style: FileStyle): boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return false;
  if (isFlowPart(style, path)) return false;
  return (isPlainMap(value) ? value.size : value.length) > 0;
}

/** Whether a value is a map. */
export function isPlainMap(value: Plain): value is PlainMap {
  return value instanceof Map;
}
