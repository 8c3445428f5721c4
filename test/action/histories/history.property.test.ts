import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isDestructive } from '../../../src/core/model/change-types.ts';
import { changeKey, earlierKeys } from '../../../src/core/plan/fingerprint.ts';
import { readCommentState } from '../../../src/core/review/comment-state.ts';
import { type History, KilledError, openHistory, type RunReport } from './history.ts';

/*
 * Random histories of a repository: pushes, plans that succeed, fail or come late, approvals, edits of comments by others,
 * merges in all forms, applies that fail, are killed or never run, invitations that are accepted, changes by hand in
 * GitBook. After every step, what users rely on must hold. To repeat one that fails, run it with the printed seed and
 * path: `HISTORY_SEED=… HISTORY_PATH=… npx vitest run test/action/histories/history.property.test.ts`.
 */

const EMAILS = ['bea', 'cem', 'dia', 'eve', 'fin', 'gil'].map((name) => `${name}@example.com`);
const ROLES = ['read', 'edit', 'admin', undefined] as const;

const anyEdit = fc.record({ email: fc.constantFrom(...EMAILS), role: fc.constantFrom(...ROLES) });
const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), edit: anyEdit, isPlanned: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('push' as const), which: fc.nat(), edit: anyEdit }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('plan' as const),
      which: fc.nat(),
      isLate: fc.boolean(),
      trouble: fc.constantFrom({}, {}, {}, { gitBookDown: true }, { noToken: true }, { invalid: true }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      which: fc.nat(),
      isQueue: fc.boolean(),
      how: fc.constantFrom('merge' as const, 'squash' as const, 'rebase' as const),
      isLinkedLate: fc.boolean(),
      next: fc.constantFrom('run' as const, 'run' as const, 'run' as const, 'never' as const, 'later' as const),
      trouble: fc.constantFrom({}, {}, { gitBookDown: true }, { killAtWrite: 2 }, { killAtWrite: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rerun' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('approve' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('by hand' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drift' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('accept' as const), email: fc.constantFrom(...EMAILS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 9 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('hand edit' as const),
      email: fc.constantFrom(...EMAILS),
      role: fc.constantFrom('admin' as const, 'read' as const, 'gone' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('tamper' as const),
      which: fc.nat(),
      how: fc.constantFrom('record' as const, 'delete' as const, 'hide' as const, 'done' as const),
    }),
  },
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** What must have been shown: by pull request and head, the keys of the plan in its comment. */
class Oracle {
  readonly shown = new Map<string, ReadonlySet<string>>();
  /** When each of them was first shown, and when it was last approved, in milliseconds. */
  readonly shownAt = new Map<string, number>();
  readonly approvedAt = new Map<string, number>();
  readonly merged: number[] = [];
  /** People whose invitation may have been forgotten, because a run was killed or a comment was deleted. */
  isForgetful = false;
}

async function play(history: History, steps: readonly Step[], isStrict: boolean): Promise<void> {
  const oracle = new Oracle();
  const open: number[] = [];
  const pushes: ReturnType<History['merge']>[] = [];
  const bodyOf = (number: number): string | undefined =>
    history.repository.commentsOf(number).find(({ author }) => author?.bot)?.body;

  const checkApplied = (report: RunReport): void => {
    if (report.result === undefined) return;
    const isApproved = (key: string): boolean =>
      !isStrict || (oracle.approvedAt.get(key) ?? 0) > (oracle.shownAt.get(key) ?? Number.POSITIVE_INFINITY);
    const known = oracle.merged
      .map((number) => `${number} ${history.headOf(number)}`)
      .map((key) => (isApproved(key) ? oracle.shown.get(key) : undefined) ?? new Set<string>());
    for (const { status, change } of report.result.outcomes) {
      if ((status !== 'applied' && status !== 'pending') || !isDestructive(change)) continue;
      const keys = [changeKey(change), ...earlierKeys(change)];
      expect(
        known.some((keysShown) => keys.some((key) => keysShown.has(key))),
        `was applied, and no review shows it: ${keys[0]}`,
      ).toBe(true);
    }
  };
  const checkMails = (): void => {
    if (oracle.isForgetful) return;
    for (const [index, { email, at }] of history.mails.entries()) {
      const before = history.mails.slice(0, index).findLast((mail) => mail.email === email);
      if (before !== undefined)
        expect(at - before.at, `${email} was mailed twice`).toBeGreaterThanOrEqual(7 * 86_400_000);
    }
  };
  const runPush = async (
    push: ReturnType<History['merge']>,
    trouble: { killAtWrite?: number; gitBookDown?: boolean },
  ) => {
    try {
      checkApplied(await history.applyPush(push, trouble));
    } catch (error) {
      if (!(error instanceof KilledError)) throw error;
      oracle.isForgetful = true;
    }
  };
  const plan = async (number: number, head: string, trouble: object): Promise<void> => {
    const newest = history.headOf(number);
    const before = bodyOf(number);
    const report = await history.plan(number, head, trouble);
    const body = bodyOf(number);
    if (head !== newest) {
      expect(body, 'an older run changed the comment').toBe(before);
      return;
    }
    const state = body === undefined ? undefined : readCommentState(body)?.state;
    if (
      report.mode === 'plan' &&
      report.failure === undefined &&
      report.plan !== undefined &&
      !('noToken' in trouble)
    ) {
      const key = `${number} ${head}`;
      const keys = report.plan.changes.map(changeKey);
      const before = oracle.shown.get(key);
      // The same plan of the same commit was shown when it was first shown.
      const isSame = before !== undefined && before.size === keys.length && keys.every((each) => before.has(each));
      if (!isSame) oracle.shownAt.set(key, Math.floor(history.now() / 1000) * 1000);
      oracle.shown.set(key, new Set(keys));
      expect(body).toContain(`Plan for \`${head.slice(0, 7)}\``);
      return;
    }
    // A comment that has no plan of this commit must not look as if it had one.
    if (body === undefined) return;
    const [first = ''] = body
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('<!--') && !line.startsWith('#'));
    expect(first, 'the first line is of another commit').toContain(`\`${head.slice(0, 7)}\``);
    if (state?.content !== 'plan') oracle.shown.delete(`${number} ${head}`);
  };

  for (const step of steps) {
    const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];
    switch (step.kind) {
      case 'open': {
        const number = history.open(step.edit);
        open.push(number);
        if (step.isPlanned) await plan(number, history.headOf(number), {});
        break;
      }
      case 'push': {
        const number = pick(open, step.which);
        if (number !== undefined) history.pushTo(number, step.edit);
        break;
      }
      case 'plan': {
        const number = pick(open, step.which);
        if (number === undefined) break;
        const head = history.headOf(number);
        const { parents = [] } = history.repository.commits.get(head) ?? {};
        await plan(number, step.isLate && parents[0] !== undefined ? parents[0] : head, step.trouble);
        break;
      }
      case 'merge': {
        const number = pick(open, step.which);
        if (number === undefined) break;
        const other = step.isQueue ? open.find((each) => each !== number) : undefined;
        const numbers = other === undefined ? [number] : [number, other];
        for (const each of numbers) open.splice(open.indexOf(each), 1);
        const push = history.merge(numbers, step.how, step.isLinkedLate);
        oracle.merged.push(...numbers);
        pushes.push(push);
        if (step.next === 'run') await runPush(push, step.trouble);
        break;
      }
      case 'rerun': {
        const push = pick(pushes, step.which);
        if (push !== undefined) await runPush(push, {});
        break;
      }
      case 'approve': {
        const number = pick(open, step.which);
        if (number === undefined) break;
        history.approve(number);
        oracle.approvedAt.set(`${number} ${history.headOf(number)}`, history.now());
        break;
      }
      case 'by hand': {
        const { log } = await history.byHand({});
        // Without a pull request there is no comment to remember invitations in, and the run says so.
        if (log.includes('is not remembered')) oracle.isForgetful = true;
        break;
      }
      case 'drift':
        await history.drift();
        break;
      case 'accept':
        if ([...history.emulator.state.invitations.values()].some(({ email }) => email === step.email)) {
          history.accept(step.email);
        }
        break;
      case 'days':
        history.days(step.days);
        break;
      case 'hand edit': {
        const { members } = history.emulator.state;
        const found = [...members.values()].find(({ email }) => email === step.email);
        if (found === undefined) break;
        if (step.role === 'gone') members.delete(found.id);
        else found.role = step.role;
        break;
      }
      case 'tamper': {
        const comments = history.repository.comments.filter(({ author }) => author?.bot);
        const comment = pick(comments, step.which);
        if (comment === undefined) break;
        const forget = (): void => {
          for (const key of oracle.shown.keys()) if (key.startsWith(`${comment.number} `)) oracle.shown.delete(key);
          oracle.isForgetful = true;
        };
        if (step.how === 'record') {
          comment.body = comment.body.replace(/fingerprint=[0-9a-f]{4}/, 'fingerprint=0000');
          forget();
        } else if (step.how === 'delete') {
          history.repository.deleteComment(comment.id);
          forget();
        } else if (step.how === 'hide') comment.hidden = true;
        else comment.body = comment.body.replace(/content=[a-z-]+ -->/, 'content=applied -->');
        break;
      }
    }
    checkMails();
  }
  await settle(history);
}

