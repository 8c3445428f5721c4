import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { test as base, expect } from 'vitest';
import type { EmulatorOptions } from '../../emulator/server.ts';
import { openTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { fakeSha } from '../support/github-repository.ts';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github-server.ts';
import { type ActionEvent, type ActionResult, runAction } from '../support/run-action.ts';
import type { ProcessOptions } from '../support/run-process.ts';

export const GITBOOK_TOKEN = 'gb_api_S3cretTokenOfTheAdministrator';
export const MARKER = '<!-- gitbook-directory-sync:plan organization=acme -->';

/** Files by their path in the repository. A text alone stands for `gitbook/directory.yaml`. */
export type Files = string | Readonly<Record<string, string>>;

export interface WorldOptions {
  readonly gitbook?: EmulatorOptions;
  readonly github?: FakeGitHubOptions;
}

export interface RunExtras {
  readonly env?: Readonly<Record<string, string>>;
  /** Without the token, as a fork's pull request. */
  readonly noToken?: boolean;
  readonly started?: ProcessOptions['started'];
}

type Inputs = Readonly<Record<string, string>>;

/** A repository on GitHub with its checkout, and an organization at GitBook, all on this machine. */
export interface World {
  readonly gitbook: TestEmulator;
  readonly github: FakeGitHub;
  readonly workspace: string;
  /** Makes the checkout hold exactly these files. */
  checkOut(files: Files): void;
  /** Opens a pull request from what `main` holds to what is proposed, checks it out, and gives its number. */
  propose(before: Files, after: Files): number;
  /** The Action on a pull request, with `payload` laid over what GitHub sends. */
  onPullRequest(number: number, inputs?: Inputs, extras?: RunExtras & PullExtras): Promise<ActionResult>;
  /** Merges a pull request, and gives the push that comes of it. */
  merge(number: number, how?: 'merge' | 'squash' | 'rebase'): ActionEvent;
  /** A push to `main` that no pull request brought. */
  directPush(): ActionEvent;
  /** The Action on any event. */
  on(event: ActionEvent, inputs?: Inputs, extras?: RunExtras): Promise<ActionResult>;
  /** The plan comments of a pull request: of the token's own account, with the marker. */
  comments(number: number): readonly string[];
  /** The one plan comment. */
  comment(number: number): string;
}

export interface PullExtras {
  readonly event?: string;
  readonly payload?: object;
  readonly pull?: object;
  readonly actor?: string;
}

/** A test with a world of its own, which ends with it; all that holds for every run is checked on the way. */
export const test = base.extend(
  'open',
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern here
  async ({}, { onCleanup }) => {
    const worlds: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      await Promise.all(worlds.map((world) => world.close()));
    });
    return async (options: WorldOptions = {}): Promise<World> => {
      const { world, close } = await openWorld(options);
      worlds.push({ close });
      return world;
    };
  },
);

