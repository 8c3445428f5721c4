import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: both src/cli and dist/cli are two folders below it. */
export const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const NAME = 'gitbook-directory-sync';

/** How the user types a command of this program, and the path of a file, in the current folder. */
interface Typing {
  /** What starts this program: its name if the shell finds it, else node with the program's file. */
  readonly program: string;
  path(absolute: string): string;
}

/** How a process was started. */
type Started = Pick<NodeJS.Process, 'argv' | 'execPath' | 'env' | 'cwd'>;

/** How to type commands for this program, as it was started. */
export function typing({ argv, execPath, env, cwd }: Started): Typing {
  // npm runs scripts in the package's folder, and puts the folders of packages before the user's own in PATH.
  const here = env.INIT_CWD ?? cwd();
  const path = (absolute: string): string => quoted(isInside(here, absolute) ? relative(here, absolute) : absolute);
  const script = resolve(argv[1] ?? NAME);
  const folders = (env.PATH ?? '').split(delimiter).map((folder) => resolve(folder));
  const isFound = env.npm_command === undefined && folders.includes(dirname(script));
  if (basename(script) === NAME && isFound) return { program: NAME, path };
  const node = isInside(PACKAGE, execPath) ? path(execPath) : 'node';
  return { program: `${node} ${path(script)}`, path };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** A word as a shell reads it: in single quotes if necessary. */
export function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
