import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a process ended, and what it wrote. */
export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What is typed once the program has asked. */
  readonly answer?: { readonly to: string; readonly keys: string };
  /** Gets a function that sends the process a signal. */
  readonly started?: ((signal: (name: NodeJS.Signals) => void) => void) | undefined;
}

/** Runs a program to its end. A process that hangs is killed after half a minute, and fails. */
export async function runProcess(
  program: string,
  args: readonly string[],
  { cwd, env, answer, started }: ProcessOptions,
): Promise<ProcessResult> {
  const child = spawn(program, [...args], { cwd, env: { ...env }, timeout: 30_000, killSignal: 'SIGKILL' });
  started?.((name) => child.kill(name));
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => {});
  if (answer === undefined) child.stdin.end();
  else {
    const onData = (): void => {
      if (!text(stdout).includes(answer.to)) return;
      child.stdout.off('data', onData);
      child.stdin.write(answer.keys);
    };
    child.stdout.on('data', onData);
  }
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...end) => resolve(end));
  });
  if (code === null) throw new Error(`${program} ${args.join(' ')} was ended by ${signal}.`);
  return { exitCode: code, stdout: text(stdout), stderr: text(stderr) };
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

/** What every process of a test has from this machine, and nothing else: no `GITHUB_*` of a surrounding workflow. */
export function plainEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR, SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    NODE_COMPILE_CACHE: join(tmpdir(), 'gitbook-directory-sync-compile-cache'),
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
  };
}
