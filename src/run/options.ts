import type { Limit } from '../core/model/guard.ts';
import { nearest } from '../core/model/nearest.ts';
import { quote } from '../core/model/quote.ts';
import { type Settings, UNLISTED } from '../core/model/settings.ts';

export const MODES = ['auto', 'validate', 'plan', 'apply', 'drift', 'import', 'pin', 'report'] as const;
export type Mode = (typeof MODES)[number];
export const REVIEWS = ['destructive', 'all', 'off'] as const;
export type RequireReview = (typeof REVIEWS)[number];
export const COMMENTS = ['always', 'changes', 'never'] as const;
export type WhenToComment = (typeof COMMENTS)[number];

/** The inputs of action.yml that are not secrets, parsed. */
export interface Options {
  readonly mode: Mode;
  readonly configPath: string;
  readonly workingDirectory: string;
  readonly organizationId: string | undefined;
  readonly apiUrl: string;
  readonly settings: Settings;
  readonly requireReviewedPlan: RequireReview;
  readonly confirm: string | undefined;
  readonly comment: WhenToComment;
  readonly failOnDrift: boolean;
  readonly driftIssue: boolean;
  readonly maskEmails: boolean;
  readonly concurrency: number;
}

/** The defaults of the inputs, as action.yml has them. */
export const DEFAULTS = {
  mode: 'auto',
  'config-path': 'gitbook',
  'working-directory': '.',
  'organization-id': '',
  'gitbook-api-url': 'https://api.gitbook.com',
  'unlisted-members': 'remove',
  'unlisted-teams': 'report',
  'protected-users': '',
  'min-admins': '1',
  'max-member-removals': '20%',
  'max-membership-removals': '50%',
  'max-team-deletions': '20%',
  'max-seats': '',
  'require-reviewed-plan': 'destructive',
  confirm: '',
  comment: 'always',
  'fail-on-drift': 'false',
  'drift-issue': 'true',
  'mask-emails': 'false',
  concurrency: '8',
} as const;
export type InputName = keyof typeof DEFAULTS;

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Parses inputs, given as the texts the user wrote; an empty text is the default. Gives every problem at once,
 * each naming the input and what is allowed.
 */
export function parseOptions(read: (name: InputName) => string | undefined): ParsedOptions {
  const problems: string[] = [];
  const text = (name: InputName): string => read(name)?.trim() || DEFAULTS[name];
  const optional = (name: InputName): string | undefined => text(name) || undefined;

  const oneOf = <T extends string>(name: InputName, allowed: readonly [T, ...T[]]): T => {
    const value = text(name);
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    const near = nearest(value, allowed);
    const hint = near ? ` Did you mean ${near}?` : '';
    problems.push(`${name} is ${quote(value)}; allowed are ${allowed.join(', ')}.${hint}`);
    return allowed[0];
  };
  const flag = (name: InputName): boolean => oneOf(name, ['true', 'false']) === 'true';
  const whole = (name: InputName, least: number, most: number): number => {
    const value = text(name);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    const range = most >= MOST ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`;
    problems.push(`${name} is ${quote(value)}; allowed is ${range}.`);
    return least;
  };
  const limit = (name: InputName): Limit => {
    const value = text(name);
    const percent = /^(\d{1,3})\s*%$/.exec(value);
    if (percent && Number(percent[1]) <= 100) return { kind: 'percent', percent: Number(percent[1]) };
    if (/^\d{1,9}$/.test(value)) return { kind: 'count', count: Number(value) };
    problems.push(
      `${name} is ${quote(value)}; allowed is a whole number such as 5, or a percentage such as 20%.`,
    );
    return { kind: 'count', count: 0 };
  };
  const confirmation = (): string | undefined => {
    const value = optional('confirm');
    if (value === undefined || /^[0-9a-f]{8,64}$/i.test(value)) return value?.toLowerCase();
    problems.push(
      `confirm is ${quote(value)}; allowed is a plan's fingerprint, or its first 8 characters or more.`,
    );
    return undefined;
  };
  const organization = (): string | undefined => {
    const value = optional('organization-id');
    if (value === undefined || /^[A-Za-z0-9_-]+$/.test(value)) return value;
    problems.push(
      `organization-id is ${quote(value)}; it has letters, digits, - and _ only, as in https://app.gitbook.com/o/<organization-id>.`,
    );
    return undefined;
  };

  const options: Options = {
    mode: oneOf('mode', MODES),
    configPath: text('config-path'),
    workingDirectory: text('working-directory'),
    organizationId: organization(),
    apiUrl: text('gitbook-api-url'),
    settings: {
      unlistedMembers: oneOf('unlisted-members', UNLISTED),
      unlistedTeams: oneOf('unlisted-teams', UNLISTED),
      protectedUsers: text('protected-users')
        .split(/[\n,]/)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
      limits: {
        minAdmins: whole('min-admins', 0, MOST),
        maxMemberRemovals: limit('max-member-removals'),
        maxMembershipRemovals: limit('max-membership-removals'),
        maxTeamDeletions: limit('max-team-deletions'),
        maxSeats: optional('max-seats') === undefined ? undefined : whole('max-seats', 0, MOST),
      },
    },
    requireReviewedPlan: oneOf('require-reviewed-plan', REVIEWS),
    confirm: confirmation(),
    comment: oneOf('comment', COMMENTS),
    failOnDrift: flag('fail-on-drift'),
    driftIssue: flag('drift-issue'),
    maskEmails: flag('mask-emails'),
    concurrency: whole('concurrency', 1, 32),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}

const MOST = 999_999_999;
