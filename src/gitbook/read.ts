import type { Progress, Reader, ReadScope } from '../app/ports.ts';
import type { LiveMember, LiveMembership, LiveTeam } from '../core/model.ts';
import { path } from './address.ts';
import { answerOf, type Located } from './check.ts';
import type { Connection } from './connection.ts';
import {
  memberFromWire,
  memberSpaceFromWire,
  membershipFromWire,
  memberTeamFromWire,
  organizationFromWire,
  selfFromWire,
  teamFromWire,
} from './convert.ts';
import { GitBookApiError, UnexpectedAnswerError } from './errors.ts';
import { createGetter, type Getter } from './get.ts';
import { PAGE_SIZE, type PagedList, readAllPages, readOnePage } from './paginate.ts';

/** Makes a reader of one organization. It can send nothing but GET. Throws the errors of `errors.ts`. */
export function createReader(connection: Connection, organizationId: string): Reader {
  const getter = createGetter(connection);
  const organization = path`/orgs/${organizationId}`;
  const memberPath = (userId: string) => organization + path`/members/${userId}`;
  return {
    readLive: (scope) => readLive(getter, organization, connection.progress, scope),
    member: (userId) => readMember(getter, memberPath(userId), userId),
    newestMembers: () => readNewestMembers(getter, `${organization}/members`),
    memberSpaces: (userId) =>
      readAll(getter, {
        path: `${memberPath(userId)}/spaces`,
        query: { order: 'asc' },
        convert: memberSpaceFromWire,
        key: (space) => space.spaceId,
        onPage: () => {},
        signal: undefined,
      }),
    memberTeams: (userId) =>
      readAll(getter, {
        path: `${memberPath(userId)}/teams`,
        query: {},
        convert: memberTeamFromWire,
        key: (team) => team.teamId,
        onPage: () => {},
        signal: undefined,
      }),
  };
}

/**
 * The whole live state, everything side by side as soon as it can be asked for. What fails first stops the calls
 * that have not been started.
 */
async function readLive(
  getter: Getter,
  organization: string,
  progress: Progress,
  scope: ReadScope,
): ReturnType<Reader['readLive']> {
  const stop = new AbortController();
  try {
    const [self, live, members, teams] = await Promise.all([
      readObject(getter, '/user', selfFromWire, stop.signal),
      readObject(getter, organization, organizationFromWire, stop.signal),
      readMembers(getter, organization, progress, stop.signal),
      scope.teams === undefined
        ? undefined
        : readTeams(getter, organization, progress, scope.teams, stop.signal),
    ]);
    return { organization: live, self, members, teams };
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** `GET /orgs/{o}/members`: operation `listMembersInOrganizationById`. The oldest first, so that who joins meanwhile comes last. */
function readMembers(
  getter: Getter,
  organization: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly LiveMember[]> {
  return readAll(getter, {
    path: `${organization}/members`,
    query: { order: 'asc', sort: 'joinedAt' },
    convert: memberFromWire,
    key: (member) => member.id,
    onPage: ({ done, total }) => progress.step({ kind: 'read', what: 'members', done, total }),
    signal,
  });
}

/**
 * `GET /orgs/{o}/teams`, operation `listTeamsInOrganizationById`, then who is in the managed teams, side by side.
 * A team that GitBook counts nobody in costs no call.
 */
async function readTeams(
  getter: Getter,
  organization: string,
  progress: Progress,
  managed: NonNullable<ReadScope['teams']>,
  signal: AbortSignal,
): Promise<readonly LiveTeam[]> {
  const teams = await readAll(getter, {
    path: `${organization}/teams`,
    query: {},
    convert: teamFromWire,
    key: (team) => team.id,
    onPage: ({ done, total }) => progress.step({ kind: 'read', what: 'teams', done, total }),
    signal,
  });
  const ids = managed(teams);
  const filled = teams.filter((team) => ids.has(team.id) && team.size > 0).length;
  let done = 0;

  async function withMemberships(team: LiveTeam): Promise<LiveTeam> {
    if (!ids.has(team.id)) return team;
    if (team.size === 0) return { ...team, memberships: [] };
    const memberships = await readMemberships(getter, organization, team.id, signal);
    done++;
    progress.step({ kind: 'read', what: 'team-members', done, total: filled });
    return { ...team, memberships };
  }

  return Promise.all(teams.map(withMemberships));
}

/** `GET /orgs/{o}/teams/{t}/members`: operation `listTeamMembersInOrganizationById`. */
function readMemberships(
  getter: Getter,
  organization: string,
  teamId: string,
  signal: AbortSignal,
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

/** `GET /orgs/{o}/members/{u}`: operation `getMemberInOrganizationById`. */
async function readMember(
  getter: Getter,
  memberPath: string,
  userId: string,
): Promise<LiveMember | undefined> {
  try {
    const member = await readObject(getter, memberPath, memberFromWire, undefined);
    if (member.id === userId) return member;
  } catch (error) {
    if (error instanceof GitBookApiError && error.status === 404) return undefined;
    throw error;
  }
  throw new UnexpectedAnswerError(getter.name(memberPath), 'it is about another member than was asked for');
}

/** One page of `GET /orgs/{o}/members`, the newest first. */
async function readNewestMembers(getter: Getter, membersPath: string): Promise<readonly LiveMember[]> {
  const query = { limit: String(PAGE_SIZE), sort: 'joinedAt', order: 'desc' };
  const answer = await getter.get(membersPath, { query, signal: undefined });
  return readOnePage(getter.name(membersPath), answer, memberFromWire);
}

async function readObject<Result>(
  getter: Getter,
  objectPath: string,
  convert: (answer: Located) => Result,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const answer = await getter.get(objectPath, { query: {}, signal });
  return convert(answerOf(getter.name(objectPath), answer));
}

interface ListRead<Item> extends Pick<PagedList<Item>, 'convert' | 'key' | 'onPage'> {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
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
