import { DORMANT_DAYS, MAX_MEMBERS_WITH_SPACES, REPORT_FORMATS } from '../access-review/defaults.ts';
import { isCalendarDate } from '../core/model/dates.ts';
import { ORGANIZATION_ROLES } from '../core/model/state.ts';
import { formatNumber } from '../render/text/text.ts';
import { choice, flag, type Kind, lines, path, text, textLike, wholeNumber } from '../run/options/kinds.ts';
import type { OptionShape } from '../run/options/parse.ts';
import type { CommandLineOption } from '../run/options/table.ts';

/** The options that one command has alone, by name. Those that commands share are in `src/run/options/table.ts`. */
export type OwnOptions = Readonly<Record<string, OptionShape & CommandLineOption>>;

const option = <T>(value: string, description: string, kind: Kind<T>) => ({ value, description, kind }) as const;

/** An option that takes no value. */
const given = (description: string) => ({ value: '', description, kind: flag, default: 'false' }) as const;

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);
const date = textLike(isDate, 'allowed is a date of the calendar, YYYY-MM-DD.');
const userId = textLike((value) => /^\S+$/.test(value), 'allowed is a user ID from GitBook, without spaces.');
const role = choice(ORGANIZATION_ROLES);

/** The option of every command that can print JSON. */
export const JSON_OPTION = { json: given('print one JSON document') } as const;

/** What only `plan` has. */
export const PLAN_OPTIONS = {
  ...JSON_OPTION,
  'detailed-exitcode': given('exit with 2 when there are changes'),
} as const;

/** What only `apply` has. */
export const APPLY_OPTIONS = { ...JSON_OPTION, yes: given('do not ask') } as const;

const COLUMNS = 'email, role, teams, expires, sso, name';

/** What only `import` has. */
export const IMPORT_OPTIONS = {
  split: option('<what>', 'teams: a new directory gets a file for each team', choice(['teams'])),
  from: option('<file.csv>', `read people from a table instead of GitBook: ${COLUMNS}`, path),
  role: option('<role>', 'with --from: the role of people for whom the table has none', role),
  ...JSON_OPTION,
} as const;

const FORMATS = `${REPORT_FORMATS.join(', ')} (default: by the ending of --output, else markdown)`;
const SPACES = `read everyone's spaces, with a call or more for each (default: on up to ${formatNumber(MAX_MEMBERS_WITH_SPACES)} members)`;
const DORMANT = 'days without being seen that make somebody dormant';

/** What only `report` has. */
export const REPORT_OPTIONS = {
  format: option('<format>', FORMATS, choice(REPORT_FORMATS)),
  output: option('<file>', 'write to this file instead of standard output', path),
  spaces: option('<on|off>', SPACES, choice(['on', 'off'])),
  'dormant-days': { ...option('<n>', DORMANT, wholeNumber(1, 99_999)), default: String(DORMANT_DAYS) },
  json: given('the same as --format json'),
} as const;

/** What only `edit add-user` has. */
export const ADD_USER_OPTIONS = {
  role: option('<role>', 'without it, the default role of the file', role),
  team: option('<title>', 'a team to add the user to; may be given several times', lines),
  expires: option('<date>', 'last day of access, YYYY-MM-DD', date),
  sso: given('sign in with SSO; without it the user does not, whatever the default of the file'),
  file: option('<path>', 'the file of the directory to add to; without it, the one with most users', path),
  note: option('<text>', 'shown in plans', text),
  id: option('<id>', 'the GitBook user ID, if you know it', userId),
  ...JSON_OPTION,
} as const;

/** What only `edit add-member` has. */
export const ADD_MEMBER_OPTIONS = { owner: given('as an owner'), ...JSON_OPTION } as const;

/** What only `demo` has. */
export const DEMO_OPTIONS = { fast: given('without the pauses for reading') } as const;

/** What only `emulator` has. */
export const EMULATOR_OPTIONS = {
  port: { ...option('<n>', 'port on the loopback address; 0 takes a free one', wholeNumber(0, 65_535)), default: '0' },
  seed: option('<file>', 'organization to start with: a JSON file, or the word directory', path),
  latency: { ...option('<ms>', 'how long every call takes, in milliseconds', wholeNumber(0, 60_000)), default: '0' },
  'rate-limit': option('<n>', 'calls allowed a minute (default: no limit)', wholeNumber(1, 1_000_000)),
  faults: option('<file>', 'JSON file of faults that some calls get', path),
} as const;
