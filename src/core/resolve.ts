import { compareText } from './diagnostic.ts';
import {
  type DesiredMembership,
  type DesiredState,
  type DesiredTeam,
  type DesiredUser,
  type Directory,
  type ExpiredMembership,
  emailKey,
  type IsoDate,
  type WrittenEntry,
  type WrittenTeam,
} from './model.ts';

/**
 * What a valid directory asks for on one date: defaults applied, expiry judged, nested teams flattened.
 *
 * @param asOf the UTC date of the whole run; a date of expiry is the last day of access, so it has passed when
 *   `asOf` is later
 */
export function resolve(directory: Directory, asOf: IsoDate): DesiredState {
  const users = directory.users?.map(
    (user): DesiredUser => ({
      email: user.email,
      id: user.id,
      role: user.role ?? user.defaults.role ?? 'guest',
      sso: user.sso ?? user.defaults.sso ?? false,
      expires: user.expires,
      expired: hasExpired(user.expires, asOf),
      note: user.note,
      origin: user.at,
    }),
  );
  return {
    asOf,
    files: directory.files,
    users,
    teams: directory.teams && resolveTeams(directory.teams, users, asOf),
  };
}

/** Whether a last day of access lies before the date. */
export function hasExpired(expires: IsoDate | undefined, asOf: IsoDate): boolean {
  return expires !== undefined && expires < asOf;
}

function resolveTeams(
  teams: readonly WrittenTeam[],
  users: readonly DesiredUser[] | undefined,
  asOf: IsoDate,
): DesiredTeam[] {
  const byTitle = new Map(teams.map((team) => [team.title, team]));
  const byEmail = users && new Map(users.map((user) => [emailKey(user.email), user]));
  const flattened = new Map<string, ReadonlyMap<string, DesiredMembership>>();

  /** Everyone in a team by e-mail key. Directly listed people come before those of nested teams. */
  const flatten = (team: WrittenTeam): ReadonlyMap<string, DesiredMembership> => {
    const known = flattened.get(team.title);
    if (known) return known;
    const people = new Map<string, DesiredMembership>();
    for (const membership of [...direct(team.owners, 'owner'), ...direct(team.members, 'member')]) {
      people.set(emailKey(membership.email), membership);
    }
    for (const entry of team.members ?? []) {
      const nested = entry.kind === 'team' ? byTitle.get(entry.title) : undefined;
      if (entry.kind !== 'team' || nested === undefined) continue;
      for (const [key, membership] of flatten(nested)) {
        if (people.has(key)) continue;
        const via = [nested.title, ...membership.via];
        people.set(key, { ...membership, role: 'member', via, origin: entry.at });
      }
    }
    flattened.set(team.title, people);
    return people;
  };

  const direct = (
    entries: readonly WrittenEntry[] | undefined,
    role: DesiredMembership['role'],
  ): DesiredMembership[] =>
    (entries ?? []).flatMap((entry) => {
      if (entry.kind !== 'user' || hasExpired(entry.expires, asOf)) return [];
      const user = byEmail?.get(emailKey(entry.email));
      if (user?.expired) return [];
      const { expires, note, at: origin } = entry;
      return [{ email: user?.email ?? entry.email, role, expires, via: [], note, origin }];
    });

  return teams.map((team): DesiredTeam => {
    const managed = team.owners !== undefined || team.members !== undefined;
    return {
      title: team.title,
      id: team.id,
      previously: team.previously.map((former) => former.title),
      memberships: managed ? sortByEmail([...flatten(team).values()]) : undefined,
      expired: expiredMemberships(team, asOf),
      origin: team.at,
    };
  });
}

function expiredMemberships(team: WrittenTeam, asOf: IsoDate): ExpiredMembership[] {
  return [...(team.owners ?? []), ...(team.members ?? [])].flatMap((entry) =>
    entry.kind === 'user' && entry.expires !== undefined && hasExpired(entry.expires, asOf)
      ? [{ email: entry.email, expires: entry.expires, origin: entry.at }]
      : [],
  );
}

function sortByEmail(memberships: readonly DesiredMembership[]): DesiredMembership[] {
  return [...memberships].sort((a, b) => compareText(emailKey(a.email), emailKey(b.email)));
}
