import { type Block, type Form, fitItems, type Piece } from './budget.ts';
import { escapeMarkdown } from './escape.ts';
import { markdownSource, markdownSubject, markdownText } from './markdown-text.ts';
import { sectionNoun } from './sections.ts';
import { formatNumber } from './text.ts';
import { type Row, SECTION_IDS, type Section, type SectionId } from './view.ts';

/** Where a section stands: how deep its heading is, and what is said where rows are left out. */
export interface Placing {
  readonly level: '####' | '#####';
  /** `see the job summary and the plan file`. */
  readonly elsewhere: string;
}

/** Sections whose rows say enough in the shortest form without their change. */
const ALIKE: ReadonlySet<SectionId> = new Set([
  'remove-member',
  'delete-team',
  'team-loss',
  'invite',
  'sso',
  'team-gain',
]);

/** A section in three forms: tables with all there is, tables of the bare change, names alone. */
export function sectionBlock(section: Section, placing: Placing): Block {
  const last = SECTION_IDS.length;
  return {
    danger: last - SECTION_IDS.indexOf(section.id),
    forms: [
      () => tableForm(section, placing, FULL_ROW),
      () => tableForm(section, placing, SHORT_ROW),
      () => listForm(section, placing),
    ],
  };
}

/** One section alone, whole. */
export function markdownSection(section: Section): string {
  const block = sectionBlock(section, { level: '####', elsewhere: '' });
  return fitItems([block], { maxCharacters: Number.POSITIVE_INFINITY });
}

interface Cells {
  readonly heads: (section: Section) => readonly string[];
  readonly cells: (row: Row, section: Section) => readonly string[];
}

const FULL_ROW: Cells = {
  heads: ({ heads, rows }) => (rows.some(({ source }) => source) ? heads : heads.slice(0, 2)),
  cells: (row, section) => [
    markdownSubject(row.subject),
    [markdownText(row.change), ...row.details.map((detail) => `<sub>${markdownText(detail)}</sub>`)].join(
      '<br>',
    ),
    ...(section.rows.some(({ source }) => source) ? [markdownSource(row.source)] : []),
  ],
};

const SHORT_ROW: Cells = {
  heads: ({ heads }) => heads.slice(0, 2),
  cells: (row) => [shortSubject(row), markdownText(row.change)],
};

function tableForm(section: Section, placing: Placing, { heads, cells }: Cells): Form {
  const columns = [...(section.groupHead === undefined ? [] : [section.groupHead]), ...heads(section)];
  const table = `| ${columns.join(' | ')} |\n|${' :-- |'.repeat(columns.length)}\n`;
  const [before, after] = wrapping(section, placing);
  const rows = section.rows.map((row): Piece => {
    const group = row.group ?? '';
    const first = section.groupHead === undefined ? '| ' : `| ${groupTitle(group)} | `;
    const next = section.groupHead === undefined ? '| ' : '| | ';
    return { group, first, next, body: `${cells(row, section).join(' | ')} |\n` };
  });
  return { open: before + table, rows, more: (left) => moreLine(section, placing, left), close: after };
}

function listForm(section: Section, placing: Placing): Form {
  const [before, after] = wrapping(section, placing);
  const grouped = section.groupHead !== undefined;
  const rows = section.rows.map((row, index): Piece => {
    const group = row.group ?? '';
    const start = index === 0 ? '- ' : '\n- ';
    const change = ALIKE.has(section.id) ? '' : ` (${markdownText(row.change)})`;
    return {
      group,
      first: grouped ? `${start}${groupTitle(group)}: ` : start,
      next: ', ',
      body: shortSubject(row) + change,
    };
  });
  return {
    open: before,
    rows,
    more: (left) => `\n${moreLine(section, placing, left)}`,
    close: `\n${after}`,
  };
}

function groupTitle(title: string): string {
  return `<b>${escapeMarkdown(title)}</b>`;
}

function shortSubject(row: Row): string {
  const { address } = row.subject;
  return markdownSubject(address === undefined ? row.subject : { name: undefined, address });
}

function wrapping(section: Section, { level }: Placing): readonly [string, string] {
  const number = formatNumber(section.rows.length);
  return section.open
    ? [`${level} ${section.title} (${number})\n\n`, '\n']
    : [`<details><summary><b>${section.title}</b> (${number})</summary>\n\n`, '\n</details>\n\n'];
}

function moreLine(section: Section, { elsewhere }: Placing, left: number): string {
  return `\n… and ${moreNoun(section, left)}: ${elsewhere}.\n`;
}

function moreNoun(section: Section, left: number): string {
  const [number = '', ...noun] = sectionNoun(section, left).split(' ');
  return [number, 'more', ...noun].join(' ');
}
