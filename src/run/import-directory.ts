import { isAbsolute, relative, resolve, sep } from 'node:path';
import { organizationOf } from '../core/directory/organization.ts';
import { type DirectoryFile, type DirectoryResult, readDirectory } from '../core/directory/read.ts';
import { resolve as resolveDirectory } from '../core/directory/resolve.ts';
import { openDirectory } from '../core/edit/directory-edit.ts';
import { newFileName } from '../core/edit/file-names.ts';
import { importInto } from '../core/edit/import/into.ts';
import { importNew, type Layout } from '../core/edit/import/new.ts';
import type { ImportNotice } from '../core/edit/import/notice.ts';
import { pinIds } from '../core/edit/pin.ts';
import type { Change } from '../core/model/change.ts';
import { type Diagnostic, problem } from '../core/model/diagnostic.ts';
import type { Progress, Reader } from '../core/model/ports.ts';
import type { Directory, IsoDate, LiveState } from '../core/model/state.ts';
import { makePlan } from '../core/plan/plan.ts';
import { type DirectoryPlace, readFiles } from '../workspace/read-files.ts';
import { writeFiles } from '../workspace/write-files.ts';
import type { Options } from './options.ts';

/** What writes to the directory's files with what GitBook says. */
export interface WriteRequest {
  readonly options: Options;
  readonly place: DirectoryPlace;
  readonly asOf: IsoDate;
  /** Whether a new directory gets a file for each team. */
  readonly split: boolean;
}

export interface WritePorts {
  readonly openReader: (organizationId: string) => Reader;
  readonly progress: Progress;
  /** Takes the token out of a text. */
  readonly hide: (text: string) => string;
}

export interface Written {
  readonly status: 'written';
  readonly files: readonly { readonly file: string; readonly status: 'created' | 'changed' }[];
  readonly directory: Directory;
}

export type WriteInvalid = {
  readonly status: 'invalid';
  readonly diagnostics: readonly Diagnostic[];
  readonly organizationId: string | undefined;
};

export type Imported = Written & {
  readonly notices: readonly ImportNotice[];
  /** What a plan over the written files would still change: nothing, but for what the notices tell. */
  readonly remaining: readonly Change[];
};

/** Files as they were read, and the directory they are. */
export interface Found {
  readonly files: readonly DirectoryFile[];
  readonly read: DirectoryResult;
  /** There is no user and no team yet. */
  readonly isNew: boolean;
}

/** Reads what there is at a place; nothing, and an empty directory, are a beginning and no problem. */
export async function findDirectory(place: DirectoryPlace): Promise<Found> {
  const { files, diagnostics } = await readFiles(place);
  const read = readDirectory(files, place.configPath, diagnostics);
  const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
  const nothing = files.length === 0 ? ['empty-directory', 'file-not-found'] : ['empty-directory'];
  return { files, read, isNew: errors.length > 0 && errors.every(({ code }) => nothing.includes(code)) };
}

/** `import`: live state → files. A directory that there is already is brought to what is live. */
export async function importDirectory(
  request: WriteRequest,
  ports: WritePorts,
): Promise<WriteInvalid | Imported> {
  const { place, options, asOf } = request;
  const found = await findDirectory(place);
  const organization = organizationFor(request, found);
  const invalid = (diagnostics: readonly Diagnostic[]): WriteInvalid => ({
    status: 'invalid',
    diagnostics,
    organizationId: typeof organization === 'string' ? organization : undefined,
  });
  if (!found.isNew && !found.read.ok) return invalid(found.read.diagnostics);
  if (typeof organization !== 'string') return invalid([organization]);
  const live = withoutSecrets(await readAll(ports, organization), ports.hide);

  const made = found.isNew ? begin(request, found, live) : mergeInto(found, place, live, asOf);
  if (!made.ok) return invalid(made.diagnostics);
  const plan = makePlan(resolveDirectory(made.directory, asOf), live, options.settings);
  if (!plan.ok) return invalid(plan.diagnostics);
  const stopped = await writeAll(request, ports, found, made.changed);
  if (stopped) return invalid(stopped);
  return {
    status: 'written',
    files: statusOf(made.changed, found),
    directory: made.directory,
    notices: request.split && !found.isNew ? [{ kind: 'not-split' }, ...made.notices] : made.notices,
    remaining: plan.plan.changes,
  };
}

/** `pin`: the missing IDs of live users and teams. */
export async function pinDirectory(
  request: WriteRequest,
  ports: WritePorts,
): Promise<
  WriteInvalid | (Written & { readonly pinned: { readonly users: number; readonly teams: number } })
> {
  const { place, asOf } = request;
  const found = await findDirectory(place);
  const organization = organizationFor(request, found);
  const invalid = (diagnostics: readonly Diagnostic[]): WriteInvalid => ({
    status: 'invalid',
    diagnostics,
    organizationId: typeof organization === 'string' ? organization : undefined,
  });
  const opened = openDirectory(found.files, place.configPath, found.read);
  if (!opened.ok) return invalid(opened.diagnostics);
  if (typeof organization !== 'string') return invalid([organization]);
  const manages = opened.open.directory.teams !== undefined;
  ports.progress.step({ kind: 'phase', phase: 'read' });
  const live = await ports
    .openReader(organization)
    .readLive({ teams: manages ? () => new Set<string>() : undefined });
  const result = pinIds(opened.open, live, asOf);
  if (!result.ok) return invalid(result.diagnostics);
  const stopped = await writeAll(request, ports, found, result.changed);
  if (stopped) return invalid(stopped);
  const { directory, changed, pinned } = result;
  return { status: 'written', files: statusOf(changed, found), directory, pinned };
}

