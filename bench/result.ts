/** One line of the table: something measured, what it is held against, and how they relate. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  /** Undefined where a ratio means nothing. */
  readonly ratio: number | undefined;
  readonly goal: string;
  /** Undefined where there is no goal. */
  readonly met: boolean | undefined;
}

/** A part of the benchmark with its lines of the table. `data` are the numbers themselves, for results.json. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly data: unknown;
}

/** A ratio held against the most, or the least, that it may be. */
export function ratioRow(
  what: string,
  [measured, against]: readonly [string, string],
  ratio: number,
  goal: { readonly atMost: number } | { readonly atLeast: number } | undefined,
): Row {
  if (goal === undefined) return { what, measured, against, ratio, goal: '', met: undefined };
  return 'atMost' in goal
    ? { what, measured, against, ratio, goal: `≤ ${goal.atMost}`, met: ratio <= goal.atMost }
    : { what, measured, against, ratio, goal: `≥ ${goal.atLeast}`, met: ratio >= goal.atLeast };
}

/** Two numbers that must be equal. */
export function equalRow(what: string, measured: number, against: number, name: string): Row {
  return {
    what,
    measured: whole(measured),
    against: `${whole(against)} ${name}`,
    ratio: measured / against,
    goal: '= 1',
    met: measured === against,
  };
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** A duration that is good to read: 83 ms, 1.94 s. */
export function duration(ms: number): string {
  return ms < 1000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

export function megabytes(mb: number): string {
  return `${mb < 10 ? mb.toFixed(1) : whole(mb)} MB`;
}

/** The sections as one Markdown table each. */
export function markdownTables(sections: readonly Section[]): string {
  return sections
    .map(({ title, rows }) => {
      const lines = rows.map((row) => `| ${cells(row).join(' | ')} |`);
      return [
        `### ${title}`,
        '',
        `| ${HEAD.join(' | ')} |`,
        '| --- | ---: | ---: | ---: | ---: | --- |',
        ...lines,
      ].join('\n');
    })
    .join('\n\n');
}

/** The sections as text with aligned columns. */
export function textTables(sections: readonly Section[]): string {
  const all = [HEAD, ...sections.flatMap(({ rows }) => rows.map(cells))];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return sections
    .map(({ title, rows }) => [title, line(HEAD), ...rows.map((row) => line(cells(row)))].join('\n'))
    .join('\n\n');
}

const HEAD = ['what', 'measured', 'against', 'ratio', 'goal', 'met'];

function cells({ what, measured, against, ratio, goal, met }: Row): string[] {
  const said = met === undefined ? '' : met ? 'yes' : 'no';
  return [what, measured, against, ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 3 : 2), goal, said];
}

/** The machine that ran a benchmark. */
export interface Machine {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
}

/** The content of bench/results.json. */
export interface Results {
  readonly machine: Machine;
  readonly sections: Readonly<Record<string, Section>>;
}
