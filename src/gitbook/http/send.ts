import { type Call, callName, jsonOf, perform } from './calls.ts';
import type { Connection } from './connection.ts';
import type { Method } from './retry.ts';
import { type Answer, attemptOptions, readAnswer } from './transport.ts';

/** The methods of calls that write. */
export type WritingMethod = Exclude<Method, 'GET'>;

/** What to do when an answer was lost: see `Call`. */
export type IfLost = Required<Pick<Call<unknown>, 'alreadyDone'>> | Required<Pick<Call<unknown>, 'once'>>;

/** Writes to GitBook. Only a writer has one. A `body` is sent as JSON, unless it is undefined. */
export interface Sender {
  /** Makes a call that must not be made twice, and returns the JSON of its answer. Throws the errors of `errors.ts`. */
  sendForJson(method: WritingMethod, path: string, body: unknown, lost: IfLost): Promise<unknown>;
  /** Makes a call, and returns the status of its answer, 200 to 299. Throws the errors of `errors.ts`. */
  sendForStatus(method: WritingMethod, path: string, body: unknown): Promise<number>;
  /** The name of a call in errors, such as `DELETE /orgs/abc/members/u1`. */
  name(method: WritingMethod, path: string): string;
}

/** Creates a sender for a connection. */
export function createSender(connection: Connection): Sender {
  const { transport, hide } = connection;

  async function attempt(method: WritingMethod, path: string, body: unknown): Promise<Answer> {
    const shared = attemptOptions(transport, path);
    const headers = { ...shared.headers, 'content-type': 'application/json' };
    const options = body === undefined ? shared : { ...shared, headers, body: JSON.stringify(body) };
    return readAnswer(await transport.dispatcher.request({ ...options, method }));
  }

  return {
    sendForJson: (method, path, body, lost) => {
      const call = { method, path, attempt: () => attempt(method, path, body) };
      return perform(connection, { ...call, result: jsonOf, ...lost });
    },
    sendForStatus: (method, path, body) => {
      const call = { method, path, attempt: () => attempt(method, path, body) };
      return perform(connection, { ...call, result: ({ status }) => status });
    },
    name: (method, path) => callName(method, path, hide),
  };
}
