import { setImmediate } from 'node:timers/promises';
import type { LiveMember, LiveMembership, LiveOrganization, LiveState, LiveTeam } from '../core/model.ts';
import type { Connection } from './connection.ts';
import { createGetter } from './get.ts';
import {
  type Asked,
  readMembers,
  readMemberships,
  readOrganization,
  readSelf,
  readTeamList,
} from './resources.ts';

/** What every live state holds, under way. */
export interface Begun {
  /** Keeps calls that have not been started from being made. */
  readonly stop: AbortController;
  readonly self: Promise<LiveState['self']>;
  readonly organization: Promise<LiveOrganization>;
  readonly members: Promise<readonly LiveMember[]>;
  /** All teams, without who is in them; asked for once, when they are first wanted. */
  readonly teams: () => Promise<readonly LiveTeam[]>;
  /** Who is in a team; asked for once. */
  readonly memberships: (teamId: string) => Promise<readonly LiveMembership[]>;
}

/** Asks for what every live state holds, side by side; for whose token it is only where nobody has asked yet. */
export function begin(asked: Asked, askedSelf: Promise<LiveState['self']> | undefined): Begun {
  const stop = new AbortController();
  let teams: Promise<readonly LiveTeam[]> | undefined;
  const memberships = new Map<string, Promise<readonly LiveMembership[]>>();
  return {
    stop,
    self: unattended(askedSelf ?? readSelf(asked.getter, stop.signal)),
    organization: unattended(readOrganization(asked, stop.signal)),
    members: unattended(readMembers(asked, stop.signal)),
    teams: () => {
      teams ??= unattended(readTeamList(asked, stop.signal));
      return teams;
    },
    memberships: (teamId) => {
      const known = memberships.get(teamId) ?? unattended(readMemberships(asked, teamId, stop.signal));
      memberships.set(teamId, known);
      return known;
    },
  };
}

/** Asks for the members of managed teams that GitBook counts somebody in. */
export async function beginMemberships(
  { teams, memberships }: Begun,
  managed: (teams: readonly LiveTeam[]) => ReadonlySet<string>,
): Promise<void> {
  const list = await teams().catch(() => []);
  const ids = managed(list);
  for (const { id, size } of list) if (ids.has(id) && size > 0) void memberships(id);
}

/** Asks whose token it is, for a reader of an organization that is not known yet. */
export function beginSelf(connection: Connection): Promise<LiveState['self']> {
  return unattended(readSelf(createGetter(connection), undefined));
}

/** Resolves once what was asked for has been sent: whoever goes on to compute holds up what has not. */
export async function sent(): Promise<void> {
  // One turn connects and the next one sends.
  await setImmediate();
  await setImmediate();
}

/** Whoever reads the live state is told of a failure; where nobody does any more, it is nobody's business. */
function unattended<Result>(asked: Promise<Result>): Promise<Result> {
  asked.catch(() => {});
  return asked;
}
