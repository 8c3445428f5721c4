import { callName, jsonOf, perform } from './calls.ts';
import type { Connection } from './connection.ts';
import type { Method } from './retry.ts';
import { attemptOptions, readAnswer } from './transport.ts';

export type WritingMethod = Exclude<Method, 'GET'>;

interface SendOptions {
  /** Sent as JSON; undefined for a call without a body. */
  readonly body: unknown;
  /** Gives the answer when an attempt of unknown fate was carried out. Undefined: repeating is harmless. */
  readonly alreadyDone: (() => Promise<unknown>) | undefined;
}

/** Writes to GitBook. Only a writer holds one. */
export interface Sender {
  /** The JSON that a writing call answers. Throws the errors of `errors.ts`. */
  sendForJson(method: WritingMethod, path: string, options: SendOptions): Promise<unknown>;
  /** The status that a writing call answers, one of 200 to 299. */
  sendForStatus(method: WritingMethod, path: string, body: unknown): Promise<number>;
  /** What a call is called in errors, such as `DELETE /orgs/abc/members/u1`. */
  name(method: WritingMethod, path: string): string;
}

/** Makes a sender over a connection. */
export function createSender(connection: Connection): Sender {
  const { transport, hide } = connection;

  async function attempt(method: WritingMethod, path: string, body: string | undefined) {
    const shared = attemptOptions(transport, path);
    const options =
      body === undefined
        ? shared
        : { ...shared, headers: { ...shared.headers, 'content-type': 'application/json' }, body };
    return readAnswer(await transport.dispatcher.request({ ...options, method }));
  }

  return {
    sendForJson(method, path, { body, alreadyDone }) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      return perform(connection, {
        method,
        path,
        ahead: false,
        attempt: () => attempt(method, path, text),
        result: jsonOf,
        alreadyDone,
        signal: undefined,
      });
    },
    sendForStatus(method, path, body) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      return perform(connection, {
        method,
        path,
        ahead: false,
        attempt: () => attempt(method, path, text),
        result: (answer) => answer.status,
        alreadyDone: undefined,
        signal: undefined,
      });
    },
    name: (method, path) => callName(method, path, hide),
  };
}
