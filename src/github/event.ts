import { at, countAt, listAt, textAt } from './client/json.ts';

/** What GitHub says about a run, in the runner's environment and the event's payload. */
export interface EventInput {
  /** `GITHUB_EVENT_NAME`. A called workflow has its caller's event. */
  readonly name: string;
  /** The parsed file at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
  /** `GITHUB_REF`, such as `refs/heads/main`. */
  readonly ref: string | undefined;
  /** `GITHUB_SHA`: what was checked out. */
  readonly sha: string | undefined;
  /** `GITHUB_ACTOR`. */
  readonly actor: string | undefined;
  /** `GITHUB_REPOSITORY`, such as `acme/directory`. */
  readonly repository: string | undefined;
  /** `GITHUB_SERVER_URL`; another one on GitHub Enterprise Server. */
  readonly serverUrl: string | undefined;
  /** `GITHUB_RUN_ID`. */
  readonly runId: string | undefined;
  /** `GITHUB_RUN_ATTEMPT`: 2 and up are re-runs. */
  readonly runAttempt: string | undefined;
  /** Used where the payload does not name the default branch. */
  readonly defaultBranch: string | undefined;
}

/** The modes that `auto` can choose. */
export type AutoMode = 'plan' | 'apply' | 'validate' | 'drift';

/** Why `auto` chose a mode. */
type EventReason =
  | 'pull-request'
  /** Closed or merged: nobody reviews any more, and the comment must still show what was reviewed. */
  | 'pull-request-closed'
  | 'merge-queue'
  | 'push-to-default-branch'
  | 'push-to-other-branch'
  | 'push-of-tag'
  /** The push deleted its branch or tag. */
  | 'push-of-deletion'
  /** Neither payload nor caller name the default branch, so no push is considered one to it. */
  | 'default-branch-unknown'
  | 'schedule'
  | 'other-event';

/** What an event means for this tool. Nothing in it is checked with GitHub. */
export interface RunContext {
  readonly event: string;
  /** The mode that `auto` chooses. */
  readonly mode: AutoMode;
  readonly reason: EventReason;
  /** Set on pull requests and in the merge queue. */
  readonly pullRequest: number | undefined;
  /** Whether a plan of this run may be written into the pull request's comment. */
  readonly mayComment: boolean;
  /** The commit that the run is about: on a pull request usually its test merge. */
  readonly sha: string | undefined;
  /** The pull request's own last commit; on other events the commit that the run is about. */
  readonly headSha: string | undefined;
  /** The commit that the change starts from: of the base branch, or of the branch before the push. */
  readonly baseSha: string | undefined;
  /** Name of the base branch, or of the branch that was pushed to; undefined for tags. */
  readonly branch: string | undefined;
  /** Undefined where neither the payload nor the caller names it. */
  readonly defaultBranch: string | undefined;
  /** Whether the pull request comes from another repository. Such a run has no secrets, and a read-only token. */
  readonly fork: boolean;
  /** Whether Dependabot started the run. The same is true of such a run. */
  readonly dependabot: boolean;
  /** Whether the push rewrote history. Merging a pull request never does. */
  readonly forced: boolean;
  /** The commits that came with a push, as far as the payload names them. */
  readonly pushedCommits: readonly string[];
  /** Pull requests that the pushed commit's message names in GitHub's own wording. Only hints: check them with GitHub. */
  readonly hintedPullRequests: readonly number[];
  /** The page of the run; undefined outside a workflow. */
  readonly runUrl: string | undefined;
  /** 1 for the first attempt of a run; 2 and more for re-runs. */
  readonly attempt: number;
}

/** The events with a meaning of their own. On every other one, `auto` plans. */
const EVENTS: ReadonlyMap<string, (input: EventInput, common: RunContext) => RunContext> = new Map([
  ['pull_request', onPullRequest],
  ['pull_request_target', onPullRequest],
  ['pull_request_review', onPullRequest],
  ['pull_request_review_comment', onPullRequest],
  ['merge_group', onMergeGroup],
  ['push', onPush],
  ['schedule', (_, common) => ({ ...common, mode: 'drift', reason: 'schedule' })],
]);

/** What an event means. Pure, and never throws: whatever is missing in a payload is undefined. */
export function readEvent(input: EventInput): RunContext {
  const common: RunContext = {
    event: input.name,
    mode: 'plan',
    reason: 'other-event',
    pullRequest: undefined,
    mayComment: false,
    sha: present(input.sha),
    headSha: present(input.sha),
    baseSha: undefined,
    branch: branchOf(input.ref),
    defaultBranch: textAt(input.payload, 'repository', 'default_branch') ?? present(input.defaultBranch),
    fork: false,
    dependabot: input.actor === 'dependabot[bot]',
    forced: false,
    pushedCommits: [],
    hintedPullRequests: [],
    runUrl: runUrlOf(input),
    attempt: Math.max(1, Number.parseInt(input.runAttempt ?? '', 10) || 1),
  };
  return EVENTS.get(input.name)?.(input, common) ?? common;
}

