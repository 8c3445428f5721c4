import { type Trace, tracesIn } from '../../core/model/audit-log.ts';
import type { Change } from '../../core/model/change.ts';
import type { Plan } from '../../core/model/plan.ts';
import { changesOutside } from '../../core/model/unfinished-merge.ts';
import { draftDriftRecord } from '../../core/review/drift-record.ts';
import { GitHubError } from '../../github/client/errors.ts';
import type { PlanContext } from '../../render/plan/context.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { count } from '../../render/text/text.ts';
import { failureOf } from '../../run/failure.ts';
import { portsOf, requestOf, withGitBook } from '../../run/run.ts';
import { type Planned, planDirectory } from '../../run/sequence.ts';
import { updateDriftIssue } from '../drift-issue.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { recall } from '../merge/memory.ts';
import { findUnfinishedMerges } from '../merge/unfinished-merges.ts';
import { reportGitHubFailure } from '../pull-request/comment.ts';
import { type ActionRun, contextOf, openGitHub, recordSubject } from '../run.ts';

/** Mode `drift`: how GitBook differs from the directory, also as an issue. Fails on drift where `fail-on-drift` says so. */
export async function drift(run: ActionRun): Promise<void> {
  const { output, options } = run;
  const planned = await withGitBook(run, async (gitBook) => {
    const made = await planDirectory(requestOf(run), {
      ...portsOf(run, gitBook),
      recall: (id) => recall(run, id, Infinity),
    });
    if (made.status === 'invalid') return made;
    return { ...made, traceOf: await readTraces(made, run.clock.now(), output.log) };
  });
  if (planned.status === 'invalid') return reportInvalid(run, planned, 'none');

  const { plan, traceOf } = planned;
  const unfinished = await findUnfinishedMerges(run, plan);
  const context = { ...contextOf(run, 'summary'), mode: 'drift' as const, traceOf, unfinished };
  const view = planDocument(plan, context);
  output.writePlan(plan, undefined);
  output.logPlan(view);
  await output.summarizePlan(view);
  if (options.driftIssue) await reportInIssue(run, plan, context);
  const drift = changesOutside(unfinished, plan.changes);
  if (drift.length > 0 && options.failOnDrift) {
    const differences = count(drift.length, 'change');
    await output.fail('drift', `GitBook has drifted from the directory: ${differences} would put it back.`);
  }
}

async function reportInIssue(run: ActionRun, plan: Plan, context: PlanContext): Promise<void> {
  const { output, hide } = run;
  const api = await openGitHub(run);
  if (api === undefined) {
    output.warn(`${NOT_UPDATED}. ${NO_TOKEN}`);
    return output.addToSummary(`⚠️ ${NOT_UPDATED}.`, NO_TOKEN);
  }
  try {
    const key = run.keyFor('review-record');
    if (key === undefined) return;
    const record = { draft: draftDriftRecord(plan, recordSubject(run, undefined)), key };
    const { url, action } = await updateDriftIssue(api, plan, context, record, hide);
    if (url !== undefined) output.set('issue-url', url);
    if (action !== 'none') output.log(`The drift issue was ${action}: ${url ?? ''}`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    await reportGitHubFailure(run, NOT_UPDATED, error);
  }
}

const NOT_UPDATED = 'The drift issue could not be updated';
const NO_TOKEN = 'The input github-token is empty. Remove the input to use the token of the workflow.';

const TRACE_DAYS = 30;
const TRACE_EVENTS = 1000;
const DAY_MS = 86_400_000;

/**
 * Who changed what and when, from the audit log of the last 30 days. Undefined where the organization has no audit log,
 * and where it cannot be read, which is logged. `now` is in milliseconds since the epoch.
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
    log(`The audit log could not be read, so the drift is shown without who caused it: ${failureOf(error).message}`);
    return undefined;
  }
}
