import {
  type DesiredMembership,
  type DesiredState,
  type DesiredTeam,
  type DesiredUser,
  type Directory,
  type ExpiredMembership,
  emailKey,
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

/** Who is in a team and whose membership has expired, nested teams included. */
interface ResolvedTeam {
  /** By e-mail key. An entry of the team itself wins over the members of nested teams. */
  readonly people: Map<string, DesiredMembership>;
  readonly expired: ExpiredMembership[];
}

/** What is needed to find out who is in a team, and what is found out so far, by title. */
interface TeamResolution {
  readonly asOf: IsoDate;
  readonly byTitle: ReadonlyMap<string, WrittenTeam>;
  /** Undefined where the directory does not manage users. */
  readonly byEmail: ReadonlyMap<string, DesiredUser> | undefined;
  readonly resolved: Map<string, ResolvedTeam>;
}

function resolveTeams(
  teams: readonly WrittenTeam[],
  users: readonly DesiredUser[] | undefined,
  asOf: IsoDate,
): DesiredTeam[] {
  const byTitle = new Map(teams.map((team) => [team.title, team]));
  const byEmail = users && new Map(users.map((user) => [emailKey(user.email), user]));
  const resolution: TeamResolution = { asOf, byTitle, byEmail, resolved: new Map() };
  return teams.map((team): DesiredTeam => {
    const { people, expired } = resolveTeam(resolution, team);
    return {
      title: team.title,
      id: team.id,
      previously: team.previously.map((former) => former.title),
      memberships: hasLists(team) ? sortedByKey(people) : undefined,
      expired,
      origin: team.at,
    };
  });
}

function resolveTeam(resolution: TeamResolution, team: WrittenTeam): ResolvedTeam {
  const known = resolution.resolved.get(team.title);
  if (known) return known;
  const people = new Map<string, DesiredMembership>();
  const found = new Map<string, ExpiredMembership>();
  addListed(resolution, people, found, team.owners, 'owner');
  addListed(resolution, people, found, team.members, 'member');
  for (const entry of team.members ?? []) {
    const nested = entry.kind === 'team' ? resolution.byTitle.get(entry.title) : undefined;
    if (nested === undefined) continue;
    const below = resolveTeam(resolution, nested);
    for (const [key, membership] of below.people) {
      if (people.has(key)) continue;
      const via = [nested.title, ...membership.via];
      people.set(key, { ...membership, role: 'member', via, origin: entry.at });
    }
    for (const each of below.expired) addFirst(found, each);
  }
  const expired = [...found].flatMap(([key, each]) => (people.has(key) ? [] : [each]));
  const resolved = { people, expired };
  resolution.resolved.set(team.title, resolved);
  return resolved;
}

function addListed(
  { asOf, byEmail }: TeamResolution,
  people: Map<string, DesiredMembership>,
  expired: Map<string, ExpiredMembership>,
  entries: readonly WrittenEntry[] | undefined,
  role: DesiredMembership['role'],
): void {
  for (const entry of entries ?? []) {
    if (entry.kind !== 'user') continue;
    const { email, expires, note, at: origin } = entry;
    if (expires !== undefined && hasExpired(expires, asOf)) {
      addFirst(expired, { email, expires, note, origin });
      continue;
    }
    const key = emailKey(email);
    const user = byEmail?.get(key);
    if (!user?.expired) people.set(key, { email: user?.email ?? email, role, expires, via: DIRECTLY, note, origin });
  }
}

function addFirst(expired: Map<string, ExpiredMembership>, membership: ExpiredMembership): void {
  const key = emailKey(membership.email);
  if (!expired.has(key)) expired.set(key, membership);
}

/** Shared, because a large directory has hundreds of thousands of memberships. */
const DIRECTLY: readonly string[] = [];

function sortedByKey(people: ReadonlyMap<string, DesiredMembership>): DesiredMembership[] {
  // The default order, by UTF-16 code units, is several times faster than a comparison function.
  return [...people.keys()].sort().flatMap((key) => people.get(key) ?? []);
}
