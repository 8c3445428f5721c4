import type { Change } from '../core/model/change.ts';
import type { ChangeOutcome, PendingReason } from '../core/model/outcome.ts';
import type { Classify, Failure, Progress } from '../core/model/ports.ts';

/** Keeps what became of each change while an apply runs, and whether the run must end early. */
export interface Ledger {
  applied(...changes: readonly Change[]): void;
  pending(change: Change, reason: PendingReason): void;
  failed(changes: readonly Change[], failure: Failure): void;
  record(outcome: ChangeOutcome): void;
  /** Leaves a change out because the one it needs did not succeed. */
  dependsOn(change: Change, needed: Change): void;
  /** Whether a change was tried and failed, or was left out. */
  unsuccessful(change: Change): boolean;
  /** Runs one call and gives its failure instead of throwing; once the run has ended, runs nothing. */
  attempt(call: () => Promise<void>): Promise<Failure | undefined>;
  /** Every change's outcome, in the order of `changes`. */
  outcomes(): ChangeOutcome[];
}

/** An empty ledger for a plan's changes. */
export function openLedger(changes: readonly Change[], classify: Classify, progress: Progress): Ledger {
  const outcomes = new Map<Change, ChangeOutcome>();
  const notTried = new WeakSet<Failure>();
  let ended: Failure | undefined;

  const record = (outcome: ChangeOutcome): void => {
    outcomes.set(outcome.change, outcome);
    progress.step({ kind: 'change', done: outcomes.size, total: changes.length });
  };
  const fail = (failed: readonly Change[], failure: Failure): void => {
    for (const change of failed) {
      const { message } = failure;
      if (notTried.has(failure))
        record({ status: 'skipped', change, reason: { kind: 'run-ended', message } });
      else record({ status: 'failed', change, message });
    }
  };

  return {
    applied: (...done) => {
      for (const change of done) record({ status: 'applied', change });
    },
    pending: (change, reason) => record({ status: 'pending', change, reason }),
    failed: fail,
    record,
    dependsOn: (change, needed) =>
      record({ status: 'skipped', change, reason: { kind: 'depends-on', change: needed } }),
    unsuccessful: (change) => {
      const status = outcomes.get(change)?.status;
      return status !== undefined && status !== 'applied' && status !== 'pending';
    },
    attempt: async (call) => {
      if (ended) {
        const failure = { ...ended };
        notTried.add(failure);
        return failure;
      }
      try {
        await call();
        return undefined;
      } catch (error) {
        const failure = classify(error);
        if (failure.kind === 'unauthorized') ended ??= failure;
        return failure;
      }
    },
    outcomes: () =>
      changes.map(
        (change) =>
          outcomes.get(change) ?? {
            status: 'skipped',
            change,
            reason: { kind: 'run-ended', message: ended?.message ?? 'The run ended before this change.' },
          },
      ),
  };
}
