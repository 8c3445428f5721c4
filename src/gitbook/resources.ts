import type { MemberSpace, MemberTeam, Progress } from '../core/model/ports.ts';
import type {
  LiveMember,
  LiveMembership,
  LiveOrganization,
  LiveState,
  LiveTeam,
} from '../core/model/state.ts';
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
import { PAGE_SIZE, type PagedList, readAllPages } from './paginate.ts';

/** One organization, as something to ask GitBook about. */
export interface Asked {
  readonly getter: Getter;
  /** Its path under `/v1`: `/orgs/{o}`. */
  readonly organization: string;
  readonly progress: Progress;
}

/** Once it is aborted, calls that have not been started are not made. */
type Stop = AbortSignal | undefined;

/** `GET /user`: operation `getAuthenticatedUser`. */
export function readSelf(getter: Getter, signal: Stop): Promise<LiveState['self']> {
  return readObject(getter, '/user', selfFromWire, signal);
}

/** `GET /orgs/{o}`: operation `getOrganizationById`. */
export function readOrganization({ getter, organization }: Asked, signal: Stop): Promise<LiveOrganization> {
  return readObject(getter, organization, organizationFromWire, signal);
}

/** `GET /orgs/{o}/members`: operation `listMembersInOrganizationById`. The oldest first, so that who joins meanwhile comes last. */
export function readMembers(asked: Asked, signal: Stop): Promise<readonly LiveMember[]> {
  return readAll(asked.getter, {
    path: `${asked.organization}/members`,
    query: { order: 'asc', sort: 'joinedAt' },
    convert: memberFromWire,
    key: (member) => member.id,
    onPage: ({ done, total }) => asked.progress.step({ kind: 'read', what: 'members', done, total }),
    signal,
  });
}

/** `GET /orgs/{o}/teams`: operation `listTeamsInOrganizationById`. Without who is in them. */
export function readTeamList(asked: Asked, signal: Stop): Promise<readonly LiveTeam[]> {
  return readAll(asked.getter, {
    path: `${asked.organization}/teams`,
    query: {},
    convert: teamFromWire,
    key: (team) => team.id,
    onPage: ({ done, total }) => asked.progress.step({ kind: 'read', what: 'teams', done, total }),
    signal,
  });
}

/** `GET /orgs/{o}/teams/{t}/members`: operation `listTeamMembersInOrganizationById`. */
export function readMemberships(
  { getter, organization }: Asked,
  teamId: string,
  signal: Stop,
): Promise<readonly LiveMembership[]> {
  return readAll(getter, {
    path: organization + path`/teams/${teamId}/members`,
    query: {},
    convert: membershipFromWire,
    key: (membership) => membership.userId,
    onPage: () => {},
    signal,
  });
}

/** `GET /orgs/{o}/members/{u}`: operation `getMemberInOrganizationById`. Undefined where there is none. */
export async function readMember(asked: Asked, userId: string): Promise<LiveMember | undefined> {
  const memberPath = pathOfMember(asked, userId);
  try {
    const member = await readObject(asked.getter, memberPath, memberFromWire, undefined);
    if (member.id === userId) return member;
  } catch (error) {
    if (error instanceof GitBookApiError && error.status === 404) return undefined;
    throw error;
  }
  throw new UnexpectedAnswerError(
    asked.getter.name(memberPath),
    'it is about another member than was asked for',
  );
}

/** `GET /orgs/{o}/members/{u}/spaces`: operation `listSpacesForOrganizationMember`. */
export function readMemberSpaces(asked: Asked, userId: string): Promise<readonly MemberSpace[]> {
  return readAll(asked.getter, {
    path: `${pathOfMember(asked, userId)}/spaces`,
    query: { order: 'asc' },
    convert: memberSpaceFromWire,
    key: (space) => space.spaceId,
    onPage: () => {},
    signal: undefined,
  });
}

/** `GET /orgs/{o}/members/{u}/teams`: operation `listTeamsForOrganizationMember`. */
export function readMemberTeams(asked: Asked, userId: string): Promise<readonly MemberTeam[]> {
  return readAll(asked.getter, {
    path: `${pathOfMember(asked, userId)}/teams`,
    query: {},
    convert: memberTeamFromWire,
    key: (team) => team.teamId,
    onPage: () => {},
    signal: undefined,
  });
}

function pathOfMember({ organization }: Asked, userId: string): string {
  return organization + path`/members/${userId}`;
}

async function readObject<Result>(
  getter: Getter,
  objectPath: string,
  convert: (answer: Located) => Result,
  signal: Stop,
): Promise<Result> {
  const answer = await getter.get(objectPath, { query: {}, signal });
  return convert(answerOf(getter.name(objectPath), answer));
}

interface ListRead<Item> extends Pick<PagedList<Item>, 'convert' | 'key' | 'onPage'> {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly signal: Stop;
}

function readAll<Item>(getter: Getter, list: ListRead<Item>): Promise<Item[]> {
  const { path: listPath, query, signal, convert, key, onPage } = list;
  return readAllPages({
    call: getter.name(listPath),
    getPage: (cursor) =>
      getter.get(listPath, { query: { ...query, limit: String(PAGE_SIZE), page: cursor }, signal }),
    convert,
    key,
    show: getter.show,
    onPage,
  });
}
