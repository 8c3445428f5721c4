/** Runs every check but the tests, one after the other, and says what each was. Ends with 1 when any failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Check {
  readonly name: string;
  /** Gives the problem, or nothing when all is well. */
  readonly run: () => string | undefined;
}

const checks: readonly Check[] = [
  { name: 'format and lint', run: () => command('npm', 'run', '--silent', 'lint') },
  { name: 'types', run: () => command('npm', 'run', '--silent', 'types') },
  { name: 'embedded files up to date', run: () => command('node', 'scripts/embed-files.ts', '--check') },
  {
    name: 'reference tables up to date',
    run: () => command('node', 'scripts/reference-tables.ts', '--check'),
  },
  { name: 'lockfile without registry addresses', run: lockfile },
  { name: 'dist up to date', run: dist },
];

let failed = 0;
for (const { name, run } of checks) {
  const started = performance.now();
  const problem = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (problem !== undefined) {
    failed++;
    console.log(problem);
  }
}
process.exitCode = failed > 0 ? 1 : 0;

function command(name: string, ...args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}${stderr}`.trim() || `${name} ${args.join(' ')} ended with ${status}`;
}

function lockfile(): string | undefined {
  const addresses = readFileSync('package-lock.json', 'utf8').match(/"resolved": "http/g) ?? [];
  return addresses.length === 0 ? undefined : `package-lock.json holds ${addresses.length} registry addresses.`;
}

/** Builds elsewhere, and compares every file to the byte. */
function dist(): string | undefined {
  const built = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-dist-'));
  try {
    const problem = command('node', 'scripts/build.ts', '--out', built);
    if (problem !== undefined) return problem;
    const files = new Set([...filesBelow(built), ...filesBelow('dist')]);
    const stale = [...files].filter((file) => !sameBytes(join(built, file), join('dist', file)));
    return stale.length === 0 ? undefined : `Not what the source builds: ${stale.join(', ')}. Run: npm run build`;
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function sameBytes(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
