import type { MemberSpace, MemberTeam, Progress } from '../core/model/ports.ts';
import type { LiveMember, LiveMembership, LiveOrganization, LiveState, LiveTeam } from '../core/model/state.ts';
import { answerOf, type Located } from './check.ts';
import {
  memberFromWire,
  memberSpaceFromWire,
  membershipFromWire,
  memberTeamFromWire,
  organizationFromWire,
  selfFromWire,
  teamFromWire,
} from './convert.ts';
import { path } from './http/address.ts';
import { GitBookApiError, UnexpectedAnswerError } from './http/errors.ts';
import type { Getter } from './http/get.ts';
import { PAGE_SIZE, type PagedList, readAllPages, readPagesUpTo } from './paginate.ts';

/** What reading one organization needs. */
export interface ReadContext {
  readonly getter: Getter;
  /** The path of the organization under `/v1`: `/orgs/{o}`. */
  readonly organization: string;
  readonly progress: Progress;
}

/** An aborted signal prevents calls that have not started. */
type Signal = AbortSignal | undefined;

/** `GET /user`, operation `getAuthenticatedUser`. */
export function readSelf({ getter }: ReadContext, signal: Signal): Promise<LiveState['self']> {
  return readObject(getter, '/user', selfFromWire, signal);
}

/** `GET /orgs/{o}`, operation `getOrganizationById`. */
export function readOrganization(context: ReadContext, signal: Signal): Promise<LiveOrganization> {
  return readObject(context.getter, context.organization, organizationFromWire, signal);
}

/**
 * `GET /orgs/{o}/members`, operation `listMembersInOrganizationById`. The oldest come first, so that people who join
 * during the reading are on the last page.
 */
export function readMembers(context: ReadContext, signal: Signal): Promise<readonly LiveMember[]> {
  return readAll(context, {
    path: `${context.organization}/members`,
    query: { order: 'asc', sort: 'joinedAt' },
    convert: memberFromWire,
    key: (member) => member.id,
    progressOf: 'members',
    signal,
  });
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
    getPage: (cursor) => {
      const query = { limit: String(PAGE_SIZE), sort: 'joinedAt', order: 'desc', page: cursor };
      return getter.get(listPath, { query, signal: undefined });
    },
    convert: memberFromWire,
  });
}

/** `GET /orgs/{o}/teams`, operation `listTeamsInOrganizationById`. The teams have no memberships yet. */
export function readTeamList(context: ReadContext, signal: Signal): Promise<readonly LiveTeam[]> {
  return readAll(context, {
    path: `${context.organization}/teams`,
    query: {},
    convert: teamFromWire,
    key: (team) => team.id,
    progressOf: 'teams',
    signal,
  });
}

/** The teams whose title contains a text, by the same operation. */
export function findTeams(context: ReadContext, title: string): Promise<readonly LiveTeam[]> {
  return readAll(context, {
    path: `${context.organization}/teams`,
    query: { title },
    convert: teamFromWire,
    key: (team) => team.id,
    signal: undefined,
  });
}

/** `GET /orgs/{o}/teams/{t}/members`, operation `listTeamMembersInOrganizationById`. */
export function readMemberships(
  context: ReadContext,
  teamId: string,
  signal: Signal,
): Promise<readonly LiveMembership[]> {
  return readAll(context, {
    path: context.organization + path`/teams/${teamId}/members`,
    query: {},
    convert: membershipFromWire,
    key: (membership) => membership.userId,
    signal,
  });
}

/** `GET /orgs/{o}/members/{u}`, operation `getMemberInOrganizationById`. Undefined when GitBook has no such member. */
export async function readMember(context: ReadContext, userId: string): Promise<LiveMember | undefined> {
  const { getter } = context;
  const memberPath = pathOfMember(context, userId);
  try {
    const member = await readObject(getter, memberPath, memberFromWire, undefined);
    if (member.id === userId) return member;
  } catch (error) {
    if (error instanceof GitBookApiError && error.status === 404) return undefined;
    throw error;
  }
  throw new UnexpectedAnswerError(getter.name(memberPath), 'it is about another member than the requested one');
}

/** `GET /orgs/{o}/members/{u}/spaces`, operation `listSpacesForOrganizationMember`. */
export function readMemberSpaces(context: ReadContext, userId: string): Promise<readonly MemberSpace[]> {
  return readAll(context, {
    path: `${pathOfMember(context, userId)}/spaces`,
    query: { order: 'asc' },
    convert: memberSpaceFromWire,
    key: (space) => space.spaceId,
    signal: undefined,
  });
}

/** `GET /orgs/{o}/members/{u}/teams`, operation `listTeamsForOrganizationMember`. */
export function readMemberTeams(context: ReadContext, userId: string): Promise<readonly MemberTeam[]> {
  return readAll(context, {
    path: `${pathOfMember(context, userId)}/teams`,
    query: {},
    convert: memberTeamFromWire,
    key: (team) => team.teamId,
    signal: undefined,
  });
}

function pathOfMember({ organization }: ReadContext, userId: string): string {
  return organization + path`/members/${userId}`;
}

async function readObject<Result>(
  getter: Getter,
  objectPath: string,
  convert: (answer: Located) => Result,
  signal: Signal,
): Promise<Result> {
  const answer = await getter.get(objectPath, { query: {}, signal });
  return convert(answerOf(getter.name(objectPath), answer));
}

interface ListRead<Item> extends Pick<PagedList<Item>, 'convert' | 'key'> {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** What progress calls the items. Without it, the reading reports no progress. */
  readonly progressOf?: 'members' | 'teams';
  readonly signal: Signal;
}

function readAll<Item>({ getter, progress }: ReadContext, list: ListRead<Item>): Promise<Item[]> {
  const { path: listPath, query, signal, convert, key, progressOf } = list;
  return readAllPages({
    call: getter.name(listPath),
    getPage: (cursor) => getter.get(listPath, { query: { ...query, limit: String(PAGE_SIZE), page: cursor }, signal }),
    convert,
    key,
    show: getter.show,
    onPage: (done, total) => {
      if (progressOf !== undefined) progress.step({ kind: 'read', what: progressOf, done, total });
    },
  });
}
