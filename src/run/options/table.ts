import { UNLISTED } from '../../core/model/settings.ts';
import { choice, flag, folder, type Kind, limit, list, path, secret, text, textLike, wholeNumber } from './kinds.ts';

/** The modes of the Action. */
export const MODES = ['auto', 'validate', 'plan', 'apply', 'drift', 'import', 'pin', 'report'] as const;

/** Which commands share options. */
const PLANNING = ['plan', 'apply', 'drift'] as const;
const READING_GITBOOK = [...PLANNING, 'import', 'pin', 'report'] as const;
const NAMING_ORGANIZATION = ['validate', ...READING_GITBOOK] as const;
const READING_DIRECTORY = ['validate', ...READING_GITBOOK, 'edit', 'emulator'] as const;

/** An option as the command line shows it. */
export interface CommandLineOption {
  /** What the help shows for the value, such as `<path>`; `[boolean]` may be left out; empty takes no value. */
  readonly value: string;
  readonly description: string;
}

/** An option that these commands have, each by the first of its words. */
type SharedOption = CommandLineOption & { readonly commands: readonly string[] };

const option = (value: string, description: string, commands: readonly string[]) => ({ value, description, commands });

/** An option of the Action, of commands, or of both. */
export interface OptionRow {
  readonly kind: Kind<unknown> | typeof secret;
  /** The text that is parsed when the user gives none. */
  readonly default?: string;
  /** The description of the input in `action.yml`, in Markdown. */
  readonly input: string;
  /** Absent for an option that makes sense on GitHub alone. */
  readonly commandLine?: SharedOption;
  /** The environment variable that the command line reads when the option is not given. */
  readonly variable?: string;
}

/**
 * Every option that the Action has, in the order of `action.yml`, and which commands share it. The inputs of
 * `action.yml`, the options of the commands, their parsing, the completion of shells and the table of the README come
 * from here. Options that only one command has are in `src/cli/options.ts`.
 */
