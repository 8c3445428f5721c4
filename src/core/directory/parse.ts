import { isCalendarDate } from '../model/dates.ts';
import { type Diagnostic, type Position, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import {
  type Directory,
  type IsoDate,
  ORGANIZATION_ROLES,
  type OrganizationRole,
  type WrittenDefaults,
  type WrittenEntry,
  type WrittenTeam,
  type WrittenUser,
} from '../model/state.ts';
import { isYamlList, isYamlMap, type YamlMap, type YamlValue } from '../yaml/data.ts';
import type { Source } from '../yaml/source.ts';
import { badDate, badEmail, badTitle } from './schema.ts';
import { MAX_EMAIL } from './schema-pieces.ts';

/** The typed content of one file. Pieces of a wrong type, which the schema reports, are left out. */
export interface ParsedFile {
  readonly source: Source;
  readonly organization: Directory['organization'];
  readonly defaults: WrittenDefaults;
  /** Undefined when the file has no such section. */
  readonly users: readonly WrittenUser[] | undefined;
  readonly teams: readonly WrittenTeam[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that is being parsed. */
interface Parsing {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
  readonly defaults: WrittenDefaults;
  /** Whether the file has a default role, of whatever type. */
  readonly hasDefaultRole: boolean;
}

/** An entry of `users` or `teams`: its key, its value and where the key is. */
type SectionEntry = readonly [name: string, value: YamlValue, at: Position];

/** Parses the data of one file, and reports what a schema cannot: dates that do not exist, unclear team entries. */
export function parseFile(source: Source): ParsedFile {
  const diagnostics: Diagnostic[] = [];
  const root = isYamlMap(source.data) ? source.data : EMPTY;
  const section = isYamlMap(root.defaults) ? root.defaults : EMPTY;
  const defaults = { role: role(section.role), sso: flag(section.sso) };
  const parsing: Parsing = { source, diagnostics, defaults, hasDefaultRole: 'role' in section };
  const organization = text(root.organization);
  return {
    source,
    defaults,
    organization:
      organization === undefined ? undefined : { id: organization, at: valueAt(parsing, root, 'organization') },
    users: sectionEntries(source, root.users)?.map((entry) => parseUser(parsing, entry)),
    teams: sectionEntries(source, root.teams)?.map((entry) => parseTeam(parsing, entry)),
    diagnostics,
  };
}

/** The entries of a section, up to where a broken file could no longer be read. */
function sectionEntries(source: Source, section: YamlValue | undefined): SectionEntry[] | undefined {
  if (!isYamlMap(section)) return undefined;
  const limit = source.broken?.from ?? Number.POSITIVE_INFINITY;
  return Object.entries(section).flatMap(([name, value]): SectionEntry[] => {
    const offset = source.keyOffset(section, name);
    return offset < limit ? [[name, value, source.position(offset)]] : [];
  });
}

function parseUser(parsing: Parsing, [email, value, at]: SectionEntry): WrittenUser {
  const { source, diagnostics, defaults } = parsing;
  const map = isYamlMap(value) ? value : EMPTY;
  if (email.length > MAX_EMAIL) diagnostics.push(badEmail(email, at));
  const isComplete = map === value || (value === null && source.broken === undefined);
  if (isComplete && !('role' in map) && !parsing.hasDefaultRole) {
    const help = 'Add role: to the user, or a default role to the file.';
    diagnostics.push(problem('missing-role', at, `${quote(email)} has no role.`, help));
  }
  return {
    email,
    id: text(map.id),
    role: role(map.role),
    sso: flag(map.sso),
    expires: parseDate(parsing, map),
    note: text(map.note),
    defaults,
    at,
  };
}

function parseTeam(parsing: Parsing, [title, value, at]: SectionEntry): WrittenTeam {
  const map = isYamlMap(value) ? value : EMPTY;
  if (title !== '' && title.trim() === '') parsing.diagnostics.push(badTitle(title, at));
  const previously = itemsOf(parsing, map.previously).flatMap((item) =>
    typeof item.value === 'string' ? [{ title: item.value, at: item.at }] : [],
  );
  const entries = (key: 'owners' | 'members'): WrittenEntry[] | undefined =>
    isYamlList(map[key])
      ? itemsOf(parsing, map[key]).flatMap((item) => parseEntry(parsing, item, key === 'members') ?? [])
      : undefined;
  return { title, id: text(map.id), previously, owners: entries('owners'), members: entries('members'), at };
}

interface Item {
  readonly value: YamlValue;
  readonly at: Position;
}

function itemsOf({ source }: Parsing, list: YamlValue | undefined): Item[] {
  if (!isYamlList(list)) return [];
  return list.map((value, index) => ({ value, at: source.position(source.itemOffset(list, index)) }));
}

/** An entry of `owners` or, where teams are allowed, of `members`. */
function parseEntry(parsing: Parsing, { value, at }: Item, allowTeam: boolean): WrittenEntry | undefined {
  const { diagnostics } = parsing;
  if (typeof value === 'string') {
    if (isEmail(value)) return { kind: 'user', email: value, expires: undefined, note: undefined, at };
    diagnostics.push(badEmail(value, at));
    return undefined;
  }
  if (!isYamlMap(value)) return undefined;
  const email = text(value.user);
  const title = text(value.team);
  if (email !== undefined && title === undefined) {
    if (email.length > MAX_EMAIL) diagnostics.push(badEmail(email, valueAt(parsing, value, 'user')));
    if (!isEmail(email)) return undefined;
    return { kind: 'user', email, expires: parseDate(parsing, value), note: text(value.note), at };
  }
  if (title !== undefined && email === undefined && allowTeam) {
    refuseKeysOfUsers(parsing, value);
    return { kind: 'team', title, at };
  }
  // With a value of a wrong type under its one key, the schema reports the entry.
  const isReported = 'user' in value ? !('team' in value) : 'team' in value && allowTeam;
  if (!isReported) diagnostics.push(unclearEntry(at, allowTeam));
  return undefined;
}

function refuseKeysOfUsers({ source, diagnostics }: Parsing, entry: YamlMap): void {
  for (const key of ['expires', 'note']) {
    if (!(key in entry)) continue;
    const message = `${key} cannot be used with team.`;
    const help = `Write ${key} in the entries of the nested team.`;
    diagnostics.push(problem('unknown-key', source.position(source.keyOffset(entry, key)), message, help));
  }
}

function parseDate(parsing: Parsing, map: YamlMap): IsoDate | undefined {
  const value = text(map.expires);
  if (value === undefined || !DATE.test(value)) return undefined;
  if (isCalendarDate(value)) return value;
  parsing.diagnostics.push(badDate(value, valueAt(parsing, map, 'expires')));
  return undefined;
}

const EMPTY: YamlMap = Object.create(null);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** Whether text has the form of an e-mail address, by the same pattern as in the schema. */
export function isEmail(value: string): boolean {
  return value.length <= MAX_EMAIL && EMAIL.test(value);
}

function unclearEntry(at: Position, allowTeam: boolean): Diagnostic {
  if (!allowTeam) {
    const help = 'Write an e-mail address, or user: with one. Nested teams go under members.';
    return problem('wrong-type', at, 'An owner must be a user.', help);
  }
  const help = 'Write user: with an e-mail address, or team: with a title.';
  return problem('missing-key', at, 'A team entry must name either a user or a team.', help);
}

function valueAt({ source }: Parsing, map: YamlMap, key: string): Position {
  return source.position(source.valueOffset(map, key));
}

function text(value: YamlValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function flag(value: YamlValue | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function role(value: YamlValue | undefined): OrganizationRole | undefined {
  return ORGANIZATION_ROLES.find((each) => each === value);
}
