import { InvalidInputError } from './errors.ts';

/** The official API. */
const DEFAULT_API_URL = 'https://api.gitbook.com';

/**
 * The base address of all calls, from a `gitbook-api-url` with or without `/v1` at its end. `http:` is accepted for
 * loopback addresses only, because every call carries the token. Throws `InvalidInputError`.
 *
 * @example apiBase('https://api.gitbook.com/') // 'https://api.gitbook.com/v1'
 */
export function apiBase(apiUrl: string): string {
  const url = URL.parse(apiUrl.trim());
  if (url === null) throw new InvalidInputError(`gitbook-api-url is not a URL; use one such as ${DEFAULT_API_URL}.`);
  if (url.username !== '' || url.password !== '') {
    throw new InvalidInputError('gitbook-api-url contains a user name or password; remove it.');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new InvalidInputError('gitbook-api-url contains a query or a fragment; remove the part from ? or # on.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new InvalidInputError(
      `gitbook-api-url uses http: with ${url.host}, which would send the token unencrypted; ` +
        'use https: (http: is accepted for localhost, 127.0.0.0/8 and [::1] only).',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InvalidInputError(`gitbook-api-url begins with ${url.protocol}; use https:.`);
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith('/v1') ? path : `${path}/v1`}`;
}

/** Whether a host name, in the spelling of `URL`, can only mean this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/**
 * A path with percent-encoded parts: `` path`/orgs/${organization}/members/${user}` ``. Throws `InvalidInputError` for a
 * part that would change the path.
 */
export function path(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return texts.reduce((sofar, text, index) => sofar + encodePart(parts[index - 1] ?? '') + text);
}

/** The parameters of a query by their names. Those that are undefined are not sent. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** A query string with its question mark. Empty when there is no parameter. */
export function query(values: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) search.append(name, String(value));
  return search.size === 0 ? '' : `?${search}`;
}

/** Empty parts and dots would name another resource. */
function encodePart(part: string): string {
  if (part === '' || part === '.' || part === '..') {
    throw new InvalidInputError(`"${part}" cannot be a GitBook ID; check organization-id and the pinned IDs.`);
  }
  return encodeURIComponent(part.toWellFormed());
}
