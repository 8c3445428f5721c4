import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CommentState,
  commentMarker,
  commentTop,
  directoryKey,
  type EarlierPlan,
  foldEarlier,
  readCommentState,
} from '../../../src/core/review/comment-state.ts';
import { encodeReviewRecord } from '../../../src/core/review/review-record.ts';
import { AT, KEY, SUBJECT } from './keys.ts';

const RECORD = encodeReviewRecord({ ...SUBJECT, at: AT, plan: { fingerprint: 'a'.repeat(64), changes: [] } }, KEY);
const LEDGER = '<!-- gitbook-directory-sync:ledger v1 bo%40example.com=2026-11-02 -->';

const PLAN: CommentState = {
  organizationId: 'acme',
  directory: SUBJECT.directory,
  commit: SUBJECT.head,
  content: 'plan',
  record: RECORD,
  ledger: undefined,
  earlier: undefined,
};
const bodyOf = (state: CommentState, text = '### Title\n\ntext'): string => [...commentTop(state), text].join('\n');

describe('a state in a comment', () => {
  const states: readonly CommentState[] = [
    PLAN,
    { ...PLAN, ledger: LEDGER },
    { ...PLAN, record: undefined, ledger: LEDGER },
    { ...PLAN, content: 'no-plan', record: undefined },
    { ...PLAN, content: 'valid', record: undefined, commit: undefined },
    { ...PLAN, content: 'applying' },
    { ...PLAN, content: 'partly-applied', ledger: LEDGER },
    { ...PLAN, content: 'invalid', record: undefined, organizationId: undefined },
    { ...PLAN, organizationId: '--><b>?' },
    { ...PLAN, directory: undefined, content: undefined, commit: undefined },
  ];

  test.each(states)('is read as it was written: %o', (state) => {
    const read = { state, markdown: '### Title\n\ntext', isFirst: true };
    expect(readCommentState(bodyOf(state))).toEqual(read);
    expect(readCommentState(bodyOf(state).replaceAll('\n', '\r\n'))).toEqual(read);
  });

  test('loses its record and its ledger where somebody wrote above them, and nothing else', () => {
    expect(readCommentState(`Hello\n${bodyOf({ ...PLAN, ledger: LEDGER })}`)).toEqual({
      state: { ...PLAN, record: undefined, ledger: undefined },
      markdown: '### Title\n\ntext',
      isFirst: false,
    });
  });

  test('is undefined without a marker', () => {
    expect(readCommentState('text')).toBeUndefined();
    expect(readCommentState(commentTop(PLAN).slice(1).join('\n'))).toBeUndefined();
  });

  test('never has a record of more than 30,000 characters', () => {
    const long = `<!-- gitbook-directory-sync:review ${'x'.repeat(30_000)} -->`;
    const read = readCommentState(bodyOf({ ...PLAN, record: long }));
    expect(read?.state).toMatchObject({ record: undefined, content: undefined });
  });

  test('of an old release has no directory, commit and content', () => {
    const about = `<!-- gitbook-directory-sync:about directory=${SUBJECT.directory} content=plan -->`;
    for (const top of [[commentMarker('acme')], [commentMarker('acme'), about]]) {
      const read = readCommentState([...top, '', 'text'].join('\n'));
      expect(read).toMatchObject({ isFirst: true, state: { organizationId: 'acme', earlier: undefined } });
      expect(read?.state).toMatchObject({ directory: undefined, commit: undefined, content: undefined });
    }
  });

  test('of two directories differs', () => {
    expect(directoryKey('a')).not.toBe(directoryKey('b'));
    expect(directoryKey('a')).toMatch(/^[0-9a-f]{16}$/);
  });
});

