import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request with its whole body. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The number of the connection. */
  readonly port: number | undefined;
}

export type Handler = (seen: Seen, response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

export interface ScriptedServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** The largest number of requests open at one time. */
  readonly mostAtOnce: () => number;
}

/** Starts a server on loopback that gives the answers of the test, until the test ends. */
export async function startServer(handler: Handler): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    void collect(request).then(async (body) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const { method = '', headers, socket } = request;
      const one = {
        method,
        path: url.pathname,
        query: url.searchParams,
        headers,
        body,
        port: socket.remotePort,
      };
      seen.push(one);
      await handler(one, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, mostAtOnce: () => most };
}

/** Uses each handler once, and then the last one again. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let next = 0;
  return (...exchange) => {
    const handler = handlers[Math.min(next, handlers.length - 1)];
    next++;
    return handler?.(...exchange);
  };
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_seen, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** An error in GitBook's form. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return json(status, { error: { code: status, message } }, headers);
}

export function bare(status: number, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_seen, response) => {
    response.writeHead(status, headers).end();
  };
}

/** Closes the connection without an answer. */
export const hangUp: Handler = (_seen, _response, request) => {
  request.socket.resetAndDestroy();
};

async function collect(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
