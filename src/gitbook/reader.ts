import type { Reader, ReadScope, Touched } from '../core/model/ports.ts';
import type { LiveMembership, LiveState, LiveTeam } from '../core/model/state.ts';
import { readAuditEvents } from './audit-log.ts';
import { path } from './http/address.ts';
import type { Connection } from './http/connection.ts';
import { createGetter } from './http/get.ts';
import { readNewestMembers } from './newest-members.ts';
import {
  type Asked,
  readMember,
  readMemberSpaces,
  readMembers,
  readMemberships,
  readMemberTeams,
  readOrganization,
  readSelf,
  readTeamList,
} from './resources.ts';

/** Makes a reader of one organization. It can send nothing but GET. Throws the errors of `errors.ts`. */
export function createReader(connection: Connection, organizationId: string): Reader {
  const { progress } = connection;
  const getter = createGetter(connection);
  const organization = path`/orgs/${organizationId}`;
  const asked: Asked = { getter, organization, progress };
  return {
    readLive: (scope) => readLive(asked, scope),
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
async function readLive(asked: Asked, scope: ReadScope): Promise<LiveState> {
  const stop = new AbortController();
  const readTeams = async (): Promise<readonly LiveTeam[] | undefined> => {
    if (scope.teams === undefined) return undefined;
    const list = await readTeamList(asked, stop.signal);
    return withMembers(asked, list, scope.teams, undefined, (id) => readMemberships(asked, id, stop.signal));
  };
  try {
    const [self, organization, members, teams] = await Promise.all([
      readSelf(asked.getter, stop.signal),
      readOrganization(asked, stop.signal),
      readMembers(asked, stop.signal),
      readTeams(),
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
async function readAgain(asked: Asked, scope: ReadScope, earlier: Earlier): Promise<LiveState> {
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
  membershipsOf: (teamId: string) => Promise<readonly LiveMembership[]>,
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
