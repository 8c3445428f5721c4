import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { DirectoryResult } from '../core/directory/read.ts';
import { readDirectory } from '../core/directory/read.ts';
import { type DirectoryPlace, readFiles } from '../workspace/read-files.ts';
import { BYTE_ORDER_MARK, renderReportCsv } from './csv.ts';
import type { ReportFormat } from './defaults.ts';
import { renderReportHtml } from './html/page.ts';
import { reportJson } from './json.ts';
import { renderReportMarkdown } from './markdown.ts';
import type { AccessReport } from './model.ts';

const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };

/** The whole report in a format. */
export function reportText(report: AccessReport, format: ReportFormat): string {
  switch (format) {
    case 'markdown':
      return renderReportMarkdown(report, WHOLE);
    case 'csv':
      return renderReportCsv(report);
    case 'json':
      return `${JSON.stringify(reportJson(report), undefined, 2)}\n`;
    case 'html':
      return renderReportHtml(report, (text) => createHash('sha256').update(text).digest('base64'));
  }
}

/** What a file of that format holds: CSV begins with the mark by which spreadsheets know UTF-8. */
export function reportFile(report: AccessReport, format: ReportFormat): string {
  const text = reportText(report, format);
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

/** The format that a file's name asks for, where it does; `unknown` for names that promise one that there is not. */
export function formatOf(path: string): ReportFormat | 'unknown' | undefined {
  const extension = extname(path).toLowerCase();
  if (extension === '' || extension === '.txt') return undefined;
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : 'unknown';
}

/** Why a file cannot be written there, as far as can be told before the long reading; undefined when it can. */
export async function whyNotWritable(path: string): Promise<string | undefined> {
  const folder = dirname(resolve(path));
  const [file, parent] = await Promise.all([
    stat(path).catch(() => undefined),
    stat(folder).catch(() => undefined),
  ]);
  if (file?.isDirectory()) return `output is the folder ${path}; name a file in it, such as report.html.`;
  if (!parent?.isDirectory()) return `output is ${path}, but there is no folder ${folder}; make it first.`;
  return undefined;
}

/** The directory at a place; undefined when there is no file of one. */
export async function readDirectoryIfAny(place: DirectoryPlace): Promise<DirectoryResult | undefined> {
  const { files, diagnostics } = await readFiles(place);
  const missing = diagnostics.every(({ code }) => code === 'file-not-found');
  return files.length === 0 && missing ? undefined : readDirectory(files, place.configPath, diagnostics);
}
