import { CsvError, parse } from 'csv-parse/sync';
import type { TableRow } from '../core/edit/import/people-rows.ts';
import { type Diagnostic, problem } from '../core/model/diagnostic.ts';

/** The rows of a table, or its problems. */
export type TableRead =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Parses the bytes of a CSV file. The separator is the comma, semicolon or tab, whichever is most frequent in the first
 * line.
 */
export function readTable(file: string, bytes: Uint8Array): TableRead {
  const refuse = (line: number, message: string, help: string): TableRead => ({
    ok: false,
    diagnostics: [problem('table-syntax', { file, line, column: 1 }, message, help)],
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(1, 'This table is not UTF-8 text.', 'Save it as CSV in UTF-8.');
  }
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const rows = records.map(({ record, info }) => ({
      line: info.lines - lineEndsIn(record),
      cells: record,
    }));
    const width = rows[0]?.cells.length ?? 0;
    const long = rows.filter(
      ({ cells }) => cells.length > width && cells.slice(width).some((each) => each !== ''),
    );
    if (long.length === 0) return { ok: true, rows };
    const help = 'Put text with separators in double quotes.';
    return {
      ok: false,
      diagnostics: long.map(({ line, cells }) => {
        const message = `This line has ${cells.length} cells, but the first line has ${width}.`;
        return problem('table-syntax', { file, line, column: 1 }, message, help);
      }),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    const message = `This table cannot be read: ${error.message}.`;
    return refuse(line, message, 'Fix the quotes on this line.');
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
