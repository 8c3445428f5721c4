import { describe, expect, test } from 'vitest';
import { type CommentEvent, nextCommentState } from '../../../src/core/review/comment-reducer.ts';
import {
  type CommentContent,
  type CommentState,
  directoryKey,
  type EarlierPlan,
  type MergeEnd,
  type ReadComment,
} from '../../../src/core/review/comment-state.ts';
import { encodeReviewRecord, type RecordDraft, readReviewRecord } from '../../../src/core/review/review-record.ts';
import { AT, KEY, keyOf, SUBJECT } from './keys.ts';

const HERE = SUBJECT.directory;
const [FIRST, SECOND] = ['f1'.repeat(20), 'f2'.repeat(20)];
const draft = (fingerprint: string, head = SECOND, at = AT): RecordDraft => ({
  ...SUBJECT,
  head,
  at,
  plan: { fingerprint: fingerprint.repeat(64), changes: [] },
});
const OLD = encodeReviewRecord(draft('a', FIRST), KEY);
const NEW = encodeReviewRecord(draft('b'), KEY);
const LEDGER = '<!-- gitbook-directory-sync:ledger v1 bo -->';

const state = (content: CommentContent | undefined, more: Partial<CommentState> = {}): CommentState => ({
  organizationId: 'acme',
  directory: HERE,
  commit: SECOND,
  content,
  record: undefined,
  ledger: undefined,
  earlier: undefined,
  ...more,
});
/** A comment as it is read. */
const comment = (content: CommentContent | undefined, more: Partial<CommentState> = {}): ReadComment => ({
  state: state(content, more),
  markdown: `text of ${content ?? 'an old release'}`,
  isFirst: true,
});

type Planned = Extract<CommentEvent, { kind: 'planned' }>;
const about = { organizationId: 'acme', commit: SECOND };
const planned = (more: Partial<Planned> = {}): CommentEvent => ({
  ...about,
  kind: 'planned',
  changes: 1,
  record: { draft: draft('b'), key: KEY },
  when: 'always',
  ...more,
});
const valid: CommentEvent = { ...about, kind: 'valid' };
const invalid: CommentEvent = { ...about, kind: 'invalid' };
const noPlan = (when: 'always' | 'changes' = 'always'): CommentEvent => ({ ...about, kind: 'no-plan', when });
const started: CommentEvent = { ...about, kind: 'merge-started' };
const ended = (end: MergeEnd, ledger?: string): CommentEvent => ({ ...about, kind: 'merge-ended', end, ledger });

/** Comment now, event, state next; undefined next: the comment stays as it is. */
type Case = readonly [what: string, ReadComment | undefined, CommentEvent, CommentState | undefined];

const none = undefined;
/** A plan of the first commit, and of the second one, which the events are about. */
const before = comment('plan', { commit: FIRST, record: OLD });
const now = comment('plan', { record: NEW });
const outdated: EarlierPlan = { commit: FIRST, markdown: 'text of plan' };

