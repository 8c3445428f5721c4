import type { Behaviour } from '../behaviour.ts';
import type { PageRequest } from '../paging.ts';
import type { Shape } from '../shape.ts';
import { choice, number, text } from '../shape.ts';
import type { Doing, EmulatorState, MemberRecord } from '../state.ts';

/** A call that has passed every check of form and of rights. */
export interface Call {
  readonly state: EmulatorState;
  readonly behaviour: Behaviour;
  readonly doing: Doing;
  /** Where the emulator listens, without `/v1`. */
  readonly base: string;
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Checked against the route's `query`. */
  readonly query: ReadonlyMap<string, string>;
  /** Checked against the route's `body`. */
  readonly body: unknown;
}

/** A call on the organization, by one of its members. */
export interface MemberCall extends Call {
  readonly self: MemberRecord;
}

export interface Answer {
  readonly status: number;
  /** JSON; undefined for an answer without a body. */
  readonly body?: unknown;
}

/** A value of the query: text that is checked as it is, or as the number it stands for. */
export interface QueryRule {
  readonly shape: Shape;
  readonly numeric: boolean;
}

interface BodyRule {
  readonly shape: Shape;
  readonly required: boolean;
}

interface Described {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in GitBook's description, without `/v1`. */
  readonly path: string;
  readonly query: Readonly<Record<string, QueryRule>>;
  /** Undefined: the call takes none. */
  readonly body: BodyRule | undefined;
}

/**
 * Who may call: `member` everyone in the organization, `lister` everyone but guests, `team` administrators and the
 * team's owners, `admin` administrators. `user` is the one call that is not about the organization.
 */
export type Route =
  | (Described & { readonly access: 'user'; readonly answer: (call: Call) => Answer })
  | (Described & {
      readonly access: 'member' | 'lister' | 'team' | 'admin';
      readonly answer: (call: MemberCall) => Answer;
    });

export const ORGANIZATION = '/orgs/{organizationId}';

/** Source: the parameters `listPage` and `listLimit`. */
export const PAGED = {
  page: { shape: text(), numeric: false },
  limit: { shape: number({ min: 0, max: 1000 }), numeric: true },
} as const satisfies Record<string, QueryRule>;

/** Source: the parameter `listOrder`. */
export const ORDER: QueryRule = { shape: choice(['asc', 'desc']), numeric: false };

export const ANY_TEXT: QueryRule = { shape: text(), numeric: false };

/** Which page of a list a call asks for. */
export function pageRequest(call: Call): PageRequest {
  const limit = call.query.get('limit');
  return { page: call.query.get('page'), limit: limit === undefined ? undefined : Number(limit) };
}

/** A parameter that the route's path has. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
