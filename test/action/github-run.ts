import type { ActionEnvironment } from '../../src/action/environment.ts';
import type { ActionOutput } from '../../src/action/output.ts';
import type { ActionRun } from '../../src/action/run.ts';
import { type CommentContent, commentTop, directoryKey } from '../../src/core/review/comment-state.ts';
import { type EventInput, readEvent } from '../../src/github/event.ts';
import { parseOptions } from '../../src/run/options/options.ts';
import { silentProgress } from '../../src/run/progress.ts';
import type { Fixture } from '../github/fixture.ts';
import { ACTIONS_BOT, type FakeAccount, type FakeComment, type FakeRepository } from '../support/github-repository.ts';

export const ORGANIZATION = 'acme';
export const HERE = directoryKey('gitbook');

/** What a run of the Action reported. */
export interface Reported {
  readonly log: string[];
  readonly warnings: string[];
  readonly summary: string[];
  readonly outputs: Record<string, unknown>;
}

/** A run of the Action that talks to GitHub alone. */
export function gitHubRun(
  { api, clock }: Pick<Fixture, 'api' | 'clock'>,
  event: Partial<EventInput>,
  environment: Partial<ActionEnvironment> = {},
): { readonly run: ActionRun; readonly reported: Reported } {
  const reported: Reported = { log: [], warnings: [], summary: [], outputs: {} };
  const parsed = parseOptions((name) => (name === 'organization-id' ? ORGANIZATION : undefined));
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const output: Partial<ActionOutput> = {
    log: (text) => void reported.log.push(text),
    warn: (text) => void reported.warnings.push(text),
    set: (name, value) => {
      reported.outputs[name] = value;
    },
    annotate: () => {},
    logPlan: () => {},
    summarizePlan: async () => {},
    fail: async () => {},
    addToSummary: async (line) => void reported.summary.push(line),
  };
  const nothing = { payload: {}, ref: undefined, sha: undefined, actor: 'octocat', repository: 'acme/directory' };
  const runner = { serverUrl: 'https://github.com', runId: '42', runAttempt: '1', defaultBranch: undefined };
  const around: Partial<ActionEnvironment> = {
    repository: 'acme/directory',
    event: readEvent({ name: 'push', ...nothing, ...runner, ...event }),
    mergeCommit: undefined,
    linkTo: () => undefined,
    openGitHub: async () => api,
    ...environment,
  };
  const run: Omit<ActionRun, 'openGitBook'> = {
    options: parsed.options,
    environment: around as ActionEnvironment,
    output: output as ActionOutput,
    stop: new AbortController().signal,
    clock,
    progress: silentProgress,
    workspace: '/workspace',
    asOf: '2026-11-22',
    hide: (text) => text,
    keyFor: () => undefined,
  };
  return { run: run as ActionRun, reported };
}

/** The event of a push to `main`. */
export function pushOf(sha: string, commits: readonly string[] = [sha], message = 'Change'): Partial<EventInput> {
  const payload = {
    ref: 'refs/heads/main',
    before: 'b'.repeat(40),
    after: sha,
    commits: commits.map((id) => ({ id })),
    head_commit: { id: sha, message },
    repository: { default_branch: 'main' },
  };
  return { name: 'push', ref: 'refs/heads/main', sha, payload };
}

/** Merges a new pull request into `main`, and gives its number and its commit there. */
export function mergeOne(repository: FakeRepository): { number: number; sha: string } {
  const { number } = repository.addPullRequest();
  const tip = repository.branches.get('main');
  const sha = repository.commit({ files: { README: `${number}` }, parents: tip === undefined ? [] : [tip] });
  repository.branches.set('main', sha);
  repository.merge(number, sha);
  return { number, sha };
}

interface CommentParts {
  readonly organizationId?: string;
  readonly directory?: string;
  readonly author?: FakeAccount;
  /** The line of its review record. */
  readonly record?: string | undefined;
}

/** The plan comment of a pull request about a directory. */
export function addPlanComment(
  repository: FakeRepository,
  number: number,
  content: CommentContent,
  { organizationId = ORGANIZATION, directory = HERE, author = ACTIONS_BOT, record }: CommentParts = {},
): FakeComment {
  const commit = repository.issue(number)?.pull?.headSha;
  const nothing = { record, ledger: undefined, earlier: undefined };
  const top = commentTop({ organizationId, directory, commit, content, ...nothing });
  return repository.addComment({ number, body: [...top, `text of ${content}`].join('\n'), author });
}
