import { writeFile } from 'node:fs/promises';
import { createAccessReview } from '../access-review/create-review.ts';
import { DORMANT_DAYS, REPORT_FORMATS, type ReportFormat } from '../access-review/defaults.ts';
import {
  accessReviewFile,
  formatOf,
  readDirectoryIfAny,
  renderAccessReview,
  whyNotWritable,
} from '../access-review/files.ts';
import { accessReviewLine, maskAccessReview } from '../access-review/view.ts';
import { warningsAbout } from '../access-review/warnings.ts';
import { utcDate } from '../core/model/dates.ts';
import { nearest } from '../core/model/nearest.ts';
import { classify } from '../gitbook/classify.ts';
import { EXIT, type ExitCode } from '../run/exit-code.ts';
import { hideIn } from '../run/secrets.ts';
import { refuse } from './edit-command.ts';
import { type CliRun, placeOf, tellInvalid, withGitBook } from './run.ts';

type Values = Readonly<Record<string, unknown>>;

interface ReportOptions {
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly spaces: boolean | undefined;
  readonly dormantDays: number;
}

/** `report`: an access review, to a file or to standard output. Exit 1 when somebody's spaces could not be read. */
export async function runReport(run: CliRun, values: Values): Promise<ExitCode> {
  const parsed = await parseReportOptions(values);
  if (!parsed.ok) return refuse(run, parsed.problems);
  const { format, output, spaces, dormantDays } = parsed.options;
  const { organizationId, configPath, concurrency, maskEmails: mask } = run.options;
  const asOf = utcDate(run.clock.now());
  const made = await withGitBook(run, (gitBook) =>
    createAccessReview(
      { organizationId, configPath, asOf, dormantDays, spaces, concurrency },
      {
        readDirectory: () => readDirectoryIfAny(placeOf(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
        classify,
      },
    ),
  );
  run.progress.clear();
  if (made.status === 'invalid') return tellInvalid(run, made.diagnostics);
  const safe = hideIn(made, run.terminal.hide);
  const review = mask ? maskAccessReview(safe.review) : safe.review;
  if (output === undefined) run.terminal.out(renderAccessReview(review, format));
  else {
    const failed = await writeFile(output, accessReviewFile(review, format)).catch(
      (error: NodeJS.ErrnoException) => error,
    );
    if (failed) {
      const why = failed.code ?? failed.message;
      return refuse(run, [`output is ${output}, which cannot be written (${why}): it is not complete.`]);
    }
    run.terminal.note(`${accessReviewLine(review)} Written to ${output}.`);
  }
  for (const warning of warningsAbout(safe, configPath, mask)) run.terminal.note(warning);
  return review.counts.spacesUnread > 0 ? EXIT.failed : EXIT.done;
}

type ParsedReport =
  | { readonly ok: true; readonly options: ReportOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

async function parseReportOptions(values: Values): Promise<ParsedReport> {
  const problems: string[] = [];
  const output = typeof values.output === 'string' && values.output !== '' ? values.output : undefined;
  const blocked = output === undefined ? undefined : await whyNotWritable(output);
  if (blocked !== undefined) problems.push(blocked);
  const options = {
    format: parseFormat(values, output, problems),
    output,
    spaces: parseSpaces(values.spaces, problems),
    dormantDays: parseDays(values.dormantDays, problems),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}

function parseFormat({ format, json }: Values, output: string | undefined, problems: string[]): ReportFormat {
  if (format === undefined) {
    if (json === true) return 'json';
    const named = (output === undefined ? undefined : formatOf(output)) ?? 'markdown';
    if (named !== 'unknown') return named;
    problems.push(
      `output is ${output}, and no format has that ending; add --format with one of ${REPORT_FORMATS.join(', ')}.`,
    );
    return 'markdown';
  }
  const found = REPORT_FORMATS.find((each) => each === format);
  if (found === undefined) {
    const near = nearest(String(format), REPORT_FORMATS);
    const hint = near ? ` Did you mean ${near}?` : '';
    problems.push(`format is ${JSON.stringify(format)}; allowed are ${REPORT_FORMATS.join(', ')}.${hint}`);
  } else if (json === true && found !== 'json') {
    problems.push(`--json and --format ${found} ask for two things; keep one of them.`);
  }
  return found ?? 'markdown';
}

function parseSpaces(value: unknown, problems: string[]): boolean | undefined {
  if (value === undefined) return undefined;
  if (value === 'on' || value === 'off') return value === 'on';
  problems.push(`spaces is ${JSON.stringify(value)}; allowed are on and off.`);
  return undefined;
}

function parseDays(value: unknown, problems: string[]): number {
  if (value === undefined) return DORMANT_DAYS;
  if (typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value)) return Number(value);
  problems.push(`dormant-days is ${JSON.stringify(value)}; allowed is a whole number from 1 to 99999.`);
  return DORMANT_DAYS;
}
