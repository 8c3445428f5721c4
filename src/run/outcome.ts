import type { ApplyResult } from '../core/model/outcome.ts';

/** How many changes ended how. `failed` counts every change that was not made and should have been: conflicts and skipped ones, too. */
export interface OutcomeCounts {
  readonly applied: number;
  readonly failed: number;
  readonly pending: number;
}

/** Counts the outcomes of an apply. */
export function countOutcomes({ outcomes }: ApplyResult): OutcomeCounts {
  const countOf = (status: string): number => outcomes.filter((outcome) => outcome.status === status).length;
  const [applied, pending] = [countOf('applied'), countOf('pending')];
  return { applied, pending, failed: outcomes.length - applied - pending };
}

/** Whether an apply left nothing to do: every change is made or pending, and GitBook was read back and shows it. */
export function isComplete(result: ApplyResult): boolean {
  return result.verified && countOutcomes(result).failed + result.unexpected.length === 0;
}
