import type { Change } from '../core/change.ts';
import { changeKey } from '../core/fingerprint.ts';
import { emailKey, type LiveState } from '../core/model.ts';
import type { PlanResult } from '../core/plan.ts';
import type { ApplyResult, ChangeOutcome } from '../core/result.ts';
import type { Applied } from './apply.ts';
import type { Classify } from './ports.ts';

/** What the verifying read needs: to read again, and to plan anew from what was read. */
export interface Verification {
  readonly read: () => Promise<LiveState>;
  readonly plan: (live: LiveState) => PlanResult;
  readonly classify: Classify;
}

/**
 * Reads GitBook again after an apply and plans anew. What the new plan still holds must be pending, failed or
 * skipped; anything else is told as unexpected. Who was invited and does not show yet becomes pending.
 */
export async function verify(applied: Applied, verification: Verification): Promise<ApplyResult> {
  let live: LiveState;
  try {
    live = await verification.read();
  } catch (error) {
    const { message } = verification.classify(error);
    return { ...withoutReading(applied), verified: false, verifyError: message };
  }
  const replanned = verification.plan(live);
  if (!replanned.ok) {
    const message = replanned.diagnostics.map((each) => each.message).join(' ');
    return { ...withoutReading(applied), verified: false, verifyError: message };
  }
  const left = replanned.plan.changes;
  const listed = new Map(live.members.map((member) => [emailKey(member.email ?? ''), member.id]));
  const notListed = new Set(
    left.flatMap((change) => (change.type === 'invite' ? [emailKey(change.email)] : [])),
  );
  const outcomes = applied.outcomes.map((outcome) => afterReading(outcome, notListed, left));
  const explained = new Set(
    outcomes.filter((outcome) => outcome.status !== 'applied').map(({ change }) => subjectOf(change)),
  );
  return {
    outcomes,
    invitedUsers: invitedUsers(applied, listed),
    unexpected: left.filter((change) => !explained.has(subjectOf(change))),
    verified: true,
    verifyError: undefined,
  };
}

function withoutReading(applied: Applied): Pick<ApplyResult, 'outcomes' | 'invitedUsers' | 'unexpected'> {
  return { outcomes: applied.outcomes, invitedUsers: invitedUsers(applied, new Map()), unexpected: [] };
}

/** An invitation, or an addition of somebody invited, that GitBook took and does not show yet, is pending. */
function afterReading(
  outcome: ChangeOutcome,
  notListed: ReadonlySet<string>,
  left: readonly Change[],
): ChangeOutcome {
  const { change } = outcome;
  if (outcome.status !== 'applied') return outcome;
  if (change.type === 'invite' && notListed.has(emailKey(change.email))) {
    return { status: 'pending', change, reason: 'invited-not-listed' };
  }
  if (change.type !== 'team-add' || change.userId !== undefined) return outcome;
  const waits = left.some((other) => other.type === 'team-add' && subjectOf(other) === subjectOf(change));
  return waits ? { status: 'pending', change, reason: 'waits-for-invitation' } : outcome;
}

/**
 * What a change is about, the same before and after an apply gave it an ID: somebody invited gets a user ID and a
 * created team a team ID, so that people go by e-mail and teams by title where there is one.
 */
function subjectOf(change: Change): string {
  switch (change.type) {
    case 'invite':
      return `member ${emailKey(change.email)}`;
    case 'member-role':
    case 'member-sso':
    case 'remove-member':
      return `member ${emailKey(change.email ?? change.userId)}`;
    case 'team-add':
    case 'team-role':
    case 'team-remove':
      return `team ${change.team} member ${emailKey(change.email ?? change.userId ?? '')}`;
    case 'create-team':
    case 'rename-team':
    case 'delete-team':
      return changeKey(change);
  }
}

function invitedUsers(applied: Applied, listed: ReadonlyMap<string, string>): Record<string, string> {
  const users: Record<string, string> = {};
  for (const { status, change } of applied.outcomes) {
    if (change.type !== 'invite' || (status !== 'applied' && status !== 'pending')) continue;
    const key = emailKey(change.email);
    const id = listed.get(key) ?? applied.invitedIds.get(key);
    if (id !== undefined) users[key] = id;
  }
  return users;
}
