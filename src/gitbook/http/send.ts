import { callName, jsonOf, perform } from './calls.ts';
import type { Connection } from './connection.ts';
import type { Method } from './retry.ts';
import { type Answer, attemptOptions, readAnswer } from './transport.ts';

/** The methods of calls that write. */
export type WritingMethod = Exclude<Method, 'GET'>;

interface SendOptions {
  /** Sent as JSON. Undefined for a call without a body. */
  readonly body: unknown;
  /** See `Call.alreadyDone`. */
  readonly alreadyDone: (() => Promise<unknown>) | undefined;
}

/** Writes to GitBook. Only a writer has one. */
export interface Sender {
  /** Makes a call, and returns the JSON of its answer. Throws the errors of `errors.ts`. */
  sendForJson(method: WritingMethod, path: string, options: SendOptions): Promise<unknown>;
  /** Makes a call, and returns the status of its answer, 200 to 299. Throws the errors of `errors.ts`. */
  sendForStatus(method: WritingMethod, path: string, body: unknown): Promise<number>;
  /** The name of a call in errors, such as `DELETE /orgs/abc/members/u1`. */
  name(method: WritingMethod, path: string): string;
}

/** Creates a sender for a connection. */
export function createSender(connection: Connection): Sender {
  const { transport, hide } = connection;

  function call<Result>(
    method: WritingMethod,
    path: string,
    { body, alreadyDone }: { body: unknown; alreadyDone: (() => Promise<Result | undefined>) | undefined },
    result: (answer: Answer) => Result,
  ): Promise<Result> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const attempt = async (): Promise<Answer> => {
      const shared = attemptOptions(transport, path);
      const headers = { ...shared.headers, 'content-type': 'application/json' };
      const options = text === undefined ? shared : { ...shared, headers, body: text };
      return readAnswer(await transport.dispatcher.request({ ...options, method }));
    };
    return perform(connection, {
      method,
      path,
      ahead: false,
      attempt,
      result,
      alreadyDone,
      signal: undefined,
    });
  }

  return {
    sendForJson: (method, path, options) => call(method, path, options, jsonOf),
    sendForStatus: (method, path, body) => call(method, path, { body, alreadyDone: undefined }, ({ status }) => status),
    name: (method, path) => callName(method, path, hide),
  };
}
