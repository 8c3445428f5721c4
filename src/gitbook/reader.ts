import type { Reader, ReadScope, Touched } from '../core/model/ports.ts';
import type { LiveState, LiveTeam } from '../core/model/state.ts';
import { readAuditEvents } from './audit-log.ts';
import type { Connection } from './http/connection.ts';
import * as resources from './resources.ts';

/** Creates a reader of one organization. It can only send GET. Its methods throw the errors of `http/errors.ts`. */
export function createReader(connection: Connection, organizationId: string): Reader {
  const context = resources.createReadContext(connection, organizationId);
  return {
    readLive: (scope) => readState(context, scope, undefined),
    readAgain: (scope, state, touched) => readState(context, scope, { state, touched }),
    member: (userId) => resources.readMember(context, userId),
    administrators: () => resources.readAdministrators(context),
    newestMembers: (count) => resources.readNewestMembers(context, count),
    memberSpaces: (userId) => resources.readMemberSpaces(context, userId),
    memberTeams: (userId) => resources.readMemberTeams(context, userId),
    teamMembers: (teamId) => resources.readMemberships(context, teamId, undefined),
    auditEvents: (query) => readAuditEvents(context, query),
  };
}

/** An earlier state, and what has changed since. */
interface EarlierState {
  readonly state: LiveState;
  readonly touched: Touched;
}

/**
 * Reads the live state, with calls side by side. What an earlier state has, and what was not touched since, costs no
 * call. The first failure prevents the calls that have not started.
 */
async function readState(
  context: resources.ReadContext,
  scope: ReadScope,
  earlier: EarlierState | undefined,
): Promise<LiveState> {
  const stop = new AbortController();
  try {
    const [self, organization, members, teams] = await Promise.all([
      earlier?.state.self ?? resources.readSelf(context, stop.signal),
      earlier?.state.organization ?? resources.readOrganization(context, stop.signal),
      earlier && !earlier.touched.members ? earlier.state.members : resources.readMembers(context, stop.signal),
      scope.teams && readTeams(context, scope.teams, earlier, stop.signal),
    ]);
    return { organization, self, members, teams };
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** Reads the teams, and the memberships of those that `managed` selects. */
async function readTeams(
  context: resources.ReadContext,
  managed: NonNullable<ReadScope['teams']>,
  earlier: EarlierState | undefined,
  signal: AbortSignal,
): Promise<readonly LiveTeam[]> {
  const earlierList = earlier?.touched.teamList ? undefined : earlier?.state.teams;
  const teams = earlierList ?? (await resources.readTeamList(context, signal));
  const managedIds = managed(teams);
  const untouched = new Map(
    (earlier?.state.teams ?? [])
      .filter(({ id }) => !earlier?.touched.memberships.has(id))
      .map(({ id, memberships }) => [id, memberships]),
  );
  // A team without members costs no call, unless its size was read before the team was touched.
  const needsCall = ({ id, size }: LiveTeam): boolean =>
    managedIds.has(id) && untouched.get(id) === undefined && (earlierList !== undefined || size > 0);
  const total = teams.filter(needsCall).length;
  let done = 0;

  async function withMemberships(team: LiveTeam): Promise<LiveTeam> {
    if (!managedIds.has(team.id)) return team;
    if (!needsCall(team)) return { ...team, memberships: untouched.get(team.id) ?? [] };
    const memberships = await resources.readMemberships(context, team.id, signal);
    done++;
    context.progress.step({ kind: 'read', what: 'team-members', done, total });
    return { ...team, memberships };
  }

  return Promise.all(teams.map(withMemberships));
}
