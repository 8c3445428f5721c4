/** Rows shown at first, and by each click on the button for more: tables of thousands are slow to lay out. */
export const ROWS_AT_ONCE = 500;

/** Runs before the page is drawn: from here on, rows beyond the first may stay hidden until they are asked for. */
export const REPORT_HEAD_SCRIPT = `document.documentElement.classList.add('live');`;

/**
 * The script of the HTML report: search, filters and sorting. It reads only the page it stands in, and writes text,
 * never HTML. Without it the page shows everything, in the order of the report.
 */
export const REPORT_SCRIPT = `(() => {
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
