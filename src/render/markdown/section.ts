import { type Row, SECTION_IDS, type Section, type SectionId } from '../plan/document.ts';
import { isChangeSection } from '../plan/section-words.ts';
import { codeSpan, escapeMarkdown } from '../text/escape.ts';
import { count, formatNumber } from '../text/text.ts';
import type { Block, Form, Piece } from './budget.ts';
import { markdownSource, markdownSubject, markdownText } from './text.ts';

/** The level of a section's heading, and where the whole section is. */
interface Placing {
  readonly level: '####' | '#####';
  /** `the job summary and the plan file`. */
  readonly whole: (id: SectionId) => string;
}

/**
 * What the list form of a section leaves out. A section without an entry has no list form, because its table has
 * nothing more than a list would.
 */
const LEFT_OUT: Readonly<Partial<Record<SectionId, string>>> = {
  problems: 'what is wrong and what to do about it',
  failed: 'names and what went wrong',
  unreviewed: 'names and lines',
  conflict: 'names and what is in GitBook now',
  unexpected: 'names and lines',
  skipped: 'names and reasons',
  pending: 'names and reasons',
  'remove-member': 'names, roles, reasons and what is lost',
  'delete-team': 'what is lost',
  demote: 'names and lines',
  admin: 'names, notes and lines',
  'team-loss': 'names, roles and reasons',
  'not-applied': 'names and lines',
  promote: 'names and lines',
  invite: 'notes, last days and lines',
  sso: 'names and lines',
  team: 'lines',
  'team-gain': 'names, roles and lines',
};

/** Sections whose rows are clear in a list without their change. */
const ALIKE: ReadonlySet<SectionId> = new Set([
  'problems',
  'remove-member',
  'delete-team',
  'team-loss',
  'sso',
  'team-gain',
]);

/** Changes that give or are known are shortened before changes that take away, and those before what went wrong. */
const HARMLESS: ReadonlySet<SectionId> = new Set(SECTION_IDS.slice(SECTION_IDS.indexOf('not-applied')));
const TIERS = { harmless: 1, dangerous: 2, wrong: 3 };

/** A section in two forms: a table with everything, and a list of what must not be missing. */
export function sectionBlock(section: Section, placing: Placing): Block {
  const { id } = section;
  const [open, close] = wrapping(section, placing);
  return {
    tier: HARMLESS.has(id) ? TIERS.harmless : isChangeSection(id) ? TIERS.dangerous : TIERS.wrong,
    danger: -SECTION_IDS.indexOf(id),
    open,
    forms: [() => tableForm(section), ...(LEFT_OUT[id] === undefined ? [] : [() => listForm(section, placing)])],
    more: (left) => `\n… and ${count(left, `more ${section.noun}`)}: see ${placing.whole(id)}.\n`,
    close,
  };
}

function tableForm(section: Section): Form {
  const heads = section.rows.some(({ source }) => source) ? section.heads : section.heads.slice(0, 2);
  const columns = [...(section.byTeam ? ['Team'] : []), ...heads];
  const table = `| ${columns.join(' | ')} |\n|${' :-- |'.repeat(columns.length)}\n`;
  const rows = section.rows.map((row): Piece => {
    const group = row.group ?? '';
    const first = section.byTeam ? `| ${groupTitle(group)} | ` : '| ';
    const next = section.byTeam ? '| | ' : '| ';
    return { group, first, next, body: `${cells(row, heads.length).join(' | ')} |\n` };
  });
  return { open: () => table, rows, close: '' };
}

function cells(row: Row, columns: number): readonly string[] {
  const details = row.details.map((detail) => `<sub>${markdownText(detail)}</sub>`);
  const change = [markdownText(row.change), ...details].join('<br>');
  return [markdownSubject(row.subject), change, markdownSource(row.source)].slice(0, columns);
}

function listForm(section: Section, { whole }: Placing): Form {
  const note = `see ${whole(section.id)} for ${LEFT_OUT[section.id]}`;
  const rows = section.rows.map((row): Piece => {
    const [group, body] = section.id === 'problems' ? problemInList(row) : rowInList(section, row);
    return { group, first: group === '' ? '\n- ' : `\n- ${group}: `, next: ', ', body };
  });
  return {
    open: (after) => (after ? `\nShortened from here on: ${note}.\n` : `Shortened: ${note}.\n`),
    rows,
    close: '\n',
  };
}

function rowInList({ id, byTeam }: Section, row: Row): [group: string, body: string] {
  const group = byTeam ? groupTitle(row.group ?? '') : '';
  return [group, shortSubject(row) + (ALIKE.has(id) ? '' : ` (${markdownText(row.change)})`)];
}

/** Problems are grouped by code. Their places are never left out, because people find problems by them. */
function problemInList(row: Row): [group: string, body: string] {
  return [markdownSubject(row.subject), row.source === undefined ? '' : codeSpan(row.source.label)];
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
