import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { maskPath } from '../text/escape.ts';
import { code, count, foreign, say, type Text, words } from '../text/text.ts';
import type { Row, Section } from './document.ts';
import { type Formatter, placeSource } from './formatter.ts';
import { section } from './section-words.ts';
import { theseFirst, withRows } from './sections.ts';

/** At most this many other places of a problem are shown: a user can be listed in a thousand files. */
export const PLACES_SHOWN = 3;

const HEADS = { subject: 'Code', change: 'Problem', source: 'Where' };
const PROBLEMS = section('problems', 'Problems', 'problem', { open: true, ...HEADS });

/** Diagnostics as a section of a document: errors first, in the order given. */
export function problemSections(formatter: Formatter, diagnostics: readonly Diagnostic[]): Section[] {
  const sorted = theseFirst(diagnostics, ({ severity }) => severity === 'error');
  const rows = sorted.map((diagnostic) => problemRow(formatter, diagnostic));
  return withRows(PROBLEMS, rows);
}

function problemRow(formatter: Formatter, diagnostic: Diagnostic): Row {
  const related = diagnostic.related.slice(0, PLACES_SHOWN).map(({ file, line, message }): Text => {
    return say`${formatter.mask(message)}: ${code(`${maskPath(file, formatter.mask)}:${line}`)}`;
  });
  return {
    symbol: '!',
    group: undefined,
    subject: { name: undefined, address: diagnostic.code },
    change: [foreign(formatter.mask(diagnostic.message))],
    details: [
      [foreign(formatter.mask(diagnostic.help))],
      ...related,
      ...placesLeft(diagnostic).map((left): Text => [words(left)]),
    ],
    source: placeSource(formatter, diagnostic),
  };
}

/** A line that counts the places that are not shown. No line when all are shown. */
export function placesLeft({ related }: Diagnostic): string[] {
  const left = related.length - PLACES_SHOWN;
  return left > 0 ? [`and ${count(left, 'more place')}`] : [];
}
