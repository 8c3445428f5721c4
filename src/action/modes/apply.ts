import type { ApplyResult } from '../../core/model/outcome.ts';
import { countOutcomes, isComplete } from '../../core/model/outcome.ts';
import { isConfirmed } from '../../core/plan/guard.ts';
import type { MergeEnd } from '../../core/review/comment-reducer.ts';
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
import { commentOnFailedMerge, commentOnMerge, reportGitHubFailure } from '../comment.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { checkMerge, type MergeCheck, unreviewedText } from '../reviewed-plan.ts';
import { type ActionRun, contextOf, guardText, openGitHub } from '../run.ts';

type Done = Exclude<ApplyRun, Invalid>;

/** Mode `apply`: plan, show, guard, review, apply, verify; then the result, also in the merged pull request. */
export async function apply(run: ActionRun): Promise<void> {
  const { output } = run;
  let check: MergeCheck | undefined;
  const applying = withGitBook(run, (gitBook) =>
    applyDirectory(requestOf(run), {
      ...portsOf(run, gitBook),
      openWriter: gitBook.openWriter,
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
    await commentOnFailedMerge(run, failureOf(error).message);
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
    case 'reviewed':
      return { given: true };
    case 'superseded':
    case 'not-known':
      return { given: false, why: 'declined' };
    case 'unreviewed':
      return { given: false, why: 'unreviewed', unreviewed: check.unreviewed };
  }
}

const SUPERSEDED =
  'This is an earlier run that was run again, and the directory was changed since. Run apply by hand (workflow_dispatch) on the branch as it is now.';

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
    unreviewed: check?.kind === 'unreviewed' ? check.unreviewed : undefined,
    unapplied: check?.kind === 'superseded' ? SUPERSEDED : isOtherPlan(plan, run.options) ? OTHER_PLAN : undefined,
  });
}

/** Writes the result into the comment of the pull request that was merged. */
async function commentResult(run: ActionRun, done: Done, check: MergeCheck | undefined): Promise<void> {
  if (check?.kind === 'reviewed' && check.error !== undefined) {
    return reportGitHubFailure(run, 'The merged pull request could not be looked up', check.error);
  }
  const pullRequest = check !== undefined && 'pullRequest' in check ? check.pullRequest : 'unknown';
  // The job summary shows a review that is not known, and a push without a pull request has no comment.
  if (check?.kind === 'not-known' || pullRequest === 'none') return;
  await commentOnMerge(run, {
    organizationId: done.planned.plan.organization.id,
    end: endOf(done, check),
    view: viewOf(run, 'comment', done, check),
    pullRequest: pullRequest === 'unknown' ? undefined : pullRequest,
  });
}

function endOf(done: Done, check: MergeCheck | undefined): MergeEnd {
  switch (done.status) {
    case 'refused':
    case 'not-confirmed':
      return 'refused';
    case 'not-permitted':
      return check?.kind === 'superseded' ? 'superseded' : 'unreviewed';
    case 'applied':
      if (done.planned.plan.changes.length === 0) return 'nothing-to-do';
      return isComplete(done.result) ? 'applied' : 'partly-applied';
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
      const why = unreviewedText(check.pullRequest, check.why);
      return output.fail('unreviewed-plan', `Nothing was applied: ${why}`);
    }
    default:
      return output.fail('unreviewed-plan', 'Nothing was applied: the plan was not reviewed.');
  }
}

async function failUnlessComplete({ output }: ActionRun, result: ApplyResult): Promise<void> {
  const { applied, failed } = countOutcomes(result);
  if (failed > 0) {
    const first = result.outcomes.find((outcome) => outcome.status === 'failed');
    const why = first?.status === 'failed' ? ` The first reason: ${first.message}` : '';
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
