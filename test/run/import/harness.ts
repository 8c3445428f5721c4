import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OrganizationSeed } from '../../../emulator/seed.ts';
import { runPlan } from '../../../src/cli/commands/plan.ts';
import type { CliRun } from '../../../src/cli/run.ts';
import { plainPaint } from '../../../src/render/terminal/paint.ts';
import { systemClock } from '../../../src/run/clock.ts';
import type { ExitCode } from '../../../src/run/exit.ts';
import { openGitBook } from '../../../src/run/open-gitbook.ts';
import { parseOptions } from '../../../src/run/options/options.ts';
import { silentProgress } from '../../../src/run/progress.ts';
import { openTestEmulator, type TestEmulator } from '../../support/emulator.ts';

/** The date of every run, so that expiry does not depend on the day. */
export const TODAY = '2026-11-22';

/** A folder with files, and an emulated GitBook, for commands to run with. */
export interface Workplace {
  readonly folder: string;
  readonly emulator: TestEmulator;
  readonly out: string[];
  readonly notes: string[];
  /** A run of the command line with these options. */
  run(options?: Readonly<Record<string, string>>, json?: boolean): CliRun;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Every file below the folder, by its path. */
  read(): Promise<Record<string, string>>;
  /** Plans over the folder: the exit code of `plan --detailed-exitcode`, and the plan as JSON. */
  plan(options?: Readonly<Record<string, string>>): Promise<{ code: ExitCode; plan: PlanDocument }>;
}

export interface PlanDocument {
  readonly changes: readonly { readonly type: string; readonly email?: string; readonly team?: string }[];
  readonly notices: readonly { readonly kind: string }[];
}

/** Uses a workplace, and takes it away. */
export async function atWork<T>(
  seed: OrganizationSeed | undefined,
  use: (workplace: Workplace) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'directory-'));
  const emulator = await openTestEmulator(seed === undefined ? {} : { seed });
  const out: string[] = [];
  const notes: string[] = [];
  const run = (given: Readonly<Record<string, string>> = {}, json = false): CliRun => {
    const standard: Readonly<Record<string, string>> = {
      'organization-id': emulator.state.organization.id,
      'gitbook-api-url': emulator.url,
    };
    const parsed = parseOptions((name) => given[name] ?? standard[name]);
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    const clock = { ...systemClock, now: () => Date.parse(`${TODAY}T12:00:00Z`) };
    const progress = silentProgress;
    return {
      options: parsed.options,
      workspace: folder,
      terminal: {
        paint: plainPaint,
        width: 100,
        interactive: false,
        hide: (text) => text.replaceAll(emulator.token, '***'),
        out: (text) => out.push(text),
        note: (text) => notes.push(text),
        ask: async () => false,
      },
      json,
      stop: new AbortController().signal,
      clock,
      progress,
      asOf: TODAY,
      hide: (text) => text.replaceAll(emulator.token, '***'),
      openGitBook: async () => openGitBook(parsed.options, emulator.token, systemClock, progress, {}),
    };
  };
  const write: Workplace['write'] = async (files) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  };
  const plan: Workplace['plan'] = async (options) => {
    const from = out.length;
    const code = await runPlan(run(options, true), true);
    return { code, plan: JSON.parse(out.splice(from).join('\n')) };
  };
  const workplace: Workplace = {
    folder,
    emulator,
    out,
    notes,
    run,
    write,
    read: () => readTree(folder),
    plan,
  };
  try {
    return await use(workplace);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await emulator.close();
  }
}

async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: [string, string][] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.push([path.slice(folder.length + 1), await readFile(path, 'utf8')]);
  }
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
