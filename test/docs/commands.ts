import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OrganizationSeed } from '../../emulator/seed.ts';
import { CLI } from '../support/run-cli.ts';
import { plainEnvironment } from '../support/run-process.ts';
import { type Block, blocksOf } from './pages.ts';

const NAME = 'gitbook-directory-sync';
const SAMPLE = `version: 1
organization: abc123

users:
  gitbook-sync@example.com: { role: admin }
  ada@example.com: { role: admin }
  # Looks after the guides.
  grace@example.com: { role: read }
  linus@example.com: { role: comment, expires: 2099-12-31 }
  sam@example.com: { role: edit }

teams:
  Docs:
    owners: [ada@example.com]
    members: [grace@example.com, sam@example.com]
  Writers:
    members: [linus@example.com]
`;

/** The organization that the commands of the pages are run against: as the sample has it. */
export const ORGANIZATION: OrganizationSeed = {
  organization: { id: 'abc123', title: 'Acme' },
  self: 'gitbook-sync@example.com',
  members: [
    { email: 'gitbook-sync@example.com', role: 'admin' },
    { email: 'ada@example.com', role: 'admin', lastSeenAt: '2026-01-02T03:04:05.000Z' },
    { email: 'grace@example.com', role: 'read' },
    { email: 'linus@example.com', role: 'comment' },
    { email: 'sam@example.com', role: 'edit', spaces: [{ title: 'Guides', permission: 'edit' }] },
  ],
  teams: [
    { title: 'Docs', owners: ['ada@example.com'], members: ['grace@example.com', 'sam@example.com'] },
    { title: 'Writers', members: ['linus@example.com'] },
  ],
};

/** A folder in which the commands of one page are run, one after the other. */
export interface Desk {
  readonly folder: string;
  run(command: string, env: Readonly<Record<string, string>>): Promise<Ended>;
  clear(): void;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The commands of a page that are this tool's, in order, each on one line. */
export function commandsOf(page: string): string[] {
  return linesOf(page).filter((line) => line.startsWith(`${NAME} `));
}

/** Lines in shell blocks that are neither this tool's nor of a program that readers have. */
export function strangeLinesOf(page: string): string[] {
  const known = /^(?:#|export |npm |npx |node |git |gh |curl |openssl rand |! grep |cd |gitbook-directory-sync )/;
  return linesOf(page).filter((line) => !known.test(line));
}

function linesOf(page: string): string[] {
  return blocksOf(page)
    .filter(({ language }) => ['sh', 'bash', 'shell'].includes(language))
    .flatMap(({ text }) => text.replaceAll(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Sets up the sample directory, the files that blocks of the page name, and the tool under its name. */
export function openDesk(page: string, withDirectory: boolean): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-docs-'));
  const put = (path: string, text: string, mode = 0o644): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode });
  };
  put(`bin/${NAME}`, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`, 0o755);
  if (withDirectory) {
    put('work/gitbook/people.yaml', SAMPLE);
    put('work/organizations/acme/people.yaml', SAMPLE);
  } else put('work/README.md', 'A repository without a directory.\n');
  for (const block of blocksOf(page).filter(isFile)) put(`work/${block.title}`, block.text);
  const work = join(folder, 'work');
  return {
    folder: work,
    run: (command, env) => {
      const { PATH = '', ...plain } = plainEnvironment();
      return runShell(command, work, { ...plain, ...env, PATH: `${join(folder, 'bin')}:${PATH}` });
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function isFile(block: Block): block is Block & { readonly title: string } {
  return block.title !== undefined;
}

/** A command that serves until it is stopped is stopped once it says where it serves. */
function runShell(command: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `exec ${command}`], { cwd, env: { ...env }, timeout: 60_000 });
    let stdout = '';
    let stderr = '';
    let stopped = false;
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.includes('until you press Ctrl-C') && stdout.includes('plan --organization-id')) {
        stopped = true;
        child.kill('SIGINT');
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.end();
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: stopped ? (code ?? 0) : code, stdout, stderr }));
  });
}

/** The command as a test can run it: without a question, and on a port that is free. */
export function forTest(command: string): string {
  const onFreePort = command.replace(/--port \d+/, '--port 0');
  return / apply\b/.test(onFreePort) && !onFreePort.includes('--yes') ? `${onFreePort} --yes` : onFreePort;
}

/** The exit codes with which a command of a page may end. */
export function expectedCodes(command: string): readonly number[] {
  return / drift\b| --detailed-exitcode/.test(command) ? [0, 2] : [0];
}
