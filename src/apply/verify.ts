import type { Change } from '../core/model/change.ts';
import { subjectOf } from '../core/model/change-types.ts';
import type { ApplyResult, ChangeOutcome } from '../core/model/outcome.ts';
import type { Classify } from '../core/model/ports.ts';
import { emailKey, type LiveState } from '../core/model/state.ts';
import { changeKey } from '../core/plan/fingerprint.ts';
import type { PlanResult } from '../core/plan/plan.ts';
import type { AppliedChanges } from './apply.ts';

/** What the verifying read needs: how to read again, and how to plan again from what was read. */
interface Verification {
  readonly read: () => Promise<LiveState>;
  readonly plan: (live: LiveState) => PlanResult;
  readonly classify: Classify;
}

/**
 * Reads again what an apply may have changed in GitBook, and plans again. What is left in the new plan should be
 * pending, failed or skipped; everything else is reported as unexpected. Invited people who are not in the member list
 * yet become pending. Does not throw when GitBook cannot be read: `verified` is then false.
 */
export async function verify(applied: AppliedChanges, verification: Verification): Promise<ApplyResult> {
  let live: LiveState;
  try {
    live = await verification.read();
  } catch (error) {
    return unverified(applied, verification.classify(error).message);
  }
  const replanned = verification.plan(live);
  if (!replanned.ok) {
    return unverified(applied, replanned.diagnostics.map(({ message }) => message).join(' '));
  }
  const { changes: left, endedMemberships } = replanned.plan;
  const made = new Set(applied.outcomes.map(({ change }) => changeKey(change)));
  const listed = new Map(live.members.map((member) => [emailKey(member.email ?? ''), member.id]));
  const notListed = new Set(left.flatMap((change) => (change.type === 'invite' ? [emailKey(change.email)] : [])));
  const outcomes = applied.outcomes.map((outcome) => afterReading(outcome, notListed, left));
  const explained = new Set(
    outcomes.filter((outcome) => outcome.status !== 'applied').flatMap(({ change }) => subjectsOf(change)),
  );
  return {
    outcomes,
    invitedUsers: invitedUsers(applied, listed),
    unexpected: [...left, ...endedMemberships.filter((change) => made.has(changeKey(change)))].filter(
      (change) => !subjectsOf(change).some((subject) => explained.has(subject)),
    ),
    verified: true,
    verifyError: undefined,
    members: live.members,
  };
}

function unverified(applied: AppliedChanges, verifyError: string): ApplyResult {
  const { outcomes } = applied;
  return { outcomes, invitedUsers: invitedUsers(applied, new Map()), unexpected: [], verified: false, verifyError };
}

/**
 * An invitation, or an addition of an invited person, that GitBook took but does not show yet is pending. An invitation
 * whose answer was lost has succeeded if the person is a member now.
 */
function afterReading(outcome: ChangeOutcome, notListed: ReadonlySet<string>, left: readonly Change[]): ChangeOutcome {
  const { change } = outcome;
  if (outcome.status === 'pending' && outcome.reason === 'invitation-unanswered') {
    const isListed = change.type === 'invite' && !notListed.has(emailKey(change.email));
    return isListed ? { status: 'applied', change } : outcome;
  }
  if (outcome.status !== 'applied') return outcome;
  if (change.type === 'invite' && notListed.has(emailKey(change.email))) {
    return { status: 'pending', change, reason: 'invited-not-listed' };
  }
  if (change.type !== 'team-add' || change.userId !== undefined) return outcome;
  const subjects = subjectsOf(change);
  const waits = left.some(
    (other) => other.type === 'team-add' && subjectsOf(other).some((subject) => subjects.includes(subject)),
  );
  return waits ? { status: 'pending', change, reason: 'waits-for-invitation' } : outcome;
}

/**
 * What a change is about, by every name that it has before and after an apply: an invited person gets a user ID,
 * a member may get another e-mail, and a created team, which goes by its title, gets a team ID.
 */
function subjectsOf(change: Change): string[] {
  const { member, team } = subjectOf(change);
  if (member === undefined) return [changeKey(change)];
  const names = [
    ...(member.email === undefined ? [] : [emailKey(member.email)]),
    ...(member.userId === undefined ? [] : [member.userId]),
  ];
  return names.map((name) => `${team === undefined ? '' : `team ${team.title} `}member ${name}`);
}

function invitedUsers(applied: AppliedChanges, listed: ReadonlyMap<string, string>): Record<string, string> {
  const users: Record<string, string> = {};
  for (const { change } of applied.outcomes) {
    // Failed ones, too: GitBook may have invited the person without SSO, or without an answer.
    if (change.type !== 'invite') continue;
    const key = emailKey(change.email);
    const id = listed.get(key) ?? applied.invitedIds.get(key);
    if (id !== undefined) users[key] = id;
  }
  return users;
}
