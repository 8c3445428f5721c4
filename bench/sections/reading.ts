import { join } from 'node:path';
import { usersOnly } from '../organization.ts';
import { least, median, repeat, run, withDirectory } from '../processes.ts';
import type { Reading, Way } from '../reader.ts';
import { duration, megabytes, type Row, ratioRow, type Section, whole } from '../result.ts';
import type { Scale } from '../scale.ts';

const READER = join(import.meta.dirname, '../reader.ts');

/** Milliseconds that a whole `validate` may take. */
const MOST_VALIDATE_MS = 600;

/** Parsing, validation and resolution against the package `yaml`, by number of users. */
export interface ReadingPoint {
  readonly users: number;
  readonly yaml: Reading;
  readonly parse: Reading;
  readonly read: Reading;
}

/** Reading alone, and a whole `validate`, by number of users. */
export async function readingSection(
  cli: string,
  { reading }: Scale,
): Promise<Section & { readonly data: ReadingPoint[] }> {
  const points: ReadingPoint[] = [];
  for (const users of reading.users) {
    const measured = await withDirectory(usersOnly(users, 1), (folder) =>
      readAll(['yaml', 'parse', 'read'], folder, reading.repeats),
    );
    points.push({ users, ...measured });
  }
  return {
    title: 'Reading a directory, against the package `yaml` alone',
    rows: [...points.flatMap(rowsOf), await validateRow(cli, reading)],
    data: points,
  };
}

async function validateRow(cli: string, { validatedUsers, repeats }: Scale['reading']): Promise<Row> {
  const runs = await withDirectory(usersOnly(validatedUsers, 1), (folder) =>
    repeat(repeats, () => run({ args: [cli, 'validate'], cwd: folder })),
  );
  const ms = least(runs.map((each) => each.ms));
  const times = [duration(ms), `${duration(MOST_VALIDATE_MS)} allowed`] as const;
  return ratioRow(`Command line: validate of ${whole(validatedUsers)} users`, times, ms / MOST_VALIDATE_MS, {
    atMost: 1,
  });
}

/** Many files against one, with the same users in them. */
export async function filesSection({ files }: Scale): Promise<Section> {
  const measure = (count: number): Promise<Reading> =>
    withDirectory(usersOnly(files.users, count), async (folder) => {
      const { read } = await readAll(['read'], folder, files.repeats);
      return read;
    });
  const [one, many] = [await measure(1), await measure(files.files)];
  const row = ratioRow(
    `Time of reading ${whole(files.files)} files`,
    [duration(many.ms), `${duration(one.ms)} one file`],
    many.ms / one.ms,
    { atMost: 1.1 },
  );
  return { title: `${whole(files.users)} users in many files`, rows: [row], data: { one, many } };
}

/** The ways take turns, so that whatever else the machine does meets all of them. */
async function readAll<W extends Way>(
  ways: readonly W[],
  folder: string,
  repeats: number,
): Promise<Record<W, Reading>> {
  const rounds = await repeat(repeats, async () => {
    const readings: (readonly [W, Reading])[] = [];
    for (const way of ways) {
      const { stdout } = await run({ args: [READER, way, join(folder, 'gitbook')] });
      readings.push([way, JSON.parse(stdout) as Reading]);
    }
    return readings;
  });
  const of = (way: W): Reading => {
    const readings = rounds.flat().flatMap(([each, reading]) => (each === way ? [reading] : []));
    return {
      ms: least(readings.map(({ ms }) => ms)),
      grownMb: median(readings.map(({ grownMb }) => grownMb)),
    };
  };
  return Object.fromEntries(ways.map((way) => [way, of(way)])) as Record<W, Reading>;
}

function rowsOf({ users, yaml, parse, read: all }: ReadingPoint): Row[] {
  const name = `${whole(users)} users`;
  const added = { ms: Math.max(0, all.ms - parse.ms), grownMb: Math.max(0, all.grownMb - parse.grownMb) };
  const against = `${duration(yaml.ms)} the package yaml`;
  const memory = `${megabytes(yaml.grownMb)} the package yaml`;
  return [
    ratioRow(`${name}: time of parsing`, [duration(parse.ms), against], parse.ms / yaml.ms, undefined),
    ratioRow(`${name}: time of validation and resolution`, [duration(added.ms), against], added.ms / yaml.ms, {
      atMost: 0.2,
    }),
    ratioRow(`${name}: memory of everything`, [megabytes(all.grownMb), memory], all.grownMb / yaml.grownMb, {
      atMost: 1.2,
    }),
  ];
}
