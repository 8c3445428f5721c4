import type { Emulator, OfflineEmulator } from '../../emulator/server.ts';
import type { Change } from '../../src/core/model/change.ts';
import type { Memory } from '../../src/core/model/ledger.ts';
import type { ApplyResult, ChangeOutcome } from '../../src/core/model/outcome.ts';
import type { Clock } from '../../src/core/model/ports.ts';
import type { Settings } from '../../src/core/model/settings.ts';
import { classify } from '../../src/gitbook/classify.ts';
import { openConnection } from '../../src/gitbook/http/connection.ts';
import type { Timeouts } from '../../src/gitbook/http/transport.ts';
import { createReader } from '../../src/gitbook/reader.ts';
import { createWriter } from '../../src/gitbook/writer.ts';
import { planForReview } from '../../src/run/losses.ts';
import type { Options } from '../../src/run/options/options.ts';
import { parseOptions } from '../../src/run/options/options.ts';
import { type ApplyRun, applyDirectory, type Planned, planDirectory } from '../../src/run/sequence.ts';
import { inProcess } from '../support/in-process.ts';

/** The date of every run that does not say another. */
export const TODAY = '2026-11-22';

type ChangedSettings = Partial<Omit<Settings, 'limits'>> & { readonly limits?: Partial<Settings['limits']> };

export interface RunOptions {
  readonly settings?: ChangedSettings;
  readonly asOf?: string;
  readonly memory?: Memory;
  readonly concurrency?: number;
  readonly timeouts?: Timeouts;
  readonly clock?: Clock;
}

/** An emulator behind HTTP, or one in this process. */
type Target = Pick<Emulator, 'token' | 'state'> & (Pick<Emulator, 'url'> | Pick<OfflineEmulator, 'exchange'>);

/** A clock on which sleeping takes no time, but makes it later. Chance always gives one half. */
export function impatientClock(): Clock {
  let now = Date.UTC(2040, 0, 1);
  return {
    now: () => now,
    sleep: async (ms) => {
      const until = now + ms;
      await new Promise((resolve) => setImmediate(resolve));
      now = Math.max(now, until);
    },
    random: () => 0.5,
  };
}

/** Removes everyone and every team that is not in the directory, whatever share of the organization that is. */
function settingsOf(changed: ChangedSettings = {}): Settings {
  const parsed = parseOptions(() => undefined);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const { settings }: Options = parsed.options;
  const all = { kind: 'percent', percent: 100 } as const;
  return {
    ...settings,
    unlistedTeams: 'remove',
    ...changed,
    limits: {
      ...settings.limits,
      maxMemberRemovals: all,
      maxMembershipRemovals: all,
      maxTeamDeletions: all,
      maxDemotions: all,
      maxNewAdmins: 1_000_000,
      ...changed.limits,
    },
  };
}

async function withConnection<Result>(
  target: Target,
  yaml: string,
  options: RunOptions,
  use: (
    request: Parameters<typeof planDirectory>[0],
    ports: Omit<Parameters<typeof applyDirectory>[1], 'show' | 'permit'>,
  ) => Promise<Result>,
): Promise<Result> {
  const progress = { step: () => {} };
  const overHttp = openConnection({
    apiUrl: 'url' in target ? target.url : 'http://127.0.0.1',
    token: target.token,
    environment: {},
    concurrency: options.concurrency ?? 8,
    userAgent: 'test/1.0',
    clock: options.clock ?? impatientClock(),
    progress,
    timeouts: options.timeouts,
  });
  const connection = 'url' in target ? overHttp : inProcess(overHttp, target);
  const bytes = new TextEncoder().encode(yaml);
  const request = {
    organizationId: target.state.organization.id,
    configPath: 'gitbook.yaml',
    settings: settingsOf(options.settings),
    asOf: options.asOf ?? TODAY,
  };
  const ports = {
    readFiles: async () => ({ files: [{ file: 'gitbook.yaml', bytes }], diagnostics: [] }),
    openReader: (id: string) => createReader(connection, id),
    openWriter: async (id: string) => createWriter(connection, id),
    classify,
    progress,
    recall: async () => options.memory,
  };
  try {
    return await use(request, ports);
  } finally {
    await overHttp.close();
  }
}

/** Plans a directory, given as YAML, against the emulator with the real reader. Throws where it is invalid. */
export function planOn(target: Target, yaml: string, options: RunOptions = {}): Promise<Planned> {
  return withConnection(target, yaml, options, async (request, ports) => {
    const planned = await planDirectory(request, ports);
    if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.diagnostics, undefined, 2));
    return planned;
  });
}

/** The same plan as a reviewer sees it. */
export function reviewOn(target: Target, yaml: string, options: RunOptions = {}): Promise<Planned> {
  return withConnection(target, yaml, options, async (request, ports) => {
    const planned = await planForReview(request, ports);
    if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.diagnostics, undefined, 2));
    return planned;
  });
}

/** The whole sequence against the emulator, with the real reader and writer; everyone permits it. */
export function runOn(target: Target, yaml: string, options: RunOptions = {}): Promise<ApplyRun> {
  return withConnection(target, yaml, options, (request, ports) =>
    applyDirectory(
      { ...request, confirm: undefined },
      { ...ports, show: async () => {}, permit: async () => ({ given: true }) },
    ),
  );
}

/** The same; throws when it did not come to an apply. */
export async function applyOn(target: Target, yaml: string, options: RunOptions = {}): Promise<ApplyResult> {
  const run = await runOn(target, yaml, options);
  if (run.status !== 'applied') throw new Error(`The run ended as ${run.status}: ${JSON.stringify(run)}`);
  return run.result;
}

/** A change in a few words, such as `team-add Docs ada@example.com`. */
export function nameOf(change: Change): string {
  const team = 'team' in change ? [change.team] : [];
  const person = 'email' in change ? [change.email ?? ('userId' in change ? change.userId : '')] : [];
  return [change.type, ...team, ...person].join(' ');
}

/** What became of the changes that were not simply applied: their name → status and, where there is one, the reason. */
export function openOutcomes(result: Pick<ApplyResult, 'outcomes'>): Record<string, string> {
  const open = result.outcomes.filter(({ status }) => status !== 'applied');
  return Object.fromEntries(open.map((outcome) => [nameOf(outcome.change), wordsFor(outcome)]));
}

function wordsFor(outcome: ChangeOutcome): string {
  switch (outcome.status) {
    case 'applied':
      return 'applied';
    case 'pending':
      return `pending: ${outcome.reason}`;
    case 'failed':
      return `failed: ${outcome.message}`;
    case 'conflict':
      return `conflict: ${outcome.live === undefined ? 'gone' : `${outcome.live.role} ${outcome.live.email}`}`;
    case 'skipped':
      switch (outcome.reason.kind) {
        case 'depends-on':
          return `skipped: needs ${nameOf(outcome.reason.change)}`;
        case 'too-few-admins':
          return `skipped: ${outcome.reason.admins} admins`;
        case 'run-ended':
          return `skipped: ${outcome.reason.message}`;
      }
  }
}

/** The calls of an emulator in a few words, such as `PATCH members/user-ada`; without the organization's path. */
export function callsTo(emulator: Pick<Emulator, 'requests'>, from = 0): string[] {
  return emulator.requests
    .slice(from)
    .map(({ method, path }) => `${method} ${path.replace(/^\/v1\/(orgs\/[^/]+\/?)?/, '')}`.trim());
}

/** The calls that are not `GET`. */
export function writesTo(emulator: Pick<Emulator, 'requests'>, from = 0): string[] {
  return callsTo(emulator, from).filter((call) => !/^GET\b/.test(call));
}