/** The page of a file's line at a commit, also on GitHub Enterprise Server; undefined outside a workflow. */
export function fileUrl(
  input: Pick<EventInput, 'serverUrl' | 'repository'>,
  commit: string,
  path: string,
  line: number | undefined,
): string | undefined {
  const repository = repositoryUrl(input);
  if (repository === undefined) return undefined;
  const parts = path.split('/').map(encodeURIComponent).join('/');
  return `${repository}/blob/${encodeURIComponent(commit)}/${parts}${line === undefined ? '' : `#L${line}`}`;
}

function onPullRequest({ payload, ref }: EventInput, common: RunContext): RunContext {
  const pull = at(payload, 'pull_request');
  const number = countAt(pull, 'number') ?? countAt(payload, 'number') ?? numberOfRef(ref);
  const closed = at(payload, 'action') === 'closed' || at(pull, 'state') === 'closed';
  const headRepository = textAt(pull, 'head', 'repo', 'full_name');
  const baseRepository = textAt(pull, 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name');
  return {
    ...common,
    reason: closed ? 'pull-request-closed' : 'pull-request',
    pullRequest: number,
    mayComment: number !== undefined && !closed,
    headSha: textAt(pull, 'head', 'sha') ?? common.headSha,
    baseSha: textAt(pull, 'base', 'sha'),
    branch: textAt(pull, 'base', 'ref') ?? common.branch,
    // `head.repo` is null where the fork was deleted.
    fork: at(pull, 'head') !== undefined && headRepository?.toLowerCase() !== baseRepository?.toLowerCase(),
    dependabot: common.dependabot || textAt(pull, 'user', 'login') === 'dependabot[bot]',
  };
}

function onMergeGroup({ payload, ref }: EventInput, common: RunContext): RunContext {
  const group = at(payload, 'merge_group');
  const queueRef = textAt(group, 'head_ref') ?? ref ?? '';
  const [, branch, digits] =
    /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(queueRef) ?? [];
  const number = Number(digits ?? 0) || undefined;
  return {
    ...common,
    reason: 'merge-queue',
    pullRequest: number,
    mayComment: number !== undefined,
    headSha: textAt(group, 'head_sha') ?? common.headSha,
    baseSha: textAt(group, 'base_sha'),
    branch: branchOf(textAt(group, 'base_ref')) ?? branch,
  };
}

function onPush(input: EventInput, common: RunContext): RunContext {
  const { payload } = input;
  const ref = present(input.ref) ?? textAt(payload, 'ref');
  const context: RunContext = {
    ...common,
    mode: 'validate',
    branch: branchOf(ref),
    baseSha: commitOf(textAt(payload, 'before')),
    headSha: commitOf(textAt(payload, 'after')) ?? common.headSha,
    forced: at(payload, 'forced') === true,
    pushedCommits: listAt(payload, 'commits').flatMap((commit) => textAt(commit, 'id') ?? []),
    hintedPullRequests: hintsOf(textAt(payload, 'head_commit', 'message')),
  };
  const after = textAt(payload, 'after');
  if (at(payload, 'deleted') === true || (after !== undefined && commitOf(after) === undefined)) {
    return { ...context, reason: 'push-of-deletion' };
  }
  if (context.branch === undefined) {
    return { ...context, reason: ref?.startsWith('refs/tags/') ? 'push-of-tag' : 'push-to-other-branch' };
  }
  const { defaultBranch } = context;
  if (defaultBranch === undefined) return { ...context, reason: 'default-branch-unknown' };
  return context.branch === defaultBranch
    ? { ...context, mode: 'apply', reason: 'push-to-default-branch' }
    : { ...context, reason: 'push-to-other-branch' };
}

/** The number in `refs/pull/12/merge`. */
function numberOfRef(ref: string | undefined): number | undefined {
  return Number(/^refs\/pull\/(\d{1,15})\//.exec(ref ?? '')?.[1] ?? 0) || undefined;
}

/** Merges are titled `Merge pull request #12 from …`, and squashes `Title (#12)`. Only the first line counts. */
function hintsOf(message: string | undefined): readonly number[] {
  const title = message?.split('\n', 1)[0]?.trim() ?? '';
  const found = [/^Merge pull request #(\d{1,15})\b/.exec(title)?.[1], /\(#(\d{1,15})\)$/.exec(title)?.[1]];
  return [...new Set(found.filter((digits) => digits !== undefined).map(Number))].filter((n) => n > 0);
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') ? present(ref.slice('refs/heads/'.length)) : undefined;
}

/** An all-zero SHA means that there is no commit, such as before a branch's first push. */
function commitOf(sha: string | undefined): string | undefined {
  return sha === undefined || /^0+$/.test(sha) ? undefined : sha;
}

function present(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}

function repositoryUrl({ serverUrl, repository }: Pick<EventInput, 'serverUrl' | 'repository'>) {
  return present(repository) === undefined
    ? undefined
    : `${(present(serverUrl) ?? 'https://github.com').replace(/\/+$/, '')}/${repository}`;
}

function runUrlOf(input: EventInput): string | undefined {
  const repository = repositoryUrl(input);
  if (repository === undefined || present(input.runId) === undefined) return undefined;
  const attempt = present(input.runAttempt);
  return `${repository}/actions/runs/${input.runId}${attempt === undefined ? '' : `/attempts/${attempt}`}`;
}
