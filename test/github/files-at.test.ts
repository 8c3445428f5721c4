import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isDirectoryFile } from '../../src/action/checkout.ts';
import { GitHubError } from '../../src/github/client/errors.ts';
import { baseCommit, filesAt, sameDirectoryAt } from '../../src/github/files-at.ts';
import { readFiles } from '../../src/workspace/read-files.ts';
import { fakeSha } from '../support/github-repository.ts';
import { connected, type Fixture, rejection } from './fixture.ts';

const files = {
  'gitbook/teams/docs.yml': 'teams: {}\n',
  'gitbook/users.yaml': 'users:\n  gräce@example.com: {}\n'.repeat(20),
  'gitbook/notes.md': '# Notes',
  'gitbook/link.yaml': '../secret',
  'other/users.yaml': 'other',
  'users.yaml': 'root',
};
const links = ['gitbook/link.yaml'];
const yaml = (path: string) => /\.ya?ml$/.test(path);

async function read(path: string, options: { maxTreeEntries?: number } = {}) {
  const fixture = await connected(options);
  const sha = fixture.github.repository.commit({ files, links });
  const found = await filesAt(fixture.api, sha, path, yaml);
  return { ...fixture, found: found.map((file) => [file.path, new TextDecoder().decode(file.content)]) };
}

describe('the files of a commit', () => {
  test('are those below a folder, in path order, without links that lead nowhere', async () => {
    const { found } = await read('gitbook');
    expect(found).toEqual([
      ['gitbook/teams/docs.yml', files['gitbook/teams/docs.yml']],
      ['gitbook/users.yaml', files['gitbook/users.yaml']],
    ]);
  });

  test.each(['gitbook/users.yaml', './gitbook//users.yaml/'])('are one, when %s names a file', async (path) => {
    expect((await read(path)).found).toEqual([['gitbook/users.yaml', files['gitbook/users.yaml']]]);
  });

  test.each(['.', ''])('are all of them, from %j', async (path) => {
    const paths = (await read(path)).found.map(([name]) => name);
    expect(paths).toEqual(['gitbook/teams/docs.yml', 'gitbook/users.yaml', 'other/users.yaml', 'users.yaml']);
  });

  test.each(['nowhere', 'gitbook/nowhere', 'users.yaml/x', 'gitbook/link.yaml'])('are none at %s', async (path) => {
    expect((await read(path)).found).toEqual([]);
  });

  test('are read although the rest of the repository is large', async () => {
    const { found } = await read('gitbook/teams', { maxTreeEntries: 1 });
    expect(found).toHaveLength(1);
  });

  test('are fetched only where their content is not known', async () => {
    const { api, github, calls } = await connected();
    const twice = { 'gitbook/a.yaml': 'a: 1\n', 'gitbook/b.yaml': 'b: 1\n', 'gitbook/c.yaml': 'b: 1\n' };
    const sha = github.repository.commit({ files: twice });
    const known = ['a: 1\n', 'b: 1\r\n', ''].map((text) => new TextEncoder().encode(text));
    const found = await filesAt(api, sha, 'gitbook', yaml, known);
    expect(found.map(({ path, content }) => [path, new TextDecoder().decode(content)])).toEqual(Object.entries(twice));
    expect(calls().filter((call) => call.includes('/git/blobs/'))).toHaveLength(1);
  });

  test('are told by SHA-256 in a repository that has it', async () => {
    const { api } = await connected();
    // Of `git hash-object` in a repository of `git init --object-format=sha256`.
    const sha = '80d3735834c615c1ed161b8c218d42171f3247f20cfc07f033dee488cb7b98a9';
    const content = new TextEncoder().encode('a: 1\n');
    const tree = async () => [{ path: 'a.yaml', kind: 'file', sha } as const];
    const blob = async () => Promise.reject(new Error('It is known.'));
    expect(await filesAt({ ...api, tree, blob }, 'main', '.', yaml, [content])).toEqual([{ path: 'a.yaml', content }]);
  });

  test('are an error when GitHub lists a folder only in part', async () => {
    const { api, github } = await connected({ maxTreeEntries: 2 });
    const sha = github.repository.commit({ files });
    expect(await rejection(filesAt(api, sha, 'gitbook', yaml))).toBeInstanceOf(GitHubError);
  });
});

/** What is in a checkout: a file's text, or where a link leads. */
type Checkout = Readonly<Record<string, string | { readonly to: string }>>;

function commitOf({ github }: Fixture, checkout: Checkout): string {
  const entries = Object.entries(checkout);
  const content = entries.map(([path, entry]) => [path, typeof entry === 'string' ? entry : entry.to]);
  const linked = entries.flatMap(([path, entry]) => (typeof entry === 'string' ? [] : [path]));
  return github.repository.commit({ files: Object.fromEntries(content), links: linked });
}

