import type { Behaviour } from '../behaviour.ts';
import type { Shape } from '../shape.ts';
import { choice, number, text } from '../shape.ts';
import type { EmulatorState, MemberRecord, Origin } from '../state.ts';
import type { PageRequest } from './paging.ts';

/** A call that passed all checks of its form and of the permissions. */
export interface Call {
  readonly state: EmulatorState;
  readonly behaviour: Behaviour;
  readonly origin: Origin;
  /** The address of the emulator, without `/v1`. */
  readonly base: string;
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Checked against the route's `query`. */
  readonly query: ReadonlyMap<string, string>;
  /** Checked against the route's `body`. */
  readonly body: unknown;
}

/** A call about the organization, by one of its members. */
export interface MemberCall extends Call {
  readonly self: MemberRecord;
}

/** An answer before it becomes HTTP. */
export interface Answer {
  readonly status: number;
  /** JSON. Undefined for an answer without a body. */
  readonly body?: unknown;
}

/** A value of the query, which is checked as a text, or as a number. */
export interface QueryRule {
  readonly shape: Shape;
  readonly numeric: boolean;
}

interface BodyRule {
  readonly shape: Shape;
  readonly required: boolean;
}

interface RouteDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in GitBook's description, without `/v1`. */
  readonly path: string;
  readonly query: Readonly<Record<string, QueryRule>>;
  /** Undefined for a call without a body. */
  readonly body: BodyRule | undefined;
}

/**
 * A call of GitBook's API. `access` says who may make it: `member` everyone in the organization, `lister` everyone but
 * guests, `team` administrators and the owners of the team, `admin` administrators. `user` is for calls that are not
 * about the organization.
 */
export type Route =
  | (RouteDescription & { readonly access: 'user'; readonly answer: (call: Call) => Answer })
  | (RouteDescription & {
      readonly access: 'member' | 'lister' | 'team' | 'admin';
      readonly answer: (call: MemberCall) => Answer;
    });

/** The path of the organization. */
export const ORGANIZATION = '/orgs/{organizationId}';

/** Source: the parameters `listPage` and `listLimit`. */
export const PAGED = {
  page: { shape: text(), numeric: false },
  limit: { shape: number({ min: 0, max: 1000 }), numeric: true },
} as const satisfies Record<string, QueryRule>;

/** Source: the parameter `listOrder`. */
export const ORDER: QueryRule = { shape: choice(['asc', 'desc']), numeric: false };

/** A query parameter that takes any text. */
export const ANY_TEXT: QueryRule = { shape: text(), numeric: false };

/** The page that a call asks for. */
export function pageRequest(call: Call): PageRequest {
  const limit = call.query.get('limit');
  return { page: call.query.get('page'), limit: limit === undefined ? undefined : Number(limit) };
}

/** A parameter in the path. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
