/** Loaded before a measured program (`--import`): writes what its process used to the file that BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

/** What a whole process used. */
export interface Usage {
  readonly maxRssMb: number;
  readonly cpuMs: number;
}

const file = process.env.BENCH_USAGE;
if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = { maxRssMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
