import { GitBookAPI } from '@gitbook/api';
import { Agent, request } from 'undici';
import { onTestFinished } from 'vitest';

/**
 * GitBook's own client for the emulator, for use within a test. It goes over undici's `request`, since `fetch`, as the
 * standard has it, refuses a 205 that has a body.
 */
export function officialClient(target: { readonly url: string; readonly token: string }): GitBookAPI {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  return new GitBookAPI({
    endpoint: target.url,
    authToken: target.token,
    serviceBinding: {
      fetch: (input, init) => send(dispatcher, new Request(input, init)),
    },
  });
}

async function send(dispatcher: Agent, call: Request): Promise<Response> {
  const body = await call.text();
  const answer = await request(call.url, {
    dispatcher,
    method: call.method,
    headers: Object.fromEntries(call.headers),
    body: body === '' ? null : body,
  });
  const text = await answer.body.text();
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (typeof value === 'string') headers.set(name, value);
  return new Response(text === '' ? null : text, { status: answer.statusCode, headers });
}
