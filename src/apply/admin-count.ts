import type { Change } from '../core/model/change.ts';

/** Counts the administrators who are not disabled while an apply adds and removes some. */
export interface AdminCount {
  /** Whether somebody was one when the plan was made. */
  included(userId: string): boolean;
  gained(): void;
  lost(): void;
  /** Takes over what GitBook has now, where that is fewer: others may take administration away meanwhile. */
  atMost(live: number): void;
  /** Whether, without one of them, there are still as many as both before and after the plan. */
  canLoseOneAdmin(): boolean;
  now(): number;
}

/** @param activeAdmins user IDs of the administrators who are not disabled, as the plan knew them */
export function countAdmins(changes: readonly Change[], activeAdmins: ReadonlySet<string>): AdminCount {
  let now = activeAdmins.size;
  const minimum = Math.min(now, adminsAfter(changes, activeAdmins));
  return {
    included: (userId) => activeAdmins.has(userId),
    gained: () => {
      now++;
    },
    lost: () => {
      now--;
    },
    atMost: (live) => {
      now = Math.min(now, live);
    },
    canLoseOneAdmin: () => now > minimum,
    now: () => now,
  };
}

/** How many there are once all changes are made. Invited ones do not count. */
function adminsAfter(changes: readonly Change[], activeAdmins: ReadonlySet<string>): number {
  let after = activeAdmins.size;
  for (const change of changes) {
    if (change.type !== 'member-role' && change.type !== 'remove-member') continue;
    if (activeAdmins.has(change.userId)) after--;
    else if (change.type === 'member-role' && change.to === 'admin') after++;
  }
  return after;
}
