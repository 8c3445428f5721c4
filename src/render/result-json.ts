import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { ApplyResult, ChangeOutcome } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import { changeKey } from '../core/plan/fingerprint.ts';
import { planJson } from './json.ts';

/** The problems of a directory as data. `valid` is true where none is an error. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): object {
  return { valid: !diagnostics.some(({ severity }) => severity === 'error'), diagnostics };
}

/** What an apply did, as data: the plan, an outcome for each change in its order, and what the verifying read found. */
export function applyJson(plan: Plan, result: ApplyResult): object {
  const { invitedUsers, verified, verifyError } = result;
  const outcomes = result.outcomes.map(outcomeJson);
  const unexpected = result.unexpected.map(changeKey);
  return { status: 'applied', plan: planJson(plan), outcomes, invitedUsers, verified, verifyError, unexpected };
}

function outcomeJson(outcome: ChangeOutcome, index: number): object {
  const common = { change: index, type: outcome.change.type, status: outcome.status };
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
