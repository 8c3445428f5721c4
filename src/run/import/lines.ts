import type { ImportNotice } from '../../core/edit/import/notice.ts';
import type { Directory } from '../../core/model/state.ts';
import { escapeTerminal, maskEmails } from '../../render/text/escape.ts';
import { count } from '../../render/text/text.ts';
import type { WrittenFile } from './directory-files.ts';

type NoticeOf<K extends ImportNotice['kind']> = Extract<ImportNotice, { kind: K }>;

/** How the notices of one kind are worded: a sentence for all of them, and an item for each if that adds something. */
interface Wording<K extends ImportNotice['kind']> {
  readonly sentence: (notices: readonly NoticeOf<K>[]) => string;
  readonly item?: (notice: NoticeOf<K>) => string;
}

const ITEMS_SHOWN = 20;

const WORDINGS: { readonly [K in ImportNotice['kind']]: Wording<K> } = {
  'placeholder-address': {
    sentence: (all) =>
      `${count(all.length, 'member')} cannot be listed by e-mail, and ${all.length === 1 ? 'is' : 'are'} pinned by id under a placeholder address that receives no mail. Replace it with the real address if you know it, and keep the id`,
    item: ({ why, email, displayName, key }) => {
      const reason = {
        'no-email': 'GitBook shows no e-mail',
        'refused-email': `${email} is not an address that a directory can have`,
        'shared-email': `${email} also belongs to another member`,
      }[why];
      return `${displayName} as ${key} (${reason})`;
    },
  },
  'unnameable-member': {
    sentence: (all) =>
      `${count(all.length, 'member')} can be listed neither by e-mail nor by id. A plan reports them as unlisted: add them to protected-users, or use unlisted-members: report`,
    item: ({ displayName, userId }) => `${displayName} (${userId})`,
  },
  'team-left-out': {
    sentence: (all) =>
      `${count(all.length, 'team')} left out, because a directory cannot have ${all.length === 1 ? 'its title' : 'their titles'}. Rename them in GitBook, then import again; until then do not use unlisted-teams: remove`,
    item: ({ why, team, teamId }) =>
      `${team} (${teamId}): ${why === 'taken' ? 'another team has this title, apart from case and space' : 'longer than 64 characters, or nothing but space'}`,
  },
  'membership-left-alone': {
    sentence: (all) =>
      `${count(all.length, 'team')} with people who are not in the member list, such as those who have not accepted their invitation. Import again when they have`,
    item: ({ team, people }) => `${team}: ${people.join(', ')}`,
  },
  'not-split': {
    sentence: () =>
      'The directory exists already, so nothing was split: its files stay as they are. Move entries between them by hand, or import into an empty folder with --config-path',
  },
  'section-absent': {
    sentence: () =>
      'The directory does not manage everything, and this import does not change that. To manage a section, add it empty to one of the files and import again',
    item: ({ section, live }) => `${section}: {} (${count(live, section === 'users' ? 'member' : 'team')} in GitBook)`,
  },
  'user-removed': {
    sentence: (all) => `${count(all.length, 'user')} removed from the files, because they are no longer members`,
    item: ({ email }) => email,
  },
  'team-removed': {
    sentence: (all) =>
      `${count(all.length, 'team')} removed from the files, because ${all.length === 1 ? 'it is' : 'they are'} not in GitBook`,
    item: ({ team }) => team,
  },
  'invited-kept': {
    sentence: (all) =>
      `${count(all.length, 'user')} kept, who ${all.length === 1 ? 'is' : 'are'} in a team but not in the member list yet`,
    item: ({ email }) => email,
  },
  'unknown-kept': {
    sentence: (all) =>
      `${count(all.length, 'user is', 'users are')} not in GitBook and ${all.length === 1 ? 'has' : 'have'} no id:, so an invitation may be open; left in the directory. Remove whoever is to leave`,
    item: ({ email }) => email,
  },
  'expiry-stands': {
    sentence: (all) =>
      `${count(all.length, 'date')} of expiry passed while the person still has access. The next apply takes the access away; change the dates to keep it`,
    item: ({ email, team, expires }) => `${email}${team === undefined ? '' : ` in ${team}`} after ${expires}`,
  },
  'nesting-dropped': {
    sentence: (all) =>
      `${count(all.length, 'nested team')} replaced by its people one by one, because not everyone in it is in the team that it is nested in`,
    item: ({ team, nested }) => `${nested} in ${team}`,
  },
};

/** The notices of an import, as lines for a terminal or a log. An item starts with `  - `. */
export function noticeLines(notices: readonly ImportNotice[], mask: boolean): string[] {
  const show = (text: string): string => escapeTerminal(mask ? maskEmails(text) : text, 600);
  return (Object.keys(WORDINGS) as ImportNotice['kind'][]).flatMap((kind) => {
    const { sentence, item } = WORDINGS[kind] as Wording<'user-removed'>;
    const all = notices.filter((notice): notice is NoticeOf<'user-removed'> => notice.kind === kind);
    if (all.length === 0) return [];
    if (item === undefined) return [`${sentence(all)}.`];
    const items = all.slice(0, ITEMS_SHOWN).map((notice) => `  - ${show(item(notice))}`);
    const more = all.length > ITEMS_SHOWN ? [`  - and ${count(all.length - ITEMS_SHOWN, 'more', 'more')}`] : [];
    return [`${sentence(all)}:`, ...items, ...more];
  });
}

/** How many files were written, and how large the directory is, in one line. */
export function sizeLine(files: readonly WrittenFile[], { users, teams }: Directory): string {
  const created = files.filter(({ status }) => status === 'created').length;
  const changed = files.length - created;
  const written = [
    ...(created > 0 ? [`${count(created, 'file')} created`] : []),
    ...(changed > 0 ? [`${count(changed, 'file')} changed`] : []),
  ];
  const sizes = [
    ...(users === undefined ? [] : [count(users.length, 'user')]),
    ...(teams === undefined ? [] : [count(teams.length, 'team')]),
  ];
  const line = written.length === 0 ? 'No file needs to change' : written.join(', ');
  return `${line}. The directory has ${sizes.join(' and ')}.`;
}

/** How many changes a plan over the written files has, in one line. */
export function remainingLine(changes: number): string {
  return `A plan over these files has ${changes === 0 ? 'no changes' : count(changes, 'change')}.`;
}
