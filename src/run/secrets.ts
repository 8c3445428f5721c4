import { type Redact, redact } from '../gitbook/http/redact.ts';

/** A function that takes these secrets out of a text. */
export function hider(secrets: readonly (string | undefined)[]): Redact {
  const all = secrets.map((secret) => redact(secret?.trim() ?? ''));
  return (text) => all.reduce((rest, hide) => hide(rest), text);
}

/**
 * The same data without secrets in any of its texts. Use it before rendering: once a text is escaped, wrapped or cut, a
 * secret in it is no longer recognized, although a reader would still see it.
 */
export function hideIn<T>(value: T, hide: Redact): T;
export function hideIn(value: unknown, hide: Redact): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((each) => hideIn(each, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [hide(key), hideIn(each, hide)]));
}
