import type { Progress, Reader, ReadScope, Touched } from '../app/ports.ts';
import type { LiveMember, LiveMembership, LiveOrganization, LiveState, LiveTeam } from '../core/model.ts';
import { path } from './address.ts';
import { readAuditEvents } from './audit-log.ts';
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
import { readNewestMembers } from './newest-members.ts';
import { PAGE_SIZE, type PagedList, readAllPages } from './paginate.ts';

/** Makes a reader of one organization. It can send nothing but GET. Throws the errors of `errors.ts`. */
export function createReader(connection: Connection, organizationId: string): Reader {
  const getter = createGetter(connection);
  const organization = path`/orgs/${organizationId}`;
  const memberPath = (userId: string) => organization + path`/members/${userId}`;
  let begun: Begun | undefined;
  return {
    begin() {
      const underWay = begun ?? begin(getter, organization, connection.progress);
      begun = underWay;
      return () => underWay.stop.abort();
    },
    readLive(scope) {
      const underWay = begun ?? begin(getter, organization, connection.progress);
      begun = undefined;
      return readLive(getter, organization, connection.progress, scope, underWay);
    },
    readAgain: (scope, earlier, touched) =>
      readAgain(getter, organization, connection.progress, scope, { state: earlier, touched }),
    member: (userId) => readMember(getter, memberPath(userId), userId),
    newestMembers: (count) => readNewestMembers(getter, organization, count),
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
    teamMembers: (teamId) => readMemberships(getter, organization, teamId, undefined),
    auditEvents: (query) => readAuditEvents(getter, organization, query),
  };
}

/** What every live state holds, under way; `stop` keeps calls that have not been started from being made. */
interface Begun {
  readonly stop: AbortController;
  readonly self: Promise<LiveState['self']>;
  readonly organization: Promise<LiveOrganization>;
  readonly members: Promise<readonly LiveMember[]>;
}

function begin(getter: Getter, organization: string, progress: Progress): Begun {
  const stop = new AbortController();
  const begun: Begun = {
    stop,
    self: readObject(getter, '/user', selfFromWire, stop.signal),
    organization: readObject(getter, organization, organizationFromWire, stop.signal),
    members: readMembers(getter, organization, progress, stop.signal),
  };
  // Whoever reads the live state is told of a failure; where nobody does any more, it is nobody's business.
  for (const each of [begun.self, begun.organization, begun.members]) each.catch(() => {});
  return begun;
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
  begun: Begun,
): ReturnType<Reader['readLive']> {
  const { stop } = begun;
  try {
    const [self, live, members, teams] = await Promise.all([
      begun.self,
      begun.organization,
      begun.members,
      scope.teams === undefined
        ? undefined
        : readTeams(getter, organization, progress, scope.teams, undefined, stop.signal),
    ]);
    return { organization: live, self, members, teams };
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** An earlier reading, and what of it may no longer hold. */
interface Earlier {
  readonly state: LiveState;
  readonly touched: Touched;
}

/** The same for the second time: what was not touched since is taken from the earlier reading. */
async function readAgain(
  getter: Getter,
  organization: string,
  progress: Progress,
  scope: ReadScope,
  earlier: Earlier,
): ReturnType<Reader['readAgain']> {
  const stop = new AbortController();
  const { state, touched } = earlier;
  try {
    const [members, teams] = await Promise.all([
      touched.members ? readMembers(getter, organization, progress, stop.signal) : state.members,
      scope.teams === undefined
        ? undefined
        : readTeams(getter, organization, progress, scope.teams, earlier, stop.signal),
    ]);
    return { ...state, members, teams };
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

/** All teams, then who is in the managed ones, side by side. A team that GitBook counts nobody in costs no call. */
async function readTeams(
  getter: Getter,
  organization: string,
  progress: Progress,
  managed: NonNullable<ReadScope['teams']>,
  earlier: Earlier | undefined,
  signal: AbortSignal,
): Promise<readonly LiveTeam[]> {
  const known = earlier?.touched.teamList === true ? undefined : earlier?.state.teams;
  const teams = known ?? (await readTeamList(getter, organization, progress, signal));
  const ids = managed(teams);
  const untouched = new Map(
    (earlier?.state.teams ?? [])
      .filter(({ id }) => !earlier?.touched.memberships.has(id))
      .map(({ id, memberships }) => [id, memberships]),
  );
  const toRead = teams.filter(({ id }) => ids.has(id) && untouched.get(id) === undefined);
  // Sizes that were read earlier say nothing about teams that were touched since.
  const filled = new Set(toRead.filter(({ size }) => known !== undefined || size > 0).map(({ id }) => id));
  let done = 0;

  async function withMemberships(team: LiveTeam): Promise<LiveTeam> {
    if (!ids.has(team.id)) return team;
    if (!filled.has(team.id)) return { ...team, memberships: untouched.get(team.id) ?? [] };
    const memberships = await readMemberships(getter, organization, team.id, signal);
    done++;
    progress.step({ kind: 'read', what: 'team-members', done, total: filled.size });
    return { ...team, memberships };
  }

  return Promise.all(teams.map(withMemberships));
}

/** `GET /orgs/{o}/teams`: operation `listTeamsInOrganizationById`. */
function readTeamList(
  getter: Getter,
  organization: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly LiveTeam[]> {
  return readAll(getter, {
    path: `${organization}/teams`,
    query: {},
    convert: teamFromWire,
    key: (team) => team.id,
    onPage: ({ done, total }) => progress.step({ kind: 'read', what: 'teams', done, total }),
    signal,
  });
}

/** `GET /orgs/{o}/teams/{t}/members`: operation `listTeamMembersInOrganizationById`. */
function readMemberships(
  getter: Getter,
  organization: string,
  teamId: string,
  signal: AbortSignal | undefined,
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
