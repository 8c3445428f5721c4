import { escapeMarkdown } from '../../render/text/escape.ts';
import { count } from '../../render/text/text.ts';
import {
  importDirectory,
  pinDirectory,
  type WriteRequest,
  type Written,
} from '../../run/import-directory.ts';
import { importRemarks } from '../../run/import-remarks.ts';
import { sizesLine } from '../../run/import-words.ts';
import type { GitBook } from '../../run/open-gitbook.ts';
import { tellInvalid } from '../comment.ts';
import { type ActionRun, placeOf, withGitBook } from '../run.ts';

/**
 * Mode `import`: writes the live organization into the workspace, for a later step to make a pull request of. The output
 * `changes` counts files.
 */
export async function importMode(run: ActionRun): Promise<void> {
  const done = await withGitBook(run, (gitBook) => importDirectory(requestOf(run), portsOf(run, gitBook)));
  if (done.status === 'invalid') return tellInvalid(run, done);
  const { files, directory, notices, remaining } = done;
  const remarks = [
    ...importRemarks(notices, run.options.maskEmails),
    remaining.length === 0
      ? 'A plan over these files has no changes.'
      : `A plan over these files has ${count(remaining.length, 'change')}.`,
  ];
  await tell(run, 'Import from GitBook', sizesLine(files, directory), files, remarks);
}

/** Mode `pin`: writes the missing IDs of live users and teams into the workspace. The output `changes` counts files. */
export async function pinMode(run: ActionRun): Promise<void> {
  const done = await withGitBook(run, (gitBook) => pinDirectory(requestOf(run), portsOf(run, gitBook)));
  if (done.status === 'invalid') return tellInvalid(run, done);
  const { users, teams } = done.pinned;
  const line = `${count(users, 'user')} and ${count(teams, 'team')} pinned by their GitBook IDs.`;
  await tell(run, 'GitBook IDs', line, done.files, []);
}

async function tell(
  { report }: ActionRun,
  title: string,
  line: string,
  files: Written['files'],
  remarks: readonly string[],
): Promise<void> {
  report.output('has-changes', files.length > 0);
  report.output('changes', files.length);
  for (const { file, status } of files) report.log(`${status === 'created' ? '+' : '~'} ${file}`);
  for (const text of [line, ...remarks]) report.log(text);
  const rows = files.map(({ file, status }) => `- ${status} ${escapeMarkdown(file, 320)}`);
  const said = remarks.map((text) =>
    text.startsWith('  - ') ? `- ${escapeMarkdown(text.slice(4), 600)}` : `\n${escapeMarkdown(text, 600)}\n`,
  );
  await report.document([`### ${title}`, '', line, '', ...rows, ...said, ''].join('\n'), line);
}

function requestOf(run: ActionRun): WriteRequest {
  return { options: run.options, place: placeOf(run), asOf: run.asOf, split: false };
}

function portsOf(run: ActionRun, gitBook: GitBook) {
  return { openReader: gitBook.openReader, progress: run.progress, hide: run.hide };
}
