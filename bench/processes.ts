import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Counts, EmulatorOrder, Question } from './emulator.ts';
import type { Usage } from './usage.ts';

const here = (name: string): string => join(import.meta.dirname, name);

/** An emulator in its own process. */
export interface RunningEmulator {
  /** What a measured program needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** What it was called for since the last time this was asked. */
  counts(): Promise<Counts>;
  stop(): Promise<void>;
}

export async function startEmulatorProcess(order: EmulatorOrder): Promise<RunningEmulator> {
  const child = fork(here('emulator.ts'), { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const started = await ask(child, { kind: 'start', order });
  if (started.kind !== 'started') throw new Error('The emulator did not start.');
  return {
    env: { GITBOOK_API_URL: started.url, GITBOOK_TOKEN: started.token },
    async counts() {
      const answered = await ask(child, { kind: 'count' });
      if (answered.kind !== 'counts') throw new Error('The emulator did not count.');
      return answered.counts;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

async function ask(child: ChildProcess, question: Question): Promise<Answer> {
  const over = new AbortController();
  const gone = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('The emulator process ended.');
  });
  const answered = once(child, 'message', { signal: over.signal });
  for (const either of [gone, answered]) either.catch(() => {});
  try {
    child.send(question);
    const [answer] = await Promise.race([answered, gone]);
    return answer as Answer;
  } finally {
    over.abort();
  }
}

/** One run of a program under node. `startedAt` in milliseconds since the epoch. */
export interface Run {
  readonly startedAt: number;
  readonly ms: number;
  readonly usage: Usage | undefined;
  readonly stdout: string;
}

export interface Program {
  /** A script and its arguments. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether memory and processor time are measured too, which takes the start a little longer. */
  readonly usage?: boolean;
  /** The codes that a run may end with. */
  readonly codes?: readonly number[];
}

/** Runs a program to its end. Throws, with what it said, when it ends otherwise than it may. */
export async function run(program: Program): Promise<Run> {
  const { args, cwd, env = {}, usage = false, codes = [0] } = program;
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const file = join(folder, 'usage.json');
  const flags = usage ? ['--import', here('usage.ts'), ...args] : [...args];
  const startedAt = Date.now();
  const from = performance.now();
  const child = spawn(process.execPath, flags, {
    cwd,
    env: { ...baseEnvironment(), ...env, ...(usage ? { BENCH_USAGE: file } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  const ms = performance.now() - from;
  const [stdout, stderr] = [await output, await errors];
  if (code === null || !codes.includes(code)) {
    throw new Error(`${args.join(' ')} ended with ${code}:\n${stderr}\n${stdout.slice(0, 2000)}`);
  }
  const used = usage ? (JSON.parse(readFileSync(file, 'utf8')) as Usage) : undefined;
  rmSync(folder, { recursive: true });
  return { startedAt, ms, usage: used, stdout };
}

/** Nothing of this process's own settings, which could make one program faster than another. */
function baseEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes a directory's files into a folder of their own for as long as `use` runs. */
export async function withDirectory<T>(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-directory-'));
  mkdirSync(join(folder, 'gitbook'));
  for (const [name, text] of files) writeFileSync(join(folder, 'gitbook', name), text);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs something a number of times, one after the other. */
export async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < times; index++) results.push(await work());
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The least of several measurements: what else a machine does only ever adds to one. */
export function least(values: readonly number[]): number {
  return Math.min(...values);
}
