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
  const head = await readHead(place);
  if (head === undefined) return false;
  const isBranch = event.branch !== undefined && head === `ref: refs/heads/${event.branch}`;
  return isBranch || (head === event.sha && head !== event.headSha);
}

/** `HEAD` of the checkout nearest to a place, inside the workspace: a commit, or `ref: ` and a branch. */
async function readHead({ workspace, workingDirectory, configPath }: DirectoryPlace): Promise<string | undefined> {
  let folder = resolve(workspace, workingDirectory, configPath);
  for (;;) {
    const text = await readFile(join(folder, '.git', 'HEAD'), 'utf8').catch(() => undefined);
    if (text !== undefined) return text.trim();
    if (relative(workspace, folder) === '' || dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
}
