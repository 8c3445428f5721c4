import type { Diagnostic } from '../core/model/diagnostic.ts';
import { PLACES_SHOWN, placesLeft } from './plan/problems.ts';
import { MESSAGE_LIMIT, maskPath, visibleText } from './text/escape.ts';

/** A GitHub annotation: what `error` and `warning` of `@actions/core` take. */
interface AnnotationData extends Pick<Diagnostic, 'severity' | 'file' | 'line' | 'column'> {
  readonly title: string;
  readonly message: string;
}

/** The annotations to write, and how many problems have none. */
export interface Annotations {
  readonly shown: readonly AnnotationData[];
  readonly left: number;
}

/**
 * The annotations for diagnostics: at most `most` errors and as many warnings, because GitHub shows 10 of a kind for a
 * step. Messages stay under GitHub's 4,096 characters.
 */
export function annotations(
  diagnostics: readonly Diagnostic[],
  mask: (text: string) => string = (text) => text,
  most = 10,
): Annotations {
  const some = (wanted: Diagnostic['severity']) =>
    diagnostics.filter((each) => each.severity === wanted).slice(0, most);
  const shown = [...some('error'), ...some('warning')].map((diagnostic): AnnotationData => {
    const { severity, code, file, line, column } = diagnostic;
    return { severity, title: code, message: annotationMessage(diagnostic, mask), file, line, column };
  });
  return { shown, left: diagnostics.length - shown.length };
}

function annotationMessage(diagnostic: Diagnostic, mask: (text: string) => string): string {
  const related = diagnostic.related
    .slice(0, PLACES_SHOWN)
    .map(({ file, line, message }) => `${visibleText(mask(message))}: ${visibleText(maskPath(file, mask))}:${line}`);
  return [
    visibleText(mask(diagnostic.message), MESSAGE_LIMIT),
    visibleText(mask(diagnostic.help), MESSAGE_LIMIT),
    ...related,
    ...placesLeft(diagnostic),
  ].join('\n');
}
