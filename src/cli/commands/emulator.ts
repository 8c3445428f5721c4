import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { type FaultRule, parseFaults } from '../../../emulator/faults.ts';
import { type OrganizationSeed, parseSeed } from '../../../emulator/seed.ts';
import { startEmulator } from '../../../emulator/server.ts';
import { resolve } from '../../core/directory/resolve.ts';
import type { Directory, IsoDate } from '../../core/model/state.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { type Parsed, problemsOf, type Values } from '../../run/options/parse.ts';
import { OPTIONS } from '../../run/options/table.ts';
import { placeOf } from '../../run/run.ts';
import { readDirectoryAt } from '../../workspace/read-files.ts';
import type { EMULATOR_OPTIONS } from '../options.ts';
import { printRefusal } from '../print.ts';
import type { CliRun } from '../run.ts';
import { openTerminal } from '../terminal.ts';
import { quoted, typing } from '../typed-command.ts';

const NO_LIMIT = 1_000_000;
const NO_FAULTS: Parsed<readonly FaultRule[]> = { ok: true, value: [] };

/** `emulator`: serves GitBook in memory on the loopback address until it is interrupted. */
export async function runEmulator(
  run: CliRun,
  { port, latency, seed: from, faults: faultsFile, ...options }: Values<typeof EMULATOR_OPTIONS>,
): Promise<ExitCode> {
  const seed = await loadSeed(run, from);
  const faults = faultsFile === undefined ? NO_FAULTS : await loadJson(faultsFile, parseFaults);
  if (!seed.ok || !faults.ok) return printRefusal(run, problemsOf(seed, faults));
  const emulator = await startEmulator({
    port,
    seed: seed.value,
    faults: faults.value,
    behaviour: { latencyMs: latency, rateLimit: { limit: options.rateLimit ?? NO_LIMIT, windowMs: 60_000 } },
  }).catch((error: NodeJS.ErrnoException) => {
    const reason = PORT_PROBLEMS[error.code ?? ''];
    if (reason === undefined) throw error;
    return `--port is ${port}, and ${reason}. Give another port, or leave --port out to take a free one.`;
  });
  if (typeof emulator === 'string') return printRefusal(run, [emulator]);
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  // The emulator's token is no secret, not even when the environment has the same one.
  openTerminal({}).out(
    [
      `GitBook is emulated at ${emulator.url} until you press Ctrl-C. In another terminal:`,
      '',
      `  export GITBOOK_API_URL=${emulator.url}`,
      `  export GITBOOK_TOKEN=${emulator.token}`,
      `  ${typing(process).program} plan --organization-id ${emulator.state.organization.id}${placeOptions(run)}`,
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
function placeOptions({ workspace, options }: CliRun): string {
  const folder = resolvePath(workspace, options.workingDirectory);
  const { configPath } = options;
  return [
    folder === process.cwd() ? '' : ` --working-directory ${typing(process).path(folder)}`,
    configPath === OPTIONS['config-path'].default ? '' : ` --config-path ${quoted(configPath)}`,
  ].join('');
}

async function loadSeed(run: CliRun, seed: string | undefined): Promise<Parsed<OrganizationSeed>> {
  if (seed === undefined) return { ok: true, value: {} };
  if (seed !== 'directory') return loadJson(seed, parseSeed);
  const read = await readDirectoryAt(placeOf(run));
  if (read.ok) return { ok: true, value: seedFrom(read.directory, run.asOf) };
  const problems = read.diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  return { ok: false, problems };
}

/** An organization that is as the directory says for a date. */
function seedFrom(directory: Directory, asOf: IsoDate): OrganizationSeed {
  const desired = resolve(directory, asOf);
  const people = (desired.users ?? []).filter((user) => !user.expired);
  const admin = people.find((user) => user.role === 'admin');
  return {
    ...(directory.organization ? { organization: { id: directory.organization.id } } : {}),
    ...(admin ? { self: admin.email } : {}),
    members: people.map(({ id, email, role, sso }) => ({ ...(id === undefined ? {} : { id }), email, role, sso })),
    teams: (desired.teams ?? []).map(({ id, title, memberships = [] }) => ({
      ...(id === undefined ? {} : { id }),
      title,
      owners: memberships.filter((each) => each.role === 'owner').map((each) => each.email),
      members: memberships.filter((each) => each.role === 'member').map((each) => each.email),
    })),
  };
}

async function loadJson<T>(file: string, parse: (json: unknown) => Parsed<T>): Promise<Parsed<T>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`${file} cannot be read as JSON: ${why}`] };
  }
  const parsed = parse(json);
  return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
}
