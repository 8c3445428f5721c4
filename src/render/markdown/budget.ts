/**
 * Fits a long document into a limit. Blocks are shortened from the least dangerous to the most, in steps: within a
 * tier, all blocks first take their shorter forms and then lose their rows. The next tier is shortened only when a tier
 * is empty. A step goes row by row from a block's end, and no further than necessary, so that the space is used.
 */

/** A limit in JavaScript characters (UTF-16 code units), as GitHub counts bodies, or in bytes of UTF-8. */
export type Budget = { readonly maxCharacters: number } | { readonly maxBytes: number };

/** GitHub takes 65,536 characters in a comment or issue. This leaves a margin. */
export const COMMENT_CHARACTERS = 60_000;
/** The same as a budget. */
export const COMMENT_BUDGET: Budget = { maxCharacters: COMMENT_CHARACTERS };
/** GitHub takes 1 MiB of job summary from a step, and drops a longer one altogether. This leaves a margin. */
export const SUMMARY_BUDGET: Budget = { maxBytes: 1_048_576 - 16_384 };

/** One row of a form: `first` and `body` where its group begins, `next` and `body` elsewhere. */
export interface Piece {
  readonly group: string;
  readonly first: string;
  readonly next: string;
  readonly body: string;
}

/** One way to show a block's rows. `after`: rows in a longer form precede these. */
export interface Form {
  readonly open: (after: boolean) => string;
  readonly rows: readonly Piece[];
  readonly close: string;
}

/**
 * A part of the document that can shrink. `forms`, of the same rows each, go from the longest to the shortest and are
 * made when needed; `more` says how many rows were left out.
 */
export interface Block {
  readonly tier: number;
  /** Within its tier. */
  readonly danger: number;
  readonly open: string;
  readonly forms: readonly (() => Form)[];
  readonly more: (left: number) => string;
  readonly close: string;
}

/** A form without groups, in which `first` and `next` stand before the first row and the others. */
export function plainForm(bodies: readonly string[], first = '', next = first): Form {
  return { open: () => '', rows: bodies.map((body) => ({ group: '', first, next, body })), close: '' };
}

/** Fixed text, or a block that may shrink. */
export type Item = string | Block;

type Measure = (text: string) => number;

/** The document, always within the budget: if the fixed text alone is longer, its end is cut off. */
export function fitItems(given: readonly Item[], budget: Budget): string {
  const measure = 'maxBytes' in budget ? utf8Length : (text: string) => text.length;
  const limit = 'maxBytes' in budget ? budget.maxBytes : budget.maxCharacters;
  const items = given.map((item) => (typeof item === 'string' ? item : { ...item, forms: item.forms.map(once) }));
  const texts = items.map((item) => (typeof item === 'string' ? item : write(item, 0)));
  let total = texts.reduce((sum, text) => sum + measure(text), 0);
  for (const { block, index, level } of steps(items)) {
    if (total <= limit) break;
    const others = total - measure(texts[index] ?? '');
    const text = write(block, level, rowsKept(block, level, limit - others, measure));
    texts[index] = text;
    total = others + measure(text);
  }
  return cutOff(texts.join(''), limit, measure);
}

/** One way to shorten: the rows of a block take the next form, from the end on, or are left out after the last form. */
interface Step {
  readonly block: Block;
  readonly index: number;
  readonly level: number;
}

function steps(items: readonly Item[]): Step[] {
  const blocks = items
    .flatMap((item, index) => (typeof item === 'string' ? [] : [{ block: item, index }]))
    .sort((a, b) => a.block.danger - b.block.danger || b.index - a.index);
  const tiers = [...new Set(blocks.map(({ block }) => block.tier))].sort((a, b) => a - b);
  return tiers.flatMap((tier) => {
    const all = blocks
      .filter(({ block }) => block.tier === tier)
      .flatMap(({ block, index }) => block.forms.map((_, level) => ({ block, index, level })));
    const isLast = ({ block, level }: Step): boolean => level === block.forms.length - 1;
    return [...all.filter((step) => !isLast(step)), ...all.filter(isLast)];
  });
}

/** The block with `keep` rows in the form at a level, and the rest in the next form, or left out after the last. */
function write({ open, forms, more, close }: Block, level: number, keep = Number.POSITIVE_INFINITY): string {
  const form = forms[level]?.();
  if (form === undefined) return open + close;
  const all = form.rows.length;
  const next = forms[level + 1]?.();
  const rest = next === undefined ? more(all - keep) : stretch(next, keep, all);
  return open + stretch(form, 0, Math.min(keep, all)) + (keep < all ? rest : '') + close;
}

function stretch(form: Form, from: number, to: number): string {
  if (from >= to) return '';
  const rows = form.rows.slice(from, to).map((row, index) => leadOf(form, from + index, from) + row.body);
  return form.open(from > 0) + rows.join('') + form.close;
}

/** The text before a row in a stretch that begins at `from`. */
function leadOf({ rows }: Form, index: number, from: number): string {
  const row = rows[index];
  if (row === undefined) return '';
  return index === from || rows[index - 1]?.group !== row.group ? row.first : row.next;
}

/** How many rows the form at a level can keep within the room. Fewer than all; 0 when even one is too many. */
function rowsKept({ open, forms, more, close }: Block, level: number, room: number, measure: Measure): number {
  const form = forms[level]?.();
  const next = forms[level + 1]?.();
  if (form === undefined) return 0;
  const all = form.rows.length;
  const kept = sizes(form, measure);
  const rest = next === undefined ? undefined : sizes(next, measure);
  const frame = measure(open) + measure(close);
  for (let keep = all - 1; keep > 0; keep -= 1) {
    const size = frame + kept(0, keep) + (rest === undefined ? measure(more(all - keep)) : rest(keep, all));
    if (size <= room) return keep;
  }
  return 0;
}

/** Measures any stretch of a form without writing it. */
function sizes(form: Form, measure: Measure): (from: number, to: number) => number {
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

function once(make: () => Form): () => Form {
  let form: Form | undefined;
  return () => {
    form ??= make();
    return form;
  };
}

/** The last safety net: the start of a text, in whole characters. */
function cutOff(text: string, limit: number, measure: Measure): string {
  let rest = text;
  // No code unit takes more than three bytes.
  for (let over = measure(rest) - limit; over > 0; over = measure(rest) - limit) {
    rest = rest.slice(0, -Math.ceil(over / 3)).replace(/[\ud800-\udbff]$/, '');
  }
  return rest;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text);
}
