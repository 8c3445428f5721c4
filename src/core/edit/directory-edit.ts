import { type DirectoryFile, type DirectoryResult, readDirectory } from '../directory/read.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Directory, WrittenDefaults } from '../model/state.ts';
import { editFile } from './text/edit-file.ts';
import { isIdle, type MapEdit, mapEdit, mapUnder } from './text/edits.ts';

/** A valid directory that is being edited, with the edits of each file so far. */
export interface OpenDirectory {
  readonly configPath: string;
  readonly files: readonly DirectoryFile[];
  readonly directory: Directory;
  readonly edits: Map<string, MapEdit>;
  /** The defaults of the files, as far as they were looked up. */
  readonly defaults: Map<string, WrittenDefaults>;
  /** New files, under unused names. */
  readonly created: Map<string, Uint8Array>;
}

/** The files that an edit changed or created, or all problems that make it impossible. */
export type EditResult = Checked<{
  /** Only files with other bytes than before, sorted by name. */
  readonly changed: readonly DirectoryFile[];
  readonly files: readonly DirectoryFile[];
  readonly directory: Directory;
}>;

/** Opens a directory for editing. Only a valid directory can be edited. */
export function openDirectory(
  files: readonly DirectoryFile[],
  configPath: string,
  read: DirectoryResult = readDirectory(files, configPath, []),
): Checked<{ readonly open: OpenDirectory }> {
  if (!read.ok) return read;
  const { directory } = read;
  return {
    ok: true,
    open: { configPath, files, directory, edits: new Map(), defaults: new Map(), created: new Map() },
  };
}

/** The edit of a section of a file, for adding changes to. */
export function sectionOf(open: OpenDirectory, file: string, section: 'users' | 'teams'): MapEdit {
  const edit = open.edits.get(file) ?? mapEdit();
  open.edits.set(file, edit);
  return mapUnder(edit, section);
}

/** Makes all edits and reads the result. Unless it is a valid directory, nothing is changed. */
export function finishEdits({ configPath, files, edits, created }: OpenDirectory): EditResult {
  const problems: Diagnostic[] = [];
  const added = [...created].map(([file, bytes]): DirectoryFile => ({ file, bytes }));
  const changed = [...added];
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
  const all = [...after, ...added];
  const read = readDirectory(all, configPath, []);
  if (!read.ok) return read;
  changed.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ok: true, changed, files: all, directory: read.directory };
}
