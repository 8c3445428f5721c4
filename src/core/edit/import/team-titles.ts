import { type LiveMembership, type LiveTeam, titleKey } from '../../model/state.ts';
import { compareFolded } from '../file-names.ts';
import { usableId } from './member-keys.ts';
import type { ImportNotice } from './notice.ts';

/** Whether a directory can have a team with a title: 1 to 64 characters, not all of them space. */
export function canBeTitle(title: string): boolean {
  return title.trim() !== '' && [...title].length <= 64;
}

/** A live team with a title that a directory can have. */
interface NamedTeam {
  readonly live: LiveTeam;
  readonly id: string | undefined;
}

/** The teams that a directory can have, and notices about the others. */
export interface NamedTeams {
  readonly teams: readonly NamedTeam[];
  readonly notices: readonly ImportNotice[];
}

/**
 * The live teams with titles that a directory can have and that are not taken, sorted. Of titles that differ only in
 * case or surrounding space, the largest team is used.
 */
export function nameTeams(live: readonly LiveTeam[], takenTitles: Iterable<string>): NamedTeams {
  const taken = new Set([...takenTitles].map(titleKey));
  const notices: ImportNotice[] = [];
  const bySize = [...live].sort((a, b) => b.size - a.size || compareFolded(a.id, b.id));
  const named = bySize.flatMap((team): NamedTeam[] => {
    const { title, id: teamId } = team;
    const key = titleKey(title);
    const refused = !canBeTitle(title);
    if (refused || taken.has(key)) {
      notices.push({ kind: 'team-left-out', why: refused ? 'refused' : 'taken', team: title, teamId });
      return [];
    }
    taken.add(key);
    return [{ live: team, id: usableId(teamId) }];
  });
  named.sort((a, b) => compareFolded(a.live.title, b.live.title));
  return { teams: named, notices };
}

/** A team's members as keys of the directory. */
export interface TeamLists {
  readonly owners: readonly string[];
  readonly members: readonly string[];
}

/** The lists of a team, or the members without a key, who make complete lists impossible. */
export function listsOf(
  memberships: readonly LiveMembership[],
  keyOf: (userId: string) => string | undefined,
): { readonly lists: TeamLists } | { readonly nameless: readonly LiveMembership[] } {
  const nameless = memberships.filter(({ userId }) => keyOf(userId) === undefined);
  if (nameless.length > 0) return { nameless };
  const keys = (role: LiveMembership['role']): string[] =>
    memberships
      .filter((each) => each.role === role)
      .map(({ userId }) => keyOf(userId) ?? '')
      .sort(compareFolded);
  return { lists: { owners: keys('owner'), members: keys('member') } };
}

/** The name of a person without a key, for a notice. */
export function nameOf({ email, displayName, userId }: LiveMembership): string {
  return email ?? `${displayName} (${userId})`;
}
