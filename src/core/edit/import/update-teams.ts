import { hasExpired } from '../../directory/resolve.ts';
import { isTitle } from '../../directory/values.ts';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import {
  type DesiredState,
  emailKey,
  entriesOf,
  hasLists,
  type IsoDate,
  type LiveState,
  type LiveTeam,
  type TeamRole,
  titleKey,
  type WrittenTeam,
} from '../../model/state.ts';
import { matchTeams } from '../../plan/match-teams.ts';
import type { OpenDirectory } from '../directory-edit.ts';
import { compareFolded } from '../file-names.ts';
import { entryValue, removeEntries, removeTeam, renameTeam, setTeamId, teamEdit } from '../operations.ts';
import { addTeamTo } from '../places.ts';
import { listUnder } from '../text/edits.ts';
import { separateGone } from './gone.ts';
import { usableId } from './member-keys.ts';
import type { ImportNotice } from './notice.ts';
import { nameOf, teamEntries } from './team-entries.ts';
import type { ImportedPeople } from './update-users.ts';

interface Pairing {
  readonly team: WrittenTeam;
  readonly live: LiveTeam;
}

/** What the lists of all teams are updated with. */
interface TeamsImport {
  readonly open: OpenDirectory;
  readonly people: ImportedPeople;
  /** The teams whose memberships are managed. */
  readonly managed: readonly Pairing[];
  readonly memberIds: ReadonlySet<string>;
  readonly asOf: IsoDate;
  readonly notices: ImportNotice[];
}

/** Notes the edits that update `teams` to the live state: adds, renames and removes teams, and updates their lists. */
export function importTeamsInto(
  open: OpenDirectory,
  desired: DesiredState,
  live: LiveState,
  people: ImportedPeople,
): { readonly notices: readonly ImportNotice[]; readonly diagnostics: readonly Diagnostic[] } {
  const liveTeams = live.teams ?? [];
  const written = new Map((open.directory.teams ?? []).map((team) => [team.title, team]));
  const { gone, rest } = separateGone(desired.teams ?? [], liveTeams, ({ title }) => titleKey(title));
  const { matches, unlisted, diagnostics } = matchTeams(rest, liveTeams);
  const notices: ImportNotice[] = [];
  const pairings: Pairing[] = [];
  for (const { desired: wanted, live: found } of [...gone, ...matches]) {
    const team = written.get(wanted.title);
    if (team && found) pairings.push({ team, live: found });
    else if (team) {
      removeTeam(open, team);
      notices.push({ kind: 'team-removed', team: team.title });
    }
  }

  const titles = newTitles(pairings);
  const staying = pairings.filter((pairing) => {
    const { team, live: found } = pairing;
    const title = titles.get(team);
    if (title === undefined) {
      removeTeam(open, team);
      const why = isTitle(found.title) ? 'taken' : 'refused';
      notices.push({ kind: 'team-left-out', why, team: found.title, teamId: found.id });
      return false;
    }
    if (title !== team.title) renameTeam(open, team, title);
    if (usableId(found.id)) setTeamId(open, team, found.id);
    return true;
  });
  const managed = staying.filter(({ team }) => hasLists(team));
  const memberIds = new Set(live.members.map(({ id }) => id));
  for (const pairing of managed) {
    importMembers({ open, people, managed, memberIds, asOf: desired.asOf, notices }, pairing);
  }

  const added = teamEntries(unlisted, people.keyOf, [...titles.values()]);
  dropFormerTitles(open, titles, added.teams.keys());
  for (const [title, entry] of added.teams) addTeamTo(open, title, entry);
  return { notices: [...notices, ...added.notices], diagnostics };
}

/** The live titles that a directory can have, each for one team. Unchanged titles come first. */
function newTitles(pairings: readonly Pairing[]): Map<WrittenTeam, string> {
  const taken = new Set<string>();
  const kept = (each: Pairing): number => (each.team.title === each.live.title ? 0 : 1);
  const ordered = [...pairings].sort((a, b) => kept(a) - kept(b) || compareText(a.live.id, b.live.id));
  return new Map(
    ordered.flatMap(({ team, live }): [WrittenTeam, string][] => {
      const key = titleKey(live.title);
      if (!isTitle(live.title) || taken.has(key)) return [];
      taken.add(key);
      return [[team, live.title]];
    }),
  );
}