async function openWorld(options: WorldOptions) {
  const gitbook = await openTestEmulator({ token: GITBOOK_TOKEN, ...options.gitbook });
  const github = await startFakeGitHub(options.github);
  const workspace = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-world-'));
  const { repository } = github;

  let checkedOut: Files = {};
  /** Commits what is checked out. */
  const commitToMain = (merged: readonly string[]): string => {
    const tip = repository.branches.get('main');
    const parents = [...(tip === undefined ? [] : [tip]), ...merged];
    const sha = repository.commit({ files: { README: 'main', ...filesOf(checkedOut) }, parents });
    repository.branches.set('main', sha);
    return sha;
  };
  const checkOut = (files: Files): void => {
    checkedOut = files;
    rmSync(join(workspace, 'gitbook'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(filesOf(files))) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
  };
  const world: World = {
    gitbook,
    github,
    workspace,
    checkOut,
    propose: (before, after) => {
      const tip = repository.branches.get('main');
      const baseSha = repository.commit({ files: filesOf(before), parents: tip === undefined ? [] : [tip] });
      repository.branches.set('main', baseSha);
      const headSha = repository.commit({ files: filesOf(after), parents: [baseSha] });
      const { number } = repository.addPullRequest({ baseSha, headSha });
      const mergeSha = repository.commit({ files: filesOf(after), parents: [baseSha, headSha] });
      const pull = repository.issue(number)?.pull;
      if (pull) pull.mergeCommitSha = mergeSha;
      checkOut(after);
      return number;
    },
    onPullRequest: (number, inputs, extras = {}) => world.on(pullRequestEvent(github, number, extras), inputs, extras),
    merge: (number, how = 'merge') => {
      const { headSha = '' } = repository.issue(number)?.pull ?? {};
      const sha = commitToMain([headSha]);
      repository.merge(number, sha, how === 'rebase' ? [fakeSha(`rebased ${number}`), sha] : [sha]);
      const message = {
        merge: `Merge pull request #${number} from acme/change\n\nChange the directory`,
        squash: `Change the directory (#${number})`,
        rebase: 'Change the directory',
      }[how];
      return pushEvent(sha, message);
    },
    directPush: () => pushEvent(commitToMain([]), 'Change the directory'),
    on: async (given, inputs = {}, extras = {}) => {
      const event = given.sha === TIP ? { ...given, sha: repository.branches.get('main') ?? TIP } : given;
      const result = await runAction({
        event,
        inputs: {
          'gitbook-token': extras.noToken ? '' : GITBOOK_TOKEN,
          'gitbook-api-url': gitbook.url,
          'organization-id': 'acme',
          ...inputs,
        },
        githubToken: github.token,
        githubApiUrl: github.url,
        workspace,
        repository: repository.name,
        started: extras.started,
        ...(extras.env ? { env: extras.env } : {}),
      });
      expectWhatAlwaysHolds(result, world);
      // Outputs that could not be written say nothing of the run.
      if (extras.env?.GITHUB_OUTPUT === undefined) {
        expect(result.exitCode, result.stdout).toBe(result.outputs['failure-reason'] === '' ? 0 : 1);
      }
      return result;
    },
    comments: (number) =>
      repository
        .commentsOf(number)
        .filter(({ author, body }) => author?.login === 'github-actions[bot]' && body.startsWith(MARKER))
        .map(({ body }) => body),
    comment: (number) => {
      const [body, ...more] = world.comments(number);
      expect(more, 'there is one plan comment').toEqual([]);
      return body ?? '';
    },
  };
  const close = async (): Promise<void> => {
    rmSync(workspace, { recursive: true, force: true });
    await github.close();
    await gitbook.close();
    expect(github.violations).toEqual([]);
  };
  return { world, close };
}

function filesOf(files: Files): Readonly<Record<string, string>> {
  return typeof files === 'string' ? { 'gitbook/directory.yaml': files } : files;
}

function pullRequestEvent(github: FakeGitHub, number: number, extras: PullExtras): ActionEvent {
  const { repository } = github;
  const pull = repository.issue(number)?.pull;
  if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
  const own = { full_name: repository.name, default_branch: 'main', fork: false };
  return {
    name: extras.event ?? 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: pull.mergeCommitSha ?? '',
    actor: extras.actor ?? 'octocat',
    payload: {
      action: 'synchronize',
      number,
      pull_request: {
        number,
        state: 'open',
        merged: false,
        merge_commit_sha: pull.mergeCommitSha,
        user: { login: extras.actor ?? 'octocat' },
        head: { ref: 'change', sha: pull.headSha, repo: own },
        base: { ref: 'main', sha: pull.baseSha, repo: own },
        ...extras.pull,
      },
      repository: own,
      ...extras.payload,
    },
  };
}

/** A push to a branch. */
export function pushEvent(sha: string, message: string, branch = 'main'): ActionEvent {
  return {
    name: 'push',
    ref: `refs/heads/${branch}`,
    sha,
    payload: {
      ref: `refs/heads/${branch}`,
      before: fakeSha('before'),
      after: sha,
      forced: false,
      deleted: false,
      created: false,
      head_commit: { id: sha, message },
      repository: { full_name: 'acme/directory', default_branch: 'main' },
    },
  };
}

/** Stands for what `main` points to. */
const TIP = fakeSha('the tip of main');

/** Any other event, on `main`. */
export function otherEvent(name: string, payload: object = {}): ActionEvent {
  const repository = { full_name: 'acme/directory', default_branch: 'main' };
  return { name, ref: 'refs/heads/main', sha: TIP, payload: { repository, ...payload } };
}

const planSchema = JSON.parse(
  readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isPlan = ajv.compile(planSchema);

/** A plan's JSON, as far as tests look into it. */
export interface PlanJson {
  readonly organization: { readonly id: string };
  readonly fingerprint: string;
  readonly changes: readonly { readonly type: string; readonly email?: string; readonly cause?: string }[];
  readonly guards: readonly { readonly name: string; readonly passed: boolean }[];
  readonly notices: readonly { readonly kind: string }[];
}

/** The plan file of a run. */
export function planOf(result: ActionResult): PlanJson {
  return JSON.parse(result.planText ?? '') as PlanJson;
}

/** Holds a plan's JSON against the published schema. */
export function expectPlan(plan: unknown): void {
  expect(isPlan(plan) ? [] : isPlan.errors).toEqual([]);
}

const MEBIBYTE = 1_048_576;

function expectWhatAlwaysHolds(result: ActionResult, { github, gitbook }: World): void {
  const comments = github.repository.comments.map(({ body }) => body);
  // Their ends alone, as escaping may change what comes before.
  for (const secret of [gitbook.token.slice(-20), github.token.slice(-20)]) {
    const { log, stderr, summary, planText, outputs } = result;
    const told = [log, stderr, summary, planText, ...Object.values(outputs), ...comments];
    const annotated = result.annotations.map(({ message }) => message);
    expect([...told, ...annotated].filter((text) => text?.includes(secret))).toEqual([]);
  }
  for (const body of comments) expect(body.length).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(result.summary)).toBeLessThan(MEBIBYTE);
  expect(result.errors.length).toBeLessThanOrEqual(10);
  expect(result.warnings.length).toBeLessThanOrEqual(10);
  expect(result.stderr).toBe('');
  expect(result.outputs.summary ?? '').not.toContain('\n');
  if (result.planText !== undefined) expectPlan(JSON.parse(result.planText));
}