describe('links in a commit', () => {
  const A = 'a: 1\n';
  const B = 'b: 1\n';
  test.each<[string, Checkout, string, readonly string[]]>([
    ['to a file', { 'd/x.yaml': { to: '../e/b.yml' }, 'e/b.yml': B }, 'd', ['d/x.yaml']],
    ['to a folder', { 'd/x': { to: '../e' }, 'e/f/b.yaml': B, 'e/n.md': A }, 'd', ['d/x/f/b.yaml']],
    ['at the path', { d: { to: './e/' }, 'e/b.yaml': B }, 'd', ['d/b.yaml']],
    ['at a path of a file', { 'd.yaml': { to: 'e/b.txt' }, 'e/b.txt': B }, 'd.yaml', ['d.yaml']],
    ['on the way', { s: { to: 'e/f' }, 'e/f/d/b.yaml': B }, 's/d', ['s/d/b.yaml']],
    ['from link to link', { d: { to: 'c' }, c: { to: 'e/x' }, 'e/x': { to: 'f' }, 'e/f/b.yaml': B }, 'd', ['d/b.yaml']],
    [
      'with .. behind a link',
      { d: { to: 's/../g' }, s: { to: 'e/f' }, 'e/f/a': A, 'e/g/b.yaml': B },
      'd',
      ['d/b.yaml'],
    ],
    ['in a circle', { 'd/b.yaml': B, 'd/c': { to: '../d' }, 'd/up': { to: '..' } }, 'd', ['d/b.yaml']],
    ['twice to one file', { 'd/b.yaml': B, 'd/a.yaml': { to: 'b.yaml' } }, 'd', ['d/a.yaml']],
    ['of another name', { 'd/b.yaml': B, 'd/a.txt': { to: 'b.yaml' } }, 'd', ['d/b.yaml']],
    ['that are hidden', { 'd/.a.yaml': { to: 'b.yaml' }, 'd/.e': { to: '../d' }, 'd/b.yaml': B }, 'd', ['d/b.yaml']],
    ['to themselves', { 'd/a.yaml': { to: 'a.yaml' }, 'd/c.yaml': { to: 'd/c.yaml' } }, 'd', []],
    ['out of the repository', { 'd/a.yaml': { to: '../../x.yaml' }, 'd/c.yaml': { to: '/etc/x.yaml' } }, 'd', []],
    ['below a file', { 'd/a.yaml': { to: 'b.yaml/../b.yaml' }, 'd/b.yaml': B }, 'd', ['d/b.yaml']],
  ])('%s', async (_, checkout, path, expected) => {
    const fixture = await connected();
    const found = await filesAt(fixture.api, commitOf(fixture, checkout), path, yamlAt(path));
    expect(found.map((file) => file.path)).toEqual(expected);
    expect(found.every(({ content }) => new TextDecoder().decode(content) === B)).toBe(true);
  });

  test('are followed as in a checkout', async () => {
    const checkout: Checkout = {
      'r/d/a.yaml': A,
      'r/d/b/a.yaml': A,
      'r/d/B/a.yaml': A,
      'r/d/b.yaml': { to: 'b/a.yaml' },
      'r/d/e': { to: '../e' },
      'r/d/z.yml': { to: 'e/.h.yaml' },
      'r/e/.h.yaml': A,
      'r/e/up': { to: '../d' },
      'r/e/f/c.YAML': A,
      'r/e/f/d.yaml': { to: '../../d/a.yaml' },
      'r/d/é.yaml': A,
      'r/d/A.yaml': { to: 'é.yaml' },
    };
    const fixture = await connected();
    const workspace = await checkedOut(checkout);
    for (const path of ['r', 'r/d', 'r/e', 'r/d/e/up', 'r/d/e/f', 'r/d/b.yaml', 'r/d/nothing']) {
      const read = await readFiles({ workspace, workingDirectory: '.', configPath: path });
      const found = await filesAt(fixture.api, commitOf(fixture, checkout), path, yamlAt(path));
      expect(found.map((file) => file.path)).toEqual(read.files.map(({ file }) => file).sort());
    }
  });
});

const yamlAt = (path: string) => (file: string) => isDirectoryFile(file, path);

/** A folder on the disk with the files and links. */
async function checkedOut(checkout: Checkout): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, entry] of Object.entries(checkout)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (typeof entry === 'string') await writeFile(join(folder, path), entry);
    else await symlink(entry.to, join(folder, path));
  }
  return folder;
}

