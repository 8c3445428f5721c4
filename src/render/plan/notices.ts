import type { Notice, NoticeKind } from '../../core/model/notice.ts';
import { code, count, list, say, type Text, words } from '../text/text.ts';
import type { NoticeGroup } from './document.ts';
import { type Formatter, personSubject, subjectText } from './formatter.ts';

type Of<K extends NoticeKind> = Extract<Notice, { kind: K }>;

interface Telling<K extends NoticeKind> {
  readonly kind: K;
  /** Whether it deserves more attention than the others. */
  readonly warning: boolean;
  readonly sentence: (notices: readonly Of<K>[], formatter: Formatter) => Text;
  /** Nothing when the sentence says it all. */
  readonly item: ((notice: Of<K>, formatter: Formatter) => Text) | undefined;
}

type AnyTelling = { [K in NoticeKind]: Telling<K> };

/** One sentence for each kind of notice, in the order they are shown. */
const TELLINGS: AnyTelling = {
  'seats-exceeded': {
    kind: 'seats-exceeded',
    warning: true,
    sentence: ([first]) =>
      say`The organization ends with ${words(count(first?.seats ?? 0, 'seat'))}, more than the ${first?.limit ?? 0} it has`,
    item: undefined,
  },
  protected: {
    kind: 'protected',
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'change'))} left out, because the token’s own account and protected users are never removed, demoted or taken out of a team`,
    item: (notice, formatter) => say`${person(notice, formatter)} (${withheld(notice, formatter)})`,
  },
  'unknown-protected-user': {
    kind: 'unknown-protected-user',
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'entry', 'entries'))} of ${code('protected-users')} ${words(all.length === 1 ? 'is' : 'are')} neither in GitBook nor in the directory, and ${words(all.length === 1 ? 'protects' : 'protect')} nobody`,
    item: (notice, formatter) => say`${code(formatter.mask(notice.entry))}`,
  },
  'email-differs': {
    kind: 'email-differs',
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'user has', 'users have'))} another e-mail address in GitBook than in the directory, and ${words(all.length === 1 ? 'was' : 'were')} matched by ID`,
    item: (notice, formatter) =>
      say`${code(formatter.mask(notice.directoryEmail))} is ${code(formatter.mask(notice.email ?? notice.userId))} in GitBook`,
  },
  'pinned-not-live': {
    kind: 'pinned-not-live',
    warning: true,
    sentence: (all) =>
      say`${words(count(all.length, 'user is', 'users are'))} invited with an ${code('id')} that no member has; where GitBook gives another one, mend or remove it`,
    item: (notice, formatter) => say`${code(formatter.mask(notice.email))} with ${code(notice.id)}`,
  },
  'expires-soon': {
    kind: 'expires-soon',
    warning: true,
    sentence: (all) =>
      say`Access ends soon for ${words(count(all.length, 'entry', 'entries'))} of the directory`,
    item: (notice, formatter) => {
      const where = notice.team === undefined ? [] : say` in ${formatter.mask(notice.team)}`;
      const left = notice.days === 0 ? 'today' : `in ${count(notice.days, 'day')}`;
      return say`${code(formatter.mask(notice.email))}${where} after ${words(notice.expires)} (${words(left)})`;
    },
  },
  expired: {
    kind: 'expired',
    warning: false,
    sentence: (all) =>
      say`${words(count(all.length, 'user'))} of the directory ${words(all.length === 1 ? 'has' : 'have')} expired and can be deleted from it`,
    item: (notice, formatter) => say`${code(formatter.mask(notice.email))} on ${words(notice.expires)}`,
  },
  'sso-enforced': {
    kind: 'sso-enforced',
    warning: true,
    sentence: (all) =>
      say`The organization enforces SSO, but ${words(count(all.length, 'user has', 'users have'))} no ${code('sso: true')} in the directory`,
    item: (notice, formatter) => [code(formatter.mask(notice.email))],
  },
  'sso-stays': {
    kind: 'sso-stays',
    warning: false,
    sentence: (all) =>
      say`${words(count(all.length, 'member has', 'members have'))} SSO that the directory does not ask for; GitBook’s API cannot take it away`,
    item: person,
  },
  'unlisted-member': {
    kind: 'unlisted-member',
    warning: false,
    sentence: (all) =>
      say`${words(count(all.length, 'member is', 'members are'))} in GitBook but not in the directory, and ${words(all.length === 1 ? 'stays' : 'stay')}`,
    item: (notice, formatter) => say`${person(notice, formatter)} (${code(notice.role)})`,
  },
  'unlisted-team': {
    kind: 'unlisted-team',
    warning: false,
    sentence: (all) =>
      say`${words(count(all.length, 'team is', 'teams are'))} in GitBook but not in the directory, and ${words(all.length === 1 ? 'stays' : 'stay')}`,
    item: (notice, formatter) =>
      say`${formatter.mask(notice.team)} (${words(count(notice.size, 'person', 'people'))})`,
  },
  'disabled-member': {
    kind: 'disabled-member',
    warning: false,
    sentence: (all) => say`${words(count(all.length, 'member is', 'members are'))} disabled in GitBook`,
    item: person,
  },
  'no-email': {
    kind: 'no-email',
    warning: false,
    sentence: (all) =>
      say`${words(count(all.length, 'member has', 'members have'))} no e-mail address in GitBook, and can be listed by ${code('id')} only`,
    item: person,
  },
  'invite-links-on': {
    kind: 'invite-links-on',
    warning: false,
    sentence: () => say`Invitation links are switched on: people can join past the directory`,
    item: undefined,
  },
  'email-domains': {
    kind: 'email-domains',
    warning: false,
    sentence: (all) =>
      say`Anyone with an address at ${words(all.length === 1 ? 'this domain' : `one of these ${count(all.length, 'domain')}`)} can join past the directory`,
    item: ({ domains }, formatter) => list(domains.map((domain) => [code(formatter.mask(domain))])),
  },
  'default-role': {
    kind: 'default-role',
    warning: false,
    sentence: ([first]) =>
      say`Everyone who joins by another way gets the role ${code(first?.role ?? 'guest')}`,
    item: undefined,
  },
};

function person(notice: Parameters<typeof personSubject>[1], formatter: Formatter): Text {
  return subjectText(personSubject(formatter, notice));
}

function withheld(notice: Of<'protected'>, formatter: Formatter): Text {
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

/** Notices grouped by kind, those to heed first. */
export function noticeGroups(formatter: Formatter, notices: readonly Notice[]): NoticeGroup[] {
  return (Object.keys(TELLINGS) as NoticeKind[]).flatMap((kind) => {
    const group = tell(TELLINGS[kind] as Telling<NoticeKind>, notices, formatter);
    return group === undefined ? [] : [group];
  });
}

function tell<K extends NoticeKind>(
  telling: Telling<K>,
  notices: readonly Notice[],
  formatter: Formatter,
): NoticeGroup | undefined {
  const all = notices.flatMap(singly).filter((notice): notice is Of<K> => notice.kind === telling.kind);
  if (all.length === 0) return undefined;
  const { item, sentence, warning } = telling;
  return {
    text: sentence(all, formatter),
    items: item === undefined ? [] : all.map((notice) => item(notice, formatter)),
    warning,
    count: notices.filter(({ kind }) => kind === telling.kind).length,
  };
}

/** A notice of many domains as one of each, so that they are items, which can be cut. */
function singly(notice: Notice): Notice[] {
  return notice.kind === 'email-domains'
    ? notice.domains.map((domain) => ({ ...notice, domains: [domain] }))
    : [notice];
}
