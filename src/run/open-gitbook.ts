import type { Clock, Progress, Reader, Writer } from '../core/model/ports.ts';
import { openConnection } from '../gitbook/http/connection.ts';
import { createReader } from '../gitbook/reader.ts';
import type { Options } from './options/options.ts';
import { USER_AGENT } from './version.ts';

/** An open connection to GitBook. */
export interface GitBook {
  openReader(organizationId: string): Reader;
  /** Loads the code that can write. Only an apply that nothing refuses calls this. */
  openWriter(organizationId: string): Promise<Writer>;
  /** Takes the token out of a text. */
  hide(text: string): string;
  close(): Promise<void>;
}

/** Opens GitBook for a run, without a call. Throws `InvalidInputError`. */
export function openGitBook(
  { gitbookApiUrl, concurrency }: Pick<Options, 'gitbookApiUrl' | 'concurrency'>,
  token: string,
  clock: Clock,
  progress: Progress,
  environment: Readonly<Record<string, string | undefined>>,
): GitBook {
  const caller = { apiUrl: gitbookApiUrl, token, environment, concurrency, userAgent: USER_AGENT };
  const connection = openConnection({ ...caller, clock, progress, timeouts: undefined });
  return {
    openReader: (organizationId) => createReader(connection, organizationId),
    openWriter: async (organizationId) => {
      const { createWriter } = await import('../gitbook/writer.ts');
      return createWriter(connection, organizationId);
    },
    hide: connection.hide,
    close: () => connection.close(),
  };
}
