import type { Change, ChangeOf, ChangeType, Losses } from '../../core/model/change.ts';
import { isDemotion } from '../../core/model/change-types.ts';
import { code, count, foreign, listSome, say, type Text, words } from '../text/text.ts';
import type { Sign, Source, Subject } from './document.ts';
import { type Formatter, personSubject, placeSource, wordSource } from './formatter.ts';
import type { ChangeSectionId, CountId } from './section-words.ts';

/** How a type of change is shown. */
interface ChangeWords<C extends Change> {
  /** `+` gives, `~` changes, `-` takes away. */
  readonly symbol: Sign;
  /** The section that lists it. */
  section(change: C): ChangeSectionId;
  /** What it is counted as. */
  count(change: C): CountId;
  /** From what to what, short enough for a cell in its section: `read → edit`. */
  cell(change: C, formatter: Formatter): Text;
  /** In words that are clear in any section, without the subject: `invite as read`. */
  phrase(change: C, formatter: Formatter): Text;
  /** What else there is to know, besides its note. */
  details?(change: C, formatter: Formatter): readonly Text[];
  /** Why it has no place in the directory, where it has none. */
  readonly unlisted?: string;
}

/** One row for each type of change. The rows of `core/model/change-types.ts` say what the program does with it. */
const CHANGE_WORDS: { readonly [T in ChangeType]: ChangeWords<ChangeOf<T>> } = {
  invite: {
    symbol: '+',
    section: ({ to }) => (to === 'admin' ? 'admin' : 'invite'),
    count: () => 'invite',
    // Among other new administrators, the role alone does not say that somebody is invited.
    cell: (change) => (change.to === 'admin' ? say`invite as ${invitedAs(change)}` : invitedAs(change)),
    phrase: (change) => say`invite as ${invitedAs(change)}`,
    details: ({ expires }) => (expires === undefined ? [] : [say`last day of access ${words(expires)}`]),
  },
  'member-role': {
    symbol: '~',
    section: (change) => (isDemotion(change) ? 'demote' : change.to === 'admin' ? 'admin' : 'promote'),
    count: (change) => (isDemotion(change) ? 'demote' : 'promote'),
    cell: fromTo,
    phrase: (change) => say`role ${fromTo(change)}`,
  },
  'member-sso': {
    symbol: '~',
    section: () => 'sso',
    count: () => 'member-sso',
    cell: () => say`SSO on`,
    phrase: () => say`turn SSO on`,
  },
  'remove-member': {
    symbol: '-',
    section: () => 'remove-member',
    count: () => 'remove-member',
    cell: ({ from }) => say`${code(from)} → removed`,
    phrase: () => say`remove from the organization`,
    details: ({ loses }, formatter) => [losses(formatter, loses)],
    unlisted: 'not in the directory',
  },
  'create-team': {
    symbol: '+',
    section: () => 'team',
    count: () => 'create-team',
    cell: () => say`new team`,
    phrase: () => say`create the team`,
  },
  'rename-team': {
    symbol: '~',
    section: () => 'team',
    count: () => 'rename-team',
    cell: ({ to }, { mask }) => say`renamed to ${mask(to)}`,
    phrase: ({ to }, { mask }) => say`rename to ${mask(to)}`,
  },
  'delete-team': {
    symbol: '-',
    section: () => 'delete-team',
    count: () => 'delete-team',
    cell: () => say`deleted`,
    phrase: () => say`delete the team`,
    details: ({ size, spaces }) => [
      say`${words(count(size, 'person', 'people'))} in it, with access to ${words(count(spaces, 'space'))}`,
    ],
    unlisted: 'not in the directory',
  },
  'team-add': {
    symbol: '+',
    section: () => 'team-gain',
    count: () => 'team-add',
    cell: ({ to }) => say`joins as ${code(to)}`,
    phrase: ({ team, to }, { mask }) => say`add to ${mask(team)} as ${code(to)}`,
    details: ({ via }, { mask }) => {
      const teams = via.map((team): Text => [foreign(mask(team))]);
      return teams.length === 0 ? [] : [say`through ${listSome(teams, TITLES_SHOWN)}`];
    },
  },
  'team-role': {
    symbol: '~',
    section: (change) => (isDemotion(change) ? 'team-loss' : 'team-gain'),
    count: (change) => (isDemotion(change) ? 'team-down' : 'team-up'),
    cell: fromTo,
    phrase: (change, { mask }) => say`in ${mask(change.team)}: ${fromTo(change)}`,
  },
  'team-remove': {
    symbol: '-',
    section: () => 'team-loss',
    count: () => 'team-remove',
    cell: ({ from }) => say`${code(from)} → leaves`,
    phrase: ({ team }, { mask }) => say`take out of ${mask(team)}`,
    unlisted: 'not listed in the team',
  },
};

/** How a change is shown: the row of its type. */
export function wordsOf(change: Change): ChangeWords<Change> {
  return CHANGE_WORDS[change.type];
}

/** The person or the team that a change is about. A team that is renamed goes by the title that people know. */
export function changeSubject(formatter: Formatter, change: Change): Subject {
  if ('email' in change) return personSubject(formatter, change);
  return { name: formatter.mask(change.type === 'rename-team' ? change.from : change.team), address: undefined };
}

/** What else there is to know about a change: its own details and its note. */
export function changeDetails(formatter: Formatter, change: Change): Text[] {
  const note = 'note' in change ? change.note : undefined;
  return [
    ...(wordsOf(change).details?.(change, formatter) ?? []),
    ...(note === undefined ? [] : [say`“${formatter.mask(note)}”`]),
  ];
}

/** Where a change comes from, or why it has no place in the directory. */
export function changeSource(formatter: Formatter, change: Change): Source | undefined {
  const expired = 'reason' in change && change.reason === 'expired';
  if (change.origin === undefined) {
    const why = expired ? 'expired' : wordsOf(change).unlisted;
    return why === undefined ? undefined : wordSource(why);
  }
  const place = placeSource(formatter, change.origin);
  if (!expired) return place;
  const date = 'expires' in change && change.expires !== undefined ? ` ${change.expires}` : '';
  return { ...place, prefix: `expired${date}` };
}

function fromTo({ from, to }: ChangeOf<'member-role' | 'team-role'>): Text {
  return say`${code(from)} → ${code(to)}`;
}

function invitedAs({ to, sso }: ChangeOf<'invite'>): Text {
  return sso ? say`${code(to)} with SSO` : [code(to)];
}

/** At most this many titles of teams or spaces are listed. */
const TITLES_SHOWN = 8;

function losses(formatter: Formatter, loses: Losses): Text {
  if (loses.spaces === 0 && loses.teams === 0) return say`loses no space and no team`;
  const spaces = titled(formatter, loses.spaces, 'space', loses.spaceTitles);
  if (loses.teams === 0) return say`loses ${spaces}, no team`;
  const teams = titled(formatter, loses.teams, 'team', loses.teamTitles);
  return loses.spaceTitles.length === 0 ? say`loses ${spaces} and ${teams}` : say`loses ${spaces}; ${teams}`;
}

/** `3 teams: Docs, Writers and 1 other`; without titles, the number alone. */
function titled({ mask }: Formatter, total: number, noun: string, known: readonly string[]): Text {
  const number = words(count(total, noun));
  const titles = known.map((title): Text => [foreign(mask(title))]);
  return titles.length === 0 ? [number] : say`${number}: ${listSome(titles, TITLES_SHOWN, total)}`;
}
