import type { Places, YamlMap, YamlScalar, YamlValue } from './convert-yaml.ts';
import { recordPlaces } from './plain-places.ts';

/*
 * The quick way through the plain form of YAML, in which nearly every directory is written: block mappings and
 * lists, one-line text, short [lists] and {mappings}, quotes without escapes, comments. It is no YAML parser and
 * reports nothing: at the first thing that it does not know for certain (anything invalid, anchors, tags, text over
 * several lines, escapes, tabs, a second document, a number in an unusual form, a key written twice) it gives up,
 * and the whole file goes to the package `yaml`. What it accepts is held equal to `yaml` by test/core/plain-yaml.
 */

/** A file in the plain form as data, with the place of every piece. */
export interface PlainDocument {
  readonly value: YamlMap;
  readonly places: Places;
}

/** Ends the quick way. Made once: where it was thrown is of no interest. */
const NOT_PLAIN = new Error('This text is not in the plain form.');

const MAX_DEPTH = 16;
/** YAML has 1024; this leaves room for what counts towards it. */
const LONGEST_KEY = 1000;

const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** A mapping without prototype that V8 keeps as compact as a record: `Object.create(null)` is five times as large. */
const PlainMap = function PlainMap() {} as unknown as new () => Record<string, YamlValue>;
PlainMap.prototype = Object.freeze(Object.create(null));

