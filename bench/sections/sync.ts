import { join } from 'node:path';
import type { Counts } from '../emulator.ts';
import { type BenchOrganization, callsOfPlan, makeOrganization, ORGANIZATION_ID } from '../organization.ts';
import {
  least,
  median,
  type Program,
  type Run,
  repeat,
  run,
  startEmulatorProcess,
  withDirectory,
} from '../processes.ts';
import { duration, equalRow, megabytes, type Row, ratioRow, type Section, whole } from '../result.ts';
import type { Scale } from '../scale.ts';

/** What a program did in one run: how long it took, what it used, whom it called. */
interface Measured {
  readonly run: Run;
  readonly counts: Counts;
}

type Measure = (program: Program) => Promise<Measured>;

const NAIVE = join(import.meta.dirname, '../naive.ts');
const BARE = join(import.meta.dirname, '../bare.ts');
const MOST_MEMORY_MB = 300;

/** Plan and apply against an emulator with latency, side by side with the sequential script. */
export async function syncSection(cli: string, { sync }: Scale): Promise<Section> {
  const organization = makeOrganization(sync.size, sync.differences);
  const { latencyMs, concurrency, repeats } = sync;
  const measured = await withDirectory(organization.files, async (folder) => {
    const bareClient = (atOnce: number): Program => ({ args: [BARE, ORGANIZATION_ID, String(atOnce)] });
    /** An emulator that has been read once: what a first run takes longer is its own. */
    const withEmulator = async <T>(use: (measure: Measure) => Promise<T>): Promise<T> => {
      const emulator = await startEmulatorProcess({ ...organization, behaviour: { latencyMs } });
      const measure: Measure = async (program) => {
        const done = await run({ ...program, cwd: folder, env: emulator.env });
        return { run: done, counts: await emulator.counts() };
      };
      try {
        await measure(bareClient(concurrency));
        return await use(measure);
      } finally {
        await emulator.stop();
      }
    };
    const ours = (...args: string[]): Program => ({
      args: [cli, ...args, '--json', '--organization-id', ORGANIZATION_ID, '--concurrency', String(concurrency)],
    });
    const naive = (mode: string, ...limit: string[]): Program => ({
      args: [NAIVE, mode, join(folder, 'gitbook'), ORGANIZATION_ID, ...limit],
    });
    const reading = await withEmulator(async (measure) => {
      const rounds: { readonly plan: Measured; readonly bare: Measured }[] = [];
      // Before, between and after what takes long, because machines have slow minutes.
      const someRounds = async (): Promise<void> => {
        for (let round = 0; round < repeats; round++) {
          rounds.push({ plan: await measure(ours('plan')), bare: await measure(bareClient(concurrency)) });
        }
      };
      await someRounds();
      const naiveRead = await measure(naive('read'));
      await someRounds();
      const naiveReadLargePages = await measure(naive('read', '1000'));
      await someRounds();
      const bareInTurn = await measure(bareClient(1));
      await someRounds();
      // In runs of their own, because to ask a process what it used takes time.
      const used = await repeat(repeats, () => measure({ ...ours('plan'), usage: true }));
      const [plans, bare] = [rounds.map(({ plan }) => plan), rounds.map((round) => round.bare)];
      return { plans, bare, used, bareInTurn, naiveRead, naiveReadLargePages };
    });
    return {
      ...reading,
      applies: await repeat(repeats, () => withEmulator((measure) => measure(ours('apply', '--yes')))),
      naiveSync: await withEmulator((measure) => measure(naive('sync'))),
    };
  });
  return { title: titleOf(sync), rows: rowsOf(organization, measured, sync), data: summary(measured) };
}

type AllMeasured = {
  readonly plans: readonly Measured[];
  readonly bare: readonly Measured[];
  /** Plans whose memory was measured. */
  readonly used: readonly Measured[];
  /** The bare client's calls one after the other. */
  readonly bareInTurn: Measured;
  readonly applies: readonly Measured[];
  readonly naiveRead: Measured;
  readonly naiveReadLargePages: Measured;
  readonly naiveSync: Measured;
};

