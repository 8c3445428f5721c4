import { UnexpectedAnswerError } from './http/errors.ts';

/**
 * A value of an answer and its place, for error messages. The path is put together only for an error, because an answer
 * has tens of thousands of values.
 */
export interface Located {
  readonly value: unknown;
  /** The value that contains it, or the name of the call for a whole answer. */
  readonly within: Located | string;
  /** Its field or index in that value. Empty for a whole answer. */
  readonly name: string | number;
}

/** A whole answer. */
export function answerOf(call: string, value: unknown): Located {
  return { value, within: call, name: '' };
}

/** A field of an object. Its value may be undefined. Throws `UnexpectedAnswerError` when `object` is not an object. */
export function field(object: Located, name: string): Located {
  const { value } = object;
  if (!isObject(value)) throw unexpected(object, 'an object');
  return { value: Object.hasOwn(value, name) ? value[name] : undefined, within: object, name };
}

/** Reads the fields of an object by their names in a schema. A field without description does not compile. */
export function fieldsOf<Schema>(object: Located): (name: keyof Schema & string) => Located {
  return (name) => field(object, name);
}

/** The items of an array. Throws `UnexpectedAnswerError` for anything else. */
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

/** A text that is not empty. Throws `UnexpectedAnswerError` for anything else. */
export function text(located: Located): string {
  if (typeof located.value !== 'string' || located.value === '') throw unexpected(located, 'a text');
  return located.value;
}

/** A text, or undefined when it is absent, null or empty. Throws `UnexpectedAnswerError` for anything else. */
export function optionalText(located: Located): string | undefined {
  return isAbsent(located) || located.value === '' ? undefined : text(located);
}

/** A boolean. Throws `UnexpectedAnswerError` for anything else. */
export function flag(located: Located): boolean {
  if (typeof located.value !== 'boolean') throw unexpected(located, 'true or false');
  return located.value;
}

/** A whole number, at least 0. Throws `UnexpectedAnswerError` for anything else. */
export function wholeNumber(located: Located): number {
  const { value } = located;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw unexpected(located, 'a whole number');
  }
  return value;
}

/** The value that a table has for a text. Throws `UnexpectedAnswerError` for a text that is not in the table. */
export function oneOf<Key extends string, Result>(located: Located, table: Readonly<Record<Key, Result>>): Result {
  const { value } = located;
  if (typeof value !== 'string' || !isKey(table, value)) {
    throw unexpected(located, `one of ${Object.keys(table).join(', ')}`);
  }
  return table[value];
}

/** Whether a value is missing or null. */
export function isAbsent({ value }: Located): boolean {
  return value === undefined || value === null;
}

/** Whether a value is an object and not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The error says what was expected. It names only the type of the value, which may be a secret. */
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
