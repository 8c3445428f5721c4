import { subjectOf } from '../core/model/change-types.ts';
import type { ChangeOutcome } from '../core/model/outcome.ts';
import type { Touched } from '../core/model/ports.ts';
import type { LiveState } from '../core/model/state.ts';

/** For an apply that made no writing call. */
export const NOTHING_TOUCHED: Touched = { members: false, teamList: false, memberships: new Set() };

/**
 * What an apply may have changed in the live state that it started from. A failed change may still have been made,
 * and a member who leaves the organization leaves its teams.
 */
export function touchedBy(outcomes: readonly ChangeOutcome[], live: LiveState): Touched {
  let members = false;
  let teamList = false;
  const memberships = new Set<string>();
  const removed = new Set<string>();
  for (const { status, change } of outcomes) {
    if (status === 'skipped' || status === 'conflict') continue;
    const { member, team } = subjectOf(change);
    if (member === undefined) teamList = true;
    else if (team === undefined) members = true;
    else if (team.id !== undefined) memberships.add(team.id);
    if (change.type === 'remove-member') removed.add(change.userId);
  }
  for (const team of live.teams ?? []) {
    if (team.memberships?.some(({ userId }) => removed.has(userId))) memberships.add(team.id);
  }
  return { members, teamList, memberships };
}