function titleOf({ size, latencyMs, concurrency }: Scale['sync']): string {
  const people = `${whole(size.members)} members, ${whole(size.teams)} teams, ${whole(size.memberships)} memberships`;
  return `${people}, ${latencyMs} ms a call, ${concurrency} calls at once`;
}

function rowsOf(organization: BenchOrganization, measured: AllMeasured, scale: Scale['sync']): Row[] {
  const { plans, bare, used, bareInTurn, applies, naiveRead, naiveReadLargePages, naiveSync } = measured;
  const calls = callsOfPlan(organization);
  const nominal = Math.ceil(calls / scale.concurrency) * scale.latencyMs;
  const span = ({ counts }: Measured): number => counts.lastAt - counts.firstAt + scale.latencyMs;
  const unavoidable = least(bare.map(span));
  const shared = span(bareInTurn) / scale.concurrency;
  const timeOf = (runs: readonly Measured[]): number => least(runs.map((each) => each.run.ms));
  const [plan, apply] = [timeOf(plans), timeOf(applies)];
  const memory = median(used.map((each) => each.run.usage?.maxRssMb ?? 0));
  const fasterThan = (other: Measured, ours: number, what: string, name: string): Row => {
    const against = `${duration(other.run.ms)} ${name}, ${whole(other.counts.calls)} calls`;
    return ratioRow(what, [duration(ours), against], other.run.ms / ours, undefined);
  };
  const main = fasterThan(naiveRead, plan, 'Plan: how many times as fast', 'the sequential script');
  const ratio = naiveRead.run.ms / plan;
  return [
    equalRow('Plan: calls', plans[0]?.counts.calls ?? 0, calls, 'by the formula'),
    ratioRow(
      'Plan: time, from the start of the process to its end',
      [duration(plan), `${duration(unavoidable)} unavoidable: a bare client's calls`],
      plan / unavoidable,
      { atMost: 1.4 },
    ),
    ratioRow(
      'Plan: the same, against what a call takes here when it is alone',
      [duration(plan), `${duration(shared)} a bare client's calls in turn / concurrency`],
      plan / shared,
      undefined,
    ),
    ratioRow(
      'Plan: the same, against a machine and a network without work of their own',
      [duration(plan), `${duration(nominal)} calls × latency / concurrency`],
      plan / nominal,
      undefined,
    ),
    { ...main, goal: '≥ 8', met: ratio >= 8 },
    fasterThan(naiveReadLargePages, plan, 'Plan: the same, script with pages of 1,000', 'the sequential script'),
    fasterThan(naiveSync, apply, 'Apply with its verifying read: how many times as fast', 'the sequential script'),
    {
      what: 'Plan: memory of the whole process',
      measured: megabytes(memory),
      against: megabytes(MOST_MEMORY_MB),
      ratio: memory / MOST_MEMORY_MB,
      goal: '< 1',
      met: memory < MOST_MEMORY_MB,
    },
    {
      what: 'Plan: calls in flight at most',
      measured: whole(Math.max(...plans.map((each) => each.counts.peakInFlight))),
      against: `${scale.concurrency} allowed`,
      ratio: undefined,
      goal: `≤ ${scale.concurrency}`,
      met: plans.every((each) => each.counts.peakInFlight <= scale.concurrency),
    },
  ];
}

function summary(measured: AllMeasured): unknown {
  const of = ({ run: done, counts }: Measured) => ({ ms: done.ms, ...done.usage, ...counts });
  return {
    plans: measured.plans.map(of),
    bare: measured.bare.map(of),
    used: measured.used.map(of),
    bareInTurn: of(measured.bareInTurn),
    applies: measured.applies.map(of),
    naiveRead: of(measured.naiveRead),
    naiveReadLargePages: of(measured.naiveReadLargePages),
    naiveSync: of(measured.naiveSync),
  };
}