export const OPTIONS = {
  mode: {
    kind: choice(MODES),
    default: 'auto',
    input:
      'What to do: `auto`, `validate`, `plan`, `apply`, `drift`, `import`, `pin` or `report`. `auto` chooses by the event: pull requests and merge queues plan, a push to the default branch applies, other pushes validate, a schedule looks for drift, anything else plans.',
  },
  'config-path': {
    kind: path,
    default: 'gitbook',
    input:
      'The directory: a YAML file, or a folder whose `*.yaml` and `*.yml` files are read together. Relative to `working-directory`.',
    commandLine: option(
      '<path>',
      'file or folder with the directory, relative to the working directory',
      READING_DIRECTORY,
    ),
  },
  'organization-id': {
    kind: textLike(
      (value) => /^[A-Za-z0-9_-]+$/.test(value),
      'allowed are letters, digits, - and _, as in https://app.gitbook.com/o/<organization-id>.',
    ),
    input:
      'ID of the GitBook organization. The directory may give it as `organization` instead; if both are given, they must be equal.',
    commandLine: option(
      '<id>',
      'the GitBook organization; else GITBOOK_ORGANIZATION_ID, or organization in the directory',
      NAMING_ORGANIZATION,
    ),
    variable: 'GITBOOK_ORGANIZATION_ID',
  },
  'gitbook-token': {
    kind: secret,
    input:
      'Personal access token of a GitBook administrator, from a secret. Every mode but `validate` needs it; without it, a plan on a pull request only validates, and says so.',
  },
  'gitbook-api-url': {
    kind: text,
    default: 'https://api.gitbook.com',
    input: "Base address of GitBook's API. Must be `https:`; `http:` is accepted for loopback addresses only.",
    commandLine: option('<url>', "base address of GitBook's API; else GITBOOK_API_URL", READING_GITBOOK),
    variable: 'GITBOOK_API_URL',
  },
  'github-token': {
    kind: secret,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: '${{ github.token }}',
    input:
      "Token for the plan comment, the drift issue, and finding the reviewed plan. The workflow's own token is enough when the job has the permissions.",
  },
  'unlisted-members': {
    kind: choice(UNLISTED),
    default: 'remove',
    input:
      'What to do with members who are not in `users`: `remove` them, `report` them in the plan, or `ignore` them.',
    commandLine: option('<what>', 'members who are not in the directory: remove, report or ignore', PLANNING),
  },
  'unlisted-teams': {
    kind: choice(UNLISTED),
    default: 'report',
    input: 'What to do with teams that are not in `teams`: `report` them in the plan, `remove` them, or `ignore` them.',
    commandLine: option('<what>', 'teams that are not in the directory: remove, report or ignore', PLANNING),
  },
  'protected-users': {
    kind: list,
    default: '',
    input:
      "E-mails or GitBook user IDs, one a line or separated by commas, that are never removed, demoted or taken out of their teams. The token's own account is always protected.",
    commandLine: option('<list>', 'e-mails or IDs, separated by commas, that are never removed or demoted', PLANNING),
  },
  'min-admins': {
    kind: wholeNumber(0),
    default: '1',
    input: 'Refuse a plan that takes administrators away and would leave fewer than this number.',
    commandLine: option('<n>', 'refuse a plan that leaves fewer administrators', PLANNING),
  },
  'max-member-removals': {
    kind: limit,
    default: '20%',
    input:
      'Refuse a plan that removes more members than this: a number, or a percentage of the live members such as `20%`. Up to 3 removals always pass a percentage, but never more than half of the members.',
    commandLine: option('<limit>', 'refuse a plan that removes more members: N or N%', PLANNING),
  },
  'max-membership-removals': {
    kind: limit,
    default: '50%',
    input:
      "Refuse a plan that takes more people out of one team than this: a number, or a percentage of that team's live membership; and out of all managed teams together. An owner who becomes a member counts. Up to 3 always pass a percentage.",
    commandLine: option('<limit>', 'refuse a plan that takes more people out of a team, or of all: N or N%', PLANNING),
  },
  'max-team-deletions': {
    kind: limit,
    default: '20%',
    input:
      'Refuse a plan that deletes more teams than this: a number, or a percentage of the live managed teams. Up to 3 always pass a percentage, but never more than half.',
    commandLine: option('<limit>', 'refuse a plan that deletes more teams: N or N%', PLANNING),
  },
  'max-demotions': {
    kind: limit,
    default: '20%',
    input:
      'Refuse a plan that lowers the organization role of more members than this: a number, or a percentage of the live members. Up to 3 always pass a percentage.',
    commandLine: option('<limit>', 'refuse a plan that lowers the role of more members: N or N%', PLANNING),
  },
  'max-new-admins': {
    kind: wholeNumber(0),
    default: '3',
    input: 'Refuse a plan that makes more administrators than this number, by invitations and promotions.',
    commandLine: option('<n>', 'refuse a plan that makes more administrators', PLANNING),
  },
  'max-seats': {
    kind: wholeNumber(0),
    input:
      "Refuse a plan that invites people and ends with more members than this number. Without it, the plan warns when it exceeds the organization's own limit.",
    commandLine: option('<n>', 'refuse a plan that invites and ends with more members', PLANNING),
  },
  'require-reviewed-plan': {
    kind: choice(['destructive', 'all', 'off']),
    default: 'destructive',
    input:
      'Which changes an apply after a merge must find in the plan that the pull request showed: `destructive` for every removal, demotion and deletion, SSO and new administrators, `all` for every change, `off` for none.',
  },
  'require-approval': {
    kind: flag,
    default: 'false',
    input:
      'Whether a plan counts as reviewed only if somebody approved the pull request after the plan was shown: `true` or `false`.',
  },
  'signing-key': {
    kind: secret,
    input:
      'Secret that signs what pull requests showed, so that nobody can edit it. Without it a key is derived from `gitbook-token`. Set it, to the same value, where plan and apply use different tokens.',
  },
  'allow-unmerged': {
    kind: flag,
    default: 'false',
    input: 'Whether `apply` may apply a commit that is not on the default branch: `true` or `false`.',
  },
  confirm: {
    kind: textLike(
      (value) => /^[0-9a-f]{16,64}$/i.test(value),
      "allowed is a plan's fingerprint, or its first 16 characters or more.",
    ),
    input:
      'Fingerprint of a plan, or at least its first 16 characters: this plan or nothing. `apply` refuses any other plan, and lets this one pass `max-member-removals`, `max-membership-removals`, `max-team-deletions`, `max-demotions` and `max-new-admins`.',
    commandLine: option('<fingerprint>', 'apply this plan or nothing, and let it pass the guards on numbers', PLANNING),
  },
  comment: {
    kind: choice(['always', 'changes', 'never']),
    default: 'always',
    input:
      'When a pull request gets the plan comment: `always`, `changes` (only when the plan has changes), or `never`.',
  },
  'fail-on-drift': {
    kind: flag,
    default: 'false',
    input: 'Whether `drift` fails when it finds any: `true` or `false`.',
  },
  'drift-issue': {
    kind: flag,
    default: 'true',
    input: 'Whether `drift` keeps one issue open while there is drift: `true` or `false`.',
  },
  'mask-emails': {
    kind: flag,
    default: 'false',
    input: 'Whether comments, issues, summaries and logs show e-mails as `a…@example.com`: `true` or `false`.',
    commandLine: option('[boolean]', 'show a…@example.com instead of whole addresses', READING_DIRECTORY),
  },
  concurrency: {
    kind: wholeNumber(1, 32),
    default: '8',
    input: 'How many requests to GitBook may be in flight at once: a number from 1 to 32.',
    commandLine: option('<n>', 'how many requests may be in flight at once, 1 to 32', READING_GITBOOK),
  },
  'working-directory': {
    kind: folder,
    default: '.',
    input: 'The folder that `config-path` is relative to. Must be inside the workspace.',
    commandLine: option('<folder>', 'the folder that config-path is relative to', READING_DIRECTORY),
  },
} as const satisfies Readonly<Record<string, OptionRow>>;

/** The rows, where a name is not known beforehand. */
export const OPTION_ROWS: readonly (readonly [name: string, row: OptionRow])[] = Object.entries(OPTIONS);
