import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { maskPath } from '../text/escape.ts';
import { code, count, foreign, say, type Text, words } from '../text/text.ts';
import type { Row, Section } from './view.ts';
import { placeSource, type Voice } from './words.ts';

/** Other places of a problem that are shown: a user can be listed twice in a thousand files. */
export const PLACES_SHOWN = 3;

/** Diagnostics as a section of a document: errors first, in the order given. */
export function problemSections(voice: Voice, diagnostics: readonly Diagnostic[]): Section[] {
  if (diagnostics.length === 0) return [];
  return [
    {
      id: 'problems',
      title: 'Problems',
      open: true,
      heads: ['Code', 'Problem', 'Where'],
      groupHead: undefined,
      rows: errorsFirst(diagnostics).map((diagnostic) => problemRow(voice, diagnostic)),
      noun: ['problem', 'problems'],
    },
  ];
}

function errorsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...diagnostics.filter(({ severity }) => severity === 'warning'),
  ];
}

function problemRow(voice: Voice, diagnostic: Diagnostic): Row {
  const related = diagnostic.related
    .slice(0, PLACES_SHOWN)
    .map(
      (place): Text =>
        say`${voice.mask(place.message)}: ${code(`${maskPath(place.file, voice.mask)}:${place.line}`)}`,
    );
  return {
    symbol: '!',
    group: undefined,
    subject: { name: undefined, address: diagnostic.code },
    change: [foreign(voice.mask(diagnostic.message))],
    details: [
      [foreign(voice.mask(diagnostic.help))],
      ...related,
      ...placesLeft(diagnostic).map((left): Text => [words(left)]),
    ],
    source: placeSource(voice, diagnostic),
  };
}

/** The line that counts the other places that are not shown; nothing where all are. */
export function placesLeft({ related }: Diagnostic): string[] {
  const left = related.length - PLACES_SHOWN;
  return left > 0 ? [`and ${count(left, 'more place')}`] : [];
}
