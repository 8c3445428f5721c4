import { InvalidApiUrlError, InvalidInputError } from './errors.ts';

/** The official API. */
const DEFAULT_API_URL = 'https://api.gitbook.com';

/**
 * The base of all calls, ending in `/v1`, from `gitbook-api-url` with or without it. The token travels with
 * every call, so `http:` is accepted for loopback addresses only. Throws `InvalidApiUrlError`.
 */
export function apiBase(apiUrl: string): string {
  const url = parseUrl(apiUrl.trim());
  if (url.username !== '' || url.password !== '') {
    throw new InvalidApiUrlError('gitbook-api-url holds a user name or password; remove it.');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new InvalidApiUrlError(
      'gitbook-api-url ends in a query or fragment; remove what begins with ? or #.',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new InvalidApiUrlError(
      `gitbook-api-url is http: at ${url.host}, which would show the token to the network; ` +
        'use https: (http: is accepted for localhost, 127.0.0.0/8 and [::1] only).',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InvalidApiUrlError(`gitbook-api-url begins with ${url.protocol}; use https:.`);
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith('/v1') ? path : `${path}/v1`}`;
}

/** Whether a host name, as `URL` gives it, can only mean this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** A path with its parts percent-encoded: `` path`/orgs/${organization}/members/${user}` ``. */
export function path(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return texts.reduce((sofar, text, index) => sofar + encodePart(parts[index - 1] ?? '') + text);
}

/** A query string with its question mark; what is undefined is left out. */
export function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null) {
    throw new InvalidApiUrlError(`gitbook-api-url is not a URL; give one such as ${DEFAULT_API_URL}.`);
  }
  return url;
}

/** Empty and dot segments would name another resource than the one that is meant. */
function encodePart(part: string): string {
  if (part === '' || part === '.' || part === '..') {
    throw new InvalidInputError(
      `"${part}" cannot be an ID at GitBook; check organization-id and the pinned IDs.`,
    );
  }
  return encodeURIComponent(part.toWellFormed());
}
