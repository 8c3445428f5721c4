import type { ErrorObject } from 'ajv';
import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import { ORGANIZATION_ROLES } from '../model/state.ts';
import { isYamlList, isYamlMap, type YamlValue } from '../yaml/data.ts';
import type { Source } from '../yaml/source.ts';
import { validate } from './generated/directory-validator.mjs';
import { pieces } from './schema-pieces.ts';

/** The keys that are allowed in each part of a directory file, as in the schema. */
export const KNOWN_KEYS = {
  file: ['version', 'organization', 'defaults', 'users', 'teams', '$schema'],
  defaults: ['role', 'sso'],
  user: ['id', 'role', 'sso', 'expires', 'note'],
  team: ['id', 'previously', 'owners', 'members'],
  entry: ['user', 'team', 'expires', 'note'],
} as const;

/** How many problems of one file are reported. */
export const MAX_PROBLEMS_A_FILE = 1000;

/**
 * Validates one file against schema/directory.schema.json. Each violation becomes one diagnostic at its key or value.
 * In a broken file, only the part before the error is validated, and nothing is reported as missing.
 */
export function checkSchema(source: Source): Diagnostic[] {
  const { data, broken } = source;
  const found: Diagnostic[] = [];
  if (data === undefined) return found;
  for (const piece of pieces(data)) {
    if (validate(piece.data)) continue;
    for (const error of validate.errors ?? []) {
      const path = pathOf(error, piece.firstItem);
      const place = locate(source, path);
      if (place === undefined || (broken && isUnsure(error, place, broken.from))) continue;
      const diagnostic = describe(error, path, place, source);
      if (diagnostic) found.push(diagnostic);
      if (found.length > MAX_PROBLEMS_A_FILE) return found;
    }
  }
  return found;
}

/** Whether an error may be a consequence of the file not being read to its end. */
function isUnsure({ keyword }: ErrorObject, place: Place, brokenFrom: number): boolean {
  return place.value >= brokenFrom || keyword === 'required' || (keyword === 'type' && place.data === null);
}

/** The keys and list indexes of an error's JSON Pointer, with the key that the error is about where it has one. */
function pathOf(error: ErrorObject, firstItem: number): string[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (path[0] === 'teams' && path[3] !== undefined) path[3] = String(Number(path[3]) + firstItem);
  const named = error.params.additionalProperty ?? error.params.propertyName;
  return typeof named === 'string' ? [...path, named] : path;
}

interface Place {
  readonly data: YamlValue;
  readonly key: number;
  readonly value: number;
}

/** The last key and value on a path, with their offsets. */
function locate(source: Source, path: readonly string[]): Place | undefined {
  let data = source.data ?? null;
  let place: Place = { data, key: 0, value: 0 };
  for (const part of path) {
    if (isYamlList(data)) {
      const value = source.itemOffset(data, Number(part));
      data = data[Number(part)] ?? null;
      place = { data, key: value, value };
    } else if (isYamlMap(data)) {
      const key = source.keyOffset(data, part);
      const value = source.valueOffset(data, part);
      data = data[part] ?? null;
      place = { data, key, value };
    } else {
      return undefined;
    }
  }
  return place;
}

function describe(error: ErrorObject, path: string[], place: Place, source: Source): Diagnostic | undefined {
  const atKey = source.position(place.key);
  const atValue = source.position(place.value);
  const name = path.at(-1) ?? '';
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(name, path, atKey);
    case 'propertyNames':
      return path[0] === 'users' ? badEmail(name, atKey) : badTitle(name, atKey);
    case 'required': {
      const missing = String(error.params.missingProperty);
      const help = missing === 'version' ? 'Add the line: version: 1' : `Add ${missing}.`;
      return problem('missing-key', atKey, `The key ${quote(missing)} is missing.`, help);
    }
    case 'type':
      return wrongType(error, path, place.data, atValue);
    case 'enum':
      return wrongValue(error, path, place.data, atValue);
    case 'pattern':
    case 'minLength':
    case 'maxLength':
      return isPropertyName(error) ? undefined : malformed(path, place.data, atValue);
    default:
      return undefined;
  }
}

/** Whether an error is about the text of a key. Such errors come twice, and `propertyNames` is reported. */
function isPropertyName(error: ErrorObject): boolean {
  return error.propertyName !== undefined;
}

function unknownKey(name: string, path: readonly string[], at: Diagnostic | ReturnType<Source['position']>) {
  const part = partOf(path);
  const known = KNOWN_KEYS[part];
  const near = nearest(name, known);
  const help = near ? `Did you mean ${near}?` : `Allowed here: ${known.join(', ')}.`;
  const place = part === 'file' ? 'a directory file' : part === 'entry' ? 'a team entry' : `a ${part}`;
  const where = part === 'defaults' ? 'the defaults' : place;
  return problem('unknown-key', at, `The key ${quote(name)} is not allowed in ${where}.`, help);
}

