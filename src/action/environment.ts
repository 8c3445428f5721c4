import { readFileSync } from 'node:fs';
import type { Progress } from '../core/model/ports.ts';
import { createGitHubClient, parseRepository } from '../github/client/client.ts';
import { at, textAt } from '../github/client/json.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import { type EventInput, fileUrl, type RunContext, readEvent } from '../github/event.ts';
import { systemClock } from '../run/clock.ts';
import { type ParsedOptions, parseOptions } from '../run/options/options.ts';

/** What the runner gives the Action, read once. */
export interface ActionEnvironment {
  readonly parsed: ParsedOptions;
  /** Only the options that say where the directory and its comment are. */
  readonly place: ParsedOptions;
  /** Undefined in a run without secrets: for a pull request from a fork or of Dependabot. */
  readonly token: string | undefined;
  readonly githubToken: string | undefined;
  /** The input `signing-key`. */
  readonly signingKey: string | undefined;
  /** `owner/name`, in lower case; empty outside a workflow. */
  readonly repository: string;
  readonly workspace: string;
  readonly event: RunContext;
  /** The commit on the base branch, if the closing of a merged pull request started the run. */
  readonly mergeCommit: string | undefined;
  /** The page on GitHub of a line in a file of the workspace, at the checked-out commit. */
  readonly linkTo: (place: { readonly file: string; readonly line: number }) => string | undefined;
  /** GitHub, for the repository of this run, the same each time; undefined without a token or a repository. */
  readonly openGitHub: (progress: Progress) => Promise<GitHubApi | undefined>;
  readonly tempFolder: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** Reads the runner's inputs, event and variables, and makes the runner mask the tokens in logs. */
export function readActionEnvironment(env: NodeJS.ProcessEnv): ActionEnvironment {
  const token = secret('gitbook-token', env);
  const githubToken = secret('github-token', env);
  const signingKey = secret('signing-key', env);
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const input: EventInput = {
    name: env.GITHUB_EVENT_NAME ?? '',
    payload: payloadAt(env.GITHUB_EVENT_PATH),
    ref: env.GITHUB_REF,
    sha: env.GITHUB_SHA,
    actor: env.GITHUB_ACTOR,
    repository: env.GITHUB_REPOSITORY,
    serverUrl: env.GITHUB_SERVER_URL,
    runId: env.GITHUB_RUN_ID,
    runAttempt: env.GITHUB_RUN_ATTEMPT,
    defaultBranch: undefined,
  };
  const event = readEvent(input);
  // There the event's own commit is the base branch's, and the plan is made from the head.
  const commit = event.event === 'pull_request_target' ? event.headSha : event.sha;
  const merged = event.reason === 'pull-request-closed' && at(input.payload, 'pull_request', 'merged') === true;
  let gitHub: Promise<GitHubApi> | undefined;
  return {
    parsed: parseOptions((name) => inputOf(name, env)),
    place: parseOptions((name) => (OF_THE_PLACE.has(name) ? inputOf(name, env) : undefined)),
    token,
    githubToken,
    signingKey,
    repository: (env.GITHUB_REPOSITORY ?? '').toLowerCase(),
    workspace,
    event,
    mergeCommit: merged ? textAt(input.payload, 'pull_request', 'merge_commit_sha') : undefined,
    linkTo: ({ file, line }) => (commit === undefined ? undefined : fileUrl(input, commit, file, line)),
    openGitHub: async (progress) => {
      const repository = parseRepository(env.GITHUB_REPOSITORY ?? '');
      if (githubToken === undefined || repository === undefined) return undefined;
      const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
      gitHub ??= createGitHubClient({
        token: githubToken,
        repository,
        apiUrl,
        // A run that is stopped still writes what it did.
        clock: systemClock,
        progress,
      });
      return gitHub;
    },
    tempFolder: env.RUNNER_TEMP || workspace,
    variables: env,
  };
}

const OF_THE_PLACE: ReadonlySet<string> = new Set([
  'mode',
  'config-path',
  'working-directory',
  'organization-id',
  'comment',
  'mask-emails',
]);

/** An input, which the runner gives as a variable in capitals. */
function inputOf(name: string, env: NodeJS.ProcessEnv): string {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}

/** A secret input, which the runner masks from now on. */
function secret(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const value = inputOf(name, env);
  if (value === '') return undefined;
  const escaped = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::add-mask::${escaped}\n`);
  return value;
}

/** The event's payload; undefined if there is none, or it is not JSON. */
function payloadAt(path: string | undefined): unknown {
  if (!path) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
