import { DORMANT_DAYS, MAX_MEMBERS_WITH_SPACES, REPORT_FORMATS } from '../access-review/defaults.ts';
import { isCalendarDate } from '../core/model/dates.ts';
import { ORGANIZATION_ROLES } from '../core/model/state.ts';
import { formatNumber } from '../render/text/text.ts';
import { choice, flag, lines, path, text, textLike, wholeNumber } from '../run/options/kinds.ts';
import type { OptionShape } from '../run/options/parse.ts';
import type { CommandLineOption } from '../run/options/table.ts';

/** The options that one command has alone, by name. Those that commands share are in `src/run/options/table.ts`. */
export type OwnOptions = Readonly<Record<string, OptionShape & CommandLineOption>>;

/** An option that takes no value. */
const given = (description: string) => ({ kind: flag, default: 'false', value: '', description }) as const;

const JSON_OPTION = { json: given('print one JSON document') } as const;

const role = (description: string) =>
  ({ kind: choice(ORGANIZATION_ROLES), default: undefined, value: '<role>', description }) as const;

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);

export const VALIDATE_OPTIONS = JSON_OPTION;
export const DRIFT_OPTIONS = JSON_OPTION;
export const PIN_OPTIONS = JSON_OPTION;
export const EDIT_OPTIONS = JSON_OPTION;

export const PLAN_OPTIONS = {
  ...JSON_OPTION,
  'detailed-exitcode': given('exit with 2 when there are changes'),
} as const satisfies OwnOptions;

export const APPLY_OPTIONS = { ...JSON_OPTION, yes: given('do not ask') } as const satisfies OwnOptions;

export const IMPORT_OPTIONS = {
  split: {
    kind: choice(['teams']),
    default: undefined,
    value: '<what>',
    description: 'teams: a new directory gets a file for each team',
  },
  from: {
    kind: path,
    default: undefined,
    value: '<file.csv>',
    description: 'read people from a table instead of GitBook: email, role, teams, expires, sso, name',
  },
  role: role('with --from: the role of people for whom the table has none'),
  ...JSON_OPTION,
} as const satisfies OwnOptions;

export const REPORT_OPTIONS = {
  format: {
    kind: choice(REPORT_FORMATS),
    default: undefined,
    value: '<format>',
    description: `${REPORT_FORMATS.join(', ')} (default: by the ending of --output, else markdown)`,
  },
  output: {
    kind: path,
    default: undefined,
    value: '<file>',
    description: 'write to this file instead of standard output',
  },
  spaces: {
    kind: choice(['on', 'off']),
    default: undefined,
    value: '<on|off>',
    description: `read everyone's spaces, with a call or more for each (default: on up to ${formatNumber(MAX_MEMBERS_WITH_SPACES)} members)`,
  },
  'dormant-days': {
    kind: wholeNumber(1, 99_999),
    default: String(DORMANT_DAYS),
    value: '<n>',
    description: 'days without being seen that make somebody dormant',
  },
  json: given('the same as --format json'),
} as const satisfies OwnOptions;

export const ADD_USER_OPTIONS = {
  role: role('without it, the default role of the file'),
  team: {
    kind: lines,
    default: '',
    value: '<title>',
    description: 'a team to add the user to; may be given several times',
  },
  expires: {
    kind: textLike(isDate, 'allowed is a date of the calendar, YYYY-MM-DD.'),
    default: undefined,
    value: '<date>',
    description: 'last day of access, YYYY-MM-DD',
  },
  sso: given('sign in with SSO; without it the user does not, whatever the default of the file'),
  file: {
    kind: path,
    default: undefined,
    value: '<path>',
    description: 'the file of the directory to add to; without it, the one with most users',
  },
  note: { kind: text, default: undefined, value: '<text>', description: 'shown in plans' },
  id: {
    kind: textLike((value) => /^\S+$/.test(value), 'allowed is a user ID from GitBook, without spaces.'),
    default: undefined,
    value: '<id>',
    description: 'the GitBook user ID, if you know it',
  },
  ...JSON_OPTION,
} as const satisfies OwnOptions;

export const ADD_MEMBER_OPTIONS = {
  owner: given('as an owner'),
  ...JSON_OPTION,
} as const satisfies OwnOptions;

export const DEMO_OPTIONS = { fast: given('without the pauses for reading') } as const satisfies OwnOptions;

export const EMULATOR_OPTIONS = {
  port: {
    kind: wholeNumber(0, 65_535),
    default: '0',
    value: '<n>',
    description: 'port on the loopback address; 0 takes a free one',
  },
  seed: {
    kind: path,
    default: undefined,
    value: '<file>',
    description: 'organization to start with: a JSON file, or the word directory',
  },
  latency: {
    kind: wholeNumber(0, 60_000),
    default: '0',
    value: '<ms>',
    description: 'how long every call takes, in milliseconds',
  },
  'rate-limit': {
    kind: wholeNumber(1, 1_000_000),
    default: undefined,
    value: '<n>',
    description: 'calls allowed a minute (default: no limit)',
  },
  faults: {
    kind: path,
    default: undefined,
    value: '<file>',
    description: 'JSON file of faults that some calls get',
  },
} as const satisfies OwnOptions;
