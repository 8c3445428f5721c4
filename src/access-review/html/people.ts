import type { MemberSpace } from '../../core/model/ports.ts';
import { ORGANIZATION_ROLES } from '../../core/model/state.ts';
import { count } from '../../render/text/text.ts';
import type { AccessReview, ReviewPerson, ReviewTeam } from '../model.ts';
import { type Finding, spacesText, unseenText } from '../view.ts';
import { html } from './escape.ts';

/** A column of the HTML table. */
interface TableColumn {
  readonly key: 'name' | 'role' | 'sso' | 'teams' | 'spaces' | 'seen' | 'joined' | 'directory';
  readonly label: string;
  /** The direction of the first sort by this column. */
  readonly first: 'ascending' | 'descending';
  /** The HTML of a cell. */
  readonly cell: (person: ReviewPerson) => string;
  /** What cells are sorted by. Absent: by their text. */
  readonly sortKey?: (person: ReviewPerson) => number;
}

/** The columns for an access review. The directory has one only where members were compared with it. */
export function tableColumns({ directory }: AccessReview): readonly TableColumn[] {
  return directory?.users === undefined ? COLUMNS : [...COLUMNS, DIRECTORY];
}

/** The column that the rows are sorted by at first. */
export const SORTED_BY: TableColumn['key'] = 'role';

const NEVER = 1_000_000;

const roleOrder = ({ role }: ReviewPerson): number => ORGANIZATION_ROLES.indexOf(role);
const seenOrder = ({ daysUnseen }: ReviewPerson): number => -(daysUnseen ?? NEVER);

const COLUMNS: readonly TableColumn[] = [
  { key: 'name', label: 'Person', first: 'ascending', cell: nameCell },
  { key: 'role', label: 'Role', first: 'descending', cell: roleCell, sortKey: roleOrder },
  { key: 'sso', label: 'SSO', first: 'ascending', cell: ssoCell, sortKey: ({ sso }) => (sso ? 1 : 0) },
  { key: 'teams', label: 'Teams', first: 'descending', cell: teamsCell, sortKey: ({ teams }) => teams.length },
  { key: 'spaces', label: 'Spaces', first: 'descending', cell: spacesCell, sortKey: spacesOrder },
  { key: 'seen', label: 'Last seen', first: 'descending', cell: seenCell, sortKey: seenOrder },
  { key: 'joined', label: 'Joined', first: 'descending', cell: ({ joined }) => html(joined) },
];

const DIRECTORY: TableColumn = {
  key: 'directory',
  label: 'Directory',
  first: 'ascending',
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

function roleCell({ role }: ReviewPerson): string {
  return `<span class="role role-${role}">${role}</span>`;
}

function ssoCell({ sso }: ReviewPerson): string {
  return sso ? 'Yes' : '<span class="tag warn">No</span>';
}

/** A cell with more lines is folded. */
const MAX_LINES = 4;

function teamsCell({ teams }: ReviewPerson): string {
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

/** Unknown spaces come first, like the largest number. */
function spacesOrder({ spaces }: ReviewPerson): number {
  if (spaces.status === 'failed') return NEVER;
  return spaces.status === 'read' ? spaces.spaces.length : spaces.count;
}

function spaceItem({ title, permission }: MemberSpace): string {
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
