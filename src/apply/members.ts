import type { Change, MemberRole, MemberSso, RemoveMember } from '../core/model/change.ts';
import type { Reader, RemovalOutcome, Writer } from '../core/model/ports.ts';
import { emailKey, type LiveMember } from '../core/model/state.ts';
import type { Ledger } from './ledger.ts';

/** Counts administrators while they come and go, and says when taking one away must wait. */
export interface AdminCount {
  gained(): void;
  lost(): void;
  /** Whether there would still be as many as both before and after the plan. */
  maySpareOne(): boolean;
  now(): number;
}

/** @param before administrators now  @param after administrators once the whole plan is applied */
export function countAdmins(before: number, after: number): AdminCount {
  let now = before;
  const floor = Math.min(before, after);
  return {
    gained: () => {
      now++;
    },
    lost: () => {
      now--;
    },
    maySpareOne: () => now - 1 >= floor,
    now: () => now,
  };
}

interface Hands {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly ledger: Ledger;
  /** IDs of the administrators who are not disabled, as the plan knew them. */
  readonly activeAdmins: ReadonlySet<string>;
  readonly admins: AdminCount;
}

/** Gives members roles with more access, all side by side. */
export async function promote(
  changes: readonly MemberRole[],
  { writer, ledger, admins }: Hands,
): Promise<void> {
  await Promise.all(
    changes.map(async (change) => {
      const failure = await ledger.attempt(() => writer.setRole(change.userId, change.to));
      if (failure) return ledger.failed([change], failure);
      if (change.to === 'admin') admins.gained();
      ledger.applied(change);
    }),
  );
}

/** Marks members as SSO users, all side by side. */
export async function setSso(changes: readonly MemberSso[], { writer, ledger }: Hands): Promise<void> {
  await Promise.all(
    changes.map(async (change) => {
      const failure = await ledger.attempt(() => writer.setSso(change.userId));
      if (failure) ledger.failed([change], failure);
      else ledger.applied(change);
    }),
  );
}

/** Gives members roles with less access; see {@link takeAway}. */
export async function demote(changes: readonly MemberRole[], hands: Hands): Promise<void> {
  await takeAway(changes, hands, async (change) => {
    await hands.writer.setRole(change.userId, change.to);
    return 'removed';
  });
}

/** Removes members; see {@link takeAway}. */
export async function removeMembers(changes: readonly RemoveMember[], hands: Hands): Promise<void> {
  await takeAway(changes, hands, (change) => hands.writer.removeMember(change.userId));
}

/**
 * Takes something from people, each of whom is read once more before: who has another role or e-mail than the
 * plan knew was changed by somebody, and is left alone as a conflict. Administrators go one after the other and
 * only while enough are left; one whose call has no usable answer counts as gone.
 */
async function takeAway<C extends MemberRole | RemoveMember>(
  changes: readonly C[],
  hands: Hands,
  act: (change: C) => Promise<RemovalOutcome>,
): Promise<void> {
  const { reader, ledger, activeAdmins, admins } = hands;
  const one = async (change: C): Promise<void> => {
    let counted = false;
    const failure = await ledger.attempt(async () => {
      const member = await reader.member(change.userId);
      const wasAdmin = activeAdmins.has(change.userId);
      const isAdmin = wasAdmin && member?.role === 'admin' && !member.disabled;
      if (wasAdmin && !isAdmin) admins.lost();
      if (member === undefined && change.type === 'remove-member') return ledger.applied(change);
      if (member === undefined || !isAsPlanned(member, change)) {
        const live = member && { role: member.role, email: member.email };
        return ledger.record({ status: 'conflict', change, live });
      }
      if (isAdmin && !admins.maySpareOne()) {
        const reason = { kind: 'too-few-admins', admins: admins.now() } as const;
        return ledger.record({ status: 'skipped', change, reason });
      }
      counted = isAdmin;
      if (counted) admins.lost();
      const outcome = await act(change);
      if (outcome !== 'requested') return ledger.applied(change);
      if (counted) admins.gained();
      ledger.pending(change, 'removal-requested');
    });
    if (failure === undefined) return;
    if (counted && failure.kind === 'refused') admins.gained();
    ledger.failed([change], failure);
  };
  const touchesAdmins = (change: C) => change.from === 'admin';
  await Promise.all(changes.filter((change) => !touchesAdmins(change)).map(one));
  for (const change of changes.filter(touchesAdmins)) await one(change);
}

function isAsPlanned(member: LiveMember, change: MemberRole | RemoveMember): boolean {
  return member.role === change.from && emailKey(member.email ?? '') === emailKey(change.email ?? '');
}

/** How many administrators there are once all of a plan's changes are done; invited ones do not count. */
export function adminsAfter(changes: readonly Change[], activeAdmins: ReadonlySet<string>): number {
  let after = activeAdmins.size;
  for (const change of changes) {
    if (change.type !== 'member-role' && change.type !== 'remove-member') continue;
    if (activeAdmins.has(change.userId)) after--;
    else if (change.type === 'member-role' && change.to === 'admin') after++;
  }
  return after;
}
