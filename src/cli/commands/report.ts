import { writeFile } from 'node:fs/promises';
import { createAccessReview } from '../../access-review/create-review.ts';
import { DORMANT_DAYS, REPORT_FORMATS, type ReportFormat } from '../../access-review/defaults.ts';
import {
  accessReviewFile,
  formatOf,
  readDirectoryIfAny,
  renderAccessReview,
  whyNotWritable,
} from '../../access-review/files.ts';
import { accessReviewLine, maskAccessReview } from '../../access-review/view.ts';
import { warningsAbout } from '../../access-review/warnings.ts';
import { classify } from '../../gitbook/classify.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { type Parsed, problemsOf, type Values } from '../../run/options/parse.ts';
import { placeOf, withGitBook } from '../../run/run.ts';
import { hideIn } from '../../run/secrets.ts';
import type { REPORT_OPTIONS } from '../options.ts';
import { printInvalid, printRefusal } from '../print.ts';
import type { CliRun } from '../run.ts';

type ReportOptions = Partial<Values<typeof REPORT_OPTIONS>>;

/** `report`: writes an access review to a file or to standard output. Exit code 1 if somebody's spaces could not be read. */
export async function runReport(run: CliRun, options: ReportOptions): Promise<ExitCode> {
  const output = options.output || undefined;
  const blocked = output === undefined ? undefined : await whyNotWritable(output);
  const format = formatFor(options, output);
  if (blocked !== undefined || !format.ok) {
    return printRefusal(run, [...(blocked === undefined ? [] : [blocked]), ...problemsOf(format)]);
  }
  const { organizationId, configPath, concurrency, maskEmails: mask } = run.options;
  const { dormantDays = DORMANT_DAYS } = options;
  const spaces = options.spaces === undefined ? undefined : options.spaces === 'on';
  const request = { organizationId, configPath, asOf: run.asOf, dormantDays, spaces, concurrency };
  const made = await withGitBook(run, ({ openReader }) => {
    const readDirectory = () => readDirectoryIfAny(placeOf(run));
    return createAccessReview(request, { readDirectory, openReader, progress: run.progress, classify });
  });
  if (made.status === 'invalid') return printInvalid(run, made.diagnostics);
  const safe = hideIn(made, run.hide);
  const review = mask ? maskAccessReview(safe.review) : safe.review;
  if (output === undefined) run.terminal.out(renderAccessReview(review, format.value));
  else {
    const content = accessReviewFile(review, format.value);
    const failed = await writeFile(output, content).catch((error: NodeJS.ErrnoException) => error);
    if (failed) {
      const why = failed.code ?? failed.message;
      return printRefusal(run, [`output is ${output}, which cannot be written (${why}): it is not complete.`]);
    }
    run.terminal.note(`${accessReviewLine(review)} Written to ${output}.`);
  }
  for (const warning of warningsAbout(safe, configPath, mask)) run.terminal.note(warning);
  return review.counts.spacesUnread > 0 ? EXIT.failed : EXIT.done;
}

/** The format that was asked for: by `--format`, `--json` or the ending of `--output`, else Markdown. */
function formatFor({ format, json }: ReportOptions, output: string | undefined): Parsed<ReportFormat> {
  if (json === true && format !== undefined && format !== 'json') {
    return { ok: false, problems: [`--json and --format ${format} contradict each other; use one of them.`] };
  }
  const asked = json === true ? 'json' : format;
  const value = asked ?? (output === undefined ? undefined : formatOf(output)) ?? 'markdown';
  if (value !== 'unknown') return { ok: true, value };
  const formats = REPORT_FORMATS.join(', ');
  const problem = `output is ${output}, and no format has that ending; add --format with one of ${formats}.`;
  return { ok: false, problems: [problem] };
}
