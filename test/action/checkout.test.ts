import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isBaseCheckedOut, workspaceCommit } from '../../src/action/checkout.ts';
import { workspaceOf } from '../../src/action/pull-request/workspace-state.ts';
import { type EventInput, readEvent } from '../../src/github/event.ts';
import type { DirectoryPlace } from '../../src/workspace/read-files.ts';
import { connected } from '../github/fixture.ts';
import { fakeSha } from '../support/github-repository.ts';
import { refuse } from '../support/github-routes.ts';

const A = fakeSha('a');
const B = fakeSha('b');

/** A workspace with some files, which ends with the test. */
async function workspaceWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'checkout-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const at = (workspace: string, configPath = 'gitbook'): DirectoryPlace => ({
  workspace,
  workingDirectory: '.',
  configPath,
});

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const own = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'init.defaultBranch=main'];
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return (await promisify(execFile)('git', [...own, ...args], { cwd: folder, env })).stdout.trim();
}

async function repositoryIn(folder: string, ...options: readonly string[]): Promise<void> {
  await git(folder, 'init', '-q', ...options);
  await git(folder, 'commit', '-q', '--allow-empty', '-m', 'first');
}

describe('the commit of the workspace', () => {
  test.each([
    ['a commit', { '.git/HEAD': `${A}\n` }, A],
    ['a commit by SHA-256', { '.git/HEAD': A.padEnd(64, '0') }, A.padEnd(64, '0')],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/x/y\n', '.git/refs/heads/x/y': `${A}\n` }, A],
    [
      'a packed branch, with one whose name ends the same',
      {
        '.git/HEAD': 'ref: refs/heads/y\n',
        '.git/packed-refs': `# pack-refs with: peeled\n${B} refs/heads/x/refs/heads/y\n${A} refs/heads/y\n^${B}\n`,
      },
      A,
    ],
    [
      'a loose branch that is packed as well',
      { '.git/HEAD': 'ref: refs/heads/y', '.git/refs/heads/y': A, '.git/packed-refs': `${B} refs/heads/y\n` },
      A,
    ],
    [
      'the nearest of two checkouts',
      { '.git/HEAD': B, 'gitbook/.git/HEAD': A, 'gitbook/teams/.git/HEAD': B, 'gitbook/a.yaml': '' },
      A,
    ],
    ['a branch before its first commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, undefined],
    ['a branch that leads to itself', { '.git/HEAD': 'ref: refs/h', '.git/refs/h': 'ref: refs/h' }, undefined],
    ['something else', { '.git/HEAD': 'ref: ../secret', secret: A }, undefined],
    ['nothing', { 'gitbook/a.yaml': '' }, undefined],
  ])('is that of %s', async (_, files, expected) => {
    expect(await workspaceCommit(at(await workspaceWith(files)))).toBe(expected);
  });

  test('is not that of a checkout around the workspace', async () => {
    const outside = await workspaceWith({ '.git/HEAD': A, 'inside/gitbook/a.yaml': '' });
    expect(await workspaceCommit(at(join(outside, 'inside')))).toBeUndefined();
  });

  test.each([
    ['a repository', []],
    ['a repository with SHA-256', ['--object-format=sha256']],
    ['a repository whose data is elsewhere', ['--separate-git-dir=data']],
  ])('is what Git says, in %s', async (_, options) => {
    const folder = await workspaceWith({ 'gitbook/a.yaml': '' });
    await repositoryIn(folder, ...options);
    for (const change of [[], ['pack-refs', '--all'], ['symbolic-ref', 'refs/heads/x', 'refs/heads/main']]) {
      if (change.length > 0) await git(folder, ...change);
      expect(await workspaceCommit(at(folder, 'gitbook/a.yaml'))).toBe(await git(folder, 'rev-parse', 'HEAD'));
    }
    await git(folder, 'symbolic-ref', 'HEAD', 'refs/heads/x');
    expect(await workspaceCommit(at(folder))).toBe(await git(folder, 'rev-parse', 'main'));
  });

  test('is what Git says, in a worktree', async () => {
    const folder = await workspaceWith();
    await repositoryIn(folder);
    await git(folder, 'worktree', 'add', '-q', 'tree', '-b', 'other');
    await git(join(folder, 'tree'), 'commit', '-q', '--allow-empty', '-m', 'second');
    const commit = await git(join(folder, 'tree'), 'rev-parse', 'HEAD');
    expect(commit).not.toBe(await git(folder, 'rev-parse', 'HEAD'));
    expect(await workspaceCommit(at(folder, 'tree/gitbook'))).toBe(commit);
    await git(folder, 'pack-refs', '--all');
    expect(await workspaceCommit(at(folder, 'tree/gitbook'))).toBe(commit);
  });
});

const HEAD = fakeSha('head');
const MERGE = fakeSha('merge');

function onPullRequest(name = 'pull_request', sha = MERGE, branch = 'main') {
  const own = { full_name: 'acme/directory', default_branch: 'main' };
  const pull_request = {
    number: 7,
    head: { sha: HEAD, repo: own },
    base: { sha: fakeSha('old base'), ref: branch, repo: own },
  };
  const input = { name, sha, payload: { pull_request, repository: own } };
  return readEvent(input as unknown as EventInput);
}

describe('what the workspace of a pull request has', () => {
  async function stateOf(commit: string, event = onPullRequest()) {
    const fixture = await connected();
    const { repository } = fixture.github;
    const first = repository.commit({ files: {} });
    repository.commit({ files: {}, parents: [first], sha: HEAD });
    const workspace = await workspaceWith({ '.git/HEAD': commit });
    const state = () => workspaceOf(event, at(workspace), fixture.api);
    return { ...fixture, repository, first, state };
  }

  test('is the test merge of the event, without asking GitHub', async () => {
    const { state, calls } = await stateOf(MERGE);
    expect(await state()).toEqual({ kind: 'test-merge' });
    expect(calls()).toEqual([]);
  });

  test('is a test merge of the same head that is not the event’s', async () => {
    const { state, repository, first } = await stateOf(A);
    repository.commit({ files: {}, parents: [first, HEAD], sha: A });
    expect(await state()).toEqual({ kind: 'test-merge' });
  });

  test.each([
    ['test-merge', 'as it was', (first: string) => first],
    ['head-behind-base', 'with a new commit', (first: string, add: (parent: string) => string) => add(first)],
    ['head-behind-base', 'after the pull request', (_: string, add: (parent: string) => string) => add(HEAD)],
  ] as const)('is, by its head, %s while the base is %s', async (kind, _, move) => {
    const { state, repository, first, calls } = await stateOf(HEAD);
    repository.branches.set(
      'main',
      move(first, (parent) => repository.commit({ files: {}, parents: [parent] })),
    );
    expect(await state()).toEqual(kind === 'test-merge' ? { kind } : { kind, commit: HEAD });
    expect(calls()).toHaveLength(1);
  });

  test('may be behind the base where GitHub does not say', async () => {
    const { state, github } = await stateOf(HEAD);
    const behind = { kind: 'head-behind-base', commit: HEAD };
    expect(await state()).toEqual(behind);
    github.fail({ answer: refuse(403, 'Resource not accessible by integration') });
    expect(await state()).toEqual(behind);
    const workspace = await workspaceWith({ '.git/HEAD': HEAD });
    expect(await workspaceOf(onPullRequest(), at(workspace), undefined)).toEqual(behind);
  });

  test.each([
    ['of GitHub’s', [fakeSha('other head')]],
    ['of the workflow’s own', undefined],
  ])('is another commit, %s', async (_, parents) => {
    const { state, repository, first } = await stateOf(A);
    if (parents) repository.commit({ files: {}, parents: [first, ...parents], sha: A });
    expect(await state()).toEqual({ kind: 'other-commit', commit: A });
  });

  test('is not the test merge where the event’s commit is the base', async () => {
    const { state } = await stateOf(A, onPullRequest('pull_request_target', A));
    expect(await state()).toMatchObject({ kind: 'other-commit' });
  });

  test('is not known without .git, and of no interest on other events', async () => {
    const workspace = await workspaceWith();
    expect(await workspaceOf(onPullRequest(), at(workspace), undefined)).toEqual({ kind: 'unknown' });
    const { state } = await stateOf(A, readEvent({ name: 'push', sha: B } as unknown as EventInput));
    expect(await state()).toEqual({ kind: 'unknown' });
  });
});

describe('the base is checked out on pull_request_target', () => {
  const BRANCH = 'ref: refs/heads/main';
  test.each([
    ['at the event’s commit', MERGE, undefined, true],
    ['on the branch, whose commit is not known', BRANCH, undefined, true],
    ['on the branch, which has moved', BRANCH, A, true],
    ['but not on a branch of a fork with the same name', BRANCH, HEAD, false],
    ['but not at the head', HEAD, undefined, false],
    ['but not on another branch', 'ref: refs/heads/change', A, false],
  ])('%s', async (_, head, commit, expected) => {
    const workspace = await workspaceWith({ '.git/HEAD': head });
    if (commit !== undefined) await appendFile(join(workspace, '.git/packed-refs'), `${commit} ${head.slice(5)}\n`);
    expect(await isBaseCheckedOut(onPullRequest('pull_request_target'), at(workspace))).toBe(expected);
    expect(await isBaseCheckedOut(onPullRequest('pull_request'), at(workspace))).toBe(false);
  });
});
