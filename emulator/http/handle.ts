import type { Behaviour } from '../behaviour.ts';
import { Refusal, StrictRefusal } from '../organization/refusal.ts';
import { matchRoute } from '../routes/match.ts';
import type { Answer, Call, QueryRule, Route } from '../routes/route.ts';
import { param } from '../routes/route.ts';
import { parseAs } from '../shape.ts';
import type { EmulatorState, MemberRecord } from '../state.ts';

/** A call in the form of HTTP. */
export interface WireRequest {
  readonly method: string;
  /** With `/v1`, without the query. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What answering a call needs: the organization, its behaviour and the valid token. */
export interface EmulatorContext {
  readonly state: EmulatorState;
  readonly behaviour: Behaviour;
  readonly token: string;
  /** The address of the emulator, without `/v1`. */
  readonly base: string;
}

/** An answer, and how the call violates GitBook's official description. */
export interface Handled extends Answer {
  readonly violation: string | undefined;
}

/** Answers a call, and changes the state. `now` is in milliseconds since the epoch. */
export function handleCall(context: EmulatorContext, request: WireRequest, now: number): Handled {
  try {
    return { ...answer(context, request, now), violation: undefined };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      ...errorAnswer(error.status, error.message),
      violation: error instanceof StrictRefusal ? `${request.method} ${request.path}: ${error.message}` : undefined,
    };
  }
}

/** GitBook's error body. */
export function errorAnswer(status: number, message: string): Answer {
  return { status, body: { error: { code: status, message } } };
}

function answer(context: EmulatorContext, request: WireRequest, now: number): Answer {
  const { state, behaviour, base } = context;
  const found = request.path.startsWith('/v1/') ? matchRoute(request.method, request.path.slice(3)) : undefined;
  if (found === undefined) throw new StrictRefusal(404, 'There is no such call');
  authenticate(request, context.token);
  const { route, params } = found;
  const query = readQuery(route, request.query);
  const body = readBody(route, request);
  const origin = { now, source: 'api', actor: state.self } as const;
  const call: Call = { state, behaviour, origin, base, params, query, body };
  if (route.access === 'user') return route.answer(call);
  return route.answer({ ...call, self: authorize(call, route.access) });
}

function authenticate(request: WireRequest, token: string): void {
  const header = request.headers.authorization;
  if (header === undefined) throw new StrictRefusal(401, 'The call has no Authorization header');
  const given = /^Bearer (\S+)$/.exec(header)?.[1];
  if (given === undefined) throw new StrictRefusal(401, 'The Authorization header is not "Bearer <token>"');
  if (given !== token) throw new Refusal(401, 'The token is not valid');
}

function authorize(call: Call, access: 'member' | 'lister' | 'team' | 'admin'): MemberRecord {
  const { state } = call;
  const organizationId = param(call, 'organizationId');
  const self = state.members.get(state.self.id);
  if (organizationId !== state.organization.id) {
    throw new Refusal(404, `There is no organization ${organizationId}, or the token cannot see it`);
  }
  if (self === undefined) throw new Refusal(403, "The token's owner is not a member of the organization");
  if (self.disabled) throw new Refusal(403, "The token's owner is disabled in the organization");
  const allowed = {
    member: true,
    lister: self.role !== null,
    team: self.role === 'admin' || state.teams.get(param(call, 'teamId'))?.members.get(self.id) === 'owner',
    admin: self.role === 'admin',
  };
  if (!allowed[access]) throw new Refusal(403, "The token's owner may not do this in the organization");
  return self;
}

function readQuery(route: Route, given: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const rules = new Map<string, QueryRule>(Object.entries(route.query));
  const query = new Map<string, string>();
  for (const [name, value] of given) {
    const rule = rules.get(name);
    if (rule === undefined) throw new StrictRefusal(400, `The query parameter ${name} is unknown here`);
    if (query.has(name)) throw new StrictRefusal(400, `The query parameter ${name} is given twice`);
    const typed = rule.numeric ? numberOf(value) : value;
    const read = parseAs(rule.shape, typed, `The query parameter ${name}`);
    if (!read.ok) throw new StrictRefusal(400, read.problems.join('; '));
    query.set(name, value);
  }
  return query;
}

function numberOf(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function readBody(route: Route, request: WireRequest): unknown {
  if (request.body === '') {
    if (route.body?.required === true) throw new StrictRefusal(400, 'The call needs a JSON body');
    return undefined;
  }
  if (route.body === undefined) throw new StrictRefusal(400, 'The call takes no body');
  const type = request.headers['content-type'] ?? 'none';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new StrictRefusal(400, `The Content-Type must be application/json, is ${type}`);
  }
  const read = parseAs(route.body.shape, parseJson(request.body), 'body');
  if (!read.ok) throw new StrictRefusal(400, read.problems.join('; '));
  return read.value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StrictRefusal(400, 'The body is not JSON');
  }
}
