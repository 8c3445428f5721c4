import { visibleText } from '../render/text/escape.ts';
import type { AccessReport, ReportPerson } from './model.ts';
import { directoryWords } from './view.ts';

/** What tells Excel that a file is UTF-8; for files, not for pipes. */
export const BYTE_ORDER_MARK = '\ufeff';

const MOST_CHARACTERS = 30_000;

const COLUMNS: readonly (readonly [string, (person: ReportPerson) => string])[] = [
  ['name', ({ displayName }) => displayName],
  ['email', ({ email }) => email ?? ''],
  ['user_id', ({ userId }) => userId],
  ['role', ({ role }) => role],
  ['sso', ({ sso }) => yesNo(sso)],
  ['disabled', ({ disabled }) => yesNo(disabled)],
  ['own_account', ({ ownAccount }) => yesNo(ownAccount)],
  ['teams', teamsCell],
  ['team_count', ({ teams }) => String(teams.length)],
  ['spaces', spacesCell],
  ['space_count', ({ spaces }) => String(spaces.status === 'read' ? spaces.spaces.length : spaces.count)],
  ['spaces_status', ({ spaces }) => SPACES_STATUS[spaces.status]],
  ['last_seen', ({ lastSeen }) => lastSeen ?? 'never'],
  ['days_unseen', ({ daysUnseen }) => (daysUnseen === undefined ? '' : String(daysUnseen))],
  ['dormant', ({ dormant }) => yesNo(dormant)],
  ['joined', ({ joined }) => joined],
  ['directory', (person) => directoryWords(person) ?? 'not compared'],
  ['expires', ({ expires }) => expires ?? ''],
  ['expired', (person) => (person.inDirectory === undefined ? '' : yesNo(person.expired))],
];

const SPACES_STATUS = { read: 'read', counted: 'not read', failed: 'could not be read' } as const;

/**
 * The report as CSV by RFC 4180, a line for each person: comma, CRLF, quotes doubled. A text that a spreadsheet
 * would take for a formula begins with an apostrophe. Text of others is one visible line; the JSON has it as it is.
 */
export function renderReportCsv(report: AccessReport): string {
  const header = COLUMNS.map(([name]) => name);
  const lines = report.people.map((person) => COLUMNS.map(([, cellOf]) => csvCell(cellOf(person))));
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** What begins a formula in Excel, LibreOffice or Google Sheets, full-width forms included. */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function csvCell(text: string): string {
  const line = visibleText(text, MOST_CHARACTERS);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function teamsCell({ teams }: ReportPerson): string {
  return teams
    .map(({ title, role, expiredOn }) => {
      const what = [...(role === 'owner' ? [role] : []), ...(expiredOn ? [`expired ${expiredOn}`] : [])];
      return what.length === 0 ? title : `${title} (${what.join(', ')})`;
    })
    .join('; ');
}

function spacesCell({ spaces }: ReportPerson): string {
  switch (spaces.status) {
    case 'read':
      return spaces.spaces.map(({ title, permission }) => `${title} (${permission})`).join('; ');
    case 'counted':
      return 'not read';
    case 'failed':
      return 'could not be read';
  }
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
