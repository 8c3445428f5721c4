import type { ServerResponse } from 'node:http';
import type { Fault } from '../faults.ts';
import type { Answer } from '../routes/route.ts';
import { rateHeaders } from './rate-limit.ts';

/** An answer in the form of HTTP. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** GitBook's message for status 429. */
export const RATE_LIMITED = 'API rate limit exceeded. Please wait before calling again';

/** Converts an answer to HTTP, with its body as JSON. */
export function wireResponse(answer: Answer, headers: Readonly<Record<string, string>>): WireResponse {
  if (answer.body === undefined) return { status: answer.status, headers, body: '' };
  return {
    status: answer.status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(answer.body),
  };
}

/** Whether a call has its effect in spite of a fault. */
export function faultActs(fault: Fault): boolean {
  switch (fault.kind) {
    case 'status':
    case 'gateway':
    case 'hang':
      return fault.acts === true;
    case 'rate-limited':
      return false;
    case 'reset':
      return fault.when === 'after';
    case 'truncated':
    case 'slow-headers':
    case 'slow-body':
    case 'wrong-shape':
      return true;
  }
}

/**
 * Applies a fault to GitBook's own answer, which is undefined when the call had no effect. Returns undefined for no
 * answer. `now` is in milliseconds since the epoch.
 */
export function faultyResponse(fault: Fault, own: WireResponse | undefined, now: number): WireResponse | undefined {
  switch (fault.kind) {
    case 'reset':
    case 'hang':
      return undefined;
    case 'status':
      return statusResponse(fault);
    case 'rate-limited':
      return rateLimitedResponse(fault, now);
    case 'gateway':
      return {
        status: fault.status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html>\n<html><head><title>${fault.status}</title></head><body><h1>Error: Server Error</h1></body></html>\n`,
      };
    case 'wrong-shape':
      return {
        status: 200,
        headers: { ...own?.headers, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(fault.body ?? { unexpected: true }),
      };
    case 'truncated':
      if (fault.as === 'cut' || own === undefined) return own;
      return { ...own, body: firstHalf(own.body) };
    case 'slow-headers':
    case 'slow-body':
      return own;
  }
}

/** Sends an answer, slowly or in part where the fault says so. Resolves when it is sent, or the caller is gone. */
export async function send(
  response: ServerResponse,
  answer: WireResponse | undefined,
  fault: Fault | undefined,
  sleep: (ms: number) => Promise<void>,
): Promise<void> {
  if (answer === undefined) {
    if (fault?.kind === 'reset') response.socket?.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'slow-headers') await sleep(fault.ms);
  if (response.destroyed) return;
  const body = Buffer.from(answer.body);
  // An answer without content has no length. A 205 may have a body, which HTTP forbids.
  const length = answer.status === 204 ? {} : { 'content-length': String(body.length) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  const half = Math.ceil(body.length / 2);
  if (fault?.kind === 'slow-body') {
    response.flushHeaders();
    response.write(body.subarray(0, half));
    await sleep(fault.ms);
    if (!response.destroyed) response.end(body.subarray(half));
  } else if (fault?.kind === 'truncated' && fault.as === 'cut' && body.length > 0) {
    response.write(body.subarray(0, half), () => response.socket?.destroy());
  } else {
    response.end(body);
  }
}

function statusResponse(fault: Extract<Fault, { kind: 'status' }>): WireResponse {
  const headers = Object.fromEntries(
    Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (fault.body === undefined || typeof fault.body === 'string') {
    return { status: fault.status, headers, body: fault.body ?? '' };
  }
  return {
    status: fault.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(fault.body),
  };
}

function rateLimitedResponse(fault: Extract<Fault, { kind: 'rate-limited' }>, now: number): WireResponse {
  const seconds = fault.seconds ?? 1;
  const resetAt = now + seconds * 1000;
  const answer = { status: 429, body: { error: { code: 429, message: RATE_LIMITED } } };
  switch (fault.announce) {
    case 'x-ratelimit-reset':
      return wireResponse(answer, rateHeaders(100, 0, resetAt));
    case 'retry-after':
      return wireResponse(answer, { 'retry-after': String(seconds) });
    case 'retry-after-date':
      return wireResponse(answer, {
        'retry-after': new Date(Math.ceil(resetAt / 1000) * 1000).toUTCString(),
      });
    case 'nothing':
      return wireResponse(answer, {});
  }
}

function firstHalf(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}
