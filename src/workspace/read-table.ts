import { CsvError, parse } from 'csv-parse/sync';
import type { TableRow } from '../core/edit/import/people-rows.ts';
import { type Checked, type Diagnostic, problem } from '../core/model/diagnostic.ts';

/** The rows of a table, or its problems. */
type TableRead = Checked<{ readonly rows: readonly TableRow[] }>;

/**
 * Parses the bytes of a CSV file. The separator is the comma, semicolon or tab, whichever is most frequent in the first
 * line.
 */
export function readTable(file: string, bytes: Uint8Array): TableRead {
  const problemOn = (line: number, message: string, help: string): Diagnostic =>
    problem('table-syntax', { file, line, column: 1 }, message, help);
  const refuse = (...diagnostics: readonly Diagnostic[]): TableRead => ({ ok: false, diagnostics });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(problemOn(1, 'This table is not UTF-8 text.', 'Save it as CSV in UTF-8.'));
  }
  const rows = parseRows(text);
  if (rows instanceof CsvError) {
    const line = 'lines' in rows && typeof rows.lines === 'number' ? rows.lines : 1;
    return refuse(problemOn(line, `This table cannot be read: ${rows.message}.`, 'Fix the quotes on this line.'));
  }
  const width = rows[0]?.cells.length ?? 0;
  const long = rows.filter(({ cells }) => cells.slice(width).some((each) => each !== ''));
  if (long.length === 0) return { ok: true, rows };
  return refuse(
    ...long.map(({ line, cells }) => {
      const message = `This line has ${cells.length} cells, but the first line has ${width}.`;
      return problemOn(line, message, 'Put text with separators in double quotes.');
    }),
  );
}

function parseRows(text: string): TableRow[] | CsvError {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines - lineEndsIn(record), cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const often = (separator: string): number => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (often(each) > often(best) ? each : best));
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
