import { createHash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import { keyPartsOf } from '../model/change-types.ts';
import { compareText } from '../model/diagnostic.ts';

/**
 * A change in canonical form, as JSON: what it does to whom, without where it is written and what it is called. Equal
 * changes have equal keys, and different changes of one plan have different keys.
 *
 * @example `["member-role","PERerEOA","read","edit"]`
 */
export function changeKey(change: Change): string {
  return JSON.stringify([change.type, ...keyPartsOf(change)]);
}

/**
 * The keys that the same change had before its plan was applied in part. Before an apply has invited the person and
 * created the team, an addition to a team names the person by e-mail and the team by title.
 */
export function earlierKeys(change: Change): readonly string[] {
  if (change.type !== 'team-add') return [];
  const { email, userId, teamId } = change;
  const people = [userId, ...(email === undefined ? [] : [undefined])];
  const teams = [teamId, undefined];
  const keys = people.flatMap((person) => teams.map((team) => changeKey({ ...change, userId: person, teamId: team })));
  return keys.filter((key) => key !== changeKey(change));
}

/**
 * SHA-256, in lower-case hexadecimal, over the canonical form of a plan's changes in sorted order: equal plans
 * have equal fingerprints, whatever the order of files, users or GitBook's answers.
 */
export function fingerprint(changes: readonly Change[]): string {
  const keys = changes.map(changeKey).sort(compareText);
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex');
}
