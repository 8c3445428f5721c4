import { readFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve } from 'node:path';
import type { RunContext } from '../github/event.ts';
import type { Options } from '../run/options/options.ts';
import type { DirectoryPlace } from '../workspace/read-files.ts';

/** The directory's path in the repository, with `/` and without one at the end. */
export function directoryPath({ workingDirectory, configPath }: Options): string {
  return posix.join(workingDirectory, configPath).replace(/\/+$/, '');
}

/** Whether a file of the repository belongs to the directory at a path: the file itself, or a YAML file below the folder. */
export function isDirectoryFile(file: string, path: string): boolean {
  if (file === path) return true;
  const below = file.slice(path === '.' ? 0 : path.length + 1);
  return /\.ya?ml$/i.test(file) && !below.split('/').some((part) => part.startsWith('.'));
}

/**
 * Whether the workspace has the base branch of the pull request, which `actions/checkout` checks out on
 * `pull_request_target` by default. False where Git does not say.
 */
export async function isBaseCheckedOut(event: RunContext, place: DirectoryPlace): Promise<boolean> {
  if (event.event !== 'pull_request_target') return false;
  const git = await gitFolder(place);
  const commit = git && (await commitAt(git));
  if (git === undefined || commit === event.headSha) return false;
  // The branch may have moved since the event.
  const isBranch = event.branch !== undefined && (await readText(git, 'HEAD')) === `ref: refs/heads/${event.branch}`;
  return isBranch || (commit !== undefined && commit === event.sha);
}

/**
 * The commit that is checked out where the directory is: `HEAD` of the nearest `.git` in the workspace, which may be a
 * file, as of worktrees and submodules. Undefined where there is none.
 */
export async function workspaceCommit(place: DirectoryPlace): Promise<string | undefined> {
  const git = await gitFolder(place);
  return git && commitAt(git);
}

/** The folder of Git's data about the checkout nearest to a place, inside the workspace. */
async function gitFolder({ workspace, workingDirectory, configPath }: DirectoryPlace): Promise<string | undefined> {
  let folder = resolve(workspace, workingDirectory, configPath);
  for (;;) {
    const elsewhere = /^gitdir: (.+)$/.exec((await readText(folder, '.git')) ?? '')?.[1];
    const git = resolve(folder, elsewhere ?? '.git');
    if ((await readText(git, 'HEAD')) !== undefined) return git;
    if (relative(workspace, folder) === '' || dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
}

/** As many symbolic refs as Git follows. */
const MAX_REFS = 5;

/** The commit of `HEAD`, through loose and packed refs. A worktree shares most refs with the repository it belongs to. */
async function commitAt(git: string): Promise<string | undefined> {
  const common = resolve(git, (await readText(git, 'commondir')) ?? '.');
  let ref = 'HEAD';
  for (let refs = 0; refs <= MAX_REFS; refs += 1) {
    const value = (await readText(git, ref)) ?? (await readText(common, ref)) ?? (await packedRef(common, ref));
    if (value === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
    const next = /^ref: (refs\/.+)$/.exec(value)?.[1];
    if (next === undefined) return undefined;
    ref = next;
  }
  return undefined;
}

async function packedRef(common: string, ref: string): Promise<string | undefined> {
  const lines = (await readText(common, 'packed-refs'))?.split('\n') ?? [];
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
}

/** A small file without its last line break; undefined where there is no such file. */
async function readText(folder: string, name: string): Promise<string | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  return text?.trim();
}
