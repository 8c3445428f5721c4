import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { type DirectoryResult, readDirectory } from '../core/directory/read.ts';
import { type DirectoryPlace, readFiles } from '../workspace/read-files.ts';
import { BYTE_ORDER_MARK, renderAccessReviewCsv } from './csv.ts';
import { REPORT_FORMATS, type ReportFormat } from './defaults.ts';
import { renderAccessReviewHtml } from './html/page.ts';
import { accessReviewJson } from './json.ts';
import { renderAccessReviewMarkdown } from './markdown.ts';
import type { AccessReview } from './model.ts';

/** How a format is written, and the extensions of its files. */
interface Format {
  readonly extensions: readonly string[];
  readonly render: (review: AccessReview) => string;
}

const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };

const FORMATS: Readonly<Record<ReportFormat, Format>> = {
  markdown: { extensions: ['.md', '.markdown'], render: (review) => renderAccessReviewMarkdown(review, WHOLE) },
  csv: { extensions: ['.csv'], render: renderAccessReviewCsv },
  json: { extensions: ['.json'], render: (review) => `${JSON.stringify(accessReviewJson(review), undefined, 2)}\n` },
  html: { extensions: ['.html', '.htm'], render: (review) => renderAccessReviewHtml(review, sha256) },
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Renders a whole access review in a format. */
export function renderAccessReview(review: AccessReview, format: ReportFormat): string {
  return FORMATS[format].render(review);
}

/** The content of a file in a format. Unlike `renderAccessReview`, it marks CSV as UTF-8. */
export function accessReviewFile(review: AccessReview, format: ReportFormat): string {
  const text = renderAccessReview(review, format);
  return format === 'csv' ? BYTE_ORDER_MARK + text : text;
}

/** The format for the extension of a file name. Undefined without one, `unknown` for an extension of no format. */
export function formatOf(path: string): ReportFormat | 'unknown' | undefined {
  const extension = extname(path).toLowerCase();
  if (extension === '' || extension === '.txt') return undefined;
  return REPORT_FORMATS.find((format) => FORMATS[format].extensions.includes(extension)) ?? 'unknown';
}

/** The reason why a file cannot be written at a path, found without writing it. Undefined when nothing prevents it. */
export async function whyNotWritable(path: string): Promise<string | undefined> {
  const folder = dirname(resolve(path));
  const [file, parent] = await Promise.all([stat(path).catch(() => undefined), stat(folder).catch(() => undefined)]);
  if (file?.isDirectory()) return `output is the folder ${path}; name a file in it, such as report.html.`;
  if (!parent?.isDirectory()) return `output is ${path}, but the folder ${folder} does not exist; create it first.`;
  return undefined;
}

/** Reads the directory at a place. Undefined when it has no files. */
export async function readDirectoryIfAny(place: DirectoryPlace): Promise<DirectoryResult | undefined> {
  const { files, diagnostics } = await readFiles(place);
  const missing = diagnostics.every(({ code }) => code === 'file-not-found');
  return files.length === 0 && missing ? undefined : readDirectory(files, place.configPath, diagnostics);
}
