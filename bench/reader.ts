/**
 * Reads a directory once in a fresh process, in one of several ways, and prints time and memory as JSON:
 * `reader.ts WAY FOLDER`. The files are in memory before the clock starts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readDirectory } from '../src/core/directory/read.ts';
import { resolve } from '../src/core/directory/resolve.ts';
import { parseSource } from '../src/core/yaml/source.ts';

/** `yaml`: the package `yaml` alone. `parse`: our parsing alone. `read`: parsing, validation and resolution. */
export type Way = 'yaml' | 'parse' | 'read';

export interface Reading {
  readonly ms: number;
  /** How much the process grew at its largest. */
  readonly grownMb: number;
}

const [way, folder = ''] = process.argv.slice(2);
const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));

const WORK: Readonly<Record<Way, () => unknown>> = {
  yaml: () =>
    files.map(({ bytes }) =>
      parseDocument(new TextDecoder().decode(bytes), {
        logLevel: 'silent',
        prettyErrors: false,
        uniqueKeys: false,
      }),
    ),
  parse: () => files.map(({ file, bytes }) => parseSource(file, bytes)),
  read: () => {
    const read = readDirectory(files, folder, []);
    if (!read.ok) throw new Error(read.diagnostics[0]?.message);
    return resolve(read.directory, '2026-11-22');
  },
};

const before = process.memoryUsage().rss;
const from = performance.now();
// Kept until the end, as a run keeps it.
const kept = [WORK[way as Way]()];
const ms = performance.now() - from;
const reading: Reading = { ms, grownMb: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 };
if (kept.length === 1) console.log(JSON.stringify(reading));
