import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentTop, directoryKey, readCommentState } from '../../../src/core/review/comment-state.ts';
import {
  changesNotIn,
  encodeReviewRecord,
  isRecordLine,
  type RecordDraft,
  type RecordedChange,
  type RecordSubject,
  type ReviewRecord,
  readRecordOf,
  readReviewRecord,
} from '../../../src/core/review/review-record.ts';
import { deriveKey } from '../../../src/core/review/signing-key.ts';
import { AT, KEY, keyOf, SUBJECT } from './keys.ts';

const FINGERPRINT = 'ab'.repeat(32);
const OTHER_FINGERPRINT = 'cd'.repeat(32);
const ROOM = 30_000;

/** A comment with a record, in the place where it counts. */
function bodyOf(line: string, text: string): string {
  const state = {
    organizationId: SUBJECT.organizationId,
    directory: SUBJECT.directory,
    commit: SUBJECT.head,
    content: 'plan',
    record: line,
    ledger: undefined,
    earlier: undefined,
  } as const;
  return [...commentTop(state), text].join('\n');
}

/** The record of a comment, if it proves something about the subject. */
function decode(body: string, subject: RecordSubject = SUBJECT): ReviewRecord | undefined {
  const result = readRecordOf(subject, readCommentState(body)?.state.record, KEY);
  return result.valid ? result.record : undefined;
}

function changes(count: number, destructive: number): RecordedChange[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `change ${index}`,
    destructive: index < destructive,
  }));
}

function draftOf(list: readonly RecordedChange[], more: Partial<RecordDraft> = {}): RecordDraft {
  return { ...SUBJECT, at: AT, plan: { fingerprint: FINGERPRINT, changes: list }, ...more };
}

function encode(list: readonly RecordedChange[], room = ROOM): string {
  return encodeReviewRecord(draftOf(list), KEY, room);
}

function recordOf(line: string): ReviewRecord {
  const result = readReviewRecord(line, KEY);
  if (!result.valid) throw new Error(`The record did not survive: ${result.problem}`);
  return result.record;
}

const reviewOf = (list: readonly RecordedChange[]): ReviewRecord => recordOf(encode(list));

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
const anyCommit = fc.option(fc.stringMatching(/^[0-9a-f]{40}$/), { nil: undefined });
const anySubject: fc.Arbitrary<RecordSubject> = fc.record({
  repository: fc.string({ unit: 'binary' }),
  pullRequest: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }),
  head: anyCommit,
  base: anyCommit,
  organizationId: fc.string({ unit: 'binary' }),
  directory: fc.string().map(directoryKey),
});

