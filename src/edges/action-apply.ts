import { type ApplyRun, applyDirectory, type Invalid, type Planned } from '../app/pipeline.ts';
import { isConfirmed } from '../core/guard.ts';
import type { Plan } from '../core/plan-model.ts';
import type { ApplyResult } from '../core/result.ts';
import { classify } from '../gitbook/classify.ts';
import { GitHubError } from '../github/errors.ts';
import { commentMarker } from '../github/marker.ts';
import type { GitHubApi } from '../github/ports.ts';
import type { PlanContext } from '../render/context.ts';
import { planView, withoutPlan } from '../render/plan-view.ts';
import { count } from '../render/text.ts';
import { checkReview, isReviewLine, isSuperseded, mergeOf, type ReviewCheck } from './action-pull-request.ts';
import { countOutcomes } from './action-report.ts';
import {
  type ActionRun,
  contextOf,
  guardText,
  openGitHub,
  portsOf,
  requestOf,
  withGitBook,
} from './action-run.ts';
import { comment, tellInvalid, warnOfGitHub } from './action-tell.ts';
import { failureOf, missingPermission } from './failure.ts';

type Done = Exclude<ApplyRun, Invalid>;

/** What is known of the review that a merge needs; `failure` when GitHub could not be asked for it. */
type Review = ReviewCheck | { readonly passed: false; readonly failure: GitHubError } | undefined;

/** Mode `apply`: plan, show, guard, review, apply, verify; then the result, also in the merged pull request. */
export async function apply(run: ActionRun): Promise<void> {
  const { report, options } = run;
  const api = await openGitHub(run);
  let review: Review;
  let superseded = false;
  const done = await withGitBook(run, (gitBook) =>
    applyDirectory(
      { ...requestOf(run), confirm: options.confirm },
      {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify,
        show: async (planned) => {
          report.plan(planned.plan, undefined);
          report.show(planView(planned.plan, contextFor(run, 'summary', planned)));
        },
        permit: async ({ plan }) => {
          superseded = await isOld(run, api);
          if (superseded) return { given: false, why: 'declined' };
          review = await reviewOf(run, api, plan, options.requireReviewedPlan);
          if (review === undefined || review.passed) return { given: true };
          if ('failure' in review) return { given: false, why: 'declined' };
          return { given: false, why: 'unreviewed', unreviewed: review.unreviewed };
        },
      },
    ),
  );
  if (done.status === 'invalid') return tellInvalid(run, done, false);

  const summary = viewOf(run, 'summary', done, []);
  if (done.status === 'applied') report.applied(done.result);
  if (done.status !== 'refused') report.show(withoutPlan(summary));
  await report.summarize(summary);
  if (done.status === 'refused') review = await reviewOf(run, api, done.planned.plan, 'off');
  if (review !== undefined && 'review' in review) await tellMerged(run, api, done, review);
  if (superseded) {
    await report.remark('❌ Nothing was applied.', SUPERSEDED, undefined);
    return report.fail('unreviewed-plan', `Nothing was applied: ${SUPERSEDED}`);
  }
  await failUnlessDone(run, done, review);
}

const SUPERSEDED =
  'This is an earlier run that was run again, and the directory was changed since. Run apply by hand (workflow_dispatch) on the branch as it is now.';

/** Whether the run is an old one that would bring an old directory back; where GitHub does not say, it is not taken for one. */
async function isOld(run: ActionRun, api: GitHubApi | undefined): Promise<boolean> {
  const merge = mergeOf(run.environment);
  try {
    return merge !== undefined && (await isSuperseded(api, merge, run.options));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    run.report.warn(`Whether the directory was changed since could not be looked up. ${error.message}`);
    return false;
  }
}

function contextFor(
  run: ActionRun,
  document: PlanContext['document'],
  { plan }: Pick<Planned, 'plan'>,
): PlanContext {
  const confirmed = isConfirmed(plan.fingerprint, run.options.confirm);
  return { ...contextOf(run, document), mode: 'apply', confirmed };
}

function viewOf(run: ActionRun, document: PlanContext['document'], done: Done, top: readonly string[]) {
  const { planned } = done;
  const unreviewed =
    done.status === 'not-permitted' && done.permission.why === 'unreviewed'
      ? done.permission.unreviewed
      : undefined;
  const result = done.status === 'applied' ? done.result : undefined;
  return planView(planned.plan, { ...contextFor(run, document, planned), result, unreviewed, top });
}

/** Holds a plan against its review, where the run is a merge. */
async function reviewOf(
  run: ActionRun,
  api: GitHubApi | undefined,
  plan: Plan,
  require: ActionRun['options']['requireReviewedPlan'],
): Promise<Review> {
  const { environment, clock } = run;
  const merge = mergeOf(environment);
  if (merge === undefined) return undefined;
  try {
    return await checkReview(api, clock, merge, plan, require);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { passed: false, failure: error };
  }
}

/** Writes the result into the comment of the pull request that was merged; what was reviewed stays in it. */
async function tellMerged(
  run: ActionRun,
  api: GitHubApi | undefined,
  done: Done,
  check: ReviewCheck,
): Promise<void> {
  if (api === undefined || run.options.comment === 'never') return;
  if (check.passed && check.trouble) {
    return warnOfGitHub(run, 'The merged pull request could not be looked up', check.trouble);
  }
  const { review } = check;
  if (review === undefined || review.kind === 'no-pull-request') return;
  const organizationId = done.planned.plan.organization.id;
  const reviewed = 'comment' in review ? (review.comment.body.split(/\r?\n/, 2)[1] ?? '') : '';
  const top = [commentMarker(organizationId), ...(isReviewLine(reviewed) ? [reviewed] : []), ''];
  const view = viewOf(run, 'comment', done, top);
  await comment(run, api, review.pullRequest.number, organizationId, view);
}

async function failUnlessDone(run: ActionRun, done: Done, review: Review): Promise<void> {
  const { report } = run;
  switch (done.status) {
    case 'refused':
      return report.fail(
        'refused-by-guard',
        `Nothing was applied. ${done.refused.map(guardText).join('; ')}.`,
      );
    case 'not-permitted': {
      if (review !== undefined && 'failure' in review) {
        const { reason, message } = failureOf(review.failure);
        const what = 'Nothing was applied, because the reviewed plan could not be looked up.';
        await report.remark(`❌ ${what}`, message, missingPermission(review.failure));
        return report.fail(reason, `${what} ${message}`);
      }
      const why = review !== undefined && !review.passed ? review.why : 'the plan was not reviewed.';
      return report.fail('unreviewed-plan', `Nothing was applied: ${why}`);
    }
    case 'applied':
      return failIfIncomplete(run, done.result);
  }
}

async function failIfIncomplete({ report }: ActionRun, result: ApplyResult): Promise<void> {
  const { applied, failed } = countOutcomes(result);
  if (failed > 0) {
    const first = result.outcomes.find((outcome) => outcome.status === 'failed');
    const why = first?.status === 'failed' ? ` The first reason: ${first.message}` : '';
    await report.fail(
      'partly-applied',
      `Applied: ${count(applied, 'change')}. Not applied: ${failed}.${why}`,
    );
  } else if (!result.verified) {
    const why = result.verifyError;
    await report.fail('gitbook-api', `The changes were applied, but could not be verified: ${why}`);
  } else if (result.unexpected.length > 0) {
    const left = count(result.unexpected.length, 'change');
    await report.fail('partly-applied', `GitBook took every change, but when read again it lacks ${left}.`);
  }
}
