import type { AttemptFailure } from './retry.ts';

const TIMEOUTS = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

const CONNECTION_FAILURES = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'UND_ERR_PRX_CONN',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** undici's message when a proxy refuses a tunnel, with the statuses of temporary failures. */
const PROXY_IS_FAILING = /^Proxy response \((500|502|503|504)\)/;

/** The failure that an error of Node or undici stands for. Undefined for errors that have nothing to do with a connection. */
export function failureOf(error: unknown): AttemptFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError') return { kind: 'timeout', code: 'ETIMEDOUT' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return failureOf(error.cause);
  if (TIMEOUTS.has(code)) return { kind: 'timeout', code };
  if (CONNECTION_FAILURES.has(code) || code.startsWith('HPE_')) return { kind: 'network', code };
  if (code === 'UND_ERR_ABORTED' && PROXY_IS_FAILING.test(error.message)) {
    return { kind: 'network', code: 'UND_ERR_PRX_CONN' };
  }
  return { kind: 'unknown', code, message: error.message };
}
