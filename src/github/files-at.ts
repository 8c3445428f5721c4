import { createHash } from 'node:crypto';
import type { GitHubApi } from './client/ports.ts';
import { createGitObjects, findFiles } from './commit-tree.ts';
import type { RunContext } from './event.ts';

/** A file of the repository at a commit. The path is from the repository's root. */
export interface FileAtCommit {
  readonly path: string;
  readonly content: Uint8Array;
}

const FILES_AT_ONCE = 8;

/**
 * The files at or below a path of a commit, in path order; none where the commit does not have the path. `wanted` filters
 * by path; `findFiles` says which links are followed. Reads only the folders on the way, so a large repository costs no
 * more requests than a small one. Throws a `GitHubError`.
 *
 * @param known contents that the caller has already, under whatever names. Only what is not among them is fetched.
 */
export async function filesAt(
  api: GitHubApi,
  commit: string,
  path: string,
  wanted: (path: string) => boolean,
  known: readonly Uint8Array[] = [],
): Promise<readonly FileAtCommit[]> {
  const found = await findFiles(createGitObjects(api), commit, path, wanted);
  const files = found.filter(({ isBrokenLink }) => !isBrokenLink);
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const digits = files[0]?.sha.length;
  const contents = new Map(digits === undefined ? [] : known.map((content) => [blobSha(content, digits), content]));
  const missing = [...new Set(files.map(({ sha }) => sha))].filter((sha) => !contents.has(sha));
  for (let start = 0; start < missing.length; start += FILES_AT_ONCE) {
    const batch = missing.slice(start, start + FILES_AT_ONCE);
    await Promise.all(batch.map(async (sha) => contents.set(sha, await api.blob(sha))));
  }
  return files.map((file) => ({ path: file.path, content: contents.get(file.sha) ?? new Uint8Array() }));
}

/** The name that Git gives a file's content: a SHA-256 in repositories whose names have 64 digits, and else a SHA-1. */
function blobSha(content: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** Whether a commit has any wanted file at or below a path. Throws a `GitHubError`. */
export async function hasFilesAt(
  api: GitHubApi,
  commit: string,
  path: string,
  wanted: (path: string) => boolean,
): Promise<boolean> {
  const found = await findFiles(createGitObjects(api), commit, path, wanted);
  return found.some(({ isBrokenLink }) => !isBrokenLink);
}

/**
 * Whether two commits or branches have the same directory at a path: the same wanted files with the same content, also
 * where links lead to them. A link out of the repository counts as what is written in it. False where only one of the two
 * has the path, undefined where neither has any wanted file. Folders that both share are listed once, so that it usually
 * costs three requests. Throws a `GitHubError`.
 */
export async function sameDirectoryAt(
  api: GitHubApi,
  [one, other]: readonly [string, string],
  path: string,
  wanted: (path: string) => boolean,
): Promise<boolean | undefined> {
  const objects = createGitObjects(api);
  const ofOne = await findFiles(objects, one, path, wanted);
  const ofOther = await findFiles(objects, other, path, wanted);
  return ofOne.length + ofOther.length === 0 ? undefined : JSON.stringify(ofOne) === JSON.stringify(ofOther);
}

/**
 * The commit that a run's change starts from: of a pull request's test merge the first parent, because the payload's
 * base may be older. Undefined where there is none, such as before a first push. Throws a `GitHubError`.
 */
export async function baseCommit(
  api: GitHubApi,
  context: Pick<RunContext, 'sha' | 'headSha' | 'baseSha'>,
): Promise<string | undefined> {
  const { sha, headSha, baseSha } = context;
  if (sha === undefined || sha === headSha) return baseSha;
  const [first, second] = await api.commitParents(sha);
  return first !== undefined && second === headSha ? first : baseSha;
}
