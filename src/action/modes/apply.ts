import type { ApplyResult } from '../../core/model/outcome.ts';
import type { Plan } from '../../core/model/plan.ts';
import { isConfirmed } from '../../core/plan/guard.ts';
import { classify } from '../../gitbook/classify.ts';
import { GitHubError } from '../../github/client/errors.ts';
import type { GitHubApi } from '../../github/client/ports.ts';
import type { PlanContext } from '../../render/plan/context.ts';
import type { PlanDocument } from '../../render/plan/document.ts';
import { planDocument, withoutPlan } from '../../render/plan/plan-document.ts';
import { count } from '../../render/text/text.ts';
import { failureOf, missingPermission } from '../../run/failure.ts';
import { type ApplyRun, applyDirectory, type Invalid, type Planned } from '../../run/sequence.ts';
import { tellInvalid, warnOfGitHub } from '../comment.ts';
import { type MergeEnd, tellMerged, tellMergeFailed } from '../merged.ts';
import { countOutcomes } from '../output.ts';
import { checkReview, isSuperseded, mergeOf, type ReviewCheck } from '../reviewed-plan.ts';
import { type ActionRun, contextOf, guardText, openGitHub, portsOf, requestOf, withGitBook } from '../run.ts';

type Done = Exclude<ApplyRun, Invalid>;

/** What is known of the review that a merge needs; `failure` when GitHub could not be asked for it. */
type Review = ReviewCheck | { readonly passed: false; readonly failure: GitHubError } | undefined;

/** Mode `apply`: plan, show, guard, review, apply, verify; then the result, also in the merged pull request. */
export async function apply(run: ActionRun): Promise<void> {
  const { report, options } = run;
  const api = await openGitHub(run);
  let review: Review;
  let superseded = false;
  const work = withGitBook(run, (gitBook) =>
    applyDirectory(
      { ...requestOf(run), confirm: options.confirm },
      {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify,
        show: async (planned) => {
          report.plan(planned.plan, undefined);
          report.show(planDocument(planned.plan, contextFor(run, 'summary', planned)));
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
  const done = await work.catch(async (error: unknown) => {
    await tellMergeFailed(run, failureOf(error).message);
    throw error;
  });
  if (done.status === 'invalid') {
    return tellInvalid(run, done, (document) => tellMerged(run, { document, idle: true }));
  }

  const unapplied = superseded ? SUPERSEDED : undefined;
  const show = (target: PlanContext['target'], top: readonly string[]): PlanDocument =>
    viewOf(done, { ...contextFor(run, target, done.planned), unapplied, top });
  const summary = show('summary', []);
  if (done.status === 'applied') report.applied(done.result);
  if (done.status !== 'refused') report.show(withoutPlan(summary));
  await report.summarize(summary);
  await tellResult(run, done, review, {
    organizationId: done.planned.plan.organization.id,
    told: isComplete(done) ? 'done' : 'not-done',
    view: (top) => show('comment', top),
  });
  if (superseded) return report.fail('unreviewed-plan', `Nothing was applied: ${SUPERSEDED}`);
  await failUnlessDone(run, done, review);
}

const SUPERSEDED =
  'This is an earlier run that was run again, and the directory was changed since. Run apply by hand (workflow_dispatch) on the branch as it is now.';

/** Whether nothing is left to do: all was done, or waits for people. */
function isComplete(done: Done): boolean {
  if (done.status !== 'applied' || !done.result.verified) return false;
  return countOutcomes(done.result).failed + done.result.unexpected.length === 0;
}

/** Writes the result into the comment of the pull request that was merged. */
async function tellResult(
  run: ActionRun,
  done: Done,
  review: Review,
  document: MergeEnd['document'],
): Promise<void> {
  // An end that says so in the job summary already.
  if (review !== undefined && 'failure' in review) return;
  if (review?.passed && review.trouble !== undefined) {
    return warnOfGitHub(run, 'The merged pull request could not be looked up', review.trouble);
  }
  const found = review?.review;
  if (found?.kind === 'no-pull-request') return;
  const stopped = done.status === 'not-permitted' && review === undefined;
  const idle = stopped || done.planned.plan.changes.length === 0;
  await tellMerged(run, { document, pullRequest: found?.pullRequest.number, idle });
}

/** Whether the run is an old one that would bring an old directory back; where GitHub does not say, it is not taken for one. */
async function isOld(run: ActionRun, api: GitHubApi | undefined): Promise<boolean> {
  const merge = mergeOf(run.environment);
  try {
    const old = merge !== undefined && (await isSuperseded(api, merge, run.options));
    if (old === undefined) run.report.warn(`${NOT_KNOWN_OLD} The repository does not hold it at that path.`);
    return old === true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    run.report.warn(`${NOT_KNOWN_OLD} ${error.message}`);
    return false;
  }
}

const NOT_KNOWN_OLD = 'Whether the directory was changed since could not be looked up.';

function contextFor(
  run: ActionRun,
  target: PlanContext['target'],
  { plan }: Pick<Planned, 'plan'>,
): PlanContext {
  const confirmed = isConfirmed(plan.fingerprint, run.options.confirm);
  return { ...contextOf(run, target), mode: 'apply', confirmed };
}

function viewOf(done: Done, context: PlanContext): PlanDocument {
  const unreviewed =
    done.status === 'not-permitted' && done.permission.why === 'unreviewed'
      ? done.permission.unreviewed
      : undefined;
  const result = done.status === 'applied' ? done.result : undefined;
  return planDocument(done.planned.plan, { ...context, result, unreviewed });
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
