import type { Stats } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type DirectoryFile, type DirectoryResult, type FilesRead, readDirectory } from '../core/directory/read.ts';
import { compareText, type Diagnostic, type DiagnosticCode, problem, startOf } from '../core/model/diagnostic.ts';
import { quote } from '../core/model/quote.ts';
import { MAX_FILE_BYTES } from '../core/yaml/source.ts';

/** Where the files of the directory are. */
export interface DirectoryPlace {
  /** The folder that all files must be in. Positions are relative to it. */
  readonly workspace: string;
  /** The folder that `configPath` is relative to, itself relative to the workspace. */
  readonly workingDirectory: string;
  readonly configPath: string;
}

/** Reads and checks the directory at a place. */
export async function readDirectoryAt(place: DirectoryPlace): Promise<DirectoryResult> {
  const { files, diagnostics } = await readFiles(place);
  return readDirectory(files, place.configPath, diagnostics);
}

/**
 * Reads the file at a place, or every `.yaml` and `.yml` file below a folder except hidden files and folders. A file
 * that is outside the workspace, or is reached through a link out of it, is not opened and becomes a diagnostic, as
 * does a file that is missing, too large or unreadable.
 */
export async function readFiles({ workspace, workingDirectory, configPath }: DirectoryPlace): Promise<FilesRead> {
  const root = await realpath(workspace).catch(() => undefined);
  const start = resolve(workspace, workingDirectory, configPath);
  if (root === undefined) {
    const message = `There is no folder ${quote(workspace)}.`;
    return {
      files: [],
      diagnostics: [problem('file-not-found', startOf(configPath), message, 'Check working-directory.')],
    };
  }
  const reading: Reading = { workspace, root, files: [], diagnostics: [], entered: new Set() };
  await visit(reading, start, true);
  return reading;
}

/** What is read so far. */
interface Reading extends FilesRead {
  readonly workspace: string;
  /** The workspace without links. */
  readonly root: string;
  readonly files: DirectoryFile[];
  readonly diagnostics: Diagnostic[];
  /** The files and folders without links, so that each is read once. */
  readonly entered: Set<string>;
}

/** @param named whether this is what `config-path` names, rather than something found below it */
async function visit(reading: Reading, path: string, named: boolean): Promise<void> {
  const { workspace, root, entered } = reading;
  const report = reporter(reading, path);
  if (!isInside(workspace, path)) {
    return report('outside-workspace', 'This is outside the workspace.', OUTSIDE_HELP);
  }
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) {
    return named
      ? report('file-not-found', 'There is no such file or folder.', MISSING_HELP)
      : report('file-unreadable', 'This link leads nowhere.', 'Fix or remove the link.');
  }
  if (!isInside(root, real)) {
    return report('outside-workspace', 'This link leads out of the workspace.', OUTSIDE_HELP);
  }
  const status = await stat(real).catch(report.unreadable);
  if (status === undefined || entered.has(real)) return;
  if (status.isDirectory()) {
    entered.add(real);
    const names = (await readdir(real).catch(report.unreadable)) ?? [];
    for (const name of names.sort(compareText)) {
      if (!name.startsWith('.')) await visit(reading, join(path, name), false);
    }
  } else if (named || /\.ya?ml$/i.test(path)) {
    entered.add(real);
    await readFile(reading, path, real, status);
  }
}

async function readFile(reading: Reading, path: string, real: string, status: Stats): Promise<void> {
  const report = reporter(reading, path);
  if (!status.isFile()) {
    return report('file-unreadable', 'This is neither a file nor a folder.', 'Name a YAML file or a folder.');
  }
  if (status.size > MAX_FILE_BYTES) {
    const [size, most] = [status.size, MAX_FILE_BYTES].map((bytes) => bytes.toLocaleString('en-US'));
    return report('file-too-large', `This file has ${size} bytes. The limit is ${most} (10 MiB).`, TOO_LARGE_HELP);
  }
  const bytes = await readAtMost(real, MAX_FILE_BYTES).catch(report.unreadable);
  if (bytes) reading.files.push({ file: nameOf(reading.workspace, path), bytes });
}

/** Reports problems of one path. `unreadable` is for what the system refuses. */
function reporter({ workspace, diagnostics }: Reading, path: string) {
  const report = (code: DiagnosticCode, message: string, help: string): void => {
    diagnostics.push(problem(code, startOf(nameOf(workspace, path)), message, help));
  };
  const unreadable = (error: NodeJS.ErrnoException): undefined => {
    report('file-unreadable', `This cannot be read (${error.code ?? error.message}).`, READ_HELP);
  };
  return Object.assign(report, { unreadable });
}

const MISSING_HELP = 'Check config-path and working-directory. The command import creates a new directory.';
const OUTSIDE_HELP = 'Keep the directory inside the workspace, without links that lead out of it.';
const TOO_LARGE_HELP = 'Split it into several files in one folder.';
const READ_HELP = 'Check its permissions.';

/** Reads at most so many bytes, because a file may grow after its size was checked. */
async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(most, (await handle.stat()).size));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Whether a path is a folder or something in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** A path in the form that positions have: relative to the workspace, with forward slashes. */
export function nameOf(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/') || '.';
}

/**
 * The name of a file that somebody typed a path to: relative to the workspace, to the working directory or to the
 * current folder, whichever is one of the files, or else the first of these. In the form that positions have.
 */
export function nameInDirectory(
  { workspace, workingDirectory }: DirectoryPlace,
  files: readonly DirectoryFile[],
  path: string,
): string {
  const known = new Set(files.map(({ file }) => file));
  const names = [resolve(workspace, path), resolve(workspace, workingDirectory, path), resolve(path)].map((each) =>
    nameOf(workspace, each),
  );
  return names.find((name) => known.has(name)) ?? names[0] ?? path;
}

/** Reads the files that diagnostics are in, and gives a function to their lines, counted from 1, for excerpts. */
export async function sourceLines(
  { workspace }: DirectoryPlace,
  diagnostics: readonly Diagnostic[],
): Promise<(file: string, line: number) => string | undefined> {
  const root = await realpath(workspace).catch(() => workspace);
  const lines = new Map<string, readonly string[]>();
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
    const real = await realpath(resolve(workspace, file)).catch(() => undefined);
    if (real === undefined || !isInside(root, real)) continue;
    const status = await stat(real);
    if (!status.isFile() || status.size > MAX_FILE_BYTES) continue;
    const bytes = await readAtMost(real, MAX_FILE_BYTES).catch(() => undefined);
    if (bytes) lines.set(file, new TextDecoder().decode(bytes).split(/\r?\n/));
  }
  return (file, line) => lines.get(file)?.[line - 1];
}
