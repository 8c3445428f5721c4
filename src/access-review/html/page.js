/**
 * Search, filters, sorting and paging of the access review. The script reads only its own page, and writes text, never
 * HTML. Without it, the page shows everyone in the order of the review.
 */
const byId = (id) => document.getElementById(id);
const table = byId('people');
const body = table.tBodies[0];
const rows = Array.from(body.rows);
const heads = Array.from(table.tHead.rows[0].cells);
const tiles = Array.from(document.querySelectorAll('.tiles button'));
const search = byId('search');
const statusLine = byId('status');
const clearButton = byId('clear');
const emptyText = byId('empty');
const moreButton = byId('more');

const numbers = new Intl.NumberFormat('en');
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const positions = new Map(rows.map((row, index) => [row, index]));
/** How many rows are shown at first, and added by each click on the button for more. */
const step = Number(table.dataset.step);
let limit = step;
let order = rows;

/** A text in lower case and without accents, as the search compares it. */
const searchable = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

let cachedTexts;
function searchableTexts() {
  cachedTexts ??= rows.map((row) => {
    const cells = Array.from(row.cells, (cell) => cell.textContent);
    return searchable(`${cells.join(' ')} ${row.dataset.id}`);
  });
  return cachedTexts;
}

const isPressed = (tile) => tile.getAttribute('aria-pressed') === 'true';

/** Shows the rows that match the search and the pressed tiles, up to the limit. */
function showRows() {
  const words = searchable(search.value).split(/\s+/).filter(Boolean);
  const findings = tiles.filter(isPressed).map((tile) => tile.dataset.finding);
  const texts = words.length > 0 ? searchableTexts() : [];
  let found = 0;
  let next = body.firstElementChild;
  for (const row of order) {
    const own = row.dataset.findings.split(' ');
    const matches =
      findings.every((finding) => own.includes(finding)) &&
      words.every((word) => texts[positions.get(row)].includes(word));
    if (matches) found += 1;
    const hidden = !matches || found > limit;
    if (row.hidden !== hidden) row.hidden = hidden;
    // Only visible rows need to be in order: moving thousands of rows takes seconds.
    if (hidden) continue;
    if (row === next) next = row.nextElementSibling;
    else body.insertBefore(row, next);
  }
  showCounts(found, words.length > 0 || findings.length > 0);
}

function showCounts(found, narrowed) {
  const people = `${numbers.format(rows.length)} ${rows.length === 1 ? 'person' : 'people'}`;
  const shown = found > limit ? `, the first ${numbers.format(limit)} shown` : '';
  statusLine.textContent = (narrowed ? `${numbers.format(found)} of ` : '') + people + shown;
  clearButton.hidden = !narrowed;
  emptyText.hidden = found > 0;
  table.hidden = found === 0;
  moreButton.hidden = found <= limit;
  moreButton.textContent = `Show ${numbers.format(Math.min(step, found - limit))} more`;
}

function restart() {
  limit = step;
  showRows();
}

moreButton.addEventListener('click', () => {
  const shown = order.filter((row) => !row.hidden).length;
  limit += step;
  showRows();
  const next = order.filter((row) => !row.hidden)[shown];
  if (!next) return;
  next.cells[0].tabIndex = -1;
  next.cells[0].focus();
});

let frame = 0;
search.addEventListener('input', () => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(restart);
});
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || search.value === '') return;
  event.preventDefault();
  search.value = '';
  restart();
});

for (const tile of tiles) {
  tile.addEventListener('click', () => {
    tile.setAttribute('aria-pressed', String(!isPressed(tile)));
    restart();
  });
}

clearButton.addEventListener('click', () => {
  search.value = '';
  for (const tile of tiles) tile.setAttribute('aria-pressed', 'false');
  restart();
  search.focus();
});

/** Sorts by a column, and turns the order around when it is sorted by this column already. */
function sortBy(column) {
  const head = heads[column];
  const first = head.dataset.first;
  const other = first === 'ascending' ? 'descending' : 'ascending';
  const direction = head.getAttribute('aria-sort') === first ? other : first;
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', direction);
  const keys = new Map(
    rows.map((row) => {
      const cell = row.cells[column];
      return [row, cell.dataset.key === undefined ? cell.textContent : Number(cell.dataset.key)];
    }),
  );
  const sign = direction === 'ascending' ? 1 : -1;
  order = rows.slice().sort((a, b) => {
    const x = keys.get(a);
    const y = keys.get(b);
    const difference = typeof x === 'number' ? x - y : collator.compare(x, y);
    return difference * sign || positions.get(a) - positions.get(b);
  });
  restart();
}
heads.forEach((head, column) => {
  head.firstElementChild.addEventListener('click', () => sortBy(column));
});

// A narrow screen shows cards. Assistive technology still gets a table.
const narrow = matchMedia('(max-width:72rem)');
function setTableRoles() {
  if (!narrow.matches || table.getAttribute('role') === 'table') return;
  table.setAttribute('role', 'table');
  for (const part of [table.tHead, body]) part.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) {
      const header = row.parentNode === body ? 'rowheader' : 'columnheader';
      cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : header);
    }
  }
}
narrow.addEventListener('change', setTableRoles);
setTableRoles();

let openedForPrint = [];
addEventListener('beforeprint', () => {
  limit = Number.POSITIVE_INFINITY;
  showRows();
  openedForPrint = Array.from(document.querySelectorAll('details:not([open])'));
  for (const each of openedForPrint) each.open = true;
});
addEventListener('afterprint', () => {
  for (const each of openedForPrint) each.open = false;
  restart();
});

showRows();
