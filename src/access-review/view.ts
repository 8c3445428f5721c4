import { ORGANIZATION_ROLES, type OrganizationRole } from '../core/model/state.ts';
import { maskEmails } from '../render/text/escape.ts';
import { count } from '../render/text/text.ts';
import type { AccessReport, ReportPerson, ReportTeam } from './model.ts';

/** Something that a reviewer looks for, and who it is true of. */
export interface Finding {
  readonly key: 'admin' | 'expired' | 'unlisted' | 'dormant' | 'no-sso' | 'guest' | 'disabled' | 'unread';
  readonly label: string;
  /** What it means, in a sentence without a full stop. */
  readonly meaning: string;
  /** `bad`: somebody has access who should not. `warn`: somebody should look. */
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly holds: (person: ReportPerson) => boolean;
}

/** The findings that a report can have, the most urgent first, each with how many people it is true of. */
export function findingsOf(
  report: AccessReport,
): readonly { readonly finding: Finding; readonly people: number }[] {
  return findings(report).map((finding) => ({
    finding,
    people: report.people.filter(finding.holds).length,
  }));
}

function findings({ directory, dormantDays, counts }: AccessReport): readonly Finding[] {
  const compared = directory?.users !== undefined;
  const all: readonly (Finding | false)[] = [
    (compared || directory?.teams !== undefined) && {
      key: 'expired',
      label: 'Past their last day',
      meaning: 'The directory ended their access, or their place in a team, and GitBook still gives it',
      tone: 'bad',
      holds: (person) => person.expired || person.teams.some((team) => team.expiredOn !== undefined),
    },
    compared && {
      key: 'unlisted',
      label: 'Not in the directory',
      meaning: 'They have access in GitBook, and no file of the directory names them',
      tone: 'bad',
      holds: (person) => person.inDirectory === false,
    },
    {
      key: 'dormant',
      label: 'Dormant',
      meaning: `Not seen for ${count(dormantDays, 'day')} or more, or never, and joined as long ago`,
      tone: 'warn',
      holds: (person) => person.dormant,
    },
    {
      key: 'no-sso',
      label: 'Without SSO',
      meaning: 'They can sign in without single sign-on',
      tone: 'warn',
      holds: (person) => !person.sso,
    },
    {
      key: 'admin',
      label: 'Administrators',
      meaning: 'They can change everything in the organization, its members included',
      tone: 'plain',
      holds: (person) => person.role === 'admin',
    },
    {
      key: 'guest',
      label: 'Guests',
      meaning: 'They have no role in the organization, only what single spaces give them',
      tone: 'plain',
      holds: (person) => person.role === 'guest',
    },
    {
      key: 'disabled',
      label: 'Disabled',
      meaning: 'Their membership is disabled in GitBook and opens no content',
      tone: 'plain',
      holds: (person) => person.disabled,
    },
    counts.spacesUnread > 0 && {
      key: 'unread',
      label: 'Spaces not read',
      meaning: 'GitBook did not answer for them, so their spaces are not known',
      tone: 'warn',
      holds: (person) => person.spaces.status === 'failed',
    },
  ];
  return all.filter((each): each is Finding => each !== false);
}

/** Roles from most to least access, with how many people have each; roles that nobody has are left out. */
export function roleShares(report: AccessReport): readonly [OrganizationRole, number][] {
  return [...ORGANIZATION_ROLES]
    .reverse()
    .map((role): [OrganizationRole, number] => [role, report.counts.roles[role]])
    .filter(([, people]) => people > 0);
}

/** `Listed`, `not listed`, or since when it is over; undefined when there is nothing to compare with. */
export function directoryWords(person: ReportPerson): string | undefined {
  if (person.inDirectory === undefined) return undefined;
  if (!person.inDirectory) return 'not listed';
  if (person.expired) return `expired ${person.expires}`;
  return person.expires === undefined ? 'listed' : `listed until ${person.expires}`;
}

/** `5 days ago`, counted to the report's date; undefined for who was never seen. */
export function unseenWords({ daysUnseen }: ReportPerson): string | undefined {
  if (daysUnseen === undefined) return undefined;
  return daysUnseen === 0 ? 'the same day' : `${count(daysUnseen, 'day')} ago`;
}

/** How many spaces, and whether that is all that is known. */
export function spacesWords({ spaces }: ReportPerson): string {
  switch (spaces.status) {
    case 'read':
      return count(spaces.spaces.length, 'space');
    case 'counted':
      return count(spaces.count, 'space');
    case 'failed':
      return 'could not be read';
  }
}

/** What the report was compared with, in a few words. */
export function comparedWith({ directory }: AccessReport): string {
  if (directory === undefined) return 'not compared with a directory';
  if (directory.users === undefined)
    return 'its members are not compared: the directory has no users section';
  return `compared with ${count(directory.users, 'user')} in ${count(directory.files, 'file')} of the directory`;
}

/** Whether spaces were read, with names and permissions, for anyone. */
export function hasSpaces(report: AccessReport): boolean {
  return report.people.some(({ spaces }) => spaces.status !== 'counted');
}

const IN_A_LINE: Readonly<Record<Finding['key'], readonly [one: string, more: string]>> = {
  expired: ['past their last day', 'past their last day'],
  unlisted: ['not in the directory', 'not in the directory'],
  dormant: ['dormant', 'dormant'],
  'no-sso': ['without SSO', 'without SSO'],
  admin: ['administrator', 'administrators'],
  guest: ['guest', 'guests'],
  disabled: ['disabled', 'disabled'],
  unread: ['whose spaces could not be read', 'whose spaces could not be read'],
};

/** `58 people: 2 not in the directory, 3 administrators.` */
export function reportLine(report: AccessReport): string {
  const found = findingsOf(report)
    .filter(({ people }) => people > 0)
    .map(({ finding, people }) => count(people, ...IN_A_LINE[finding.key]));
  const all = count(report.counts.members, 'person', 'people');
  return found.length === 0 ? `${all}.` : `${all}: ${found.join(', ')}.`;
}

/** The report with every e-mail address shortened, wherever it stands. */
export function maskReport(report: AccessReport): AccessReport {
  const team = (each: ReportTeam): ReportTeam => ({ ...each, title: maskEmails(each.title) });
  const who = <T extends { readonly email: string | undefined; readonly displayName: string }>(
    person: T,
  ): T => ({
    ...person,
    email: person.email === undefined ? undefined : maskEmails(person.email),
    displayName: maskEmails(person.displayName),
  });
  const { id, title, maxUsers } = report.organization;
  return {
    ...report,
    organization: { id, title: maskEmails(title), maxUsers },
    people: report.people.map((person) => ({
      ...who(person),
      joined: maskEmails(person.joined),
      teams: person.teams.map(team),
      spaces: maskSpaces(person.spaces),
    })),
    invitees: report.invitees.map((invitee) => ({ ...who(invitee), teams: invitee.teams.map(team) })),
    absent: report.absent.map((user) => ({ ...user, email: maskEmails(user.email) })),
  };
}

function maskSpaces(spaces: ReportPerson['spaces']): ReportPerson['spaces'] {
  switch (spaces.status) {
    case 'read':
      return {
        status: 'read',
        spaces: spaces.spaces.map((space) => ({ ...space, title: maskEmails(space.title) })),
      };
    case 'failed':
      return { ...spaces, message: maskEmails(spaces.message) };
    case 'counted':
      return spaces;
  }
}
