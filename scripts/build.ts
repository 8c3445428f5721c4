/**
 * Builds dist/ from src/: generates the code that is committed, compiles TypeScript into lib/, then bundles the Action
 * and the command line. The output has the same bytes wherever it is built. `--out DIR` builds into another folder, to
 * compare.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv.includes('--out') ? (process.argv[process.argv.indexOf('--out') + 1] ?? 'dist') : 'dist';
const bin = (name: string): string => join('node_modules', '.bin', name);
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};

if (out === 'dist') run('node', 'scripts/embed-files.ts');
rmSync('lib', { recursive: true, force: true });
run(bin('tsc'), '-p', '.');
for (const entry of ['action', 'cli']) {
  const target = join(out, entry);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  run(bin('ncc'), 'build', `lib/src/${entry}.js`, '-o', target, '--license', 'licenses.txt', '--no-cache', '-q');
  addLicenses(target);
}

/** Adds the licences that ncc omits: those of packages of which it merges every module into its own. */
function addLicenses(target: string): void {
  const listed = new Set(readFileSync(join(target, 'licenses.txt'), 'utf8').split('\n'));
  const merged = readdirSync(target)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(join(target, name), 'utf8').matchAll(
        /^;\/\/ CONCATENATED MODULE: \.\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm,
      ),
    ])
    .map(([, name = '']) => name);
  for (const name of [...new Set(merged)].filter((each) => !listed.has(each)).sort()) {
    const folder = join('node_modules', name);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string };
    const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
    if (file === undefined) throw new Error(`${name} is bundled, but has no licence file.`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    appendFileSync(join(target, 'licenses.txt'), `\n${name}\n${license}\n${text}\n`);
  }
}
