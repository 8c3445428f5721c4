import type { ImportNotice } from '../core/edit/import/notice.ts';
import { escapeTerminal, maskEmails } from '../render/text/escape.ts';
import { count } from '../render/text/text.ts';

type Of<K extends ImportNotice['kind']> = Extract<ImportNotice, { kind: K }>;
type Tellings = {
  readonly [K in ImportNotice['kind']]: {
    readonly sentence: (notices: readonly Of<K>[]) => string;
    /** Undefined where the sentence says it all. */
    readonly item: ((notice: Of<K>) => string) | undefined;
  };
};

const ITEMS_SHOWN = 20;

const TELLINGS: Tellings = {
  'placeholder-address': {
    sentence: (all) =>
      `${count(all.length, 'member')} cannot be listed by e-mail, and ${all.length === 1 ? 'is' : 'are'} pinned by id under a placeholder address that no mail can reach. Put the real address in its place where you know it, and keep the id`,
    item: ({ why, email, displayName, key }) => {
      const reason = {
        'no-email': 'GitBook shows no e-mail',
        'refused-email': `${email} is not an address that a directory can have`,
        'shared-email': `${email} is somebody else's, too`,
      }[why];
      return `${displayName} as ${key} (${reason})`;
    },
  },
  'unnameable-member': {
    sentence: (all) =>
      `${count(all.length, 'member')} can be named neither by e-mail nor by id. A plan calls them unlisted: add them to protected-users, or use unlisted-members: report`,
    item: ({ displayName, userId }) => `${displayName} (${userId})`,
  },
  'team-left-out': {
    sentence: (all) =>
      `${count(all.length, 'team')} left out, because a directory cannot have ${all.length === 1 ? 'its title' : 'their titles'}. Rename them in GitBook, then import again; until then do not use unlisted-teams: remove`,
    item: ({ why, team, teamId }) =>
      `${team} (${teamId}): ${why === 'taken' ? 'another team has the title, but for case and space' : 'longer than 64 characters, or nothing but space'}`,
  },
  'membership-left-alone': {
    sentence: (all) =>
      `${count(all.length, 'team')} with people who are in no member list, such as those who were invited and have not accepted. Import again when they have`,
    item: ({ team, people }) => `${team}: ${people.join(', ')}`,
  },
  'not-split': {
    sentence: () =>
      'There is a directory already, so that nothing was split: its files stay as they are. Move entries between them by hand, or import into an empty folder with --config-path',
    item: undefined,
  },
  'section-absent': {
    sentence: () =>
      'The directory does not manage everything, and it stays so. To begin, add the empty section to one of its files and import again',
    item: ({ section, live }) =>
      `${section}: {} (${count(live, section === 'users' ? 'member' : 'team')} in GitBook)`,
  },
  'user-removed': {
    sentence: (all) =>
      `${count(all.length, 'user')} removed from the files, not being members of the organization. Who was invited and has not accepted is not in GitBook's list: put such people back`,
    item: ({ email }) => email,
  },
  'team-removed': {
    sentence: (all) => `${count(all.length, 'team')} removed from the files, not being in GitBook`,
    item: ({ team }) => team,
  },
  'invited-kept': {
    sentence: (all) => `${count(all.length, 'user')} kept, being in a team and not yet in the member list`,
    item: ({ email }) => email,
  },
  'expiry-stands': {
    sentence: (all) =>
      `${count(all.length, 'date')} of expiry passed while the person still has access. The dates stand, and the next apply takes the access away; change them if that is not meant`,
    item: ({ email, team, expires }) => `${email}${team === undefined ? '' : ` in ${team}`} after ${expires}`,
  },
  'nesting-dropped': {
    sentence: (all) =>
      `${count(all.length, 'nested team')} taken out of a team's members, because not everyone in it is in that team. Their people are listed one by one`,
    item: ({ team, nested }) => `${nested} in ${team}`,
  },
};

/** What an import has to say, as lines for a terminal or a log. */
export function importRemarks(notices: readonly ImportNotice[], mask: boolean): string[] {
  const show = (text: string): string => escapeTerminal(mask ? maskEmails(text) : text, 600);
  return (Object.keys(TELLINGS) as ImportNotice['kind'][]).flatMap((kind) => {
    const { sentence, item } = TELLINGS[kind] as Tellings['user-removed'];
    const all = notices.filter((notice): notice is Of<'user-removed'> => notice.kind === kind);
    if (all.length === 0) return [];
    if (item === undefined) return [`${sentence(all)}.`];
    const items = all.slice(0, ITEMS_SHOWN).map((notice) => `  - ${show(item(notice))}`);
    const more =
      all.length > ITEMS_SHOWN ? [`  - and ${count(all.length - ITEMS_SHOWN, 'more', 'more')}`] : [];
    return [`${sentence(all)}:`, ...items, ...more];
  });
}
