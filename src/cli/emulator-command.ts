import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type FaultRule, parseFaults } from '../../emulator/faults.ts';
import { type OrganizationSeed, parseSeed } from '../../emulator/seed.ts';
import { startEmulator } from '../../emulator/server.ts';
import { resolve } from '../core/directory/resolve.ts';
import { utcDate } from '../core/model/dates.ts';
import type { Directory } from '../core/model/state.ts';
import { systemClock } from '../run/clock.ts';
import { EXIT, type ExitCode } from '../run/exit-code.ts';
import { quoted, typing } from '../run/typed-command.ts';
import { readDirectoryAt } from '../workspace/read-files.ts';
import { openTerminal, type Terminal } from './terminal.ts';

type Values = Readonly<Record<string, unknown>>;
type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** `emulator`: serves GitBook in memory on the loopback address until it is interrupted. */
export async function runEmulator(values: Values, terminal: Terminal): Promise<ExitCode> {
  const problems: string[] = [];
  const number = (name: string, most: number): number => {
    const text = String(values[name] ?? '0');
    if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
    problems.push(
      `--${name.replace('L', '-l')} is ${JSON.stringify(text)}; allowed is a whole number up to ${most}.`,
    );
    return 0;
  };
  const port = number('port', 65_535);
  const latencyMs = number('latency', 60_000);
  const limit = values.rateLimit === undefined ? 1_000_000 : number('rateLimit', 1_000_000);
  if (values.rateLimit === '0') problems.push('--rate-limit is 0, and nothing could be called.');
  const seed = await loadSeed(values);
  const faults = await loadFaults(values);
  if (!seed.ok) problems.push(...seed.problems);
  if (!faults.ok) problems.push(...faults.problems);
  if (problems.length > 0 || !seed.ok || !faults.ok) {
    for (const problem of problems) terminal.note(problem);
    return EXIT.invalid;
  }
  const emulator = await startEmulator({
    port,
    seed: seed.value,
    faults: faults.value,
    behaviour: { latencyMs, rateLimit: { limit, windowMs: 60_000 } },
  }).catch((error: NodeJS.ErrnoException) => {
    const reason = PORT_PROBLEMS[error.code ?? ''];
    if (reason === undefined) throw error;
    terminal.note(`--port is ${port}, and ${reason}. Give another port, or none: then a free one is taken.`);
    return undefined;
  });
  if (emulator === undefined) return EXIT.invalid;
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  // The emulator's token is no secret, not even where the surroundings hold the same one.
  openTerminal({}).out(
    [
      `GitBook is emulated at ${emulator.url} until you press Ctrl-C. In another terminal:`,
      '',
      `  export GITBOOK_API_URL=${emulator.url}`,
      `  export GITBOOK_TOKEN=${emulator.token}`,
      `  ${typing(process).program} plan --organization-id ${emulator.state.organization.id}${place(values)}`,
    ].join('\n'),
  );
  await interrupted;
  await emulator.close();
  return EXIT.done;
}

const PORT_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
};

/** Where the directory is, as options of the command that is typed next. */
function place({ configPath, workingDirectory }: Values): string {
  const option = (name: string, value: unknown): string =>
    typeof value === 'string' ? ` --${name} ${quoted(value)}` : '';
  return option('working-directory', workingDirectory) + option('config-path', configPath);
}

async function loadSeed(values: Values): Promise<Loaded<OrganizationSeed>> {
  const { seed } = values;
  if (seed === undefined) return { ok: true, value: {} };
  if (seed !== 'directory') return loadJson(String(seed), parseSeed);
  const configPath = typeof values.configPath === 'string' ? values.configPath : 'gitbook';
  const workingDirectory = typeof values.workingDirectory === 'string' ? values.workingDirectory : '.';
  const read = await readDirectoryAt({ workspace: process.cwd(), workingDirectory, configPath });
  if (!read.ok) {
    return {
      ok: false,
      problems: read.diagnostics.map((each) => `${each.file}:${each.line}: ${each.message}`),
    };
  }
  return { ok: true, value: seedFrom(read.directory) };
}

/** An organization that is just as the directory wants it today. */
function seedFrom(directory: Directory): OrganizationSeed {
  const desired = resolve(directory, utcDate(systemClock.now()));
  const people = (desired.users ?? []).filter((user) => !user.expired);
  const admin = people.find((user) => user.role === 'admin');
  return {
    ...(directory.organization ? { organization: { id: directory.organization.id } } : {}),
    ...(admin ? { self: admin.email } : {}),
    members: people.map(({ id, email, role, sso }) => ({
      ...(id === undefined ? {} : { id }),
      email,
      role,
      sso,
    })),
    teams: (desired.teams ?? []).map(({ id, title, memberships = [] }) => ({
      ...(id === undefined ? {} : { id }),
      title,
      owners: memberships.filter((each) => each.role === 'owner').map((each) => each.email),
      members: memberships.filter((each) => each.role === 'member').map((each) => each.email),
    })),
  };
}

function loadFaults(values: Values): Promise<Loaded<readonly FaultRule[]>> {
  return values.faults === undefined
    ? Promise.resolve({ ok: true, value: [] })
    : loadJson(String(values.faults), parseFaults);
}

async function loadJson<T>(file: string, parse: (json: unknown) => Loaded<T>): Promise<Loaded<T>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`${file} cannot be read as JSON: ${why}`] };
  }
  const parsed = parse(json);
  return parsed.ok
    ? parsed
    : { ok: false, problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
}
