import type { CommentContent, CommentState } from './comment-state.ts';

/** How the apply of a merge ended. */
export type MergeEnd =
  /** Every change is made, or waits for people. */
  | 'applied'
  /** Some changes failed, or are still missing when read back. */
  | 'partly-applied'
  /** A guard refused the plan, or `confirm` names another one. */
  | 'refused'
  /** The plan has changes that nobody reviewed. */
  | 'unreviewed'
  /** The plan had no changes. */
  | 'nothing-to-do'
  /** The run is an old one, and the directory has changed since. */
  | 'superseded'
  /** The directory is invalid. */
  | 'invalid'
  /** The run failed before it had a plan. */
  | 'failed';

/** What happened that a pull request's comment may have to show. `organizationId` is undefined while it is unknown. */
export type CommentEvent = { readonly organizationId: string | undefined } & (
  | {
      readonly kind: 'planned';
      readonly changes: number;
      /**
       * The review record of the plan. Undefined in a merge queue, where nobody reads the plan anymore: what people
       * reviewed before remains.
       */
      readonly record: string | undefined;
      /** The input `comment`: whether a plan without changes gets a comment. */
      readonly when: 'always' | 'changes';
    }
  /** The directory is valid, and there is no token to make a plan with. */
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'merge-ended'; readonly end: MergeEnd }
);

/**
 * What a pull request's comment says after an event, given what it says now (undefined without a comment). Undefined
 * means that the comment stays as it is, or that none is written.
 */
export function nextCommentState(
  now: CommentState | undefined,
  event: CommentEvent,
  directory: string,
): CommentState | undefined {
  const next = (content: CommentContent, record: string | undefined): CommentState => ({
    organizationId: event.organizationId ?? now?.organizationId,
    directory,
    content,
    record,
  });
  switch (event.kind) {
    case 'planned': {
      const isDue = event.when === 'always' || event.changes > 0 || now !== undefined;
      return isDue ? next('plan', event.record ?? now?.record) : undefined;
    }
    case 'valid':
      // A plan shows more, so it is not replaced.
      return now?.content === 'invalid' || now?.content === 'valid' ? next('valid', undefined) : undefined;
    case 'invalid':
      return next('invalid', undefined);
    case 'merge-ended': {
      const { content, isIdle } = MERGE_ENDS[event.end];
      // A run that is repeated may end idle. It must not replace a result, and makes no comment of its own.
      const isDue = !isIdle || (now !== undefined && now.content !== 'done');
      // The record remains, so that a repeated run is judged by the same review.
      return isDue ? next(content, now?.record) : undefined;
    }
  }
}

/** Whether the run changed nothing, and had nothing to change as far as is known. */
export function isIdleEnd(end: MergeEnd): boolean {
  return MERGE_ENDS[end].isIdle;
}

const MERGE_ENDS: Readonly<Record<MergeEnd, { readonly content: CommentContent; readonly isIdle: boolean }>> = {
  applied: { content: 'done', isIdle: false },
  'partly-applied': { content: 'not-done', isIdle: false },
  refused: { content: 'not-done', isIdle: false },
  unreviewed: { content: 'not-done', isIdle: false },
  'nothing-to-do': { content: 'done', isIdle: true },
  superseded: { content: 'not-done', isIdle: true },
  invalid: { content: 'invalid', isIdle: true },
  failed: { content: 'not-done', isIdle: true },
};
