import { createHash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import { stayingMembers, type UnlistedMember, unlistedMembers } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import { changesNotIn, type RecordDraft, type RecordSubject, type ReviewRecord } from './review-record.ts';
import { changesSince, draftRecord } from './reviewed-plan.ts';

/*
 * The drift issue has a record as plan comments have, so that new differences are noticed, and the same drift is known
 * when it is back. Besides the changes that would undo the drift it has the members who stay.
 */

/** The record of the drift that is shown now. The same drift has the same record, so it has no time. */
export function draftDriftRecord(plan: Plan, subject: Omit<RecordSubject, 'organizationId'>): RecordDraft {
  const draft = draftRecord(plan, subject, 'none');
  const members = recordedMembers(plan);
  if (members.length === 0) return draft;
  return {
    ...draft,
    plan: { fingerprint: fingerprintWith(plan, members), changes: [...draft.plan.changes, ...members] },
  };
}

/**
 * What an earlier record of drift does not have, as far as it covers it. Requested removals are no news: an apply told of
 * them.
 */
export function driftSince(
  record: ReviewRecord,
  plan: Plan,
): { readonly changes: readonly Change[]; readonly members: readonly UnlistedMember[] } {
  const changes = changesSince(record, plan);
  if (record.covers === 'fingerprint') return { changes, members: [] };
  const members = recordedMembers(plan);
  const fresh = changesNotIn(record, { fingerprint: fingerprintWith(plan, members), changes: members });
  return { changes, members: unlistedMembers(fresh.map(({ member }) => member)) };
}

function recordedMembers(plan: Plan) {
  return stayingMembers(plan.notices).map((member) => ({
    member,
    key: JSON.stringify([member.kind, member.userId, member.role]),
    destructive: true,
  }));
}

function fingerprintWith({ fingerprint }: Plan, members: readonly { readonly key: string }[]): string {
  const keys = members.map(({ key }) => key);
  return createHash('sha256')
    .update(JSON.stringify([fingerprint, ...keys]))
    .digest('hex');
}
