import { isYamlList, isYamlMap, type YamlMap, type YamlValue } from '../yaml/data.ts';

/** How many users, teams and list items are in one piece. */
const SIZE = 100;
/**
 * The length of the longest e-mail address. On millions of characters a pattern takes too long or exceeds the stack.
 */
export const MAX_EMAIL = 254;
const LISTS = ['previously', 'owners', 'members'] as const;

/** A part of a file's data that can be validated on its own. */
export interface Piece {
  readonly data: YamlValue;
  /** The index in the whole list of the first item of the piece's lists. */
  readonly firstItem: number;
}

/**
 * Divides a file's data into pieces. A validator that collects all errors takes time by the square of their number, and
 * pieces allow to stop when enough errors are found. Addresses longer than `MAX_EMAIL` are left out.
 */
export function* pieces(data: YamlValue): Generator<Piece> {
  if (!isYamlMap(data)) {
    yield { data, firstItem: 0 };
    return;
  }
  const { users, teams } = data;
  const sections = [...(isYamlMap(users) ? ['users'] : []), ...(isYamlMap(teams) ? ['teams'] : [])];
  const rest = Object.keys(data).filter((key) => !sections.includes(key));
  yield { data: pick(data, rest), firstItem: 0 };
  if (isYamlMap(users)) {
    const emails = Object.keys(users).filter((email) => email.length <= MAX_EMAIL);
    for (const names of chunks(emails)) yield piece('users', pick(users, names), 0);
  }
  if (!isYamlMap(teams)) return;
  for (const names of chunks(Object.keys(teams))) {
    const heads = names.map((name) => [name, listsFrom(teams[name] ?? null, 0)] as const);
    yield piece('teams', mapOf(heads), 0);
  }
  for (const name of Object.keys(teams)) {
    const team = teams[name];
    if (!isYamlMap(team)) continue;
    const lengths = LISTS.map((key) => (isYamlList(team[key]) ? team[key].length : 0));
    for (let first = SIZE; first < Math.max(...lengths); first += SIZE) {
      const lists = LISTS.map((key) => [key, team[key]] as const).filter(([, list]) => isYamlList(list));
      yield piece('teams', mapOf([[name, listsFrom(mapOf(lists), first)]]), first);
    }
  }
}

function piece(section: 'users' | 'teams', content: YamlMap, firstItem: number): Piece {
  return {
    data: mapOf([
      ['version', 1],
      [section, content],
    ]),
    firstItem,
  };
}

/** A team with those items of its lists that go into one piece. */
function listsFrom(team: YamlValue, first: number): YamlValue {
  if (!isYamlMap(team)) return team;
  const lists: readonly string[] = LISTS;
  return mapOf(
    Object.entries(team).map(([key, value]) =>
      lists.includes(key) && isYamlList(value) ? [key, value.slice(first, first + SIZE).map(shortened)] : [key, value],
    ),
  );
}

function shortened(entry: YamlValue): YamlValue {
  const tooLong = isYamlMap(entry) && typeof entry.user === 'string' && entry.user.length > MAX_EMAIL;
  return tooLong ? mapOf(Object.entries(entry).filter(([key]) => key !== 'user')) : entry;
}

function pick(map: YamlMap, keys: readonly string[]): YamlMap {
  return mapOf(keys.map((key) => [key, map[key] ?? null]));
}

function mapOf(entries: readonly (readonly [string, YamlValue | undefined])[]): YamlMap {
  const map: Record<string, YamlValue> = Object.create(null);
  for (const [key, value] of entries) map[key] = value ?? null;
  return map;
}

function* chunks(names: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < names.length; first += SIZE) yield names.slice(first, first + SIZE);
}
