import type { YamlScalar } from './convert.ts';

/** Ends the quick way through the plain form. Made once: where it was thrown is of no interest. */
export const NOT_PLAIN = new Error('This text is not in the plain form.');

const SPACE = 0x20;
export const NEWLINE = 0x0a;
export const HASH = 0x23;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;

export function isSpaceOrEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === SPACE || code === NEWLINE || offset >= text.length;
}

export function skipSpaces(text: string, offset: number): number {
  let next = offset;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}

/** Where text in quotes, or without, ends on its line; within a [list] or {mapping} also before what means something there. */
export function endOfScalar(text: string, start: number, flow: boolean): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE || first === APOSTROPHE) return endOfQuoted(text, start, first);
  if (!mayBeginPlain(first)) throw NOT_PLAIN;
  let last = start;
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === SPACE) continue;
    if (code === NEWLINE || (code === HASH && text.charCodeAt(offset - 1) === SPACE)) break;
    if (code === COLON && (flow || isSpaceOrEnd(text, offset + 1))) break;
    if (flow && isFlowIndicator(code)) break;
    last = offset;
  }
  return last + 1;
}

function endOfQuoted(text: string, start: number, quote: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === NEWLINE || (code === BACKSLASH && quote === QUOTE)) throw NOT_PLAIN;
    if (code !== quote) continue;
    if (text.charCodeAt(offset + 1) === quote) throw NOT_PLAIN;
    return offset + 1;
  }
  throw NOT_PLAIN;
}

/** What text between two offsets says, without its quotes. */
export function textOf(text: string, start: number, end: number): string {
  return isQuoted(text, start) ? text.slice(start + 1, end - 1) : text.slice(start, end);
}

/** What text between two offsets stands for. */
export function scalarOf(text: string, start: number, end: number): YamlScalar {
  const content = textOf(text, start, end);
  return isQuoted(text, start) ? content : plainScalar(content);
}

function isQuoted(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first === QUOTE || first === APOSTROPHE;
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
