import {
  type Block,
  type Budget,
  type Form,
  fitItems,
  type Item,
  type Piece,
} from '../render/markdown/budget.ts';
import { codeSpan, escapeMarkdown } from '../render/text/escape.ts';
import { count, formatNumber } from '../render/text/text.ts';
import type { AccessReport, ReportPerson, ReportTeam } from './model.ts';
import { comparedWith, directoryWords, findingsOf, hasSpaces, spacesWords, unseenWords } from './view.ts';

/** The report as GitHub-flavoured Markdown within a budget: people are cut from the end of the list, and it is said. */
export function renderReportMarkdown(report: AccessReport, budget: Budget): string {
  const { organization, asOf, counts } = report;
  const people = count(counts.members, 'person', 'people');
  const have = counts.members === 1 ? 'has' : 'have';
  const items: Item[] = [
    `## Access review: ${escapeMarkdown(organization.title)}\n\n`,
    `On ${asOf}, **${people}** ${have} access, in ${count(counts.teams, 'team')}; ${comparedWith(report)}.\n\n`,
    findingsTable(report),
    unreadNote(report),
    peopleBlock(report),
    ...tableBlock(
      ['In a team, but not in the member list', 'Invited, and not yet accepted, or on their way out.'],
      ['Person', 'Teams'],
      report.invitees.map((who) => [nameCell(who), teamsList(who.teams, 8)]),
    ),
    ...tableBlock(
      ['In the directory, but not in GitBook', 'They have no access; applying the directory invites them.'],
      ['E-mail', 'Role'],
      report.absent.map(({ email, role }) => [codeSpan(email), role]),
    ),
    '<sub>Spaces are those that GitBook says a person can reach. Dates are UTC.</sub>\n',
  ];
  return fitItems(items, budget);
}

function findingsTable(report: AccessReport): string {
  const rows = findingsOf(report)
    .filter(({ people }) => people > 0)
    .map(
      ({ finding, people }) => `| **${formatNumber(people)}** | ${finding.label} | ${finding.meaning}. |\n`,
    );
  return rows.length === 0 ? '' : `| | | |\n| --: | :-- | :-- |\n${rows.join('')}\n`;
}

function unreadNote({ counts, people }: AccessReport): string {
  if (counts.spacesUnread === 0) return '';
  const first = people.find(({ spaces }) => spaces.status === 'failed');
  const why = first?.spaces.status === 'failed' ? ` ${escapeMarkdown(first.spaces.message, 600)}` : '';
  return `> [!WARNING]\n> This report is incomplete: the spaces of ${count(counts.spacesUnread, 'person', 'people')} could not be read.${why}\n\n`;
}

function peopleBlock(report: AccessReport): Block {
  const named = hasSpaces(report);
  return {
    tier: 1,
    danger: 0,
    open: '### People\n\n',
    forms: named
      ? [
          () => peopleForm(report, true, 50),
          () => peopleForm(report, true, 6),
          () => peopleForm(report, false, 3),
        ]
      : [() => peopleForm(report, false, 20), () => peopleForm(report, false, 3)],
    more: (left) =>
      `\n**${count(left, 'more person', 'more people')}** did not fit here. The whole list is in the report’s CSV, JSON and HTML.\n`,
    close: '\n',
  };
}

function peopleForm(report: AccessReport, named: boolean, most: number): Form {
  const compared = report.directory?.users !== undefined;
  const columns = ['Person', 'Role', 'SSO', 'Teams', 'Spaces', 'Last seen', 'Joined'];
  if (compared) columns.push('Directory');
  const head = tableHead(columns);
  return {
    open: (after) => (after ? `\nFrom here on with fewer teams and spaces:\n\n${head}` : head),
    rows: report.people.map((person) => row(person, compared, named, most)),
    close: '',
  };
}

function row(person: ReportPerson, compared: boolean, named: boolean, most: number): Piece {
  const marks = [
    ...(person.ownAccount ? ['<sub>this report’s token</sub>'] : []),
    ...(person.disabled ? ['**disabled**'] : []),
  ];
  const cells = [
    [nameCell(person), ...marks].join('<br>'),
    person.role === 'admin' ? '**admin**' : person.role,
    person.sso ? 'yes' : '**no**',
    teamsList(person.teams, most) || '–',
    spacesCell(person, named, most),
    lastSeenCell(person),
    escapeMarkdown(person.joined),
    ...(compared ? [directoryCell(person)] : []),
  ];
  return { group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` };
}

function nameCell(who: Pick<ReportPerson, 'displayName' | 'email' | 'userId'>): string {
  const address = who.email ?? who.userId;
  const name = who.displayName.trim();
  return name === '' || name === address
    ? codeSpan(address)
    : `${escapeMarkdown(name)}<br>${codeSpan(address)}`;
}

function teamsList(teams: readonly ReportTeam[], most: number): string {
  const shown = teams.slice(0, most).map(({ title, role, expiredOn }) => {
    const owner = role === 'owner' ? ' (owner)' : '';
    return `${escapeMarkdown(title)}${owner}${expiredOn ? ` **expired ${expiredOn}**` : ''}`;
  });
  const left = teams.length - shown.length;
  return [...shown, ...(left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ');
}

function spacesCell(person: ReportPerson, named: boolean, most: number): string {
  const { spaces } = person;
  if (spaces.status === 'failed') return '**could not be read**';
  if (spaces.status === 'counted' || !named) return spacesWords(person);
  if (spaces.spaces.length === 0) return '–';
  const shown = spaces.spaces
    .slice(0, most)
    .map(({ title, permission }) => `${escapeMarkdown(title)} (${permission})`);
  const left = spaces.spaces.length - shown.length;
  return [...shown, ...(left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ');
}

function lastSeenCell(person: ReportPerson): string {
  const when = person.lastSeen === undefined ? 'never' : escapeMarkdown(person.lastSeen);
  const days = unseenWords(person);
  if (!person.dormant) return when;
  return days === undefined ? `${when}<br>**dormant**` : `${when}<br>**dormant**, ${days}`;
}

function directoryCell(person: ReportPerson): string {
  const words = directoryWords(person) ?? '';
  return person.inDirectory === false || person.expired ? `**${words}**` : words;
}

/** A table of less weight than the people's; none without rows. */
function tableBlock(
  [title, meaning]: readonly [string, string],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Item[] {
  if (rows.length === 0) return [];
  const form = (): Form => ({
    open: () => tableHead(columns),
    rows: rows.map((cells) => ({ group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` })),
    close: '',
  });
  return [
    {
      tier: 0,
      danger: 0,
      open: `### ${title}\n\n${meaning}\n\n`,
      forms: [form],
      more: (left) => `\n${formatNumber(left)} more\n`,
      close: '\n',
    },
  ];
}

function tableHead(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- ').join('|')}|\n`;
}
