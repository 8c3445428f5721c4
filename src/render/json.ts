import type { Change } from '../core/model/change.ts';
import { isDestructive } from '../core/model/change-types.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Notice } from '../core/model/notice.ts';
import type { ApplyResult, ChangeOutcome } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import { changeKey } from '../core/plan/fingerprint.ts';
import type { Cause } from './plan/context.ts';

/**
 * A plan as data for `JSON.stringify`, as `schema/plan.schema.json` describes it. Unknown values are undefined, so that
 * the text leaves them out; only the limit of seats is `null` where there is none. `split` gives the cause of each
 * change where it is known.
 */
export function planJson(plan: Plan, split?: (change: Change) => Cause | undefined): object {
  const { organization, directory, asOf, fingerprint, seats, guards, changes, notices } = plan;
  return {
    version: 1,
    organization,
    directory,
    asOf,
    fingerprint,
    seats: { ...seats, limit: seats.limit ?? null },
    guards,
    changes: changes.map((change) => ({
      ...withPlace(change),
      destructive: isDestructive(change),
      cause: split?.(change),
    })),
    notices: notices.map(withPlace),
  };
}

/** The same, with its place in the directory as file and line. */
function withPlace(data: Change | Notice): object {
  if (!('origin' in data) || data.origin === undefined) return data;
  const { file, line } = data.origin;
  return { ...data, origin: { file, line } };
}

/** The problems of a directory as data. `valid` is true where none is an error. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): object {
  return { valid: !diagnostics.some(({ severity }) => severity === 'error'), diagnostics };
}

/**
 * What an apply did, as data: the plan, an outcome for each change in its order, and what the verifying read found. An
 * outcome that belongs to no change of the plan has a `key` in place of its index.
 */
export function applyJson(plan: Plan, result: ApplyResult): object {
  const { invitedUsers, verified, verifyError } = result;
  const outcomes = result.outcomes.map((outcome, index) =>
    outcomeJson(outcome, index < plan.changes.length ? { change: index } : { key: changeKey(outcome.change) }),
  );
  const unexpected = result.unexpected.map(changeKey);
  return { status: 'applied', plan: planJson(plan), outcomes, invitedUsers, verified, verifyError, unexpected };
}

function outcomeJson(outcome: ChangeOutcome, which: object): object {
  const common = { ...which, type: outcome.change.type, status: outcome.status };
  switch (outcome.status) {
    case 'applied':
      return common;
    case 'pending':
      return { ...common, reason: outcome.reason };
    case 'failed':
      return { ...common, message: outcome.message };
    case 'conflict':
      return { ...common, live: outcome.live ?? null };
    case 'skipped':
      return { ...common, reason: outcome.reason.kind };
  }
}
