import type { Places, YamlMap, YamlValue } from './convert.ts';
import { type PlaceRecorder, recordPlaces } from './plain-places.ts';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  endOfScalar,
  HASH,
  isSpaceOrEnd,
  NEWLINE,
  NOT_PLAIN,
  OPEN_LIST,
  OPEN_MAP,
  scalarOf,
  skipSpaces,
  textOf,
} from './plain-scalar.ts';

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

const MAX_DEPTH = 16;
/** YAML has 1024; this leaves room for what counts towards it. */
const LONGEST_KEY = 1000;
const DASH = 0x2d;

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

/** A text that is being read. Functions take it rather than close over it: so they stay compiled from file to file. */
interface Reading {
  readonly text: string;
  readonly record: PlaceRecorder;
  /** Where the line begins that is being read. */
  lineStart: number;
  /** The first character on it that is no space; the end of the text after the last line. */
  at: number;
}

function readDocument(text: string): PlainDocument {
  const record = recordPlaces(text);
  const reading: Reading = { text, record, lineStart: 0, at: 0 };
  enterLine(reading, 0);
  if (text.startsWith('---', reading.at) && column(reading) === 0) finishLine(reading, reading.at + 3);
  if (column(reading) !== 0) throw NOT_PLAIN;
  const value = readMap(reading, 0, 0);
  if (reading.at < text.length) throw NOT_PLAIN;
  return { value, places: record.places };
}

/** Goes to the next line that is neither empty nor a comment. */
function enterLine(reading: Reading, from: number): void {
  const { text } = reading;
  let lineStart = from;
  while (lineStart < text.length) {
    const at = skipSpaces(text, lineStart);
    const first = text.charCodeAt(at);
    if (at < text.length && first !== NEWLINE && first !== HASH) {
      reading.lineStart = lineStart;
      reading.at = at;
      return;
    }
    const newline = text.indexOf('\n', at);
    lineStart = newline < 0 ? text.length : newline + 1;
  }
  reading.lineStart = lineStart;
  reading.at = text.length;
}

/** The column of what comes next; less than any when there is nothing. */
function column({ text, at, lineStart }: Reading): number {
  return at >= text.length ? -1 : at - lineStart;
}

function isDash({ text, at }: Reading): boolean {
  return text.charCodeAt(at) === DASH && isSpaceOrEnd(text, at + 1);
}

/** Nothing but a comment may follow a value on its line. */
function finishLine(reading: Reading, offset: number): void {
  const { text } = reading;
  const next = skipSpaces(text, offset);
  const code = text.charCodeAt(next);
  if (next < text.length && code !== NEWLINE && !(code === HASH && next > offset)) throw NOT_PLAIN;
  const newline = text.indexOf('\n', next);
  enterLine(reading, newline < 0 ? text.length : newline + 1);
}

function readBlock(reading: Reading, indent: number, depth: number): YamlValue {
  if (depth > MAX_DEPTH) throw NOT_PLAIN;
  return isDash(reading) ? readList(reading, indent, depth) : readMap(reading, indent, depth);
}

function readMap(reading: Reading, indent: number, depth: number): YamlMap {
  const { text, at: start } = reading;
  const map = new PlainMap();
  const found: number[] = [];
  do {
    const keyStart = reading.at;
    const keyEnd = endOfScalar(text, keyStart, false);
    const key = textOf(text, keyStart, keyEnd);
    const colon = skipSpaces(text, keyEnd);
    if (text.charCodeAt(colon) !== COLON || !isSpaceOrEnd(text, colon + 1)) throw NOT_PLAIN;
    if (colon - keyStart > LONGEST_KEY || key in map) throw NOT_PLAIN;
    const valueStart = skipSpaces(text, colon + 1);
    const code = text.charCodeAt(valueStart);
    if (valueStart >= text.length || code === NEWLINE || (code === HASH && valueStart > colon + 1)) {
      finishLine(reading, colon + 1);
      const isNested = column(reading) > indent || (column(reading) === indent && isDash(reading));
      found.push(keyStart, keyEnd, isNested ? reading.at : valueStart);
      map[key] = isNested ? readBlock(reading, column(reading), depth + 1) : null;
    } else {
      found.push(keyStart, keyEnd, valueStart);
      map[key] = readInline(reading, valueStart);
      if (column(reading) > indent) throw NOT_PLAIN;
    }
  } while (column(reading) === indent && !isDash(reading));
  if (column(reading) > indent) throw NOT_PLAIN;
  reading.record.ofMap(map, start, found);
  return map;
}