describe('the next state of a comment', () => {
  const plans: Case[] = [
    ['a first plan', none, planned(), state('plan', { record: NEW })],
    ['a plan after a plan: only the newest is recorded', before, planned(), state('plan', { record: NEW })],
    ['a plan after an invalid directory', comment('invalid'), planned(), state('plan', { record: NEW })],
    [
      'a plan after none drops what was folded',
      comment('no-plan', { earlier: outdated }),
      planned(),
      state('plan', { record: NEW }),
    ],
    ['a plan without changes', none, planned({ changes: 0 }), state('plan', { record: NEW })],
    ['a plan without changes, where changes are asked for', none, planned({ changes: 0, when: 'changes' }), none],
    ['the same with a comment', before, planned({ changes: 0, when: 'changes' }), state('plan', { record: NEW })],
    ['changes, where changes are asked for', none, planned({ when: 'changes' }), state('plan', { record: NEW })],
    ['a plan of a run without any key has no record', before, planned({ record: none }), state('plan')],
    [
      'a plan keeps the ledger',
      comment('plan', { ledger: LEDGER }),
      planned(),
      state('plan', { record: NEW, ledger: LEDGER }),
    ],
  ];
  const withoutPlan: Case[] = [
    ['an invalid directory', none, invalid, state('invalid')],
    [
      'an invalid directory after a plan, which no longer counts',
      before,
      invalid,
      state('invalid', { earlier: outdated }),
    ],
    ['no plan', none, noPlan(), state('no-plan')],
    ['no plan, where comments are for changes', none, noPlan('changes'), none],
    ['no plan after one of an earlier commit', before, noPlan('changes'), state('no-plan', { earlier: outdated })],
    ['no plan after one of the same commit, which still counts', now, noPlan(), none],
    [
      'no plan after none keeps what was folded',
      comment('no-plan', { commit: 'f3'.repeat(20), earlier: outdated }),
      noPlan(),
      state('no-plan', { earlier: outdated }),
    ],
    [
      'an invalid directory after no plan keeps what was folded',
      comment('no-plan', { earlier: outdated }),
      invalid,
      state('invalid', { earlier: outdated }),
    ],
    ['a valid directory', none, valid, none],
    ['a valid directory does not replace a plan of the same commit', now, valid, none],
    ['a valid directory after a plan of an earlier commit', before, valid, state('valid', { earlier: outdated })],
    ['a valid directory replaces an invalid one', comment('invalid'), valid, state('valid')],
    ['a valid directory after a valid one', comment('valid'), valid, state('valid')],
    [
      'a valid directory after what only a merge can have said',
      comment('applied', { record: OLD }),
      valid,
      state('valid'),
    ],
    [
      'a valid directory folds what a comment of an old release shows',
      comment(none, { record: OLD, commit: none }),
      valid,
      state('valid', { earlier: { commit: none, markdown: 'text of an old release' } }),
    ],
  ];
  const results: Case[] = (['applied', 'partly-applied', 'refused', 'unreviewed', 'cancelled'] as const).flatMap(
    (end) => [
      [`${end} keeps the record`, now, ended(end), state(end, { record: NEW })],
      [`${end} after applied`, comment('applied', { record: NEW }), ended(end), state(end, { record: NEW })],
      [`${end} after its start`, comment('applying', { record: NEW }), ended(end), state(end, { record: NEW })],
      [`${end} without a comment`, none, ended(end), state(end)],
      [`${end} drops what was folded`, comment('no-plan', { earlier: outdated }), ended(end), state(end)],
    ],
  );
  const idle: Case[] = (['nothing-to-do', 'superseded', 'invalid', 'failed'] as const).flatMap((end) => [
    [`${end} keeps the record`, now, ended(end), state(end, { record: NEW })],
    [
      `${end} after partly-applied`,
      comment('partly-applied', { record: NEW }),
      ended(end),
      state(end, { record: NEW }),
    ],
    [`${end} after its start`, comment('applying', { record: NEW }), ended(end), state(end, { record: NEW })],
    [`${end} does not replace applied`, comment('applied', { record: NEW }), ended(end), none],
    [`${end} does not replace nothing-to-do`, comment('nothing-to-do', { record: NEW }), ended(end), none],
    [`${end} without a comment`, none, ended(end), none],
  ]);
  const applying: Case[] = [
    ['an apply that begins keeps the record', now, started, state('applying', { record: NEW })],
    [
      'an apply that begins again',
      comment('partly-applied', { record: NEW, ledger: LEDGER }),
      started,
      state('applying', { record: NEW, ledger: LEDGER }),
    ],
    ['an apply that begins makes no comment', none, started, none],
  ];
  const ledgers: Case[] = [
    ['a result brings its ledger', now, ended('applied', LEDGER), state('applied', { record: NEW, ledger: LEDGER })],
    [
      'a result without a ledger keeps the one that there is',
      comment('plan', { ledger: LEDGER }),
      ended('applied'),
      state('applied', { ledger: LEDGER }),
    ],
    [
      'a result replaces the ledger',
      comment('plan', { ledger: '<!-- gitbook-directory-sync:ledger v1 al -->' }),
      ended('applied', LEDGER),
      state('applied', { ledger: LEDGER }),
    ],
  ];

  test.each([...plans, ...withoutPlan, ...results, ...idle, ...applying, ...ledgers])('%s', (_, was, event, next) => {
    expect(nextCommentState(was, event, HERE)).toEqual(next);
  });

  test('keeps the organization and the commit where an event does not know them, and takes the directory of the event', () => {
    const other = directoryKey('elsewhere');
    const event = { ...invalid, organizationId: undefined, commit: undefined };
    expect(nextCommentState(now, event, other)).toMatchObject({
      organizationId: 'acme',
      commit: SECOND,
      directory: other,
    });
    expect(nextCommentState(undefined, event, HERE)).toMatchObject({ organizationId: undefined, commit: undefined });
  });
});

describe('when a plan was first shown', () => {
  const later = '2026-11-22T15:00:00Z';
  const shownAt = (was: string | undefined, next: RecordDraft): string | undefined => {
    const event = planned({ record: { draft: next, key: KEY } });
    const read = readReviewRecord(nextCommentState(comment('plan', { record: was }), event, HERE)?.record, KEY);
    return read.valid ? read.record.at : undefined;
  };

  test('stays for the same plan of the same commit, so that an approval in between counts', () => {
    expect(shownAt(NEW, draft('b', SECOND, later))).toBe(AT);
  });

  test('stays although the base branch has moved on, which the record follows', () => {
    const moved = { ...draft('b', SECOND, later), base: 'bb'.repeat(20) };
    expect(shownAt(NEW, moved)).toBe(AT);
    const next = nextCommentState(now, planned({ record: { draft: moved, key: KEY } }), HERE);
    expect(readReviewRecord(next?.record, KEY)).toMatchObject({ record: { base: 'bb'.repeat(20) } });
  });

  test.each<[string, string | undefined, RecordDraft]>([
    ['for another plan', NEW, draft('c', SECOND, later)],
    ['for another commit', NEW, draft('b', FIRST, later)],
    ['after a comment without a record', undefined, draft('b', SECOND, later)],
    ['after a record that was edited', NEW.replace('2026%2D11%2D22', '2020%2D01%2D01'), draft('b', SECOND, later)],
    ['after a record with another key', encodeReviewRecord(draft('b'), keyOf('other')), draft('b', SECOND, later)],
  ])('begins anew %s', (_, was, next) => {
    expect(shownAt(was, next)).toBe(later);
  });
});
