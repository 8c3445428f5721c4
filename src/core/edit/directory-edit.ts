import { type DirectoryFile, type DirectoryResult, readDirectory } from '../directory/read.ts';
import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import type { Directory } from '../model/state.ts';
import { editFile } from './text/edit-file.ts';
import { isIdle, type MapEdit, mapEdit, mapUnder } from './text/intent.ts';

/** A valid directory that is open for editing, with the edits of each file so far. */
export interface OpenDirectory {
  readonly configPath: string;
  readonly files: readonly DirectoryFile[];
  readonly directory: Directory;
  readonly edits: Map<string, MapEdit>;
  /** Files that are written anew, under names that are free. */
  readonly created: Map<string, Uint8Array>;
}

/** Files that an edit has changed or created, or everything that keeps it from being made. */
export type EditResult =
  | {
      readonly ok: true;
      /** Only those whose bytes differ, sorted by name. */
      readonly changed: readonly DirectoryFile[];
      readonly files: readonly DirectoryFile[];
      readonly directory: Directory;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Opens a directory; only a valid one can be edited. */
export function openDirectory(
  files: readonly DirectoryFile[],
  configPath: string,
  read: DirectoryResult = readDirectory(files, configPath, []),
):
  | { readonly ok: true; readonly open: OpenDirectory }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  if (!read.ok) return read;
  const { directory } = read;
  return { ok: true, open: { configPath, files, directory, edits: new Map(), created: new Map() } };
}

/** The edit of a section of a file, to be added to. */
export function sectionOf(open: OpenDirectory, file: string, section: 'users' | 'teams'): MapEdit {
  let edit = open.edits.get(file);
  if (edit === undefined) {
    edit = mapEdit();
    open.edits.set(file, edit);
  }
  return mapUnder(edit, section);
}

/** Makes all edits and reads the result: either it is a valid directory, or nothing is changed. */
export function finishEdits({ configPath, files, edits, created }: OpenDirectory): EditResult {
  const problems: Diagnostic[] = [];
  const changed: DirectoryFile[] = [...created].map(([file, bytes]) => ({ file, bytes }));
  const after = files.map((each): DirectoryFile => {
    const edit = edits.get(each.file);
    if (edit === undefined || isIdle(edit)) return each;
    const result = editFile(each.file, each.bytes, edit);
    if (!result.ok) {
      problems.push(result.diagnostic);
      return each;
    }
    const edited = { file: each.file, bytes: result.bytes };
    changed.push(edited);
    return edited;
  });
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const all = [...after, ...[...created].map(([file, bytes]) => ({ file, bytes }))];
  const read = readDirectory(all, configPath, []);
  if (!read.ok) return { ok: false, diagnostics: read.diagnostics };
  changed.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ok: true, changed, files: all, directory: read.directory };
}

/** The problem of a name that was given and is not in the directory; it lies in none of its lines. */
export function unknownIn(
  open: OpenDirectory,
  what: 'user' | 'team',
  name: string,
  near: string | undefined,
): Diagnostic {
  const at = { file: open.configPath, line: 1, column: 1 };
  const message = `There is no ${what} ${quote(name)} in the directory.`;
  const help = near ? `Did you mean ${near}?` : `Check the ${what === 'user' ? 'address' : 'title'}.`;
  return problem(what === 'user' ? 'unknown-user' : 'unknown-team', at, message, help);
}
