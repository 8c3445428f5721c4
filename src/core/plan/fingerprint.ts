import { createHash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import { keyPartsOf } from '../model/change-types.ts';
import { compareText } from '../model/diagnostic.ts';

/**
 * A change in canonical form, as JSON: what it does to whom and what a reader sees of that, without where it is written. Equal
 * changes have equal keys, and different changes of one plan have different keys.
 *
 * @example `["member-role","PERerEOA","read","edit"]`
 */
export function changeKey(change: Change): string {
  return JSON.stringify([change.type, ...keyPartsOf(change)]);
}

/**
 * The keys that the same change had before its plan was applied in part. Before an apply has invited the person and
 * created the team, an addition to a team names the person by e-mail and the team by title. Before it has removed people
 * from the organization, a team to delete had more of them, and may have had more spaces.
 */
export function earlierKeys(change: Change): readonly string[] {
  const now = changeKey(change);
  return earlierForms(change)
    .map(changeKey)
    .filter((key) => key !== now);
}

/** How many more people and spaces a team may have had when its deletion was reviewed. */
const MORE_PEOPLE = 100;
const MORE_SPACES = 10;

function earlierForms(change: Change): readonly Change[] {
  if (change.type === 'delete-team') {
    const { size, spaces } = change;
    const upTo = (more: number) => Array.from({ length: more + 1 }, (_, index) => index);
    return upTo(MORE_PEOPLE).flatMap((people) =>
      upTo(MORE_SPACES).map((more) => ({ ...change, size: size + people, spaces: spaces + more })),
    );
  }
  if (change.type !== 'team-add') return [];
  const { email, userId, teamId } = change;
  const people = [userId, ...(email === undefined ? [] : [undefined])];
  return people.flatMap((person) => [teamId, undefined].map((team) => ({ ...change, userId: person, teamId: team })));
}

/**
 * SHA-256, in lower-case hexadecimal, over the canonical form of a plan's changes in sorted order: equal plans
 * have equal fingerprints, whatever the order of files, users or GitBook's answers.
 */
export function fingerprint(changes: readonly Change[]): string {
  const keys = changes.map(changeKey).sort(compareText);
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex');
}
