import { describe, expect, test } from 'vitest';
import { GitHubError } from '../../src/github/client/errors.ts';
import { baseCommit, filesAt } from '../../src/github/files-at.ts';
import { fakeSha } from '../support/github-repository.ts';
import { connected, rejection } from './fixture.ts';

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
  test('are those below a folder, in path order, without links', async () => {
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
