import {
  compareText,
  type Diagnostic,
  type Position,
  problem,
  related,
  tidyDiagnostics,
} from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import type { Directory } from '../model/state.ts';
import { parseSource } from '../yaml/source.ts';
import { readWritten, type WrittenFile } from './parse.ts';
import { unreadNames } from './rules/rule.ts';
import { checkRules } from './rules/table.ts';
import { checkSchema, MAX_PROBLEMS_A_FILE } from './schema.ts';

/** One file of the directory, as bytes. `file` is relative to the workspace, with forward slashes. */
export interface DirectoryFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The files of a directory, and the problems found while they were read. */
export interface FilesRead {
  readonly files: readonly DirectoryFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A directory that is valid, or every problem that it has. */
export type DirectoryResult =
  | { readonly ok: true; readonly directory: Directory; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** The organization the files name, as far as that could be read. */
      readonly organizationId: string | undefined;
    };

/**
 * Reads the files of a directory and checks them by schema and rules: all problems of all files
 * at once, sorted by place.
 *
 * @param configPath what the user named, for problems that lie in no file
 * @param earlier problems found while the files were read; with any error among them the result is not ok
 */
export function readDirectory(
  files: readonly DirectoryFile[],
  configPath: string,
  earlier: readonly Diagnostic[],
): DirectoryResult {
  const ordered = [...files].sort((a, b) => compareText(a.file, b.file));
  const written: WrittenFile[] = [];
  const ofFiles = ordered.map(({ file, bytes }) => {
    const { source, diagnostics } = parseSource(file, bytes);
    const result = readWritten(source);
    const empty = source.data === undefined && source.broken === undefined ? [emptyFile(file)] : [];
    written.push(result);
    return [diagnostics, result.diagnostics, empty].flat();
  });
  const { directory, mismatches } = combine(written);
  const ofSchema = written.flatMap(({ source }) => checkSchema(source));
  const brokenTexts = written.flatMap(({ source }) => source.broken?.text ?? []);
  const mayBeUnread = unreadNames(brokenTexts, earlier.some(isError));
  const found = [earlier, ...ofFiles, mismatches, ofSchema, checkRules({ directory, mayBeUnread })].flat();
  if (!found.some(isError) && isEmpty(directory)) found.push(emptyDirectory(directory.files, configPath));
  const diagnostics = tidyDiagnostics(found, MAX_PROBLEMS_A_FILE);
  return diagnostics.some(isError)
    ? { ok: false, diagnostics, organizationId: directory.organization?.id }
    : { ok: true, directory, diagnostics };
}

function combine(written: readonly WrittenFile[]): { directory: Directory; mismatches: Diagnostic[] } {
  const mismatches: Diagnostic[] = [];
  const users = written.flatMap((file) => file.users ?? []);
  const teams = written.flatMap((file) => file.teams ?? []);
  const organizations = written.flatMap((file) => file.organization ?? []);
  const [organization, ...others] = organizations;
  for (const other of others) {
    if (organization === undefined || other.id === organization.id) continue;
    const message = `The organization ${quote(other.id)} differs from ${quote(organization.id)} in another file.`;
    const help = 'All files of a directory are about one organization.';
    mismatches.push(
      problem('organization-mismatch', other.at, message, help, [related(organization.at, 'the other one')]),
    );
  }
  const directory = {
    files: written.map(({ source }) => source.file),
    organization,
    users: written.some((file) => file.users !== undefined) ? users : undefined,
    teams: written.some((file) => file.teams !== undefined) ? teams : undefined,
  };
  return { directory, mismatches };
}

function isEmpty(directory: Directory): boolean {
  return (directory.users ?? []).length === 0 && (directory.teams ?? []).length === 0;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

function emptyFile(file: string): Diagnostic {
  const help = 'Begin it with version: 1, or delete the file.';
  return problem('empty-file', { file, line: 1, column: 1 }, 'This file is empty.', help);
}

function emptyDirectory(files: readonly string[], configPath: string): Diagnostic {
  const at: Position = { file: files[0] ?? configPath, line: 1, column: 1 };
  const message =
    files.length === 0
      ? `There is no .yaml or .yml file in ${quote(configPath)}.`
      : 'The directory has no user and no team.';
  const help =
    'Begin one with the command import, which writes the live organization as YAML; an empty directory is never applied.';
  return problem('empty-directory', at, message, help);
}
