import type { Diagnostic } from '../core/model/diagnostic.ts';
import { PLACES_SHOWN, placesLeft } from './plan/problems.ts';
import { MESSAGE_LIMIT, maskPath, visibleText } from './text/escape.ts';

/** A GitHub annotation: what `error` and `warning` of `@actions/core` take. */
interface AnnotationData extends Pick<Diagnostic, 'severity' | 'file' | 'line' | 'column'> {
  readonly title: string;
  readonly message: string;
}

/** The annotations to write, and what is left out. */
export interface Annotations {
  readonly shown: readonly AnnotationData[];
  /** How many of each kind are left out. */
  readonly more: { readonly errors: number; readonly warnings: number };
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
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const shown = [...errors.slice(0, most), ...warnings.slice(0, most)].map((diagnostic): AnnotationData => {
    const { severity, code, file, line, column } = diagnostic;
    return { severity, title: code, message: annotationMessage(diagnostic, mask), file, line, column };
  });
  return {
    shown,
    more: { errors: Math.max(0, errors.length - most), warnings: Math.max(0, warnings.length - most) },
  };
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
