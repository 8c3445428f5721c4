import { escapeMarkdown } from '../../render/text/escape.ts';
import { count } from '../../render/text/text.ts';
import { importDirectory, type WriteRequest, type Written } from '../../run/import-directory.ts';
import { importRemarks } from '../../run/import-remarks.ts';
import { sizesLine } from '../../run/import-words.ts';
import type { GitBook } from '../../run/open-gitbook.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { type ActionRun, placeOf, withGitBook } from '../run.ts';

/**
 * Mode `import`: writes the live organization into the workspace, for a later step to open a pull request with. The
 * output `changes` counts files.
 */
export async function importOrganization(run: ActionRun): Promise<void> {
  const done = await withGitBook(run, (gitBook) =>
    importDirectory(writeRequestOf(run), writePortsOf(run, gitBook)),
  );
  if (done.status === 'invalid') return reportInvalid(run, done, 'none');
  const { files, directory, notices, remaining } = done;
  const remarks = [
    ...importRemarks(notices, run.options.maskEmails),
    remaining.length === 0
      ? 'A plan over these files has no changes.'
      : `A plan over these files has ${count(remaining.length, 'change')}.`,
  ];
  await summarizeFiles(run, 'Import from GitBook', sizesLine(files, directory), files, remarks);
}

/** Reports the files that a run wrote: in the outputs, the log and the job summary. */
export async function summarizeFiles(
  { output }: ActionRun,
  title: string,
  line: string,
  files: Written['files'],
  remarks: readonly string[],
): Promise<void> {
  output.set('has-changes', files.length > 0);
  output.set('changes', files.length);
  for (const { file, status } of files) output.log(`${status === 'created' ? '+' : '~'} ${file}`);
  for (const text of [line, ...remarks]) output.log(text);
  const rows = files.map(({ file, status }) => `- ${status} ${escapeMarkdown(file, 320)}`);
  const shown = remarks.map((text) =>
    text.startsWith('  - ') ? `- ${escapeMarkdown(text.slice(4), 600)}` : `\n${escapeMarkdown(text, 600)}\n`,
  );
  await output.summarize([`### ${title}`, '', line, '', ...rows, ...shown, ''].join('\n'), line);
}

/** Which files a run writes, and where. */
export function writeRequestOf(run: ActionRun): WriteRequest {
  return { options: run.options, place: placeOf(run), asOf: run.asOf, split: false };
}

/** What a run needs to write files. */
export function writePortsOf(run: ActionRun, gitBook: GitBook) {
  return { openReader: gitBook.openReader, progress: run.progress, hide: run.hide };
}
