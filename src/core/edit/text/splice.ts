import { NotEditable } from './tree.ts';

/** Text that replaces the characters from `start` up to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices to a text. All offsets are in the text before. Insertions at one offset keep their order, and
 * deletions may overlap. Throws `NotEditable` where anything else overlaps.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const deletions = mergeDeletions(splices);
  const others = splices.filter((splice) => splice.text !== '');
  const ordered = [...deletions, ...others]
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.start < at) throw new NotEditable('two changes meet at one place', splice.start);
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

function mergeDeletions(splices: readonly Splice[]): Splice[] {
  const merged: { start: number; end: number; text: '' }[] = [];
  const deletions = splices.filter(({ text, start, end }) => text === '' && end > start);
  for (const { start, end } of [...deletions].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end, text: '' });
  }
  return merged;
}
