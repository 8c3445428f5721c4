import { callsOfPlan, makeOrganization, NO_DIFFERENCES, ORGANIZATION_ID } from '../organization.ts';
import { run, startEmulatorProcess, withDirectory } from '../processes.ts';
import { duration, equalRow, type Row, ratioRow, type Section, whole } from '../result.ts';
import type { Scale } from '../scale.ts';

/** A plan under a rate limit that it must wait for: its time against that of the windows, and refused calls. */
export async function rateLimitSection(cli: string, { rateLimit }: Scale): Promise<Section> {
  const { size, limit, windowMs } = rateLimit;
  const organization = makeOrganization(size, NO_DIFFERENCES);
  const order = { ...organization, behaviour: { rateLimit: { limit, windowMs } } };
  const emulator = await startEmulatorProcess(order);
  try {
    const { ms, counts } = await withDirectory(organization.files, async (folder) => {
      const args = [cli, 'plan', '--json', '--organization-id', ORGANIZATION_ID];
      const done = await run({ args, cwd: folder, env: emulator.env });
      return { ms: done.ms, counts: await emulator.counts() };
    });
    const calls = callsOfPlan(organization);
    const windows = Math.ceil(calls / limit);
    const unavoidable = (windows - 1) * windowMs;
    const refused = counts.refusedForRate;
    return {
      title: `A rate limit of ${whole(limit)} calls in ${duration(windowMs)}, ${whole(calls)} calls to make`,
      rows: [
        timeRow(ms, unavoidable, windows - 1),
        {
          what: 'Plan: calls refused with 429',
          measured: whole(refused),
          against: `${whole(counts.calls)} calls`,
          ratio: refused / counts.calls,
          goal: '≤ 0.02',
          met: refused / counts.calls <= 0.02,
        },
        equalRow('Plan: calls that were let in', counts.calls - refused, calls, 'by the formula'),
      ],
      data: { ms, unavoidable, windows, ...counts },
    };
  } finally {
    await emulator.stop();
  }
}

function timeRow(ms: number, unavoidable: number, waits: number): Row {
  const against = `${duration(unavoidable)}, ${waits} windows to wait for`;
  if (waits === 0)
    return {
      what: 'Plan: time',
      measured: duration(ms),
      against,
      ratio: undefined,
      goal: '',
      met: undefined,
    };
  return ratioRow('Plan: time', [duration(ms), against], ms / unavoidable, { atMost: 1.25 });
}
