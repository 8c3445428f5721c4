import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { RunContext } from '../github/event.ts';
import type { DirectoryPlace } from '../workspace/read-files.ts';

/**
 * Whether what lies at a place is the branch that a pull request is to be merged into, as `actions/checkout` leaves it
 * on `pull_request_target` unless told otherwise. False where git does not say.
 */
export async function isBaseCheckedOut(event: RunContext, place: DirectoryPlace): Promise<boolean> {
  if (event.event !== 'pull_request_target') return false;
  const head = await readHead(place);
  if (head === undefined) return false;
  const isBranch = event.branch !== undefined && head === `ref: refs/heads/${event.branch}`;
  return isBranch || (head === event.sha && head !== event.headSha);
}

/** What `HEAD` holds in the checkout nearest to a place, inside the workspace: a commit, or `ref: ` and a branch. */
async function readHead({
  workspace,
  workingDirectory,
  configPath,
}: DirectoryPlace): Promise<string | undefined> {
  let folder = resolve(workspace, workingDirectory, configPath);
  for (;;) {
    const text = await readFile(join(folder, '.git', 'HEAD'), 'utf8').catch(() => undefined);
    if (text !== undefined) return text.trim();
    if (relative(workspace, folder) === '' || dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
}
