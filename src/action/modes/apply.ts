import type { ApplyResult } from '../../core/model/outcome.ts';
import { countOutcomes, isComplete } from '../../core/model/outcome.ts';
import type { Plan } from '../../core/model/plan.ts';
import { isConfirmed } from '../../core/plan/guard.ts';
import type { MergeEnd } from '../../core/review/comment-state.ts';
import { changesToReview } from '../../core/review/reviewed-plan.ts';
import type { DocumentTarget } from '../../render/plan/context.ts';
import type { PlanDocument } from '../../render/plan/document.ts';
import { planDocument, withoutPlan } from '../../render/plan/plan-document.ts';
import { count } from '../../render/text/text.ts';
import { failureOf, missingPermission } from '../../run/failure.ts';
import { OTHER_PLAN, portsOf, requestOf, withGitBook } from '../../run/run.ts';
import {
  type ApplyRun,
  applyDirectory,
  type Invalid,
  isOtherPlan,
  type Permission,
  type Planned,
} from '../../run/sequence.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { whyUnmerged } from '../merge/branch-check.ts';
import type { Coverage } from '../merge/coverage.ts';
import { ledgerAfter, recall } from '../merge/memory.ts';
import { checkMerge, type MergeCheck, unreviewedText } from '../merge/reviewed-plan.ts';
import {
  commentApplyStarted,
  commentOnApply,
  commentOnFailedApply,
  reportGitHubFailure,
} from '../pull-request/comment.ts';
import { type ActionRun, contextOf, guardText, openGitHub } from '../run.ts';

type Done = Exclude<ApplyRun, Invalid>;

/** Mode `apply`: plan, show, guard, review, apply, verify; then the result, also in the merged pull request. */
export async function apply(run: ActionRun): Promise<void> {
  const { output } = run;
  const unmerged = await whyUnmerged(run);
  if (unmerged !== undefined) return output.fail('invalid-input', unmerged);
  let check: MergeCheck | undefined;
  const applying = withGitBook(run, (gitBook) =>
    applyDirectory(requestOf(run), {
      ...portsOf(run, gitBook),
      recall: (id) => recall(run, id),
      openWriter: async (organizationId) => {
        const writer = await gitBook.openWriter(organizationId);
        const coverage = coverageOf(check);
        if (coverage !== undefined) await commentApplyStarted(run, organizationId, coverage);
        return writer;
      },
      show: async (planned) => {
        output.writePlan(planned.plan, undefined);
        output.logPlan(viewOf(run, 'summary', { planned }, undefined));
      },
      permit: async ({ plan }) => {
        check = await checkMerge(run, await openGitHub(run), plan);
        return permissionOf(check);
      },
    }),
  );
  const done = await applying.catch(async (error: unknown) => {
    await commentOnFailedApply(run, failureOf(error).message, run.stop.aborted ? 'cancelled' : 'failed');
    throw error;
  });
  if (done.status === 'invalid') return reportInvalid(run, done, 'merge');

  const summary = viewOf(run, 'summary', done, check);
  if (done.status === 'applied') output.setOutcomes(done.result);
  if (done.status !== 'refused') output.logPlan(withoutPlan(summary));
  await output.summarizePlan(summary);
  await commentResult(run, done, check);
  await failUnlessDone(run, done, check);
}

function permissionOf(check: MergeCheck): Permission {
  switch (check.kind) {
    case 'not-a-merge':
    case 'no-pull-request':
    case 'reviewed':
      return { given: true };
    case 'superseded':
      return { given: false, why: 'declined' };
    case 'not-known':
      return check.isNeeded ? { given: false, why: 'declined' } : { given: true };
    case 'unreviewed':
      return { given: false, why: 'unreviewed', unreviewed: check.unreviewed };
  }
}

function coverageOf(check: MergeCheck | undefined): Coverage | undefined {
  return check !== undefined && 'coverage' in check ? check.coverage : undefined;
}

const SUPERSEDED =
  'This run is about an older commit, and the directory was changed since. Run apply by hand (workflow_dispatch) on the branch as it is now.';

function viewOf(
  run: ActionRun,
  target: DocumentTarget,
  done: Done | { readonly planned: Planned },
  check: MergeCheck | undefined,
): PlanDocument {
  const { plan } = done.planned;
  return planDocument(plan, {
    ...contextOf(run, target),
    mode: 'apply',
    confirmed: isConfirmed(plan.fingerprint, run.options.confirm),
    result: 'result' in done ? done.result : undefined,
    unreviewed: check?.kind === 'unreviewed' ? { changes: check.unreviewed, why: check.why } : undefined,
    unapplied: check?.kind === 'superseded' ? SUPERSEDED : isOtherPlan(plan, run.options) ? OTHER_PLAN : undefined,
  });
}

