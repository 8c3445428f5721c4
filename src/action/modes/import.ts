import { escapeMarkdown } from '../../render/text/escape.ts';
import { importDirectory, type Written } from '../../run/import/import-directory.ts';
import { noticeLines, remainingLine, sizeLine } from '../../run/import/lines.ts';
import { reportInvalid } from '../invalid-directory.ts';
import type { ActionRun } from '../run.ts';

/**
 * Mode `import`: writes the live organization into the workspace, for a later step to open a pull request with. The
 * output `changes` counts files.
 */
export async function importOrganization(run: ActionRun): Promise<void> {
  const done = await importDirectory(run, false);
  if (done.status === 'invalid') return reportInvalid(run, done, 'none');
  const { files, directory, notices, remaining } = done;
  const lines = [...noticeLines(notices, run.options.maskEmails), remainingLine(remaining.length)];
  await summarizeFiles(run, 'Import from GitBook', sizeLine(files, directory), files, lines);
}

/** Reports the files that a run wrote: in the outputs, the log and the job summary. */
export async function summarizeFiles(
  { output }: ActionRun,
  title: string,
  line: string,
  files: Written['files'],
  more: readonly string[],
): Promise<void> {
  output.set('has-changes', files.length > 0);
  output.set('changes', files.length);
  for (const { file, status } of files) output.log(`${status === 'created' ? '+' : '~'} ${file}`);
  for (const text of [line, ...more]) output.log(text);
  const rows = files.map(({ file, status }) => `- ${status} ${escapeMarkdown(file, 320)}`);
  const shown = more.map((text) =>
    text.startsWith('  - ') ? `- ${escapeMarkdown(text.slice(4), 600)}` : `\n${escapeMarkdown(text, 600)}\n`,
  );
  await output.summarize([`### ${title}`, '', line, '', ...rows, ...shown, ''].join('\n'), line);
}
