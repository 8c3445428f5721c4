import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** What went through the proxy: a tunnel, or a request in absolute form. */
export type ProxiedCall =
  | { readonly kind: 'connect'; readonly authority: string; readonly headers: IncomingMessage['headers'] }
  | {
      readonly kind: 'forward';
      readonly method: string;
      readonly url: string;
      readonly headers: IncomingMessage['headers'];
    };

export interface Proxy {
  /** For `HTTPS_PROXY` and `HTTP_PROXY`. */
  readonly url: string;
  readonly calls: readonly ProxiedCall[];
  close(): Promise<void>;
}

/**
 * Starts a forward proxy on loopback. `hosts` sends an authority, such as `api.gitbook.com:443`, to an address of
 * its own, such as `127.0.0.1:4000`; all others are reached as they are, and only on loopback.
 */
export async function startProxy(hosts: Readonly<Record<string, string>> = {}): Promise<Proxy> {
  const calls: ProxiedCall[] = [];
  const tunnels = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '', headers } = incoming;
    calls.push({ kind: 'forward', method, url, headers });
    forward(incoming, outgoing, hosts);
  });
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const authority = request.url ?? '';
    calls.push({ kind: 'connect', authority, headers: request.headers });
    const target = addressOf(authority, hosts);
    if (target === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(target.port, target.host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      tunnels.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        tunnels.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of tunnels) socket.destroy();
      }),
  };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, hosts: Readonly<Record<string, string>>): void {
  const url = URL.parse(incoming.url ?? '');
  const target = url === null ? undefined : addressOf(`${url.hostname}:${url.port || '80'}`, hosts);
  if (url === null || target === undefined) {
    outgoing.writeHead(403).end();
    return;
  }
  const { method, headers } = incoming;
  const options = { ...target, method, headers, path: `${url.pathname}${url.search}` };
  const upstream = httpRequest(options, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.destroy());
  outgoing.on('close', () => upstream.destroy());
  incoming.pipe(upstream);
}

function addressOf(
  authority: string,
  hosts: Readonly<Record<string, string>>,
): { readonly host: string; readonly port: number } | undefined {
  const address = hosts[authority] ?? authority;
  const { host, port } = /^(?<host>.+):(?<port>\d+)$/.exec(address)?.groups ?? {};
  const loopback = host !== undefined && /^(127\.\d+\.\d+\.\d+|localhost)$/.test(host);
  return loopback && port !== undefined ? { host, port: Number(port) } : undefined;
}