describe('what was reviewed', () => {
  test('survives the comment, and any part of it in any order passes', () => {
    fc.assert(
      fc.property(anyChanges, fc.infiniteStream(fc.boolean()), (list, keep) => {
        const review = decode(bodyOf(encode(list), 'text'));
        expect(review).toMatchObject({ ...SUBJECT, at: AT, fingerprint: FINGERPRINT, covers: 'all' });
        const shrunk = list.filter(() => keep.next().value).reverse();
        expect(compare(review as ReviewRecord, shrunk)).toEqual({ reviewed: true });
        expect(compare(review as ReviewRecord, list, 'destructive')).toEqual({ reviewed: true });
      }),
    );
  });

  test('is about its subject, whatever that is called', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const line = encodeReviewRecord(draftOf(changes(3, 1), subject), KEY);
        const { repository, organizationId } = subject;
        expect(recordOf(line)).toMatchObject({
          ...subject,
          repository: repository.toWellFormed(),
          organizationId: organizationId.toWellFormed(),
        });
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

  test('a change passes by a key that it had in an earlier plan', () => {
    const review = reviewOf([{ key: 'before', destructive: true }]);
    expect(compare(review, [{ key: 'now', earlierKeys: ['before'], destructive: true }])).toEqual({ reviewed: true });
    expect(compare(review, [{ key: 'now', earlierKeys: ['other'], destructive: true }])).toMatchObject({
      reviewed: false,
    });
  });

  test('with destructive changes required, new harmless ones pass', () => {
    const review = reviewOf(changes(3, 1));
    const now = [...changes(3, 1), { key: 'an invitation', destructive: false }];
    expect(compare(review, now, 'destructive')).toEqual({ reviewed: true });
    expect(compare(review, now, 'all')).toEqual({ reviewed: false, unreviewed: [3] });
  });

  test('shares no hash with the same changes in another plan, so that none can be prepared for two', () => {
    const plan = { fingerprint: OTHER_FINGERPRINT, changes: changes(40, 10) };
    const [mine, theirs] = [reviewOf(plan.changes), recordOf(encodeReviewRecord({ ...draftOf([]), plan }, KEY))];
    expect(theirs.destructive.size).toBe(10);
    expect([...mine.destructive].filter((hash) => theirs.destructive.has(hash))).toEqual([]);
    expect([...mine.other].filter((hash) => theirs.other.has(hash))).toEqual([]);
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
    const review = recordOf(line);
    expect(line.length).toBeLessThanOrEqual(ROOM);
    expect(review).toMatchObject({ covers: 'destructive' });
    expect(review.destructive.size).toBe(2000);
    expect(compare(review, list, 'destructive')).toEqual({ reviewed: true });
    expect(compare(review, list, 'all')).toMatchObject({ reviewed: false });
  });

  test('where nothing fits the fingerprint stays, and lets exactly that plan pass', () => {
    const list = changes(30_000, 30_000);
    const review = recordOf(encode(list));
    expect(review).toMatchObject({ covers: 'fingerprint' });
    expect(changesNotIn(review, { fingerprint: FINGERPRINT, changes: list })).toEqual([]);
    expect(compare(review, list, 'destructive')).toMatchObject({ reviewed: false });
  });

  test('the line stays within the room given', () => {
    fc.assert(
      fc.property(anyChanges, fc.integer({ min: 520, max: 3000 }), (list, room) => {
        const line = encode(list, room);
        expect(line.length).toBeLessThanOrEqual(room);
        recordOf(line);
      }),
    );
  });
});

describe('a record never counts', () => {
  const list = changes(3, 1);
  const genuine = encode(list);
  const problemOf = (line: string | undefined, subject: RecordSubject = SUBJECT, key = KEY) => {
    const result = readRecordOf(subject, line, key);
    return result.valid ? undefined : result.problem;
  };

  test.each<[string, Partial<RecordSubject>, string]>([
    ['repository', { repository: 'acme/other' }, 'other-subject'],
    ['pull request', { pullRequest: 8 }, 'other-subject'],
    ['subject: the issue about drift', { pullRequest: undefined }, 'other-subject'],
    ['organization', { organizationId: 'acme2' }, 'other-subject'],
    ['directory', { directory: directoryKey('elsewhere') }, 'other-subject'],
    ['head', { head: 'ae'.repeat(20) }, 'other-head'],
    ['head, which is not known', { head: undefined }, 'other-head'],
    ['pull request with the same head', { pullRequest: 8, head: SUBJECT.head }, 'other-subject'],
  ])('for another %s', (_, more, problem) => {
    expect(problemOf(genuine, { ...SUBJECT, ...more })).toBe(problem);
    expect(problemOf(encodeReviewRecord(draftOf(list, more), KEY))).toBe(problem);
  });

  test('but does although the base branch has moved on', () => {
    expect(problemOf(genuine, { ...SUBJECT, base: 'bb'.repeat(20) })).toBeUndefined();
    expect(problemOf(genuine, { ...SUBJECT, base: undefined })).toBeUndefined();
  });

  test('for any other subject than its own', () => {
    fc.assert(
      fc.property(anySubject, anySubject, (mine, theirs) => {
        const line = encodeReviewRecord(draftOf(list, mine), KEY);
        const seen = (subject: RecordSubject) =>
          JSON.stringify([
            subject.repository.toWellFormed(),
            subject.pullRequest,
            subject.head,
            subject.organizationId.toWellFormed(),
            subject.directory,
          ]);
        const wellFormed = { ...mine, repository: mine.repository.toWellFormed() };
        expect(problemOf(line, wellFormed)).toBeUndefined();
        expect(problemOf(line, theirs) === undefined).toBe(seen(mine) === seen(theirs));
      }),
    );
  });

  test('with another key, and says so', () => {
    expect(problemOf(genuine, SUBJECT, keyOf('another token'))).toBe('other-key');
    const token = 'the token';
    const signing = deriveKey({ signingKey: token, gitbookToken: token }, 'review-record');
    const ledger = deriveKey({ signingKey: undefined, gitbookToken: token }, 'ledger');
    for (const key of [signing, ledger]) expect(key && problemOf(genuine, SUBJECT, key)).toBe('other-key');
  });

  test('with another secret behind the same name of a key', () => {
    const impostor = { id: KEY.id, secret: keyOf('another token').secret };
    expect(problemOf(encodeReviewRecord(draftOf(list), impostor))).toBe('edited');
  });

  test('where `signing-key` is the same in both, whatever their tokens are, it does', () => {
    const [plans, applies] = ['one', 'two'].map((gitbookToken) =>
      deriveKey({ signingKey: 'shared', gitbookToken }, 'review-record'),
    );
    if (plans === undefined || applies === undefined) throw new Error('There is no key.');
    expect(problemOf(encodeReviewRecord(draftOf(list), plans), SUBJECT, applies)).toBeUndefined();
  });

  test('by text further down', () => {
    const body = bodyOf(genuine, 'text');
    const forged = encode([...list, { key: 'remove everybody', destructive: true }]);
    const below = bodyOf(genuine, `${forged}\n${bodyOf(forged, '')}`);
    expect(decode(below)).toEqual(decode(body));
    expect(decode(`text\n${body}`)).toBeUndefined();
    expect(decode(`\n${body}`)).toBeUndefined();
    expect(decode(body.replace('\n', '\n\n'))).toBeUndefined();
    expect(decode(body.replace('\n', '\ntext '))).toBeUndefined();
  });

  test('with any one character changed', () => {
    for (let index = 0; index < genuine.length; index += 1) {
      for (const changed of ['A', '0', 'f', ' ', '=', '<', 'é'].filter((each) => each !== genuine[index])) {
        const edited = `${genuine.slice(0, index)}${changed}${genuine.slice(index + 1)}`;
        expect(problemOf(edited), edited).not.toBe(undefined);
        expect(decode(bodyOf(edited, 'text')), edited).toBeUndefined();
      }
    }
  });

  test('with any one character less or more', () => {
    fc.assert(
      fc.property(fc.nat({ max: genuine.length }), fc.string({ minLength: 1, maxLength: 1 }), (index, character) => {
        const [before, after] = [genuine.slice(0, index), genuine.slice(index)];
        expect(problemOf(`${before}${character}${after}`)).toBeDefined();
        if (after !== '') expect(problemOf(`${before}${after.slice(1)}`)).toBeDefined();
      }),
    );
  });

  test('with a part taken from another genuine one', () => {
    const other = encodeReviewRecord(
      draftOf(changes(3, 2), { head: 'ae'.repeat(20), pullRequest: 8, at: '2026-11-22T08:00:00Z' }),
      KEY,
    );
    const [mine, theirs] = [genuine.split(' '), other.split(' ')];
    const mixed = mine.map((part, index) => mine.with(index, theirs[index] ?? part).join(' '));
    for (const line of mixed.filter((each) => each !== genuine)) expect(problemOf(line)).toBe('edited');
  });

  test('cut short anywhere, or with more behind it', () => {
    for (let length = 0; length < genuine.length; length += 1) {
      expect(problemOf(genuine.slice(0, length))).toBeDefined();
    }
    for (const more of [' ', '\n', 'x', ' -->', genuine]) expect(problemOf(genuine + more)).toBe('edited');
  });

  test('as any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(problemOf(text)).toBeDefined();
        expect(decode(text)).toBeUndefined();
      }),
    );
  });

  test('as one of an earlier or a later release, and as none', () => {
    expect(problemOf(genuine.replace(' v2 ', ' v1 '))).toBe('old');
    expect(problemOf(genuine.replace(' v2 ', ' v3 '))).toBe('edited');
    expect(problemOf(undefined)).toBe('missing');
  });
});

describe('the line', () => {
  const body = bodyOf(encode(changes(3, 1)), 'text');

  test('survives a browser’s line ends', () => {
    expect(decode(body)).toBeDefined();
    expect(decode(body.replaceAll('\n', '\r\n'))).toEqual(decode(body));
  });

  test('is one line, one HTML comment, whatever is in it', () => {
    fc.assert(
      fc.property(anySubject, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, key, at) => {
        const line = encodeReviewRecord(draftOf([{ key, destructive: true }], { ...subject, at }), KEY);
        expect(line).toMatch(/^<!-- [^<>\r\n]* -->$/);
        expect(line.slice(4, -3)).not.toContain('--');
        expect(isRecordLine(line)).toBe(true);
      }),
    );
  });

  test('is not written for a malformed fingerprint', () => {
    const plan = { fingerprint: 'x -->', changes: [] };
    expect(() => encodeReviewRecord({ ...draftOf([]), plan }, KEY)).toThrow(TypeError);
  });
});
