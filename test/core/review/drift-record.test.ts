import { describe, expect, test } from 'vitest';
import type { StayingMember, UnlistedMember } from '../../../src/core/model/notice.ts';
import type { OrganizationRole } from '../../../src/core/model/state.ts';
import { draftDriftRecord, driftSince } from '../../../src/core/review/drift-record.ts';
import { encodeReviewRecord, readReviewRecord } from '../../../src/core/review/review-record.ts';
import { draftRecord } from '../../../src/core/review/reviewed-plan.ts';
import { plan, remove } from '../../render/build.ts';
import { KEY, SUBJECT } from './keys.ts';

const member = (userId: string, role: OrganizationRole = 'read'): UnlistedMember => ({
  kind: 'unlisted-member',
  email: `${userId}@example.com`,
  userId,
  displayName: userId,
  role,
});
const requested = (userId: string): StayingMember => ({
  ...{ ...member(userId), kind: 'removal-requested' },
  ...{ since: '2026-11-02T08:15:00.000Z', pullRequest: 12, again: false },
});
const found = (...notices: readonly StayingMember[]) => plan([remove('Ada')], { notices });
const lineOf = (now: ReturnType<typeof found>, room?: number) =>
  encodeReviewRecord(draftDriftRecord(now, SUBJECT), KEY, room);

function since(before: ReturnType<typeof found>, now: ReturnType<typeof found>, room?: number) {
  const result = readReviewRecord(lineOf(before, room), KEY);
  if (!result.valid) throw new Error(result.problem);
  return driftSince(result.record, now);
}

describe('the record of drift', () => {
  test('is that of the plan where nobody is unlisted', () => {
    expect(draftDriftRecord(found(), SUBJECT)).toEqual(draftRecord(found(), SUBJECT, 'none'));
  });

  test('is the same for the same members, and another for others', () => {
    const mallory = lineOf(found(member('mallory')));
    expect(lineOf(found({ ...member('mallory'), displayName: 'M.' }))).toBe(mallory);
    const others = [found(), found(member('eve')), found(member('mallory', 'admin'))].map((now) => lineOf(now));
    expect(new Set([mallory, ...others]).size).toBe(4);
  });
});

describe('members since an earlier record of drift', () => {
  test('are those who were not unlisted, or had another role', () => {
    const now = found(member('eve'), member('mallory', 'admin'), member('trent'));
    expect(since(found(member('mallory'), member('trent')), now)).toEqual({
      changes: [],
      members: [member('eve'), member('mallory', 'admin')],
    });
  });

  test('are all of them where nobody was', () => {
    expect(since(found(), found(member('eve'))).members).toEqual([member('eve')]);
  });

  test('are not those whose removal was requested, who are in the record all the same', () => {
    expect(since(found(), found(requested('eve')))).toEqual({ changes: [], members: [] });
    expect(lineOf(found(requested('eve')))).not.toBe(lineOf(found(requested('mallory'))));
  });

  test('are none where fewer are left', () => {
    expect(since(found(member('eve'), member('mallory')), found(member('eve')))).toEqual({ changes: [], members: [] });
  });

  test('are not known from a fingerprint alone', () => {
    expect(since(found(member('mallory')), found(member('eve')), 1)).toEqual({ changes: [], members: [] });
  });
});