function readList(reading: Reading, indent: number, depth: number): YamlValue[] {
  const { text, at: start } = reading;
  const list: YamlValue[] = [];
  const found: number[] = [];
  do {
    const at = skipSpaces(text, reading.at + 1);
    reading.at = at;
    if (at >= text.length || isDash(reading)) throw NOT_PLAIN;
    found.push(at);
    if (beginsMap(text, at)) list.push(readMap(reading, at - reading.lineStart, depth + 1));
    else list.push(readInline(reading, at));
  } while (column(reading) === indent && isDash(reading));
  if (column(reading) > indent) throw NOT_PLAIN;
  reading.record.ofList(list, start, found);
  return list;
}

/** Whether `- key: …` stands here rather than `- value`. */
function beginsMap(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === OPEN_LIST || code === OPEN_MAP) return false;
  return text.charCodeAt(skipSpaces(text, endOfScalar(text, offset, false))) === COLON;
}

/** A value that ends on its line, and the step to the next line. */
function readInline(reading: Reading, offset: number): YamlValue {
  const { text } = reading;
  switch (text.charCodeAt(offset)) {
    case OPEN_LIST:
      return readFlowList(reading, offset);
    case OPEN_MAP:
      return readFlowMap(reading, offset);
    default: {
      const end = endOfScalar(text, offset, false);
      finishLine(reading, end);
      return scalarOf(text, offset, end);
    }
  }
}

function readFlowList(reading: Reading, start: number): YamlValue[] {
  const { text } = reading;
  const list: YamlValue[] = [];
  const found: number[] = [];
  let next = skipSpaces(text, start + 1);
  while (text.charCodeAt(next) !== CLOSE_LIST) {
    const end = endOfScalar(text, next, true);
    found.push(next);
    list.push(scalarOf(text, next, end));
    next = afterFlowEntry(text, end, CLOSE_LIST);
  }
  reading.record.ofList(list, start, found);
  finishLine(reading, next + 1);
  return list;
}

function readFlowMap(reading: Reading, start: number): YamlMap {
  const { text } = reading;
  const map = new PlainMap();
  const found: number[] = [];
  let next = skipSpaces(text, start + 1);
  while (text.charCodeAt(next) !== CLOSE_MAP) {
    const keyEnd = endOfScalar(text, next, true);
    const key = textOf(text, next, keyEnd);
    const value = skipSpaces(text, keyEnd + 1);
    if (text.charCodeAt(keyEnd) !== COLON || value === keyEnd + 1 || key in map) throw NOT_PLAIN;
    if (keyEnd - next > LONGEST_KEY) throw NOT_PLAIN;
    const end = endOfScalar(text, value, true);
    found.push(next, keyEnd, value);
    map[key] = scalarOf(text, value, end);
    next = afterFlowEntry(text, end, CLOSE_MAP);
  }
  reading.record.ofMap(map, start, found);
  finishLine(reading, next + 1);
  return map;
}

/** The next entry of a [list] or {mapping}, or its end. */
function afterFlowEntry(text: string, offset: number, close: number): number {
  const next = skipSpaces(text, offset);
  const code = text.charCodeAt(next);
  if (code === close) return next;
  const entry = skipSpaces(text, next + 1);
  if (code !== COMMA || text.charCodeAt(entry) === close) throw NOT_PLAIN;
  return entry;
}
