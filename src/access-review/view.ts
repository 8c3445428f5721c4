import { ORGANIZATION_ROLES, type OrganizationRole } from '../core/model/state.ts';
import { maskEmails } from '../render/text/escape.ts';
import { count } from '../render/text/text.ts';
import { hideIn } from '../run/secrets.ts';
import type { AccessReview, ReviewPerson } from './model.ts';

/** Something that a reviewer looks for, and a test for the people it applies to. */
export interface Finding {
  readonly key: 'admin' | 'expired' | 'unlisted' | 'dormant' | 'no-sso' | 'guest' | 'disabled' | 'unread';
  readonly label: string;
  /** What one person and several people are called in a sentence. Default: the label, in lower case. */
  readonly called?: readonly [one: string, more: string];
  /** Its explanation: a sentence without a full stop. */
  readonly meaning: string;
  /** `bad`: somebody should not have this access. `warn`: somebody should check it. */
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly matches: (person: ReviewPerson) => boolean;
}

/** All findings of an access review, the most urgent first, each with the number of people it applies to. */
export function findingsOf(review: AccessReview): readonly { readonly finding: Finding; readonly people: number }[] {
  return findings(review).map((finding) => ({ finding, people: review.people.filter(finding.matches).length }));
}

function findings({ directory, dormantDays, counts }: AccessReview): readonly Finding[] {
  const compared = directory?.users !== undefined;
  const all: readonly (Finding | false)[] = [
    (compared || directory?.teams !== undefined) && {
      key: 'expired',
      label: 'Past their last day',
      meaning: 'The directory ended their access, or their place in a team, and GitBook still gives it',
      tone: 'bad',
      matches: (person) => person.expired || person.teams.some((team) => team.expiredOn !== undefined),
    },
    compared && {
      key: 'unlisted',
      label: 'Not in the directory',
      meaning: 'They have access in GitBook, and no file of the directory names them',
      tone: 'bad',
      matches: (person) => person.inDirectory === false,
    },
    {
      key: 'dormant',
      label: 'Dormant',
      meaning: `Not seen for ${count(dormantDays, 'day')} or more, or never, and joined as long ago`,
      tone: 'warn',
      matches: (person) => person.dormant,
    },
    {
      key: 'no-sso',
      label: 'Without SSO',
      meaning: 'They can sign in without single sign-on',
      tone: 'warn',
      matches: (person) => !person.sso,
    },
    {
      key: 'admin',
      label: 'Administrators',
      called: ['administrator', 'administrators'],
      meaning: 'They can change everything in the organization, its members included',
      tone: 'plain',
      matches: (person) => person.role === 'admin',
    },
    {
      key: 'guest',
      label: 'Guests',
      called: ['guest', 'guests'],
      meaning: 'They have no role in the organization, only what single spaces give them',
      tone: 'plain',
      matches: (person) => person.role === 'guest',
    },
    {
      key: 'disabled',
      label: 'Disabled',
      meaning: 'Their membership is disabled in GitBook and opens no content',
      tone: 'plain',
      matches: (person) => person.disabled,
    },
    counts.spacesUnread > 0 && {
      key: 'unread',
      label: 'Spaces not read',
      called: ['whose spaces could not be read', 'whose spaces could not be read'],
      meaning: 'GitBook did not answer for them, so their spaces are not known',
      tone: 'warn',
      matches: (person) => person.spaces.status === 'failed',
    },
  ];
  return all.filter((each): each is Finding => each !== false);
}

/** The roles that people have, from most to least access, each with the number of people. */
export function roleShares(review: AccessReview): readonly [OrganizationRole, number][] {
  return [...ORGANIZATION_ROLES]
    .reverse()
    .map((role): [OrganizationRole, number] => [role, review.counts.roles[role]])
    .filter(([, people]) => people > 0);
}

/** `listed`, `not listed`, or the last day of access. Undefined without a directory. */
export function directoryText(person: ReviewPerson): string | undefined {
  if (person.inDirectory === undefined) return undefined;
  if (!person.inDirectory) return 'not listed';
  if (person.expired) return `expired ${person.expires}`;
  return person.expires === undefined ? 'listed' : `listed until ${person.expires}`;
}

/** `5 days ago`, counted to the date of the review. Undefined for people who were never seen. */
export function unseenText({ daysUnseen }: ReviewPerson): string | undefined {
  if (daysUnseen === undefined) return undefined;
  return daysUnseen === 0 ? 'the same day' : `${count(daysUnseen, 'day')} ago`;
}

/** The number of a person's spaces, or `could not be read`. */
export function spacesText({ spaces }: ReviewPerson): string {
  if (spaces.status === 'failed') return 'could not be read';
  return count(spaces.status === 'read' ? spaces.spaces.length : spaces.count, 'space');
}

/** Why spaces could not be read: the message about the first of these people. Undefined where none failed. */
export function unreadReason(people: readonly ReviewPerson[]): string | undefined {
  for (const { spaces } of people) if (spaces.status === 'failed') return spaces.message;
  return undefined;
}

/** A phrase that says what the review was compared with. */
export function comparedWith({ directory }: AccessReview): string {
  if (directory === undefined) return 'not compared with a directory';
  if (directory.users === undefined) return 'its members are not compared: the directory has no users section';
  return `compared with ${count(directory.users, 'user')} in ${count(directory.files, 'file')} of the directory`;
}

/** Whether spaces were read, and not only counted. */
export function hasSpaces(review: AccessReview): boolean {
  return review.people.some(({ spaces }) => spaces.status !== 'counted');
}

/** Renders an access review as one line: `58 people: 2 not in the directory, 3 administrators.` */
export function accessReviewLine(review: AccessReview): string {
  const found = findingsOf(review)
    .filter(({ people }) => people > 0)
    .map(({ finding: { label, called }, people }) => {
      const inLine = label.charAt(0).toLowerCase() + label.slice(1);
      return count(people, ...(called ?? [inLine, inLine]));
    });
  const all = count(review.counts.members, 'person', 'people');
  return found.length === 0 ? `${all}.` : `${all}: ${found.join(', ')}.`;
}

/** Returns the access review with every e-mail address shortened, also in names and titles. */
export function maskAccessReview(review: AccessReview): AccessReview {
  return hideIn(review, maskEmails);
}
