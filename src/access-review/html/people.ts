import { ORGANIZATION_ROLES } from '../../core/model/state.ts';
import { count } from '../../render/text/text.ts';
import type { AccessReview, ReviewPerson, ReviewSpace, ReviewTeam } from '../model.ts';
import { type Finding, spacesText, unseenText } from '../view.ts';
import { html } from './escape.ts';

/** A column of the HTML table. */
export interface TableColumn {
  readonly key: 'name' | 'role' | 'sso' | 'teams' | 'spaces' | 'seen' | 'joined' | 'directory';
  readonly label: string;
  /** The direction of the first sort by this column. */
  readonly first: 'ascending' | 'descending';
  /** Whether the rows are sorted by it at first. */
  readonly sorted: boolean;
  /** The HTML of a cell. */
  readonly cell: (person: ReviewPerson) => string;
  /** What cells are sorted by. Undefined for their text. */
  readonly sortKey: ((person: ReviewPerson) => number) | undefined;
}

/** The columns for an access review. The directory has one only where members were compared with it. */
export function tableColumns({ directory }: AccessReview): readonly TableColumn[] {
  return directory?.users === undefined ? COLUMNS : [...COLUMNS, DIRECTORY];
}

const NEVER = 1_000_000;

const COLUMNS: readonly TableColumn[] = [
  { key: 'name', label: 'Person', first: 'ascending', sorted: false, cell: nameCell, sortKey: undefined },
  {
    key: 'role',
    label: 'Role',
    first: 'descending',
    sorted: true,
    cell: ({ role }) => `<span class="role role-${role}">${role}</span>`,
    sortKey: ({ role }) => ORGANIZATION_ROLES.indexOf(role),
  },
  {
    key: 'sso',
    label: 'SSO',
    first: 'ascending',
    sorted: false,
    cell: ({ sso }) => (sso ? 'Yes' : '<span class="tag warn">No</span>'),
    sortKey: ({ sso }) => (sso ? 1 : 0),
  },
  {
    key: 'teams',
    label: 'Teams',
    first: 'descending',
    sorted: false,
    cell: ({ teams }) => teamsCell(teams),
    sortKey: ({ teams }) => teams.length,
  },
  {
    key: 'spaces',
    label: 'Spaces',
    first: 'descending',
    sorted: false,
    cell: spacesCell,
    // Unknown spaces come first, like the largest number.
    sortKey: ({ spaces }) =>
      spaces.status === 'failed' ? NEVER : spaces.status === 'read' ? spaces.spaces.length : spaces.count,
  },
  {
    key: 'seen',
    label: 'Last seen',
    first: 'descending',
    sorted: false,
    cell: seenCell,
    sortKey: ({ daysUnseen }) => -(daysUnseen ?? NEVER),
  },
  {
    key: 'joined',
    label: 'Joined',
    first: 'descending',
    sorted: false,
    cell: ({ joined }) => html(joined),
    sortKey: undefined,
  },
];

const DIRECTORY: TableColumn = {
  key: 'directory',
  label: 'Directory',
  first: 'ascending',
  sorted: false,
  cell: directoryCell,
  sortKey: (person) => (person.expired ? 0 : person.inDirectory === false ? 1 : person.expires ? 2 : 3),
};

/** Renders a person as a row of the table. `hidden` rows are shown on request. */
export function personRow(
  person: ReviewPerson,
  columns: readonly TableColumn[],
  findings: readonly Finding[],
  hidden: boolean,
): string {
  const found = findings
    .filter(({ matches }) => matches(person))
    .map(({ key }) => key)
    .join(' ');
  const cells = columns.map(({ key, label, cell, sortKey }) => {
    if (key === 'name') return `<th scope="row">${cell(person)}</th>`;
    const order = sortKey === undefined ? '' : ` data-key="${sortKey(person)}"`;
    return `<td data-label="${label}"${order}><div>${cell(person)}</div></td>`;
  });
  return `<tr data-id="${html(person.userId)}" data-findings="${found}"${hidden ? ' hidden' : ''}>${cells.join('')}</tr>`;
}

function nameCell({ displayName, email, userId, ownAccount, disabled }: ReviewPerson): string {
  const name = html(displayName);
  const address = html(email ?? userId, 320);
  const second = email === undefined ? `no e-mail · ${address}` : address;
  const tags = [
    ...(ownAccount ? ['<span class="tag">this report’s token</span>'] : []),
    ...(disabled ? ['<span class="tag warn">disabled</span>'] : []),
  ];
  return name === '' || name === address
    ? `<bdi class="name">${address}</bdi>${tags.join('')}`
    : `<bdi class="name">${name}</bdi><small>${second}</small>${tags.join('')}`;
}

/** A cell with more lines is folded. */
const MAX_LINES = 4;

function teamsCell(teams: readonly ReviewTeam[]): string {
  if (teams.length === 0) return '<span class="none">none</span>';
  return folded(count(teams.length, 'team'), teams.length > MAX_LINES, teams.map(teamItem));
}

function teamItem({ title, role, expiredOn }: ReviewTeam): string {
  const owner = role === 'owner' ? ' <i>owner</i>' : '';
  const over = expiredOn === undefined ? '' : ` <span class="tag bad">ended ${expiredOn}</span>`;
  return `<li><bdi>${html(title)}</bdi>${owner}${over}</li>`;
}

function spacesCell(person: ReviewPerson): string {
  const { spaces } = person;
  switch (spaces.status) {
    case 'failed':
      return '<span class="tag warn">could not be read</span>';
    case 'counted':
      return spacesText(person);
    case 'read':
      return spaces.spaces.length === 0
        ? '<span class="none">none</span>'
        : folded(spacesText(person), true, spaces.spaces.map(spaceItem));
  }
}

function spaceItem({ title, permission }: ReviewSpace): string {
  return `<li><bdi>${html(title)}</bdi> <i>${permission}</i></li>`;
}

function folded(summary: string, fold: boolean, items: readonly string[]): string {
  const list = `<ul class="in">${items.join('')}</ul>`;
  return fold ? `<details><summary>${summary}</summary>${list}</details>` : list;
}

function seenCell(person: ReviewPerson): string {
  const { lastSeen, dormant } = person;
  const tag = dormant ? '<span class="tag warn">dormant</span>' : '';
  if (lastSeen === undefined) return `<span class="none">never</span> ${tag}`;
  const days = unseenText(person);
  return `${html(lastSeen)}${days === undefined ? '' : `<small>${days}</small>`}${tag}`;
}

function directoryCell({ inDirectory, expired, expires }: ReviewPerson): string {
  if (inDirectory === false) return '<span class="tag bad">not listed</span>';
  if (expired) return `<span class="tag bad">ended ${expires}</span>`;
  return expires === undefined ? '<span class="none">listed</span>' : `listed<small>until ${expires}</small>`;
}
