import { count } from '../../render/text/text.ts';
import { pinDirectory } from '../../run/import/import-directory.ts';
import { reportInvalid } from '../invalid-directory.ts';
import type { ActionRun } from '../run.ts';
import { summarizeFiles } from './import.ts';

/** Mode `pin`: writes the missing IDs of live users and teams into the workspace. The output `changes` counts files. */
export async function pin(run: ActionRun): Promise<void> {
  const done = await pinDirectory(run);
  if (done.status === 'invalid') return reportInvalid(run, done, 'none');
  const { users, teams } = done.pinned;
  const line = `${count(users, 'user')} and ${count(teams, 'team')} pinned by their GitBook IDs.`;
  await summarizeFiles(run, 'GitBook IDs', line, done.files, []);
}
