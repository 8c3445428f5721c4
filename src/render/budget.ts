/**
 * Fits a long document into a limit by a ladder of shorter forms. Blocks give way from the least dangerous to the
 * most: each first takes its shorter forms, then loses its rows from the end, and only when it has no row left does
 * the next more dangerous block give way. Each form is written a few times at most, so the work grows with the rows.
 */

/** A limit in JavaScript characters (UTF-16 code units), as GitHub counts bodies, or in bytes of UTF-8. */
export type Budget = { readonly maxCharacters: number } | { readonly maxBytes: number };

/** What GitHub takes, with a margin: 65,536 characters of a comment or issue. */
export const COMMENT_BUDGET: Budget = { maxCharacters: 60_000 };
/** 1 MiB of job summary a step; an oversize one is dropped whole. */
export const SUMMARY_BUDGET: Budget = { maxBytes: 1_048_576 - 16_384 };

/** One row of a form. Its text is `body` after `first` where its group begins, after `next` elsewhere. */
export interface Piece {
  readonly group: string;
  readonly first: string;
  readonly next: string;
  readonly body: string;
}

/** One way to show a block. `more` says that rows were left out. */
export interface Form {
  readonly open: string;
  readonly rows: readonly Piece[];
  readonly more: (left: number) => string;
  readonly close: string;
}

/** A part of the document that can shrink. `forms` go from the longest to the shortest and are made when needed. */
export interface Block {
  readonly danger: number;
  readonly forms: readonly (() => Form)[];
}

/** Fixed text, or a block that may shrink. */
export type Item = string | Block;

/** The document within the budget. Fixed text always stays, so a budget smaller than that is not held. */
export function fitItems(items: readonly Item[], budget: Budget): string {
  const measure = 'maxBytes' in budget ? utf8Length : (text: string) => text.length;
  const limit = 'maxBytes' in budget ? budget.maxBytes : budget.maxCharacters;
  const shown = items.map((item) => (typeof item === 'string' ? item : writeFirst(item)));
  let total = shown.reduce((sum, text) => sum + measure(text), 0);
  const set = (index: number, text: string): void => {
    total += measure(text) - measure(shown[index] ?? '');
    shown[index] = text;
  };
  const emptied: { readonly form: Form; readonly index: number }[] = [];
  for (const { block, index } of leastDangerousFirst(items)) {
    if (total <= limit) break;
    for (const form of block.forms.slice(1)) {
      set(index, write(form()));
      if (total <= limit) break;
    }
    const last = block.forms.at(-1)?.();
    if (total <= limit || last === undefined) break;
    set(index, write(last, 0));
    emptied.push({ form: last, index });
  }
  // A more dangerous block may have left room by a shorter form: rows come back, the most dangerous first.
  for (const { form, index } of emptied.reverse()) {
    const keep = rowsWithin(form, limit - total + measure(shown[index] ?? ''), measure);
    set(index, write(form, keep));
    if (keep < form.rows.length) break;
  }
  return shown.join('');
}

function leastDangerousFirst(
  items: readonly Item[],
): readonly { readonly block: Block; readonly index: number }[] {
  return items
    .flatMap((item, index) => (typeof item === 'string' ? [] : [{ block: item, index }]))
    .sort((a, b) => a.block.danger - b.block.danger || b.index - a.index);
}

function writeFirst(block: Block): string {
  const form = block.forms[0];
  return form === undefined ? '' : write(form());
}

function write(form: Form, keep: number = form.rows.length): string {
  const texts = form.rows.slice(0, keep).map((row, index) => lead(form, index) + row.body);
  const left = form.rows.length - keep;
  return form.open + texts.join('') + (left === 0 ? '' : form.more(left)) + form.close;
}

function lead(form: Form, index: number): string {
  const row = form.rows[index];
  if (row === undefined) return '';
  return index === 0 || form.rows[index - 1]?.group !== row.group ? row.first : row.next;
}

/** How many rows from the start have room, together with the line that says how many are missing. */
function rowsWithin(form: Form, room: number, measure: (text: string) => number): number {
  const all = form.rows.length;
  const more = Math.max(measure(form.more(all)), measure(form.more(all - 1)));
  let used = measure(form.open) + more + measure(form.close);
  let keep = 0;
  for (const [index, row] of form.rows.entries()) {
    used += measure(lead(form, index)) + measure(row.body);
    if (used > room) break;
    keep += 1;
  }
  return keep;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // Either half of a surrogate pair: four bytes for the two. A lone one is written as three.
    else if (unit >= 0xd800 && unit <= 0xdfff) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
