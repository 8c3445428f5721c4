import { type Diagnostic, type Position, problem } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import type { Directory, WrittenDefaults, WrittenEntry, WrittenTeam, WrittenUser } from '../model/state.ts';
import { emptyMap, isYamlMap, type YamlMap, type YamlValue } from '../yaml/data.ts';
import type { Source } from '../yaml/source.ts';
import { badEmail, isEmail, roleOf, TYPES, type ValueType, wrongType } from './values.ts';

/** How many problems of one file are reported. */
export const MAX_PROBLEMS_A_FILE = 1000;

/** The keys that are allowed in each part of a directory file, as in schema/directory.schema.json. */
export const KNOWN_KEYS = {
  'a directory file': ['version', 'organization', 'defaults', 'users', 'teams', '$schema'],
  'the defaults': ['role', 'sso'],
  'a user': ['id', 'role', 'sso', 'expires', 'note'],
  'a team': ['id', 'previously', 'owners', 'members'],
  'a team entry': ['user', 'team', 'expires', 'note'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The typed content of one file. Pieces of a wrong type, which are reported, are left out. */
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
}

/** An entry of `users` or `teams`. */
interface SectionEntry {
  readonly name: string;
  /** Empty where the file has nothing, or something else. */
  readonly map: YamlMap;
  /** Whether `map` is all of it. */
  readonly isComplete: boolean;
  readonly at: Position;
}

/**
 * Parses the data of one file, and reports everything in it that the format does not allow. In a broken file, only the
 * part before the error counts, and nothing is reported as missing.
 */
export function parseFile(source: Source): ParsedFile {
  const diagnostics: Diagnostic[] = [];
  const parsing: Parsing = { source, diagnostics };
  const { data, broken } = source;
  const root = isYamlMap(data) ? data : EMPTY;
  if (data === undefined && broken === undefined) {
    const help = 'Start it with version: 1, or delete the file.';
    diagnostics.push(problem('empty-file', source.position(0), 'This file is empty.', help));
  }
  if (data !== undefined && root !== data) refuse(parsing, TYPES.map, undefined, data, 0);
  if (root === data && !('version' in root) && broken === undefined) {
    const message = 'The key "version" is missing.';
    diagnostics.push(problem('missing-key', source.position(0), message, 'Add the line: version: 1'));
  }
  checkKeys(parsing, root, 'a directory file');
  valueIn(parsing, root, 'version', TYPES.version);
  valueIn(parsing, root, '$schema', TYPES.text);
  const id = valueIn(parsing, root, 'organization', TYPES.organization);
  const section = valueIn(parsing, root, 'defaults', TYPES.map) ?? EMPTY;
  checkKeys(parsing, section, 'the defaults');
  const role = roleOf(valueIn(parsing, section, 'role', TYPES.role));
  const defaults = { role, sso: valueIn(parsing, section, 'sso', TYPES.flag) };
  const needsRole = !('role' in section);
  return {
    source,
    defaults,
    organization: id === undefined ? undefined : { id, at: source.position(source.valueOffset(root, 'organization')) },
    users: sectionIn(parsing, root, 'users', TYPES.email)?.map((entry) =>
      parseUser(parsing, entry, defaults, needsRole),
    ),
    teams: sectionIn(parsing, root, 'teams', TYPES.title)?.map((entry) => parseTeam(parsing, entry)),
    diagnostics,
  };
}

/** The entries of a section, up to where a broken file could no longer be read. */
function sectionIn(
  parsing: Parsing,
  root: YamlMap,
  key: 'users' | 'teams',
  nameType: ValueType<string>,
): SectionEntry[] | undefined {
  const { source } = parsing;
  const section = valueIn(parsing, root, key, TYPES.map);
  const limit = source.broken?.from ?? Number.POSITIVE_INFINITY;
  if (section === undefined) return undefined;
  return Object.entries(section).flatMap(([name, value]): SectionEntry[] => {
    const offset = source.keyOffset(section, name);
    if (offset >= limit) return [];
    const at = source.position(offset);
    if (!isAllowed(nameType, name))
      report(parsing, source.valueOffset(section, name), () => nameType.unsound?.(name, at));
    const map = (value === null ? undefined : valueIn(parsing, section, name, TYPES.map)) ?? EMPTY;
    return [{ name, map, isComplete: map === value || (value === null && source.broken === undefined), at }];
  });
}

function parseUser(
  parsing: Parsing,
  { name: email, map, isComplete, at }: SectionEntry,
  defaults: WrittenDefaults,
  needsRole: boolean,
): WrittenUser {
  checkKeys(parsing, map, 'a user');
  if (isComplete && needsRole && !('role' in map)) {
    const help = 'Add role: to the user, or a default role to the file.';
    parsing.diagnostics.push(problem('missing-role', at, `${quote(email)} has no role.`, help));
  }
  return {
    email,
    id: valueIn(parsing, map, 'id', TYPES.id),
    role: roleOf(valueIn(parsing, map, 'role', TYPES.role)),
    sso: valueIn(parsing, map, 'sso', TYPES.flag),
    expires: valueIn(parsing, map, 'expires', TYPES.date),
    note: valueIn(parsing, map, 'note', TYPES.text),
    defaults,
    at,
  };
}

function parseTeam(parsing: Parsing, { name: title, map, at }: SectionEntry): WrittenTeam {
  checkKeys(parsing, map, 'a team');
  const entries = (list: 'owners' | 'members'): WrittenEntry[] | undefined =>
    itemsIn(parsing, map, list, TYPES.entry)?.flatMap((item) => parseEntry(parsing, item, list === 'members') ?? []);
  const previously =
    itemsIn(parsing, map, 'previously', TYPES.title)?.map(({ value, at }) => ({ title: value, at })) ?? [];
  return {
    title,
    id: valueIn(parsing, map, 'id', TYPES.id),
    previously,
    owners: entries('owners'),
    members: entries('members'),
    at,
  };
}

/** An entry of `owners` or, where teams are allowed, of `members`. */
function parseEntry(
  parsing: Parsing,
  { value, at }: Item<string | YamlMap>,
  allowTeam: boolean,
): WrittenEntry | undefined {
  const { diagnostics } = parsing;
  if (typeof value === 'string') {
    if (isEmail(value)) return { kind: 'user', email: value, expires: undefined, note: undefined, at };
    diagnostics.push(badEmail(value, at));
    return undefined;
  }
  checkKeys(parsing, value, 'a team entry');
  const email = valueIn(parsing, value, 'user', TYPES.email);
  const title = valueIn(parsing, value, 'team', TYPES.title);
  const expires = valueIn(parsing, value, 'expires', TYPES.date);
  const note = valueIn(parsing, value, 'note', TYPES.text);
  if (email !== undefined && title === undefined) {
    return isEmail(email) ? { kind: 'user', email, expires, note, at } : undefined;
  }
  if (title !== undefined && email === undefined && allowTeam) {
    refuseKeysOfUsers(parsing, value);
    return { kind: 'team', title, at };
  }
  // A value of a wrong type under the only key is already reported.
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

function unclearEntry(at: Position, allowTeam: boolean): Diagnostic {
  if (!allowTeam) {
    const help = 'Write an e-mail address, or user: with one. Nested teams go under members.';
    return problem('wrong-type', at, 'An owner must be a user.', help);
  }
  const help = 'Write user: with an e-mail address, or team: with a title.';
  return problem('missing-key', at, 'A team entry must name either a user or a team.', help);
}

const EMPTY: YamlMap = emptyMap();

/** Reports the keys of a part of the file that the format does not have. */
function checkKeys(parsing: Parsing, map: YamlMap, part: keyof typeof KNOWN_KEYS): void {
  const { source } = parsing;
  const known: readonly string[] = KNOWN_KEYS[part];
  for (const key in map) {
    if (known.includes(key)) continue;
    report(parsing, source.valueOffset(map, key), () => {
      const near = nearest(key, known);
      const help = near ? `Did you mean ${near}?` : `Allowed here: ${known.join(', ')}.`;
      const at = source.position(source.keyOffset(map, key));
      return problem('unknown-key', at, `The key ${quote(key)} is not allowed in ${part}.`, help);
    });
  }
}

/** The value under a key. One of another type is reported and left out; one that is not allowed is only reported. */
function valueIn<T extends YamlValue>(parsing: Parsing, map: YamlMap, key: string, type: ValueType<T>): T | undefined {
  const value = map[key];
  if (value === undefined || isAllowed(type, value)) return value;
  return refuse(parsing, type, key, value, parsing.source.valueOffset(map, key));
}

interface Item<T> {
  readonly value: T;
  readonly at: Position;
}

/** The items of the list under a key, as `valueIn` gives values. */
function itemsIn<T extends YamlValue>(
  parsing: Parsing,
  map: YamlMap,
  key: string,
  type: ValueType<T>,
): Item<T>[] | undefined {
  const { source } = parsing;
  const list = valueIn(parsing, map, key, TYPES.list);
  return list?.flatMap((item, index) => {
    const offset = source.itemOffset(list, index);
    const value = isAllowed(type, item) ? item : refuse(parsing, type, key, item, offset);
    return value === undefined ? [] : [{ value, at: source.position(offset) }];
  });
}

function isAllowed<T extends YamlValue>(type: ValueType<T>, value: YamlValue): value is T {
  return type.is(value) && type.isSound?.(value) !== false;
}

/** Reports a value that is not allowed, and gives it if its type is right. */
function refuse<T extends YamlValue>(
  parsing: Parsing,
  type: ValueType<T>,
  name: string | undefined,
  value: YamlValue,
  offset: number,
): T | undefined {
  const isOfType = type.is(value);
  report(parsing, offset, (at) => {
    if (isOfType) return type.unsound?.(value, at);
    const mayBeUnread = value === null && parsing.source.broken !== undefined;
    return mayBeUnread ? undefined : wrongType(type, name, value, at);
  });
  return isOfType ? value : undefined;
}

/** Reports a problem with the value at an offset, where the file was read so far and has not too many already. */
function report(
  { source, diagnostics }: Parsing,
  offset: number,
  describe: (at: Position) => Diagnostic | undefined,
): void {
  if (offset >= (source.broken?.from ?? Number.POSITIVE_INFINITY) || diagnostics.length > MAX_PROBLEMS_A_FILE) return;
  const diagnostic = describe(source.position(offset));
  if (diagnostic) diagnostics.push(diagnostic);
}
