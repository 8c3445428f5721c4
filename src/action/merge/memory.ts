import { randomBytes } from 'node:crypto';
import { EMPTY_LEDGER, type Memory, RESEND_AFTER_DAYS } from '../../core/model/ledger.ts';
import type { ApplyResult } from '../../core/model/outcome.ts';
import { nextLedger } from '../../core/review/ledger.ts';
import { decodeLedger, encodeLedger, type LedgerSubject } from '../../core/review/ledger-codec.ts';
import { GitHubError } from '../../github/client/errors.ts';
import { findComment } from '../../github/comment.ts';
import type { Planned } from '../../run/sequence.ts';
import { type ActionRun, openGitHub, recordSubject } from '../run.ts';
import { defaultBranchOf } from './branch-check.ts';

/*
 * Invitations and removals that wait are remembered in the comment of the pull request that was merged last, because
 * GitBook's API does not list them. See `core/review/ledger.ts`.
 */

/** How many merged pull requests are looked at for the newest ledger. */
const MOST_PULLS = 5;
/** Together with the longest review record, this leaves room for what a comment says. */
const LEDGER_ROOM = 15_000;

/**
 * What earlier runs remember about an organization's invitations and removals. Undefined where that is not known: without GitHub or
 * comments, and where GitHub fails, which is logged.
 *
 * @param resendAfterDays after how many days GitBook is asked again; `Infinity` for never
 */
export async function recall(
  run: ActionRun,
  organizationId: string,
  resendAfterDays: number = RESEND_AFTER_DAYS,
): Promise<Memory | undefined> {
  const api = run.options.comment === 'never' ? undefined : await openGitHub(run);
  const key = run.keyFor('ledger');
  const now = new Date(run.clock.now()).toISOString();
  try {
    const branch = await defaultBranchOf(run.environment.event, api);
    if (api === undefined || key === undefined || branch === undefined) return undefined;
    const subject = ledgerSubject(run, organizationId);
    const merged = (await api.closedPullRequests(branch))
      .filter(({ mergedAt }) => mergedAt !== undefined)
      .sort((a, b) => (b.mergedAt ?? '').localeCompare(a.mergedAt ?? ''));
    for (const { number } of merged.slice(0, MOST_PULLS)) {
      const found = await findComment(api, number, subject);
      if (found?.comment.state.ledger === undefined) continue;
      const reading = decodeLedger(found.comment.state.ledger, key, subject);
      if (reading.kind === 'ledger') return { ledger: reading.ledger, resendAfterDays, now };
      if (reading.kind === 'other-key') run.output.log(OTHER_KEY);
    }
    return { ledger: EMPTY_LEDGER, resendAfterDays, now };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    run.output.log(`Which invitations wait could not be looked up. ${error.message}`);
    return undefined;
  }
}

const OTHER_KEY =
  'Which invitations wait cannot be read, because another token remembered them. Set signing-key to the same secret in all workflows.';

/** The line that remembers invitations and requested removals after an apply; undefined where there is nothing new to remember. */
export function ledgerAfter(
  run: ActionRun,
  { plan, directory, live, memory }: Planned,
  result: ApplyResult,
  pullRequest: number | undefined,
): string | undefined {
  const key = run.keyFor('ledger');
  const before = memory?.ledger ?? EMPTY_LEDGER;
  const at = new Date(run.clock.now()).toISOString();
  const { users } = directory;
  const { members } = live;
  const next = nextLedger(before, { at, pullRequest, users, members, notices: plan.notices, result });
  if (key === undefined || JSON.stringify(next) === JSON.stringify(before)) return undefined;
  const subject = ledgerSubject(run, plan.organization.id);
  return encodeLedger(next, key, subject, { iv: randomBytes(12), at, maxCharacters: LEDGER_ROOM });
}

function ledgerSubject(run: ActionRun, organizationId: string): LedgerSubject {
  const { repository, directory } = recordSubject(run, undefined);
  return { repository, organizationId, directory };
}
