export const id = 630;
export const ids = [630];
export const modules = {

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/access-review/defaults.js
var defaults = __webpack_require__(3548);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/directory/read.js + 4 modules
var read = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/src/workspace/read-files.js
var read_files = __webpack_require__(4748);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
;// CONCATENATED MODULE: ./lib/src/access-review/view.js



/** The findings that a report can have, the most urgent first, each with how many people it is true of. */
function findingsOf(report) {
    return findings(report).map((finding) => ({
        finding,
        people: report.people.filter(finding.holds).length,
    }));
}
function findings({ directory, dormantDays, counts }) {
    const compared = directory?.users !== undefined;
    const all = [
        (compared || directory?.teams !== undefined) && {
            key: 'expired',
            label: 'Past their last day',
            meaning: 'The directory ended their access, or their place in a team, and GitBook still gives it',
            tone: 'bad',
            holds: (person) => person.expired || person.teams.some((team) => team.expiredOn !== undefined),
        },
        compared && {
            key: 'unlisted',
            label: 'Not in the directory',
            meaning: 'They have access in GitBook, and no file of the directory names them',
            tone: 'bad',
            holds: (person) => person.inDirectory === false,
        },
        {
            key: 'dormant',
            label: 'Dormant',
            meaning: `Not seen for ${(0,text_text/* count */.U9)(dormantDays, 'day')} or more, or never, and joined as long ago`,
            tone: 'warn',
            holds: (person) => person.dormant,
        },
        {
            key: 'no-sso',
            label: 'Without SSO',
            meaning: 'They can sign in without single sign-on',
            tone: 'warn',
            holds: (person) => !person.sso,
        },
        {
            key: 'admin',
            label: 'Administrators',
            meaning: 'They can change everything in the organization, its members included',
            tone: 'plain',
            holds: (person) => person.role === 'admin',
        },
        {
            key: 'guest',
            label: 'Guests',
            meaning: 'They have no role in the organization, only what single spaces give them',
            tone: 'plain',
            holds: (person) => person.role === 'guest',
        },
        {
            key: 'disabled',
            label: 'Disabled',
            meaning: 'Their membership is disabled in GitBook and opens no content',
            tone: 'plain',
            holds: (person) => person.disabled,
        },
        counts.spacesUnread > 0 && {
            key: 'unread',
            label: 'Spaces not read',
            meaning: 'GitBook did not answer for them, so their spaces are not known',
            tone: 'warn',
            holds: (person) => person.spaces.status === 'failed',
        },
    ];
    return all.filter((each) => each !== false);
}
/** Roles from most to least access, with how many people have each; roles that nobody has are left out. */
function roleShares(report) {
    return [...state/* ORGANIZATION_ROLES */.oF]
        .reverse()
        .map((role) => [role, report.counts.roles[role]])
        .filter(([, people]) => people > 0);
}
/** `Listed`, `not listed`, or since when it is over; undefined when there is nothing to compare with. */
function directoryWords(person) {
    if (person.inDirectory === undefined)
        return undefined;
    if (!person.inDirectory)
        return 'not listed';
    if (person.expired)
        return `expired ${person.expires}`;
    return person.expires === undefined ? 'listed' : `listed until ${person.expires}`;
}
/** `5 days ago`, counted to the report's date; undefined for who was never seen. */
function unseenWords({ daysUnseen }) {
    if (daysUnseen === undefined)
        return undefined;
    return daysUnseen === 0 ? 'the same day' : `${(0,text_text/* count */.U9)(daysUnseen, 'day')} ago`;
}
/** How many spaces, and whether that is all that is known. */
function spacesWords({ spaces }) {
    switch (spaces.status) {
        case 'read':
            return (0,text_text/* count */.U9)(spaces.spaces.length, 'space');
        case 'counted':
            return (0,text_text/* count */.U9)(spaces.count, 'space');
        case 'failed':
            return 'could not be read';
    }
}
/** What the report was compared with, in a few words. */
function comparedWith({ directory }) {
    if (directory === undefined)
        return 'not compared with a directory';
    if (directory.users === undefined)
        return 'its members are not compared: the directory has no users section';
    return `compared with ${(0,text_text/* count */.U9)(directory.users, 'user')} in ${(0,text_text/* count */.U9)(directory.files, 'file')} of the directory`;
}
/** Whether spaces were read, with names and permissions, for anyone. */
function hasSpaces(report) {
    return report.people.some(({ spaces }) => spaces.status !== 'counted');
}
const IN_A_LINE = {
    expired: ['past their last day', 'past their last day'],
    unlisted: ['not in the directory', 'not in the directory'],
    dormant: ['dormant', 'dormant'],
    'no-sso': ['without SSO', 'without SSO'],
    admin: ['administrator', 'administrators'],
    guest: ['guest', 'guests'],
    disabled: ['disabled', 'disabled'],
    unread: ['whose spaces could not be read', 'whose spaces could not be read'],
};
/** `58 people: 2 not in the directory, 3 administrators.` */
function reportLine(report) {
    const found = findingsOf(report)
        .filter(({ people }) => people > 0)
        .map(({ finding, people }) => (0,text_text/* count */.U9)(people, ...IN_A_LINE[finding.key]));
    const all = (0,text_text/* count */.U9)(report.counts.members, 'person', 'people');
    return found.length === 0 ? `${all}.` : `${all}: ${found.join(', ')}.`;
}
/** The report with every e-mail address shortened, wherever it stands. */
function maskReport(report) {
    const team = (each) => ({ ...each, title: (0,text_escape.maskEmails)(each.title) });
    const who = (person) => ({
        ...person,
        email: person.email === undefined ? undefined : (0,text_escape.maskEmails)(person.email),
        displayName: (0,text_escape.maskEmails)(person.displayName),
    });
    const { id, title, maxUsers } = report.organization;
    return {
        ...report,
        organization: { id, title: (0,text_escape.maskEmails)(title), maxUsers },
        people: report.people.map((person) => ({
            ...who(person),
            joined: (0,text_escape.maskEmails)(person.joined),
            teams: person.teams.map(team),
            spaces: maskSpaces(person.spaces),
        })),
        invitees: report.invitees.map((invitee) => ({ ...who(invitee), teams: invitee.teams.map(team) })),
        absent: report.absent.map((user) => ({ ...user, email: (0,text_escape.maskEmails)(user.email) })),
    };
}
function maskSpaces(spaces) {
    switch (spaces.status) {
        case 'read':
            return {
                status: 'read',
                spaces: spaces.spaces.map((space) => ({ ...space, title: (0,text_escape.maskEmails)(space.title) })),
            };
        case 'failed':
            return { ...spaces, message: (0,text_escape.maskEmails)(spaces.message) };
        case 'counted':
            return spaces;
    }
}

;// CONCATENATED MODULE: ./lib/src/access-review/csv.js


/** What tells Excel that a file is UTF-8; for files, not for pipes. */
const BYTE_ORDER_MARK = '\ufeff';
const MOST_CHARACTERS = 30_000;
const COLUMNS = [
    ['name', ({ displayName }) => displayName],
    ['email', ({ email }) => email ?? ''],
    ['user_id', ({ userId }) => userId],
    ['role', ({ role }) => role],
    ['sso', ({ sso }) => yesNo(sso)],
    ['disabled', ({ disabled }) => yesNo(disabled)],
    ['own_account', ({ ownAccount }) => yesNo(ownAccount)],
    ['teams', teamsCell],
    ['team_count', ({ teams }) => String(teams.length)],
    ['spaces', spacesCell],
    ['space_count', ({ spaces }) => String(spaces.status === 'read' ? spaces.spaces.length : spaces.count)],
    ['spaces_status', ({ spaces }) => SPACES_STATUS[spaces.status]],
    ['last_seen', ({ lastSeen }) => lastSeen ?? 'never'],
    ['days_unseen', ({ daysUnseen }) => (daysUnseen === undefined ? '' : String(daysUnseen))],
    ['dormant', ({ dormant }) => yesNo(dormant)],
    ['joined', ({ joined }) => joined],
    ['directory', (person) => directoryWords(person) ?? 'not compared'],
    ['expires', ({ expires }) => expires ?? ''],
    ['expired', (person) => (person.inDirectory === undefined ? '' : yesNo(person.expired))],
];
const SPACES_STATUS = { read: 'read', counted: 'not read', failed: 'could not be read' };
/**
 * The report as CSV by RFC 4180, a line for each person: comma, CRLF, quotes doubled. A text that a spreadsheet
 * would take for a formula begins with an apostrophe. Text of others is one visible line; the JSON has it as it is.
 */
function renderReportCsv(report) {
    const header = COLUMNS.map(([name]) => name);
    const lines = report.people.map((person) => COLUMNS.map(([, cellOf]) => csvCell(cellOf(person))));
    return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
/** What begins a formula in Excel, LibreOffice or Google Sheets, full-width forms included. */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
function csvCell(text) {
    const line = (0,text_escape/* visibleText */.Q6)(text, MOST_CHARACTERS);
    const safe = FORMULA.test(line) ? `'${line}` : line;
    return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function teamsCell({ teams }) {
    return teams
        .map(({ title, role, expiredOn }) => {
        const what = [...(role === 'owner' ? [role] : []), ...(expiredOn ? [`expired ${expiredOn}`] : [])];
        return what.length === 0 ? title : `${title} (${what.join(', ')})`;
    })
        .join('; ');
}
function spacesCell({ spaces }) {
    switch (spaces.status) {
        case 'read':
            return spaces.spaces.map(({ title, permission }) => `${title} (${permission})`).join('; ');
        case 'counted':
            return 'not read';
        case 'failed':
            return 'could not be read';
    }
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/src/access-review/html/escape.js

const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text of others as HTML, for an element's content or a quoted attribute: one visible line of `most` characters. */
function html(text, most) {
    return (0,text_escape/* visibleText */.Q6)(text, most).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/src/access-review/html/people.js




/** The columns a report has; the one about the directory only where there is one. */
function reportColumns({ directory }) {
    return directory?.users === undefined ? people_COLUMNS : [...people_COLUMNS, DIRECTORY];
}
const NEVER = 1_000_000;
const people_COLUMNS = [
    { key: 'name', label: 'Person', first: 'ascending', sorted: false, cell: nameCell, sortKey: undefined },
    {
        key: 'role',
        label: 'Role',
        first: 'descending',
        sorted: true,
        cell: ({ role }) => `<span class="role role-${role}">${role}</span>`,
        sortKey: ({ role }) => state/* ORGANIZATION_ROLES */.oF.indexOf(role),
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
        cell: ({ teams }) => people_teamsCell(teams),
        sortKey: ({ teams }) => teams.length,
    },
    {
        key: 'spaces',
        label: 'Spaces',
        first: 'descending',
        sorted: false,
        cell: people_spacesCell,
        // What is not known comes where most are.
        sortKey: ({ spaces }) => spaces.status === 'failed' ? NEVER : spaces.status === 'read' ? spaces.spaces.length : spaces.count,
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
const DIRECTORY = {
    key: 'directory',
    label: 'Directory',
    first: 'ascending',
    sorted: false,
    cell: directoryCell,
    sortKey: (person) => (person.expired ? 0 : person.inDirectory === false ? 1 : person.expires ? 2 : 3),
};
/** A person as a row of the table; one of thousands may be hidden at first. */
function personRow(person, columns, findings, hidden) {
    const found = findings
        .filter(({ holds }) => holds(person))
        .map(({ key }) => key)
        .join(' ');
    const cells = columns.map(({ key, label, cell, sortKey }) => {
        if (key === 'name')
            return `<th scope="row">${cell(person)}</th>`;
        const order = sortKey === undefined ? '' : ` data-key="${sortKey(person)}"`;
        return `<td data-label="${label}"${order}><div>${cell(person)}</div></td>`;
    });
    return `<tr data-id="${html(person.userId)}" data-findings="${found}"${hidden ? ' hidden' : ''}>${cells.join('')}</tr>`;
}
function nameCell({ displayName, email, userId, ownAccount, disabled }) {
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
/** More than so many lines of a cell are folded away. */
const MOST_LINES = 4;
function people_teamsCell(teams) {
    if (teams.length === 0)
        return '<span class="none">none</span>';
    return folded((0,text_text/* count */.U9)(teams.length, 'team'), teams.length > MOST_LINES, teams.map(teamItem));
}
function teamItem({ title, role, expiredOn }) {
    const owner = role === 'owner' ? ' <i>owner</i>' : '';
    const over = expiredOn === undefined ? '' : ` <span class="tag bad">ended ${expiredOn}</span>`;
    return `<li><bdi>${html(title)}</bdi>${owner}${over}</li>`;
}
function people_spacesCell(person) {
    const { spaces } = person;
    switch (spaces.status) {
        case 'failed':
            return '<span class="tag warn">could not be read</span>';
        case 'counted':
            return spacesWords(person);
        case 'read':
            return spaces.spaces.length === 0
                ? '<span class="none">none</span>'
                : folded(spacesWords(person), true, spaces.spaces.map(spaceItem));
    }
}
function spaceItem({ title, permission }) {
    return `<li><bdi>${html(title)}</bdi> <i>${permission}</i></li>`;
}
function folded(summary, fold, items) {
    const list = `<ul class="in">${items.join('')}</ul>`;
    return fold ? `<details><summary>${summary}</summary>${list}</details>` : list;
}
function seenCell(person) {
    const { lastSeen, dormant } = person;
    const tag = dormant ? '<span class="tag warn">dormant</span>' : '';
    if (lastSeen === undefined)
        return `<span class="none">never</span> ${tag}`;
    const days = unseenWords(person);
    return `${html(lastSeen)}${days === undefined ? '' : `<small>${days}</small>`}${tag}`;
}
function directoryCell({ inDirectory, expired, expires }) {
    if (inDirectory === false)
        return '<span class="tag bad">not listed</span>';
    if (expired)
        return `<span class="tag bad">ended ${expires}</span>`;
    return expires === undefined ? '<span class="none">listed</span>' : `listed<small>until ${expires}</small>`;
}

;// CONCATENATED MODULE: ./lib/src/access-review/html/script.js
/** Rows shown at first, and by each click on the button for more: tables of thousands are slow to lay out. */
const ROWS_AT_ONCE = 500;
/** Runs before the page is drawn: from here on, rows beyond the first may stay hidden until they are asked for. */
const REPORT_HEAD_SCRIPT = `document.documentElement.classList.add('live');`;
/**
 * The script of the HTML report: search, filters and sorting. It reads only the page it stands in, and writes text,
 * never HTML. Without it the page shows everything, in the order of the report.
 */
const REPORT_SCRIPT = `(() => {
'use strict';
const id = (name) => document.getElementById(name);
const table = id('people'), body = table.tBodies[0], rows = Array.from(body.rows);
const search = id('search'), status = id('status'), clear = id('clear'), empty = id('empty'), more = id('more');
const tiles = Array.from(document.querySelectorAll('.tiles button'));
const heads = Array.from(table.tHead.rows[0].cells);
const numbers = new Intl.NumberFormat('en');
const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
const step = ${ROWS_AT_ONCE};
const place = new Map(rows.map((row, index) => [row, index]));
let most = step, order = rows;

let known;
const texts = () => known || (known = rows.map((row) =>
  plain(Array.from(row.cells, (cell) => cell.textContent).join(' ') + ' ' + row.dataset.id)));

let frame = 0;
const later = () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(change); };
function show() {
  const words = plain(search.value).split(/\\s+/).filter(Boolean);
  const wanted = tiles.filter((tile) => tile.getAttribute('aria-pressed') === 'true').map((tile) => tile.dataset.finding);
  const all = words.length > 0 ? texts() : [];
  let found = 0, next = body.firstElementChild;
  for (const row of order) {
    const flags = ' ' + row.dataset.findings + ' ';
    const hit = wanted.every((flag) => flags.includes(' ' + flag + ' ')) && words.every((word) => all[place.get(row)].includes(word));
    if (hit) found += 1;
    const hidden = !hit || found > most;
    if (row.hidden !== hidden) row.hidden = hidden;
    // Only what is shown need be in order: moving thousands of rows takes seconds.
    if (hidden) continue;
    if (row === next) next = row.nextElementSibling;
    else body.insertBefore(row, next);
  }
  const narrowed = words.length > 0 || wanted.length > 0;
  const people = numbers.format(rows.length) + (rows.length === 1 ? ' person' : ' people');
  status.textContent = (narrowed ? numbers.format(found) + ' of ' : '') + people
    + (found > most ? ', the first ' + numbers.format(most) + ' shown' : '');
  clear.hidden = !narrowed;
  empty.hidden = found > 0;
  table.hidden = found === 0;
  more.hidden = found <= most;
  more.textContent = 'Show ' + numbers.format(Math.min(step, found - most)) + ' more';
}
const change = () => { most = step; show(); };
more.addEventListener('click', () => {
  const shown = order.filter((row) => !row.hidden).length;
  most += step;
  show();
  const next = order.filter((row) => !row.hidden)[shown];
  if (!next) return;
  next.cells[0].tabIndex = -1;
  next.cells[0].focus();
});
search.addEventListener('input', later);
search.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && search.value !== '') { event.preventDefault(); search.value = ''; change(); }
});
for (const tile of tiles) tile.addEventListener('click', () => {
  tile.setAttribute('aria-pressed', String(tile.getAttribute('aria-pressed') !== 'true'));
  change();
});
clear.addEventListener('click', () => {
  search.value = '';
  for (const tile of tiles) tile.setAttribute('aria-pressed', 'false');
  change();
  search.focus();
});

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
function sort(column) {
  const head = heads[column];
  const before = head.getAttribute('aria-sort');
  const first = head.dataset.first || 'ascending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  const direction = before === first ? other : first;
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', direction);
  const keys = new Map(rows.map((row) => {
    const cell = row.cells[column];
    return [row, cell.dataset.key === undefined ? cell.textContent : Number(cell.dataset.key)];
  }));
  const way = direction === 'ascending' ? 1 : -1;
  order = rows.slice().sort((a, b) => {
    const x = keys.get(a), y = keys.get(b);
    const by = typeof x === 'number' ? x - y : collator.compare(x, y);
    return by * way || place.get(a) - place.get(b);
  });
  change();
}
heads.forEach((head, column) => head.firstElementChild.addEventListener('click', () => sort(column)));

// Cards on a narrow screen are still a table to assistive technology.
const narrow = matchMedia('(max-width:72rem)');
const roles = () => {
  if (!narrow.matches || table.getAttribute('role') === 'table') return;
  table.setAttribute('role', 'table');
  for (const part of [table.tHead, body]) part.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells)
      cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : row.parentNode === body ? 'rowheader' : 'columnheader');
  }
};
narrow.addEventListener('change', roles);
roles();

let opened = [];
addEventListener('beforeprint', () => {
  most = Infinity;
  show();
  opened = Array.from(document.querySelectorAll('details:not([open])'));
  for (const each of opened) each.open = true;
});
addEventListener('afterprint', () => { for (const each of opened) each.open = false; change(); });
show();
})();`;

;// CONCATENATED MODULE: ./lib/src/access-review/html/style.js
/** The style of the HTML report: light and dark, wide and narrow, screen and paper. Needs nothing from elsewhere. */
const REPORT_STYLE = `
:root{color-scheme:light dark;
--page:#f6f6f4;--card:#fff;--ink:#1b1c20;--soft:#5a5d66;--line:#e2e2de;--hover:#f8f8f5;
--accent:#3446c8;--accent-soft:#eef0fd;--focus:#3446c8;
--bad:#a61b29;--bad-soft:#fdeeee;--warn:#7d4e00;--warn-soft:#fdf3dd;
--r-admin:#3446c8;--r-create:#5d83dd;--r-review:#2f9c95;--r-edit:#6cb86a;--r-comment:#d5b23f;--r-read:#b4b7bd;--r-guest:#d98a5b}
@media (prefers-color-scheme:dark){:root{
--page:#121317;--card:#1a1c21;--ink:#ececf0;--soft:#a3a7b2;--line:#2c2f37;--hover:#20232a;
--accent:#a9b4ff;--accent-soft:#252a45;--focus:#a9b4ff;
--bad:#ffa8a8;--bad-soft:#42212a;--warn:#f2c571;--warn-soft:#3a2e16;
--r-admin:#8c99ff;--r-create:#5f86e6;--r-review:#3fada6;--r-edit:#68b066;--r-comment:#cda93a;--r-read:#6f747f;--r-guest:#d08355}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:90rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.25rem}
[hidden]{display:none!important}
html:not(.live) tbody tr[hidden]{display:table-row!important}
.kind{margin:0;color:var(--soft);font-size:.8125rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase}
h1{margin:.125rem 0 .375rem;font-size:2rem;line-height:1.2;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{margin:2.5rem 0 .5rem;font-size:1.125rem}
.lead{margin:0;color:var(--soft);max-width:62rem}
.note{margin:1.25rem 0 0;padding:.75rem 1rem;border-left:4px solid var(--warn);border-radius:0 .5rem .5rem 0;background:var(--warn-soft);color:var(--warn);overflow-wrap:anywhere}
.roles{margin:1.5rem 0 0}
.roles svg{display:block;width:100%;height:.625rem;border-radius:.3125rem;background:var(--line)}
.roles ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.875rem}
.roles b{color:var(--ink)}
.dot{display:inline-block;width:.625rem;height:.625rem;margin-right:.375rem;border-radius:50%;background:var(--r)}
.r-admin{--r:var(--r-admin)}.r-create{--r:var(--r-create)}.r-review{--r:var(--r-review)}.r-edit{--r:var(--r-edit)}.r-comment{--r:var(--r-comment)}.r-read{--r:var(--r-read)}.r-guest{--r:var(--r-guest)}
rect{fill:var(--r)}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0 0;padding:0;list-style:none}
.tiles li{flex:1 1 7.5rem}
.tiles button{display:flex;flex-direction:column;width:100%;height:100%;padding:.875rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);color:inherit;font:inherit;text-align:left;cursor:pointer}
.tiles b{display:block;font-size:1.625rem;line-height:1.2;font-weight:650}
.tiles span{display:block;color:var(--soft);font-size:.875rem;line-height:1.35}
.tiles .bad b{color:var(--bad)}.tiles .warn b{color:var(--warn)}
.tiles button:disabled{cursor:default;background:none}
.tiles button:disabled b{color:var(--soft);font-weight:400}
html:not(.live) .tiles button{cursor:default}
.live .tiles button:enabled:hover{border-color:var(--soft)}
.tiles button[aria-pressed=true]{border-color:var(--accent);background:var(--accent-soft);box-shadow:inset 0 0 0 1px var(--accent)}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:1.75rem 0 .75rem}
html:not(.live) .tools{display:none}
.tools label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tools input{flex:1 1 18rem;max-width:30rem;min-width:0;padding:.5625rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:inherit;font:inherit}
.tools input::placeholder{color:var(--soft);opacity:1}
.tools p{margin:0;color:var(--soft)}
.tools button,.more{padding:.5rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:var(--accent);font:inherit;cursor:pointer}
.tools button:hover,.more:hover{border-color:var(--soft)}
.more{display:block;margin:1rem auto 0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
table{width:100%;border:1px solid var(--line);border-radius:.75rem;border-spacing:0;background:var(--card);table-layout:fixed;overflow:clip}
caption{padding:0 0 .5rem;color:var(--soft);font-size:.875rem;text-align:left}
.live caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.c-name{width:23%}.c-role{width:6.125rem}.c-sso{width:4.25rem}.c-seen,.c-joined{width:7.125rem}.c-directory{width:8.25rem}
th,td{padding:.625rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover>*{background:var(--hover)}
tbody>tr>:first-child,thead th:first-child{padding-left:1.125rem}
thead th{position:sticky;top:0;z-index:1;padding:0;background:var(--card);border-bottom:2px solid var(--line)}
thead th:first-child{padding-left:.375rem}
thead button{width:100%;padding:.6875rem .75rem;border:0;border-radius:.5rem;background:none;color:var(--soft);font:inherit;font-size:.8125rem;font-weight:600;text-align:left;white-space:nowrap;cursor:pointer}
thead button:focus-visible{outline-offset:-3px}
html:not(.live) thead button{cursor:default}
.live thead button:hover,[aria-sort=ascending] button,[aria-sort=descending] button{color:var(--ink)}
thead button::after{content:"";display:inline-block;width:0;height:0;margin-left:.375rem;vertical-align:.125em;border:.28em solid transparent;border-bottom-width:0}
[aria-sort=ascending] button::after{border-bottom-color:currentColor;border-bottom-width:.4em;border-top-width:0}
[aria-sort=descending] button::after{border-top-color:currentColor;border-top-width:.4em}
.name{display:block;font-weight:600}
small{display:block;color:var(--soft);font-size:.8125rem;line-height:1.4}
.tag{display:inline-block;margin:.1875rem .25rem 0 0;padding:.0625rem .5rem;border-radius:.375rem;background:var(--hover);color:var(--soft);font-size:.75rem;font-weight:600;line-height:1.5;white-space:nowrap;box-shadow:inset 0 0 0 1px var(--line)}
.tag.bad{background:var(--bad-soft);color:var(--bad);box-shadow:none}.tag.warn{background:var(--warn-soft);color:var(--warn);box-shadow:none}
.role{white-space:nowrap}.role-admin{font-weight:650;color:var(--accent)}
ul.in{margin:0;padding:0;list-style:none;font-size:.875rem}
ul.in li+li{margin-top:.0625rem}
ul.in i{color:var(--soft);font-style:normal}
details{font-size:.875rem}
summary{display:inline-block;border-radius:.25rem;cursor:pointer}
summary::before{content:"";display:inline-block;width:0;height:0;margin-right:.4375rem;border:.28em solid transparent;border-left:.4em solid var(--soft);border-right:0}
details[open] summary::before{transform:rotate(90deg)}
details ul.in{margin-top:.3125rem;padding-left:.75rem;border-left:2px solid var(--line)}
.none,.empty{color:var(--soft)}
.empty{margin:1.5rem 0;text-align:center}
.list{margin:.5rem 0 0;padding-left:1.25rem}.list li{overflow-wrap:anywhere}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
dl{margin:0}dl div{margin:.25rem 0}dt{display:inline;font-weight:600;color:var(--ink)}dd{display:inline;margin:0}
.sign{display:none}
@media screen and (max-width:72rem){
main,header,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.5rem}h1{font-size:1.625rem}
.tiles{gap:.5rem}.tiles button{padding:.625rem .75rem}.tiles b{font-size:1.375rem}
table,tbody,tr,td,th,caption,colgroup{display:block}table{border:0;background:none;overflow:visible}colgroup{display:none}
tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:.75rem}
thead tr{display:flex;flex-wrap:wrap;gap:.375rem;margin-bottom:.75rem}
thead th,thead th:first-child{position:static;padding:0;border:0;background:none}
html:not(.live) thead{display:none}
thead tr::before{content:"Sort by";align-self:center;color:var(--soft);font-size:.8125rem}
thead th:not([aria-sort]) button::after{display:none}
thead button{padding:.375rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
[aria-sort=ascending] button,[aria-sort=descending] button{border-color:var(--soft)}
tbody tr{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);}
html:not(.live) tbody tr[hidden]{display:block!important}
tbody tr>*,tbody>tr>:first-child{padding:.1875rem 0;border:0;background:none!important}
tbody tr>th{margin-bottom:.25rem}
tbody td{display:grid;grid-template-columns:6rem minmax(0,1fr);column-gap:.75rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem;line-height:1.7}
tbody td>div{min-width:0}
}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--hover:#fff;--accent:#000;--accent-soft:#fff;--bad:#8a0f1c;--bad-soft:#fff;--warn:#5c3a00;--warn-soft:#fff;
--r-admin:#3446c8;--r-create:#5d83dd;--r-review:#2f9c95;--r-edit:#6cb86a;--r-comment:#d5b23f;--r-read:#b4b7bd;--r-guest:#d98a5b}
@page{size:A4 landscape;margin:12mm}
html{font-size:11px}body{font-size:.9375rem}main,header,footer{max-width:none;padding:0}.tiles{margin-bottom:1.25rem}table{overflow:visible;border-radius:0}
.tools,.more{display:none!important}.tiles button{padding:2mm}thead th{position:static}thead{display:table-header-group}
tbody tr{break-inside:avoid}.tag{box-shadow:inset 0 0 0 1px currentColor!important}rect,.dot,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sign{display:flex;gap:10mm;margin-top:14mm;break-inside:avoid}.sign div{flex:1;padding-top:1.5mm;border-top:1px solid #000}
}`;

;// CONCATENATED MODULE: ./lib/src/access-review/html/page.js






/**
 * The report as one HTML page that needs nothing else: no network, and by its own Content-Security-Policy no script
 * or style but the two it brings. Text of others is text, whatever it looks like.
 *
 * @param sha256 the digest of a text in Base64, for the policy
 */
function renderReportHtml(report, sha256) {
    const title = html(report.organization.title);
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${sha256(REPORT_HEAD_SCRIPT)}' 'sha256-${sha256(REPORT_SCRIPT)}'`,
        `style-src 'sha256-${sha256(REPORT_STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const findings = findingsOf(report);
    return [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n',
        `<title>Access review: ${title}, ${report.asOf}</title>\n<script>${REPORT_HEAD_SCRIPT}</script>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>\n`,
        `<header>\n<p class="kind">Access review</p>\n<h1><bdi>${title}</bdi></h1>\n<p class="lead">${lead(report)}</p>\n${unread(report)}</header>\n<main>\n`,
        roleBar(report),
        tiles(findings),
        TOOLS,
        peopleTable(report, findings),
        '<button type="button" class="more" id="more" hidden></button>\n',
        '<p class="empty" id="empty" hidden>Nobody matches.</p>\n',
        invitees(report),
        absent(report),
        `</main>\n${footer(report, findings)}<script>${REPORT_SCRIPT}</script>\n</body>\n</html>\n`,
    ].join('');
}
const TOOLS = `<div class="tools"><label for="search">Search people</label><input type="search" id="search" placeholder="Search names, e-mails, teams, spaces" autocomplete="off" spellcheck="false"><p id="status" role="status"></p><button type="button" id="clear" hidden>Show everyone</button></div>\n`;
function lead(report) {
    const { members, teams } = report.counts;
    const who = (0,text_text/* count */.U9)(members, 'person has', 'people have');
    return `On <time datetime="${report.asOf}">${longDate(report.asOf)}</time>, ${who} access to this GitBook organization, in ${(0,text_text/* count */.U9)(teams, 'team')}; ${comparedWith(report)}.`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `22 November 2026`. */
function longDate(date) {
    const [year, month, day] = date.split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
function unread({ counts, people }) {
    const first = people.find(({ spaces }) => spaces.status === 'failed')?.spaces;
    if (first?.status !== 'failed')
        return '';
    const who = (0,text_text/* count */.U9)(counts.spacesUnread, 'person', 'people');
    return `<p class="note"><strong>This report is incomplete.</strong> The spaces of ${who} could not be read. ${html(first.message, 600)}</p>\n`;
}
/** Drawn with SVG's own attributes, since the policy allows no style attribute. */
function roleBar(report) {
    const shares = roleShares(report);
    const all = Math.max(1, report.counts.members);
    let from = 0;
    const bars = shares.map(([role, people]) => {
        const x = ((100 * from) / all).toFixed(3);
        from += people;
        return `<rect class="r-${role}" x="${x}%" width="${((100 * people) / all).toFixed(3)}%" height="100%"/>`;
    });
    const legend = shares.map(([role, people]) => `<li class="r-${role}"><span class="dot"></span><b>${(0,text_text/* formatNumber */.ZV)(people)}</b> ${role}</li>`);
    return `<section class="roles" aria-label="People by role">\n<svg aria-hidden="true">${bars.join('')}</svg>\n<ul>${legend.join('')}</ul>\n</section>\n`;
}
function tiles(findings) {
    const items = findings.map(({ finding, people }) => {
        const state = people === 0 ? ' disabled' : ` class="${finding.tone}" aria-pressed="false"`;
        return `<li><button type="button" data-finding="${finding.key}"${state} title="${html(finding.meaning)}"><b>${(0,text_text/* formatNumber */.ZV)(people)}</b><span>${finding.label}</span></button></li>`;
    });
    return `<ul class="tiles" aria-label="Show only">\n${items.join('\n')}\n</ul>\n`;
}
function peopleTable(report, findings) {
    const columns = reportColumns(report);
    const cols = columns.map(({ key }) => `<col class="c-${key}">`).join('');
    const heads = columns
        .map(({ label, first, sorted }) => {
        const order = sorted ? ` aria-sort="${first}"` : '';
        return `<th scope="col" data-first="${first}"${order}><button type="button">${label}</button></th>`;
    })
        .join('');
    const all = findings.map(({ finding }) => finding);
    const rows = report.people.map((person, index) => personRow(person, columns, all, index >= ROWS_AT_ONCE));
    const caption = `Everyone with access to ${html(report.organization.title)} on ${report.asOf}; administrators come first. Buttons in the first row sort.`;
    return `<table id="people">\n<caption>${caption}</caption>\n<colgroup>${cols}</colgroup>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
function invitees({ invitees: people }) {
    if (people.length === 0)
        return '';
    const items = people.map((who) => `<li>${inviteeText(who)}</li>`);
    return `<section>\n<h2>In a team, but not in the member list</h2>\n<p class="lead">Invited, and not yet accepted, or on their way out.</p>\n<ul class="list">${items.join('\n')}</ul>\n</section>\n`;
}
function inviteeText({ displayName, email, userId, teams }) {
    const titles = teams.map(({ title }) => `<bdi>${html(title)}</bdi>`).join(', ');
    return `<bdi>${html(displayName)}</bdi> (${html(email ?? userId)}), in ${titles}`;
}
function absent({ absent: users }) {
    if (users.length === 0)
        return '';
    const items = users.map(({ email, role }) => `<li>${html(email)} as ${role}</li>`);
    return `<section>\n<h2>In the directory, but not in GitBook</h2>\n<p class="lead">They have no access; applying the directory invites them.</p>\n<ul class="list">${items.join('\n')}</ul>\n</section>\n`;
}
function footer(report, findings) {
    const terms = findings.map(({ finding }) => term(finding));
    const spaces = hasSpaces(report)
        ? 'Those that GitBook says a person can reach, with the permission there, whatever the organization role.'
        : 'How many GitBook counts for a person. They were not read one by one.';
    const id = html(report.organization.id);
    return `<footer>\n<h2>What the words mean</h2>\n<dl>${terms.join('\n')}\n<div><dt>Spaces.</dt> <dd>${spaces}</dd></div>\n<div><dt>Dates.</dt> <dd>UTC. Days are counted to ${report.asOf}.</dd></div>\n</dl>\n<p>Made by GitBook Directory Sync from GitBook’s public API, for the organization ${id}.</p>\n<div class="sign"><div>Reviewed by</div><div>Date</div><div>Signature</div></div>\n</footer>\n`;
}
function term({ label, meaning }) {
    return `<div><dt>${label}.</dt> <dd>${meaning}.</dd></div>`;
}

;// CONCATENATED MODULE: ./lib/src/access-review/json.js
/** The report as data, as `schema/report.schema.json` describes it. What is not known is left out. */
function reportJson(report) {
    const { organization, asOf, dormantDays, directory, counts } = report;
    return present({
        version: 1,
        organization: present({ ...organization }),
        asOf,
        dormantDays,
        directory: directory && present({ ...directory }),
        counts: present({ ...counts }),
        people: report.people.map(personJson),
        invitees: report.invitees.map((invitee) => present({ ...invitee, teams: invitee.teams.map(teamJson) })),
        absent: report.absent.map((user) => present({ ...user })),
    });
}
function personJson(person) {
    return present({ ...person, teams: person.teams.map(teamJson), spaces: spacesJson(person.spaces) });
}
function spacesJson(spaces) {
    switch (spaces.status) {
        case 'read':
            return {
                status: 'read',
                count: spaces.spaces.length,
                spaces: spaces.spaces.map((each) => ({ ...each })),
            };
        case 'counted':
            return { status: 'counted', count: spaces.count };
        case 'failed':
            return { status: 'failed', count: spaces.count, message: spaces.message };
    }
}
function teamJson(team) {
    return present({ ...team });
}
function present(entries) {
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/render/markdown/budget.js
/**
 * Fits a long document into a limit. Blocks yield from the least dangerous to the most, in steps: within a tier all
 * are put into their shorter forms first, and then lose their rows; only when a tier is empty does the next one yield.
 * A step goes row by row from a block's end, and no further than it must, so that the room there is gets used.
 */
/** What GitHub takes, with a margin: 65,536 characters of a comment or issue. */
const COMMENT_BUDGET = { maxCharacters: 60_000 };
/** 1 MiB of job summary a step; an oversize one is dropped whole. */
const SUMMARY_BUDGET = { maxBytes: 1_048_576 - 16_384 };
/** The document within the budget, always: should the fixed text alone be longer, its end is cut off. */
function fitItems(given, budget) {
    const measure = 'maxBytes' in budget ? utf8Length : (text) => text.length;
    const limit = 'maxBytes' in budget ? budget.maxBytes : budget.maxCharacters;
    const items = given.map((item) => typeof item === 'string' ? item : { ...item, forms: item.forms.map(once) });
    const texts = items.map((item) => (typeof item === 'string' ? item : write(item, 0)));
    let total = texts.reduce((sum, text) => sum + measure(text), 0);
    for (const { block, index, level } of steps(items)) {
        if (total <= limit)
            break;
        const others = total - measure(texts[index] ?? '');
        const text = write(block, level, rowsKept(block, level, limit - others, measure));
        texts[index] = text;
        total = others + measure(text);
    }
    return cutOff(texts.join(''), limit, measure);
}
function steps(items) {
    const blocks = items
        .flatMap((item, index) => (typeof item === 'string' ? [] : [{ block: item, index }]))
        .sort((a, b) => a.block.danger - b.block.danger || b.index - a.index);
    const tiers = [...new Set(blocks.map(({ block }) => block.tier))].sort((a, b) => a - b);
    return tiers.flatMap((tier) => {
        const all = blocks
            .filter(({ block }) => block.tier === tier)
            .flatMap(({ block, index }) => block.forms.map((_, level) => ({ block, index, level })));
        const isLast = ({ block, level }) => level === block.forms.length - 1;
        return [...all.filter((step) => !isLast(step)), ...all.filter(isLast)];
    });
}
/** The block with `keep` rows in the form at a level, and the rest in the next form, or left out after the last. */
function write({ open, forms, more, close }, level, keep = Number.POSITIVE_INFINITY) {
    const form = forms[level]?.();
    if (form === undefined)
        return open + close;
    const all = form.rows.length;
    const next = forms[level + 1]?.();
    const rest = next === undefined ? more(all - keep) : stretch(next, keep, all);
    return open + stretch(form, 0, Math.min(keep, all)) + (keep < all ? rest : '') + close;
}
function stretch(form, from, to) {
    if (from >= to)
        return '';
    const rows = form.rows.slice(from, to).map((row, index) => leadOf(form, from + index, from) + row.body);
    return form.open(from > 0) + rows.join('') + form.close;
}
/** What stands before a row in a stretch that begins at `from`. */
function leadOf({ rows }, index, from) {
    const row = rows[index];
    if (row === undefined)
        return '';
    return index === from || rows[index - 1]?.group !== row.group ? row.first : row.next;
}
/** The most rows that the form at a level can keep within the room, all of them not fitting; 0 when even that is too long. */
function rowsKept({ open, forms, more, close }, level, room, measure) {
    const form = forms[level]?.();
    const next = forms[level + 1]?.();
    if (form === undefined)
        return 0;
    const all = form.rows.length;
    const kept = sizes(form, measure);
    const rest = next === undefined ? undefined : sizes(next, measure);
    const frame = measure(open) + measure(close);
    for (let keep = all - 1; keep > 0; keep -= 1) {
        const size = frame + kept(0, keep) + (rest === undefined ? measure(more(all - keep)) : rest(keep, all));
        if (size <= room)
            return keep;
    }
    return 0;
}
/** Gives the size of any stretch of a form without writing it. */
function sizes(form, measure) {
    const ends = [0];
    let sum = 0;
    for (const [index, row] of form.rows.entries()) {
        sum += measure(leadOf(form, index, 0)) + measure(row.body);
        ends.push(sum);
    }
    const close = measure(form.close);
    const open = { first: measure(form.open(false)), after: measure(form.open(true)) };
    return (from, to) => {
        const lead = measure(leadOf(form, from, from)) - measure(leadOf(form, from, 0));
        return (from > 0 ? open.after : open.first) + (ends[to] ?? 0) - (ends[from] ?? 0) + lead + close;
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** The last safety net: the start of a text, in whole characters. */
function cutOff(text, limit, measure) {
    let rest = text;
    // No code unit takes more than three bytes.
    for (let over = measure(rest) - limit; over > 0; over = measure(rest) - limit) {
        rest = rest.slice(0, -Math.ceil(over / 3)).replace(/[\ud800-\udbff]$/, '');
    }
    return rest;
}
/** Bytes of a text in UTF-8. */
function utf8Length(text) {
    let bytes = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        // Either half of a surrogate pair: four bytes for the two. A lone one is written as three.
        else if (unit >= 0xd800 && unit <= 0xdfff)
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/src/access-review/markdown.js




/** The report as GitHub-flavoured Markdown within a budget: people are cut from the end of the list, and it is said. */
function renderReportMarkdown(report, budget) {
    const { organization, asOf, counts } = report;
    const people = (0,text_text/* count */.U9)(counts.members, 'person', 'people');
    const have = counts.members === 1 ? 'has' : 'have';
    const items = [
        `## Access review: ${(0,text_escape/* escapeMarkdown */.FV)(organization.title)}\n\n`,
        `On ${asOf}, **${people}** ${have} access, in ${(0,text_text/* count */.U9)(counts.teams, 'team')}; ${comparedWith(report)}.\n\n`,
        findingsTable(report),
        unreadNote(report),
        peopleBlock(report),
        ...tableBlock(['In a team, but not in the member list', 'Invited, and not yet accepted, or on their way out.'], ['Person', 'Teams'], report.invitees.map((who) => [markdown_nameCell(who), teamsList(who.teams, 8)])),
        ...tableBlock(['In the directory, but not in GitBook', 'They have no access; applying the directory invites them.'], ['E-mail', 'Role'], report.absent.map(({ email, role }) => [(0,text_escape/* codeSpan */.SS)(email), role])),
        '<sub>Spaces are those that GitBook says a person can reach. Dates are UTC.</sub>\n',
    ];
    return fitItems(items, budget);
}
function findingsTable(report) {
    const rows = findingsOf(report)
        .filter(({ people }) => people > 0)
        .map(({ finding, people }) => `| **${(0,text_text/* formatNumber */.ZV)(people)}** | ${finding.label} | ${finding.meaning}. |\n`);
    return rows.length === 0 ? '' : `| | | |\n| --: | :-- | :-- |\n${rows.join('')}\n`;
}
function unreadNote({ counts, people }) {
    if (counts.spacesUnread === 0)
        return '';
    const first = people.find(({ spaces }) => spaces.status === 'failed');
    const why = first?.spaces.status === 'failed' ? ` ${(0,text_escape/* escapeMarkdown */.FV)(first.spaces.message, 600)}` : '';
    return `> [!WARNING]\n> This report is incomplete: the spaces of ${(0,text_text/* count */.U9)(counts.spacesUnread, 'person', 'people')} could not be read.${why}\n\n`;
}
function peopleBlock(report) {
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
        more: (left) => `\n**${(0,text_text/* count */.U9)(left, 'more person', 'more people')}** did not fit here. The whole list is in the report’s CSV, JSON and HTML.\n`,
        close: '\n',
    };
}
function peopleForm(report, named, most) {
    const compared = report.directory?.users !== undefined;
    const columns = ['Person', 'Role', 'SSO', 'Teams', 'Spaces', 'Last seen', 'Joined'];
    if (compared)
        columns.push('Directory');
    const head = tableHead(columns);
    return {
        open: (after) => (after ? `\nFrom here on with fewer teams and spaces:\n\n${head}` : head),
        rows: report.people.map((person) => row(person, compared, named, most)),
        close: '',
    };
}
function row(person, compared, named, most) {
    const marks = [
        ...(person.ownAccount ? ['<sub>this report’s token</sub>'] : []),
        ...(person.disabled ? ['**disabled**'] : []),
    ];
    const cells = [
        [markdown_nameCell(person), ...marks].join('<br>'),
        person.role === 'admin' ? '**admin**' : person.role,
        person.sso ? 'yes' : '**no**',
        teamsList(person.teams, most) || '–',
        markdown_spacesCell(person, named, most),
        lastSeenCell(person),
        (0,text_escape/* escapeMarkdown */.FV)(person.joined),
        ...(compared ? [markdown_directoryCell(person)] : []),
    ];
    return { group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` };
}
function markdown_nameCell(who) {
    const address = who.email ?? who.userId;
    const name = who.displayName.trim();
    return name === '' || name === address
        ? (0,text_escape/* codeSpan */.SS)(address)
        : `${(0,text_escape/* escapeMarkdown */.FV)(name)}<br>${(0,text_escape/* codeSpan */.SS)(address)}`;
}
function teamsList(teams, most) {
    const shown = teams.slice(0, most).map(({ title, role, expiredOn }) => {
        const owner = role === 'owner' ? ' (owner)' : '';
        return `${(0,text_escape/* escapeMarkdown */.FV)(title)}${owner}${expiredOn ? ` **expired ${expiredOn}**` : ''}`;
    });
    const left = teams.length - shown.length;
    return [...shown, ...(left > 0 ? [`${(0,text_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
}
function markdown_spacesCell(person, named, most) {
    const { spaces } = person;
    if (spaces.status === 'failed')
        return '**could not be read**';
    if (spaces.status === 'counted' || !named)
        return spacesWords(person);
    if (spaces.spaces.length === 0)
        return '–';
    const shown = spaces.spaces
        .slice(0, most)
        .map(({ title, permission }) => `${(0,text_escape/* escapeMarkdown */.FV)(title)} (${permission})`);
    const left = spaces.spaces.length - shown.length;
    return [...shown, ...(left > 0 ? [`${(0,text_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
}
function lastSeenCell(person) {
    const when = person.lastSeen === undefined ? 'never' : (0,text_escape/* escapeMarkdown */.FV)(person.lastSeen);
    const days = unseenWords(person);
    if (!person.dormant)
        return when;
    return days === undefined ? `${when}<br>**dormant**` : `${when}<br>**dormant**, ${days}`;
}
function markdown_directoryCell(person) {
    const words = directoryWords(person) ?? '';
    return person.inDirectory === false || person.expired ? `**${words}**` : words;
}
/** A table of less weight than the people's; none without rows. */
function tableBlock([title, meaning], columns, rows) {
    if (rows.length === 0)
        return [];
    const form = () => ({
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
            more: (left) => `\n${(0,text_text/* formatNumber */.ZV)(left)} more\n`,
            close: '\n',
        },
    ];
}
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- ').join('|')}|\n`;
}

;// CONCATENATED MODULE: ./lib/src/access-review/files.js









const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };
/** The whole report in a format. */
function reportText(report, format) {
    switch (format) {
        case 'markdown':
            return renderReportMarkdown(report, WHOLE);
        case 'csv':
            return renderReportCsv(report);
        case 'json':
            return `${JSON.stringify(reportJson(report), undefined, 2)}\n`;
        case 'html':
            return renderReportHtml(report, (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64'));
    }
}
/** What a file of that format holds: CSV begins with the mark by which spreadsheets know UTF-8. */
function reportFile(report, format) {
    const text = reportText(report, format);
    return format === 'csv' ? BYTE_ORDER_MARK + text : text;
}
const EXTENSIONS = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.csv': 'csv',
    '.json': 'json',
    '.html': 'html',
    '.htm': 'html',
};
/** The format that a file's name asks for, where it does; `unknown` for names that promise one that there is not. */
function formatOf(path) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (extension === '' || extension === '.txt')
        return undefined;
    return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : 'unknown';
}
/** Why a file cannot be written there, as far as can be told before the long reading; undefined when it can. */
async function whyNotWritable(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const [file, parent] = await Promise.all([
        (0,promises_.stat)(path).catch(() => undefined),
        (0,promises_.stat)(folder).catch(() => undefined),
    ]);
    if (file?.isDirectory())
        return `output is the folder ${path}; name a file in it, such as report.html.`;
    if (!parent?.isDirectory())
        return `output is ${path}, but there is no folder ${folder}; make it first.`;
    return undefined;
}
/** The directory at a place; undefined when there is no file of one. */
async function readDirectoryIfAny(place) {
    const { files, diagnostics } = await (0,read_files/* readFiles */.Ul)(place);
    const missing = diagnostics.every(({ code }) => code === 'file-not-found');
    return files.length === 0 && missing ? undefined : (0,read/* readDirectory */.g)(files, place.configPath, diagnostics);
}

// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var directory_organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/directory/resolve.js
var resolve = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/plan/find-member.js
var find_member = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
// EXTERNAL MODULE: ./lib/src/core/plan/match-teams.js
var match_teams = __webpack_require__(9036);
;// CONCATENATED MODULE: ./lib/src/access-review/make-review.js






/** Makes an access review of the live state. */
function makeAccessReport(input) {
    const { live, desired } = input;
    const matched = desired?.users && (0,match_members/* matchMembers */.FQ)(desired.users, live.members);
    const users = matched && usersByMember(matched);
    const teams = teamsByPerson(input, finderOf(matched, live));
    const people = live.members
        .map((member) => reportPerson(member, input, users, teams.get(member.id) ?? []))
        .sort(compareForReview);
    const { id, title, maxUsers } = live.organization;
    const report = {
        organization: { id, title, maxUsers },
        asOf: input.asOf,
        dormantDays: input.dormantDays,
        directory: desired && {
            files: desired.files.length,
            users: desired.users?.length,
            teams: desired.teams?.length,
        },
        counts: countPeople(people, input),
        people,
        invitees: inviteesOf(live, teams),
        absent: absentOf(matched),
    };
    return { report, diagnostics: matched?.diagnostics ?? [] };
}
/** Administrators first, then by role from most to least access, then by name. */
function compareForReview(a, b) {
    return ((0,state/* compareRoles */.Jo)(b.role, a.role) ||
        (0,diagnostic/* compareText */.n6)(a.displayName.toLowerCase(), b.displayName.toLowerCase()) ||
        (0,diagnostic/* compareText */.n6)(a.userId, b.userId));
}
function reportPerson(member, { live, spaces, asOf, dormantDays }, users, teams) {
    const user = users?.get(member.id);
    const lastSeen = dateOf(member.lastSeenAt);
    const joined = dateOf(member.joinedAt);
    const daysUnseen = daysSince(lastSeen, asOf);
    const daysIdle = member.lastSeenAt === undefined ? daysSince(joined, asOf) : daysUnseen;
    return {
        userId: member.id,
        email: member.email,
        displayName: member.displayName,
        role: member.role,
        sso: member.sso,
        disabled: member.disabled,
        ownAccount: member.id === live.self.id,
        teams,
        spaces: reportSpaces(member, spaces),
        joined: joined ?? member.joinedAt,
        lastSeen: lastSeen ?? member.lastSeenAt,
        daysUnseen,
        dormant: daysIdle !== undefined && daysIdle >= dormantDays,
        inDirectory: users && user !== undefined,
        expires: user?.expires,
        expired: user?.expired ?? false,
    };
}
/** The user of the directory whom each listed member is, by user ID. */
function usersByMember({ matches }) {
    return new Map(matches.flatMap(({ desired, live }) => (live ? [[live.id, desired]] : [])));
}
function reportSpaces(member, read) {
    if (read === undefined)
        return { status: 'counted', count: member.spaces };
    const result = read.get(member.id);
    if (result?.ok)
        return { status: 'read', spaces: [...result.spaces].sort(compareSpaces) };
    return { status: 'failed', count: member.spaces, message: result?.message ?? 'They were not asked for.' };
}
function compareSpaces(a, b) {
    return ((0,state/* compareRoles */.Jo)(b.permission, a.permission) ||
        (0,diagnostic/* compareText */.n6)(a.title.toLowerCase(), b.title.toLowerCase()) ||
        (0,diagnostic/* compareText */.n6)(a.spaceId, b.spaceId));
}
function finderOf(matched, live) {
    return matched ? (0,find_member/* findAmongMatches */.x5)(matched.matches) : (0,find_member/* findAmongMembers */.z$)(live.members);
}
/** The teams of everyone who is in one, by user ID and sorted by title, members of the organization or not. */
function teamsByPerson({ live, desired }, find) {
    const expired = expiredByTeam(live, desired, find);
    const people = new Map();
    const ordered = [...(live.teams ?? [])].sort((a, b) => (0,diagnostic/* compareText */.n6)(a.title.toLowerCase(), b.title.toLowerCase()) || (0,diagnostic/* compareText */.n6)(a.id, b.id));
    for (const { id, title, memberships } of ordered) {
        for (const { userId, role } of memberships ?? []) {
            const expiredOn = expired.get(id)?.get(userId);
            const team = { teamId: id, title, role, expiredOn };
            const others = people.get(userId);
            if (others)
                others.push(team);
            else
                people.set(userId, [team]);
        }
    }
    return people;
}
/** Last days that have passed, by team ID and user ID. A team that cannot be told apart has none. */
function expiredByTeam(live, desired, find) {
    const { matches } = (0,match_teams/* matchTeams */.a)(desired?.teams ?? [], live.teams ?? []);
    return new Map(matches.flatMap(({ desired: team, live: match }) => {
        if (match === undefined)
            return [];
        // Who is also in the team through another entry is still meant to be there.
        const current = new Set((team.memberships ?? []).map(({ email }) => find(email)?.id));
        const over = team.expired.flatMap(({ email, expires }) => {
            const member = find(email);
            return member === undefined || current.has(member.id) ? [] : [[member.id, expires]];
        });
        return [[match.id, new Map(over)]];
    }));
}
function inviteesOf(live, teams) {
    const members = new Set(live.members.map(({ id }) => id));
    const others = new Map();
    for (const membership of (live.teams ?? []).flatMap((team) => team.memberships ?? [])) {
        if (!members.has(membership.userId))
            others.set(membership.userId, membership);
    }
    return [...others.values()]
        .map(({ userId, email, displayName }) => ({ userId, email, displayName, teams: teams.get(userId) ?? [] }))
        .sort((a, b) => (0,diagnostic/* compareText */.n6)(a.displayName, b.displayName) || (0,diagnostic/* compareText */.n6)(a.userId, b.userId));
}
function absentOf(matched) {
    return (matched?.matches ?? [])
        .filter(({ desired, live }) => live === undefined && !desired.expired)
        .map(({ desired: { email, role } }) => ({ email, role }))
        .sort((a, b) => (0,diagnostic/* compareText */.n6)(a.email, b.email));
}
function countPeople(people, { live, desired }) {
    const count = (holds) => people.filter(holds).length;
    const roles = state/* ORGANIZATION_ROLES */.oF.map((role) => [
        role,
        count((person) => person.role === role),
    ]);
    return {
        members: people.length,
        roles: Object.fromEntries(roles),
        teams: live.teams?.length ?? 0,
        disabled: count(({ disabled }) => disabled),
        dormant: count(({ dormant }) => dormant),
        neverSeen: count(({ lastSeen }) => lastSeen === undefined),
        withoutSso: count(({ sso }) => !sso),
        withoutEmail: count(({ email }) => email === undefined),
        notInDirectory: desired?.users && count(({ inDirectory }) => inDirectory === false),
        expired: desired?.users && count(({ expired }) => expired),
        expiredMemberships: desired?.teams &&
            people.reduce((sum, { teams }) => sum + teams.filter((team) => team.expiredOn !== undefined).length, 0),
        spacesUnread: count(({ spaces }) => spaces.status === 'failed'),
    };
}
/** The UTC date of a timestamp; undefined for what is none. */
function dateOf(timestamp) {
    // `Date.parse` alone makes a date of `#1`.
    const time = timestamp && /^\d{4}-\d{2}-\d{2}T/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
    return Number.isNaN(time) ? undefined : (0,dates/* utcDate */.HB)(time);
}
/** Never negative: clocks differ. */
function daysSince(date, asOf) {
    return date === undefined ? undefined : Math.max(0, (0,dates/* daysBetween */.YM)(date, asOf));
}

;// CONCATENATED MODULE: ./lib/src/access-review/read-spaces.js
/** Failures one after the other that mean GitBook will not answer the next person's call either. */
const MOST_FAILURES_IN_A_ROW = 10;
/**
 * Reads the spaces of everyone, a call or more each. One person's failure stops nobody else's: who failed because
 * GitBook gave no usable answer is asked for once more at the end, and who fails again is marked with the reason.
 * After ten failures in a row the round ends, and those it did not come to are marked too. Throws only what is not
 * GitBook's doing, and when the token is not accepted.
 */
async function readSpaces(members, ports) {
    const results = new Map();
    const again = await readRound(members.map(({ id }) => id), results, members.length, ports);
    if (again.length > 0)
        await readRound(again, results, members.length, ports);
    return results;
}
/** One round over these people. Gives those for whom another try may help. */
async function readRound(userIds, results, total, { reader, progress, classify, concurrency }) {
    const again = [];
    let next = 0;
    let failuresInARow = 0;
    let lastMessage = '';
    async function readOne(userId) {
        try {
            results.set(userId, { ok: true, spaces: await reader.memberSpaces(userId) });
            failuresInARow = 0;
        }
        catch (error) {
            const { kind, message } = classify(error);
            if (kind === 'unauthorized')
                throw error;
            results.set(userId, { ok: false, message });
            if (kind === 'unavailable')
                again.push(userId);
            failuresInARow += 1;
            lastMessage = message;
        }
        const done = results.size;
        progress.step({ kind: 'read', what: 'spaces', done, total });
    }
    async function work() {
        while (failuresInARow < MOST_FAILURES_IN_A_ROW) {
            const userId = userIds[next++];
            if (userId === undefined)
                return;
            await readOne(userId);
        }
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, userIds.length) }, work));
    for (const userId of userIds.slice(next)) {
        if (results.has(userId))
            continue;
        results.set(userId, {
            ok: false,
            message: `Not asked for, because others failed in a row: ${lastMessage}`,
        });
        again.push(userId);
    }
    return again;
}

;// CONCATENATED MODULE: ./lib/src/access-review/read-review.js





const NO_DIRECTORY = { files: [], organization: undefined, users: undefined, teams: undefined };
/** Files, if there are any → desired state; API → live state, then everyone's spaces; all → report. */
async function reportAccess(request, ports) {
    const read = await ports.readDirectory();
    if (read && !read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const organization = (0,directory_organization/* organizationOf */.d)(request, read?.directory ?? NO_DIRECTORY);
    if (typeof organization !== 'string') {
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const reader = ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive({ teams: (teams) => new Set(teams.map(({ id }) => id)) });
    const wanted = request.spaces ?? live.members.length <= defaults/* MOST_MEMBERS_WITH_SPACES */.HA;
    if (wanted)
        ports.progress.step({ kind: 'phase', phase: 'read' });
    const spaces = wanted
        ? await readSpaces(live.members, { ...ports, reader, concurrency: request.concurrency })
        : undefined;
    const desired = read && (0,resolve/* resolve */.h)(read.directory, request.asOf);
    const { asOf, dormantDays } = request;
    const { report, diagnostics } = makeAccessReport({ live, desired, spaces, asOf, dormantDays });
    return { status: 'reported', report, diagnostics };
}

;// CONCATENATED MODULE: ./lib/src/access-review/remarks.js




/** What else there is to say about a report that was made. */
function remarks(made, configPath, mask) {
    const { report, diagnostics } = made;
    const hide = mask ? text_escape.maskEmails : (text) => text;
    const members = report.counts.members;
    return [
        ...(report.directory === undefined
            ? [`There is no directory at ${configPath}, so nobody was compared with one.`]
            : []),
        ...(hasSpaces(report) || members <= defaults/* MOST_MEMBERS_WITH_SPACES */.HA
            ? []
            : [
                `Spaces were counted, not read: there are more than ${(0,text_text/* formatNumber */.ZV)(defaults/* MOST_MEMBERS_WITH_SPACES */.HA)} members. On the command line, --spaces on reads them, with a call or more for each of the ${(0,text_text/* formatNumber */.ZV)(members)}.`,
            ]),
        ...diagnostics.map((diagnostic) => hide(diagnosticText(diagnostic))),
        ...(report.counts.spacesUnread > 0 ? [hide(unreadText(made))] : []),
    ];
}
function diagnosticText({ file, line, column, message, help }) {
    return (0,text_escape/* visibleText */.Q6)(`${file}:${line}:${column} ${message} ${help} The report counts them as not listed.`, 1000);
}
const NAMES_SHOWN = 5;
/** Whose spaces could not be read, and why. */
function unreadText({ report }) {
    const people = report.people.filter(({ spaces }) => spaces.status === 'failed');
    const names = people.slice(0, NAMES_SHOWN).map(({ email, userId }) => email ?? userId);
    const more = people.length - names.length;
    const first = people[0]?.spaces;
    const why = first?.status === 'failed' ? ` ${first.message}` : '';
    const who = `${names.join(', ')}${more > 0 ? ` and ${(0,text_text/* formatNumber */.ZV)(more)} more` : ''}`;
    return (0,text_escape/* visibleText */.Q6)(`The spaces of ${(0,text_text/* count */.U9)(people.length, 'person', 'people')} could not be read, and the report says so: ${who}.${why}`, 1000);
}

// EXTERNAL MODULE: ./lib/src/core/model/nearest.js + 1 modules
var nearest = __webpack_require__(3584);
// EXTERNAL MODULE: ./lib/src/gitbook/classify.js
var classify = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/src/run/exit-code.js
var exit_code = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/src/run/secrets.js
var secrets = __webpack_require__(4309);
// EXTERNAL MODULE: ./lib/src/cli/edit-command.js
var edit_command = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/src/cli/run.js + 3 modules
var cli_run = __webpack_require__(4236);
;// CONCATENATED MODULE: ./lib/src/cli/report-command.js













/** `report`: an access review, to a file or to standard output. Exit 1 when somebody's spaces could not be read. */
async function runReport(run, values) {
    const parsed = await parseReportOptions(values);
    if (!parsed.ok)
        return (0,edit_command.refuse)(run, parsed.problems);
    const { format, output, spaces, dormantDays } = parsed.options;
    const { organizationId, configPath, concurrency, maskEmails: mask } = run.options;
    const asOf = (0,dates/* utcDate */.HB)(run.clock.now());
    const made = await (0,cli_run.withGitBook)(run, (gitBook) => reportAccess({ organizationId, configPath, asOf, dormantDays, spaces, concurrency }, {
        readDirectory: () => readDirectoryIfAny((0,cli_run.placeOf)(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
        classify: classify/* classify */.L,
    }));
    run.progress.clear();
    if (made.status === 'invalid')
        return (0,cli_run.tellInvalid)(run, made.diagnostics);
    const safe = (0,secrets/* hideIn */.c)(made, run.terminal.hide);
    const report = mask ? maskReport(safe.report) : safe.report;
    if (output === undefined)
        run.terminal.out(reportText(report, format));
    else {
        const failed = await (0,promises_.writeFile)(output, reportFile(report, format)).catch((error) => error);
        if (failed) {
            const why = failed.code ?? failed.message;
            return (0,edit_command.refuse)(run, [`output is ${output}, which cannot be written (${why}): it is not complete.`]);
        }
        run.terminal.note(`${reportLine(report)} Written to ${output}.`);
    }
    for (const remark of remarks(safe, configPath, mask))
        run.terminal.note(remark);
    return report.counts.spacesUnread > 0 ? exit_code/* EXIT */.d.failed : exit_code/* EXIT */.d.done;
}
async function parseReportOptions(values) {
    const problems = [];
    const output = typeof values.output === 'string' && values.output !== '' ? values.output : undefined;
    const blocked = output === undefined ? undefined : await whyNotWritable(output);
    if (blocked !== undefined)
        problems.push(blocked);
    const options = {
        format: parseFormat(values, output, problems),
        output,
        spaces: parseSpaces(values.spaces, problems),
        dormantDays: parseDays(values.dormantDays, problems),
    };
    return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}
function parseFormat({ format, json }, output, problems) {
    if (format === undefined) {
        if (json === true)
            return 'json';
        const named = (output === undefined ? undefined : formatOf(output)) ?? 'markdown';
        if (named !== 'unknown')
            return named;
        problems.push(`output is ${output}, and no format has that ending; add --format with one of ${defaults/* REPORT_FORMATS */.EL.join(', ')}.`);
        return 'markdown';
    }
    const found = defaults/* REPORT_FORMATS */.EL.find((each) => each === format);
    if (found === undefined) {
        const near = (0,nearest/* nearest */.p)(String(format), defaults/* REPORT_FORMATS */.EL);
        const hint = near ? ` Did you mean ${near}?` : '';
        problems.push(`format is ${JSON.stringify(format)}; allowed are ${defaults/* REPORT_FORMATS */.EL.join(', ')}.${hint}`);
    }
    else if (json === true && found !== 'json') {
        problems.push(`--json and --format ${found} ask for two things; keep one of them.`);
    }
    return found ?? 'markdown';
}
function parseSpaces(value, problems) {
    if (value === undefined)
        return undefined;
    if (value === 'on' || value === 'off')
        return value === 'on';
    problems.push(`spaces is ${JSON.stringify(value)}; allowed are on and off.`);
    return undefined;
}
function parseDays(value, problems) {
    if (value === undefined)
        return defaults/* DORMANT_DAYS */.Ql;
    if (typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value))
        return Number(value);
    problems.push(`dormant-days is ${JSON.stringify(value)}; allowed is a whole number from 1 to 99999.`);
    return defaults/* DORMANT_DAYS */.Ql;
}


/***/ })

};
