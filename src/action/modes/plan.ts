import type { Plan } from '../../core/model/plan.ts';
import { isConfirmed, refusals } from '../../core/plan/guard.ts';
import { changesToReview, draftRecord } from '../../core/review/reviewed-plan.ts';
import type { DocumentTarget, OtherWorkspace } from '../../render/plan/context.ts';
import type { PlanDocument } from '../../render/plan/document.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { workspaceText } from '../../render/plan/verdict.ts';
import { count, plainText } from '../../render/text/text.ts';
import { planForReview } from '../../run/losses.ts';
import { placeOf, portsOf, requestOf, withGitBook } from '../../run/run.ts';
import { isBaseCheckedOut } from '../checkout.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { recall } from '../merge/memory.ts';
import { type CausesProblem, findCauses } from '../pull-request/causes.ts';
import { commentOnPullRequest } from '../pull-request/comment.ts';
import { workspaceOf } from '../pull-request/workspace-state.ts';
import { type ActionRun, contextOf, guardText, openGitHub, otherBaseOf, recordSubject } from '../run.ts';

/** Mode `plan`: what would change, in the log, the job summary and the pull request's comment. Cannot write to GitBook. */
export async function plan(run: ActionRun): Promise<void> {
  const { output, options, environment } = run;
  const planned = await withGitBook(run, (gitBook) =>
    planForReview(requestOf(run), { ...portsOf(run, gitBook), recall: (id) => recall(run, id) }),
  );
  if (planned.status === 'invalid') return reportInvalid(run, planned, 'pull-request');

  const { causeOf, problem } = await findCauses(run, planned);
  const isBase = await isBaseCheckedOut(environment.event, placeOf(run));
  const confirmed = isConfirmed(planned.plan.fingerprint, options.confirm);
  const workspace = isBase ? undefined : await otherWorkspace(run);
  const about = isBase ? { pullRequest: false, otherBase: undefined } : { split: causeOf, workspace };
  const viewFor = (target: DocumentTarget): PlanDocument =>
    planDocument(planned.plan, { ...contextOf(run, target), confirmed, ...about });

  output.writePlan(planned.plan, causeOf);
  const summary = viewFor('summary');
  output.logPlan(summary);
  await output.summarizePlan(summary);
  if (workspace !== undefined) output.warn(plainText(workspaceText(workspace)));
  if (problem !== undefined) await reportUnknownCauses(run, problem);
  warnOfGuards(run, planned.plan);
  if (isBase) {
    output.warn(BASE_CHECKED_OUT);
    await output.addToSummary('⚠️ This is not the plan of the pull request.', BASE_CHECKED_OUT);
    return;
  }
  await commentPlan(run, planned.plan, viewFor('comment'));
}

const BASE_CHECKED_OUT =
  'This plan is of the base branch, which pull_request_target checks out: it says nothing about the pull request, so the pull request gets no comment. Use the event pull_request; docs/security.md says when to check out the head of a pull request instead.';

/** What the workspace has in place of the pull request merged into its base. */
async function otherWorkspace(run: ActionRun): Promise<OtherWorkspace | undefined> {
  const { event } = run.environment;
  const state = await workspaceOf(event, placeOf(run), await openGitHub(run));
  if (state.kind === 'test-merge' || state.kind === 'unknown') return undefined;
  const ref = event.event === 'pull_request_target' ? `refs/pull/${event.pullRequest}/merge` : undefined;
  return { ...state, base: event.branch, ref };
}

async function reportUnknownCauses({ output }: ActionRun, problem: CausesProblem): Promise<void> {
  const { message, isFailure, permission } = problem;
  if (isFailure) output.warn(`${UNKNOWN_CAUSES} ${message}`);
  else output.log(`${UNKNOWN_CAUSES} ${message}`);
  await output.addToSummary(`⚠️ ${UNKNOWN_CAUSES}`, message, permission);
}

const UNKNOWN_CAUSES = 'Which changes the pull request causes, and which had drifted before, could not be determined.';

/** GitHub shows ten warnings a step, and others need room. The plan names every guard. */
const GUARD_WARNINGS = 5;

function warnOfGuards({ output, options }: ActionRun, { guards, fingerprint }: Plan): void {
  for (const verdict of refusals(guards, fingerprint, options.confirm).slice(0, GUARD_WARNINGS)) {
    output.warn(`apply will refuse this plan: ${guardText(verdict)}.`);
  }
}

/** Writes the plan and its review record into the pull request's comment, and warns where the record is missing. */
async function commentPlan(run: ActionRun, proposed: Plan, view: PlanDocument): Promise<void> {
  const { output, options, environment } = run;
  const { pullRequest, headSha: head, baseSha: base } = environment.event;
  const key = run.keyFor('review-record');
  const at = `${new Date(run.clock.now()).toISOString().slice(0, 19)}Z`;
  const draft = draftRecord(proposed, { ...recordSubject(run, pullRequest), head, base }, at);
  const update = await commentOnPullRequest(
    run,
    {
      kind: 'planned',
      organizationId: proposed.organization.id,
      changes: proposed.changes.length,
      record: key && { draft, key },
      when: options.comment === 'always' ? 'always' : 'changes',
    },
    view,
  );
  const isRecorded = update.kind === 'written' && update.state.record !== undefined;
  const needed = changesToReview(proposed, options.requireReviewedPlan).length;
  if (needed === 0 || update.kind === 'left' || isRecorded || otherBaseOf(environment.event) !== undefined) return;
  const what = `After the merge, apply will refuse this plan: ${count(needed, 'change')} of it would need a review.`;
  output.warn(`${what} ${NOT_RECORDED}`);
  await output.addToSummary('⚠️ After the merge, apply will refuse this plan.', `${what} ${NOT_RECORDED}`);
}

const NOT_RECORDED =
  'The plan comment of the pull request records what was reviewed, and it does not have this plan. Let the comment be written, or set require-reviewed-plan: off both here and in the workflow that applies.';
