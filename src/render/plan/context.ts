import type { Trace } from '../../core/model/audit-log.ts';
import type { Change } from '../../core/model/change.ts';
import type { Position } from '../../core/model/diagnostic.ts';
import type { ApplyResult } from '../../core/model/outcome.ts';
import type { UnfinishedMerge } from '../../core/model/unfinished-merge.ts';

/** Whether a change is caused by the pull request, or live state had drifted from the directory before it. */
export type Cause = 'pull-request' | 'drift';

/** Where a document is shown. Words and links depend on it. */
export type DocumentTarget = 'comment' | 'summary' | 'terminal';

/** What a document needs to know about its run. */
export interface DocumentContext {
  readonly target: DocumentTarget;
  /** Whether merging a pull request is what applies the plan. */
  readonly pullRequest: boolean;
  /** The last commit of the pull request, whose plan this is. Undefined where the document is about no pull request. */
  readonly commit: string | undefined;
  /** The branch that a pull request is merged into where that is not the default branch, so that merging applies nothing. */
  readonly otherBase: string | undefined;
  /** The address of a line in the directory's files, where there is one. */
  readonly linkTo: (origin: Position) => string | undefined;
  /** Whether merging applies the plan only if somebody approved it after it was shown. */
  readonly needsApproval: boolean;
  /** Show `a…@example.com` for every e-mail address. */
  readonly maskEmails: boolean;
  readonly runUrl: string | undefined;
  /** The audit log's latest event about each change. Undefined where the log was not read. */
  readonly traceOf: ((change: Change) => Trace | undefined) | undefined;
}

/** The commit that a pull request's plan was made from, where that is not the pull request merged into its base. */
export interface OtherWorkspace {
  /** The pull request's head, which lacks commits of the base; or neither the head nor its merge. */
  readonly kind: 'head-behind-base' | 'other-commit';
  readonly commit: string;
  /** The base branch; undefined where it is not known. */
  readonly base: string | undefined;
  /** The `ref:` that actions/checkout needs; undefined where it needs none. */
  readonly ref: string | undefined;
}

/** What the document of a plan needs to know besides the plan. */
export interface PlanContext extends DocumentContext {
  /** `plan`: it may be applied later. `apply`: it is applied, or was. `drift`: a scheduled comparison. */
  readonly mode: 'plan' | 'apply' | 'drift';
  /** The cause of each change, where it is known. Undefined where no cause is known. */
  readonly split: ((change: Change) => Cause | undefined) | undefined;
  /** Whether `confirm` names this plan, so that it passes the guards that can be confirmed. */
  readonly confirmed: boolean;
  /** The changes that should be in the reviewed plan and are not, for which the apply was refused. */
  readonly unreviewed: { readonly changes: readonly Change[]; readonly why: string } | undefined;
  /** Why nothing was applied, in our own words, where neither a guard nor the review is the reason. */
  readonly unapplied: string | undefined;
  /** Undefined where the plan is of the right commit, or that is not known. */
  readonly workspace: OtherWorkspace | undefined;
  /** In mode `drift`: the merges that are not completely applied, whose changes are no drift. */
  readonly unfinished: readonly UnfinishedMerge[];
  /** What the apply did. Undefined before it, and when it was refused. */
  readonly result: ApplyResult | undefined;
}

/** A terminal's context without anything else known. Spread it and override. */
export const BARE_CONTEXT: PlanContext = {
  target: 'terminal',
  mode: 'plan',
  pullRequest: false,
  commit: undefined,
  otherBase: undefined,
  needsApproval: false,
  split: undefined,
  linkTo: () => undefined,
  maskEmails: false,
  runUrl: undefined,
  traceOf: undefined,
  confirmed: false,
  unreviewed: undefined,
  unapplied: undefined,
  workspace: undefined,
  unfinished: [],
  result: undefined,
};
