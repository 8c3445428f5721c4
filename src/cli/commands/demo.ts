import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSeed } from '../../../emulator/seed.ts';
import { type Emulator, startEmulator } from '../../../emulator/server.ts';
import { utcDate } from '../../core/model/dates.ts';
import { BARE_CONTEXT } from '../../render/plan/context.ts';
import { planDocument } from '../../render/plan/plan-document.ts';
import { renderPlanTerminal } from '../../render/terminal/document.ts';
import { systemClock } from '../../run/clock.ts';
import { EXIT, type ExitCode } from '../../run/exit.ts';
import { planForReview } from '../../run/losses.ts';
import { openGitBook } from '../../run/open-gitbook.ts';
import { parseOptions } from '../../run/options/options.ts';
import { portsOf, requestOf, withGitBook } from '../../run/run.ts';
import type { CliRun } from '../run.ts';
import { progressLine, type Terminal } from '../terminal.ts';
import { PACKAGE, typing } from '../typed-command.ts';
import { runApply } from './apply.ts';
import { runDrift } from './plan.ts';
import { runValidate } from './validate.ts';

/** The date of the story, in milliseconds since the epoch: its contractors expire after it. */
const TODAY = Date.UTC(2026, 10, 22, 9, 0);
/** How long each answer of GitBook takes in milliseconds, as over a network: progress becomes visible. */
const LATENCY_MS = 40;
const PAUSE_MS = 1200;
/** The demo ends at once when it is stopped: it has nothing to put in order. */
const NEVER = new AbortController().signal;
const SEED = join(PACKAGE, 'examples/story/organization.json');

/**
 * `demo`: walks through the story of a pull request on the examples, against an emulated GitBook on the loopback
 * address. The code that the Action and the commands run makes everything that is shown.
 */
