import { type Diagnostic, type Position, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import {
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

/** What one file says, typed. Ill-typed pieces, which the schema has reported, are left out. */
export interface WrittenFile {
  readonly source: Source;
  readonly organization: { readonly id: string; readonly at: Position } | undefined;
  readonly users: readonly WrittenUser[] | undefined;
  readonly teams: readonly WrittenTeam[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file's data into the typed form, reporting what a schema cannot: dates of no calendar, odd entries. */
export function readWritten(source: Source): WrittenFile {
  const diagnostics: Diagnostic[] = [];
  const limit = source.broken?.from ?? Number.POSITIVE_INFINITY;
  const root = isYamlMap(source.data) ? source.data : undefined;
  if (root === undefined)
    return { source, organization: undefined, users: undefined, teams: undefined, diagnostics };

  const keyAt = (map: YamlMap, key: string) => source.position(source.keyOffset(map, key));
  const date = (map: YamlMap): IsoDate | undefined => {
    const value = text(map.expires);
    if (value === undefined || !DATE.test(value)) return undefined;
    if (isCalendarDate(value)) return value;
    diagnostics.push(badDate(value, source.position(source.valueOffset(map, 'expires'))));
    return undefined;
  };

  const defaults = readDefaults(root.defaults);
  const hasDefaultRole = isYamlMap(root.defaults) && 'role' in root.defaults;
  const section = (key: 'users' | 'teams'): [string, YamlValue, Position][] | undefined => {
    const map = root[key];
    if (!isYamlMap(map)) return undefined;
    const found: [string, YamlValue, Position][] = [];
    for (const [name, value] of Object.entries(map)) {
      const offset = source.keyOffset(map, name);
      if (offset < limit) found.push([name, value, source.position(offset)]);
    }
    return found;
  };

  const readUser = ([email, value, at]: [string, YamlValue, Position]): WrittenUser => {
    const map = isYamlMap(value) ? value : EMPTY;
    if (email.length > MAX_EMAIL) diagnostics.push(badEmail(email, at));
    const isRead = map === value || (value === null && source.broken === undefined);
    if (isRead && !('role' in map) && !hasDefaultRole) {
      const help = 'Add role: to the user, or a default role to the file.';
      diagnostics.push(problem('missing-role', at, `${quote(email)} has no role.`, help));
    }
    return {
      email,
      id: text(map.id),
      role: role(map.role),
      sso: flag(map.sso),
      expires: date(map),
      note: text(map.note),
      defaults,
      at,
    };
  };

  const readEntry = (value: YamlValue, at: Position, allowTeam: boolean): WrittenEntry | undefined => {
    if (typeof value === 'string') {
      if (isEmail(value)) return { kind: 'user', email: value, expires: undefined, note: undefined, at };
      diagnostics.push(badEmail(value, at));
      return undefined;
    }
    if (!isYamlMap(value)) return undefined;
    const email = text(value.user);
    const title = text(value.team);
    if (email !== undefined && title === undefined) {
      if (email.length > MAX_EMAIL) {
        diagnostics.push(badEmail(email, source.position(source.valueOffset(value, 'user'))));
      }
      if (!isEmail(email)) return undefined;
      return { kind: 'user', email, expires: date(value), note: text(value.note), at };
    }
    if (title !== undefined && email === undefined && allowTeam) {
      for (const key of ['expires', 'note']) {
        if (!(key in value)) continue;
        const message = `${key} does not go with team.`;
        const help = `Write ${key} at the entries of the nested team.`;
        diagnostics.push(problem('unknown-key', keyAt(value, key), message, help));
      }
      return { kind: 'team', title, at };
    }
    if ('user' in value && !('team' in value)) return undefined;
    if ('team' in value && !('user' in value) && allowTeam) return undefined;
    diagnostics.push(entryProblem(at, allowTeam));
    return undefined;
  };

  const readEntries = (map: YamlMap, key: 'owners' | 'members'): WrittenEntry[] | undefined => {
    const list = map[key];
    if (!isYamlList(list)) return undefined;
    return list.flatMap((item, index) => {
      const at = source.position(source.itemOffset(list, index));
      return readEntry(item, at, key === 'members') ?? [];
    });
  };

  const readTeam = ([title, value, at]: [string, YamlValue, Position]): WrittenTeam => {
    const map = isYamlMap(value) ? value : EMPTY;
    if (title !== '' && title.trim() === '') diagnostics.push(badTitle(title, at));
    const former = isYamlList(map.previously) ? map.previously : [];
    return {
      title,
      id: text(map.id),
      previously: former.flatMap((item, index) =>
        typeof item === 'string'
          ? [{ title: item, at: source.position(source.itemOffset(former, index)) }]
          : [],
      ),
      owners: readEntries(map, 'owners'),
      members: readEntries(map, 'members'),
      at,
    };
  };

  const organization = text(root.organization);
  return {
    source,
    organization:
      organization === undefined
        ? undefined
        : { id: organization, at: valueAt(source, root, 'organization') },
    users: section('users')?.map(readUser),
    teams: section('teams')?.map(readTeam),
    diagnostics,
  };
}

const EMPTY: YamlMap = Object.create(null);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** Whether text has the form of an e-mail address, as the schema has it. */
export function isEmail(value: string): boolean {
  return value.length <= MAX_EMAIL && EMAIL.test(value);
}

/** Whether `YYYY-MM-DD` is a day of the calendar: 2026-02-30 is not. */
export function isCalendarDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

function entryProblem(at: Position, allowTeam: boolean): Diagnostic {
  if (!allowTeam) {
    const help = 'Write an e-mail address, or user: with one; nested teams go under members.';
    return problem('wrong-type', at, 'An owner must be a user.', help);
  }
  const help = 'Write user: with an e-mail address, or team: with a title.';
  return problem('missing-key', at, 'A team entry names either a user or a team.', help);
}

function valueAt(source: Source, map: YamlMap, key: string): Position {
  return source.position(source.valueOffset(map, key));
}

function readDefaults(value: YamlValue | undefined): WrittenDefaults {
  const map = isYamlMap(value) ? value : EMPTY;
  return { role: role(map.role), sso: flag(map.sso) };
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
