/**
 * Measures everything that docs/performance.md claims: `npm run bench`, after `npm run build`. Prints a table and
 * writes bench/results.json; with `--docs` the table and plots of docs/performance.md too. `--tiny` only shows that
 * everything runs; `--only NAME` measures one section; `--cli FILE` another build.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Machine, type Results, type Section, textTables } from './result.ts';
import { FULL, type Scale, TINY } from './scale.ts';
import { growthSection } from './sections/growth.ts';
import { rateLimitSection } from './sections/rate-limit.ts';
import { filesSection, readingSection } from './sections/reading.ts';
import { startSection } from './sections/start.ts';
import { syncSection } from './sections/sync.ts';

const ROOT = join(import.meta.dirname, '..');

/** The sections by the name that `--only` takes. */
export const SECTIONS: Readonly<Record<string, (cli: string, scale: Scale) => Promise<Section>>> = {
  sync: syncSection,
  'rate-limit': rateLimitSection,
  start: startSection,
  reading: readingSection,
  files: (_, scale) => filesSection(scale),
  growth: growthSection,
};

if (import.meta.main) await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tiny: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      cli: { type: 'string', default: join(ROOT, 'dist/cli/index.js') },
      out: { type: 'string', default: join(ROOT, 'bench/results.json') },
    },
  });
  const names = values.only ?? Object.keys(SECTIONS);
  const unknown = names.filter((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown.length > 0)
    throw new Error(`There is no section ${unknown.join(', ')}; there are: ${Object.keys(SECTIONS).join(', ')}.`);
  const sections: Record<string, Section> = {};
  for (const name of names) {
    process.stderr.write(`Measuring ${name} …\n`);
    const section = await SECTIONS[name]?.(resolve(values.cli), values.tiny ? TINY : FULL);
    if (section === undefined) continue;
    sections[name] = section;
    process.stdout.write(`${textTables([section])}\n\n`);
  }
  const results: Results = { machine: machine(), sections };
  writeFileSync(values.out, `${JSON.stringify(results, undefined, 2)}\n`);
  if (values.docs) {
    const { updateDocument } = await import('./document.ts');
    await updateDocument(ROOT, results);
  }
}

function machine(): Machine {
  const [first, ...others] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: first?.model.trim() ?? 'unknown',
    cores: 1 + others.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
  };
}
