import { type Redact, redact } from '../gitbook/http/redact.ts';

/** Takes all of these secrets out of any text. */
export function hider(secrets: readonly (string | undefined)[]): Redact {
  const all = secrets.map((secret) => redact(secret?.trim() ?? ''));
  return (text) => all.reduce((rest, hide) => hide(rest), text);
}

/**
 * The same data with secrets taken out of every text in it. To be done before anything is rendered: what is escaped,
 * wrapped or cut short no longer looks like the secret that a reader would still see.
 */
export function hideIn<T>(value: T, hide: Redact): T {
  return hideInAny(value, hide) as T;
}

function hideInAny(value: unknown, hide: Redact): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((each) => hideInAny(each, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [hide(key), hideInAny(each, hide)]));
}
