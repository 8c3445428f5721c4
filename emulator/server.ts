import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Behaviour } from './behaviour.ts';
import { DEFAULT_BEHAVIOUR } from './behaviour.ts';
import type { Fault, FaultRule, FaultScript } from './faults.ts';
import { faultScript } from './faults.ts';
import type { EmulatorContext, WireRequest } from './http/handle.ts';
import { errorAnswer, handleCall } from './http/handle.ts';
import type { RateVerdict } from './http/rate-limit.ts';
import { rateLimiter } from './http/rate-limit.ts';
import type { WireResponse } from './http/respond.ts';
import { faultActs, faultyResponse, RATE_LIMITED, send, wireResponse } from './http/respond.ts';
import { acceptInvitation } from './organization/members.ts';
import type { OrganizationSeed } from './seed.ts';
import { seedOrganization } from './seed.ts';
import type { EmulatorState, MemberRecord } from './state.ts';
import { emailKey } from './state.ts';

/** The default token. */
const EMULATOR_TOKEN = 'gb_api_emulator';

/** A recorded call. `status` is undefined until the emulator answers it. */
export interface RecordedRequest {
  readonly method: string;
  /** With `/v1`, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON, or a text that is not JSON. Undefined without a body. */
  readonly body: unknown;
  /** Milliseconds since the epoch. */
  readonly at: number;
  status: number | undefined;
  /** The kind of the fault that applied to it. */
  fault: Fault['kind'] | undefined;
}

/** A call and its answer, in the form of HTTP. */
export interface Exchange {
  readonly request: WireRequest;
  /** Undefined without an answer. */
  readonly response: WireResponse | undefined;
  readonly fault: Fault | undefined;
}

/** How to start an emulator. */
export interface EmulatorOptions {
  /** Default: 0, which takes any free port. */
  readonly port?: number;
  readonly host?: string;
  readonly token?: string;
  /** The organization at the start: a state, or a seed for one. */
  readonly state?: EmulatorState;
  readonly seed?: OrganizationSeed;
  readonly behaviour?: Partial<Behaviour>;
  readonly faults?: readonly FaultRule[];
  readonly clock?: { readonly now: () => number };
  readonly sleep?: (ms: number) => Promise<void>;
  /** Called before each call is processed, for changes that others make in the meantime. */
  readonly before?: (request: WireRequest, state: EmulatorState) => void | Promise<void>;
  /** Called after the effect of a call, before its answer is sent. */
  readonly onExchange?: (exchange: Exchange) => void | Promise<void>;
}

/** A running emulator. */
export interface Emulator {
  /** Without `/v1`. */
  readonly url: string;
  readonly token: string;
  readonly state: EmulatorState;
  readonly faults: FaultScript;
  readonly requests: readonly RecordedRequest[];
  /** The calls that GitBook's official description does not allow. */
  readonly violations: readonly string[];
  /** The largest number of calls in flight at one time. */
  readonly peakInFlight: number;
  /** The recorded calls that are not `GET`. */
  writes(): readonly RecordedRequest[];
  /** Changes the behaviour from now on. */
  behave(change: Partial<Behaviour>): void;
  /** Accepts an invitation. */
  accept(email: string): MemberRecord;
  /** The number of invitation e-mails sent to an address. */
  mailsTo(email: string): number;
  /** Stops the server, and closes every connection. */
  close(): Promise<void>;
}

/** GitBook in memory without a network in front of it. */
export interface OfflineEmulator extends Omit<Emulator, 'url' | 'peakInFlight' | 'violations' | 'close'> {
  /** Answers one call as GitBook, or the fault that strikes it, would. */
  exchange(request: WireRequest): Promise<Exchange>;
  /** How it behaves now. */
  behaviour(): Behaviour;
  readonly violations: string[];
}