/** Removes former titles that other teams have now. */
function dropFormerTitles(
  open: OpenDirectory,
  titles: ReadonlyMap<WrittenTeam, string>,
  added: Iterable<string>,
): void {
  const now = new Set([...titles.values(), ...added].map(titleKey));
  for (const [team, title] of titles) {
    const dropped = team.previously.flatMap((former, index) => {
      const key = titleKey(former.title);
      return now.has(key) && key !== titleKey(title) ? [index] : [];
    });
    if (dropped.length === 0) continue;
    const edit = teamEdit(open, team);
    if (dropped.length === team.previously.length) edit.remove.add('previously');
    else for (const index of dropped) listUnder(edit, 'previously').remove.add(index);
  }
}

const LISTS = { owner: 'owners', member: 'members' } as const;

/** Notes the edits that update the lists of one team to its live members, and keep notes and dates. */
function importMembers(context: TeamsImport, pairing: Pairing): void {
  const { open, people, memberIds, asOf, notices } = context;
  const { keyOf, idOf, leftAlone } = people;
  const { team, live } = pairing;
  const memberships = live.memberships ?? [];
  const roles = new Map(memberships.map((each) => [each.userId, each.role]));
  const strangers = memberships.filter(({ userId }) => !memberIds.has(userId));
  const strangerEmails = new Set(strangers.flatMap(({ email }) => (email === undefined ? [] : [emailKey(email)])));
  const listed = new Set<string>();
  const edit = (role: TeamRole) => listUnder(teamEdit(open, team), LISTS[role]);

  for (const role of ['owner', 'member'] as const) {
    for (const [index, entry] of (team[LISTS[role]] ?? []).entries()) {
      if (entry.kind === 'team') continue;
      const { email, expires } = entry;
      const key = emailKey(email);
      const id = idOf.get(key);
      if (id !== undefined) listed.add(id);
      if (strangerEmails.has(key)) listed.add(key);
      if (leftAlone.has(key)) continue;
      const liveRole = id === undefined ? undefined : roles.get(id);
      if (liveRole !== undefined && expires !== undefined && hasExpired(expires, asOf)) {
        notices.push({ kind: 'expiry-stands', email, team: team.title, expires });
      } else if (liveRole !== role) {
        edit(role).remove.add(index);
        if (liveRole && id) edit(liveRole).add.push(entryValue(keyOf.get(id) ?? email, entry));
      }
    }
  }

  const covered = nestedPeople(context, pairing);
  const missing = [...roles].flatMap(([id, role]) => {
    const key = keyOf.get(id);
    if (key === undefined || !memberIds.has(id) || leftAlone.has(emailKey(key))) return [];
    return listed.has(id) || (role === 'member' && covered.has(id)) ? [] : [{ key, role }];
  });
  for (const { key, role } of missing.sort((a, b) => compareFolded(a.key, b.key))) edit(role).add.push(key);
  const unknown = [
    ...strangers.filter(({ email }) => email === undefined || !listed.has(emailKey(email))),
    ...memberships.filter(({ userId }) => memberIds.has(userId) && !keyOf.has(userId)),
  ];
  if (unknown.length > 0) {
    notices.push({ kind: 'membership-left-alone', team: team.title, people: unknown.map(nameOf) });
  }
}

/**
 * Who is in a team through `team:` entries that can stay: those whose every member is in this team, too. The others are
 * taken out, and their people are listed one by one.
 */
function nestedPeople(
  { open, people: { idOf, leftAlone }, managed, asOf, notices }: TeamsImport,
  { team, live }: Pairing,
): ReadonlySet<string> {
  const here = new Set((live.memberships ?? []).map(({ userId }) => userId));
  const covered = new Set<string>();
  for (const entry of team.members ?? []) {
    const nested = entry.kind === 'team' && managed.find((each) => each.team.title === entry.title);
    if (!nested) continue;
    const ended = entriesOf(nested.team).flatMap((each) =>
      each.kind === 'user' && hasExpired(each.expires, asOf) ? [emailKey(each.email)] : [],
    );
    const without = new Set([...leftAlone, ...ended].map((key) => idOf.get(key)));
    const within = (nested.live.memberships ?? []).map(({ userId }) => userId).filter((id) => !without.has(id));
    if (within.every((id) => here.has(id))) for (const id of within) covered.add(id);
    else {
      removeEntries(open, team, (each) => each === entry);
      notices.push({ kind: 'nesting-dropped', team: team.title, nested: nested.team.title });
    }
  }
  return covered;
}
