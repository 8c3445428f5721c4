/** Checks a JSON value, and reports its problems in the form `place: problem`. */
export type Shape = (value: unknown, at: string, report: Report) => void;
/** Takes a problem. */
export type Report = (problem: string) => void;

/** A parsed value, or all of its problems. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks a value against a shape, which must describe `T`. */
export function parseAs<T>(shape: Shape, value: unknown, at: string): Parsed<T> {
  const problems: string[] = [];
  shape(value, at, (problem) => problems.push(problem));
  return problems.length === 0 ? { ok: true, value: value as T } : { ok: false, problems };
}

/** A key of an object. */
export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
}

/** A required key. */
export function required(shape: Shape): Field {
  return { shape, required: true };
}

/** An optional key. */
export function optional(shape: Shape): Field {
  return { shape, required: false };
}

/** An object with exactly these keys, which must be the keys of `T`. */
export function object<T>(fields: { readonly [K in keyof Required<T>]: Field }): Shape {
  const known = new Map<string, Field>(Object.entries(fields));
  return (value, at, report) => {
    if (!isObject(value)) return report(`${at}: must be an object, is ${nameOf(value)}`);
    for (const key of Object.keys(value)) {
      if (!known.has(key)) {
        report(`${member(at, key)}: is unknown here; known are ${[...known.keys()].join(', ') || 'no keys'}`);
      }
    }
    for (const [key, field] of known) {
      if (Object.hasOwn(value, key)) field.shape(value[key], member(at, key), report);
      else if (field.required) report(`${member(at, key)}: is missing`);
    }
  };
}

/** An object with any keys, and values of one shape. */
export function record(shape: Shape): Shape {
  return (value, at, report) => {
    if (!isObject(value)) return report(`${at}: must be an object, is ${nameOf(value)}`);
    for (const [key, entry] of Object.entries(value)) shape(entry, member(at, key), report);
  };
}

/** A list of values of one shape. */
export function array(shape: Shape): Shape {
  return (value, at, report) => {
    if (!Array.isArray(value)) return report(`${at}: must be a list, is ${nameOf(value)}`);
    value.forEach((entry, index) => {
      shape(entry, `${at}[${index}]`, report);
    });
  };
}

/** A text. Its limits are in characters. */
export function text(limits: { readonly min?: number; readonly max?: number; readonly pattern?: RegExp } = {}): Shape {
  const { min = 0, max = Number.POSITIVE_INFINITY, pattern } = limits;
  return (value, at, report) => {
    if (typeof value !== 'string') return report(`${at}: must be text, is ${nameOf(value)}`);
    const length = [...value].length;
    if (length < min) report(`${at}: must have at least ${min} character${min === 1 ? '' : 's'}`);
    else if (length > max) report(`${at}: must have at most ${max} characters, has ${length}`);
    else if (pattern !== undefined && !pattern.test(value))
      report(`${at}: must match ${pattern.source}, is ${shown(value)}`);
  };
}

/** A number within limits. */
export function number(
  limits: { readonly min?: number; readonly max?: number; readonly integer?: boolean } = {},
): Shape {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer = false } = limits;
  return (value, at, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) report(`${at}: must be a number, is ${nameOf(value)}`);
    else if (integer && !Number.isInteger(value)) report(`${at}: must be a whole number, is ${value}`);
    else if (value < min) report(`${at}: must be at least ${min}, is ${value}`);
    else if (value > max) report(`${at}: must be at most ${max}, is ${value}`);
  };
}

/** `true` or `false`. */
export function flag(): Shape {
  return (value, at, report) => {
    if (typeof value !== 'boolean') report(`${at}: must be true or false, is ${nameOf(value)}`);
  };
}

/** One of a few values, compared with `===`. */
export function choice(allowed: readonly (string | number | null)[]): Shape {
  return (value, at, report) => {
    if (!allowed.some((one) => one === value)) {
      report(`${at}: must be one of ${allowed.map(String).join(', ')}, is ${shown(value)}`);
    }
  };
}

/** A point in time, such as `2026-01-31T12:00:00Z`. */
export function timestamp(): Shape {
  return (value, at, report) => {
    const wellFormed =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
    if (!wellFormed || Number.isNaN(Date.parse(value)))
      report(`${at}: must be a date and time such as 2026-01-31T12:00:00Z, is ${shown(value)}`);
  };
}

/** An e-mail address. */
export function email(): Shape {
  return (value, at, report) => {
    if (!isEmail(value)) report(`${at}: must be an e-mail address, is ${shown(value)}`);
  };
}

/** Any JSON. */
export function anything(): Shape {
  return () => undefined;
}

/** A shape that depends on the value. */
export function by(pick: (value: unknown) => Shape): Shape {
  return (value, at, report) => pick(value)(value, at, report);
}

/** Whether a value looks like an e-mail address. It accepts more than the directory does. */
export function isEmail(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s@<>(),;:"[\]\\]+@[^\s@.<>]+(\.[^\s@.<>]+)+$/.test(value);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(at: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${at}[${JSON.stringify(key)}]`;
  return at === '' ? key : `${at}.${key}`;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === undefined) return 'missing';
  return typeof value === 'object' ? 'an object' : shown(value);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
