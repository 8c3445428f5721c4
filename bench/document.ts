import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPlot, type Plot, type Series } from './plots.ts';
import { type Machine, markdownTables, type Results } from './result.ts';
import type { GrowthPoint } from './sections/growth.ts';
import type { ReadingPoint } from './sections/reading.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** Puts the tables between the markers of docs/performance.md, and draws its plots. Throws without the markers. */
export async function updateDocument(root: string, results: Results): Promise<void> {
  const file = join(root, 'docs/performance.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`docs/performance.md needs ${START} and ${END}.`);
  const tables = `${machineLine(results.machine)}\n\n${markdownTables(Object.values(results.sections))}`;
  writeFileSync(file, `${text.slice(0, from)}${START}\n\n${tables}\n\n${text.slice(to)}`);

  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  for (const [name, plot] of plotsOf(results)) writeFileSync(join(images, name), await drawPlot(plot));
}

/** The plots by file name, as far as what they show was measured. */
export function plotsOf({ sections }: Results): ReadonlyMap<string, Plot> {
  const plots = new Map<string, Plot>();
  const growth = sections.growth?.data as readonly GrowthPoint[] | undefined;
  const reading = sections.reading?.data as readonly ReadingPoint[] | undefined;
  if (growth !== undefined) {
    const line = (name: string, of: (point: GrowthPoint) => number): Series => ({
      name,
      points: growth.map((point) => ({ x: point.members, y: of(point) })),
    });
    const xTitle = 'members (with a team for every 20 of them, and 4 memberships each)';
    plots.set('performance-plan-time.svg', {
      title: 'A whole plan: time',
      xTitle,
      yTitle: 'seconds',
      series: [
        line('from start to end, no latency', ({ ms }) => ms / 1000),
        line('processor time', ({ cpuMs }) => cpuMs / 1000),
      ],
    });
    plots.set('performance-plan-memory.svg', {
      title: 'A whole plan: memory of the process',
      xTitle,
      yTitle: 'MB',
      series: [line('largest resident set', ({ maxRssMb }) => maxRssMb)],
    });
  }
  if (reading !== undefined) {
    const line = (name: string, of: (point: ReadingPoint) => number): Series => ({
      name,
      points: reading.map((point) => ({ x: point.users, y: of(point) })),
    });
    plots.set('performance-reading-time.svg', {
      title: 'Reading a directory: time',
      xTitle: 'users',
      yTitle: 'milliseconds',
      series: [
        line('parsing, validation and resolution', ({ read }) => read.ms),
        line('the package yaml, parsing alone', ({ yaml }) => yaml.ms),
      ],
    });
    plots.set('performance-reading-memory.svg', {
      title: 'Reading a directory: memory',
      xTitle: 'users',
      yTitle: 'MB that the process grows by',
      series: [
        line('parsing, validation and resolution', ({ read }) => read.grownMb),
        line('the package yaml, parsing alone', ({ yaml }) => yaml.grownMb),
      ],
    });
  }
  return plots;
}

function machineLine({ date, node, processor, cores, memoryGb }: Machine): string {
  return `Measured ${date} with Node ${node} on ${cores} cores (${processor}) and ${memoryGb} GB of memory.`;
}
