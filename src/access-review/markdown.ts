import { type Block, type Budget, type Form, fitItems, type Item, plainForm } from '../render/markdown/budget.ts';
import { codeSpan, escapeMarkdown, MESSAGE_LIMIT } from '../render/text/escape.ts';
import { count, formatNumber } from '../render/text/text.ts';
import type { AccessReview, ReviewPerson, ReviewTeam } from './model.ts';
import { comparedWith, directoryText, findingsOf, hasSpaces, spacesText, unreadReason, unseenText } from './view.ts';

/** Renders an access review as GitHub-flavoured Markdown. Where people do not fit into the budget, it says how many. */
export function renderAccessReviewMarkdown(review: AccessReview, budget: Budget): string {
  const { organization, asOf, counts } = review;
  const people = count(counts.members, 'person', 'people');
  const have = counts.members === 1 ? 'has' : 'have';
  const items: Item[] = [
    `## Access review: ${escapeMarkdown(organization.title)}\n\n`,
    `On ${asOf}, **${people}** ${have} access, in ${count(counts.teams, 'team')}; ${comparedWith(review)}.\n\n`,
    findingsTable(review),
    unreadNote(review),
    peopleBlock(review),
    ...tableBlock(
      ['In a team, but not in the member list', 'Invited, and not yet accepted, or on their way out.'],
      ['Person', 'Teams'],
      review.invitees.map((who) => [nameCell(who), teamsList(who.teams, 8)]),
    ),
    ...tableBlock(
      ['In the directory, but not in GitBook', 'They have no access; applying the directory invites them.'],
      ['E-mail', 'Role'],
      review.absent.map(({ email, role }) => [codeSpan(email), role]),
    ),
    '<sub>Spaces are those that GitBook says a person can reach. Dates are UTC.</sub>\n',
  ];
  return fitItems(items, budget);
}

function findingsTable(review: AccessReview): string {
  const rows = findingsOf(review)
    .filter(({ people }) => people > 0)
    .map(({ finding, people }) => `| **${formatNumber(people)}** | ${finding.label} | ${finding.meaning}. |\n`);
  return rows.length === 0 ? '' : `| | | |\n| --: | :-- | :-- |\n${rows.join('')}\n`;
}

function unreadNote({ counts, people }: AccessReview): string {
  const why = unreadReason(people);
  if (why === undefined) return '';
  const who = count(counts.spacesUnread, 'person', 'people');
  return `> [!WARNING]\n> This report is incomplete: the spaces of ${who} could not be read. ${escapeMarkdown(why, MESSAGE_LIMIT)}\n\n`;
}

function peopleBlock(review: AccessReview): Block {
  const named = hasSpaces(review);
  return {
    tier: 1,
    danger: 0,
    open: '### People\n\n',
    forms: named
      ? [() => peopleForm(review, true, 50), () => peopleForm(review, true, 6), () => peopleForm(review, false, 3)]
      : [() => peopleForm(review, false, 20), () => peopleForm(review, false, 3)],
    more: (left) =>
      `\n**${count(left, 'more person', 'more people')}** did not fit here. The whole list is in the report’s CSV, JSON and HTML.\n`,
    close: '\n',
  };
}

function peopleForm(review: AccessReview, named: boolean, most: number): Form {
  const compared = review.directory?.users !== undefined;
  const columns = ['Person', 'Role', 'SSO', 'Teams', 'Spaces', 'Last seen', 'Joined'];
  if (compared) columns.push('Directory');
  const head = tableHead(columns);
  return {
    ...plainForm(review.people.map((person) => row(person, compared, named, most))),
    open: (after) => (after ? `\nFrom here on with fewer teams and spaces:\n\n${head}` : head),
  };
}

function row(person: ReviewPerson, compared: boolean, named: boolean, most: number): string {
  const marks = [
    ...(person.ownAccount ? ['<sub>this report’s token</sub>'] : []),
    ...(person.disabled ? ['**disabled**'] : []),
  ];
  return tableRow([
    [nameCell(person), ...marks].join('<br>'),
    person.role === 'admin' ? '**admin**' : person.role,
    person.sso ? 'yes' : '**no**',
    teamsList(person.teams, most) || '–',
    spacesCell(person, named, most),
    lastSeenCell(person),
    escapeMarkdown(person.joined),
    ...(compared ? [directoryCell(person)] : []),
  ]);
}

function nameCell(who: Pick<ReviewPerson, 'displayName' | 'email' | 'userId'>): string {
  const address = who.email ?? who.userId;
  const name = who.displayName.trim();
  return name === '' || name === address ? codeSpan(address) : `${escapeMarkdown(name)}<br>${codeSpan(address)}`;
}

function teamsList(teams: readonly ReviewTeam[], most: number): string {
  return firstOf(teams, most, ({ title, role, expiredOn }) => {
    const owner = role === 'owner' ? ' (owner)' : '';
    return `${escapeMarkdown(title)}${owner}${expiredOn ? ` **expired ${expiredOn}**` : ''}`;
  });
}

function firstOf<T>(items: readonly T[], most: number, text: (item: T) => string): string {
  const left = items.length - most;
  return [...items.slice(0, most).map(text), ...(left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ');
}

function spacesCell(person: ReviewPerson, named: boolean, most: number): string {
  const { spaces } = person;
  if (spaces.status === 'failed') return '**could not be read**';
  if (spaces.status === 'counted' || !named) return spacesText(person);
  if (spaces.spaces.length === 0) return '–';
  return firstOf(spaces.spaces, most, ({ title, permission }) => `${escapeMarkdown(title)} (${permission})`);
}

function lastSeenCell(person: ReviewPerson): string {
  const when = person.lastSeen === undefined ? 'never' : escapeMarkdown(person.lastSeen);
  const days = unseenText(person);
  if (!person.dormant) return when;
  return days === undefined ? `${when}<br>**dormant**` : `${when}<br>**dormant**, ${days}`;
}

function directoryCell(person: ReviewPerson): string {
  const words = directoryText(person) ?? '';
  return person.inDirectory === false || person.expired ? `**${words}**` : words;
}

/** A table that is shortened before the table of people. Nothing without rows. */
function tableBlock(
  [title, meaning]: readonly [string, string],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Item[] {
  if (rows.length === 0) return [];
  return [
    {
      tier: 0,
      danger: 0,
      open: `### ${title}\n\n${meaning}\n\n`,
      forms: [() => ({ ...plainForm(rows.map(tableRow)), open: () => tableHead(columns) })],
      more: (left) => `\n${formatNumber(left)} more\n`,
      close: '\n',
    },
  ];
}

function tableHead(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- ').join('|')}|\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
