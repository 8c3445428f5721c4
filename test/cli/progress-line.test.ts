import { describe, expect, test } from 'vitest';
import { progressLine } from '../../src/cli/terminal.ts';

/** A stream that keeps what is written, and a clock that stands still until it is moved. */
function line(stream: { readonly isTTY?: boolean; readonly columns?: number } = { isTTY: true }) {
  const written: string[] = [];
  let time = 0;
  const progress = progressLine({ ...stream, write: (text) => written.push(text) }, () => time);
  return {
    progress,
    written,
    pass: (ms: number) => {
      time += ms;
    },
    shown: () => written.at(-1)?.replace('\r\u001b[K', ''),
  };
}

describe('progress at a terminal', () => {
  test('shows counts; then the rate, and the time that is left', () => {
    const { progress, pass, shown } = line();
    progress.step({ kind: 'phase', phase: 'read' });
    expect(shown()).toBe('Reading GitBook …');
    progress.step({ kind: 'read', what: 'spaces', done: 1, total: 600 });
    expect(shown()).toBe('Reading GitBook: 1/600 people with their spaces');
    pass(2000);
    progress.step({ kind: 'read', what: 'spaces', done: 200, total: 600 });
    expect(shown()).toBe('Reading GitBook: 200/600 people with their spaces, 100/s, 4 s left');
    pass(98_000);
    progress.step({ kind: 'read', what: 'spaces', done: 300, total: 600 });
    expect(shown()).toBe('Reading GitBook: 300/600 people with their spaces, 3.0/s, 1 min 40 s left');
  });

  test('counts every phase for itself, and what has no known end without one', () => {
    const { progress, pass, shown } = line();
    progress.step({ kind: 'phase', phase: 'read' });
    pass(60_000);
    progress.step({ kind: 'read', what: 'members', done: 250, total: undefined });
    expect(shown()).toBe('Reading GitBook: 250 members');
    progress.step({ kind: 'phase', phase: 'apply' });
    pass(1000);
    progress.step({ kind: 'change', done: 5, total: 10 });
    expect(shown()).toBe('Applying: 5/10 changes, 5.0/s, 1 s left');
  });

  test('fits into one line, also where the width is not known, and is taken away', () => {
    for (const [columns, most] of [
      [20, 19],
      [0, 79],
      [undefined, 79],
    ] as const) {
      const { progress, written, shown } = line({
        isTTY: true,
        ...(columns === undefined ? {} : { columns }),
      });
      progress.step({ kind: 'waiting', ms: 61_000, why: 'x'.repeat(200) });
      expect(shown()).toHaveLength(most);
      progress.clear();
      expect(written.at(-1)).toBe('\r\u001b[K');
    }
  });

  test('prints nothing without a terminal', () => {
    const { progress, written } = line({});
    progress.step({ kind: 'phase', phase: 'read' });
    progress.step({ kind: 'read', what: 'members', done: 1, total: 2 });
    progress.step({ kind: 'waiting', ms: 400, why: 'GET /user answered 502' });
    progress.clear();
    expect(written).toEqual([]);
  });

  test('reports a long wait without a terminal', () => {
    const { progress, written } = line({});
    progress.step({ kind: 'waiting', ms: 61_000, why: "GitBook's rate limit is used up" });
    expect(written).toEqual(["Waiting 1 min 1 s: GitBook's rate limit is used up.\n"]);
  });
});
