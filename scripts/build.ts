/**
 * Builds dist/ from src/: compiles the schema's validator, then TypeScript into lib/, then bundles the Action and the
 * command line. The output is the same to the byte wherever it is built. `--out DIR` builds elsewhere, to compare.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv.includes('--out')
  ? (process.argv[process.argv.indexOf('--out') + 1] ?? 'dist')
  : 'dist';
const bin = (name: string): string => join('node_modules', '.bin', name);
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};

if (out === 'dist') run('node', 'scripts/compile-schemas.ts');
rmSync('lib', { recursive: true, force: true });
run(bin('tsc'), '-p', '.');
cpSync('src/core/generated', 'lib/core/generated', { recursive: true });
for (const entry of ['action', 'cli']) {
  const target = join(out, entry);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  run(bin('ncc'), 'build', `lib/${entry}.js`, '-o', target, '--license', 'licenses.txt', '--no-cache', '-q');
}
