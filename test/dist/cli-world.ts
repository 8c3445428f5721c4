import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect } from 'vitest';
import type { EmulatorOptions } from '../../emulator/server.ts';
import { openTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { runCli, runCliOnTerminal } from '../support/run-cli.ts';
import type { ProcessOptions, ProcessResult } from '../support/run-process.ts';
import { AS_LIVE } from './directories.ts';

export const TOKEN = 'gb_api_S3cretTokenOfTheAdministrator';

export interface CliWorld {
  readonly gitbook: TestEmulator;
  /** The folder that commands run in. */
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  /** The built command line, with token, address and organization in its environment. */
  run(args: readonly string[], extras?: CliExtras): Promise<ProcessResult>;
  /** The same at a terminal where somebody types. */
  runAtTerminal(args: readonly string[], keys: string, env?: CliExtras['env']): Promise<ProcessResult>;
}

export interface CliExtras {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  readonly started?: ProcessOptions['started'];
}

/** A test with a folder of its own, and a GitBook; what holds for every command is checked on the way. */
export const test = base.extend(
  'open',
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern here
  async ({}, { onCleanup }) => {
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(closing.map((close) => close()));
    });
    return async (options: EmulatorOptions = {}): Promise<CliWorld> => {
      const gitbook = await openTestEmulator({ token: TOKEN, ...options });
      const folder = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-cli-'));
      closing.push(async () => {
        rmSync(folder, { recursive: true, force: true });
        await gitbook.close();
      });
      return openWorld(gitbook, folder);
    };
  },
);

function openWorld(gitbook: TestEmulator, folder: string): CliWorld {
  const env = {
    GITBOOK_TOKEN: TOKEN,
    GITBOOK_API_URL: gitbook.url,
    GITBOOK_ORGANIZATION_ID: 'acme',
  };
  const world: CliWorld = {
    gitbook,
    folder,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    run: async (args, extras = {}) => {
      const { nodeArgs = [] } = extras;
      const result = await runCli(args, {
        cwd: extras.cwd ?? folder,
        env: { ...env, ...extras.env },
        nodeArgs,
        started: extras.started,
      });
      expectWhatAlwaysHolds(args, result);
      return result;
    },
    runAtTerminal: async (args, keys, more = {}) => {
      const result = await runCliOnTerminal(args, { cwd: folder, env: { ...env, ...more }, keys });
      expect(result.stdout).not.toContain(TOKEN);
      return result;
    },
  };
  world.write({ 'gitbook/directory.yaml': AS_LIVE });
  return world;
}

function expectWhatAlwaysHolds(args: readonly string[], { stdout, stderr, exitCode }: ProcessResult): void {
  expect(`${stdout}${stderr}`).not.toContain(TOKEN.slice(-20));
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect([0, 1, 2, 3, 4, 130]).toContain(exitCode);
  // No colours, no cursor movements, where there is no terminal.
  expect(`${stdout}${stderr}`).not.toContain('\u001b');
  if (args.includes('--json')) expect(typeof JSON.parse(stdout)).toBe('object');
}
