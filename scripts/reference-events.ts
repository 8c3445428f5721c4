import { type AutoMode, type EventInput, readEvent } from '../src/github/event.ts';

const RUN: EventInput = {
  name: '',
  payload: { repository: { default_branch: 'main' } },
  ref: 'refs/heads/main',
  sha: '1'.repeat(40),
  actor: 'ada',
  repository: 'acme/directory',
  serverUrl: undefined,
  runId: undefined,
  runAttempt: undefined,
  defaultBranch: undefined,
};
const PULL_REQUEST = { number: 7, pull_request: { number: 7, state: 'open' } };
const QUEUE = 'refs/heads/gh-readonly-queue/main/pr-7-1111111111111111111111111111111111111111';

/** Each event of the table, as GitHub would send it. */
const SAMPLES: readonly { readonly words: string; readonly input: Partial<EventInput> }[] = [
  { words: '`pull_request`, `pull_request_target`', input: { name: 'pull_request', payload: PULL_REQUEST } },
  {
    words: '`pull_request` with the activity `closed`',
    input: { name: 'pull_request', payload: { ...PULL_REQUEST, action: 'closed' } },
  },
  {
    words: '`merge_group`',
    input: { name: 'merge_group', payload: { merge_group: { head_ref: QUEUE } }, ref: QUEUE },
  },
  { words: '`push` to the default branch', input: { name: 'push' } },
  { words: '`push` to another branch', input: { name: 'push', ref: 'refs/heads/topic' } },
  { words: '`push` of a tag', input: { name: 'push', ref: 'refs/tags/v1' } },
  { words: '`schedule`', input: { name: 'schedule' } },
  { words: '`workflow_dispatch`', input: { name: 'workflow_dispatch' } },
  { words: '`repository_dispatch`', input: { name: 'repository_dispatch' } },
];

/** GitHub's events, with the mode of each and whether it may write the plan comment. */
export const EVENTS: readonly {
  readonly event: string;
  readonly mode: AutoMode;
  readonly comments: boolean;
}[] = SAMPLES.map(({ words, input }) => {
  const { mode, mayComment, reason } = readEvent({ ...RUN, ...input });
  // The plan of a merge queue leaves the comment of its pull request alone.
  return { event: words, mode, comments: mayComment && reason !== 'merge-queue' };
});
