import { UnexpectedAnswerError } from './http/errors.ts';

/**
 * A value of an answer together with where it stands, so that what is wrong with it can be said. Where that is, is
 * spelt out only then: an answer has tens of thousands of values.
 */
export interface Located {
  readonly value: unknown;
  /** What it is a part of; the name of the call for a whole answer. */
  readonly within: Located | string;
  /** The field or index that it is there; empty for a whole answer. */
  readonly name: string | number;
}

/** The whole of an answer. */
export function answerOf(call: string, value: unknown): Located {
  return { value, within: call, name: '' };
}

/** A field of an object, possibly undefined. Throws `UnexpectedAnswerError` where there is no object. */
export function field<Name extends string>(object: Located, name: Name): Located {
  const { value } = object;
  if (!isObject(value)) throw unexpected(object, 'an object');
  return { value: Object.hasOwn(value, name) ? value[name] : undefined, within: object, name };
}

/** The items of an array. */
export function items(list: Located): readonly Located[] {
  const { value } = list;
  if (!Array.isArray(value)) throw unexpected(list, 'a list');
  return value.map((item: unknown, index) => ({ value: item, within: list, name: index }));
}

/** The call that a value came from, and the path to it, such as `items[3].role`. */
function placeOf({ within, name }: Located): { readonly call: string; readonly path: string } {
  if (typeof within === 'string') return { call: within, path: '' };
  const { call, path } = placeOf(within);
  if (typeof name === 'number') return { call, path: `${path}[${name}]` };
  return { call, path: path === '' ? name : `${path}.${name}` };
}

/** A text that is not empty. */
export function text(located: Located): string {
  if (typeof located.value !== 'string' || located.value === '') throw unexpected(located, 'a text');
  return located.value;
}

/** A text, or undefined where it is absent, null or empty. */
export function optionalText(located: Located): string | undefined {
  return isAbsent(located) || located.value === '' ? undefined : text(located);
}

export function flag(located: Located): boolean {
  if (typeof located.value !== 'boolean') throw unexpected(located, 'true or false');
  return located.value;
}

/** A whole number from 0 on. */
export function wholeNumber(located: Located): number {
  const { value } = located;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw unexpected(located, 'a whole number');
  }
  return value;
}

/** One of some texts, translated. */
export function oneOf<Key extends string, Result>(
  located: Located,
  table: Readonly<Record<Key, Result>>,
): Result {
  const { value } = located;
  if (typeof value !== 'string' || !isKey(table, value)) {
    throw unexpected(located, `one of ${Object.keys(table).join(', ')}`);
  }
  return table[value];
}

export function isAbsent({ value }: Located): boolean {
  return value === undefined || value === null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says what was expected; what was found is named by its type only, since it may be anything. */
function unexpected(located: Located, expected: string): UnexpectedAnswerError {
  const { value } = located;
  const { call, path } = placeOf(located);
  const subject = path === '' ? 'it' : path;
  return new UnexpectedAnswerError(call, `${subject} is ${kindOf(value)} where ${expected} was expected`);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? 'another text' : `a ${typeof value}`;
}

function isKey<Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(table, key);
}
