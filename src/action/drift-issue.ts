import { type Trace, tracesIn } from '../core/model/audit-log.ts';
import type { Change } from '../core/model/change.ts';
import { isDestructive } from '../core/model/change-types.ts';
import type { Plan } from '../core/model/plan.ts';
import { changeKey } from '../core/plan/fingerprint.ts';
import { lineBelow } from '../core/review/hidden-lines.ts';
import {
  compareWithReview,
  encodeReview,
  parseReview,
  type ReviewedPlan,
} from '../core/review/review-record.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import {
  closeDriftIssue,
  type DriftAction,
  type DriftIssueResult,
  driftMarker,
  putDriftIssue,
} from '../github/drift-issue.ts';
import { COMMENT_BUDGET } from '../render/markdown/budget.ts';
import { renderPlanMarkdown } from '../render/markdown/document.ts';
import {
  driftDocument,
  driftGoneComment,
  driftGrownComment,
  driftTitle,
} from '../render/markdown/drift-issue.ts';
import type { PlanContext } from '../render/plan/context.ts';
import { failureOf, missingPermission } from '../run/failure.ts';
import { hideIn } from '../run/secrets.ts';
import type { Planned } from '../run/sequence.ts';

/** Room for the hidden line that tells which differences an issue has told of, in characters. */
const DRIFT_LINE_CHARACTERS = 20_000;
const TRACE_DAYS = 30;
const TRACE_EVENTS = 1000;
const DAY_MS = 86_400_000;

/** What became of the drift issue; `failed`: it could not be kept, and `problem` says why and what to do. */
export interface DriftTold {
  readonly issueUrl: string | undefined;
  readonly action: DriftAction | 'failed';
  readonly problem: string | undefined;
  /** The line that `permissions:` lacks, where that is the problem. */
  readonly permission: string | undefined;
}

/**
 * Who did it and when, as far as the audit log of the last 30 days tells. Undefined where the organization has none,
 * and where it cannot be read: `log` is told, the run goes on. `now` is in milliseconds since the epoch.
 */
export async function readTraces(
  { plan, live, reader }: Pick<Planned, 'plan' | 'live' | 'reader'>,
  now: number,
  log: (text: string) => void,
): Promise<((change: Change) => Trace | undefined) | undefined> {
  if (plan.changes.length === 0 || !live.organization.auditLogs) return undefined;
  const from = new Date(now - TRACE_DAYS * DAY_MS).toISOString();
  try {
    const events = await reader.auditEvents({ from, limit: TRACE_EVENTS });
    return events && tracesIn(events);
  } catch (error) {
    log(`The audit log could not be read, so it is not told who did it: ${failureOf(error).message}`);
    return undefined;
  }
}

/**
 * Keeps the one issue about an organization's drift: opened, updated, closed. Never throws what is GitHub's doing.
 * `hide` takes secrets out of what is sent.
 */
export async function tellDrift(
  api: GitHubApi | undefined,
  plan: Plan,
  context: PlanContext,
  hide: (text: string) => string,
): Promise<DriftTold> {
  if (api === undefined) return failed('There is no github-token to keep the drift issue with.');
  try {
    const { url, action } = await keepIssue(api, plan, context, hide);
    return { issueUrl: url, action, problem: undefined, permission: undefined };
  } catch (error) {
    const { reason, message } = failureOf(error);
    if (reason !== 'github-api') throw error;
    return failed(
      `The drift issue could not be kept; what was found is in the job summary. ${message}`,
      missingPermission(error),
    );
  }
}

function failed(problem: string, permission?: string): DriftTold {
  return { issueUrl: undefined, action: 'failed', problem, permission };
}

function keepIssue(
  api: GitHubApi,
  plan: Plan,
  context: PlanContext,
  hide: (text: string) => string,
): Promise<DriftIssueResult> {
  const marker = driftMarker(plan.organization.id);
  if (plan.changes.length === 0) return closeDriftIssue(api, marker, hide(driftGoneComment(plan, context)));
  const drift = driftOf(plan);
  const line = encodeReview({ organizationId: plan.organization.id, ...drift }, DRIFT_LINE_CHARACTERS);
  return putDriftIssue(api, marker, {
    title: hide(driftTitle(hideIn(plan, hide), context)),
    // As a comment: at most so long, by the same ladder.
    body: hide(
      renderPlanMarkdown(hideIn(driftDocument(plan, context, [marker, line, '']), hide), COMMENT_BUDGET),
    ),
    news: (before) => {
      const fresh = newDifferences(plan, drift, before);
      return fresh.some(isDestructive) ? hide(driftGrownComment(plan, fresh, context)) : undefined;
    },
  });
}

function driftOf({ fingerprint, changes }: Plan): ReviewedPlan {
  return {
    fingerprint,
    changes: changes.map((change) => ({ key: changeKey(change), destructive: isDestructive(change) })),
  };
}

/** The differences that an issue has not told of before; none where that cannot be known. */
function newDifferences(plan: Plan, drift: ReviewedPlan, bodyBefore: string): readonly Change[] {
  const told = parseReview(lineBelow(bodyBefore, driftMarker(plan.organization.id)) ?? '');
  if (told === undefined || told.covers === 'fingerprint') return [];
  const verdict = compareWithReview(told, drift, told.covers);
  return verdict.reviewed ? [] : verdict.unreviewed.flatMap((index) => plan.changes[index] ?? []);
}
