import { createHash } from 'node:crypto';
import type { GitHubApi, TreeEntry } from './client/ports.ts';
import type { RunContext } from './event.ts';

/** A file of the repository at a commit. The path is from the repository's root. */
export interface FileAtCommit {
  readonly path: string;
  readonly content: Uint8Array;
}

const FILES_AT_ONCE = 8;

/**
 * The files at or below a path of a commit, in path order; none where the commit does not have the path. `wanted` filters
 * by path. Links and submodules are skipped. Reads only the folders on the way, so a large repository costs no more
 * requests than a small one. Throws a `GitHubError`.
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
  const files = (await entriesAt(api, commit, path)).filter((entry) => wanted(entry.path));
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
  return (await entriesAt(api, commit, path)).some((entry) => wanted(entry.path));
}

/**
 * Whether two commits or branches have the same wanted files at or below a path; undefined where neither has any. Throws a
 * `GitHubError`.
 */
export async function sameFilesAt(
  api: GitHubApi,
  [one, other]: readonly [string, string],
  path: string,
  wanted: (path: string) => boolean,
): Promise<boolean | undefined> {
  const listed = async (commit: string): Promise<readonly string[]> => {
    const entries = (await entriesAt(api, commit, path)).filter((entry) => wanted(entry.path));
    return entries.map((entry) => JSON.stringify([entry.path, entry.sha])).sort();
  };
  const [ofOne, ofOther] = [await listed(one), await listed(other)];
  return ofOne.length + ofOther.length === 0 ? undefined : ofOne.join() === ofOther.join();
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

async function entriesAt(api: GitHubApi, commit: string, path: string): Promise<TreeEntry[]> {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  let folder = commit;
  for (const [index, segment] of segments.entries()) {
    const entry = (await api.tree(folder, false)).find((candidate) => candidate.path === segment);
    if (entry?.kind === 'file' && index === segments.length - 1) return [{ ...entry, path: segments.join('/') }];
    if (entry?.kind !== 'folder') return [];
    folder = entry.sha;
  }
  const prefix = segments.map((segment) => `${segment}/`).join('');
  return (await api.tree(folder, true))
    .filter(({ kind }) => kind === 'file')
    .map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
}
