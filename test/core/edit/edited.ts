import { expect } from 'vitest';
import { finishEdits, type OpenDirectory, openDirectory } from '../../../src/core/edit/directory-edit.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';

export type Note = (open: OpenDirectory) => unknown;

/** The text after an edit, or the problems that keep it from being made. */
export function edited(text: string, note: Note): string | readonly string[] {
  const files = [{ file: 'gitbook.yaml', bytes: new TextEncoder().encode(text) }];
  const opened = openDirectory(files, 'gitbook.yaml');
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  const noted = note(opened.open);
  if (Array.isArray(noted) && noted.length > 0) return noted.map((each) => each.code);
  const result = finishEdits(opened.open);
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.files[0]?.bytes);
}

/** Why an edit cannot be made. */
export function refused(text: string, note: Note): readonly Diagnostic[] {
  const opened = openDirectory([{ file: 'gitbook.yaml', bytes: new TextEncoder().encode(text) }], 'gitbook.yaml');
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  note(opened.open);
  const result = finishEdits(opened.open);
  return result.ok ? [] : result.diagnostics;
}

/** Lines with `-` are taken out and lines with `+` put in; all others stay as they are. */
export function expectDiff(diff: string, note: Note, end = '\n'): void {
  const lines = diff.split('\n').slice(1, -1);
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => line.slice(1))
      .join(end);
  expect(edited(side('-'), note)).toBe(side('+'));
}