/** Creates GitBook in memory. `base` gives the address, without `/v1`, that its answers name as their own. */
export function createOfflineEmulator(options: EmulatorOptions, base: () => string): OfflineEmulator {
  const { token = EMULATOR_TOKEN, clock = { now: Date.now } } = options;
  const state = options.state ?? seedOrganization(options.seed);
  const faults = faultScript(options.faults ?? []);
  let behaviour: Behaviour = { ...DEFAULT_BEHAVIOUR, ...options.behaviour };
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const limiter = rateLimiter();

  return {
    token,
    state,
    faults,
    requests,
    violations,
    async exchange(request) {
      const recorded = recordOf(request, clock.now());
      requests.push(recorded);
      await options.before?.(request, state);
      const now = clock.now();
      const rate = limiter(behaviour.rateLimit, now);
      const fault = faults.next(request.method, request.path);
      const context: EmulatorContext = { state, behaviour, token, base: base() };
      const own = fault === undefined || faultActs(fault) ? act(context, request, rate, now) : undefined;
      if (own?.violation !== undefined) violations.push(own.violation);
      const response = fault === undefined ? own?.response : faultyResponse(fault, own?.response, now);
      recorded.status = response?.status;
      recorded.fault = fault?.kind;
      const exchange = { request, response, fault };
      await options.onExchange?.(exchange);
      return exchange;
    },
    behaviour: () => behaviour,
    writes: () => requests.filter(({ method }) => method !== 'GET'),
    behave(change) {
      behaviour = { ...behaviour, ...change };
    },
    accept: (email) => acceptInvitation(state, { now: clock.now(), source: 'ui', actor: state.self }, email),
    mailsTo: (email) => state.mails.get(emailKey(email)) ?? 0,
  };
}

/** Starts GitBook in memory, by default on a free port of the loopback address. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = '127.0.0.1', sleep = sleepFor } = options;
  let url = '';
  let inFlight = 0;
  let peakInFlight = 0;
  const { exchange, behaviour, ...emulator } = createOfflineEmulator(options, () => url);

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse, leave: () => void) => {
    // The latency passes while GitBook works, so that it is the duration of the whole call.
    const { latencyMs } = behaviour();
    const travel = latencyMs > 0 ? sleep(latencyMs) : undefined;
    const { response, fault } = await exchange(await readRequest(incoming));
    await travel;
    // Before the caller sees the answer, because its next call must not count as parallel to this one.
    if (fault === undefined) leave();
    await send(outgoing, response, fault, sleep);
  };

  const server = createServer((incoming, outgoing) => {
    inFlight += 1;
    peakInFlight = Math.max(peakInFlight, inFlight);
    let present = true;
    const leave = () => {
      if (present) inFlight -= 1;
      present = false;
    };
    outgoing.once('close', leave);
    serve(incoming, outgoing, leave).catch((error: unknown) => {
      // A caller may close the connection. Anything else is an error of the emulator or of a hook.
      if (!incoming.complete && incoming.destroyed) return;
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      emulator.violations.push(`${incoming.method} ${incoming.url}: the emulator failed: ${what}`);
      outgoing.socket?.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  url = await listen(server, options.port ?? 0, host);

  return {
    ...emulator,
    url,
    get peakInFlight() {
      return peakInFlight;
    },
    close: () => closeServer(server),
  };
}

interface Act {
  readonly response: WireResponse;
  readonly violation: string | undefined;
}

function act(context: EmulatorContext, request: WireRequest, rate: RateVerdict, now: number): Act {
  if (!rate.allowed) {
    return { response: wireResponse(errorAnswer(429, RATE_LIMITED), rate.headers), violation: undefined };
  }
  const handled = handleCall(context, request, now);
  const response = wireResponse(handled, rate.headers);
  if (handled.status !== 205 || !context.behaviour.bodyOn205) return { response, violation: handled.violation };
  const headers = { ...rate.headers, 'content-type': 'text/plain; charset=utf-8' };
  return { response: { status: 205, headers, body: 'Reset Content' }, violation: handled.violation };
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [path = '', query = ''] = splitOnce(incoming.url ?? '', '?');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: incoming.method ?? '',
    path,
    query: [...new URLSearchParams(query)],
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function recordOf(request: WireRequest, at: number): RecordedRequest {
  return {
    method: request.method,
    path: request.path,
    query: Object.fromEntries(request.query),
    body: request.body === '' ? undefined : jsonOrText(request.body),
    at,
    status: undefined,
    fault: undefined,
  };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function sleepFor(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
