import { describe, expect, test } from 'vitest';
import { type CommentEvent, type MergeEnd, nextCommentState } from '../../../src/core/review/comment-reducer.ts';
import {
  type CommentContent,
  type CommentState,
  commentTop,
  directoryKey,
  readCommentState,
} from '../../../src/core/review/comment-state.ts';
import { encodeReviewRecord } from '../../../src/core/review/review-record.ts';

const HERE = directoryKey('gitbook');
const recordOf = (digit: string): string =>
  encodeReviewRecord({ organizationId: 'acme', fingerprint: digit.repeat(64), changes: [] });
const OLD = recordOf('a');
const NEW = recordOf('b');

const state = (content: CommentContent | undefined, record?: string): CommentState => ({
  organizationId: 'acme',
  directory: HERE,
  content,
  record,
});

type Planned = Extract<CommentEvent, { kind: 'planned' }>;
const planned = (more: Partial<Planned> = {}): CommentEvent => ({
  kind: 'planned',
  organizationId: 'acme',
  changes: 1,
  record: NEW,
  when: 'always',
  ...more,
});
const valid: CommentEvent = { kind: 'valid', organizationId: 'acme' };
const invalid: CommentEvent = { kind: 'invalid', organizationId: 'acme' };
const ended = (end: MergeEnd): CommentEvent => ({ kind: 'merge-ended', organizationId: 'acme', end });

/** State now, event, state next; undefined next: the comment stays as it is. */
type Case = readonly [what: string, CommentState | undefined, CommentEvent, CommentState | undefined];

const none = undefined;
const plan = state('plan', OLD);

describe('the next state of a comment', () => {
  const plans: Case[] = [
    ['a first plan', none, planned(), state('plan', NEW)],
    ['a plan after a plan: only the newest is recorded', plan, planned(), state('plan', NEW)],
    ['a plan after an invalid directory', state('invalid'), planned(), state('plan', NEW)],
    ['a plan without changes', none, planned({ changes: 0 }), state('plan', NEW)],
    ['a plan without changes, where changes are asked for', none, planned({ changes: 0, when: 'changes' }), none],
    ['the same with a comment', plan, planned({ changes: 0, when: 'changes' }), state('plan', NEW)],
    ['changes, where changes are asked for', none, planned({ when: 'changes' }), state('plan', NEW)],
    ['a plan in a merge queue keeps the record', plan, planned({ record: none }), plan],
    ['a plan in a merge queue without a comment', none, planned({ record: none }), state('plan')],
  ];
  const directories: Case[] = [
    ['an invalid directory', none, invalid, state('invalid')],
    ['an invalid directory after a plan, which no longer counts', plan, invalid, state('invalid')],
    ['a valid directory', none, valid, none],
    ['a valid directory does not replace a plan', plan, valid, none],
    ['a valid directory replaces an invalid one', state('invalid'), valid, state('valid')],
    ['a valid directory after a valid one', state('valid'), valid, state('valid')],
    ['a valid directory after a merge', state('done', OLD), valid, none],
    ['a valid directory after a comment of an old release', state(none, OLD), valid, none],
  ];
  const results: Case[] = (
    [
      ['applied', 'done'],
      ['partly-applied', 'not-done'],
      ['refused', 'not-done'],
      ['unreviewed', 'not-done'],
    ] as const
  ).flatMap(([end, content]) => [
    [`${end} keeps the record`, plan, ended(end), state(content, OLD)],
    [`${end} after done`, state('done', OLD), ended(end), state(content, OLD)],
    [`${end} without a comment`, none, ended(end), state(content)],
  ]);
  const idle: Case[] = (
    [
      ['nothing-to-do', 'done'],
      ['superseded', 'not-done'],
      ['invalid', 'invalid'],
      ['failed', 'not-done'],
    ] as const
  ).flatMap(([end, content]) => [
    [`${end} keeps the record`, plan, ended(end), state(content, OLD)],
    [`${end} after not-done`, state('not-done', OLD), ended(end), state(content, OLD)],
    [`${end} does not replace done`, state('done', OLD), ended(end), none],
    [`${end} without a comment`, none, ended(end), none],
  ]);

  test.each([...plans, ...directories, ...results, ...idle])('%s', (_, now, event, next) => {
    expect(nextCommentState(now, event, HERE)).toEqual(next);
  });

  test('keeps the organization where an event does not know it, and takes the directory of the event', () => {
    const other = directoryKey('elsewhere');
    const event = { ...invalid, organizationId: undefined };
    expect(nextCommentState(plan, event, other)).toEqual({ ...state('invalid'), directory: other });
    expect(nextCommentState(undefined, event, HERE)?.organizationId).toBeUndefined();
  });
});

describe('a state in a comment', () => {
  const states: CommentState[] = [
    plan,
    state('valid'),
    state('not-done', OLD),
    { ...state('invalid'), organizationId: undefined },
    { ...plan, organizationId: '--><b>?' },
    { ...plan, directory: undefined, content: undefined },
  ];

  test.each(states)('is read as it was written: %o', (written) => {
    const body = [...commentTop(written), '### Title', 'text'].join('\n');
    expect(readCommentState(body)).toEqual({ state: written, isFirst: true });
    expect(readCommentState(body.replaceAll('\n', '\r\n'))).toEqual({ state: written, isFirst: true });
  });

  test('loses its record where somebody wrote above it, and nothing else', () => {
    const body = ['Hello', ...commentTop(plan), 'text'].join('\n');
    expect(readCommentState(body)).toEqual({ state: state('plan'), isFirst: false });
  });

  test('is undefined without a marker', () => {
    expect(readCommentState('text')).toBeUndefined();
    expect(readCommentState(commentTop(plan).slice(1).join('\n'))).toBeUndefined();
  });

  test('never has a record of more than 30,000 characters', () => {
    const long = `<!-- gitbook-directory-sync:review ${'x'.repeat(30_000)} -->`;
    const body = commentTop({ ...plan, record: long }).join('\n');
    expect(readCommentState(body)?.state).toMatchObject({ record: undefined, content: undefined });
  });
});
