import {
  type DesiredMembership,
  type DesiredState,
  type DesiredTeam,
  type DesiredUser,
  type Directory,
  type ExpiredMembership,
  emailKey,
  entriesOf,
  hasLists,
  type IsoDate,
  type WrittenEntry,
  type WrittenTeam,
} from '../model/state.ts';

/**
 * The desired state of a valid directory on one date: with defaults applied, expiry evaluated and nested teams
 * flattened.
 *
 * @param asOf the UTC date of the run; `expires` is the last day of access, so access has ended when `asOf` is later
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

/** Whether the last day of access is before a date. */
export function hasExpired(expires: IsoDate | undefined, asOf: IsoDate): boolean {
  return expires !== undefined && expires < asOf;
}

/** What is needed to find out who is in a team, and what is found out so far, by title. */
interface TeamResolution {
  readonly asOf: IsoDate;
  readonly byTitle: ReadonlyMap<string, WrittenTeam>;
  /** Undefined where the directory does not manage users. */
  readonly byEmail: ReadonlyMap<string, DesiredUser> | undefined;
  readonly people: Map<string, ReadonlyMap<string, DesiredMembership>>;
  readonly expired: Map<string, readonly ExpiredMembership[]>;
}

function resolveTeams(
  teams: readonly WrittenTeam[],
  users: readonly DesiredUser[] | undefined,
  asOf: IsoDate,
): DesiredTeam[] {
  const resolution: TeamResolution = {
    asOf,
    byTitle: new Map(teams.map((team) => [team.title, team])),
    byEmail: users && new Map(users.map((user) => [emailKey(user.email), user])),
    people: new Map(),
    expired: new Map(),
  };
  return teams.map((team): DesiredTeam => {
    return {
      title: team.title,
      id: team.id,
      previously: team.previously.map((former) => former.title),
      memberships: hasLists(team) ? sortedByKey(peopleOf(resolution, team)) : undefined,
      expired: expiredIn(resolution, team),
      origin: team.at,
    };
  });
}

/** Everyone in a team by e-mail key. An entry of the team itself wins over the members of nested teams. */
function peopleOf(resolution: TeamResolution, team: WrittenTeam): ReadonlyMap<string, DesiredMembership> {
  const known = resolution.people.get(team.title);
  if (known) return known;
  const people = new Map<string, DesiredMembership>();
  addListed(resolution, people, team.owners, 'owner');
  addListed(resolution, people, team.members, 'member');
  for (const entry of team.members ?? []) {
    const nested = entry.kind === 'team' ? resolution.byTitle.get(entry.title) : undefined;
    if (nested === undefined) continue;
    for (const [key, membership] of peopleOf(resolution, nested)) {
      if (people.has(key)) continue;
      const via = [nested.title, ...membership.via];
      people.set(key, { ...membership, role: 'member', via, origin: entry.at });
    }
  }
  resolution.people.set(team.title, people);
  return people;
}

function addListed(
  { asOf, byEmail }: TeamResolution,
  people: Map<string, DesiredMembership>,
  entries: readonly WrittenEntry[] | undefined,
  role: DesiredMembership['role'],
): void {
  for (const entry of entries ?? []) {
    if (entry.kind !== 'user' || hasExpired(entry.expires, asOf)) continue;
    const key = emailKey(entry.email);
    const user = byEmail?.get(key);
    if (user?.expired) continue;
    const { expires, note, at: origin } = entry;
    people.set(key, { email: user?.email ?? entry.email, role, expires, via: DIRECTLY, note, origin });
  }
}

/** The people whose membership has expired, in a team or in a nested one. */
function expiredIn(resolution: TeamResolution, team: WrittenTeam): readonly ExpiredMembership[] {
  const known = resolution.expired.get(team.title);
  if (known) return known;
  const found = expiredMemberships(team, resolution.asOf);
  for (const entry of team.members ?? []) {
    const nested = entry.kind === 'team' ? resolution.byTitle.get(entry.title) : undefined;
    if (nested) for (const each of expiredIn(resolution, nested)) found.push(each);
  }
  const people = peopleOf(resolution, team);
  const gone = new Map<string, ExpiredMembership>();
  for (const each of found) {
    const key = emailKey(each.email);
    if (!people.has(key) && !gone.has(key)) gone.set(key, each);
  }
  const expired = [...gone.values()];
  resolution.expired.set(team.title, expired);
  return expired;
}

/** Shared, because a large directory has hundreds of thousands of memberships. */
const DIRECTLY: readonly string[] = [];

function expiredMemberships(team: WrittenTeam, asOf: IsoDate): ExpiredMembership[] {
  const expired: ExpiredMembership[] = [];
  for (const entry of entriesOf(team)) {
    if (entry.kind !== 'user' || entry.expires === undefined || !hasExpired(entry.expires, asOf)) continue;
    const { email, expires, note, at: origin } = entry;
    expired.push({ email, expires, note, origin });
  }
  return expired;
}

function sortedByKey(people: ReadonlyMap<string, DesiredMembership>): DesiredMembership[] {
  // The default order, by UTF-16 code units, is several times faster than a comparison function.
  return [...people.keys()].sort().flatMap((key) => people.get(key) ?? []);
}