/** Reads a text in the plain form, or gives undefined when any of it is not. Control characters must be out already. */
export function readPlain(text: string): PlainDocument | undefined {
  if (/[\t\r\u0080-\u009f\u2028\u2029\ufeff]/.test(text)) return undefined;
  try {
    return readDocument(text);
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

function readDocument(text: string): PlainDocument {
  const end = text.length;
  const { ofMap, ofList, places } = recordPlaces(text);
  /** Where the line begins that is being read, and its first character that is no space; `end` after the last line. */
  let lineStart = 0;
  let at = 0;

  function enterLine(from: number): void {
    lineStart = from;
    while (lineStart < end) {
      at = lineStart;
      while (text.charCodeAt(at) === SPACE) at++;
      const first = text.charCodeAt(at);
      if (at < end && first !== NEWLINE && first !== HASH) return;
      const newline = text.indexOf('\n', at);
      lineStart = newline < 0 ? end : newline + 1;
    }
    at = end;
  }

  /** The column of what comes next; less than any when there is nothing. */
  const column = (): number => (at >= end ? -1 : at - lineStart);

  const isSpaceOrEnd = (offset: number): boolean => {
    const code = text.charCodeAt(offset);
    return code === SPACE || code === NEWLINE || offset >= end;
  };

  const isDash = (): boolean => text.charCodeAt(at) === DASH && isSpaceOrEnd(at + 1);

  function skipSpaces(offset: number): number {
    let next = offset;
    while (text.charCodeAt(next) === SPACE) next++;
    return next;
  }

  /** Nothing but a comment may follow a value on its line. */
  function finishLine(offset: number): void {
    const next = skipSpaces(offset);
    const code = text.charCodeAt(next);
    if (next < end && code !== NEWLINE && !(code === HASH && next > offset)) throw NOT_PLAIN;
    const newline = text.indexOf('\n', next);
    enterLine(newline < 0 ? end : newline + 1);
  }

  function readBlock(indent: number, depth: number): YamlValue {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    return isDash() ? readList(indent, depth) : readMap(indent, depth);
  }

  function readMap(indent: number, depth: number): YamlMap {
    const map = new PlainMap();
    const found: number[] = [];
    const start = at;
    do {
      const keyStart = at;
      const keyEnd = endOfScalar(keyStart, false);
      const key = textOf(keyStart, keyEnd);
      const colon = skipSpaces(keyEnd);
      if (text.charCodeAt(colon) !== COLON || !isSpaceOrEnd(colon + 1)) throw NOT_PLAIN;
      if (colon - keyStart > LONGEST_KEY || key in map) throw NOT_PLAIN;
      const valueStart = skipSpaces(colon + 1);
      const code = text.charCodeAt(valueStart);
      if (valueStart >= end || code === NEWLINE || (code === HASH && valueStart > colon + 1)) {
        finishLine(colon + 1);
        const isNested = column() > indent || (column() === indent && isDash());
        found.push(keyStart, keyEnd, isNested ? at : valueStart);
        map[key] = isNested ? readBlock(column(), depth + 1) : null;
      } else {
        found.push(keyStart, keyEnd, valueStart);
        map[key] = readInline(valueStart);
        if (column() > indent) throw NOT_PLAIN;
      }
    } while (column() === indent && !isDash());
    if (column() > indent) throw NOT_PLAIN;
    ofMap(map, start, found);
    return map;
  }

  function readList(indent: number, depth: number): YamlValue[] {
    const list: YamlValue[] = [];
    const found: number[] = [];
    const start = at;
    do {
      at = skipSpaces(at + 1);
      if (at >= end || isDash()) throw NOT_PLAIN;
      found.push(at);
      if (beginsMap(at)) list.push(readMap(at - lineStart, depth + 1));
      else list.push(readInline(at));
    } while (column() === indent && isDash());
    if (column() > indent) throw NOT_PLAIN;
    ofList(list, start, found);
    return list;
  }

  /** Whether `- key: …` stands here rather than `- value`. */
  function beginsMap(offset: number): boolean {
    const code = text.charCodeAt(offset);
    if (code === OPEN_LIST || code === OPEN_MAP) return false;
    return text.charCodeAt(skipSpaces(endOfScalar(offset, false))) === COLON;
  }

  /** A value that ends on its line, and the step to the next line. */
  function readInline(offset: number): YamlValue {
    switch (text.charCodeAt(offset)) {
      case OPEN_LIST:
        return readFlowList(offset);
      case OPEN_MAP:
        return readFlowMap(offset);
      default: {
        const scalarEnd = endOfScalar(offset, false);
        finishLine(scalarEnd);
        return scalarOf(offset, scalarEnd);
      }
    }
  }

  function readFlowList(start: number): YamlValue[] {
    const list: YamlValue[] = [];
    const found: number[] = [];
    let next = skipSpaces(start + 1);
    while (text.charCodeAt(next) !== CLOSE_LIST) {
      const itemEnd = endOfScalar(next, true);
      found.push(next);
      list.push(scalarOf(next, itemEnd));
      next = afterFlowEntry(itemEnd, CLOSE_LIST);
    }
    ofList(list, start, found);
    finishLine(next + 1);
    return list;
  }

  function readFlowMap(start: number): YamlMap {
    const map = new PlainMap();
    const found: number[] = [];
    let next = skipSpaces(start + 1);
    while (text.charCodeAt(next) !== CLOSE_MAP) {
      const keyEnd = endOfScalar(next, true);
      const key = textOf(next, keyEnd);
      const value = skipSpaces(keyEnd + 1);
      if (text.charCodeAt(keyEnd) !== COLON || value === keyEnd + 1 || key in map) throw NOT_PLAIN;
      if (keyEnd - next > LONGEST_KEY) throw NOT_PLAIN;
      const valueEnd = endOfScalar(value, true);
      found.push(next, keyEnd, value);
      map[key] = scalarOf(value, valueEnd);
      next = afterFlowEntry(valueEnd, CLOSE_MAP);
    }
    ofMap(map, start, found);
    finishLine(next + 1);
    return map;
  }

  /** The next entry of a [list] or {mapping}, or its end. */
  function afterFlowEntry(offset: number, close: number): number {
    const next = skipSpaces(offset);
    const code = text.charCodeAt(next);
    if (code === close) return next;
    const entry = skipSpaces(next + 1);
    if (code !== COMMA || text.charCodeAt(entry) === close) throw NOT_PLAIN;
    return entry;
  }

  /** Where text in quotes, or without, ends on its line. */
  function endOfScalar(start: number, flow: boolean): number {
    const first = text.charCodeAt(start);
    if (first === QUOTE || first === APOSTROPHE) return endOfQuoted(start, first);
    if (!mayBeginPlain(first)) throw NOT_PLAIN;
    let last = start;
    for (let offset = start + 1; offset < end; offset++) {
      const code = text.charCodeAt(offset);
      if (code === SPACE) continue;
      if (code === NEWLINE || (code === HASH && text.charCodeAt(offset - 1) === SPACE)) break;
      if (code === COLON && (flow || isSpaceOrEnd(offset + 1))) break;
      if (flow && isFlowIndicator(code)) break;
      last = offset;
    }
    return last + 1;
  }

  function endOfQuoted(start: number, quote: number): number {
    for (let offset = start + 1; offset < end; offset++) {
      const code = text.charCodeAt(offset);
      if (code === NEWLINE || (code === 0x5c && quote === QUOTE)) throw NOT_PLAIN;
      if (code !== quote) continue;
      if (text.charCodeAt(offset + 1) === quote) throw NOT_PLAIN;
      return offset + 1;
    }
    throw NOT_PLAIN;
  }

  const isQuoted = (start: number): boolean => {
    const first = text.charCodeAt(start);
    return first === QUOTE || first === APOSTROPHE;
  };

  const textOf = (start: number, scalarEnd: number): string =>
    isQuoted(start) ? text.slice(start + 1, scalarEnd - 1) : text.slice(start, scalarEnd);

  const scalarOf = (start: number, scalarEnd: number): YamlScalar => {
    const content = textOf(start, scalarEnd);
    return isQuoted(start) ? content : plainScalar(content);
  };

  enterLine(0);
  if (text.startsWith('---', at) && column() === 0) finishLine(at + 3);
  if (column() !== 0) throw NOT_PLAIN;
  const value = readMap(0, 0);
  if (at < end) throw NOT_PLAIN;
  return { value, places };
}

/** ASCII letters, digits, `_`, and everything that is not ASCII: none of them means anything at the start of a text. */
function mayBeginPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code > 0xa0
  );
}

function isFlowIndicator(code: number): boolean {
  return (
    code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP
  );
}

const WORDS: ReadonlyMap<string, YamlScalar> = new Map<string, YamlScalar>([
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

const LONGEST_WORD = 5;
const SAFE_INTEGER = /^\d{1,15}$/;
/** More than all that YAML takes for a number, of what begins with a digit. */
const LIKE_A_NUMBER = /^(?:[\d.]+(?:e[-+]?\d*)?|0[xo].*)$/i;

/** Text without quotes as YAML's core schema has it. */
function plainScalar(content: string): YamlScalar {
  const first = content.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (SAFE_INTEGER.test(content)) return Number(content);
    if (LIKE_A_NUMBER.test(content)) throw NOT_PLAIN;
    return content;
  }
  if (content.length > LONGEST_WORD) return content;
  const word = WORDS.get(content);
  return word === undefined ? content : word;
}
