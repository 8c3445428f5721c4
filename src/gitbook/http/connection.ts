import type { Clock, Progress } from '../../core/model/ports.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { type Redact, redact } from './redact.ts';
import { createTransport, type Transport, type TransportOptions } from './transport.ts';

/** What a connection to GitBook needs. */
export interface ConnectionOptions extends TransportOptions {
  readonly clock: Clock;
  readonly progress: Progress;
  /** Once aborted, no call begins, and those that wait end with a `StoppedError`. Default: never. */
  readonly stop?: AbortSignal;
}

/** What all calls to GitBook share: sockets, the rate limit, the token. */
export interface Connection {
  readonly transport: Transport;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly stop: AbortSignal;
  readonly hide: Redact;
  /** Closes all sockets. Calls in flight fail. */
  close(): Promise<void>;
}

/** Prepares a connection, and makes no call. Throws `InvalidInputError`. */
export function openConnection(options: ConnectionOptions): Connection {
  const { clock, progress, concurrency, token, stop = new AbortController().signal } = options;
  const transport = createTransport(options);
  return {
    transport,
    limiter: createLimiter(concurrency, clock, progress, stop),
    clock,
    progress,
    stop,
    hide: redact(token.trim()),
    close: () => transport.dispatcher.destroy(),
  };
}
