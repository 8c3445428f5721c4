import type { Clock, Progress, Reader, Writer } from '../core/model/ports.ts';
import { openConnection } from '../gitbook/http/connection.ts';
import { StoppedError } from '../gitbook/http/errors.ts';
import { createReader } from '../gitbook/reader.ts';
import type { Options } from './options/options.ts';
import { USER_AGENT } from './version.ts';

/** How long calls under way may take when a run is stopped. GitHub kills a cancelled job 10 seconds after its signal. */
const LAST_ANSWERS_MS = 3000;

/** An open connection to GitBook. */
export interface GitBook {
  openReader(organizationId: string): Reader;
  /** Loads the code that can write. Only an apply that nothing refuses calls this. */
  openWriter(organizationId: string): Promise<Writer>;
  /** Takes the token out of a text. */
  hide(text: string): string;
  close(): Promise<void>;
}

/** Opens GitBook for a run, without a call. Once `stop` is aborted, no call begins. Throws `InvalidInputError`. */
export function openGitBook(
  { gitbookApiUrl, concurrency }: Pick<Options, 'gitbookApiUrl' | 'concurrency'>,
  token: string,
  clock: Clock,
  progress: Progress,
  environment: Readonly<Record<string, string | undefined>>,
  stop: AbortSignal = new AbortController().signal,
): GitBook {
  const caller = { apiUrl: gitbookApiUrl, token, environment, concurrency, userAgent: USER_AGENT };
  const connection = openConnection({ ...caller, clock, progress, stop, timeouts: undefined });
  // Calls under way get a while to end. An answer that comes later is not worth the rest of the time.
  stop.addEventListener('abort', () => void setTimeout(() => connection.close(), LAST_ANSWERS_MS).unref());
  return {
    openReader: (organizationId) => createReader(connection, organizationId),
    openWriter: async (organizationId) => {
      if (stop.aborted) throw new StoppedError();
      const { createWriter } = await import('../gitbook/writer.ts');
      return createWriter(connection, organizationId);
    },
    hide: connection.hide,
    close: () => connection.close(),
  };
}
