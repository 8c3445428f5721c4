import { visibleText } from '../render/text/escape.ts';
import type { AccessReview, ReviewPerson } from './model.ts';
import { directoryText } from './view.ts';

/** Marks a file as UTF-8 for Excel. It belongs in files, not in pipes. */
export const BYTE_ORDER_MARK = '\ufeff';

const MAX_CELL_LENGTH = 30_000;

const COLUMNS: readonly (readonly [string, (person: ReviewPerson) => string])[] = [
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
  ['directory', (person) => directoryText(person) ?? 'not compared'],
  ['expires', ({ expires }) => expires ?? ''],
  ['expired', (person) => (person.inDirectory === undefined ? '' : yesNo(person.expired))],
];

const SPACES_STATUS = { read: 'read', counted: 'not read', failed: 'could not be read' };

/**
 * Renders an access review as CSV by RFC 4180, with one line for each person. A text that a spreadsheet would read as a
 * formula gets an apostrophe in front. Names and titles become one visible line; the JSON has them unchanged.
 */
export function renderAccessReviewCsv(review: AccessReview): string {
  const header = COLUMNS.map(([name]) => name);
  const lines = review.people.map((person) => COLUMNS.map(([, cellOf]) => csvCell(cellOf(person))));
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The start of a formula in Excel, LibreOffice or Google Sheets, which also accept full-width characters. */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function csvCell(text: string): string {
  const line = visibleText(text, MAX_CELL_LENGTH);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function teamsCell({ teams }: ReviewPerson): string {
  return teams
    .map(({ title, role, expiredOn }) => {
      const what = [...(role === 'owner' ? [role] : []), ...(expiredOn ? [`expired ${expiredOn}`] : [])];
      return what.length === 0 ? title : `${title} (${what.join(', ')})`;
    })
    .join('; ');
}

function spacesCell({ spaces }: ReviewPerson): string {
  if (spaces.status !== 'read') return SPACES_STATUS[spaces.status];
  return spaces.spaces.map(({ title, permission }) => `${title} (${permission})`).join('; ');
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