/** Once everybody has accepted and a run by hand has applied the rest, GitBook is what `main` says. */
async function settle(history: History): Promise<void> {
  const limits = {
    'max-member-removals': '100%',
    'max-demotions': '100%',
    'max-new-admins': '100',
    'unlisted-members': 'remove',
  };
  for (let round = 0; round < 2; round += 1) {
    history.days(8);
    await history.byHand(limits);
    for (const { email } of [...history.emulator.state.invitations.values()]) history.accept(email);
  }
  await history.byHand(limits);
  const wanted = history.peopleAt(history.tip());
  const live = Object.fromEntries([...history.emulator.state.members.values()].map(({ email, role }) => [email, role]));
  expect(live).toEqual({ ...wanted });
}

const WORKSPACE = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-history-'));
mkdirSync(join(WORKSPACE, 'gitbook'));
afterAll(() => rmSync(WORKSPACE, { recursive: true, force: true }));

const RUNS = Number(process.env.HISTORY_RUNS ?? 2000);
const SEED = process.env.HISTORY_SEED === undefined ? {} : { seed: Number(process.env.HISTORY_SEED) };
const PATH = process.env.HISTORY_PATH === undefined ? {} : { path: process.env.HISTORY_PATH };

test('nothing unseen is applied, comments are true, nobody is mailed twice, and GitBook becomes what main says', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 10 }), fc.boolean(), async (steps, isStrict) => {
      await play(openHistory(WORKSPACE, isStrict), steps, isStrict);
    }),
    { numRuns: RUNS, endOnFailure: false, ...SEED, ...PATH },
  );
});
