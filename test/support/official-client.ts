import { GitBookAPI } from '@gitbook/api';
import { Agent, request } from 'undici';
import { onTestFinished } from 'vitest';
// The package's own entry loses the client's type under Node's module resolution.
import type { Api, MemberRole, TeamMemberRole } from '../../node_modules/@gitbook/api/dist/client.d.ts';

export type { MemberRole, TeamMemberRole };
export type OfficialClient = Api<{ authToken?: string }>;

/**
 * GitBook's own client for the emulator, for use within a test. It goes over undici's `request`, since `fetch`, as the
 * standard has it, refuses a 205 that has a body.
 */
export function officialClient(target: { readonly url: string; readonly token: string }): OfficialClient {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  const client: unknown = new GitBookAPI({
    endpoint: target.url,
    authToken: target.token,
    serviceBinding: {
      fetch: (input, init) => send(dispatcher, new Request(input as Request, init as RequestInit)),
    },
  });
  return client as OfficialClient;
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
  for (const [name, value] of Object.entries(answer.headers)) if (typeof value === 'string') headers.set(name, value);
  return new Response(text === '' ? null : text, { status: answer.statusCode, headers });
}