/** Writes the result into the comments of the pull requests that the apply covers. */
async function commentResult(run: ActionRun, done: Done, check: MergeCheck | undefined): Promise<void> {
  if (check?.kind === 'not-known') {
    // The job summary shows a review that is not known.
    if (check.isNeeded) return;
    return reportGitHubFailure(run, 'The merged pull requests could not be looked up', check.error);
  }
  if (check?.kind === 'no-pull-request') await reportDirectPush(run, done.planned.plan);
  await commentOnApply(run, {
    organizationId: done.planned.plan.organization.id,
    end: endOf(run, done, check),
    view: viewOf(run, 'comment', done, check),
    coverage: coverageOf(check),
    ledgerFor: (pullRequest) =>
      done.status === 'applied' ? ledgerAfter(run, done.planned, done.result, pullRequest) : undefined,
  });
}

async function reportDirectPush({ output, options }: ActionRun, plan: Plan): Promise<void> {
  if (options.requireReviewedPlan === 'off') return;
  const needed = changesToReview(plan, options.requireReviewedPlan).length;
  const which = needed === 0 ? '' : ` ${count(needed, 'change')} of it would have needed a review.`;
  const text = `${DIRECT_PUSH}${which}`;
  output.warn(text);
  await output.addToSummary('⚠️ No review was required.', text);
}

const DIRECT_PUSH =
  'This commit reached the branch without a pull request, so nobody saw its plan before it was applied. Protect the branch, so that every change needs a pull request.';

function endOf(run: ActionRun, done: Done, check: MergeCheck | undefined): MergeEnd {
  switch (done.status) {
    case 'refused':
    case 'not-confirmed':
      return 'refused';
    case 'not-permitted':
      return check?.kind === 'superseded' ? 'superseded' : 'unreviewed';
    case 'applied':
      if (done.planned.plan.changes.length === 0) return 'nothing-to-do';
      if (isComplete(done.result)) return 'applied';
      return run.stop.aborted ? 'cancelled' : 'partly-applied';
  }
}

async function failUnlessDone(run: ActionRun, done: Done, check: MergeCheck | undefined): Promise<void> {
  const { output } = run;
  if (done.status === 'refused') {
    const guards = done.refused.map(guardText).join('; ');
    return output.fail('refused-by-guard', `Nothing was applied. ${guards}.`);
  }
  if (done.status === 'not-confirmed') return output.fail('refused-by-guard', `Nothing was applied: ${OTHER_PLAN}`);
  if (done.status === 'applied') return failUnlessComplete(run, done.result);
  switch (check?.kind) {
    case 'superseded':
      return output.fail('unreviewed-plan', `Nothing was applied: ${SUPERSEDED}`);
    case 'not-known': {
      const { reason, message } = failureOf(check.error);
      const what = 'Nothing was applied, because the reviewed plan could not be looked up.';
      await output.addToSummary(`❌ ${what}`, message, missingPermission(check.error));
      return output.fail(reason, `${what} ${message}`);
    }
    case 'unreviewed': {
      return output.fail('unreviewed-plan', `Nothing was applied: ${unreviewedText(check.why)}`);
    }
    default:
      return output.fail('unreviewed-plan', 'Nothing was applied: the plan was not reviewed.');
  }
}

async function failUnlessComplete({ output }: ActionRun, result: ApplyResult): Promise<void> {
  const { applied, failed } = countOutcomes(result);
  if (failed > 0) {
    const [first] = result.outcomes.flatMap((outcome) => {
      if (outcome.status === 'failed') return outcome.message;
      return outcome.status === 'skipped' && outcome.reason.kind === 'run-ended' ? outcome.reason.message : [];
    });
    const why = first === undefined ? '' : ` The first reason: ${first}`;
    const counts = `Applied: ${count(applied, 'change')}. Not applied: ${failed}.`;
    await output.fail('partly-applied', `${counts}${why}`);
  } else if (!result.verified) {
    const why = result.verifyError;
    await output.fail('gitbook-api', `The changes were applied, but could not be verified: ${why}`);
  } else if (result.unexpected.length > 0) {
    const missing = count(result.unexpected.length, 'change');
    await output.fail('partly-applied', `GitBook accepted every change. Still missing when read back: ${missing}.`);
  }
}
