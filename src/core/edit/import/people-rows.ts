import { badDate, badEmail, badTitle, isEmail, isTitle, roleOf } from '../../directory/values.ts';
import { isCalendarDate } from '../../model/dates.ts';
import { type Diagnostic, type DiagnosticCode, type Position, problem } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { quote } from '../../model/quote.ts';
import { emailKey, ORGANIZATION_ROLES, type OrganizationRole, titleKey } from '../../model/state.ts';

/** A row of a table of people, with the line it starts on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The person in a row. Empty cells are undefined. */
export interface PersonRow {
  readonly line: number;
  readonly email: string;
  readonly role: OrganizationRole | undefined;
  readonly teams: readonly string[];
  readonly expires: string | undefined;
  readonly sso: boolean | undefined;
  readonly name: string | undefined;
}

/** The people of a table, and its problems. */
interface PeopleRows {
  readonly rows: readonly PersonRow[];
  /** The headers of unknown columns. */
  readonly ignored: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const HEADERS = {
  email: ['email', 'emailaddress', 'mail', 'address', 'useremail', 'workemail'],
  role: ['role', 'organizationrole', 'orgrole'],
  teams: ['teams', 'team', 'groups', 'group'],
  expires: ['expires', 'expiry', 'expireson', 'expirydate', 'expirationdate', 'lastday', 'enddate'],
  sso: ['sso'],
  name: ['name', 'displayname', 'fullname'],
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  (Object.keys(HEADERS) as Column[]).flatMap((column) => HEADERS[column].map((name) => [name, column])),
);

/**
 * Reads people from a table. The first row names the columns, in any order and spelling (`E-mail`, `email`). Reports
 * all problems of all rows at once.
 *
 * @param file the table's name, for positions
 */
export function readPeople(file: string, table: readonly TableRow[]): PeopleRows {
  const diagnostics: Diagnostic[] = [];
  const ignored: string[] = [];
  const refuse = (code: DiagnosticCode, line: number, message: string, help: string): void => {
    diagnostics.push(problem(code, { file, line, column: 1 }, message, help));
  };
  const [header, ...body] = table;
  if (header === undefined) {
    const help = 'Name the columns in the first line: email, and optionally role, teams, expires, sso and name.';
    refuse('empty-file', 1, 'This table is empty.', help);
    return { rows: [], ignored, diagnostics };
  }
  const columns = new Map<Column, number>();
  for (const [index, name] of header.cells.entries()) {
    const column = COLUMNS.get(name.toLowerCase().replace(/[^a-z]/g, ''));
    if (column === undefined) {
      if (name.trim() !== '') ignored.push(name);
    } else if (columns.has(column)) {
      refuse('duplicate-key', header.line, `The column ${quote(name)} appears twice.`, 'Keep one of the two.');
    } else columns.set(column, index);
  }
  if (!columns.has('email')) {
    const help = `Name the columns in the first line. Known: ${Object.keys(HEADERS).join(', ')}.`;
    refuse('missing-key', header.line, 'There is no column email.', help);
    return { rows: [], ignored, diagnostics };
  }
  const seen = new Map<string, number>();
  const rows = body.flatMap(({ line, cells }): PersonRow[] => {
    const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    const email = cell('email');
    if (cells.every((each) => each.trim() === '')) return [];
    if (!isEmail(email)) {
      diagnostics.push(badEmail(email, { file, line, column: 1 }));
      return [];
    }
    const first = seen.get(emailKey(email));
    if (first !== undefined) {
      refuse('duplicate-user', line, `${quote(email)} is already on line ${first}.`, 'Keep one line for each person.');
      return [];
    }
    seen.set(emailKey(email), line);
    const found = readCells(cell, { file, line, column: 1 });
    diagnostics.push(...found.diagnostics);
    return [{ line, email, ...found.fields, name: cell('name') || undefined }];
  });
  if (rows.length === 0 && diagnostics.length === 0) {
    const help = 'Add a line for each person after the first line.';
    refuse('empty-file', header.line, 'This table has no people.', help);
  }
  return { rows, ignored, diagnostics };
}

function readCells(cell: (column: Column) => string, at: Position) {
  const diagnostics: Diagnostic[] = [];
  const [roleText, ssoText] = [cell('role').toLowerCase(), cell('sso').toLowerCase()];
  const role = roleOf(roleText);
  if (roleText !== '' && role === undefined) {
    const near = nearest(roleText, ORGANIZATION_ROLES);
    const help = `${near ? `Did you mean ${near}? ` : ''}Allowed: ${ORGANIZATION_ROLES.join(', ')}.`;
    diagnostics.push(problem('wrong-value', at, `${quote(cell('role'))} is not a role.`, help));
  }
  const expires = cell('expires') || undefined;
  if (expires !== undefined && !isCalendarDate(expires)) diagnostics.push(badDate(expires, at));
  const sso = SSO.get(ssoText);
  if (ssoText !== '' && sso === undefined) {
    const message = `${quote(cell('sso'))} is not a value of sso.`;
    diagnostics.push(problem('wrong-value', at, message, 'Write true or false.'));
  }
  const titles = cell('teams')
    .split(/[;,]/)
    .map((title) => title.trim());
  const teams = new Map<string, string>();
  for (const title of titles.filter((each) => each !== '')) {
    if (!isTitle(title)) diagnostics.push(badTitle(title, at));
    if (!teams.has(titleKey(title))) teams.set(titleKey(title), title);
  }
  return { fields: { role, expires, sso, teams: [...teams.values()] }, diagnostics };
}

const SSO: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((text) => [text, true] as const),
  ...['false', 'no', '0'].map((text) => [text, false] as const),
]);