export async function runDemo(terminal: Terminal, fast: boolean): Promise<ExitCode> {
  const folder = await mkdtemp(join(tmpdir(), 'gitbook-directory-sync-demo-'));
  const seed = parseSeed(JSON.parse(await readFile(SEED, 'utf8')));
  if (!seed.ok) throw new Error(`examples/story/organization.json: ${seed.problems.join(' ')}`);
  const emulator = await startEmulator({
    seed: seed.value,
    behaviour: { latencyMs: fast ? 0 : LATENCY_MS },
    clock: { now: () => TODAY },
  });
  try {
    await cp(join(PACKAGE, 'examples/gitbook'), join(folder, 'gitbook'), { recursive: true });
    return await play({ terminal, fast, folder, emulator });
  } finally {
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the scenes of the demo play with. */
interface DemoScript {
  readonly terminal: Terminal;
  readonly fast: boolean;
  readonly folder: string;
  readonly emulator: Emulator;
}

async function play(script: DemoScript): Promise<ExitCode> {
  const { terminal, fast, emulator } = script;
  const run = runOf(script);
  const { organization, members } = emulator.state;
  const scene = async (title: string, text: string): Promise<void> => {
    if (!fast) await systemClock.sleep(PAUSE_MS);
    terminal.out(`\n${terminal.paint('bold', `━━ ${title} ${'━'.repeat(Math.max(3, 76 - title.length))}`)}\n${text}\n`);
  };
  const expect = (what: string, actual: ExitCode, expected: ExitCode): void => {
    if (actual !== expected) throw new Error(`The demo's ${what} ended with ${actual} instead of ${expected}.`);
  };

  await scene(
    'The organization',
    `${organization.title} keeps its ${members.size} GitBook members and their teams in examples/gitbook.\nA GitBook in memory stands in for the real one, at ${emulator.url}. Today is ${utcDate(TODAY)}.`,
  );

  await scene('1. A pull request with mistakes', 'Somebody edits the YAML in a hurry. The check runs without GitBook:');
  const correct = await makeMistakes(script.folder);
  expect('validation', await runValidate(run), EXIT.invalid);

  await scene(
    '2. The corrected pull request',
    'The mistakes are corrected, and the plan is made. Its reviewers see this comment on GitHub:',
  );
  await correct();
  terminal.out(await planComment(run));
  terminal.out(
    `\nGitBook got ${emulator.requests.length} calls so far, and ${emulator.writes().length} of them wrote.`,
  );

  await scene('3. The merge', 'The pull request is approved and merged, and the plan is applied:');
  expect('apply', await runApply(run, true), EXIT.done);

  await scene('4. Once more', 'The same directory again. There is nothing to do, and nothing is written:');
  const before = emulator.writes().length;
  expect('second apply', await runApply(run, true), EXIT.done);
  terminal.out(`\nWriting calls in this run: ${emulator.writes().length - before}.`);

  await scene(
    '5. A change by hand',
    'Somebody makes Robert Castellano an administrator again, in GitBook, without a pull request.\nThe nightly check finds it:',
  );
  promoteByHand(emulator, 'robert.castellano@example.com');
  expect('drift', await runDrift(run), EXIT.changes);

  const { program, path } = typing(process);
  const where = `--seed ${path(SEED)} --working-directory ${path(join(PACKAGE, 'examples'))}`;
  await scene(
    'Your turn',
    `The README shows how to do this in a repository of your own. To go on playing here:\n\n  ${program} emulator ${where}`,
  );
  return EXIT.done;
}

function runOf({ terminal, folder, emulator }: DemoScript): CliRun {
  const given: Readonly<Record<string, string>> = {
    'gitbook-api-url': emulator.url,
    'organization-id': emulator.state.organization.id,
  };
  const parsed = parseOptions((name) => given[name]);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const { options } = parsed;
  const progress = progressLine(process.stderr, systemClock.now);
  return {
    options,
    workspace: folder,
    terminal,
    json: false,
    clock: { ...systemClock, now: () => TODAY },
    stop: NEVER,
    progress,
    asOf: utcDate(TODAY),
    hide: terminal.hide,
    openGitBook: async () => openGitBook(options, emulator.token, systemClock, progress, {}),
  };
}

/** Misspells a role and an address, as people do. Gives a function that corrects it. */
async function makeMistakes(folder: string): Promise<() => Promise<void>> {
  const users = join(folder, 'gitbook/users/product.yaml');
  const teams = join(folder, 'gitbook/teams/product.yaml');
  const [usersBefore, teamsBefore] = await Promise.all([readFile(users, 'utf8'), readFile(teams, 'utf8')]);
  await writeFile(users, usersBefore.replace('role: create', 'role: creator'));
  await writeFile(teams, teamsBefore.replace('samuel.adeyemi@', 'samuel.adeyeme@'));
  return async () => {
    await writeFile(users, usersBefore);
    await writeFile(teams, teamsBefore);
  };
}

/** The plan comment as GitHub shows it, in a frame. */
async function planComment(run: CliRun): Promise<string> {
  const planned = await withGitBook(run, (gitBook) => planForReview(requestOf(run), portsOf(run, gitBook)));
  if (planned.status === 'invalid') throw new Error('The examples are invalid.');
  const context = { ...BARE_CONTEXT, target: 'comment', pullRequest: true } as const;
  const { paint, width } = run.terminal;
  const shown = renderPlanTerminal(planDocument(planned.plan, context), { paint, width: width - 2 });
  return frame('github-actions bot commented', shown, paint);
}

/** Makes somebody an administrator, as in GitBook's own interface: not through this tool. */
function promoteByHand({ state }: Emulator, email: string): void {
  const member = state.members.get(state.accounts.get(email) ?? '');
  if (!member) throw new Error(`The demo's organization has no ${email}.`);
  member.role = 'admin';
}

function frame(head: string, text: string, paint: Terminal['paint']): string {
  const lines = text.trimEnd().split('\n');
  return [
    paint('dim', `┌─ ${head}`),
    ...lines.map((line) => `${paint('dim', '│')} ${line}`.trimEnd()),
    paint('dim', '└─'),
  ].join('\n');
}
