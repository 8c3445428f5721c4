import type { UnfinishedEnd } from '../model/unfinished-merge.ts';
import type { CommentContent, CommentState, MergeEnd, ReadComment } from './comment-state.ts';
import { encodeReviewRecord, type RecordDraft, readReviewRecord } from './review-record.ts';
import type { SigningKey } from './signing-key.ts';

/** What happened that a pull request's comment may have to show. */
export type CommentEvent = {
  /** Undefined while it is unknown. */
  readonly organizationId: string | undefined;
  /** The last commit of the pull request. */
  readonly commit: string | undefined;
} & (
  | {
      readonly kind: 'planned';
      readonly changes: number;
      /** The review record of the plan, and the key that signs it. Undefined where there is no key. */
      readonly record: { readonly draft: RecordDraft; readonly key: SigningKey } | undefined;
      /** The input `comment`: whether a plan without changes gets a comment. */
      readonly when: 'always' | 'changes';
    }
  /** The directory is valid, and there is no token to make a plan with. */
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid' }
  /** The commit has no plan, because the run failed or was stopped. `when` is the input `comment`. */
  | { readonly kind: 'no-plan'; readonly when: 'always' | 'changes' }
  /** An apply is about to make its first change. */
  | { readonly kind: 'merge-started' }
  /** `ledger` is the line with the invitations that wait; undefined keeps the one that the comment has. */
  | { readonly kind: 'merge-ended'; readonly end: MergeEnd; readonly ledger: string | undefined }
  /** The invitations that wait have changed, and nothing else. */
  | { readonly kind: 'remembered'; readonly ledger: string }
);

/**
 * What a pull request's comment says after an event, given what it says now (undefined without a comment). Undefined
 * means that the comment stays as it is, or that none is written.
 */
export function nextCommentState(
  now: ReadComment | undefined,
  event: CommentEvent,
  directory: string,
): CommentState | undefined {
  const before = now?.state;
  const next = (content: CommentContent, more: Partial<CommentState> = {}): CommentState => ({
    organizationId: event.organizationId ?? before?.organizationId,
    directory,
    commit: event.commit ?? before?.commit,
    content,
    record: undefined,
    ledger: before?.ledger,
    earlier: undefined,
    ...more,
  });
  const withoutPlan = (content: CommentContent) => next(content, { earlier: earlierPlan(now) });
  const hasPlan = before?.content === 'plan' && before.commit === event.commit;
  switch (event.kind) {
    case 'planned': {
      const isDue = event.when === 'always' || event.changes > 0 || before !== undefined;
      return isDue ? next('plan', { record: event.record && recordLine(event.record, before?.record) }) : undefined;
    }
    case 'valid':
      // A plan of this commit shows more, and a workflow that writes no comments needs none.
      return hasPlan || before === undefined ? undefined : withoutPlan('valid');
    case 'invalid':
      return withoutPlan('invalid');
    case 'no-plan':
      // An earlier run of this commit has shown a plan. It was right when it was made, and its record still counts.
      if (hasPlan || (before === undefined && event.when === 'changes')) return undefined;
      return withoutPlan('no-plan');
    case 'merge-started':
      return before === undefined ? undefined : next('applying', { record: before.record });
    case 'remembered':
      return before && { ...before, ledger: event.ledger };
    case 'merge-ended': {
      const { end, ledger } = event;
      // A run that is repeated may end idle. It must not replace a result, and makes no comment of its own.
      const isDue = !isIdleEnd(end) || (before !== undefined && !isDone(before.content));
      // The record remains, so that a repeated run is judged by the same review.
      return isDue ? next(end, { record: before?.record, ledger: ledger ?? before?.ledger }) : undefined;
    }
  }
}

/** Whether the run changed nothing, and had nothing to change as far as is known. */
export function isIdleEnd(end: MergeEnd): boolean {
  return end === 'nothing-to-do' || end === 'superseded' || end === 'invalid' || end === 'failed';
}

/** Whether a comment says that its merge is applied, with nothing left to do. */
export function isDone(content: CommentContent | undefined): boolean {
  return content === 'applied' || content === 'nothing-to-do';
}

/** What a merged pull request's comment says about its apply. Undefined where that is done. */
export function unfinishedEnd(content: CommentContent | undefined): UnfinishedEnd | undefined {
  switch (content) {
    case 'applied':
    case 'nothing-to-do':
      return undefined;
    case 'plan':
    case 'no-plan':
    case 'valid':
    case 'applying':
    case undefined:
      return 'not-ended';
    default:
      return content;
  }
}

function earlierPlan(now: ReadComment | undefined) {
  if (now === undefined) return undefined;
  const { content } = now.state;
  // Comments of old releases do not name their content: at worst a result is folded.
  if (content !== 'plan' && content !== undefined) return now.state.earlier;
  return { commit: now.state.commit, markdown: now.markdown };
}

/**
 * The same plan of the same commit keeps the time when it was first shown, so that an approval in between counts.
 */
function recordLine({ draft, key }: { draft: RecordDraft; key: SigningKey }, line: string | undefined): string {
  const before = readReviewRecord(line, key);
  const isSame =
    before.valid && before.record.head === draft.head && before.record.fingerprint === draft.plan.fingerprint;
  return encodeReviewRecord(isSame ? { ...draft, at: before.record.at } : draft, key);
}
