import type { Reader, ReadScope, Touched } from '../app/ports.ts';
import type { LiveState, LiveTeam } from '../core/model.ts';
import { path } from './address.ts';
import { readAuditEvents } from './audit-log.ts';
import { type Begun, begin, beginMemberships, sent } from './begin.ts';
import type { Connection } from './connection.ts';
import { createGetter } from './get.ts';
import { readNewestMembers } from './newest-members.ts';
import {
  type Asked,
  readMember,
  readMemberSpaces,
  readMembers,
  readMemberships,
  readMemberTeams,
  readTeamList,
} from './resources.ts';

/**
 * Makes a reader of one organization. It can send nothing but GET. Throws the errors of `errors.ts`.
 *
 * @param askedSelf whose token it is, where that was asked for before the organization was known
 */
export function createReader(
  connection: Connection,
  organizationId: string,
  askedSelf?: Promise<LiveState['self']>,
): Reader {
  const { progress } = connection;
  const getter = createGetter(connection);
  const organization = path`/orgs/${organizationId}`;
  const asked: Asked = { getter, organization, progress };
  let begun: Begun | undefined;
  const underWay = (): Begun => {
    begun ??= begin(asked, askedSelf);
    return begun;
  };
  return {
    async begin(teams) {
      const { stop, teams: askForTeams } = underWay();
      if (teams) void askForTeams();
      await sent();
      return () => stop.abort();
    },
    beginMemberships(managed) {
      void beginMemberships(underWay(), managed);
    },
    turn: sent,
    readLive(scope) {
      const reading = underWay();
      begun = undefined;
      return readLive(asked, scope, reading);
    },
    readAgain: (scope, earlier, touched) => readAgain(asked, scope, { state: earlier, touched }),
    member: (userId) => readMember(asked, userId),
    newestMembers: (count) => readNewestMembers(getter, organization, count),
    memberSpaces: (userId) => readMemberSpaces(asked, userId),
    memberTeams: (userId) => readMemberTeams(asked, userId),
    teamMembers: (teamId) => readMemberships(asked, teamId, undefined),
    auditEvents: (query) => readAuditEvents(getter, organization, query),
  };
}

/**
 * The whole live state, everything side by side as soon as it can be asked for. What fails first stops the calls
 * that have not been started.
 */
async function readLive(asked: Asked, scope: ReadScope, begun: Begun): ReturnType<Reader['readLive']> {
  const { stop } = begun;
  try {
    const [self, organization, members, teams] = await Promise.all([
      begun.self,
      begun.organization,
      begun.members,
      scope.teams === undefined
        ? undefined
        : begun.teams().then((list) => withMembers(asked, list, scope.teams, undefined, begun.memberships)),
    ]);
    return { organization, self, members, teams };
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
async function readAgain(asked: Asked, scope: ReadScope, earlier: Earlier): ReturnType<Reader['readAgain']> {
  const stop = new AbortController();
  const { state, touched } = earlier;
  const readTeams = async (): Promise<readonly LiveTeam[] | undefined> => {
    if (scope.teams === undefined) return undefined;
    const known = touched.teamList ? undefined : state.teams;
    const list = known ?? (await readTeamList(asked, stop.signal));
    return withMembers(asked, list, scope.teams, earlier, (id) => readMemberships(asked, id, stop.signal));
  };
  try {
    const [members, teams] = await Promise.all([
      touched.members ? readMembers(asked, stop.signal) : state.members,
      readTeams(),
    ]);
    return { ...state, members, teams };
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** Reads who is in the managed ones of some teams, side by side. A team that GitBook counts nobody in costs no call. */
async function withMembers(
  asked: Asked,
  teams: readonly LiveTeam[],
  managed: ReadScope['teams'],
  earlier: Earlier | undefined,
  membershipsOf: Begun['memberships'],
): Promise<readonly LiveTeam[]> {
  const ids = managed?.(teams) ?? new Set();
  const untouched = new Map(
    (earlier?.state.teams ?? [])
      .filter(({ id }) => !earlier?.touched.memberships.has(id))
      .map(({ id, memberships }) => [id, memberships]),
  );
  const toRead = teams.filter(({ id }) => ids.has(id) && untouched.get(id) === undefined);
  // Sizes that were read earlier say nothing about teams that were touched since.
  const isOld = earlier !== undefined && !earlier.touched.teamList;
  const filled = new Set(toRead.filter(({ size }) => isOld || size > 0).map(({ id }) => id));
  let done = 0;

  async function withMemberships(team: LiveTeam): Promise<LiveTeam> {
    if (!ids.has(team.id)) return team;
    if (!filled.has(team.id)) return { ...team, memberships: untouched.get(team.id) ?? [] };
    const memberships = await membershipsOf(team.id);
    done++;
    asked.progress.step({ kind: 'read', what: 'team-members', done, total: filled.size });
    return { ...team, memberships };
  }

  return Promise.all(teams.map(withMemberships));
}
