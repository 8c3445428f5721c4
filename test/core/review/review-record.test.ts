import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentMarker, readCommentState } from '../../../src/core/review/comment-state.ts';
import {
  changesNotIn,
  encodeReviewRecord,
  parseReviewRecord,
  type RecordedChange,
  type ReviewRecord,
} from '../../../src/core/review/review-record.ts';

const FINGERPRINT = 'ab'.repeat(32);
const OTHER_FINGERPRINT = 'cd'.repeat(32);
const ROOM = 30_000;

/** A comment with a record, in the place where it counts. */
function bodyOf(organizationId: string, line: string, text: string): string {
  return `${commentMarker(organizationId)}\n${line}\n\n${text}`;
}

/** The record that a comment carries for its own organization. */
function decode(body: string): ReviewRecord | undefined {
  const state = readCommentState(body)?.state;
  const record = parseReviewRecord(state?.record ?? '');
  return record?.organizationId === state?.organizationId ? record : undefined;
}

function changes(count: number, destructive: number): RecordedChange[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `change ${index}`,
    destructive: index < destructive,
  }));
}

function encode(list: readonly RecordedChange[], room = ROOM, organizationId = 'org1'): string {
  return encodeReviewRecord({ organizationId, fingerprint: FINGERPRINT, changes: list }, room);
}

function reviewOf(list: readonly RecordedChange[], room = ROOM): ReviewRecord {
  const review = decode(bodyOf('org1', encode(list, room), '## Plan'));
  if (review === undefined) throw new Error('The review did not survive.');
  return review;
}

function compare(review: ReviewRecord, list: readonly RecordedChange[], require: 'destructive' | 'all' = 'all') {
  const needed = list.filter(({ destructive }) => require === 'all' || destructive);
  const missing = changesNotIn(review, { fingerprint: OTHER_FINGERPRINT, changes: needed });
  const unreviewed = missing.map((change) => list.indexOf(change));
  return unreviewed.length === 0 ? { reviewed: true } : { reviewed: false, unreviewed };
}

const anyChanges = fc.uniqueArray(fc.record({ key: fc.string(), destructive: fc.boolean() }), {
  selector: ({ key }) => key,
  maxLength: 60,
});

describe('what was reviewed', () => {
  test('survives the comment, and any part of it in any order passes', () => {
    fc.assert(
      fc.property(anyChanges, fc.string(), fc.infiniteStream(fc.boolean()), (list, organizationId, keep) => {
        const line = encode(list, ROOM, organizationId);
        const review = decode(bodyOf(organizationId, line, 'text'));
        expect(review).toMatchObject({ fingerprint: FINGERPRINT, covers: 'all' });
        expect(review?.organizationId).toBe(organizationId.toWellFormed());
        const shrunk = list.filter(() => keep.next().value).reverse();
        expect(compare(review as ReviewRecord, shrunk)).toEqual({ reviewed: true });
        expect(compare(review as ReviewRecord, list, 'destructive')).toEqual({ reviewed: true });
      }),
    );
  });

  test('leaves out what was not there, and says which', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (reviewed, now) => {
        const known = new Map(reviewed.map((change) => [change.key, change.destructive]));
        const fresh = now.flatMap((change, index) => (known.get(change.key) === change.destructive ? [] : [index]));
        const grave = fresh.filter((index) => now[index]?.destructive);
        const verdict = (unreviewed: number[]) =>
          unreviewed.length === 0 ? { reviewed: true } : { reviewed: false, unreviewed };
        const review = reviewOf(reviewed);
        expect(compare(review, now)).toEqual(verdict(fresh));
        expect(compare(review, now, 'destructive')).toEqual(verdict(grave));
      }),
    );
  });

  test('a change that was harmless when reviewed, and is destructive now, was not reviewed', () => {
    const review = reviewOf([{ key: 'a', destructive: false }]);
    expect(compare(review, [{ key: 'a', destructive: true }], 'destructive')).toEqual({
      reviewed: false,
      unreviewed: [0],
    });
  });

  test('with destructive changes required, new harmless ones pass', () => {
    const review = reviewOf(changes(3, 1));
    const now = [...changes(3, 1), { key: 'an invitation', destructive: false }];
    expect(compare(review, now, 'destructive')).toEqual({ reviewed: true });
    expect(compare(review, now, 'all')).toEqual({ reviewed: false, unreviewed: [3] });
  });

  test('shares no hash with the same changes in another plan, so that none can be prepared for two', () => {
    const list = changes(40, 10);
    const other = encodeReviewRecord({ organizationId: 'org1', fingerprint: OTHER_FINGERPRINT, changes: list }, ROOM);
    const [mine, theirs] = [reviewOf(list), parseReviewRecord(other)];
    expect(theirs?.destructive.size).toBe(10);
    expect([...mine.destructive].filter((hash) => theirs?.destructive.has(hash))).toEqual([]);
    expect([...mine.other].filter((hash) => theirs?.other.has(hash))).toEqual([]);
  });

  test('is the same line for the same plan in any order', () => {
    const list = changes(40, 10);
    expect(encode(list.toReversed())).toBe(encode(list));
  });
});

