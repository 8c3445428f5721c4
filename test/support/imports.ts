import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** One import of a source file: of another file of the repository, or of a package or built-in module. */
export interface SourceImport {
  readonly from: string;
  /** A path from the root with forward slashes, or the specifier as written. */
  readonly to: string;
  readonly kind: 'source' | 'package';
  /** Whether it is for types only, and gone when the program runs. */
  readonly typeOnly: boolean;
}

/** A source file with its path from the root (forward slashes) and its text without comments. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

const FROM_CLAUSE = /^[ \t]*(?:import|export)\b(?<clause>[^'"`;]*?)\bfrom\s*(?<quote>['"])(?<specifier>.+?)\k<quote>/gm;
const SIDE_EFFECT = /^[ \t]*import\s*(?<quote>['"])(?<specifier>.+?)\k<quote>/gm;
const CALL = /\b(?:import|require|getBuiltinModule)\s*\(\s*(?:(?<quote>['"`])(?<specifier>[^'"`]*)\k<quote>)?/g;

/** Every TypeScript and JavaScript file below some folders of the root. */
export function readSources(folders: readonly string[]): SourceFile[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,mts,js,mjs}`);
  return globSync(patterns, { cwd: ROOT }).map((path) => ({
    path: path.split(sep).join('/'),
    code: withoutComments(readFileSync(join(ROOT, path), 'utf8')),
  }));
}

/** The imports of one source file: `import`, `export … from`, `import()`, in types too, and `require()`. */
export function importsOf(file: SourceFile): SourceImport[] {
  const found: SourceImport[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const path = posix.join(posix.dirname(file.path), specifier);
    const [, inPackage] = /^node_modules\/(.+)$/.exec(path) ?? [];
    const source = specifier.startsWith('.') && inPackage === undefined;
    const to = source ? path : (inPackage ?? specifier);
    found.push({ from: file.path, to, kind: source ? 'source' : 'package', typeOnly });
  };
  for (const { groups } of file.code.matchAll(FROM_CLAUSE)) {
    add(groups?.specifier ?? '', /^\s*type\b(?!\s*,)/.test(groups?.clause ?? ''));
  }
  for (const { groups } of file.code.matchAll(SIDE_EFFECT)) add(groups?.specifier ?? '', false);
  for (const { groups } of file.code.matchAll(CALL)) add(groups?.specifier ?? '(computed)', false);
  return found;
}

/** A path of this repository, relative to its root, with forward slashes. */
export function inRepository(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}

/** Leaves out whole-line and block comments, whose examples are no imports. */
function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
