import { isCalendarDate } from '../model/dates.ts';
import { type Diagnostic, type Position, problem } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import { ORGANIZATION_ROLES, type OrganizationRole } from '../model/state.ts';
import { isYamlList, isYamlMap, type YamlMap, type YamlValue } from '../yaml/data.ts';

/** What a value of the format must be, and what is reported otherwise. */
export interface ValueType<T extends YamlValue> {
  /** `must be` these words. */
  readonly words: string;
  is(value: YamlValue): value is T;
  /** Help for a value of another type, where the type alone does not say it. */
  readonly help?: string;
  /** Whether a value of the type is allowed. Absent: always. */
  isSound?(value: T): boolean;
  /** The diagnostic for a value of the type that is not allowed. */
  unsound?(value: T, at: Position): Diagnostic;
}

const ROLES_HELP = `Allowed: ${[...ORGANIZATION_ROLES].reverse().join(', ')}.`;
const DATE_HELP = 'Write the last day of access as YYYY-MM-DD.';
const isText = (value: YamlValue): value is string => typeof value === 'string';

const TEXT: ValueType<string> = { words: 'text', is: isText };
const ID: ValueType<string> = { ...TEXT, isSound: isId, unsound: badId };

/** The types of values in a file of the directory. */
export const TYPES = {
  map: { words: 'a mapping', is: isYamlMap } satisfies ValueType<YamlMap>,
  list: { words: 'a list', is: isYamlList } satisfies ValueType<readonly YamlValue[]>,
  flag: { words: 'true or false', is: (value) => typeof value === 'boolean' } satisfies ValueType<boolean>,
  text: TEXT,
  id: ID,
  organization: { ...ID, isSound: (text: string) => /^[a-zA-Z0-9_-]+$/.test(text) },
  date: { ...TEXT, help: DATE_HELP, isSound: isCalendarDate, unsound: badDate },
  email: { ...TEXT, isSound: isEmail, unsound: badEmail },
  title: { ...TEXT, isSound: isTitle, unsound: badTitle },
  role: { ...TEXT, help: ROLES_HELP, isSound: (text: string) => roleOf(text) !== undefined, unsound: badRole },
  entry: {
    words: 'text or a mapping',
    is: (value): value is string | YamlMap => isText(value) || isYamlMap(value),
  } satisfies ValueType<string | YamlMap>,
  version: {
    words: 'a number',
    is: (value): value is number => Number.isInteger(value),
    help: 'Write version: 1, without quotes.',
    isSound: (version) => version === 1,
    unsound: badVersion,
  } satisfies ValueType<number>,
};

/** The organization role that a text names. */
export function roleOf(text: string | undefined): OrganizationRole | undefined {
  return ORGANIZATION_ROLES.find((each) => each === text);
}

/** Whether text can be an ID of GitBook in a file. */
export function isId(text: string): boolean {
  return /^\S+$/.test(text);
}

/** Whether text can be the title of a team: 1 to 64 characters, not all of them space. */
export function isTitle(text: string): boolean {
  return text.trim() !== '' && text.length <= 128 && [...text].length <= 64;
}

const EMAIL_PATTERN =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** Whether text has the form of an e-mail address, by the same pattern as in the schema. */
export function isEmail(text: string): boolean {
  // On millions of characters a pattern takes too long or exceeds the stack.
  return text.length <= 254 && EMAIL_PATTERN.test(text);
}

/** The diagnostic for a value of another type. `name` is its key or that of its list; undefined for a whole file. */
export function wrongType(
  { words, help }: Pick<ValueType<never>, 'words' | 'help'>,
  name: string | undefined,
  value: YamlValue,
  at: Position,
): Diagnostic {
  const subject = name === undefined ? 'The file' : quote(name);
  const message = `${subject} must be ${words}, not ${inWords(value)}.`;
  return problem('wrong-type', at, message, help ?? typeHelp(words, name, value));
}

function typeHelp(words: string, name: string | undefined, value: YamlValue): string {
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  if (words.startsWith(TYPES.text.words) && isBare) return 'Put it in quotes.';
  if (words === TYPES.flag.words && isText(value)) return 'Write true or false, without quotes.';
  if (value !== null) return 'See schema/directory.schema.json or the examples.';
  if (words === TYPES.list.words) return 'Write [] for an empty list, or remove the key to leave it alone.';
  return words === TYPES.map.words && name !== undefined
    ? 'Write {} for an empty section, or remove the key: an absent section is not managed.'
    : 'Write a value, or remove the key.';
}

function inWords(value: YamlValue): string {
  if (value === null) return 'empty';
  if (isYamlList(value)) return TYPES.list.words;
  if (isYamlMap(value)) return TYPES.map.words;
  return isText(value) ? `the text ${quote(value)}` : String(value);
}

/** The diagnostic for text that is not an e-mail address. */
export function badEmail(text: string, at: Position): Diagnostic {
  return problem('invalid-email', at, `${quote(text)} is not an e-mail address.`, 'Write it as name@example.com.');
}

/** The diagnostic for a date that does not exist or has another form. */
export function badDate(text: string, at: Position): Diagnostic {
  return problem('invalid-date', at, `${quote(text)} is not a date that exists.`, DATE_HELP);
}

/** The diagnostic for text that cannot be a team title. */
export function badTitle(text: string, at: Position): Diagnostic {
  const isEmpty = text.trim() === '';
  const message = isEmpty ? 'A team title is empty.' : `The team title ${quote(text)} is too long for GitBook.`;
  return problem('invalid-title', at, message, 'A title has 1 to 64 characters.');
}

function badId(text: string, at: Position): Diagnostic {
  const help = 'Copy the ID from GitBook, without spaces.';
  return problem('invalid-id', at, `${quote(text)} is not a GitBook ID.`, help);
}

function badRole(text: string, at: Position): Diagnostic {
  const near = nearest(text, ORGANIZATION_ROLES);
  const help = `${near ? `Did you mean ${near}? ` : ''}${ROLES_HELP}`;
  return problem('wrong-value', at, `${quote(text)} is not a role.`, help);
}

function badVersion(version: number, at: Position): Diagnostic {
  const message = `Version ${version} of the format is unknown.`;
  return problem('unsupported-version', at, message, 'Write version: 1, or use a newer release.');
}