/** Whether every `<details>` is closed again, and none is closed that was not opened. */
function isBalanced(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?details\b/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const NO_PLAN: CommentState = { ...PLAN, content: 'no-plan', record: undefined, commit: 'be'.repeat(20) };
const withEarlier = (earlier: EarlierPlan, room = 60_000, text = 'No plan for `bebebeb`: 503.') =>
  `${bodyOf(NO_PLAN, `${text}\n`)}\n${foldEarlier(earlier, room)}`;

/** Markdown as plans have it: paragraphs, tables, and tables that are folded. */
const block = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.lorem({ maxCount: 30 }).map((words) => `#### ${words}\n\n| who | what |\n| --- | --- |\n| ${words} | ${words} |`),
  fc
    .lorem({ maxCount: 30 })
    .map((words) => `<details>\n<summary>${words}</summary>\n\n| a |\n| --- |\n| ${words} |\n\n</details>`),
  fc
    .lorem({ maxCount: 30 })
    .map(
      (words) =>
        `<details open><summary>${words}</summary>\n\n<details><summary>b</summary>\n\n${words}\n\n</details>\n\n</details>`,
    ),
);
const markdown = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'));
const commit = fc.option(fc.stringMatching(/^[0-9a-f]{40}$/), { nil: undefined });

describe('the plan of an earlier commit', () => {
  test('is folded below what the newest says, and read back', () => {
    fc.assert(
      fc.property(commit, markdown, (of, text) => {
        const earlier = { commit: of, markdown: text };
        const body = withEarlier(earlier);
        const read = { state: { ...NO_PLAN, earlier }, markdown: 'No plan for `bebebeb`: 503.', isFirst: true };
        expect(readCommentState(body)).toEqual(read);
        expect(readCommentState(body.replaceAll('\n', '\r\n'))).toEqual(read);
        expect(readCommentState(body.trimEnd())).toEqual(read);
        expect(isBalanced(body)).toBe(true);
      }),
    );
  });

  test('says of which commit it is, first', () => {
    const folded = foldEarlier({ commit: SUBJECT.head, markdown: 'Merging makes 1 change.' }, 60_000);
    expect(folded).toContain('<summary><b>Outdated</b>: what this comment showed for <code>adadada</code></summary>');
    expect(folded.indexOf('adadada</code>')).toBeLessThan(folded.indexOf('Merging'));
    expect(foldEarlier({ commit: undefined, markdown: 'x' }, 60_000)).toContain('showed for an earlier commit');
  });

  test('stays in its room, is cut between blocks, and never leaves a fold open', () => {
    fc.assert(
      fc.property(commit, markdown, fc.integer({ min: 0, max: 2500 }), (of, text, room) => {
        const folded = foldEarlier({ commit: of, markdown: text }, room);
        expect(folded.length).toBeLessThanOrEqual(Math.max(room, 0));
        expect(isBalanced(folded)).toBe(true);
        if (folded === '') return;
        const kept = readCommentState(withEarlier({ commit: of, markdown: text }, room))?.state.earlier;
        expect(kept?.commit).toBe(of);
        if (kept?.markdown === text) return;
        const cut = kept?.markdown.replace(/\n\n\(The rest is left out\.\)$/, '') ?? '';
        expect(cut).not.toBe(kept?.markdown);
        expect(text.startsWith(`${cut}\n\n`)).toBe(true);
        expect(isBalanced(cut)).toBe(true);
      }),
    );
  });

  test('is left out where next to nothing of it would fit', () => {
    const earlier = { commit: SUBJECT.head, markdown: `${'word '.repeat(200)}\n\nmore` };
    expect(foldEarlier(earlier, 300)).toBe('');
    expect(foldEarlier(earlier, 900)).toBe('');
    expect(foldEarlier(earlier, -5)).toBe('');
    expect(foldEarlier(earlier, 1400)).toContain('word');
  });

  test('is cut again, and says so once', () => {
    const blocks = Array.from({ length: 40 }, (_, index) => `Block ${index}: ${'x'.repeat(50)}`).join('\n\n');
    const once = readCommentState(withEarlier({ commit: SUBJECT.head, markdown: blocks }, 1500))?.state.earlier;
    const twice = once && readCommentState(withEarlier(once, 800))?.state.earlier;
    expect(once?.markdown.match(/left out/g)).toHaveLength(1);
    expect(twice?.markdown.match(/left out/g)).toHaveLength(1);
    expect(twice?.markdown.length).toBeLessThan(once?.markdown.length ?? 0);
  });

  test('is not found where only text quotes its line', () => {
    const quoted = ['```', `<!-- gitbook-directory-sync:outdated commit=${SUBJECT.head} -->`, '```'].join('\n');
    const read = readCommentState(bodyOf(PLAN, quoted));
    expect(read?.state.earlier).toBeUndefined();
    expect(read?.markdown).toBe(quoted);
  });
});
