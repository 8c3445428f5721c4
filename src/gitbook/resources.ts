import type { MemberSpace, MemberTeam, Progress } from '../core/model/ports.ts';
import type { LiveMember, LiveMembership, LiveOrganization, LiveState, LiveTeam } from '../core/model/state.ts';
import { answerOf, type Located } from './check.ts';
import * as convert from './convert.ts';
import { path } from './http/address.ts';
import type { Connection } from './http/connection.ts';
import { GitBookApiError, UnexpectedAnswerError } from './http/errors.ts';
import { createGetter, type Getter } from './http/get.ts';
import { PAGE_SIZE, readAllPages, readPagesUpTo } from './paginate.ts';

/** What reading one organization needs. */
export interface ReadContext {
  readonly getter: Getter;
  /** The path of the organization under `/v1`: `/orgs/{o}`. */
  readonly organization: string;
  readonly progress: Progress;
}

/** Creates the context of one organization. It can only send GET. */
export function createReadContext(connection: Connection, organizationId: string): ReadContext {
  return {
    getter: createGetter(connection),
    organization: path`/orgs/${organizationId}`,
    progress: connection.progress,
  };
}

/** An aborted signal prevents calls that have not started. */
type Signal = AbortSignal | undefined;

/** `GET /user`, operation `getAuthenticatedUser`. */
export function readSelf({ getter }: ReadContext, signal: Signal): Promise<LiveState['self']> {
  return readObject(getter, '/user', convert.selfFromWire, signal);
}

/** `GET /orgs/{o}`, operation `getOrganizationById`. */
export function readOrganization({ getter, organization }: ReadContext, signal: Signal): Promise<LiveOrganization> {
  return readObject(getter, organization, convert.organizationFromWire, signal);
}

/**
 * `GET /orgs/{o}/members`, operation `listMembersInOrganizationById`. The oldest come first, so that people who join
 * during the reading are on the last page.
 */
export function readMembers(context: ReadContext, signal: Signal): Promise<readonly LiveMember[]> {
  const options = { query: { order: 'asc', sort: 'joinedAt' }, progressOf: 'members', signal } as const;
  return readAll(context, '/members', convert.memberFromWire, ({ id }) => id, options);
}

/** The administrators, by the same operation. Whoever else the answer has is left out. */
export async function readAdministrators(context: ReadContext): Promise<readonly LiveMember[]> {
  const query = { order: 'asc', sort: 'joinedAt', role: 'admin' } as const;
  const members = await readAll(context, '/members', convert.memberFromWire, ({ id }) => id, { query });
  return members.filter(({ role }) => role === 'admin');
}

/**
 * The newest members first, until there are `count` or no more, by the same operation. One call returns up to a
 * thousand. Unlike the other lists this one may be incomplete, because the next run looks for the people it misses.
 */
export function readNewestMembers(context: ReadContext, count: number): Promise<readonly LiveMember[]> {
  const { getter, organization } = context;
  const listPath = `${organization}/members`;
  return readPagesUpTo(count, {
    call: getter.name(listPath),
    getPage: (page) => getter.get(listPath, { query: { limit: PAGE_SIZE, sort: 'joinedAt', order: 'desc', page } }),
    convert: convert.memberFromWire,
  });
}

/** `GET /orgs/{o}/teams`, operation `listTeamsInOrganizationById`. The teams have no memberships yet. */
export function readTeamList(context: ReadContext, signal: Signal): Promise<readonly LiveTeam[]> {
  return readAll(context, '/teams', convert.teamFromWire, ({ id }) => id, { progressOf: 'teams', signal });
}

/** The teams whose title contains a text, by the same operation. */
export function findTeams(context: ReadContext, title: string): Promise<readonly LiveTeam[]> {
  return readAll(context, '/teams', convert.teamFromWire, ({ id }) => id, { query: { title } });
}

/** `GET /orgs/{o}/teams/{t}/members`, operation `listTeamMembersInOrganizationById`. */
export function readMemberships(
  context: ReadContext,
  teamId: string,
  signal: Signal,
): Promise<readonly LiveMembership[]> {
  return readAll(context, path`/teams/${teamId}/members`, convert.membershipFromWire, ({ userId }) => userId, {
    signal,
  });
}

/** `GET /orgs/{o}/members/{u}`, operation `getMemberInOrganizationById`. Undefined when GitBook has no such member. */
export async function readMember(context: ReadContext, userId: string): Promise<LiveMember | undefined> {
  const { getter, organization } = context;
  const memberPath = organization + path`/members/${userId}`;
  try {
    const member = await readObject(getter, memberPath, convert.memberFromWire, undefined);
    if (member.id === userId) return member;
  } catch (error) {
    if (error instanceof GitBookApiError && error.status === 404) return undefined;
    throw error;
  }
  throw new UnexpectedAnswerError(getter.name(memberPath), 'it is about another member than the requested one');
}

/** `GET /orgs/{o}/members/{u}/spaces`, operation `listSpacesForOrganizationMember`. */
export function readMemberSpaces(context: ReadContext, userId: string): Promise<readonly MemberSpace[]> {
  const query = { order: 'asc' };
  return readAll(context, path`/members/${userId}/spaces`, convert.memberSpaceFromWire, ({ spaceId }) => spaceId, {
    query,
  });
}

/** `GET /orgs/{o}/members/{u}/teams`, operation `listTeamsForOrganizationMember`. */
export function readMemberTeams(context: ReadContext, userId: string): Promise<readonly MemberTeam[]> {
  return readAll(context, path`/members/${userId}/teams`, convert.memberTeamFromWire, ({ teamId }) => teamId);
}

async function readObject<Result>(
  getter: Getter,
  objectPath: string,
  fromWire: (answer: Located) => Result,
  signal: Signal,
): Promise<Result> {
  const answer = await getter.get(objectPath, { query: {}, signal });
  return fromWire(answerOf(getter.name(objectPath), answer));
}

interface ListOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** What progress calls the items. Without it, the reading reports no progress. */
  readonly progressOf?: 'members' | 'teams';
  readonly signal?: Signal;
}

/** Reads all pages of a list of the organization. `key` identifies an item. */
function readAll<Item>(
  { getter, organization, progress }: ReadContext,
  pathInOrganization: string,
  fromWire: (item: Located) => Item,
  key: (item: Item) => string,
  { query, progressOf, signal }: ListOptions = {},
): Promise<Item[]> {
  const listPath = organization + pathInOrganization;
  return readAllPages({
    call: getter.name(listPath),
    getPage: (page) => getter.get(listPath, { query: { ...query, limit: PAGE_SIZE, page }, signal }),
    convert: fromWire,
    key,
    show: getter.show,
    onPage: (done, total) => {
      if (progressOf !== undefined) progress.step({ kind: 'read', what: progressOf, done, total });
    },
  });
}
