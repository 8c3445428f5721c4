import { type Notice, type NoticeKind, unlistedMembers } from '../../core/model/notice.ts';
import { visibleText } from '../text/escape.ts';
import { code, count, list, listSome, say, strong, type Text, words } from '../text/text.ts';
import type { NoticeGroup } from './document.ts';
import { type Formatter, personSubject, subjectText } from './formatter.ts';

type NoticeOf<K extends NoticeKind> = Extract<Notice, { kind: K }>;

/** How a kind of notice is shown. */
interface NoticeWords<N extends Notice> {
  /** Whether it deserves more attention than the others. */
  readonly warning?: boolean;
  /** One sentence for all notices of the kind. */
  sentence(notices: readonly N[], formatter: Formatter): Text;
  /** One notice in the list after the sentence. Absent when the sentence says it all. */
  item?(notice: N, formatter: Formatter): Text;
}

/** One row for each kind of notice, in the order in which they are shown. */
const NOTICE_WORDS: { readonly [K in NoticeKind]: NoticeWords<NoticeOf<K>> } = {
  'seats-exceeded': {
    warning: true,
    sentence: ([first]) =>
      say`The organization ends with ${words(count(first?.seats ?? 0, 'seat'))}, more than the ${first?.limit ?? 0} it has`,
  },
  protected: {
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'change'))} left out, because the token’s own account and protected users are never removed, demoted or taken out of a team`,
    item: (notice, formatter) => say`${person(notice, formatter)} (${withheld(notice, formatter)})`,
  },
  'unknown-protected-user': {
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'entry', 'entries'))} of ${code('protected-users')} ${words(all.length === 1 ? 'is' : 'are')} neither in GitBook nor in the directory, and ${words(all.length === 1 ? 'protects' : 'protect')} nobody`,
    item: (notice, formatter) => say`${code(formatter.mask(notice.entry))}`,
  },
  'email-differs': {
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'user has', 'users have'))} another e-mail address in GitBook than in the directory, and ${words(all.length === 1 ? 'was' : 'were')} matched by ID`,
    item: (notice, formatter) =>
      say`${code(formatter.mask(notice.directoryEmail))} is ${code(formatter.mask(notice.email ?? notice.userId))} in GitBook`,
  },
  'pinned-not-live': {
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'user is', 'users are'))} invited with an ${code('id')} that no member has; if GitBook gives them another ID, correct or remove it`,
    item: (notice, formatter) => say`${code(formatter.mask(notice.email))} with ${code(notice.id)}`,
  },
  'open-invitation': {
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'person', 'people'))} outside the directory ${words(all.length === 1 ? 'has' : 'have')} an open invitation, which GitBook’s API cannot withdraw; look at the members in GitBook’s organization settings, and whoever accepts is unlisted in the next plan`,
    item: (notice, formatter) =>
      say`${code(formatter.mask(notice.email))} since ${firstAsked(notice)} (as ${code(notice.role)})`,
  },
  waiting: {
    sentence: (all) =>
      say`${words(count(all.length, 'person was', 'people were'))} invited and ${words(all.length === 1 ? 'is' : 'are')} not in GitBook’s member list yet; seats do not count them`,
    item: (notice, formatter) => {
      const later = notice.wanted === notice.role ? [] : say`, then ${code(notice.wanted)}`;
      const again = notice.again ? say`; this plan invites them again` : [];
      return say`${code(formatter.mask(notice.email))} has been waiting since ${firstAsked(notice)} (as ${code(notice.role)}${later}${again})`;
    },
  },
  'removal-requested': {
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'member still has', 'members still have'))} access, and their removal waits for an administrator of GitBook`,
    item: (notice, formatter) => {
      const again = notice.again ? say`; this plan requests it again` : [];
      return say`${person(notice, formatter)} as ${code(notice.role)} (requested on ${firstAsked(notice)}${again})`;
    },
  },
  'expires-soon': {
    warning: true,
    sentence: (all) => say`Access ends soon for ${words(count(all.length, 'entry', 'entries'))} of the directory`,
    item: (notice, formatter) => {
      const where = notice.team === undefined ? [] : say` in ${formatter.mask(notice.team)}`;
      const left = notice.days === 0 ? 'today' : `in ${count(notice.days, 'day')}`;
      return say`${code(formatter.mask(notice.email))}${where} after ${words(notice.expires)} (${words(left)})`;
    },
  },
  expired: {
    sentence: (all) =>
      say`${words(count(all.length, 'user'))} of the directory ${words(all.length === 1 ? 'has' : 'have')} expired and can be deleted from it`,
    item: (notice, formatter) => say`${code(formatter.mask(notice.email))} on ${words(notice.expires)}`,
  },
  'sso-enforced': {
    warning: true,
    sentence: (all) =>
      say`The organization enforces SSO, but ${words(count(all.length, 'user has', 'users have'))} no ${code('sso: true')} in the directory`,
    item: (notice, formatter) => [code(formatter.mask(notice.email))],
  },
  'sso-stays': {
    sentence: (all) =>
      say`${words(count(all.length, 'member has', 'members have'))} SSO that the directory does not ask for; GitBook’s API cannot turn it off`,
    item: person,
  },
  'unlisted-member': {
    sentence: (all) =>
      say`${words(count(all.length, 'member is', 'members are'))} in GitBook but not in the directory, and ${words(all.length === 1 ? 'stays' : 'stay')}`,
    item: (notice, formatter) => say`${person(notice, formatter)} (${code(notice.role)})`,
  },
  'unlisted-team': {
    sentence: (all) =>
      say`${words(count(all.length, 'team is', 'teams are'))} in GitBook but not in the directory, and ${words(all.length === 1 ? 'stays' : 'stay')}`,
    item: (notice, formatter) => say`${formatter.mask(notice.team)} (${words(count(notice.size, 'person', 'people'))})`,
  },
  'disabled-member': {
    sentence: (all) => say`${words(count(all.length, 'member is', 'members are'))} disabled in GitBook`,
    item: person,
  },
  'no-email': {
    sentence: (all) =>
      say`${words(count(all.length, 'member has', 'members have'))} no e-mail address in GitBook, and can be listed by ${code('id')} only`,
    item: person,
  },
  'invite-links-on': {
    sentence: () => say`Invitation links are on: people can join without being in the directory`,
  },
  'email-domains': {
    sentence: (all) =>
      say`Anyone with an address at ${words(all.length === 1 ? 'this domain' : `one of these ${count(all.length, 'domain')}`)} can join without being in the directory`,
    item: ({ domains }, formatter) => list(domains.map((domain) => [code(formatter.mask(domain))])),
  },
  'default-role': {
    sentence: ([first]) => say`Everyone who joins in another way gets the role ${code(first?.role ?? 'guest')}`,
  },
};

