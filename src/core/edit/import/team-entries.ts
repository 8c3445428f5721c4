import { isTitle } from '../../directory/values.ts';
import { type LiveMembership, type LiveTeam, titleKey } from '../../model/state.ts';
import { compareFolded } from '../file-names.ts';
import { teamEntry } from '../operations.ts';
import type { Added } from '../text/edits.ts';
import { usableId } from './member-keys.ts';
import type { ImportNotice } from './notice.ts';

/**
 * Converts live teams to entries of a file, by title, sorted. Leaves out titles that a directory cannot have or that are
 * taken. Of titles that differ only in case or surrounding space, the largest team is used.
 *
 * @param keyOf from user ID to the key in the directory
 */
export function teamEntries(
  live: readonly LiveTeam[],
  keyOf: ReadonlyMap<string, string>,
  takenTitles: readonly string[],
): { readonly teams: ReadonlyMap<string, Added>; readonly notices: readonly ImportNotice[] } {
  const taken = new Set(takenTitles.map(titleKey));
  const notices: ImportNotice[] = [];
  const bySize = [...live].sort((a, b) => b.size - a.size || compareFolded(a.id, b.id));
  const usable = bySize.filter(({ title, id: teamId }) => {
    const isRefused = !isTitle(title);
    if (isRefused || taken.has(titleKey(title))) {
      notices.push({ kind: 'team-left-out', why: isRefused ? 'refused' : 'taken', team: title, teamId });
      return false;
    }
    taken.add(titleKey(title));
    return true;
  });
  const entries = usable
    .sort((a, b) => compareFolded(a.title, b.title))
    .map(({ title, id, memberships = [] }): [string, Added] => {
      const withoutKey = memberships.filter(({ userId }) => !keyOf.has(userId));
      if (withoutKey.length > 0) {
        notices.push({ kind: 'membership-left-alone', team: title, people: withoutKey.map(nameOf) });
        return [title, teamEntry(usableId(id), undefined)];
      }
      const keys = (role: LiveMembership['role']): string[] =>
        memberships.flatMap((each) => (each.role === role ? [keyOf.get(each.userId) ?? ''] : [])).sort(compareFolded);
      return [title, teamEntry(usableId(id), { owners: keys('owner'), members: keys('member') })];
    });
  return { teams: new Map(entries), notices };
}

/** The name of a person without a key, for a notice. */
export function nameOf({ email, displayName, userId }: LiveMembership): string {
  return email ?? `${displayName} (${userId})`;
}
