import type { Change } from './change.ts';

/** How a merge ended that is not completely applied. `not-ended`: its apply never ran, is running, or was lost. */
export type UnfinishedEnd =
  | 'refused'
  | 'unreviewed'
  | 'partly-applied'
  | 'superseded'
  | 'invalid'
  | 'failed'
  | 'cancelled'
  | 'not-ended';

/** A merge that is not completely applied, and the changes of a plan that it still has to make. */
export interface UnfinishedMerge {
  readonly pullRequest: number;
  readonly end: UnfinishedEnd;
  readonly changes: readonly Change[];
}

/** The changes that no unfinished merge has to make. */
export function changesOutside(merges: readonly UnfinishedMerge[], changes: readonly Change[]): readonly Change[] {
  const known = new Set(merges.flatMap((merge) => merge.changes));
  return changes.filter((change) => !known.has(change));
}
