import type { Change } from '../core/model/change.ts';
import type { LiveMember } from '../core/model/state.ts';
import { activeAdmins } from '../core/plan/guard.ts';

/** Counts the administrators who are not disabled while an apply adds and removes some. */
export interface AdminCount {
  /** Whether somebody was one when the plan was made. */
  included(userId: string): boolean;
  /** Counts somebody who was made an administrator. A disabled member does not count, as for `min-admins`. */
  promoted(userId: string): void;
  /** Counts one again who was not taken away after all. */
  gained(): void;
  lost(): void;
  /** Takes over what GitBook has now, where that is fewer: others may take administration away meanwhile. */
  atMost(live: number): void;
  /** Whether, without one of them, there are still as many as both before and after the plan. */
  canLoseOneAdmin(): boolean;
  now(): number;
}

/** @param members the live members, as the plan knew them */
export function countAdmins(changes: readonly Change[], members: readonly LiveMember[]): AdminCount {
  const admins = activeAdmins(members);
  const disabled = new Set(members.flatMap((member) => (member.disabled ? [member.id] : [])));
  let now = admins.size;
  const minimum = Math.min(now, adminsAfter(changes, admins, disabled));
  return {
    included: (userId) => admins.has(userId),
    promoted: (userId) => {
      if (!disabled.has(userId)) now++;
    },
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

/** How many there are once all changes are made. Invited and disabled ones do not count. */
function adminsAfter(changes: readonly Change[], admins: ReadonlySet<string>, disabled: ReadonlySet<string>): number {
  let after = admins.size;
  for (const change of changes) {
    if (change.type !== 'member-role' && change.type !== 'remove-member') continue;
    if (admins.has(change.userId)) after--;
    else if (change.type === 'member-role' && change.to === 'admin' && !disabled.has(change.userId)) after++;
  }
  return after;
}
