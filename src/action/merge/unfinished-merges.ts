import type { Plan } from '../../core/model/plan.ts';
import type { UnfinishedMerge } from '../../core/model/unfinished-merge.ts';
import { unfinishedEnd } from '../../core/review/comment-reducer.ts';
import { splitByMerge } from '../../core/review/reviewed-plan.ts';
import { GitHubError } from '../../github/client/errors.ts';
import { type ActionRun, openGitHub } from '../run.ts';
import { findCoverage } from './coverage.ts';
import { recordOf } from './reviewed-plan.ts';

/**
 * The merges that are not completely applied, with the changes of a plan that were shown in them: what they still have
 * to do, and not drift. The oldest first. None where GitHub cannot be asked, which is logged.
 */
export async function findUnfinishedMerges(run: ActionRun, plan: Plan): Promise<readonly UnfinishedMerge[]> {
  if (plan.changes.length === 0) return [];
  const organizationId = plan.organization.id;
  try {
    const api = await openGitHub(run);
    const coverage = api && (await findCoverage(run, api, organizationId, 'none'));
    const merges = (coverage?.pulls ?? []).flatMap((covered) => {
      const end = unfinishedEnd(covered.found?.comment.state.content);
      const result = recordOf(run, organizationId, covered);
      return end === undefined || !result.valid ? [] : { pullRequest: covered.pull.number, end, record: result.record };
    });
    return splitByMerge(plan, merges.toReversed());
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    run.output.log(`${UNKNOWN} ${error.message}`);
    return [];
  }
}

const UNKNOWN =
  'Merged pull requests that are not applied could not be looked up, so their changes are shown as drift.';