/** The part of a file that a path to a key belongs to. */
function partOf(path: readonly string[]): keyof typeof KNOWN_KEYS {
  if (path.length <= 1) return 'file';
  if (path[0] === 'defaults') return 'defaults';
  if (path[0] === 'users') return 'user';
  return path.length <= 3 ? 'team' : 'entry';
}

const ROLES_HELP = `Allowed: ${[...ORGANIZATION_ROLES].reverse().join(', ')}.`;
const DATE_HELP = 'Write the last day of access as YYYY-MM-DD.';

const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

function wrongType(error: ErrorObject, path: readonly string[], data: YamlValue, at: Position) {
  const types: string[] = ([] as string[]).concat(error.params.type).filter((type) => type !== 'null');
  const expected = types.map((type) => KINDS[type] ?? type).join(' or ');
  const subject = path.length === 0 ? 'The file' : `${quote(lastName(path))}`;
  const message = `${subject} must be ${expected}, not ${kindOf(data)}.`;
  return problem('wrong-type', at, message, typeHelp(types, path, data, lastName(path)));
}

type Position = ReturnType<Source['position']>;

function typeHelp(types: readonly string[], path: readonly string[], data: YamlValue, name: string): string {
  if (path.length > 1 && name === 'role') return ROLES_HELP;
  if (path.length > 1 && name === 'expires') return DATE_HELP;
  if (path.length === 1 && name === 'version') return 'Write version: 1, without quotes.';
  if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean')) return 'Put it in quotes.';
  if (types.includes('boolean') && typeof data === 'string') return 'Write true or false, without quotes.';
  if (data !== null) return 'See schema/directory.schema.json or the examples.';
  if (types.includes('array')) return 'Write [] for an empty list, or remove the key to leave it alone.';
  if (path.length === 1 && types.includes('object'))
    return 'Write {} for an empty section, or remove the key: an absent section is not managed.';
  return 'Write a value, or remove the key.';
}

function kindOf(data: YamlValue): string {
  if (data === null) return 'empty';
  if (isYamlList(data)) return 'a list';
  if (isYamlMap(data)) return 'a mapping';
  return typeof data === 'string' ? `the text ${quote(data)}` : String(data);
}

/** The last key on a path. For an item of a list, the key of the list. */
function lastName(path: readonly string[]): string {
  const inList = path[0] === 'teams' && path.length === 4;
  return (inList ? path[2] : path.at(-1)) ?? '';
}

function wrongValue(error: ErrorObject, path: readonly string[], data: YamlValue, at: Position) {
  if (path[0] === 'version') {
    const message = `Version ${String(data)} of the format is unknown.`;
    return Number.isInteger(data)
      ? problem('unsupported-version', at, message, 'Write version: 1, or use a newer release.')
      : undefined;
  }
  if (typeof data !== 'string') return undefined;
  const allowed = (error.params.allowedValues as unknown[]).map(String);
  const near = nearest(data, allowed);
  const help = `${near ? `Did you mean ${near}? ` : ''}${ROLES_HELP}`;
  return problem('wrong-value', at, `${quote(data)} is not a role.`, help);
}

function malformed(path: readonly string[], data: YamlValue, at: Position): Diagnostic | undefined {
  if (typeof data !== 'string') return undefined;
  switch (path[0] === 'teams' && path.length === 4 ? path[2] : path.at(-1)) {
    case 'expires':
      return badDate(data, at);
    case 'user':
      return badEmail(data, at);
    case 'team':
    case 'previously':
      return badTitle(data, at);
    case 'owners':
    case 'members':
      return undefined;
    default:
      return problem(
        'invalid-id',
        at,
        `${quote(data)} is not a GitBook ID.`,
        'Copy the ID from GitBook, without spaces.',
      );
  }
}

/** The diagnostic for text that is not an e-mail address. */
export function badEmail(text: string, at: Position): Diagnostic {
  const help = 'Write it as name@example.com.';
  return problem('invalid-email', at, `${quote(text)} is not an e-mail address.`, help);
}

/** The diagnostic for a date that does not exist or has another form. */
export function badDate(text: string, at: Position): Diagnostic {
  return problem('invalid-date', at, `${quote(text)} is not a date that exists.`, DATE_HELP);
}

/** The diagnostic for text that cannot be a team title. */
export function badTitle(text: string, at: Position): Diagnostic {
  const message =
    text.trim() === '' ? 'A team title is empty.' : `The team title ${quote(text)} is too long for GitBook.`;
  return problem('invalid-title', at, message, 'A title has 1 to 64 characters.');
}
