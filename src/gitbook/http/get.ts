import { type Query, query } from './address.ts';
import { callName, jsonOf, perform } from './calls.ts';
import type { Connection } from './connection.ts';
import { foreignText } from './redact.ts';
import { attemptOptions, readAnswer } from './transport.ts';

interface GetOptions {
  readonly query: Query;
  /** Once aborted, no further attempt starts. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads from GitBook. Everything except an apply has only this way to GitBook. */
export interface Getter {
  /** Gets a path under `/v1`, and returns the JSON of its answer. Throws the errors of `errors.ts`. */
  get(path: string, options: GetOptions): Promise<unknown>;
  /** The name of a call in errors, such as `GET /orgs/abc`. */
  name(path: string): string;
  /** Makes a text from GitBook safe for an error message. */
  show(text: string): string;
}

/** Creates a getter for a connection. It can send only GET. */
export function createGetter(connection: Connection): Getter {
  const { transport, hide } = connection;
  return {
    get: (path, options) =>
      perform(connection, {
        method: 'GET',
        path,
        // Pages follow each other. If each waited behind hundreds of other calls, the list would be the last to end.
        ahead: options.query.page !== undefined,
        attempt: async () => {
          const shared = attemptOptions(transport, path + query(options.query));
          return readAnswer(await transport.dispatcher.request({ ...shared, method: 'GET' }));
        },
        result: jsonOf,
        signal: options.signal,
      }),
    name: (path) => callName('GET', path, hide),
    show: (text) => foreignText(text, hide),
  };
}
