import { type DirectoryResult, readDirectory } from '../../src/core/directory/read.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { Directory } from '../../src/core/model/state.ts';

/** The texts of a directory's files, by name. */
export type Files = Readonly<Record<string, string>>;

/** Reads a directory from texts; one text alone is the file `a.yaml`. */
export function read(files: string | Files): DirectoryResult {
  const named = typeof files === 'string' ? { 'a.yaml': files } : files;
  const encoder = new TextEncoder();
  return readDirectory(
    Object.entries(named).map(([file, text]) => ({ file, bytes: encoder.encode(text) })),
    'gitbook',
    [],
  );
}

/** A directory that must be valid. */
export function valid(files: string | Files): Directory {
  const result = read(files);
  if (!result.ok) throw new Error(`not valid: ${result.diagnostics.map(brief).join(', ')}`);
  return result.directory;
}

/** `file:line:column code`, as tests compare diagnostics. */
export function brief({ file, line, column, code }: Diagnostic): string {
  return `${file}:${line}:${column} ${code}`;
}

/** Every problem of a directory, in brief. */
export function problems(files: string | Files): string[] {
  return read(files).diagnostics.map(brief);
}
