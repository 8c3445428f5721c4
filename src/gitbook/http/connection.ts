import type { Clock, Progress } from '../../core/model/ports.ts';
import { apiBase } from './address.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { type Redact, redact } from './redact.ts';
import { createTransport, DEFAULT_TIMEOUTS, type Environment, type Timeouts, type Transport } from './transport.ts';

/** What a connection to GitBook needs. */
export interface ConnectionOptions {
  /** The input `gitbook-api-url`. */
  readonly apiUrl: string;
  readonly token: string;
  /** The environment with HTTPS_PROXY and NO_PROXY, in lower or upper case. */
  readonly environment: Environment;
  /** The largest number of requests in flight. */
  readonly concurrency: number;
  /** Such as `gitbook-directory-sync/1.2.3`. */
  readonly userAgent: string;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Default: `DEFAULT_TIMEOUTS`. */
  readonly timeouts: Timeouts | undefined;
}

/** What all calls to GitBook share: sockets, the rate limit, the token. */
export interface Connection {
  readonly transport: Transport;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly hide: Redact;
  /** Closes all sockets. Calls in flight fail. */
  close(): Promise<void>;
}

/** Prepares a connection, and makes no call. Throws `InvalidInputError`. */
export function openConnection(options: ConnectionOptions): Connection {
  const { clock, progress, concurrency, environment, userAgent } = options;
  const token = options.token.trim();
  const timeouts = options.timeouts ?? DEFAULT_TIMEOUTS;
  const base = apiBase(options.apiUrl);
  const transport = createTransport(base, token, userAgent, environment, concurrency, timeouts);
  return {
    transport,
    limiter: createLimiter(concurrency, clock, progress),
    clock,
    progress,
    hide: redact(token),
    close: () => transport.dispatcher.destroy(),
  };
}
