import { compareText, type Diagnostic, problem, related, startOf, tidyDiagnostics } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import type { Directory } from '../model/state.ts';
import { parseSource } from '../yaml/source.ts';
import { MAX_PROBLEMS_A_FILE, type ParsedFile, parseFile } from './parse.ts';
import { unreadNames } from './rules/rule.ts';
import { checkRules } from './rules/table.ts';

/** The bytes of one file of the directory. `file` is relative to the workspace, with forward slashes. */
export interface DirectoryFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The files of a directory, and the problems that were found while they were read. */
export interface FilesRead {
  readonly files: readonly DirectoryFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A valid directory with its warnings, or all problems of an invalid one. */
export type DirectoryResult =
  | { readonly ok: true; readonly directory: Directory; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** The ID of the organization in the files, if it could be read. */
      readonly organizationId: string | undefined;
    };

/**
 * Parses the files of a directory and checks them by schema and rules. Reports all problems of all files at once,
 * sorted by place.
 *
 * @param configPath the path that the user gave, for problems that are in no file
 * @param earlier problems that were found while the files were read; an error among them makes the result invalid
 */
export function readDirectory(
  files: readonly DirectoryFile[],
  configPath: string,
  earlier: readonly Diagnostic[],
): DirectoryResult {
  const ordered = files.toSorted((a, b) => compareText(a.file, b.file));
  const sources = ordered.map(({ file, bytes }) => parseSource(file, bytes));
  const parsed = sources.map(({ source }) => parseFile(source));
  const directory = combine(parsed);
  const brokenTexts = sources.flatMap(({ source }) => source.broken?.text ?? []);
  const found = [
    earlier,
    ...sources.map(({ diagnostics }) => diagnostics),
    ...parsed.map(({ diagnostics }) => diagnostics),
    otherOrganizations(parsed),
    checkRules({ directory, mayBeUnread: unreadNames(brokenTexts, earlier.some(isError)) }),
  ].flat();
  if (!found.some(isError) && isEmpty(directory)) found.push(emptyDirectory(directory.files, configPath));
  const diagnostics = tidyDiagnostics(found, MAX_PROBLEMS_A_FILE);
  return diagnostics.some(isError)
    ? { ok: false, diagnostics, organizationId: directory.organization?.id }
    : { ok: true, directory, diagnostics };
}

function combine(parsed: readonly ParsedFile[]): Directory {
  const users = parsed.flatMap((file) => file.users ?? []);
  const teams = parsed.flatMap((file) => file.teams ?? []);
  return {
    files: parsed.map(({ source }) => source.file),
    organization: parsed.find(({ organization }) => organization !== undefined)?.organization,
    users: parsed.some((file) => file.users !== undefined) ? users : undefined,
    teams: parsed.some((file) => file.teams !== undefined) ? teams : undefined,
  };
}

function otherOrganizations(parsed: readonly ParsedFile[]): Diagnostic[] {
  const [first, ...others] = parsed.flatMap(({ organization }) => organization ?? []);
  return others.flatMap(({ id, at }) => {
    if (first === undefined || id === first.id) return [];
    const message = `The organization ${quote(id)} differs from ${quote(first.id)} in another file.`;
    const help = 'All files of a directory must be for one organization.';
    return problem('organization-mismatch', at, message, help, [related(first.at, 'the other one')]);
  });
}

function isEmpty(directory: Directory): boolean {
  return (directory.users ?? []).length === 0 && (directory.teams ?? []).length === 0;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

function emptyDirectory(files: readonly string[], configPath: string): Diagnostic {
  const message =
    files.length === 0
      ? `There is no .yaml or .yml file in ${quote(configPath)}.`
      : 'The directory has no users and no teams.';
  const help =
    'Create one with the command import, which writes the live organization as YAML. An empty directory is never applied.';
  return problem('empty-directory', startOf(files[0] ?? configPath), message, help);
}