type Made =
  | {
      readonly ok: true;
      readonly changed: readonly DirectoryFile[];
      readonly directory: Directory;
      readonly notices: readonly ImportNotice[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function begin(request: WriteRequest, found: Found, live: LiveState): Made {
  const layout = layoutFor(request, found.files);
  if ('code' in layout) return { ok: false, diagnostics: [layout] };
  const { files, notices } = importNew(live, layout);
  return files.ok ? finishNew(request.place, found, files.files, notices) : files;
}

/** New files beside those that there are already, read as one directory. */
export function finishNew(
  place: DirectoryPlace,
  found: Found,
  files: readonly DirectoryFile[],
  notices: readonly ImportNotice[],
): Made {
  const replaced = new Set(files.map((each) => each.file));
  const all = [...found.files.filter(({ file }) => !replaced.has(file)), ...files];
  const read = readDirectory(all, place.configPath, []);
  return read.ok
    ? { ok: true, changed: files, directory: read.directory, notices }
    : { ok: false, diagnostics: read.diagnostics };
}

function mergeInto(found: Found, place: DirectoryPlace, live: LiveState, asOf: IsoDate): Made {
  const configPath = nameOf(place, place.configPath);
  const opened = openDirectory(found.files, configPath, found.read);
  if (!opened.ok) return opened;
  const result = importInto(opened.open, live, asOf);
  if (!result.ok) return result;
  const { changed, directory, notices } = result;
  return { ok: true, changed, directory, notices };
}

/** Where new files go: into the file that config-path names, or below the folder. */
export function layoutFor(
  { place, split }: Pick<WriteRequest, 'place' | 'split'>,
  files: readonly DirectoryFile[],
): Layout | Diagnostic {
  const path = nameOf(place, place.configPath);
  const taken = files.map(({ file }) => file);
  if (!/\.ya?ml$/i.test(path)) {
    return { split, path: split ? path : newFileName(path, 'directory', taken), taken, existing: undefined };
  }
  if (!split) return { split, path, taken, existing: files.find(({ file }) => file === path) };
  const message = `config-path is the file ${path}, and a split directory needs a folder.`;
  return problem('wrong-value', { file: path, line: 1, column: 1 }, message, 'Name a folder as config-path.');
}

function nameOf({ workspace, workingDirectory }: DirectoryPlace, path: string): string {
  const way = relative(workspace, resolve(workspace, workingDirectory, path));
  return isAbsolute(way) ? way : way.split(sep).join('/') || '.';
}

function organizationFor({ options, place }: WriteRequest, { read }: Found): string | Diagnostic {
  if (read.ok) return organizationOf(options, read.directory);
  const id = read.organizationId;
  const at = { file: place.configPath, line: 1, column: 1 };
  const organization = id === undefined ? undefined : { id, at };
  return organizationOf(options, { files: [], organization });
}

async function readAll({ openReader, progress }: WritePorts, organization: string): Promise<LiveState> {
  progress.step({ kind: 'phase', phase: 'read' });
  const live = await openReader(organization).readLive({
    teams: (teams) => new Set(teams.map((team) => team.id)),
  });
  progress.step({ kind: 'phase', phase: 'plan' });
  return live;
}

/** Names become comments in files, where no secret may stand that GitBook gives back. */
function withoutSecrets(live: LiveState, hide: (text: string) => string): LiveState {
  const members = live.members.map((member) => ({ ...member, displayName: hide(member.displayName) }));
  return { ...live, members };
}

async function writeAll(
  { place }: WriteRequest,
  { hide }: WritePorts,
  { files: before }: Found,
  files: readonly DirectoryFile[],
): Promise<readonly Diagnostic[] | undefined> {
  const old = new Map(before.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
  const telling = files.filter(({ file, bytes }) => {
    const tells = (text: string): boolean => hide(text) !== text;
    return tells(new TextDecoder().decode(bytes)) && !tells(old.get(file) ?? '');
  });
  if (telling.length > 0) {
    const message = 'GitBook gives the token as a title, an address or an ID; it is not written to a file.';
    const help = 'Change the token, then rename what bears it in GitBook.';
    return telling.map(({ file }) => problem('not-editable', { file, line: 1, column: 1 }, message, help));
  }
  const stopped = await writeFiles(place.workspace, { files, before });
  return stopped.length > 0 ? stopped : undefined;
}

function statusOf(changed: readonly DirectoryFile[], { files }: Found): Written['files'] {
  const before = new Set(files.map((each) => each.file));
  return changed.map(({ file }) => ({ file, status: before.has(file) ? 'changed' : 'created' }));
}
