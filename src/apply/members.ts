import type { MemberRole, MemberSso, RemoveMember } from '../core/model/change.ts';
import type { RemovalOutcome } from '../core/model/ports.ts';
import { emailKey, type LiveMember } from '../core/model/state.ts';
import { activeAdmins } from '../core/plan/guard.ts';
import type { ApplyContext } from './context.ts';

/** Gives members roles with more access, all at the same time. */
export async function promote(changes: readonly MemberRole[], { writer, ledger, admins }: ApplyContext): Promise<void> {
  await Promise.all(
    changes.map(async (change) => {
      const made = await ledger.make(change, () => writer.setRole(change.userId, change.to));
      if (made && change.to === 'admin') admins.promoted(change.userId);
    }),
  );
}

/** Makes members SSO users, all at the same time. */
export async function setSso(changes: readonly MemberSso[], { writer, ledger }: ApplyContext): Promise<void> {
  await Promise.all(changes.map((change) => ledger.make(change, () => writer.setSso(change.userId))));
}

/** Gives members roles with less access; see {@link takeAway}. */
export async function demote(changes: readonly MemberRole[], context: ApplyContext): Promise<void> {
  await takeAway(changes, context, async (change) => {
    await context.writer.setRole(change.userId, change.to);
    return 'removed';
  });
}

/**
 * Removes members; see {@link takeAway}. Gives the IDs of those who stay although GitBook answered: it refused the
 * removal, or has only asked the administrators.
 */
export async function removeMembers(
  changes: readonly RemoveMember[],
  context: ApplyContext,
): Promise<ReadonlySet<string>> {
  const staying = await takeAway(changes, context, (change) => context.writer.removeMember(change.userId));
  return new Set(staying.map(({ userId }) => userId));
}

/**
 * Demotes or removes members. Reads each member again before the call: a member whose role or e-mail differs from the
 * plan was changed by somebody else, and is left alone as a conflict. Administrators come last, one after another, and
 * only while enough of them remain by the list that is read just before; one whose call got no usable answer counts as
 * gone. Gives the changes whose call GitBook answered without making the change.
 */
async function takeAway<C extends MemberRole | RemoveMember>(
  changes: readonly C[],
  context: ApplyContext,
  call: (change: C) => Promise<RemovalOutcome>,
): Promise<readonly C[]> {
  const { reader, ledger, admins } = context;
  const notMade: C[] = [];
  const one = async (change: C): Promise<void> => {
    let called = false;
    let counted = false;
    const failure = await ledger.attempt(async () => {
      const member = await reader.member(change.userId);
      const wasAdmin = admins.included(change.userId);
      const isAdmin = wasAdmin && member?.role === 'admin' && !member.disabled;
      if (wasAdmin && !isAdmin) admins.lost();
      if (member === undefined && change.type === 'remove-member') return ledger.applied(change);
      if (member === undefined || !isAsPlanned(member, change)) {
        const live = member && { role: member.role, email: member.email };
        return ledger.record({ status: 'conflict', change, live });
      }
      if (isAdmin) admins.atMost(activeAdmins(await reader.administrators()).size);
      if (isAdmin && !admins.canLoseOneAdmin()) {
        const reason = { kind: 'too-few-admins', admins: admins.now() } as const;
        return ledger.record({ status: 'skipped', change, reason });
      }
      counted = isAdmin;
      if (counted) admins.lost();
      called = true;
      const outcome = await call(change);
      if (outcome === 'requested') notMade.push(change);
      if (outcome === 'requested' && counted) admins.gained();
      ledger.removed(change, outcome);
    });
    if (failure === undefined) return;
    if (called && failure.kind === 'refused') notMade.push(change);
    if (counted && failure.kind === 'refused') admins.gained();
    ledger.failed([change], failure);
  };
  const isOfAdmin = (change: C) => change.from === 'admin';
  await Promise.all(changes.filter((change) => !isOfAdmin(change)).map(one));
  for (const change of changes.filter(isOfAdmin)) await one(change);
  return notMade;
}

function isAsPlanned(member: LiveMember, change: MemberRole | RemoveMember): boolean {
  return member.role === change.from && emailKey(member.email ?? '') === emailKey(change.email ?? '');
}
