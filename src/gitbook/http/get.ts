import { query } from './address.ts';
import { callName, jsonOf, perform } from './calls.ts';
import type { Connection } from './connection.ts';
import { foreignText } from './redact.ts';
import { attemptOptions, readAnswer } from './transport.ts';

/** What a GET asks for besides its path. What is undefined is left out of the query. */
interface GetOptions {
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Once aborted, the call is not started any more. */
  readonly signal: AbortSignal | undefined;
}

/** Reads from GitBook: the only way to GitBook that anything but an apply holds. */
export interface Getter {
  /** The JSON that a path under `/v1` answers. Throws the errors of `errors.ts`. */
  get(path: string, options: GetOptions): Promise<unknown>;
  /** What a path is called in errors, such as `GET /orgs/abc`. */
  name(path: string): string;
  /** Makes foreign text fit for an error. */
  show(text: string): string;
}

/** Makes a getter over a connection. There is no way to make it send anything but GET. */
export function createGetter(connection: Connection): Getter {
  const { transport, hide } = connection;
  return {
    get: (path, options) =>
      perform(connection, {
        method: 'GET',
        path,
        // Pages come one after the other: behind hundreds of other calls, the last would come long after all of them.
        ahead: options.query.page !== undefined,
        attempt: async () => {
          const shared = attemptOptions(transport, path + query(options.query));
          return readAnswer(await transport.dispatcher.request({ ...shared, method: 'GET' }));
        },
        result: jsonOf,
        alreadyDone: undefined,
        signal: options.signal,
      }),
    name: (path) => callName('GET', path, hide),
    show: (text) => foreignText(text, hide),
  };
}
