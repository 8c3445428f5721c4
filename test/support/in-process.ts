import type { Dispatcher } from 'undici';
import type { Fault } from '../../emulator/faults.ts';
import type { WireResponse } from '../../emulator/http/respond.ts';
import type { OfflineEmulator } from '../../emulator/server.ts';
import type { Connection } from '../../src/gitbook/http/connection.ts';

/**
 * The connection with an emulator in this process in place of its sockets. Reader, writer, retries, rate limit and
 * conversions stay the real ones; a fault fails the way undici fails, at once and without waiting for a timeout.
 */
export function inProcess(connection: Connection, emulator: Pick<OfflineEmulator, 'exchange'>): Connection {
  const request = async ({ path, method, headers, body }: Dispatcher.RequestOptions) => {
    const url = new URL(path, 'http://emulator');
    const { response, fault } = await emulator.exchange({
      method,
      path: url.pathname,
      query: [...url.searchParams],
      headers: headers as Readonly<Record<string, string>>,
      body: typeof body === 'string' ? body : '',
    });
    if (response === undefined) {
      throw fault?.kind === 'reset' ? failure('ECONNRESET') : failure('UND_ERR_HEADERS_TIMEOUT');
    }
    if (fault?.kind === 'slow-headers') throw failure('UND_ERR_HEADERS_TIMEOUT');
    const length = response.status === 204 ? {} : { 'content-length': String(Buffer.byteLength(response.body)) };
    return {
      statusCode: response.status,
      headers: { ...response.headers, ...length },
      body: bodyOf(response, fault),
    };
  };
  const dispatcher = { request } as unknown as Dispatcher;
  return { ...connection, transport: { ...connection.transport, dispatcher } };
}

async function* bodyOf({ body }: WireResponse, fault: Fault | undefined): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(body);
  const cut = fault?.kind === 'truncated' && fault.as === 'cut' && bytes.length > 0;
  if (!cut && fault?.kind !== 'slow-body') {
    yield bytes;
    return;
  }
  yield bytes.subarray(0, Math.ceil(bytes.length / 2));
  throw failure(cut ? 'UND_ERR_SOCKET' : 'UND_ERR_BODY_TIMEOUT');
}

function failure(code: string): Error {
  return Object.assign(new Error(`The emulator made this call fail: ${code}`), { code });
}
