import { resolve } from 'node:path';
import { organizationOf } from '../../core/directory/organization.ts';
import { type DirectoryFile, type DirectoryResult, readDirectory } from '../../core/directory/read.ts';
import { type EditResult, type OpenDirectory, openDirectory } from '../../core/edit/directory-edit.ts';
import { newFileName } from '../../core/edit/file-names.ts';
import type { Layout, PlacedFiles } from '../../core/edit/import/new.ts';
import type { ImportNotice } from '../../core/edit/import/notice.ts';
import { type Diagnostic, problem } from '../../core/model/diagnostic.ts';
import type { Directory } from '../../core/model/state.ts';
import { type DirectoryPlace, nameOf, readFiles } from '../../workspace/read-files.ts';
import { writeFiles } from '../../workspace/write-files.ts';
import { placeOf, type Run } from '../run.ts';

/** Files as they were read, and the directory that they are. */
export interface FoundDirectory {
  readonly files: readonly DirectoryFile[];
  readonly read: DirectoryResult;
  /** There is no user and no team yet. */
  readonly isNew: boolean;
}

/** A directory with changes that are not written yet. */
interface ChangedDirectory {
  readonly ok: true;
  readonly changed: readonly DirectoryFile[];
  readonly directory: Directory;
  readonly notices: readonly ImportNotice[];
}

/** What keeps a directory from being changed. */
export interface Unchanged {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that was written. */
export interface WrittenFile {
  readonly file: string;
  readonly status: 'created' | 'changed';
}

/** Reads the files at a place. No file and an empty directory are a new directory, and no problem. */
export async function findDirectory(place: DirectoryPlace): Promise<FoundDirectory> {
  const { files, diagnostics } = await readFiles(place);
  const read = readDirectory(files, place.configPath, diagnostics);
  const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
  const empty = files.length === 0 ? ['empty-directory', 'file-not-found'] : ['empty-directory'];
  return { files, read, isNew: errors.length > 0 && errors.every(({ code }) => empty.includes(code)) };
}

/** The organization that a directory belongs to, or why it is not known. The directory may be invalid. */
export function organizationFor({ options }: Run, { read }: FoundDirectory): string | Diagnostic {
  if (read.ok) return organizationOf(options, read.directory);
  const id = read.organizationId;
  const at = { file: options.configPath, line: 1, column: 1 };
  return organizationOf(options, { files: [], organization: id === undefined ? undefined : { id, at } });
}

/** How a directory is changed: what a new one is made of, or what is edited in an existing one. */
interface ChangeSteps {
  readonly create: (layout: Layout) => PlacedFiles & { readonly notices?: readonly ImportNotice[] };
  readonly update: (open: OpenDirectory) => EditResult & { readonly notices?: readonly ImportNotice[] };
}

/**
 * Changes the files that were found, and does not write them.
 *
 * @param split whether a new directory gets a file for each team
 */
export function changeDirectory(
  run: Run,
  found: FoundDirectory,
  split: boolean,
  { create, update }: ChangeSteps,
): ChangedDirectory | Unchanged {
  const place = placeOf(run);
  if (!found.isNew) {
    const opened = openDirectory(found.files, pathInWorkspace(place), found.read);
    if (!opened.ok) return opened;
    const updated = update(opened.open);
    return updated.ok ? { notices: [], ...updated } : updated;
  }
  const planned = layoutFor(place, split, found.files);
  if (!planned.ok) return planned;
  const created = create(planned.layout);
  if (!created.ok) return created;
  const { files: changed, notices = [] } = created;
  const replaced = new Set(changed.map(({ file }) => file));
  const all = [...found.files.filter(({ file }) => !replaced.has(file)), ...changed];
  const read = readDirectory(all, place.configPath, []);
  return read.ok ? { ok: true, changed, directory: read.directory, notices } : read;
}

/** Where new files go: into the file that `config-path` names, or into its folder, with a file for each team if `split`. */
function layoutFor(
  place: DirectoryPlace,
  split: boolean,
  files: readonly DirectoryFile[],
): { readonly ok: true; readonly layout: Layout } | Unchanged {
  const path = pathInWorkspace(place);
  const taken = files.map(({ file }) => file);
  if (!/\.ya?ml$/i.test(path)) {
    const at = split ? path : newFileName(path, 'directory', taken);
    return { ok: true, layout: { split, path: at, taken, existing: undefined } };
  }
  if (!split) {
    return { ok: true, layout: { split, path, taken, existing: files.find(({ file }) => file === path) } };
  }
  const message = `config-path is the file ${path}, and a split directory needs a folder.`;
  const help = 'Name a folder as config-path.';
  return { ok: false, diagnostics: [problem('wrong-value', { file: path, line: 1, column: 1 }, message, help)] };
}

/** `config-path` as files of the directory are named: relative to the workspace, with `/`. */
function pathInWorkspace({ workspace, workingDirectory, configPath }: DirectoryPlace): string {
  return nameOf(workspace, resolve(workspace, workingDirectory, configPath));
}

/** Writes files, all or none, unless one has changed since it was read. Gives what was written, or what stopped it. */
export async function writeDirectory(
  { workspace }: DirectoryPlace,
  { files: before }: FoundDirectory,
  changed: readonly DirectoryFile[],
): Promise<{ readonly ok: true; readonly files: readonly WrittenFile[] } | Unchanged> {
  const stopped = await writeFiles(workspace, { files: changed, before });
  if (stopped.length > 0) return { ok: false, diagnostics: stopped };
  const old = new Set(before.map(({ file }) => file));
  const files = changed.map(({ file }): WrittenFile => ({ file, status: old.has(file) ? 'changed' : 'created' }));
  return { ok: true, files };
}
