import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { DirectoryResult } from '../core/directory/read.ts';
import { readDirectory } from '../core/directory/read.ts';
import { type DirectoryPlace, readFiles } from '../workspace/read-files.ts';
import { BYTE_ORDER_MARK, renderAccessReviewCsv } from './csv.ts';
import type { ReportFormat } from './defaults.ts';
import { renderAccessReviewHtml } from './html/page.ts';
import { accessReviewJson } from './json.ts';
import { renderAccessReviewMarkdown } from './markdown.ts';
import type { AccessReview } from './model.ts';

const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };

/** Renders a whole access review in a format. */
export function renderAccessReview(review: AccessReview, format: ReportFormat): string {
  switch (format) {
    case 'markdown':
      return renderAccessReviewMarkdown(review, WHOLE);
    case 'csv':
      return renderAccessReviewCsv(review);
    case 'json':
      return `${JSON.stringify(accessReviewJson(review), undefined, 2)}\n`;
    case 'html':
      return renderAccessReviewHtml(review, (text) => createHash('sha256').update(text).digest('base64'));
  }
}

/** The content of a file in a format. Unlike `renderAccessReview`, it marks CSV as UTF-8. */
export function accessReviewFile(review: AccessReview, format: ReportFormat): string {
  const text = renderAccessReview(review, format);
  return format === 'csv' ? BYTE_ORDER_MARK + text : text;
}

const EXTENSIONS: Readonly<Record<string, ReportFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
};

/** The format for the extension of a file name. Undefined without one, `unknown` for an extension of no format. */
export function formatOf(path: string): ReportFormat | 'unknown' | undefined {
  const extension = extname(path).toLowerCase();
  if (extension === '' || extension === '.txt') return undefined;
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : 'unknown';
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
