import { count } from '../../render/text/text.ts';
import { pinDirectory } from '../../run/import-directory.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { type ActionRun, withGitBook } from '../run.ts';
import { summarizeFiles, writePortsOf, writeRequestOf } from './import.ts';

/** Mode `pin`: writes the missing IDs of live users and teams into the workspace. The output `changes` counts files. */
export async function pin(run: ActionRun): Promise<void> {
  const done = await withGitBook(run, (gitBook) =>
    pinDirectory(writeRequestOf(run), writePortsOf(run, gitBook)),
  );
  if (done.status === 'invalid') return reportInvalid(run, done, 'none');
  const { users, teams } = done.pinned;
  const line = `${count(users, 'user')} and ${count(teams, 'team')} pinned by their GitBook IDs.`;
  await summarizeFiles(run, 'GitBook IDs', line, done.files, []);
}
