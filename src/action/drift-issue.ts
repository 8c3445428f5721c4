import { takesAway } from '../core/model/change-types.ts';
import { stayingMembers } from '../core/model/notice.ts';
import type { Plan } from '../core/model/plan.ts';
import { changesOutside } from '../core/model/unfinished-merge.ts';
import { driftSince } from '../core/review/drift-record.ts';
import { lineBelow } from '../core/review/hidden-lines.ts';
import { encodeReviewRecord, type RecordDraft, readReviewRecord } from '../core/review/review-record.ts';
import type { SigningKey } from '../core/review/signing-key.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import {
  closeDriftIssue,
  type DriftIssueResult,
  type DriftIssueText,
  driftMarker,
  findDriftIssues,
  writeDriftIssue,
} from '../github/drift-issue.ts';
import { COMMENT_BUDGET } from '../render/markdown/budget.ts';
import { renderPlanMarkdown } from '../render/markdown/document.ts';
import { driftDocument, driftGoneComment, driftGrownComment, driftTitle } from '../render/markdown/drift-issue.ts';
import type { PlanContext } from '../render/plan/context.ts';
import { hideIn } from '../run/secrets.ts';

/** What the issue records of the differences that it shows, so that new ones are noticed. */
export interface DriftRecord {
  readonly draft: RecordDraft;
  readonly key: SigningKey;
}

/** Room for the record of the differences that an issue shows, in characters. */
const RECORD_ROOM = 20_000;

/**
 * Opens, updates or closes the one issue about an organization's drift: find it, decide what it says next, and write
 * it. Members who stay keep it open although no change would undo that. `hide` removes secrets from what is sent. Throws
 * a `GitHubError`.
 */
export async function updateDriftIssue(
  api: GitHubApi,
  plan: Plan,
  context: PlanContext,
  record: DriftRecord,
  hide: (text: string) => string,
): Promise<DriftIssueResult> {
  const isDue = plan.changes.length > 0 || stayingMembers(plan.notices).length > 0;
  const issues = await findDriftIssues(api, plan.organization.id, isDue ? 'all' : 'open');
  if (!isDue) return closeDriftIssue(api, issues, hide(driftGoneComment(plan, context)));
  return writeDriftIssue(api, issues, driftIssueText(plan, context, record, issues.open[0]?.body, hide));
}

/** What the issue says next, given the body of the open issue. */
function driftIssueText(
  plan: Plan,
  context: PlanContext,
  { draft, key }: DriftRecord,
  bodyNow: string | undefined,
  hide: (text: string) => string,
): DriftIssueText {
  const marker = driftMarker(plan.organization.id);
  const record = encodeReviewRecord(draft, key, RECORD_ROOM);
  const before = readReviewRecord(lineBelow(bodyNow ?? '', marker), key);
  const since = before.valid ? driftSince(before.record, plan) : { changes: [], members: [] };
  const fresh = { ...since, changes: changesOutside(context.unfinished, since.changes) };
  return {
    title: hide(driftTitle(hideIn(plan, hide), context)),
    body: hide(renderPlanMarkdown(hideIn(driftDocument(plan, context, [marker, record, '']), hide), COMMENT_BUDGET)),
    news:
      fresh.members.length > 0 || fresh.changes.some(takesAway)
        ? hide(driftGrownComment(plan, fresh, context))
        : undefined,
  };
}
