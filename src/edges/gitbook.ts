import type { Options } from '../app/options.ts';
import type { Clock, Progress, Reader, Writer } from '../app/ports.ts';
import type { LiveState } from '../core/model.ts';
import { beginSelf, sent } from '../gitbook/begin.ts';
import { type Connection, openConnection } from '../gitbook/connection.ts';
import { createReader } from '../gitbook/read.ts';
import { USER_AGENT } from './version.ts';

/** GitBook as a run holds it: something to read with; something to write with only once it is asked for. */
export interface GitBook {
  /** Asks for what every reading of an organization needs, as far as that is known. Resolves once it has been sent. */
  begin(organizationId: string | undefined): Promise<void>;
  /** The one reader of an organization. */
  openReader(organizationId: string): Reader;
  /** Loads the code that can write. Nothing but an apply that nothing refuses calls this. */
  openWriter(organizationId: string): Promise<Writer>;
  /** Takes the token out of a text. */
  hide(text: string): string;
  close(): Promise<void>;
}

/** Opens GitBook for a run. Calls nobody yet; throws `InvalidApiUrlError` and `InvalidInputError`. */
export async function openGitBook(
  { apiUrl, concurrency }: Pick<Options, 'apiUrl' | 'concurrency'>,
  token: string,
  clock: Clock,
  progress: Progress,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<GitBook> {
  const connection: Connection = await openConnection({
    apiUrl,
    token,
    environment,
    concurrency,
    userAgent: USER_AGENT,
    clock,
    progress,
    timeouts: undefined,
  });
  const readers = new Map<string, Reader>();
  let self: Promise<LiveState['self']> | undefined;
  const openReader = (organizationId: string): Reader => {
    const reader = readers.get(organizationId) ?? createReader(connection, organizationId, self);
    readers.set(organizationId, reader);
    return reader;
  };
  return {
    async begin(organizationId) {
      if (organizationId === undefined) {
        self = beginSelf(connection);
        await sent();
      } else await openReader(organizationId).begin(false);
    },
    openReader,
    openWriter: async (organizationId) => {
      const { createWriter } = await import('../gitbook/write.ts');
      return createWriter(connection, organizationId);
    },
    hide: connection.hide,
    close: () => connection.close(),
  };
}
