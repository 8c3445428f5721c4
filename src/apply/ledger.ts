import type { Change } from '../core/model/change.ts';
import type { ChangeOutcome, PendingReason } from '../core/model/outcome.ts';
import type { Classify, Failure, Progress, RemovalOutcome } from '../core/model/ports.ts';

/** Records the outcome of each change while an apply runs, and whether the run has to end early. */
export interface Ledger {
  applied(...changes: readonly Change[]): void;
  pending(change: Change, reason: PendingReason): void;
  failed(changes: readonly Change[], failure: Failure): void;
  /** Records a removal or deletion: pending if GitBook has only asked the administrators, applied otherwise. */
  removed(change: Change, outcome: RemovalOutcome): void;
  record(outcome: ChangeOutcome): void;
  /** Skips a change because the one that it needs did not succeed. */
  dependsOn(change: Change, needed: Change): void;
  /** Whether a change has failed or was skipped. False while it has no outcome. */
  unsuccessful(change: Change): boolean;
  /** Runs the one call of a change, and records and gives whether it succeeded. */
  make(change: Change, call: () => Promise<void>): Promise<boolean>;
  /** Runs calls and gives their failure instead of throwing it. Once the run has ended, runs nothing. */
  attempt(calls: () => Promise<void>): Promise<Failure | undefined>;
  /** Adds changes that only the outcome of others has made necessary. */
  expect(more: readonly Change[]): void;
  /** The outcome of every change, in the order of the plan; then those that were added. */
  outcomes(): ChangeOutcome[];
}

/** An empty ledger for the changes of a plan. */
export function openLedger(planned: readonly Change[], classify: Classify, progress: Progress): Ledger {
  const changes = [...planned];
  const outcomes = new Map<Change, ChangeOutcome>();
  /** What every call fails with that is no longer tried, once GitBook does not accept the token or the run is stopped. */
  let ended: Failure | undefined;

  const record = (outcome: ChangeOutcome): void => {
    outcomes.set(outcome.change, outcome);
    progress.step({ kind: 'change', done: outcomes.size, total: changes.length });
  };
  const applied: Ledger['applied'] = (...made) => {
    for (const change of made) record({ status: 'applied', change });
  };
  const pending: Ledger['pending'] = (change, reason) => record({ status: 'pending', change, reason });
  const failed: Ledger['failed'] = (all, failure) => {
    const { message } = failure;
    for (const change of all) {
      record(failure === ended ? notTried(change, message) : { status: 'failed', change, message });
    }
  };
  const attempt: Ledger['attempt'] = async (calls) => {
    if (ended) return ended;
    try {
      await calls();
      return undefined;
    } catch (error) {
      const failure = classify(error);
      if (failure.kind === 'stopped') ended ??= failure;
      // A copy, because this call was tried.
      if (failure.kind === 'unauthorized') ended ??= { ...failure };
      return failure.kind === 'stopped' ? ended : failure;
    }
  };

  return {
    applied,
    pending,
    failed,
    record,
    attempt,
    removed: (change, outcome) => (outcome === 'requested' ? pending(change, 'removal-requested') : applied(change)),
    dependsOn: (change, needed) =>
      record({ status: 'skipped', change, reason: { kind: 'depends-on', change: needed } }),
    unsuccessful: (change) => {
      const status = outcomes.get(change)?.status;
      return status !== undefined && status !== 'applied' && status !== 'pending';
    },
    make: async (change, call) => {
      const failure = await attempt(call);
      if (failure) failed([change], failure);
      else applied(change);
      return failure === undefined;
    },
    expect: (more) => void changes.push(...more),
    outcomes: () => {
      const message = ended?.message ?? 'The run ended before this change.';
      return changes.map((change) => outcomes.get(change) ?? notTried(change, message));
    },
  };
}

function notTried(change: Change, message: string): ChangeOutcome {
  return { status: 'skipped', change, reason: { kind: 'run-ended', message } };
}
