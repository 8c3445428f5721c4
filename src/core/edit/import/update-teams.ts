import { hasExpired } from '../../directory/resolve.ts';
import { isTitle } from '../../directory/values.ts';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import {
  type DesiredState,
  emailKey,
  entriesOf,
  hasLists,
  type LiveState,
  type LiveTeam,
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
  for (const pairing of managed) {
    notices.push(...importMembers(open, pairing, managed, live, people, desired.asOf));
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

/** Updates the lists of one team to its live members, and keeps notes and dates. */
function importMembers(
  open: OpenDirectory,
  { team, live }: Pairing,
  managed: readonly Pairing[],
  state: LiveState,
  { keyOf, idOf, leftAlone }: ImportedPeople,
  asOf: string,
): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const members = new Set(state.members.map((member) => member.id));
  const roles = new Map((live.memberships ?? []).map((each) => [each.userId, each.role]));
  const strangers = (live.memberships ?? []).filter(({ userId }) => !members.has(userId));
  const strangerEmails = new Set(strangers.flatMap(({ email }) => (email === undefined ? [] : [emailKey(email)])));
  const listed = new Set<string>();
  const edit = (list: 'owners' | 'members') => listUnder(teamEdit(open, team), list);

  for (const [list, role] of [
    ['owners', 'owner'],
    ['members', 'member'],
  ] as const) {
    for (const [index, entry] of (team[list] ?? []).entries()) {
      if (entry.kind === 'team') continue;
      const key = emailKey(entry.email);
      const id = idOf.get(key);
      if (id !== undefined) listed.add(id);
      if (strangerEmails.has(key)) listed.add(key);
      if (leftAlone.has(key)) continue;
      const liveRole = id === undefined ? undefined : roles.get(id);
      if (liveRole !== undefined && hasExpired(entry.expires, asOf) && entry.expires !== undefined) {
        const { email, expires } = entry;
        notices.push({ kind: 'expiry-stands', email, team: team.title, expires });
      } else if (liveRole === undefined || liveRole !== role) {
        edit(list).remove.add(index);
        if (liveRole !== undefined && id !== undefined) {
          edit(liveRole === 'owner' ? 'owners' : 'members').add.push(entryValue(keyOf.get(id) ?? entry.email, entry));
        }
      }
    }
  }

  const covered = nestedPeople(open, { team, live }, managed, { idOf, leftAlone, asOf }, notices);
  const missing = [...roles].filter(
    ([id, role]) => !listed.has(id) && members.has(id) && !(role === 'member' && covered.has(id)),
  );
  const keys = missing.flatMap(([id, role]) => {
    const key = keyOf.get(id);
    return key === undefined || leftAlone.has(emailKey(key)) ? [] : [{ key, role }];
  });
  for (const { key, role } of keys.sort((a, b) => compareFolded(a.key, b.key))) {
    edit(role === 'owner' ? 'owners' : 'members').add.push(key);
  }
  const unknown = [
    ...strangers.filter(({ email }) => !(email !== undefined && listed.has(emailKey(email)))),
    ...(live.memberships ?? []).filter(({ userId }) => members.has(userId) && !keyOf.has(userId)),
  ];
  if (unknown.length > 0) {
    notices.push({ kind: 'membership-left-alone', team: team.title, people: unknown.map(nameOf) });
  }
  return notices;
}

/**
 * Who is in a team through `team:` entries that can stay: those whose every member is in this team, too. The others are
 * taken out, and their people are listed one by one.
 */
function nestedPeople(
  open: OpenDirectory,
  { team, live }: Pairing,
  managed: readonly Pairing[],
  { idOf, leftAlone, asOf }: Pick<ImportedPeople, 'idOf' | 'leftAlone'> & { readonly asOf: string },
  notices: ImportNotice[],
): ReadonlySet<string> {
  const here = new Set((live.memberships ?? []).map(({ userId }) => userId));
  const covered = new Set<string>();
  const passedOver = new Set([...idOf].flatMap(([key, id]) => (leftAlone.has(key) ? [id] : [])));
  for (const entry of team.members ?? []) {
    if (entry.kind !== 'team') continue;
    const nested = managed.find((each) => each.team.title === entry.title);
    if (nested === undefined) continue;
    const people = (nested.live.memberships ?? [])
      .map(({ userId }) => userId)
      .filter((id) => !passedOver.has(id) && !hasEnded(nested.team, id, idOf, asOf));
    if (people.every((id) => here.has(id))) for (const id of people) covered.add(id);
    else {
      removeEntries(open, team, (each) => each === entry);
      notices.push({ kind: 'nesting-dropped', team: team.title, nested: entry.title });
    }
  }
  return covered;
}

/** Whether a team's own entry for a person has expired. */
function hasEnded(team: WrittenTeam, id: string, idOf: ReadonlyMap<string, string>, asOf: string): boolean {
  return entriesOf(team).some(
    (entry) => entry.kind === 'user' && hasExpired(entry.expires, asOf) && idOf.get(emailKey(entry.email)) === id,
  );
}