function person(notice: Parameters<typeof personSubject>[1], formatter: Formatter): Text {
  return subjectText(personSubject(formatter, notice));
}

/** `2 November 2026, by #12`. */
function firstAsked({ since, pullRequest }: NoticeOf<'waiting' | 'open-invitation' | 'removal-requested'>): Text {
  const time = new Date(since);
  const date = `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
  return [words(pullRequest === undefined ? date : `${date}, by #${pullRequest}`)];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function withheld(notice: NoticeOf<'protected'>, formatter: Formatter): Text {
  const why = words(notice.why === 'own-account' ? 'the token’s own account' : 'protected');
  switch (notice.withheld.change) {
    case 'remove-member':
      return say`not removed; ${why}`;
    case 'member-role':
      return say`stays ${code(notice.withheld.from)}, not ${code(notice.withheld.to)}; ${why}`;
    case 'team-role':
      return say`stays owner of ${formatter.mask(notice.withheld.team)}; ${why}`;
    case 'team-remove':
      return say`stays in ${formatter.mask(notice.withheld.team)}; ${why}`;
    case 'delete-team':
      return say`stays in ${formatter.mask(notice.withheld.team)}, which is therefore not deleted; ${why}`;
  }
}

/** At most this many administrators are listed, and this many characters of their names: warnings are never cut. */
const ADMINS_SHOWN = 8;
const NAME_LIMIT = 100;

/** That administrators are not in the directory, and stay all the same. No text where there are none. */
export function unlistedAdminsText(formatter: Formatter, notices: readonly Notice[]): Text[] {
  const admins = unlistedMembers(notices).filter(({ role }) => role === 'admin');
  if (admins.length === 0) return [];
  const items = admins.slice(0, ADMINS_SHOWN).map((notice) => {
    const { name, address } = personSubject(formatter, notice);
    return subjectText({ name: name && visibleText(name, NAME_LIMIT), address });
  });
  const are = admins.length === 1 ? 'is' : 'are';
  const all = listSome(items, ADMINS_SHOWN, admins.length);
  return [say`${strong(count(admins.length, 'administrator'))} ${words(are)} not in the directory: ${all}`];
}

/** Notices grouped by kind, in the order of the table. */
export function noticeGroups(formatter: Formatter, notices: readonly Notice[]): NoticeGroup[] {
  const order = Object.keys(NOTICE_WORDS);
  const byKind = [...Map.groupBy(notices, ({ kind }) => kind)];
  return byKind
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([kind, group]) => {
      const { sentence, item, warning = false }: NoticeWords<Notice> = NOTICE_WORDS[kind];
      const notices = group.flatMap(singly);
      return {
        text: sentence(notices, formatter),
        items: item === undefined ? [] : notices.map((notice) => item(notice, formatter)),
        warning,
        count: group.length,
      };
    });
}

/** A notice of many domains as a notice for each: a list of items can be shortened. */
function singly(notice: Notice): Notice[] {
  return notice.kind === 'email-domains'
    ? notice.domains.map((domain) => ({ ...notice, domains: [domain] }))
    : [notice];
}
