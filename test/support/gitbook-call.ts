import { Agent, request } from 'undici';
import { onTestFinished } from 'vitest';

export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Undefined sends no token at all. */
  readonly token?: string | undefined;
}

export interface CallAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as text, and as JSON where it is some. */
  readonly text: string;
  readonly json: unknown;
}

/** Gives a function that makes plain calls, paths without `/v1`, with no retries or repairs. For use within a test. */
export function caller(target: { readonly url: string; readonly token: string }) {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  return async (method: string, path: string, options: CallOptions = {}): Promise<CallAnswer> => {
    const url = new URL(`${target.url}/v1${path}`);
    for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.append(name, String(value));
    const token = 'token' in options ? options.token : target.token;
    const answer = await request(url, {
      dispatcher,
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      body:
        options.body === undefined
          ? null
          : typeof options.body === 'string'
            ? options.body
            : JSON.stringify(options.body),
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, headers: answer.headers, text, json: parse(text) };
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