describe('whether two commits have the same directory', () => {
  async function same(one: Checkout, other: Checkout, path = 'd'): Promise<readonly [boolean | undefined, number]> {
    const fixture = await connected();
    const commits = [commitOf(fixture, one), commitOf(fixture, other)] as const;
    const answer = await sameDirectoryAt(fixture.api, commits, path, yamlAt(path));
    return [answer, fixture.calls().length];
  }

  test.each<[string, boolean | undefined, Checkout, Checkout]>([
    ['another file changed', true, { 'd/a.yaml': 'a', x: '1' }, { 'd/a.yaml': 'a', x: '2' }],
    ['a file beside the YAML changed', true, { 'd/a.yaml': 'a', 'd/x': '1' }, { 'd/a.yaml': 'a', 'd/x': '2' }],
    ['a file changed', false, { 'd/a.yaml': 'a' }, { 'd/a.yaml': 'b' }],
    ['a file was renamed', false, { 'd/a.yaml': 'a' }, { 'd/b.yaml': 'a' }],
    ['a file deep below changed', false, { 'd/a/b/c.yaml': 'a' }, { 'd/a/b/c.yaml': 'b' }],
    ['the path is new', false, { x: '1' }, { 'd/a.yaml': 'a' }],
    ['the path is gone', false, { 'd/a.yaml': 'a' }, { x: '1' }],
    ['it became one file', false, { 'd/d': 'a', 'd/d.yaml': 'a' }, { d: 'a' }],
    ['there is none', undefined, { x: '1' }, { x: '2' }],
    ['there is no YAML', undefined, { 'd/x': '1' }, { 'd/x': '2' }],
    [
      'what a link in it leads to changed',
      false,
      { 'd/a.yaml': { to: '../e/a.yaml' }, 'e/a.yaml': 'a' },
      { 'd/a.yaml': { to: '../e/a.yaml' }, 'e/a.yaml': 'b' },
    ],
    [
      'a file in a linked folder changed',
      false,
      { 'd/a.yaml': 'a', 'd/e': { to: '../e' }, 'e/f/b.yaml': 'a' },
      { 'd/a.yaml': 'a', 'd/e': { to: '../e' }, 'e/f/b.yaml': 'b' },
    ],
    [
      'a file changed, and the path is a link',
      false,
      { d: { to: 'e' }, 'e/a.yaml': 'a' },
      { d: { to: 'e' }, 'e/a.yaml': 'b' },
    ],
    [
      'a link leads to another folder',
      false,
      { d: { to: 'e' }, 'e/a.yaml': 'a', 'f/a.yaml': 'b' },
      { d: { to: 'f' }, 'e/a.yaml': 'a', 'f/a.yaml': 'b' },
    ],
    [
      'a link leads elsewhere out of the repository',
      false,
      { 'd/a.yaml': { to: '/x/a.yaml' } },
      { 'd/a.yaml': { to: '/y/a.yaml' } },
    ],
    ['the folder became a link to where it was moved', true, { 'd/a.yaml': 'a' }, { d: { to: 'e' }, 'e/a.yaml': 'a' }],
  ])('where %s: %s', async (_, expected, one, other) => {
    expect((await same(one, other))[0]).toBe(expected);
  });

  test('takes three requests where it is the same, and four where it is not', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`d/${index % 7}/${index}.yaml`, 'a']));
    expect(await same({ ...many, x: '1' }, { ...many, x: '2' })).toEqual([true, 3]);
    expect(await same(many, { ...many, 'd/6/6.yaml': 'b' })).toEqual([false, 4]);
  });

  test('takes branches as well', async () => {
    const fixture = await connected();
    const commit = commitOf(fixture, { 'd/a.yaml': 'a' });
    fixture.github.repository.branches.set('main', commit);
    expect(await sameDirectoryAt(fixture.api, ['main', commit], 'd', yamlAt('d'))).toBe(true);
  });
});

describe('the commit that a change starts from', () => {
  const headSha = fakeSha('head');
  const oldBase = fakeSha('old base');

  test('is the first parent of a pull request’s test merge', async () => {
    const { api, github } = await connected();
    const newBase = github.repository.commit({ files });
    const sha = github.repository.commit({ files, parents: [newBase, headSha] });
    expect(await baseCommit(api, { sha, headSha, baseSha: oldBase })).toBe(newBase);
  });

  test('is what the event says, where something else was checked out', async () => {
    const { api, github, calls } = await connected();
    const sha = github.repository.commit({ files, parents: [fakeSha('x')] });
    expect(await baseCommit(api, { sha, headSha, baseSha: oldBase })).toBe(oldBase);
    expect(await baseCommit(api, { sha: headSha, headSha, baseSha: oldBase })).toBe(oldBase);
    expect(await baseCommit(api, { sha: undefined, headSha: undefined, baseSha: undefined })).toBeUndefined();
    expect(calls()).toHaveLength(1);
  });
});
