import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { apiBase, isLoopback } from './address.ts';
import { InvalidInputError } from './errors.ts';
import type { AnswerHeaders } from './rate-limit.ts';

/** How long one attempt may take, in milliseconds. */
export interface Timeouts {
  readonly connect: number;
  /** Until the first byte of the answer. */
  readonly headers: number;
  /** Between two chunks of the body. */
  readonly body: number;
  /** For the whole attempt. */
  readonly attempt: number;
}

/** The timeouts of a connection without others. */
export const DEFAULT_TIMEOUTS: Timeouts = { connect: 10_000, headers: 60_000, body: 30_000, attempt: 300_000 };

/** An answer of GitBook with its whole body. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly text: string;
}

/** What all requests share. */
export interface Transport {
  readonly base: URL;
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: Timeouts;
}

/** Environment variables, in the form of `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Larger than any page of a thousand items. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** What a transport needs. */
export interface TransportOptions {
  /** The input `gitbook-api-url`. */
  readonly apiUrl: string;
  readonly token: string;
  /** The environment with HTTPS_PROXY and NO_PROXY, in lower or upper case. */
  readonly environment: Environment;
  /** The largest number of requests in flight. */
  readonly concurrency: number;
  /** Such as `gitbook-directory-sync/1.2.3`. */
  readonly userAgent: string;
  /** Default: `DEFAULT_TIMEOUTS`. */
  readonly timeouts: Timeouts | undefined;
}

/** Creates a transport, which opens sockets when calls need them. Throws `InvalidInputError` for options it cannot use. */
export function createTransport(options: TransportOptions): Transport {
  const { environment, concurrency, userAgent, timeouts = DEFAULT_TIMEOUTS } = options;
  const base = new URL(apiBase(options.apiUrl));
  const token = options.token.trim();
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new InvalidInputError(
      'gitbook-token (on the command line, GITBOOK_TOKEN) is empty or contains spaces, line breaks or other characters that no token has.',
    );
  }
  return {
    base,
    dispatcher: createDispatcher(base, environment, concurrency, timeouts),
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': userAgent },
    timeouts,
  };
}

/** Loopback over `http:` bypasses the proxy, because the token would leave this machine unencrypted. */
function createDispatcher(base: URL, environment: Environment, connections: number, timeouts: Timeouts): Dispatcher {
  // Over HTTP/2, a number of connections limits nothing.
  const options = { allowH2: false, connections, connect: { timeout: timeouts.connect } };
  const httpsProxy = environment.https_proxy || environment.HTTPS_PROXY;
  if (base.protocol === 'http:' && isLoopback(base.hostname)) return new Agent(options);
  if (httpsProxy === undefined || httpsProxy === '') return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: '',
    httpsProxy: proxyUrl(httpsProxy),
    noProxy: environment.no_proxy || environment.NO_PROXY || '',
    connectTimeout: timeouts.connect,
  });
}

/** A proxy may lack the scheme. The error does not quote it, because it may contain a password. */
function proxyUrl(text: string): string {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new InvalidInputError('HTTPS_PROXY is not a URL that begins with http:// or https://.');
  }
  return url.href;
}

/** The options of one attempt at a call. It does not follow redirects. */
export function attemptOptions(transport: Transport, path: string) {
  return {
    origin: transport.base.origin,
    path: transport.base.pathname + path,
    headers: transport.headers,
    headersTimeout: transport.timeouts.headers,
    bodyTimeout: transport.timeouts.body,
    signal: AbortSignal.timeout(transport.timeouts.attempt),
  };
}

/** A body is larger than any that GitBook sends. */
export class BodyTooLargeError extends Error {}

/** Reads a whole answer, so that its connection can be used again. Throws `BodyTooLargeError`. */
export async function readAnswer(response: Dispatcher.ResponseData): Promise<Answer> {
  const { statusCode: status, headers, body } = response;
  const chunks: Buffer[] = [];
  if (endsWithConnection(status, headers)) {
    body.on('error', () => {}).destroy();
    return { status, headers, text: '' };
  }
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return { status, headers, text: Buffer.concat(chunks).toString('utf8') };
}

/** A 205 without the length of its body would only end when the server closes the connection. Its body is not needed. */
function endsWithConnection(status: number, headers: AnswerHeaders): boolean {
  return status === 205 && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}
