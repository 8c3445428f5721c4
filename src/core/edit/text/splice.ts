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
  let result = '';
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const overlaps = splice.start < at;
    if (overlaps && splice.text !== '') throw new NotEditable('two changes meet at one place', splice.start);
    result += text.slice(at, Math.max(at, splice.start)) + splice.text;
    at = Math.max(at, splice.end);
  }
  return result + text.slice(at);
}
