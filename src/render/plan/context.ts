import type { Trace } from '../../core/model/audit-log.ts';
import type { Change } from '../../core/model/change.ts';
import type { Position } from '../../core/model/diagnostic.ts';
import type { ApplyResult } from '../../core/model/outcome.ts';

/** Whether a change is caused by the pull request, or live state had drifted from the directory before it. */
export type Cause = 'pull-request' | 'drift';

/** Where a document is shown. Words and links depend on it. */
export type DocumentTarget = 'comment' | 'summary' | 'terminal';

/** What a document needs to know beside the plan itself. */
export interface DocumentContext {
  readonly target: DocumentTarget;
  /** Whether merging a pull request is what applies the plan. */
  readonly pullRequest: boolean;
  /** The address of a line in the directory's files, where there is one. */
  readonly linkTo: (origin: Position) => string | undefined;
  /** Lines put before and after a comment as they are: markers and hidden data. */
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  /** Show `a…@example.com` for every e-mail address. */
  readonly maskEmails: boolean;
  readonly runUrl: string | undefined;
  /** What the audit log holds about each change; undefined where it was not read. */
  readonly traceOf: ((change: Change) => Trace | undefined) | undefined;
}

/** What is known about a plan beside the plan itself. */
export interface PlanContext extends DocumentContext {
  /** `plan`: it will be applied later. `apply`: it is, or has been. `drift`: live state was compared on a schedule. */
  readonly mode: 'plan' | 'apply' | 'drift';
  /** The cause of each change; undefined altogether or for one change when it is not known. */
  readonly split: ((change: Change) => Cause | undefined) | undefined;
  /** Whether `confirm` lets this plan pass the guards that can be confirmed. */
  readonly confirmed: boolean;
  /** Changes that the reviewed plan does not hold and should: the apply was refused for them. */
  readonly unreviewed: readonly Change[] | undefined;
  /** Why nothing was applied, in sentences of ours, where that is neither guards nor the review. */
  readonly unapplied: string | undefined;
  /** What an apply did; undefined before it, or when it was refused. */
  readonly result: ApplyResult | undefined;
}

/** A context in which nothing but the document is known. Spread it and override. */
export const BARE_CONTEXT: PlanContext = {
  target: 'terminal',
  mode: 'plan',
  pullRequest: false,
  split: undefined,
  linkTo: () => undefined,
  top: [],
  bottom: [],
  maskEmails: false,
  runUrl: undefined,
  traceOf: undefined,
  confirmed: false,
  unreviewed: undefined,
  unapplied: undefined,
  result: undefined,
};