describe('size', () => {
  test('3,000 changes take no more than 30,000 characters, and each still counts', () => {
    const list = changes(3000, 500);
    const review = reviewOf(list);
    expect(encode(list).length).toBeLessThanOrEqual(30_000);
    expect(review).toMatchObject({ covers: 'all', hashBytes: 7 });
    expect(review.destructive.size + review.other.size).toBe(3000);
    expect(compare(review, list)).toEqual({ reviewed: true });
    expect(compare(review, [{ key: 'new', destructive: true }], 'destructive')).toMatchObject({
      reviewed: false,
    });
  });

  test('small plans get long hashes', () => {
    expect(reviewOf(changes(500, 50)).hashBytes).toBe(16);
  });

  test('harmless changes are dropped first where there is no room, and the record says so', () => {
    const list = changes(30_000, 2000);
    const line = encode(list);
    const review = parseReviewRecord(line);
    expect(line.length).toBeLessThanOrEqual(ROOM);
    expect(review).toMatchObject({ covers: 'destructive' });
    expect(review?.destructive.size).toBe(2000);
    expect(compare(review as ReviewRecord, list, 'destructive')).toEqual({ reviewed: true });
    expect(compare(review as ReviewRecord, list, 'all')).toMatchObject({ reviewed: false });
  });

  test('where nothing fits the fingerprint stays, and lets exactly that plan pass', () => {
    const list = changes(30_000, 30_000);
    const review = parseReviewRecord(encode(list));
    expect(review).toMatchObject({ covers: 'fingerprint' });
    const same = { fingerprint: FINGERPRINT, changes: list };
    expect(changesNotIn(review as ReviewRecord, same)).toEqual([]);
    expect(compare(review as ReviewRecord, list, 'destructive')).toMatchObject({ reviewed: false });
  });

  test('the line stays within the room given', () => {
    fc.assert(
      fc.property(anyChanges, fc.integer({ min: 260, max: 3000 }), (list, room) => {
        const line = encode(list, room);
        expect(line.length).toBeLessThanOrEqual(room);
        expect(parseReviewRecord(line)).toBeDefined();
      }),
    );
  });
});

describe('cannot be forged or broken', () => {
  const list = changes(3, 1);
  const genuine = encode(list);
  const body = bodyOf('org1', genuine, 'text');

  test('by text further down', () => {
    const forged = encode([...list, { key: 'remove everybody', destructive: true }]);
    const below = bodyOf('org1', genuine, `${forged}\n${bodyOf('org1', forged, '')}`);
    expect(decode(below)).toEqual(decode(body));
    expect(decode(`text\n${body}`)).toBeUndefined();
    expect(decode(`\n${body}`)).toBeUndefined();
    expect(decode(body.replace('\n', '\n\n'))).toBeUndefined();
    expect(decode(body.replace('\n', '\ntext '))).toBeUndefined();
  });

  test('by the block of another organization', () => {
    expect(decode(bodyOf('org2', genuine, 'text'))).toBeUndefined();
  });

  test('by changing any one character', () => {
    for (let index = 0; index < genuine.length; index += 1) {
      const changed = genuine[index] === 'A' ? 'B' : 'A';
      expect(parseReviewRecord(`${genuine.slice(0, index)}${changed}${genuine.slice(index + 1)}`)).toBeUndefined();
    }
  });

  test('by cutting it short anywhere, or adding to it', () => {
    for (let length = 0; length < genuine.length; length += 1) {
      expect(parseReviewRecord(genuine.slice(0, length))).toBeUndefined();
    }
    for (const more of [' ', '\n', 'x', ' -->', genuine]) expect(parseReviewRecord(genuine + more)).toBeUndefined();
  });

  test('by any other text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decode(text) === undefined));
  });

  test('by a later version, which is not guessed at', () => {
    expect(parseReviewRecord(genuine.replace(' v1 ', ' v2 '))).toBeUndefined();
  });

  test('and a browser’s line ends do no harm', () => {
    expect(decode(body.replaceAll('\n', '\r\n'))).toEqual(decode(body));
  });

  test('it is one line, one HTML comment, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (organizationId, key) => {
        const line = encode([{ key, destructive: true }], ROOM, organizationId);
        expect(line).toMatch(/^<!-- [^<>\r\n]* -->$/);
        expect(line.slice(4, -3)).not.toContain('--');
      }),
    );
  });

  test('and a malformed fingerprint is refused', () => {
    expect(() => encodeReviewRecord({ organizationId: 'o', fingerprint: 'x -->', changes: [] }, ROOM)).toThrow(
      TypeError,
    );
  });
});
