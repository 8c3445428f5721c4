import { callsOfPlan, makeOrganization, ORGANIZATION_ID, type Size } from '../organization.ts';
import { run, startEmulatorProcess, withDirectory } from '../processes.ts';
import { duration, equalRow, megabytes, type Row, ratioRow, type Section, whole } from '../result.ts';
import type { Scale } from '../scale.ts';

/** A whole plan of one size, without latency. */
export interface GrowthPoint extends Size {
  readonly calls: number;
  readonly formula: number;
  readonly ms: number;
  readonly cpuMs: number;
  readonly maxRssMb: number;
}

const FEW = { newcomers: 5, leavers: 5, roleChanges: 5, changedTeams: 2 };

/** Plans from small to very large: processor time and memory over the number of members. */
export async function growthSection(
  cli: string,
  { growth }: Scale,
): Promise<Section & { readonly data: GrowthPoint[] }> {
  const points: GrowthPoint[] = [];
  for (const size of growth.sizes) points.push(await measure(cli, size));
  return { title: 'Growth of a whole plan, without latency', rows: rowsOf(points), data: points };
}

async function measure(cli: string, size: Size): Promise<GrowthPoint> {
  const organization = makeOrganization(size, FEW);
  const emulator = await startEmulatorProcess({ ...organization, behaviour: {} });
  try {
    return await withDirectory(organization.files, async (folder) => {
      const args = [cli, 'plan', '--json', '--organization-id', ORGANIZATION_ID];
      const { ms, usage } = await run({ args, cwd: folder, env: emulator.env, usage: true });
      const { calls } = await emulator.counts();
      const { cpuMs = 0, maxRssMb = 0 } = usage ?? {};
      return { ...size, calls, formula: callsOfPlan(organization), ms, cpuMs, maxRssMb };
    });
  } finally {
    await emulator.stop();
  }
}

function rowsOf(points: readonly GrowthPoint[]): Row[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const lines = points.flatMap((point, index) => {
    const name = `${whole(point.members)} members, ${whole(point.teams)} teams`;
    const before = points[index - 1];
    return [
      equalRow(`${name}: calls`, point.calls, point.formula, 'by the formula'),
      perMember(`${name}: processor time`, 'cpuMs', duration, point, before),
      perMember(`${name}: memory`, 'maxRssMb', megabytes, point, before),
    ];
  });
  return lines;
}

/** How much more it takes than the size before, relative to how much larger the organization is: 1 is linear, less is better. */
function perMember(
  what: string,
  of: 'cpuMs' | 'maxRssMb',
  show: (value: number) => string,
  point: GrowthPoint,
  before: GrowthPoint | undefined,
): Row {
  if (before === undefined) {
    return { what, measured: show(point[of]), against: '', ratio: undefined, goal: '', met: undefined };
  }
  const larger = point.members / before.members;
  const ratio = point[of] / before[of] / larger;
  const against = `${show(before[of] * larger)} if linear from the size before`;
  return ratioRow(what, [show(point[of]), against], ratio, { atMost: 1.25 });
}
