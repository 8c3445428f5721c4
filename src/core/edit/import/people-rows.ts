import { badDate, badEmail, badTitle, isEmail, isTitle } from '../../directory/values.ts';
import { isCalendarDate } from '../../model/dates.ts';
import { type Diagnostic, problem } from '../../model/diagnostic.ts';
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
export interface PeopleRows {
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
  const [header, ...body] = table;
  const at = (line: number) => ({ file, line, column: 1 });
  if (header === undefined) {
    const help = 'Name the columns in the first line: email, and optionally role, teams, expires, sso and name.';
    return {
      rows: [],
      ignored: [],
      diagnostics: [problem('empty-file', at(1), 'This table is empty.', help)],
    };
  }
  const columns = new Map<Column, number>();
  const ignored: string[] = [];
  for (const [index, name] of header.cells.entries()) {
    const column = COLUMNS.get(name.toLowerCase().replace(/[^a-z]/g, ''));
    if (column === undefined) {
      if (name.trim() !== '') ignored.push(name);
    } else if (columns.has(column)) {
      const message = `The column ${quote(name)} appears twice.`;
      diagnostics.push(problem('duplicate-key', at(header.line), message, 'Keep one of the two.'));
    } else columns.set(column, index);
  }
  if (!columns.has('email')) {
    const known = Object.keys(HEADERS).join(', ');
    const help = `Name the columns in the first line. Known: ${known}.`;
    diagnostics.push(problem('missing-key', at(header.line), 'There is no column email.', help));
    return { rows: [], ignored, diagnostics };
  }
  const seen = new Map<string, number>();
  const rows = body.flatMap(({ line, cells }): PersonRow[] => {
    const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    const email = cell('email');
    if (cells.every((each) => each.trim() === '')) return [];
    if (!isEmail(email)) {
      diagnostics.push(badEmail(email, at(line)));
      return [];
    }
    const first = seen.get(emailKey(email));
    if (first !== undefined) {
      const message = `${quote(email)} is already on line ${first}.`;
      diagnostics.push(problem('duplicate-user', at(line), message, 'Keep one line for each person.'));
      return [];
    }
    seen.set(emailKey(email), line);
    const found = readCells(cell, at(line));
    diagnostics.push(...found.diagnostics);
    return [{ line, email, ...found.fields, name: cell('name') || undefined }];
  });
  if (rows.length === 0 && diagnostics.length === 0) {
    const help = 'Add a line for each person after the first line.';
    diagnostics.push(problem('empty-file', at(header.line), 'This table has no people.', help));
  }
  return { rows, ignored, diagnostics };
}

function readCells(cell: (column: Column) => string, at: Parameters<typeof problem>[1]) {
  const diagnostics: Diagnostic[] = [];
  const wrong = (message: string, help: string) => diagnostics.push(problem('wrong-value', at, message, help));

  const roleText = cell('role').toLowerCase();
  const role = ORGANIZATION_ROLES.find((each) => each === roleText);
  if (roleText !== '' && role === undefined) {
    const near = nearest(roleText, ORGANIZATION_ROLES);
    const hint = near ? `Did you mean ${near}? ` : '';
    wrong(`${quote(cell('role'))} is not a role.`, `${hint}Allowed: ${ORGANIZATION_ROLES.join(', ')}.`);
  }
  const expires = cell('expires') || undefined;
  if (expires !== undefined && !isCalendarDate(expires)) {
    diagnostics.push(badDate(expires, at));
  }
  const ssoText = cell('sso').toLowerCase();
  const sso = SSO.get(ssoText);
  if (ssoText !== '' && sso === undefined)
    wrong(`${quote(cell('sso'))} is not a value of sso.`, 'Write true or false.');

  const teams = new Map<string, string>();
  for (const title of cell('teams').split(/[;,]/)) {
    const trimmed = title.trim();
    if (trimmed === '') continue;
    if (!isTitle(trimmed)) diagnostics.push(badTitle(trimmed, at));
    if (!teams.has(titleKey(trimmed))) teams.set(titleKey(trimmed), trimmed);
  }
  return { fields: { role, expires, sso, teams: [...teams.values()] }, diagnostics };
}

const SSO = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);
