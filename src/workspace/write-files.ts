import { lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { DirectoryFile } from '../core/directory/read.ts';
import { type Diagnostic, type DiagnosticCode, problem, startOf } from '../core/model/diagnostic.ts';
import { isInside } from './read-files.ts';

/** Files to write, and the content that existing files had when they were read. */
interface FilesToWrite {
  /** Names are relative to the workspace, with forward slashes. */
  readonly files: readonly DirectoryFile[];
  readonly before: readonly DirectoryFile[];
}

/**
 * Writes files in the workspace: all of them, or none. Does not write outside it, nor through a link that leads out of
 * it, and does not overwrite a file that has changed since it was read. Each file is replaced atomically. Gives the
 * problems that made it impossible.
 */
export async function writeFiles(workspace: string, { files, before }: FilesToWrite): Promise<readonly Diagnostic[]> {
  const root = await realpath(workspace);
  const known = new Map(before.map(({ file, bytes }) => [file, bytes]));
  const problems: Diagnostic[] = [];
  const targets: Target[] = [];
  for (const { file, bytes } of files) {
    const found = await targetOf(root, resolve(root, file), known.get(file)).catch(unwritable);
    if ('path' in found) targets.push({ ...found, file, bytes });
    else problems.push(problem(found.code, startOf(file), found.message, found.help));
  }
  if (problems.length > 0) return problems;
  const undo: (() => Promise<unknown>)[] = [];
  let at = targets[0];
  try {
    const prepared: { readonly target: Target; readonly temporary: string }[] = [];
    for (const target of targets) {
      at = target;
      prepared.push({ target, temporary: await prepare(target, undo) });
    }
    for (const { target, temporary } of prepared) {
      at = target;
      await rename(temporary, target.path);
      undo.push(() => restore(target));
    }
    return [];
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {});
    const { code, message, help } = unwritable(error);
    return [problem(code, startOf(at?.file ?? '.'), message, help)];
  }
}

interface Target extends DirectoryFile {
  /** The real path, with links resolved. */
  readonly path: string;
  /** The present file; undefined for a new one. */
  readonly old: { readonly bytes: Uint8Array; readonly mode: number } | undefined;
}

interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

async function targetOf(
  root: string,
  path: string,
  before: Uint8Array | undefined,
): Promise<Pick<Target, 'path' | 'old'> | Refusal> {
  if (!isInside(root, path)) return OUTSIDE;
  const there = await lstat(path).catch(ifMissing);
  if (there === undefined) {
    const { folder, rest } = await nearestFolder(path);
    return isInside(root, folder) ? { path: join(folder, rest), old: undefined } : OUTSIDE;
  }
  const real = await realpath(path).catch(ifMissing);
  if (real === undefined || !isInside(root, real)) return OUTSIDE;
  const status = await stat(real);
  if (!status.isFile() || before === undefined) return TAKEN;
  const bytes = await readFile(real);
  return bytes.equals(before) ? { path: real, old: { bytes, mode: status.mode & 0o777 } } : CHANGED;
}

/** The nearest existing folder above a path, with links resolved, and the rest of the path. */
async function nearestFolder(path: string): Promise<{ readonly folder: string; readonly rest: string }> {
  let folder = dirname(path);
  for (;;) {
    const real = await realpath(folder).catch(ifMissing);
    if (real !== undefined) return { folder: real, rest: relative(folder, path) };
    folder = dirname(folder);
  }
}

/** Writes the new content next to the file, under a hidden name. */
async function prepare({ path, bytes, old }: Target, undo: (() => Promise<unknown>)[]): Promise<string> {
  const created = await mkdir(dirname(path), { recursive: true });
  if (created !== undefined) undo.push(() => rm(created, { recursive: true }));
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  undo.push(() => rm(temporary, { force: true }));
  await writeFile(temporary, bytes, { flag: 'wx', mode: old?.mode ?? 0o666, flush: true });
  return temporary;
}

async function restore({ path, old }: Target): Promise<void> {
  if (old === undefined) return rm(path);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.undo`);
  await writeFile(temporary, old.bytes, { flag: 'wx', mode: old.mode });
  await rename(temporary, path);
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

const OUTSIDE: Refusal = {
  code: 'outside-workspace',
  message: 'This file is outside the workspace, or behind a link that leads out of it.',
  help: 'Keep the directory inside the workspace, without links that lead out of it.',
};
const TAKEN: Refusal = {
  code: 'file-unwritable',
  message: 'This file already exists.',
  help: 'Move it, or choose another config-path.',
};
const CHANGED: Refusal = {
  code: 'file-unwritable',
  message: 'This file has changed since it was read. Nothing was written.',
  help: 'Run the command again.',
};

function unwritable(error: unknown): Refusal {
  const why = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  const message = `This file cannot be written (${why}). Nothing was changed.`;
  return { code: 'file-unwritable', message, help: 'Check permissions and free space.' };
}
